"""Families as columns: the order of rows, what is not known, and what is only named."""

import gc
from datetime import date

import numpy as np

from ecomap.analysis import tables_of
from ecomap.analysis.kernel.columns import DOMAINS, HELPS, NO_KIND, NONE
from ecomap.analysis.kernel.intervals import ONGOING, UNKNOWN
from ecomap.analysis.kernel.of_family import _known, timelines_of
from ecomap.model import Family
from tests.families import document, family, parties, people


def test_parties_stand_in_order_of_id_and_contacts_of_date_then_party() -> None:
    seen = [("2023-02-01", "p2"), ("2023-02", "p10"), ("2023-01-31", "p2")]
    known = family(
        parties=parties(p2="agency", p10="kin"),
        contacts=[{"date": day, "party": party} for day, party in seen],
    )
    tables = tables_of([known, known])
    assert tables.party_ids == ("p10", "p2", "p10", "p2")
    assert tables.parties.family.tolist() == [0, 0, 1, 1]
    assert tables.parties.formal.tolist() == [False, True, False, True]
    assert tables.contacts.party.tolist() == [1, 0, 1, 3, 2, 3]


def test_caseworkers_stand_by_start_then_id_with_unknown_starts_first() -> None:
    rows = [("c", "2023"), ("b", "2022"), ("a", "2023"), ("d", None)]
    spells = [{"id": name, "party": f"p{name}", "start": start} for name, start in rows]
    kinds = dict.fromkeys(("pa", "pb", "pc", "pd"), "professional")
    tables = tables_of([family(parties=parties(**kinds), caseworkers=spells)])
    order = [tables.party_ids[person] for person in tables.caseworkers.person]
    assert order == ["pd", "pb", "pa", "pc"]
    assert tables.caseworkers.start[0] == UNKNOWN


def test_a_tie_has_a_row_for_each_member_life_domain_and_kind_of_help() -> None:
    tie = {"id": "t", "party": "p", "domains": ["work", "school"], "help": ["care"], "end": "2023"}
    known = family(members=people("m1", "m2"), parties=parties(p="kin"), ties=[tie])
    ties = tables_of([known]).ties
    places = {
        (member, DOMAINS[domain]) for member, domain in zip(ties.member, ties.domain, strict=True)
    }
    assert places == {(0, "work"), (0, "school"), (1, "work"), (1, "school")}
    assert {HELPS[code] for code in ties.help} == {"care"}
    assert set(ties.start) == {UNKNOWN}
    assert set(ties.end) == {date(2023, 12, 31).toordinal()}


def test_a_tie_for_nothing_in_a_family_of_nobody_is_still_a_row() -> None:
    known = family(parties=parties(p="kin"), ties=[{"id": "t", "party": "p"}])
    ties = tables_of([known]).ties
    assert (ties.member[0], ties.domain[0], ties.help[0]) == (NONE, NONE, NONE)
    assert (len(ties.tie), ties.end[0]) == (1, ONGOING)


def test_who_is_named_but_not_listed_has_a_row_of_no_kind() -> None:
    tie = {"id": "t", "party": "nobody", "members": ["m9"]}
    known = Family.model_validate(document(members=people("m1"), ties=[tie]))
    tables = tables_of([known, family(parties=parties(p="kin"))])
    assert (tables.party_ids, tables.member_ids) == (("nobody", "p"), ("m1", "m9"))
    assert tables.parties.kind[0] == NO_KIND
    assert tables.ties.member.tolist() == [1]


def test_hours_are_cut_where_an_observation_changes_them() -> None:
    seen = [{"on": "2023-02-01", "hours_per_week": 4.0}, {"on": "2025", "hours_per_week": 1.0}]
    tie = {"id": "t", "party": "p", "start": "2023", "end": "2023-12-31", "observations": seen}
    hours = tables_of([family(parties=parties(p="agency"), ties=[tie])]).hours
    assert [date.fromordinal(day) for day in hours.start.tolist()] == [
        date(2023, 1, 1),
        date(2023, 2, 1),
    ]
    assert np.array_equal(hours.hours_per_week, [np.nan, 4.0], equal_nan=True)


def test_timelines_are_kept_as_long_as_the_family_lives() -> None:
    known = family(parties=parties(p="kin"))
    assert timelines_of(known) is timelines_of(known)
    assert timelines_of(known.model_copy()) is not timelines_of(known)
    key = id(known)
    assert key in _known
    del known
    gc.collect()
    assert key not in _known
