"""The measures of a family: the worked case, the oracle, and what is undefined."""

from datetime import date
from math import isnan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.analysis import MEASURES, Measure, Windows, handovers, measure, measures_of, tables_of
from ecomap.model import Family, Period
from tests.families import (
    busy_family,
    days,
    families,
    family,
    loose_families,
    parties,
    people,
    windows,
)
from tests.oracle import Oracle

YEAR = Period(date(2023, 1, 1), date(2023, 12, 31))
Window = tuple[date, Period]


@given(loose_families() | families(), windows())
@settings(max_examples=200)
def test_every_measure_is_what_counting_day_by_day_gives(known: Family, window: Window) -> None:
    expected = Oracle(known, *window).measures()
    found = measures_of(known, *window)
    assert found.keys() == expected.keys()
    for code, value in expected.items():
        assert found[code] == pytest.approx(value, abs=1e-9), code


@pytest.mark.parametrize("seed", range(20))
def test_a_busy_family_is_measured_as_counting_day_by_day_does(seed: int) -> None:
    known = busy_family(ties=5 + 2 * seed, seed=seed, life_domains=3)
    expected = Oracle(known, date(2023, 6, 1), YEAR).measures()
    found = measures_of(known, date(2023, 6, 1), YEAR)
    for code, value in expected.items():
        assert found[code] == pytest.approx(value, abs=1e-9), code


@given(
    st.lists(loose_families(), max_size=4),
    st.lists(windows(), min_size=1, max_size=3),
)
@settings(max_examples=60)
def test_a_cohort_gives_what_each_family_gives_alone(
    cohort: list[Family], several: list[Window]
) -> None:
    together = measure(tables_of(cohort), Windows.of(*several))
    for row, known in enumerate(cohort):
        for column, window in enumerate(several):
            alone = measures_of(known, *window)
            found = {code: grid[row, column] for code, grid in together.items()}
            assert found == pytest.approx(_as_numbers(alone), abs=1e-9, nan_ok=True)


@given(st.lists(st.tuples(loose_families(), windows()), min_size=1, max_size=3))
@settings(max_examples=50)
def test_each_family_may_have_its_own_window(rows: list[tuple[Family, Window]]) -> None:
    cohort = [known for known, _ in rows]
    one_each = [Windows.of(window) for _, window in rows]
    own = Windows(*(np.concatenate([getattr(w, n) for w in one_each]) for n in _COLUMNS))
    together = measure(tables_of(cohort), own)
    for row, (known, window) in enumerate(rows):
        found = {code: grid[row, 0] for code, grid in together.items()}
        alone = _as_numbers(measures_of(known, *window))
        assert found == pytest.approx(alone, abs=1e-9, nan_ok=True)


_COLUMNS = ("on", "first", "last")


def _as_numbers(values: dict[str, float | None]) -> dict[str, float]:
    return {code: float("nan") if value is None else float(value) for code, value in values.items()}


@pytest.mark.parametrize("row", MEASURES, ids=lambda row: row.code)
def test_every_measure_has_its_name_and_says_its_unit_and_source(row: Measure) -> None:
    said = " ".join((row.function.__doc__ or "").split())
    assert row.function.__name__ == row.code
    assert "Unit: " in said
    assert "Source: " in said


@given(families(), windows())
def test_every_measure_keeps_to_its_range_and_kind(known: Family, window: Window) -> None:
    found = measures_of(known, *window)
    for row in MEASURES:
        value = found[row.code]
        if value is not None:
            assert type(value) is row.kind, row.code
            assert row.low - 1e-9 <= value, row.code
            assert row.high is None or value <= row.high + 1e-9, row.code


@given(families(), days(), st.permutations(range(9)))
@settings(max_examples=50)
def test_the_order_of_the_file_says_nothing(known: Family, on: date, order: list[int]) -> None:
    def shuffled(records: tuple) -> tuple:
        return tuple(records[i] for i in order if i < len(records)) + records[9:]

    lists = ("members", "parties", "ties", "links", "caseworkers", "needs", "contacts")
    other = known.model_copy(update={name: shuffled(getattr(known, name)) for name in lists})
    period = Period.year_to(on)
    assert measures_of(other, on, period) == pytest.approx(measures_of(known, on, period))


def worked_case() -> Family:
    """The worked case of the definitions: the caseworkers and the network of 2023."""
    child = {"members": ["kind"], "domains": ["parenting"], "help": ["guidance"]}
    formal = dict.fromkeys(("a", "cm", "c", "p1", "p2", "school", "politie"), "professional")
    return family(
        members=people("kind"),
        parties=parties(**formal, oma="kin", buur="kin"),
        caseworkers=[
            {"id": "c1", "party": "a", "start": "2023-01-01", "end": "2023-03-31"},
            {"id": "c2", "party": "cm", "start": "2023-04-15", "end": "2023-08-31"},
            {"id": "c3", "party": "c", "start": "2023-08-15", "end": None},
        ],
        ties=[
            {"id": "t1", "party": "p1", "start": "2023-01-01", "end": "2023-06-30", **child},
            {"id": "t2", "party": "p2", "start": "2023-04-01", "end": "2023-09-30", **child},
            *(
                {"id": f"t-{party}", "party": party}
                for party in ("oma", "buur", "school", "politie")
            ),
        ],
        needs=[{"id": "n1", "members": ["kind"], "domain": "parenting", "start": "2023"}],
        links=[
            {"id": f"{a}-{b}", "a": a, "b": b, "kind": "cooperates"}
            for a, b in (("cm", "p1"), ("cm", "p2"), ("cm", "school"), ("oma", "buur"))
        ],
    )


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("caseworkers", 3),
        ("caseworker_changes_per_year", 2.001),
        ("caseworker_coverage", 351 / 365),
        ("handovers", 2),
        ("handover_gap_days", 14),
        ("handover_longest_gap", 14),
        ("handover_warm_share", 0.5),
        ("overlap_days", 91),
        ("gap_days", 92),
        ("coverage", 273 / 365),
        ("size", 7),
        ("density", 0.1905),
        ("informal_share", 0.2857),
        ("components", 3),
        ("isolates", 1),
        ("effective_size", 5.8571),
        ("efficiency", 0.8367),
        ("constraint", 0.3355),
        ("hierarchy", 0.0989),
        ("caseworker_betweenness", 0.2),
    ],
)
def test_the_worked_case_comes_out(code: str, value: float) -> None:
    found = measures_of(worked_case(), date(2023, 6, 1), YEAR)
    assert found[code] == pytest.approx(value, abs=5e-4 if code.endswith("year") else 5e-5)


def test_the_worked_case_varies_between_informal_and_formal() -> None:
    found = measures_of(worked_case(), date(2023, 6, 1), YEAR)["blau_kind"]
    assert found / (1 - 1 / 2) == pytest.approx(0.8163, abs=5e-5)


def test_the_worked_case_hands_over_with_14_days_between_and_17_days_together() -> None:
    found = handovers(worked_case(), YEAR)
    assert [(row.from_party, row.to_party, row.gap_days) for row in found] == [
        ("a", "cm", 14),
        ("cm", "c", -17),
    ]


def test_a_family_with_nothing_in_it_has_zeros_and_the_undefined() -> None:
    found = measures_of(family(), date(2023, 6, 1), YEAR)
    assert {code for code, value in found.items() if value == 0} == ZERO_OF_NOTHING
    assert {code for code, value in found.items() if value not in (0, None)} == set()


ZERO_OF_NOTHING = {
    *("size", "size_informal", "size_formal", "components", "isolates", "domains_covered"),
    *("hours_per_week", "hours_unknown", "professionals", "professionals_per_year"),
    *("professionals_ever", "caseworkers", "caseworker_changes_per_year", "short_period"),
    *("caseworker_coverage", "handovers", "handover_gap_days", "function_turnover"),
    *("overlap_days", "gap_days", "waiting_days"),
}


def test_no_family_at_all_gives_grids_without_rows() -> None:
    shared = Windows.of((date(2023, 6, 1), YEAR))
    own = Windows(shared.on[:0], shared.first[:0], shared.last[:0])
    for windows_of_all in (shared, own):
        grids = measure(tables_of([]), windows_of_all)
        assert {grid.shape for grid in grids.values()} == {(0, 1)}


def test_help_of_1800_to_2200_is_counted_to_the_day() -> None:
    whole = Period(date(1800, 1, 1), date(2200, 12, 31))
    known = family(
        members=people("m1"),
        parties=parties(p="professional", q="professional"),
        ties=[
            {"id": f"t{p}", "party": p, "domains": ["school"], "help": ["advice"], "start": start}
            for p, start in (("p", "1800"), ("q", "2200"))
        ],
    )
    found = measures_of(known, date(2200, 12, 31), whole)
    assert found["overlap_days"] == 365
    assert found["duration_upc"] == pytest.approx(whole.days / (whole.days + 365))


def test_equal_ids_in_two_families_share_nothing() -> None:
    one, other = worked_case(), worked_case().model_copy(update={"links": (), "needs": ()})
    grids = measure(tables_of([one, other, one]), Windows.of((date(2023, 6, 1), YEAR)))
    for code, grid in grids.items():
        alone = [measures_of(known, date(2023, 6, 1), YEAR)[code] for known in (one, other, one)]
        assert [None if isnan(v) else v for v in grid[:, 0].tolist()] == alone, code


def test_hours_are_those_of_the_last_observation_that_tells_them() -> None:
    seen = [
        {"on": "2023-03-01", "hours_per_week": 5.0},
        {"on": "2023-03-01", "hours_per_week": 3.0},
        {"on": "2023-04-01", "strength": "weak"},
        {"on": "2023-02", "hours_per_week": 9.0},
    ]
    tie = {"id": "t", "party": "p", "hours_per_week": 1.0, "observations": seen}
    known = family(parties=parties(p="agency"), ties=[tie])
    hours = {
        day: measures_of(known, day, YEAR)["hours_per_week"]
        for day in (date(2023, 1, 31), date(2023, 2, 1), date(2023, 3, 1), date(2023, 5, 1))
    }
    assert list(hours.values()) == [1, 9, 3, 3]


def test_the_last_of_several_caseworkers_is_the_one_who_brokers() -> None:
    everyone = parties(a="professional", b="professional", x="kin", y="kin")
    known = family(
        parties=everyone,
        caseworkers=[
            {"id": "c1", "party": "a", "start": "2023"},
            {"id": "c2", "party": "b", "start": "2022"},
        ],
        ties=[{"id": f"t{p}", "party": p} for p in ("x", "y")],
        links=[{"id": f"l{p}", "a": "a", "b": p, "kind": "knows"} for p in ("x", "y")],
    )
    assert measures_of(known, date(2023, 6, 1), YEAR)["caseworker_betweenness"] == pytest.approx(
        1 / 3
    )
