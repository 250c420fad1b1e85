"""What became different around a family between two days: who came, left, stayed, and changed.

About who is there, the alters, and nobody else: who is waited for, planned or wished has not come,
and a party whose help begins after the wait has. See `docs/decisions/0013-a-family-on-a-day.md`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from ecomap.analysis.standing import Standing
from ecomap.model import Family
from ecomap.model.codes import Help, Sector

Role = tuple[Sector | None, frozenset[Help]]
"""What makes one professional take the place of another: the sector, and the help of the day."""


@dataclass(frozen=True, slots=True)
class Change:
    """What became different about a party that stayed.

    Attributes:
        party: Id of the party.
        what: caseworker, strength, stress, flow, hours_per_week, status, framework, help, domains
            or members.
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


@dataclass(frozen=True)
class Difference:
    """Two days of a family side by side.

    Attributes:
        before: The family on the one day.
        after: The family on the other.
    """

    before: Standing
    after: Standing

    @classmethod
    def between(cls, family: Family, before: date, after: date) -> "Difference":
        """Put two days of a family side by side."""
        return cls(Standing(family, before), Standing(family, after))

    @cached_property
    def came(self) -> tuple[str, ...]:
        """Ids of who is there on the later day only, sorted."""
        return tuple(sorted(self.after.alters - self.before.alters))

    @cached_property
    def left(self) -> tuple[str, ...]:
        """Ids of who is there on the earlier day only, sorted."""
        return tuple(sorted(self.before.alters - self.after.alters))

    @cached_property
    def stayed(self) -> tuple[str, ...]:
        """Ids of who is there on both days, sorted."""
        return tuple(sorted(self.before.alters & self.after.alters))

    @cached_property
    def changed(self) -> tuple[Change, ...]:
        """What became different about who stayed, by party."""
        return tuple(change for party in self.stayed for change in self._changes(party))

    @cached_property
    def by_role(self) -> RoleMatch:
        """Match parties by id, then formal parties left over one to one by equal role."""
        again = _roles(self.before, self.left) & _roles(self.after, self.came)
        had, has = len(self.before.alters), len(self.after.alters)
        kept = len(self.stayed) + again.total()
        return RoleMatch(kept, had - kept, has - kept, share(kept, had + has - kept))

    def _changes(self, party: str) -> Iterator[Change]:
        before, after = aspects(self.before, party), aspects(self.after, party)
        for what, value in before.items():
            if value != after[what]:
                yield Change(party, what, value, after[what])


def aspects(here: Standing, party: str) -> dict[str, Any]:
    """Say how it is with somebody who is there; a tuple when several ties say different things.

    The active ties tell; ``status`` is that of every tie of the day, because somebody who helps can
    be waited for with other help.
    """
    ties = here.ties_of.get(party, [])
    channels = [tie.channels(here.day) for tie in ties]
    hours = [c.hours_per_week for c in channels if c.hours_per_week is not None]
    return {
        "caseworker": party in here.caseworkers,
        "strength": _told(c.strength for c in channels),
        "stress": _told(c.stress for c in channels),
        "flow": _told(c.flow for c in channels),
        "hours_per_week": sum(hours) if hours else None,
        "status": _told(tie.status for tie in here.lasting_of.get(party, ())),
        "framework": _told(tie.framework for tie in ties),
        "help": _all(tie.help for tie in ties),
        "domains": _all(tie.domains for tie in ties),
        "members": _all(here.members_of(tie) for tie in ties),
    }


def share(part: int, whole: int) -> float | None:
    """Give a part as a share of the whole; None of nothing."""
    return part / whole if whole else None


def _roles(here: Standing, parties: Iterable[str]) -> Counter[Role]:
    """Count the roles of the parties that are formal by their kind."""
    listed = (here.family.party_by_id.get(party) for party in parties)
    return Counter(
        (party.sector, frozenset(code for tie in here.ties_by([party.id]) for code in tie.help))
        for party in listed
        if party and party.formal
    )


def _told(values: Iterable[str | None]) -> str | tuple[str, ...] | None:
    """Give the one value that was recorded, or all of them when they differ."""
    known = sorted({value for value in values if value is not None})
    return known[0] if len(known) == 1 else tuple(known) or None


def _all(values: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(sorted({code for codes in values for code in codes}))
