"""Two days of one family side by side: who came, who left, who stayed and what changed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from ecomap.analysis.kernel.alters import alters
from ecomap.analysis.kernel.of_family import timelines_of
from ecomap.analysis.kernel.view import View, Windows
from ecomap.analysis.measures import Value, measures_of
from ecomap.model import Family, Period, Tie
from ecomap.model.codes import Help, Sector, TieStatus


@dataclass(frozen=True, slots=True)
class Change:
    """What became different about a party that stayed.

    Attributes:
        party: Id of the party.
        what: strength, stress, flow, hours_per_week, framework, status, help, domains or members.
        before: What it was: None = not recorded, a tuple when there are several.
        after: What it is.
    """

    party: str
    what: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RoleMatch:
    """How many stayed, left and came when a new person in the same role counts as staying."""

    kept: int
    lost: int
    gained: int
    jaccard: float | None


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
    old, new = _Scene(family, before), _Scene(family, after)
    kept, either = old.alters & new.alters, old.alters | new.alters
    return Comparison(
        kept=tuple(sorted(kept)),
        lost=tuple(sorted(old.alters - new.alters)),
        gained=tuple(sorted(new.alters - old.alters)),
        changed=tuple(change for party in sorted(kept) for change in _changes(party, old, new)),
        jaccard=_share(len(kept), len(either)),
        stability=_share(len(kept), len(old.alters)),
        turnover=_share(len(either) - len(kept), len(either)),
        role=_by_role(old, new),
        measures=_measures(family, before, after),
    )


def alter_ids(family: Family, day: date) -> frozenset[str]:
    """Give the ids of the parties with an active actual tie or as caseworker on a day."""
    timelines = timelines_of(family)
    present = alters(View(timelines, Windows.of((day, Period(day, day)))))
    return frozenset(timelines.tables.party_ids[row] for row in present[:, 0].nonzero()[0].tolist())


@dataclass(frozen=True)
class _Scene:
    """A family on one day."""

    family: Family
    day: date

    @cached_property
    def alters(self) -> frozenset[str]:
        return alter_ids(self.family, self.day)

    @cached_property
    def ties(self) -> dict[str, list[Tie]]:
        """The ties that last on the day, whatever their status, by party."""
        found: dict[str, list[Tie]] = {}
        for tie in self.family.ties:
            if tie.active(self.day):
                found.setdefault(tie.party, []).append(tie)
        return found

    def actual(self, party: str) -> list[Tie]:
        return [tie for tie in self.ties.get(party, ()) if tie.status is TieStatus.ACTUAL]

    def roles(self, parties: Iterable[str]) -> Counter[tuple[Sector | None, frozenset[Help]]]:
        """Count the roles of the formal ones among the parties."""
        listed = self.family.party_by_id
        return Counter(
            (
                listed[party].sector,
                frozenset(code for tie in self.actual(party) for code in tie.help),
            )
            for party in parties
            if party in listed and listed[party].formal
        )

    def aspects(self, party: str) -> dict[str, Any]:
        """Describe what the party does; a tuple when several ties say different things."""
        ties = self.actual(party)
        channels = [tie.channels(self.day) for tie in ties]
        hours = [c.hours_per_week for c in channels if c.hours_per_week is not None]
        return {
            "strength": _told(c.strength for c in channels),
            "stress": _told(c.stress for c in channels),
            "flow": _told(c.flow for c in channels),
            "hours_per_week": sum(hours) if hours else None,
            "status": _told(tie.status for tie in self.ties.get(party, ())),
            "framework": _told(tie.framework for tie in ties),
            "help": _all(tie.help for tie in ties),
            "domains": _all(tie.domains for tie in ties),
            "members": _all(self.family.members_of(tie) for tie in ties),
        }


def _changes(party: str, old: _Scene, new: _Scene) -> Iterator[Change]:
    before, after = old.aspects(party), new.aspects(party)
    for what, value in before.items():
        if value != after[what]:
            yield Change(party, what, value, after[what])


def _by_role(old: _Scene, new: _Scene) -> RoleMatch:
    """Match parties by id, then formal parties left over one to one by equal role."""
    again = old.roles(old.alters - new.alters) & new.roles(new.alters - old.alters)
    had, has = len(old.alters), len(new.alters)
    kept = len(old.alters & new.alters) + again.total()
    return RoleMatch(kept, had - kept, has - kept, _share(kept, had + has - kept))


def _measures(family: Family, before: date, after: date) -> dict[str, MeasureChange]:
    old, new = (measures_of(family, day, Period.year_to(day)) for day in (before, after))
    return {code: _measure_change(old[code], new[code]) for code in old}


def _measure_change(before: Value, after: Value) -> MeasureChange:
    if before is None or after is None or isinstance(before, bool):
        return MeasureChange(before, after, None)
    return MeasureChange(before, after, after - before)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _told(values: Iterable[str | None]) -> str | tuple[str, ...] | None:
    """Give the one value that was recorded, or all of them when they differ."""
    known = sorted({value for value in values if value is not None})
    return known[0] if len(known) == 1 else tuple(known) or None


def _all(values: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(sorted({code for codes in values for code in codes}))
