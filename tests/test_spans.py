"""Spans of days: what they come to is what somebody finds who goes through the days one by one."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.analysis.spans import (
    ONGOING,
    UNKNOWN,
    Span,
    clip,
    cut,
    day_before,
    days_to,
    deep,
    free,
    free_since,
    gaps,
    known,
    merge,
    span_of,
    unbroken_since,
)
from ecomap.model import Tie

ON = date(2024, 6, 30)
FIRST, LAST = ON - timedelta(25), ON + timedelta(30)
DAYS = [FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1)]
"""The days that are looked at one by one; spans that are known lie between them."""


def _span(start: int | None, length: int | None) -> Span:
    first = UNKNOWN if start is None else ON + timedelta(start)
    known_first = ON - timedelta(20) if start is None else first
    return first, ONGOING if length is None else known_first + timedelta(length)


some_span = st.builds(_span, st.integers(-20, 10), st.integers(0, 15))
any_span = st.builds(_span, st.none() | st.integers(-20, 10), st.none() | st.integers(0, 12))
spans = st.lists(any_span, max_size=8)


def depth_on(day: date, some: list[Span]) -> int:
    return sum(first <= day <= last for first, last in some)


def assert_apart(found: list[Span]) -> None:
    """Stretches stand in order of time, with at least one day between them."""
    assert all(first <= last for first, last in found)
    assert all((later[0] - earlier[1]).days > 1 for earlier, later in pairwise(found))


@given(spans, st.integers(1, 3))
def test_a_deep_stretch_has_so_many_spans_on_every_day_and_no_day_more(
    some: list[Span], depth: int
) -> None:
    found = deep(some, depth)
    assert_apart(found)
    for day in DAYS:
        assert depth_on(day, found) == (depth_on(day, some) >= depth)


@given(spans)
def test_merged_spans_cover_every_day_once(some: list[Span]) -> None:
    found = merge(some)
    assert_apart(found)
    for day in DAYS:
        assert depth_on(day, found) == (depth_on(day, some) > 0)
    assert merge(found) == found


@given(spans, some_span)
def test_free_days_are_those_of_the_span_that_nothing_covers(
    some: list[Span], within: Span
) -> None:
    found = free(some, within)
    assert_apart(found)
    for day in DAYS:
        inside = within[0] <= day <= within[1]
        assert depth_on(day, found) == (inside and not depth_on(day, some))


@given(spans)
def test_gaps_are_the_free_days_after_the_first_and_before_the_last(some: list[Span]) -> None:
    found = gaps(some)
    assert_apart(found)
    for day in DAYS:
        between = any(f <= day for f, _ in some) and any(day <= last for _, last in some)
        assert depth_on(day, found) == (between and not depth_on(day, some))


@given(any_span, some_span)
def test_a_clipped_span_has_the_days_that_both_have(one: Span, other: Span) -> None:
    shared = [day for day in DAYS if depth_on(day, [one, other]) == 2]
    assert clip(one, other) == ((shared[0], shared[-1]) if shared else None)


@given(st.lists(st.tuples(st.sampled_from("ab"), any_span), max_size=8), some_span)
def test_a_span_is_cut_exactly_where_something_begins_or_ends(
    held: list[tuple[str, Span]], within: Span
) -> None:
    found = list(cut(held, within))
    stretches = [stretch for stretch, _ in found]
    assert (stretches[0][0], stretches[-1][1]) == within
    assert all(after[0] == before[1] + timedelta(1) for before, after in pairwise(stretches))
    for (first, last), there in found:
        for day in (first, last):
            assert there == Counter(thing for thing, span in held if depth_on(day, [span]))
    for first, _ in stretches[1:]:
        borders = {day for _, (start, end) in held for day in (start, end) if day > UNKNOWN}
        assert first in borders or first - timedelta(1) in borders


@given(spans, st.integers(1, 3))
def test_unbroken_since_counts_days_like_a_person(some: list[Span], depth: int) -> None:
    since, day = None, ON
    while day >= FIRST and depth_on(day, some) >= depth:
        since, day = day, day - timedelta(1)
    expected = UNKNOWN if since == FIRST else since
    assert unbroken_since(some, ON, depth) == expected


@given(spans)
def test_free_since_is_the_day_after_the_last_covered_one(some: list[Span]) -> None:
    found, over = free_since(some, ON), [last for _, last in some if last < ON]
    assert found == (max(over) + timedelta(1) if over else UNKNOWN)


def test_an_unknown_start_and_an_open_end() -> None:
    some = [(UNKNOWN, ON), (ON, ONGOING), (ON, ONGOING)]
    assert unbroken_since(some, ON) == UNKNOWN
    assert merge(some) == [(UNKNOWN, ONGOING)]
    assert free(some, (ON, ONGOING)) == []
    assert (known(UNKNOWN), known(ON)) == (None, ON)


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [
        ("2024-03", "2024", (date(2024, 3, 1), date(2024, 12, 31))),
        (None, "2024-02", (UNKNOWN, date(2024, 2, 29))),
        ("2024-03-05", None, (date(2024, 3, 5), ONGOING)),
    ],
)
def test_a_coarse_start_counts_from_its_first_day_and_a_coarse_end_to_its_last(
    start: str | None, end: str | None, span: Span
) -> None:
    tie = Tie.model_validate({"id": "t", "party": "p", "start": start, "end": end})
    assert span_of(tie) == span


def test_a_number_of_days_counts_both_ends_and_stops_where_the_calendar_does() -> None:
    assert days_to(day_before(ON, 10), ON) == 10
    assert day_before(ON, 10**7) == UNKNOWN
