"""Intervals of days, many groups at once: coalesce, depth, sum.

A day is its ordinal (`datetime.date.toordinal`). An interval is closed: both days belong. A start
that is not known lies before every day and an end that has not come lies after every day, so that
``start <= day <= end`` needs no special case. Every group lies in a slot of its own on one number
line, wide enough for every day that Python knows; slots are counted, not computed from the group's
code, so neither large codes nor distant years can make two groups meet.
"""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Columns = tuple[Ints, Ints, Ints]

UNKNOWN = 0
"""Start of what began on a day that nobody knows."""

ONGOING = date.max.toordinal() + 1
"""End of what is still going."""

_SLOT = ONGOING + 2  # one day more than there are, so that neighbouring slots never touch


@dataclass(frozen=True, slots=True)
class Segments:
    """Stretches of days, sorted by group, then start; those of one group never touch."""

    group: Ints
    start: Ints
    end: Ints

    @property
    def columns(self) -> Columns:
        """The group, start and end of each stretch."""
        return self.group, self.start, self.end

    def take(self, chosen: Flags) -> "Segments":
        """Give the chosen stretches."""
        return Segments(self.group[chosen], self.start[chosen], self.end[chosen])

    def days(self, first: Ints, last: Ints) -> Ints:
        """Count the days of each stretch inside each period, as (stretches, periods)."""
        return _shared_days(self.start[:, None], self.end[:, None], first, last)

    def days_in(self, first: int, last: int) -> Ints:
        """Count the days of each stretch inside one period."""
        return _shared_days(self.start, self.end, first, last)


def coalesce(group: Ints, start: Ints, end: Ints) -> Segments:
    """Merge the intervals of each group that overlap or follow on the next day."""
    (merged,) = coalesce_each((group, start, end))
    return merged


def coalesce_each(*sets: Columns) -> list[Segments]:
    """Coalesce several sets of intervals (group, start, end) in one pass.

    Equal groups of two sets are two groups.
    """
    sizes = [len(group) for group, _, _ in sets]
    number = np.repeat(np.arange(len(sets)), sizes)
    group, start, end = (np.concatenate(columns) for columns in zip(*sets, strict=True))
    order = np.lexsort((start, group, number))
    number, group, start, end = number[order], group[order], start[order], end[order]
    slot = np.cumsum(_differs(group) | _differs(number)) * _SLOT
    reach = np.maximum.accumulate(slot + end)
    fresh, final = np.ones((2, len(group)), bool)
    fresh[1:] = slot[1:] + start[1:] > reach[:-1] + 1
    final[:-1] = fresh[1:]
    group, start, end = group[fresh], start[fresh], (reach - slot)[final]
    cuts = np.searchsorted(number[fresh], np.arange(len(sets) + 1)).tolist()
    return [Segments(group[i:j], start[i:j], end[i:j]) for i, j in pairwise(cuts)]


def between(segments: Segments) -> Segments:
    """Give the stretches between successive segments of one group."""
    same = segments.group[1:] == segments.group[:-1]
    return Segments(
        segments.group[1:][same], segments.end[:-1][same] + 1, segments.start[1:][same] - 1
    )


def depth_segments(
    group: Ints, start: Ints, end: Ints, *, at_least: int, weight: Ints | None = None
) -> Segments:
    """Give the stretches on which at least so many intervals of the group lie.

    Args:
        group: Group of each interval.
        start: First day of each interval.
        end: Last day of each interval.
        at_least: Depth that counts, 1 or more.
        weight: What each interval adds to the depth; 1 when left out, -1 takes away.
    """
    if not len(group):
        return Segments(group, start, end)
    step = np.ones(len(group), np.int64) if weight is None else weight
    group, day = np.concatenate((group, group)), np.concatenate((start, end + 1))
    order = np.lexsort((day, group))
    group, day = group[order], day[order]
    depth = np.cumsum(np.concatenate((step, -step))[order])
    settled = np.ones(len(group), bool)
    settled[:-1] = (group[1:] != group[:-1]) | (day[1:] != day[:-1])
    group, day, deep = group[settled], day[settled], depth[settled] >= at_least
    turns = _differs(deep, before=False).nonzero()[0]
    opens, closes = turns[::2], turns[1::2]  # a group ends at depth 0, so turns come in pairs
    return Segments(group[opens], day[opens], day[closes] - 1)


def _shared_days(start: Ints, end: Ints, first: Ints | int, last: Ints | int) -> Ints:
    shared: Ints = np.minimum(end, last) - np.maximum(start, first) + 1
    return np.maximum(shared, 0)


def group_sum(group: Ints, values: NDArray[Any], groups: int) -> Floats:
    """Add up the values of each group: ``groups`` sums, 0 for a group without any."""
    sums: NDArray[Any] = np.bincount(group.ravel(), values.ravel(), groups)
    return sums


def group_max(group: Ints, values: NDArray[Any], groups: int, *, least: int) -> Ints:
    """Give the largest whole value of each group, and ``least`` for a group without any."""
    largest = np.full(groups, least, np.int64)
    np.maximum.at(largest, group.ravel(), values.ravel())
    return largest


def _differs(values: NDArray[Any], *, before: bool | None = None) -> Flags:
    """Mark each value unlike the one before it; the first one is compared with ``before``."""
    marks = np.zeros(len(values), bool)
    np.not_equal(values[1:], values[:-1], out=marks[1:])
    if before is not None:
        marks[0] = values[0] != before
    return marks
