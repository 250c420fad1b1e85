"""Coarse dates and closed intervals."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.model import CoarseDate, Interval, Period

days = st.dates(date(1800, 1, 1), date(2200, 12, 31))
maybe_days = st.none() | days


@given(days)
def test_a_day_is_read_back_as_it_was_written(day: date) -> None:
    coarse = CoarseDate.parse(day.isoformat())
    assert (coarse.first, coarse.last, str(coarse)) == (day, day, day.isoformat())
    assert coarse == CoarseDate.of(day)


@given(days)
def test_a_month_and_a_year_span_exactly_the_days_that_share_them(day: date) -> None:
    month = CoarseDate.parse(f"{day:%Y-%m}")
    year = CoarseDate.parse(f"{day:%Y}")
    one = timedelta(days=1)
    for coarse, part in ((month, "%Y-%m"), (year, "%Y")):
        assert coarse.first <= day <= coarse.last
        assert f"{coarse.first:{part}}" == f"{coarse.last:{part}}" == str(coarse)
        assert f"{coarse.first - one:{part}}" != str(coarse) != f"{coarse.last + one:{part}}"


def test_a_leap_day_exists_only_in_a_leap_year() -> None:
    assert CoarseDate.parse("2024-02").last == date(2024, 2, 29)
    assert CoarseDate.parse("2024-02-29").first == date(2024, 2, 29)
    with pytest.raises(ValueError, match="day"):
        CoarseDate.parse("2023-02-29")


WRONG = ("", "24", "2024-1", "2024-13", "2024-00", "2024-3-1", "1799", "2201", "0000", "mei 2024")
FULL_WIDTH = "\uff12\uff10\uff12\uff14"  # digits to Python's int, not to a family file


@pytest.mark.parametrize("wrong", [*WRONG, FULL_WIDTH, " 2024", "2024\n", "2024-01-01T00:00"])
def test_anything_else_is_no_date(wrong: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        CoarseDate.parse(wrong)


@given(maybe_days, maybe_days, days)
def test_an_interval_holds_the_days_between_its_ends_and_the_ends_themselves(
    first: date | None, last: date | None, day: date
) -> None:
    after_start = first is None or day >= first
    before_end = last is None or day <= last
    assert Interval(first, last).active(day) == (after_start and before_end)


def test_a_length_needs_both_ends() -> None:
    assert Interval(date(2024, 1, 1), date(2024, 1, 1)).days() == 1
    assert Interval(None, date(2024, 1, 1)).days() is None
    assert Interval(date(2024, 1, 1), None).days() is None


def test_the_year_to_a_day_has_365_days_also_over_a_leap_day() -> None:
    period = Period.year_to(date(2024, 6, 30))
    assert (period.start, period.days) == (date(2023, 7, 2), 365)
    with pytest.raises(ValueError, match="before"):
        Period(date(2024, 1, 2), date(2024, 1, 1))
