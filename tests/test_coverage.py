"""The rows of coverage: one per member and life domain, in days of the period."""

from dataclasses import asdict
from datetime import date

import pytest
from hypothesis import given, settings

from ecomap.analysis import CoverageRow, coverage, measures_of
from ecomap.model import Family, Period
from tests.families import busy_family, families, family, loose_families, parties, people, windows
from tests.oracle import Oracle

YEAR = Period(date(2023, 1, 1), date(2023, 12, 31))


def assert_as_counted(known: Family, on: date, period: Period) -> None:
    expected = Oracle(known, on, period).coverage_rows()
    found = coverage(known, period)
    assert {(row.member, row.domain) for row in found} == expected.keys()
    assert len(found) == len(expected)
    for row in found:
        wanted = expected[row.member, row.domain]
        days = {name: getattr(row, name) for name in wanted if name in CoverageRow.__slots__}
        wanted = {name: wanted[name] for name in days} | {
            "parties": tuple(sorted(wanted["parties"]))
        }
        assert days == wanted


@given(loose_families() | families(), windows())
@settings(max_examples=100)
def test_the_rows_say_what_counting_day_by_day_gives(
    known: Family, window: tuple[date, Period]
) -> None:
    assert_as_counted(known, *window)


@pytest.mark.parametrize("seed", range(10))
def test_the_rows_of_a_busy_family_are_counted_as_well(seed: int) -> None:
    assert_as_counted(busy_family(ties=20, seed=seed, life_domains=3), date(2023, 6, 1), YEAR)


@given(loose_families(), windows())
@settings(max_examples=50)
def test_the_rows_add_up_to_the_measures(known: Family, window: tuple[date, Period]) -> None:
    rows = [asdict(row) for row in coverage(known, window[1])]
    measures = measures_of(known, *window)
    for code in ("gap_days", "overlap_days", "waiting_days"):
        assert sum(row[code] for row in rows) == measures[code]


def test_help_for_the_whole_family_covers_every_member() -> None:
    known = family(
        members=people("m2", "m1"),
        parties=parties(p="kin"),
        ties=[{"id": "t", "party": "p", "domains": ["school"], "start": "2023-07"}],
        needs=[{"id": "n", "domain": "school", "start": "2023-06-01", "end": "2023-12-31"}],
    )
    rows = [(row.member, row.need_days, row.gap_days, row.parties) for row in coverage(known, YEAR)]
    assert rows == [("m2", 214, 30, ("p",)), ("m1", 214, 30, ("p",))]


def test_a_planned_or_wished_tie_gives_no_row() -> None:
    ties = [
        {"id": f"t{status}", "party": "p", "domains": ["school"], "status": status}
        for status in ("planned", "wished")
    ]
    known = family(members=people("m1"), parties=parties(p="kin"), ties=ties)
    assert coverage(known, YEAR) == []


def test_two_kinds_of_help_by_two_professionals_are_no_overlap() -> None:
    ties = [
        {"id": f"t{p}", "party": p, "domains": ["school"], "help": [code]}
        for p, code in (("p", "advice"), ("q", "guidance"))
    ]
    everyone = parties(p="professional", q="agency")
    known = family(members=people("m1"), parties=everyone, ties=ties)
    (row,) = coverage(known, YEAR)
    assert (row.overlap_days, row.parties) == (0, ("p", "q"))
