"""Closed stretches of days in plain Python: merge, gaps, depth, and what holds without a break.

For one family seen from one day; the numpy kernel (`intervals`) does the same for many families at
once. A span has its first and its last day, both of which belong to it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeVar

from ecomap.model.records import Lasting

Span = tuple[date, date]
"""First and last day, in that order."""

T = TypeVar("T")

UNKNOWN = date.min
"""First day of what began on a day that nobody knows: earlier than any other, so long enough."""

ONGOING = date.max
"""Last day of what is still going."""

ONE_DAY = timedelta(days=1)


def span_of(record: Lasting) -> Span:
    """Give the days of a record: a coarse start from its first day, a coarse end to its last."""
    return (
        record.start.first if record.start else UNKNOWN,
        record.end.last if record.end else ONGOING,
    )


def known(day: date) -> date | None:
    """Give the day, or None for the start of a stretch that began on an unknown day."""
    return None if day == UNKNOWN else day


def days_to(start: date, on: date) -> int:
    """Number of days from ``start`` to ``on``, both included; huge for an unknown start."""
    return (on - start).days + 1


def day_before(on: date, days: int) -> date:
    """Give the first of the ``days`` days that end with ``on``, as far as the calendar goes."""
    return date.fromordinal(max(UNKNOWN.toordinal(), on.toordinal() - days + 1))


def clip(span: Span, within: Span) -> Span | None:
    """Give the days that two spans share, or None when they share none."""
    first, last = max(span[0], within[0]), min(span[1], within[1])
    return (first, last) if first <= last else None


def deep(spans: Iterable[Span], depth: int) -> list[Span]:
    """Give the stretches, in order of time, with ``depth`` spans or more on every day.

    Stretches that follow each other without a missing day are one. Give `merge`d spans of each
    party when a party must not count twice.
    """
    opened, level, since = list(spans), 0, UNKNOWN
    turns = [(first, 0) for first, _ in opened]  # what begins on a day stands before what is over
    turns += [(last + ONE_DAY, 1) for _, last in opened if last < ONGOING]
    found: list[Span] = []
    for day, over in sorted(turns):
        level += -1 if over else 1
        if over and level == depth - 1 and since < day:
            found.append((since, day - ONE_DAY))
        elif not over and level == depth:
            since = day
    return [*found, (since, ONGOING)] if level >= depth else found


def merge(spans: Iterable[Span]) -> list[Span]:
    """Join spans that overlap or follow each other, so that every day is covered once."""
    return deep(spans, 1)


def free(spans: Iterable[Span], within: Span) -> list[Span]:
    """Give the stretches of a span on which none of the spans lies, in order of time."""
    inside = [shared for span in spans if (shared := clip(span, within))]
    found, first = [], within[0]
    for start, last in merge(inside):
        if first < start:
            found.append((first, start - ONE_DAY))
        if last == within[1]:
            return found
        first = last + ONE_DAY
    return [*found, (first, within[1])]


def gaps(spans: Iterable[Span]) -> list[Span]:
    """Give the stretches between spans: after the first has begun, before the last is over."""
    covered = merge(spans)
    return [(one[1] + ONE_DAY, other[0] - ONE_DAY) for one, other in pairwise(covered)]


def cut(held: Iterable[tuple[T, Span]], within: Span) -> Iterator[tuple[Span, Counter[T]]]:
    """Cut a span where something begins or ends: each stretch with what is there, and how often.

    The stretches cover every day of ``within``, also those on which nothing is there. The last day
    of the calendar cannot be in it.
    """
    turns: dict[date, Counter[T]] = {within[0]: Counter()}
    for thing, span in held:
        shared = clip(span, within)
        if shared:
            turns.setdefault(shared[0], Counter())[thing] += 1
            turns.setdefault(shared[1] + ONE_DAY, Counter())[thing] -= 1
    there: Counter[T] = Counter()
    days = sorted(day for day in turns if day <= within[1])
    for first, following in pairwise([*days, within[1] + ONE_DAY]):
        there.update(turns[first])
        yield (first, following - ONE_DAY), +there


def unbroken_since(spans: Iterable[Span], on: date, depth: int = 1) -> date | None:
    """Give the first day of the unbroken stretch up to ``on`` with ``depth`` spans on every day.

    Returns:
        That day, `UNKNOWN` when it is not known, or None when ``on`` itself has fewer spans.
    """
    stretches = deep((span for span in spans if span[0] <= on), depth)
    return stretches[-1][0] if stretches and on <= stretches[-1][1] else None


def free_since(spans: Iterable[Span], on: date) -> date:
    """Give the day after the last covered day before ``on``; `UNKNOWN` when there is none."""
    ends = [last for _, last in spans if last < on]
    return max(ends) + ONE_DAY if ends else UNKNOWN
