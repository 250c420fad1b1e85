"""A family as pandas frames, against the columns of the kernel and the records themselves."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given

from ecomap.analysis.kernel.columns import DOMAINS, HELPS, NONE, STATUSES
from ecomap.analysis.kernel.intervals import ONGOING, UNKNOWN
from ecomap.analysis.kernel.tables import tables_of
from ecomap.formats import read_family
from ecomap.formats.frames import COLUMNS, frames
from ecomap.model import Family
from tests.families import families, family, parties, people
from tests.rule_cases import case, spell, tie

SAMPLES = sorted((Path(__file__).parents[1] / "sample_networks").glob("*.json"))
TEXTS = {"family", "party", "kind", "member", "domain", "status", "a", "b", "person", "role"}


def rows(table: pd.DataFrame, *columns: str) -> list[tuple[Any, ...]]:
    """The rows of some columns; None = missing."""
    kept = table[list(columns)].astype(object)
    return [tuple(None if pd.isna(v) else v for v in row) for row in kept.itertuples(index=False)]


def day(number: int) -> pd.Timestamp | None:
    """A day of the kernel as a frame has it."""
    if number in (UNKNOWN, ONGOING):
        return None
    return pd.Timestamp(date.fromordinal(number))


def named(codes: Any, names: Any) -> list[str | None]:
    """Words of the kernel's codes."""
    return [None if code == NONE else str(names[code]) for code in codes]


def days(table: Any) -> tuple[list[Any], list[Any]]:
    return [day(n) for n in table.start], [day(n) for n in table.end]


def agree(about: Family) -> None:
    """Compare the rows with those of the kernel."""
    kernel, ours = tables_of([about]), frames(about)
    party, member = kernel.party_ids, kernel.member_ids
    ties = kernel.ties
    columns = [
        [about.ties[number].id for number in ties.tie],
        named(ties.party, party),
        named(ties.member, member),
        named(ties.domain, DOMAINS),
        named(ties.help, HELPS),
        *days(ties),
        named(ties.status, STATUSES),
    ]
    wanted = ("tie", "party", "member", "domain", "help", "start", "end", "status")
    assert rows(ours["ties"], *wanted) == list(zip(*columns, strict=True))
    links = [named(kernel.links.a, party), named(kernel.links.b, party), *days(kernel.links)]
    assert rows(ours["links"], "a", "b", "start", "end") == list(zip(*links, strict=True))
    needs = [named(kernel.needs.member, member), named(kernel.needs.domain, DOMAINS)]
    needs += days(kernel.needs)
    wanted = ("member", "domain", "start", "end")
    assert rows(ours["needs"], *wanted) == list(zip(*needs, strict=True))
    spells = [named(kernel.caseworkers.person, party), *days(kernel.caseworkers)]
    agree_in_any_order(ours["caseworkers"], ("person", "start", "end"), spells)
    seen = zip(map(day, kernel.contacts.date), named(kernel.contacts.party, party), strict=True)
    assert set(rows(ours["contacts"], "date", "party")) == set(seen)
    assert len(ours["contacts"]) == sum(len(contact.roles) or 1 for contact in about.contacts)


def agree_in_any_order(table: pd.DataFrame, wanted: tuple[str, ...], columns: list[Any]) -> None:
    assert sorted(map(str, rows(table, *wanted))) == sorted(map(str, zip(*columns, strict=True)))


@given(families())
def test_rows_are_those_of_the_kernel(about: Family) -> None:
    agree(about)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_so_they_are_in_every_sample(path: Path) -> None:
    agree(read_family(path))


@given(families())
def test_every_table_has_its_columns_and_types_whether_or_not_it_has_rows(about: Family) -> None:
    empty = frames(family())
    for name, table in frames(about).items():
        assert tuple(table.columns) == COLUMNS[name]
        assert (table.dtypes == empty[name].dtypes).all()
        assert all(table[column].dtype == "string" for column in TEXTS & set(table.columns))


def test_a_row_tells_what_the_record_tells() -> None:
    about = case(
        ties=[tie("ggz", "2024-02", end="2024", strength="weak", hours_per_week=1.5)],
        needs=[{"id": "n", "domain": "school", "risk": True, "severity": 2}],
        contacts=[{"date": "2024-03", "party": "ggz", "roles": ["coach", "director"]}],
        orders=[{"id": "o", "kind": "ots", "start": "2024"}],
        moments=[{"id": "e", "date": "2024-05-06", "kind": "crisis"}],
        caseworkers=[spell("bakker", None)],
    )
    made = frames(about)
    (told,) = made["ties"].to_dict("records")
    begun, ended = pd.Timestamp("2024-02-01"), pd.Timestamp("2024-12-31")
    assert (told["kind"], told["sector"], told["strength"]) == (
        "professional",
        "mental_health",
        "weak",
    )
    assert (told["start"], told["end"], told["hours_per_week"]) == (begun, ended, 1.5)
    assert rows(made["needs"], "need", "severity", "risk")[0] == ("n", 2, True)
    assert rows(made["contacts"], "party", "role") == [("ggz", "coach"), ("ggz", "director")]
    assert rows(made["orders"], "kind", "member") == [("ots", m.id) for m in about.members]
    assert rows(made["moments"], "date", "kind") == [(pd.Timestamp("2024-05-06"), "crisis")]
    assert rows(made["caseworkers"], "person", "start", "end") == [("bakker", None, None)]
    assert rows(made["families"], "family", "members", "children", "team") == [("f", 3, 2, None)]


def test_names_stand_beside_ids_only_when_asked_for() -> None:
    about = family(members=people("m"), parties=parties(p="kin"), ties=[{"id": "t", "party": "p"}])
    who = ("family", "party", "member", "person", "a", "b")
    for name, table in frames(about, names=True).items():
        wanted = [(column, f"{column}_name")[: 1 + (column in who)] for column in COLUMNS[name]]
        assert list(table.columns) == [column for pair in wanted for column in pair]
    told = rows(frames(about, names=True)["ties"], "family_name", "party_name", "member_name")
    assert told == [("F", "p", "m")]


def test_a_code_is_plain_text() -> None:
    about = case(ties=[tie("oma", "2024")])
    found = [value for table in frames(about).values() for value in table.to_numpy().ravel()]
    assert not any(isinstance(value, StrEnum) for value in found)


def test_tables_of_several_families_can_be_put_together() -> None:
    all_ = [frames(read_family(path))["ties"] for path in SAMPLES]
    together = pd.concat(all_, ignore_index=True)
    assert len(together) == sum(map(len, all_))
    assert (together.dtypes == all_[0].dtypes).all()
