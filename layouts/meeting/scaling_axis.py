"""The one time axis of all charts: which stretches it can show, and the words under it.

A place on it is a number of days since the first day of the history. Style turns places into
lengths with `--from` and `--span` of the stretch that is shown: another stretch needs no new
picture.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from babel.dates import format_date

from ecomap.model import Period
from ecomap.texts import Language
from layouts.tree import Tree, tree

_YEAR, _THREE_YEARS = 365, 1096
_MONTH = 30.44
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240)
_LINES = 6
"""So many words stand beside each other on a phone."""


def picture(top: int, height: int, drawn: list[Tree]) -> Tree:
    """Give a picture as wide as the axis, from ``top`` downwards."""
    box = f"0 {top} 1 {height}"
    return tree("Svg", drawn, viewBox=box, preserveAspectRatio="none", focusable="false")


@dataclass(frozen=True)
class Axis:
    """The axis of a history."""

    period: Period
    lang: Language

    @property
    def days(self) -> int:
        """Days of the history."""
        return self.period.days

    def at(self, day: date) -> int:
        """Place of a day."""
        return (day - self.period.start).days

    @cached_property
    def ranges(self) -> dict[str, tuple[int, int]]:
        """First place and length of each stretch that can be shown; only the whole when short."""
        lengths = {"all": self.days}
        if self.days > _THREE_YEARS:
            lengths |= {"three": _THREE_YEARS, "year": _YEAR}
        return {name: (self.days - length, length) for name, length in lengths.items()}

    @property
    def first_range(self) -> str:
        """What is shown at first: what a team can still remember."""
        return "three" if "three" in self.ranges else "all"

    @cached_property
    def ticks(self) -> dict[str, list[date]]:
        """First days of months that get a line, by stretch."""
        return {name: [*self._ticks(*ranged)] for name, ranged in self.ranges.items()}

    def _ticks(self, start: int, length: int) -> Iterator[date]:
        months = next((m for m in _MONTHS if length / _MONTH / m <= _LINES), _MONTHS[-1])
        first = date.fromordinal(self.period.start.toordinal() + start)
        number = -(-(first.year * 12 + first.month - (first.day == 1)) // months) * months
        while (day := date(number // 12, number % 12 + 1, 1)) <= self.period.end:
            yield day
            number += months

    @property
    def words(self) -> dict[str, list[tuple[int, str]]]:
        """Place and word of each tick, by stretch: what the browser writes under every chart."""
        return {
            name: [(self.at(day), self._word(day, days)) for day in days]
            for name, days in self.ticks.items()
        }

    def _word(self, day: date, days: list[date]) -> str:
        years = len(days) > 1 and all(tick.month == 1 for tick in days)
        return format_date(day, "y" if years else "MMM y", locale=self.lang)
