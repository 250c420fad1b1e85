"""A family as tables: pandas frames with the columns of the cohort's tables, for further work.

`COLUMNS` has the tables with their columns; ``family`` is the id. Ids and codes are texts
(``string``), numbers ``Int64`` or ``Float64``, flags ``boolean``, days ``datetime64[s]``. What is
not known is missing, never a default. A start is the first day that counts, an end the last one;
no end = still going. Rows stand in the order of the file:

families: one row. ``children`` are the members with that role. Region, team, entry and exit are not
    known from a family file: who keeps the files fills them in.
ties: a row per tie x member x life domain x kind of help, also where one of these is missing; a tie
    that names no member is for all of them. Strength, stress, flow and hours are those with which
    the tie began; how they changed is in `ecomap.graph.network`.
links, caseworkers, moments: a row per record.
needs, orders: a row per record x member.
contacts: a row per contact x role.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import product
from typing import Any

import pandas as pd

from ecomap.model import Family
from ecomap.model.codes import MemberRole
from ecomap.model.records import Lasting

Row = tuple[Any, ...]

_DAYS = ("start", "end", "entry", "exit", "date")
_DTYPES = (
    dict.fromkeys(_DAYS, "datetime64[s]")
    | dict.fromkeys(("members", "children", "severity"), "Int64")
    | {"hours_per_week": "Float64", "risk": "boolean"}
)
"""The columns that hold no text."""

COLUMNS = {
    "families": ("family", "members", "children", "region", "team", "entry", "exit"),
    "ties": (
        *("family", "tie", "party", "kind", "sector", "organisation", "member", "domain", "help"),
        *("start", "end", "status", "framework", "strength", "stress", "flow", "hours_per_week"),
    ),
    "links": ("family", "a", "b", "kind", "start", "end"),
    "needs": ("family", "need", "member", "domain", "severity", "start", "end", "risk"),
    "caseworkers": ("family", "person", "start", "end", "end_reason"),
    "contacts": ("family", "date", "party", "role"),
    "moments": ("family", "date", "kind"),
    "orders": ("family", "kind", "member", "start", "end"),
}
"""The columns of each table."""

_NAMED = ("family", "party", "member", "a", "b", "person")
"""Columns with the id of somebody who has a name."""


def frames(family: Family, *, names: bool = False) -> dict[str, pd.DataFrame]:
    """Give the tables of a family by name, ready to be joined with those of other families.

    Args:
        family: The family.
        names: Whether each column that says who also gets one with the name, ``party_name`` beside
            ``party``. Without, the tables hold ids and codes, the name of an organisation, and no
            name of a person nor any free text; ids are those of the file.
    """
    made = {name: _frame(COLUMNS[name], rows(family)) for name, rows in _ROWS.items()}
    return {name: _with_names(table, family) for name, table in made.items()} if names else made


def _frame(columns: tuple[str, ...], rows: Iterable[Row]) -> pd.DataFrame:
    values = list(zip(*rows, strict=True)) or [()] * len(columns)
    return pd.DataFrame({name: _series(name, of) for name, of in zip(columns, values, strict=True)})


def _series(column: str, values: Iterable[Any]) -> "pd.Series[Any]":
    if column in _DTYPES:
        return pd.Series(list(values), dtype=_DTYPES[column])
    plain = [None if value is None else str(value) for value in values]  # a code is more than text
    return pd.Series(plain, dtype="string")


def _with_names(table: pd.DataFrame, family: Family) -> pd.DataFrame:
    """Put a column of names behind each column of ids."""
    listed = family.member_by_id | family.party_by_id
    people = {id_: one.name for id_, one in listed.items()}
    for place, column in reversed(list(enumerate(table.columns))):
        if column in _NAMED:
            name_of = {family.id: family.name} if column == "family" else people
            names = table[column].map(name_of).astype("string")
            table.insert(place + 1, f"{column}_name", names)
    return table


def _families(family: Family) -> Iterator[Row]:
    children = sum(member.role is MemberRole.CHILD for member in family.members)
    yield family.id, len(family.members), children, None, None, None, None


def _ties(family: Family) -> Iterator[Row]:
    for tie in family.ties:
        party = family.party_by_id[tie.party]
        who = family.id, tie.id, party.id, party.kind, party.sector, party.organisation
        how = tie.status, tie.framework, tie.strength, tie.stress, tie.flow, tie.hours_per_week
        places = (family.members_of(tie), tie.domains, tie.help)
        for place in product(*(codes or (None,) for codes in places)):
            yield *who, *place, *_days(tie), *how


def _links(family: Family) -> Iterator[Row]:
    for link in family.links:
        yield family.id, link.a, link.b, link.kind, *_days(link)


def _needs(family: Family) -> Iterator[Row]:
    for need in family.needs:
        for member in family.members_of(need) or (None,):
            what = need.domain, need.severity
            yield family.id, need.id, member, *what, *_days(need), need.risk


def _caseworkers(family: Family) -> Iterator[Row]:
    for spell in family.caseworkers:
        yield family.id, spell.party, *_days(spell), spell.end_reason


def _contacts(family: Family) -> Iterator[Row]:
    for contact in family.contacts:
        for role in contact.roles or (None,):
            yield family.id, contact.date.first, contact.party, role


def _moments(family: Family) -> Iterator[Row]:
    for moment in family.moments:
        yield family.id, moment.date.first, moment.kind


def _orders(family: Family) -> Iterator[Row]:
    for order in family.orders:
        for member in family.members_of(order) or (None,):
            yield family.id, order.kind, member, *_days(order)


def _days(record: Lasting) -> tuple[date | None, date | None]:
    return record.interval.first, record.interval.last


_ROWS: dict[str, Callable[[Family], Iterator[Row]]] = {
    "families": _families,
    "ties": _ties,
    "links": _links,
    "needs": _needs,
    "caseworkers": _caseworkers,
    "contacts": _contacts,
    "moments": _moments,
    "orders": _orders,
}
