"""Arithmetic on closed stretches of days, as the rules need it: always seen from one day back."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from ecomap.model import Interval

Span = tuple[date, date]

UNKNOWN = date.min
"""Start of a stretch that began on an unknown day: earlier than any other, so long enough."""

_ONGOING = date.max
_ONE_DAY = timedelta(days=1)


def span(interval: Interval) -> Span:
    """Give the interval as first and last day, both of them comparable."""
    return interval.first or UNKNOWN, interval.last or _ONGOING


def known(day: date) -> date | None:
    """Give the day, or None for the start of a stretch that began on an unknown day."""
    return None if day == UNKNOWN else day


def days_to(start: date, on: date) -> int:
    """Number of days from ``start`` to ``on``, both included; huge for an unknown start."""
    return (on - start).days + 1


def day_before(on: date, days: int) -> date:
    """Give the first of the ``days`` days that end with ``on``, as far as the calendar goes."""
    return date.fromordinal(max(UNKNOWN.toordinal(), on.toordinal() - days + 1))


def unbroken_since(spans: Iterable[Span], on: date, depth: int = 1) -> date | None:
    """Give the first day of the unbroken stretch up to ``on`` with ``depth`` spans on every day.

    Spans that follow each other without a missing day make one stretch. Give `joined` spans of
    each party when a party must not count twice.

    Returns:
        That day, `UNKNOWN` when it is not known, or None when ``on`` itself has fewer spans.
    """
    changes: Counter[date] = Counter()
    for first, last in spans:
        if first <= on:
            changes[first] += 1
            if last < on:
                changes[last + _ONE_DAY] -= 1
    since, level = None, 0
    for day in sorted(changes):
        level += changes[day]
        if level < depth:
            since = None
        elif since is None:
            since = day
    return since


def free_since(spans: Iterable[Span], on: date) -> date:
    """Give the day after the last covered day before ``on``; `UNKNOWN` when there is none."""
    ends = [last for _, last in spans if last < on]
    return max(ends) + _ONE_DAY if ends else UNKNOWN


def joined(spans: Iterable[Span]) -> list[Span]:
    """Join spans that overlap or follow each other, so that every day is covered once."""
    merged: list[Span] = []
    for first, last in sorted(spans):
        if merged and (merged[-1][1] == _ONGOING or first <= merged[-1][1] + _ONE_DAY):
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged
