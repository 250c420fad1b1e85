"""From a family to its findings: all rules, one finding a subject, with decisions, in order."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from operator import itemgetter
from typing import Any

from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.rules.finding import LEVELS, Finding, one_per_subject
from ecomap.analysis.rules.parameters import Parameters
from ecomap.analysis.rules.registry import DEFAULTS, RULES, Rule
from ecomap.model import Decision, Family

_PLACE = {rule.code: place for place, rule in enumerate(RULES)}


def findings(
    family: Family,
    on: date,
    parameters: Parameters = DEFAULTS,
    measures: Mapping[str, float | None] | None = None,
) -> list[Finding]:
    """Give what is worth discussing about a family on a day.

    Undecided findings stand first, urgent ones before the others; those with a decision follow in
    the same order. The same family, day and thresholds always give the same list.

    Args:
        family: The family.
        on: The day; its ties, needs and orders are the ones that count.
        parameters: The thresholds to judge by.
        measures: Measures of the family on that day, when they have been worked out already.
    """
    return sorted(judged(Facts(family, on, measures), parameters), key=_order)


def judged(
    facts: Facts, parameters: Parameters, rules: Iterable[Rule] = RULES
) -> Iterator[Finding]:
    """Give what these rules find, each finding with the newest decision on it, rule by rule."""
    decisions = newest_decisions(facts.family, facts.day)
    for rule in rules:
        limits = parameters[rule.code]
        for finding in one_per_subject(rule.find(facts, limits)):
            yield replace(finding, limits=limits, decision=decisions.get(finding.key))


def newest_decisions(family: Family, on: date) -> dict[str, Decision]:
    """Give the newest decision on each finding up to a day; of one day, the last in the file.

    A decision without a date is older than any other. Looking back at a day before the decision
    shows the finding open, as it was then.
    """
    dated = [
        (decision.on.first if decision.on else date.min, decision) for decision in family.decisions
    ]
    taken = sorted((row for row in dated if row[0] <= on), key=itemgetter(0))
    return {decision.finding: decision for _, decision in taken}


def _order(finding: Finding) -> tuple[Any, ...]:
    decided = finding.decision is not None
    return decided, LEVELS.index(finding.level), _PLACE[finding.rule], finding.key
