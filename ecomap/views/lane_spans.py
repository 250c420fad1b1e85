"""On which days the lanes of one family are held, empty or waited in, by the code of the lane."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from ecomap.analysis.kernel.columns import HELPS, NONE, STATUSES
from ecomap.analysis.kernel.intervals import (
    Columns,
    Ints,
    Segments,
    between,
    coalesce,
    depth_segments,
)
from ecomap.analysis.kernel.timelines import Timelines
from ecomap.model import Period
from ecomap.model.codes import TieStatus
from ecomap.views.lane_turns import CARE, Row

Stretch = tuple[int, int, int]
Rows = dict[int, list[Row]]
Periods = dict[int, tuple[Period, ...]]


@dataclass(frozen=True)
class Spans:
    """The lanes in a period.

    Attributes:
        timelines: The timelines of one family.
        period: The period; stretches that last keep their true days, periods are cut to it.
    """

    timelines: Timelines
    period: Period

    @cached_property
    def turns(self) -> Rows:
        """Turns that had begun by the period's end."""
        return self._rows(self._held.take(self._held.start <= self._last))

    @cached_property
    def later(self) -> Rows:
        """Turns that begin after the period."""
        return self._rows(self._held.take(self._held.start > self._last))

    @cached_property
    def waits(self) -> Rows:
        """Stretches of waiting for a formal party that had begun by the period's end."""
        return self._rows(self._waiting.take(self._waiting.start <= self._last))

    @cached_property
    def planned(self) -> Rows:
        """Planned help of formal parties that is not over at the period's end."""
        planned = self._tied(TieStatus.PLANNED)
        return self._rows(planned.take(planned.end >= self._last))

    @cached_property
    def warm(self) -> Periods:
        """Stretches with two or more parties in the lane for a same member."""
        stays, held = self.timelines.stays, self._held
        caring = held.take(self.timelines.holder_of(held) == CARE)
        helped = depth_segments(self.timelines.holder_of(stays), stays.start, stays.end, at_least=2)
        cared = depth_segments(*self._lanes(caring), at_least=2)
        lanes = helped.group % CARE, helped.start, helped.end
        return self._periods(_joined(lanes, cared.columns))

    @cached_property
    def waited(self) -> Periods:
        """Stretches on which somebody is waited for."""
        return self._periods(coalesce(*self._lanes(self._waiting)))

    @cached_property
    def gaps(self) -> Periods:
        """Stretches between two turns, and those after the last with a need that nobody meets."""
        vacant = between(coalesce(*self._lanes(self._held)))
        return self._periods(_joined(vacant.columns, self._unmet()))

    @property
    def _last(self) -> int:
        return self.period.end.toordinal()

    @cached_property
    def _held(self) -> Segments:
        """Turns by lane and party, whenever they are."""
        stays, spells = self.timelines.stays, self.timelines.tables.caseworkers
        lane = self.timelines.holder_of(stays) % CARE
        columns = (
            (lane, np.full(len(spells.person), CARE)),
            (self.timelines.party_of(stays), spells.person),
            (stays.start, spells.start),
            (stays.end, spells.end),
        )
        return self._by_party(*map(np.concatenate, columns))

    @cached_property
    def _waiting(self) -> Segments:
        return self._tied(TieStatus.WAITING)

    def _tied(self, status: TieStatus) -> Segments:
        """Stretches of ties of formal parties with a status, by lane and party."""
        ties, formal = self.timelines.tables.ties, self.timelines.tables.parties.formal
        placed = (ties.member != NONE) & (ties.domain != NONE) & (ties.help != NONE)
        rows = placed & formal[ties.party] & (ties.status == STATUSES.index(status))
        lane = ties.domain * len(HELPS) + ties.help
        return self._by_party(lane[rows], ties.party[rows], ties.start[rows], ties.end[rows])

    def _by_party(self, lane: Ints, party: Ints, start: Ints, end: Ints) -> Segments:
        parties = max(len(self.timelines.tables.party_ids), 1)
        return coalesce(lane * parties + party, start, end)

    def _lanes(self, segments: Segments) -> Columns:
        return self.timelines.holder_of(segments), segments.start, segments.end

    def _unmet(self) -> Columns:
        """Stretches after the last turn of a lane on which a need of its members is not met."""
        left = {lane: max(end for _, end, _ in turns) for lane, turns in self.turns.items()}
        rows = [
            (lane, max(start, left[lane] + 1), end)
            for lane, start, end in self._needed()
            if lane in left and end > left[lane]
        ]
        group, first, last = np.array(rows, np.int64).reshape(-1, 3).T
        return group, first, last

    def _needed(self) -> Iterator[Stretch]:
        """Give the days with a need and nobody who helps, for each lane that its member was in.

        For the lane of the caseworker those with any need at all.
        """
        unmet = defaultdict[int, list[tuple[int, int]]](list)
        for place, start, end in _listed(self.timelines.gaps):
            unmet[place].append((start, end))
        for role in np.unique(self.timelines.holder_of(self.timelines.stays)).tolist():
            yield from ((role % CARE, start, end) for start, end in unmet[role // len(HELPS)])
        yield from ((CARE, start, end) for _, start, end in _listed(self.timelines.needed))

    def _rows(self, segments: Segments) -> Rows:
        """Give the stretches of each lane, by start, then party."""
        found = defaultdict[int, list[Row]](list)
        lane, start, end = self._lanes(segments)
        party = self.timelines.party_of(segments)
        order = np.lexsort((party, start, lane))
        columns = (column[order].tolist() for column in (lane, start, end, party))
        for code, first, last, who in zip(*columns, strict=True):
            found[code].append((first, last, self.timelines.tables.party_ids[who]))
        return dict(found)

    def _periods(self, segments: Segments) -> Periods:
        """Give the stretches of each lane in the period, by start."""
        found = defaultdict[int, tuple[Period, ...]](tuple)
        first, last = self.period.start.toordinal(), self._last
        inside = segments.take(segments.days_in(first, last) > 0)
        for lane, start, end in _listed(inside):
            days = max(start, first), min(end, last)
            found[lane] += (Period(*map(date.fromordinal, days)),)
        return found


def _listed(segments: Segments) -> Iterator[Stretch]:
    """Give each stretch as its group, start and end."""
    return zip(*(column.tolist() for column in segments.columns), strict=True)


def _joined(*sets: Columns) -> Segments:
    """Merge sets of stretches of the same groups."""
    return coalesce(*map(np.concatenate, zip(*sets, strict=True)))
