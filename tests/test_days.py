"""The newest and the first day that a file speaks of."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from ecomap.analysis import first_day, newest_day
from tests.families import family, parties, people

NEWEST = [
    ({"members": [{"id": "m", "name": "M", "birth": "2013-05"}]}, date(2013, 5, 1)),
    ({"members": [{"id": "m", "name": "M", "end": "2023"}]}, date(2023, 12, 31)),
    ({"bonds": [{"id": "b", "a": "k", "b": "k", "kind": "partner", "end": "2023-02"}]}, None),
    ({"ties": [{"id": "t", "party": "p", "said_on": "2024-02-29"}]}, date(2024, 2, 29)),
    ({"ties": [{"id": "t", "party": "p", "observations": [{"on": "2024"}]}]}, date(2024, 1, 1)),
    ({"links": [{"id": "l", "a": "p", "b": "p", "kind": "knows", "end": "2024-02"}]}, None),
    ({"caseworkers": [{"id": "c", "party": "p", "start": "2024"}]}, date(2024, 1, 1)),
    ({"needs": [{"id": "n", "domain": "work", "end": "2024"}]}, date(2024, 12, 31)),
    ({"goals": [{"id": "g", "due": "2024-06"}]}, date(2024, 6, 30)),
    ({"goals": [{"id": "g", "closed_on": "2024-06"}]}, date(2024, 6, 1)),
    ({"orders": [{"id": "o", "kind": "ots", "end": "2025-01-09"}]}, date(2025, 1, 9)),
    ({"moments": [{"id": "e", "kind": "start", "date": "2024-03"}]}, date(2024, 3, 1)),
    ({"contacts": [{"party": "p", "date": "2024-03-05"}]}, date(2024, 3, 5)),
    ({"decisions": [{"finding": "x", "verdict": "action", "due": "2024-07"}]}, date(2024, 7, 31)),
    ({"decisions": [{"finding": "x", "verdict": "action", "done_on": "2024"}]}, date(2024, 1, 1)),
    ({"notes": [{"id": "x", "on": "2024-03"}]}, date(2024, 3, 1)),
    ({"reflections": [{"id": "r", "date": "2024-03-20"}]}, date(2024, 3, 20)),
]
ENDED_IN_FEBRUARY = {"bonds": date(2023, 2, 28), "links": date(2024, 2, 29)}


@pytest.mark.parametrize(("records", "day"), NEWEST)
def test_any_date_in_the_file_may_be_the_newest(records: dict[str, Any], day: date | None) -> None:
    around = {"members": people("k"), "parties": parties(p="kin")}
    around["ties"] = [{"id": "old", "party": "p", "start": "1990"}]
    for name, rows in records.items():
        around[name] = around.get(name, []) + rows
    expected = day or ENDED_IN_FEBRUARY[next(iter(records))]
    assert newest_day(family(**around)) == expected


def test_a_file_without_dates_is_looked_at_today() -> None:
    today = datetime.now(UTC).astimezone().date()
    assert (newest_day(family()) - today).days in (0, -1)


def test_the_first_day_is_a_start_and_never_a_birth_or_an_end() -> None:
    known = family(
        members=[{"id": "m", "name": "M", "birth": "2001"}],
        parties=parties(p="kin"),
        ties=[{"id": "t", "party": "p", "end": "2010"}, {"id": "u", "party": "p", "start": "2015"}],
        links=[{"id": "l", "a": "p", "b": "p", "kind": "knows", "start": "2005"}],
    )
    assert first_day(known) == date(2015, 1, 1)


@pytest.mark.parametrize(
    "records",
    [
        {"caseworkers": [{"id": "c", "party": "p", "start": "2014"}]},
        {"needs": [{"id": "n", "domain": "work", "start": "2014"}]},
        {"moments": [{"id": "e", "kind": "start", "date": "2014"}]},
        {"contacts": [{"party": "p", "date": "2014"}]},
    ],
)
def test_the_first_day_may_come_from_any_of_these(records: dict[str, Any]) -> None:
    tie = {"id": "t", "party": "p", "start": "2015"}
    assert first_day(family(parties=parties(p="kin"), ties=[tie], **records)) == date(2014, 1, 1)


def test_nothing_that_begins_has_no_first_day() -> None:
    assert first_day(family()) is None
