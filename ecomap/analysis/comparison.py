"""Two days of one family side by side: what became different, and the measures of both."""

from dataclasses import dataclass
from datetime import date

from ecomap.analysis.difference import Change, Difference, RoleMatch, share
from ecomap.analysis.measures import Value, measures_of
from ecomap.model import Family, Period


@dataclass(frozen=True, slots=True)
class MeasureChange:
    """A measure on both days; None = undefined."""

    before: Value
    after: Value
    change: int | float | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two days of one family.

    Attributes:
        kept: Ids of the alters of both days, sorted.
        lost: Ids of the alters of the earlier day only, sorted.
        gained: Ids of the alters of the later day only, sorted.
        changed: What became different about those kept.
        jaccard: Kept / all alters of either day.
        stability: Kept / alters of the earlier day.
        turnover: (Lost + gained) / all alters of either day.
        role: The same by role.
        measures: Every measure on both days, each with the 365 days that end with it.
    """

    kept: tuple[str, ...]
    lost: tuple[str, ...]
    gained: tuple[str, ...]
    changed: tuple[Change, ...]
    jaccard: float | None
    stability: float | None
    turnover: float | None
    role: RoleMatch
    measures: dict[str, MeasureChange]


def compare(family: Family, before: date, after: date) -> Comparison:
    """Compare two days of a family."""
    found = Difference.between(family, before, after)
    kept, lost, gained = len(found.stayed), len(found.left), len(found.came)
    either = kept + lost + gained
    return Comparison(
        kept=found.stayed,
        lost=found.left,
        gained=found.came,
        changed=found.changed,
        jaccard=share(kept, either),
        stability=share(kept, kept + lost),
        turnover=share(lost + gained, either),
        role=found.by_role,
        measures=_measures(family, before, after),
    )


def _measures(family: Family, before: date, after: date) -> dict[str, MeasureChange]:
    old, new = (measures_of(family, day, Period.year_to(day)) for day in (before, after))
    return {code: _measure_change(old[code], new[code]) for code in old}


def _measure_change(before: Value, after: Value) -> MeasureChange:
    if before is None or after is None or isinstance(before, bool):
        return MeasureChange(before, after, None)
    return MeasureChange(before, after, after - before)
