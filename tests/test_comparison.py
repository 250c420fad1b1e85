"""Two days of a family: who stayed, who left, who came, and what changed."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from ecomap.analysis import Change, compare, measures_of
from ecomap.model import Family, Period
from tests.families import days, families, family, loose_families, parties, people
from tests.oracle import Oracle

BEFORE, AFTER = date(2023, 3, 1), date(2023, 9, 1)
FIRST, SECOND = {"end": "2023-06-30"}, {"start": "2023-07-01"}


def alters(known: Family, day: date) -> set[str]:
    return Oracle(known, day, Period(day, day)).alters()


@given(loose_families() | families(), days(), days())
@settings(max_examples=60)
def test_kept_lost_and_gained_are_those_of_two_sets(known: Family, one: date, two: date) -> None:
    found, before, after = compare(known, one, two), alters(known, one), alters(known, two)
    assert found.kept == tuple(sorted(before & after))
    assert found.lost == tuple(sorted(before - after))
    assert found.gained == tuple(sorted(after - before))
    either = len(before | after)
    assert found.jaccard == (len(before & after) / either if either else None)
    assert found.turnover == (len(before ^ after) / either if either else None)
    assert found.stability == (len(before & after) / len(before) if before else None)


@given(loose_families(), days(), days())
@settings(max_examples=40)
def test_by_role_nobody_counts_twice_and_none_less_than_by_id(
    known: Family, one: date, two: date
) -> None:
    found = compare(known, one, two)
    assert found.role.kept >= len(found.kept)
    assert found.role.kept + found.role.lost == len(found.kept + found.lost)
    assert found.role.kept + found.role.gained == len(found.kept + found.gained)
    assert (found.role.jaccard or 0) >= (found.jaccard or 0)


@given(loose_families(), days())
@settings(max_examples=20)
def test_a_day_is_like_itself(known: Family, day: date) -> None:
    found = compare(known, day, day)
    assert (found.lost, found.gained, found.changed) == ((), (), ())
    assert {row.change for row in found.measures.values()} <= {0, None}


@given(families(), days(), days())
@settings(max_examples=20)
def test_each_day_is_measured_with_the_year_that_ends_with_it(
    known: Family, one: date, two: date
) -> None:
    found = compare(known, one, two).measures
    assert {code: row.before for code, row in found.items()} == measures_of(
        known, one, Period.year_to(one)
    )
    assert {code: row.after for code, row in found.items()} == measures_of(
        known, two, Period.year_to(two)
    )


def of_roles(*ties: dict[str, Any], **sectors: str) -> Family:
    """A family with professionals of these sectors, each with a tie."""
    everyone = [
        row | {"sector": sectors[row["id"]]} for row in parties(**dict.fromkeys(sectors, "agency"))
    ]
    numbered = [{"id": f"t{number}"} | tie for number, tie in enumerate(ties)]
    return family(members=people("m1"), parties=everyone, ties=numbered)


def test_a_replaced_person_in_the_same_role_counts_as_kept() -> None:
    known = of_roles(
        {"party": "a", "help": ["guidance", "advice"]} | FIRST,
        {"party": "b", "help": ["advice"]} | SECOND,
        {"party": "b", "help": ["guidance"]} | SECOND,
        a="youth_care",
        b="youth_care",
    )
    found = compare(known, BEFORE, AFTER)
    assert (found.lost, found.gained, found.jaccard) == (("a",), ("b",), 0)
    assert (found.role.kept, found.role.lost, found.role.gained) == (1, 0, 0)
    assert found.role.jaccard == 1


@pytest.mark.parametrize(
    ("sector", "code"), [("youth_care", "advice"), ("health", "guidance"), ("health", "advice")]
)
def test_another_sector_or_other_help_is_another_role(sector: str, code: str) -> None:
    known = of_roles(
        {"party": "a", "help": ["guidance"]} | FIRST,
        {"party": "b", "help": [code]} | SECOND,
        a="youth_care",
        b=sector,
    )
    assert compare(known, BEFORE, AFTER).role.kept == 0


def test_roles_are_matched_one_to_one() -> None:
    known = of_roles(
        {"party": "a", "help": ["guidance"]} | FIRST,
        {"party": "b", "help": ["guidance"]} | SECOND,
        {"party": "c", "help": ["guidance"]} | SECOND,
        a="health",
        b="health",
        c="health",
    )
    role = compare(known, BEFORE, AFTER).role
    assert (role.kept, role.lost, role.gained, role.jaccard) == (1, 0, 1, 1 / 2)


def test_informal_parties_are_matched_by_id_only() -> None:
    known = family(
        parties=parties(oma="kin", opa="kin"),
        ties=[{"id": "t1", "party": "oma"} | FIRST, {"id": "t2", "party": "opa"} | SECOND],
    )
    assert compare(known, BEFORE, AFTER).role.kept == 0


def test_changes_of_who_stayed_are_named_with_both_values() -> None:
    school = {"party": "a", "domains": ["school"], "help": ["advice"]}
    known = of_roles(
        school
        | {
            "strength": "weak",
            "hours_per_week": 1.0,
            "observations": [{"on": "2023-05", "strength": "strong", "hours_per_week": 3.0}],
        },
        school | {"status": "waiting"} | FIRST,
        {"party": "a", "domains": ["work"], "strength": "weak", "framework": "pressing"} | SECOND,
        a="health",
    )
    assert compare(known, BEFORE, AFTER).changed == (
        Change("a", "strength", "weak", ("strong", "weak")),
        Change("a", "hours_per_week", 1.0, 3.0),
        Change("a", "status", ("actual", "waiting"), "actual"),
        Change("a", "framework", None, "pressing"),
        Change("a", "domains", ("school",), ("school", "work")),
    )


def test_naming_every_member_is_no_change_from_naming_none() -> None:
    known = of_roles({"party": "a"} | FIRST, {"party": "a", "members": ["m1"]} | SECOND, a="health")
    assert compare(known, BEFORE, AFTER).changed == ()


def test_a_measure_that_is_undefined_on_one_day_has_no_change() -> None:
    known = of_roles({"party": "a"} | FIRST, a="health")
    found = compare(known, BEFORE, AFTER).measures
    assert (found["efficiency"].before, found["efficiency"].after) == (1, None)
    assert found["efficiency"].change is None
    assert found["size"].change == -1
    assert found["short_period"].change is None
