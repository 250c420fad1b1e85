"""Turns in a role: one formal party for an unbroken stretch of days, and how it came there."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

from ecomap.analysis.spans import UNKNOWN, days_to, span_of
from ecomap.model import CaseworkerSpell, CoarseDate, Family, Tie
from ecomap.model.codes import Help, LifeDomain, TieStatus

Lane = tuple[LifeDomain, Help] | None
"""One kind of help on one life domain; None = the fixed caseworker."""

Row = tuple[date, date, str]
"""First day, last day and party of a turn."""

Sources = Mapping[tuple[TieStatus, Lane, str], Sequence[Tie | CaseworkerSpell]]
"""The records that put a party in a lane, by status, lane and party."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Unbroken stretch of days of one party in a lane.

    Attributes:
        party: Id of the party.
        members: Ids of the members it was for; none for a caseworker, who is there for all.
        ties: Ids of the ties behind it; none for a caseworker.
        start: Its first day as it was written down; None = not known.
        end: Its last day as it was written down; None = it goes on.
        ongoing: Whether it lasts on the day that is looked at.
        days: Days so far; None when the start is not known.
        joined: Ids of those who were there before it and still on its first day, for a same member.
        together: Days that it shared with them so far: a warm handover when they then leave.
        followed: Ids of those who left last before it began, for a same member, when it joined
            nobody.
        gap: Days between them and its first day; None when it did not follow on anybody.
    """

    party: str
    members: tuple[str, ...]
    ties: tuple[str, ...]
    start: CoarseDate | None
    end: CoarseDate | None
    ongoing: bool
    days: int | None
    joined: tuple[str, ...] = ()
    together: int = 0
    followed: tuple[str, ...] = ()
    gap: int | None = None

    @property
    def change(self) -> bool:
        """Whether it came beside or after somebody else."""
        return bool(self.joined) or any(party != self.party for party in self.followed)


def lanes_of(tie: Tie) -> Iterator[Lane]:
    """Give the lanes that a tie is in, each once."""
    yield from product(dict.fromkeys(tie.domains), dict.fromkeys(tie.help))


def sources_of(family: Family) -> Sources:
    """Sort the ties by status, lane and party, and put the caseworker spells in theirs."""
    found = defaultdict[tuple[TieStatus, Lane, str], list[Tie | CaseworkerSpell]](list)
    for tie in family.ties:
        for lane in lanes_of(tie):
            found[tie.status, lane, tie.party].append(tie)
    for spell in family.caseworkers:
        found[TieStatus.ACTUAL, None, spell.party].append(spell)
    return found


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells turns with all that belongs to them.

    Attributes:
        family: The family.
        sources: Its records by lane.
        last: The day that is looked at.
    """

    family: Family
    sources: Sources
    last: date

    def turns(self, status: TieStatus, lane: Lane, rows: Sequence[Row]) -> tuple[Turn, ...]:
        """Give a turn for each row; rows stand by start, then party."""
        told: list[tuple[Row, Turn]] = []
        for row in rows:
            turn = self._turn(self.sources[status, lane, row[2]], row)
            before = [one for one in told if _share(one[1], turn)]
            told.append((row, self._after(row, turn, [one for one, _ in before])))
        return tuple(turn for _, turn in told)

    def _turn(self, sources: Sequence[Tie | CaseworkerSpell], row: Row) -> Turn:
        start, end, party = row
        behind = [source for source in sources if _within(source, row)]
        ties = [source for source in behind if isinstance(source, Tie)]
        begun = UNKNOWN < start <= self.last
        return Turn(
            party=party,
            members=_in_order(self.family, ties),
            ties=tuple(tie.id for tie in ties),
            start=next((s.start for s in behind if s.start and s.start.first == start), None),
            end=next((s.end for s in behind if s.end and s.end.last == end), None),
            ongoing=start <= self.last <= end,
            days=days_to(start, min(end, self.last)) if begun else None,
        )

    def _after(self, row: Row, turn: Turn, earlier: Sequence[Row]) -> Turn:
        """Add what went before to a turn: who was there already, else who left last."""
        start, end, party = row
        there = [one for one in earlier if one[0] < start <= one[1] and one[2] != party]
        gone = [one for one in earlier if one[1] < start]
        if start == UNKNOWN or not (there or gone):
            return turn
        if there:  # all of them are there on its first day, so that their days together are one
            until = min(end, self.last, max(one[1] for one in there))
            together = max(days_to(start, until), 0)
            return replace(turn, joined=tuple(one[2] for one in there), together=together)
        left = max(one[1] for one in gone)
        followed = tuple(one[2] for one in gone if one[1] == left)
        return replace(turn, followed=followed, gap=(start - left).days - 1)


def _share(one: Turn, other: Turn) -> bool:
    """Whether two turns are for a same member; caseworkers are there for all."""
    return not (one.ties and other.ties) or not set(one.members).isdisjoint(other.members)


def _in_order(family: Family, ties: Iterable[Tie]) -> tuple[str, ...]:
    """Give the members of ties in the order of the family, then those that are only named."""
    named = {member for tie in ties for member in family.members_of(tie)}
    listed = [member for member in family.member_by_id if member in named]
    return (*listed, *sorted(named.difference(listed)))


def _within(record: Tie | CaseworkerSpell, row: Row) -> bool:
    first, last = span_of(record)
    return row[0] <= first and last <= row[1]
