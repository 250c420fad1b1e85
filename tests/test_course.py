"""Handovers between caseworkers, and the lanes of help through time."""

from datetime import date

import pytest
from hypothesis import given, settings

from ecomap.analysis import Lane, handovers, lanes, measures_of
from ecomap.model import Family, Period
from tests.families import busy_family, families, family, loose_families, parties, people, windows
from tests.oracle import Oracle

YEAR = Period(date(2023, 1, 1), date(2023, 12, 31))
Window = tuple[date, Period]


@given(loose_families() | families(), windows())
@settings(max_examples=100)
def test_handovers_follow_the_spells_in_order(known: Family, window: Window) -> None:
    found = [(row.from_party, row.to_party, row.gap_days) for row in handovers(known, window[1])]
    assert found == Oracle(known, *window).handovers()


def two_spells(first_end: str | None, second_start: str | None, second: str = "b") -> Family:
    return family(
        parties=parties(a="professional", b="professional"),
        caseworkers=[
            {"id": "c1", "party": "a", "start": "2022", "end": first_end, "end_reason": "moved"},
            {"id": "c2", "party": second, "start": second_start},
        ],
    )


def test_a_handover_tells_its_days_and_why_the_first_one_left() -> None:
    (found,) = handovers(two_spells("2023-03-31", "2023-04-15"), YEAR)
    assert (found.ended, found.started) == (date(2023, 3, 31), date(2023, 4, 15))
    assert (found.gap_days, found.reason) == (14, "moved")


def test_a_spell_without_end_counts_as_ending_with_the_period() -> None:
    (found,) = handovers(two_spells(None, "2023-12-22"), YEAR)
    assert (found.ended, found.gap_days) == (None, -10)


def test_the_same_person_returning_is_no_handover() -> None:
    assert handovers(two_spells("2023-03-31", "2023-04-15", second="a"), YEAR) == []


def test_a_handover_belongs_to_the_period_in_which_the_later_spell_starts() -> None:
    known = two_spells("2022-12-01", "2023-01-01")
    assert len(handovers(known, YEAR)) == 1
    assert handovers(known, Period(date(2022, 1, 1), date(2022, 12, 31))) == []


def test_a_spell_of_unknown_start_is_the_earlier_one_and_never_the_later() -> None:
    (found,) = handovers(two_spells("2023-03-31", None), Period(date(2022, 1, 1), YEAR.end))
    assert (found.from_party, found.to_party) == ("b", "a")


def assert_as_counted(known: Family, on: date, period: Period) -> None:
    oracle = Oracle(known, on, period)
    moves = oracle.moves()
    found = lanes(known, period)
    assert {((row.member, row.domain), row.help) for row in found} >= {
        lane for lane, counts in moves.items() if counts != (0, 0)
    }
    for row in found:
        lane = (row.member, row.domain), row.help
        assert (row.arrivals, row.departures) == moves.get(lane, (0, 0))
        assert row.gap_days == oracle.vacant_days(*lane)
        for day in oracle.days:
            there = {party for *where, party in oracle.in_lane(day) if tuple(where) == lane}
            assert {stay.party for stay in row.spells if _there(stay.start, stay.end, day)} == there


def _there(start: date | None, end: date | None, day: date) -> bool:
    return (start or date.min) <= day <= (end or date.max)


@given(loose_families() | families(), windows())
@settings(max_examples=60)
def test_lanes_say_what_counting_day_by_day_gives(known: Family, window: Window) -> None:
    assert_as_counted(known, *window)


@pytest.mark.parametrize("seed", range(5))
def test_lanes_of_a_busy_family_are_counted_as_well(seed: int) -> None:
    summer = Period(date(2023, 6, 1), date(2023, 8, 31))
    assert_as_counted(busy_family(ties=20, seed=seed, life_domains=2), summer.end, summer)


@given(loose_families(), windows())
@settings(max_examples=50)
def test_arrivals_and_departures_add_up_to_the_turnover(known: Family, window: Window) -> None:
    moves = sum(row.arrivals + row.departures for row in lanes(known, window[1]))
    assert moves == measures_of(known, *window)["function_turnover"]


def lane_of(*spells: tuple[str, str | None, str | None]) -> Lane:
    """The lane of ties by party, start and end."""
    ties = [
        {"id": f"t{number}", "party": party, "start": start, "end": end}
        | {"members": ["m1"], "domains": ["school"], "help": ["guidance"]}
        for number, (party, start, end) in enumerate(spells)
    ]
    kinds = parties(p="professional", q="agency", oma="kin")
    (found,) = lanes(family(members=people("m1"), parties=kinds, ties=ties), YEAR)
    return found


def test_a_lane_keeps_the_true_days_of_its_stays() -> None:
    found = lane_of(("p", "2021", "2023-03-31"), ("q", "2023-05-01", None))
    days = [(stay.party, stay.start, stay.end) for stay in found.spells]
    assert days == [("p", date(2021, 1, 1), date(2023, 3, 31)), ("q", date(2023, 5, 1), None)]
    assert (found.arrivals, found.departures, found.gap_days) == (1, 1, 30)


def test_a_lane_has_no_gap_before_its_first_or_after_its_last_stay() -> None:
    found = lane_of(("p", "2023-03-01", "2023-05-31"))
    assert (found.arrivals, found.departures, found.gap_days) == (1, 1, 0)


def test_a_gap_counts_from_a_stay_that_ended_before_the_period() -> None:
    assert lane_of(("p", "2021", "2022"), ("q", "2023-02-01", None)).gap_days == 31


def test_two_ties_of_one_party_that_follow_on_are_one_stay() -> None:
    found = lane_of(("p", "2022", "2023-05-31"), ("p", "2023-06-01", None))
    assert (len(found.spells), found.arrivals, found.departures) == (1, 0, 0)


def test_informal_help_is_not_in_the_lane() -> None:
    found = lane_of(("p", "2023", None), ("oma", "2023", None))
    assert [stay.party for stay in found.spells] == ["p"]


@pytest.mark.parametrize(
    ("spells", "days"),
    [
        ([("p", "2023-12-01", None)], 31),
        ([("p", "2022", None), ("q", "2023-12-31", "2024-05-01")], 1),
        ([("p", None, None)], None),
        ([("p", "2023-12-01", "2023-12-30")], None),
    ],
)
def test_a_lane_tells_how_long_the_last_to_come_is_there(spells: list, days: int | None) -> None:
    assert lane_of(*spells).stay_days == days
