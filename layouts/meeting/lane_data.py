"""Role lanes as data on an axis in per cent of all days; `web/meeting/lanes/` draws them.

Hundreds of bars with all that is said of them would be far more as elements than as data, and the
picture and the table say the same.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from typing import Any

from ecomap.model import Moment, Period
from ecomap.texts import text
from ecomap.views.lane_turns import Turn
from ecomap.views.lanes import RoleLane
from layouts.meeting.lane_words import LaneWords

_SHORTEST = timedelta(days=92)
_AHEAD = timedelta(days=60)
"""Room that planned help takes after its start, on the axis."""


@dataclass(frozen=True, slots=True)
class Axis:
    """The days that are drawn.

    Attributes:
        first: First day.
        last: Last day: the chosen one, or later when something is planned.
        day: The chosen day.
    """

    first: date
    last: date
    day: date

    @classmethod
    def of(cls, lanes: Sequence[RoleLane], moments: Iterable[Moment], day: date) -> "Axis":
        """Show every known date of the lanes and moments, and a quarter of that ahead at most."""
        known = [*chain.from_iterable(_days(turn) for lane in lanes for turn in _turns(lane))]
        before = [d for d in (*known, *(moment.date.first for moment in moments)) if d <= day]
        first = min([*before, day - _SHORTEST]).replace(day=1)
        planned = [turn.start.first for lane in lanes for turn in lane.planned if turn.start]
        if not any(lane.planned for lane in lanes):
            return cls(first, day, day)
        ahead = max([day, *planned]) + _AHEAD
        return cls(first, min(ahead, day + max(_SHORTEST, (day - first) / 4)), day)

    def span(self, first: date | None, last: date | None) -> tuple[float, float]:
        """Give where something begins and ends; None = it comes from or goes to the edge."""
        start = 0.0 if first is None else self.at(first)
        end = 100.0 if last is None else self.at(last + timedelta(days=1))
        return start, max(start, end)

    def at(self, day: date) -> float:
        """Give the place of the morning of a day, in per cent."""
        share = (day - self.first) / (self.last - self.first + timedelta(days=1))
        return round(100 * min(max(share, 0), 1), 2)


def lane_data(words: LaneWords, axis: Axis) -> dict[str, Any]:
    """Give one lane: what it is called, its numbers in words, its bars and its marks.

    A lane of the caseworker names no domain.
    """
    lane = words.lane
    return {
        "title": words.title,
        "facts": words.facts,
        "people": lane.people,
        "domain": lane.domain or "",
        "bars": list(_bars(words, axis)),
        "marks": list(_marks(words, axis)),
    }


def _bars(words: LaneWords, axis: Axis) -> Iterator[list[Any]]:
    kinds = ("turn", words.lane.turns), ("wait", words.lane.waits), ("plan", words.lane.planned)
    return (_bar(words, turn, kind, axis) for kind, turns in kinds for turn in turns)


def _bar(words: LaneWords, turn: Turn, kind: str, axis: Axis) -> list[Any]:
    """Give a bar: looks, place, name, sentence, whom it is about, and its cells in the table."""
    start = turn.start.first if turn.start else axis.day if kind == "plan" else None
    end = axis.day if turn.ongoing and kind != "plan" else turn.end.last if turn.end else None
    looks = [kind, *(["unknown"] if start is None else []), *(["on"] if turn.ongoing else [])]
    about = turn.party, turn.ties, turn.members
    said = words.name(turn), words.sentence(turn, kind)
    return [" ".join(looks), *axis.span(start, end), *said, *about, *words.cells(turn, kind)]


def _marks(words: LaneWords, axis: Axis) -> Iterator[list[Any]]:
    """Mark the days with nobody and those together: looks, place, words, sentence, number."""
    for kind, periods in (("gap", words.lane.gaps), ("warm", words.lane.warm)):
        for days in periods:
            yield [kind, *axis.span(days.start, days.end), *_said(words, kind, days), days.days]


def _said(words: LaneWords, kind: str, days: Period) -> tuple[str, str]:
    facts = {"count": days.days, "start": days.start, "end": days.end}
    short = text(f"lanes-{kind}-days", words.lang, count=days.days)
    return short, text(f"lanes-{kind}-said", words.lang, **facts)


def _turns(lane: RoleLane) -> Iterator[Turn]:
    return chain(lane.turns, lane.waits)


def _days(turn: Turn) -> Iterator[date]:
    if turn.start:
        yield turn.start.first
    elif turn.end:
        yield turn.end.last
