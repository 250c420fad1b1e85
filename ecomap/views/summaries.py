"""What the list of families says of one, worked out when it changes so that listing is quick."""

from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from ecomap.analysis import newest_day
from ecomap.analysis.days import first_day
from ecomap.analysis.rules import PROPOSED, Choice, Parameters, findings
from ecomap.analysis.standing import Standing
from ecomap.model import Family
from ecomap.model.codes import MomentKind
from ecomap.views.decisions import open_actions


@dataclass(frozen=True, slots=True)
class Summary:
    """A family in a few facts.

    Attributes:
        counted_on: Day on which this was worked out, ISO; another day may give other findings.
        day: Day that the findings are about, ISO.
        caseworkers: Name and written first day (None = not known) of each fixed caseworker.
        open_findings: Number of findings without a decision, by level.
        evaluation: Written date of the first evaluation still to come; None = none planned.
        actions: Number of agreed actions that are not done.
        overdue: How many of these should have been done before `counted_on`.
        first_due: Written date on which the first of them is due; None = none has a date.
        thresholds: Version of the organisation's choice of thresholds that the findings follow.
    """

    name: str
    fictional: bool
    members: int
    parties: int
    caseworkers: list[list[str | None]]
    open_findings: dict[str, int]
    evaluation: str | None
    actions: int
    overdue: int
    first_due: str | None
    day: str
    counted_on: str
    thresholds: int = 0

    def stored(self) -> dict[str, Any]:
        """Give it as plain data."""
        return asdict(self)


def summary_of(family: Family, today: date, choice: Choice = PROPOSED) -> Summary:
    """Summarise a family as it is known on a day, its findings by the thresholds that hold."""
    day = looking_day(family, today)
    actions = open_actions(family, today)
    due = [str(action.decision.due) for action in actions if action.decision.due]
    return Summary(
        name=family.name,
        fictional=family.fictional,
        members=len(family.members),
        parties=len(family.parties),
        caseworkers=[
            [family.party_by_id[spell.party].name, str(spell.start) if spell.start else None]
            for spell in Standing(family, day).spells
        ],
        open_findings=_open_findings(family, day, choice.parameters),
        evaluation=_next_evaluation(family, today),
        actions=len(actions),
        overdue=sum(action.overdue for action in actions),
        first_due=due[0] if due else None,
        day=day.isoformat(),
        counted_on=today.isoformat(),
        thresholds=choice.version,
    )


def up_to_date(summary: dict[str, Any], today: date, choice: Choice) -> bool:
    """Whether a stored summary is of a day and of these thresholds, and says all that one says."""
    complete = summary.keys() == {field.name for field in fields(Summary)}
    counted = (summary.get("counted_on"), summary.get("thresholds"))
    return complete and counted == (today.isoformat(), choice.version)


def outdated(summary: dict[str, Any]) -> dict[str, Any]:
    """Mark a stored summary as no longer true: who lists the family makes it anew.

    So a stroke on the drawing never waits for findings to be counted.
    """
    return summary | {"counted_on": ""}


def looking_day(family: Family, today: date) -> date:
    """Give the day a screen opens on: the newest day named, but never one that is still to come."""
    return today if first_day(family) is None else min(newest_day(family), today)


def _open_findings(family: Family, day: date, parameters: Parameters) -> dict[str, int]:
    counts: dict[str, int] = {}
    for found in findings(family, day, parameters):
        if found.decision is None:
            counts[found.level] = counts.get(found.level, 0) + 1
    return counts


def _next_evaluation(family: Family, today: date) -> str | None:
    planned = (m.date for m in family.moments if m.kind is MomentKind.EVALUATION)
    coming = [day for day in planned if day.last >= today]
    return str(min(coming, key=lambda day: day.first)) if coming else None
