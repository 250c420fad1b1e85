"""What other thresholds would make of the findings of a family: which come, go, or change."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.rules.finding import Finding
from ecomap.analysis.rules.parameters import Parameters
from ecomap.analysis.rules.registry import RULES, Rule
from ecomap.analysis.rules.running import judged
from ecomap.model import Family
from ecomap.model.codes import LifeDomain

Subject = tuple[str, tuple[str, ...], LifeDomain | None]
"""Rule, parties and domain."""


@dataclass(frozen=True, slots=True)
class Shift:
    """One finding that is not the same under other thresholds.

    Attributes:
        before: The finding as it is now; None = it would come.
        after: The finding as it would be; None = it would go.
    """

    before: Finding | None
    after: Finding | None

    @property
    def finding(self) -> Finding:
        """The finding as it would be, else as it is."""
        found = self.after or self.before
        if found is None:
            raise ValueError("a shift of nothing")
        return found


def differing_rules(before: Parameters, after: Parameters) -> tuple[Rule, ...]:
    """Give the rules that have other thresholds; the others need not be looked at."""
    return tuple(rule for rule in RULES if before[rule.code] != after[rule.code])


def shifts(family: Family, on: date, before: Parameters, after: Parameters) -> list[Shift]:
    """Give what would change among the findings of a day, in the order of the rules.

    Findings of one rule with the same parties and domain are one subject: it changes when its level
    does, or whom it concerns. A finding that a team took a decision on is left out: it does not
    lie open either way.
    """
    facts, rules = Facts(family, on), differing_rules(before, after)
    now, then = (_open(facts, one, rules) for one in (before, after))
    return list(_differences(now, then))


def _open(facts: Facts, parameters: Parameters, rules: tuple[Rule, ...]) -> dict[Subject, Finding]:
    found = judged(facts, parameters, rules)
    return {_subject(finding): finding for finding in found if finding.decision is None}


def _subject(finding: Finding) -> Subject:
    return finding.rule, finding.parties, finding.domain


def _differences(now: dict[Subject, Finding], then: dict[Subject, Finding]) -> Iterator[Shift]:
    for subject in dict.fromkeys((*now, *then)):
        before, after = now.get(subject), then.get(subject)
        if _said(before) != _said(after):
            yield Shift(before, after)


def _said(finding: Finding | None) -> tuple[str, str] | None:
    return None if finding is None else (finding.level, finding.key)
