"""On which days the lanes of one family are held, empty or waited in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, product
from typing import TypeVar

from ecomap.analysis.spans import ONE_DAY, ONGOING, Span, clip, deep, free, gaps, merge, span_of
from ecomap.analysis.standing import Cell, Standing
from ecomap.model import Family, Need, Period, Tie
from ecomap.model.codes import Help, LifeDomain, TieStatus
from ecomap.views.lane_turns import Lane, Row, lanes_of

LANES: tuple[Lane, ...] = (None, *product(LifeDomain, Help))
"""The caseworker's lane, then those of the life domains and kinds of help in their order."""

Held = dict[str, list[Span]]
"""When each party is there, every day counted once."""

T = TypeVar("T")


@dataclass(frozen=True)
class Spans:
    """The lanes in a period; rows keep their true days, periods are cut to it.

    Attributes:
        family: The family.
        period: The period.
    """

    family: Family
    period: Period

    @property
    def lanes(self) -> list[Lane]:
        """Lanes with somebody in them, or for which somebody is waited or planned, in order."""
        return [one for one in LANES if one in self._held or self.waits(one) or self.planned(one)]

    def turns(self, lane: Lane) -> list[Row]:
        """Turns that had begun by the period's end."""
        return [row for row in _rows(self._held, lane) if row[0] <= self.period.end]

    def later(self, lane: Lane) -> list[Row]:
        """Turns that begin after the period."""
        return [row for row in _rows(self._held, lane) if row[0] > self.period.end]

    def waits(self, lane: Lane) -> list[Row]:
        """Stretches of waiting for a formal party that had begun by the period's end."""
        return [row for row in _rows(self._waiting, lane) if row[0] <= self.period.end]

    def planned(self, lane: Lane) -> list[Row]:
        """Planned help of formal parties that is not over at the period's end."""
        return [row for row in _rows(self._planned, lane) if row[1] >= self.period.end]

    def warm(self, lane: Lane) -> tuple[Period, ...]:
        """Stretches with two or more parties in the lane for a same member."""
        shared = (deep(_days(held), 2) for held in self._for_whom(lane).values())
        return self._periods(chain.from_iterable(shared))

    def waited(self, lane: Lane) -> tuple[Period, ...]:
        """Stretches on which somebody is waited for."""
        return self._periods(_days(self._waiting.get(lane, {})))

    def gaps(self, lane: Lane) -> tuple[Period, ...]:
        """Stretches between two turns, and those after the last with a need that nobody meets."""
        between = gaps(_days(self._held.get(lane, {})))
        left = max((last for _, last, _ in self.turns(lane)), default=ONGOING)
        if left == ONGOING:
            return self._periods(between)
        after = (clip(days, (left + ONE_DAY, ONGOING)) for days in self._unmet(lane))
        return self._periods([*between, *filter(None, after)])

    def _unmet(self, lane: Lane) -> Iterator[Span]:
        """Days with a need and nobody who helps, for each member that the lane was for.

        For the lane of the caseworker those with any need at all.
        """
        if lane is None:
            yield from (span_of(need) for needs in self._needs.values() for need in needs)
            return
        for member in self._for_whom(lane):
            place = (member, lane[0])
            helped = [self._here.span[tie.id] for tie in self._helped.get(place, ())]
            for needed in merge(map(span_of, self._needs.get(place, ()))):
                yield from free(helped, needed)

    # What is there, by lane

    @cached_property
    def _held(self) -> dict[Lane, Held]:
        tied = self._tied(TieStatus.ACTUAL)
        return _held(chain(tied, ((None, s.party, span_of(s)) for s in self.family.caseworkers)))

    @cached_property
    def _waiting(self) -> dict[Lane, Held]:
        return _held(self._tied(TieStatus.WAITING))

    @cached_property
    def _planned(self) -> dict[Lane, Held]:
        return _held(self._tied(TieStatus.PLANNED))

    def _for_whom(self, lane: Lane) -> dict[str, Held]:
        """Who is in a lane, by member; a caseworker is there for all."""
        return self._by_member.get(lane, {}) if lane else {"": self._held.get(lane, {})}

    @cached_property
    def _by_member(self) -> dict[Lane, dict[str, Held]]:
        rows = (
            ((lane, member), tie.party, self._here.span[tie.id])
            for tie in self._formal_ties(TieStatus.ACTUAL)
            for lane in lanes_of(tie)
            for member in self.family.members_of(tie)
        )
        found = defaultdict[Lane, dict[str, Held]](dict)
        for (lane, member), held in _held(rows).items():
            found[lane][member] = held
        return found

    def _tied(self, status: TieStatus) -> Iterator[tuple[Lane, str, Span]]:
        for tie in self._formal_ties(status):
            yield from ((lane, tie.party, self._here.span[tie.id]) for lane in lanes_of(tie))

    def _formal_ties(self, status: TieStatus) -> Iterator[Tie]:
        """Ties of formal parties with a status that are for somebody, whenever they last."""
        formal = {party.id for party in self.family.parties if party.formal}
        for tie in self.family.ties:
            if tie.status is status and tie.party in formal and self.family.members_of(tie):
                yield tie

    # What is needed and given, by member and life domain

    @cached_property
    def _here(self) -> Standing:
        return Standing(self.family, self.period.end)

    @cached_property
    def _needs(self) -> Mapping[Cell, list[Need]]:
        return self._here.needs_by_cell(self.family.needs)

    @cached_property
    def _helped(self) -> Mapping[Cell, list[Tie]]:
        return self._here.by_cell(t for t in self.family.ties if t.status is TieStatus.ACTUAL)

    def _periods(self, spans: Iterable[Span]) -> tuple[Period, ...]:
        """Give the stretches in the period, by start."""
        whole = (self.period.start, self.period.end)
        shared = (clip(days, whole) for days in merge(spans))
        return tuple(Period(*days) for days in shared if days)


def _held(rows: Iterable[tuple[T, str, Span]]) -> dict[T, Held]:
    """Sort spans by what they are about, then by party, and join those of one party."""
    found = defaultdict[T, dict[str, list[Span]]](lambda: defaultdict(list))
    for about, party, days in rows:
        found[about][party].append(days)
    return {
        about: {party: merge(spans) for party, spans in by_party.items()}
        for about, by_party in found.items()
    }


def _days(held: Held) -> list[Span]:
    return [days for spans in held.values() for days in spans]


def _rows(held: Mapping[Lane, Held], lane: Lane) -> list[Row]:
    """Give the stretches of a lane, by start, then party."""
    found = [(*days, party) for party, spans in held.get(lane, {}).items() for days in spans]
    return sorted(found, key=lambda row: (row[0], row[2]))
