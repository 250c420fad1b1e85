"""What the list of families says of one, worked out when it changes so that listing is quick."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from ecomap.analysis import newest_day
from ecomap.analysis.days import first_day
from ecomap.analysis.rules import Parameters, findings
from ecomap.model import Family
from ecomap.model.codes import MomentKind
from ecomap.services.thresholds import PROPOSED, Standing


@dataclass(frozen=True, slots=True)
class Summary:
    """A family in a few facts.

    Attributes:
        counted_on: Day on which this was worked out, ISO; another day may give other findings.
        day: Day that the findings are about, ISO.
        caseworkers: Name and written first day (None = not known) of each fixed caseworker.
        open_findings: Number of findings without a decision, by level.
        evaluation: Written date of the first evaluation still to come; None = none planned.
        thresholds: Version of the organisation's choice of thresholds that the findings follow.
    """

    name: str
    fictional: bool
    members: int
    parties: int
    caseworkers: list[list[str | None]]
    open_findings: dict[str, int]
    evaluation: str | None
    day: str
    counted_on: str
    thresholds: int = 0

    def stored(self) -> dict[str, Any]:
        """Give it as plain data."""
        return asdict(self)


def summary_of(family: Family, today: date, standing: Standing = PROPOSED) -> Summary:
    """Summarise a family as it is known on a day, its findings by the thresholds that hold."""
    day = looking_day(family, today)
    spells = [spell for spell in family.caseworkers if spell.active(day)]
    return Summary(
        name=family.name,
        fictional=family.fictional,
        members=len(family.members),
        parties=len(family.parties),
        caseworkers=[
            [family.party_by_id[spell.party].name, str(spell.start) if spell.start else None]
            for spell in spells
        ],
        open_findings=_open_findings(family, day, standing.parameters),
        evaluation=_next_evaluation(family, today),
        day=day.isoformat(),
        counted_on=today.isoformat(),
        thresholds=standing.version,
    )


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
