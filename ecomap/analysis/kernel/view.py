"""Families seen in windows: from rows to grids.

A *grid* has a row per family and a column per window; undefined is NaN.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, wraps
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from ecomap.analysis.kernel.columns import Tables
from ecomap.analysis.kernel.intervals import Flags, Floats, Ints, Segments, group_max, group_sum
from ecomap.analysis.kernel.timelines import Timelines
from ecomap.model import Period

T = TypeVar("T")


class Spells(Protocol):
    """Anything with rows that last."""

    @property
    def start(self) -> Ints:
        """First day of each row."""

    @property
    def end(self) -> Ints:
        """Last day of each row."""


@dataclass(frozen=True, slots=True)
class Windows:
    """Days to look at, each with the period that belongs to it.

    Each array has a column per window, and one row for all families or a row per family.
    """

    on: Ints
    first: Ints
    last: Ints

    @classmethod
    def of(cls, *windows: tuple[date, Period]) -> "Windows":
        """Give the same windows to every family."""
        rows = [(on.toordinal(), p.start.toordinal(), p.end.toordinal()) for on, p in windows]
        on, first, last = np.array(rows, np.int64).reshape(-1, 3).T
        return cls(on[None, :], first[None, :], last[None, :])

    def for_rows(self, family: Ints) -> "Windows":
        """Give the windows of the family of each row."""
        if len(self.on) == 1:
            return self
        return Windows(self.on[family], self.first[family], self.last[family])


@dataclass(frozen=True, eq=False)
class View:
    """The timelines of families in windows.

    Attributes:
        timelines: What holds on which days.
        windows: Where to look.
        width: Number of windows.
        memo: What `shared` functions have worked out for this view.
    """

    timelines: Timelines
    windows: Windows
    memo: dict[Callable[..., Any], Any] = field(default_factory=dict, repr=False)

    @property
    def tables(self) -> Tables:
        """The tables behind the timelines."""
        return self.timelines.tables

    @cached_property
    def width(self) -> int:
        """Number of windows."""
        return int(self.windows.on.shape[1])

    @cached_property
    def shape(self) -> tuple[int, int]:
        """Number of families and of windows."""
        return self.tables.families, self.width

    @cached_property
    def days(self) -> Floats:
        """Grid of the number of days in the period."""
        return np.zeros(self.shape) + (self.windows.last - self.windows.first + 1)

    def on_day(self, spells: Spells, family: Ints) -> Flags:
        """Mark the rows that last on the day of each window."""
        on = self.windows.for_rows(family).on
        return (spells.start[:, None] <= on) & (on <= spells.end[:, None])

    def in_period(self, spells: Spells, family: Ints) -> Flags:
        """Mark the rows that share a day with the period of each window."""
        windows = self.windows.for_rows(family)
        return (spells.start[:, None] <= windows.last) & (windows.first <= spells.end[:, None])

    def happens(self, day: Ints, family: Ints) -> Flags:
        """Mark the days that lie in the period of each window."""
        windows = self.windows.for_rows(family)
        return (windows.first <= day[:, None]) & (day[:, None] <= windows.last)

    def clipped(self, segments: Segments, family: Ints) -> Ints:
        """Count the days of each segment inside the period of each window."""
        windows = self.windows.for_rows(family)
        return segments.days(windows.first, windows.last)

    def total(self, values: NDArray[Any], family: Ints) -> Floats:
        """Add up rows x windows to a grid."""
        return self.sums(values, family, self.tables.families)

    def largest(self, values: Ints, family: Ints, *, least: int) -> Ints:
        """Give the largest of rows x windows as a grid; ``least`` where there are none."""
        cell = self.cells(family)
        return group_max(cell, values, self.days.size, least=least).reshape(self.shape)

    def per_party(self, values: NDArray[Any]) -> Floats:
        """Add up parties x windows to a grid."""
        return group_sum(self._party_cells, values, self.days.size).reshape(self.shape)

    def sums(self, values: NDArray[Any], group: Ints, groups: int) -> Floats:
        """Add up rows x windows to groups x windows."""
        cell = self.cells(group)
        return group_sum(cell, values, groups * self.width).reshape(groups, self.width)

    def cells(self, group: Ints) -> Ints:
        """Number the cells of groups x windows, for each row x window."""
        return group[:, None] * self.width + self._columns

    @cached_property
    def _columns(self) -> Ints:
        return np.arange(self.width)

    @cached_property
    def _party_cells(self) -> Ints:
        return self.cells(self.tables.parties.family)

    def any_of(self, marks: Flags, group: Ints, groups: int) -> Flags:
        """Mark each group x window in which any row is marked."""
        found = np.zeros((groups, self.width), bool)
        row, window = marks.nonzero()
        found[group[row], window] = True
        return found

    def parties(self, marks: Flags, party: Ints) -> Flags:
        """Mark each party x window in which any of its rows is marked."""
        return self.any_of(marks, party, len(self.tables.parties.family))


def shared(work: Callable[[View], T]) -> Callable[[View], T]:
    """Work something out once for a view, however many measures ask for it."""

    @wraps(work)
    def once(view: View) -> T:
        if work not in view.memo:
            view.memo[work] = work(view)
        result: T = view.memo[work]
        return result

    return once


def ratio(part: NDArray[Any], whole: NDArray[Any]) -> Floats:
    """Divide, and leave undefined what would be divided by nothing."""
    quotient: Floats = part / np.where(whole > 0, whole, np.nan)
    return quotient
