"""What is read off the records: the lists, and who may name whom."""

from ecomap.model import Family
from ecomap.model.lists import LISTS, RECORDS, REFERENCES, WITH_ID, about, record_in
from ecomap.model.records import Observation, Position, Tie

PEOPLE = ("members", "parties")


def test_the_lists_are_those_of_the_file_in_its_order() -> None:
    assert list(LISTS) == [
        *("members", "bonds", "parties", "ties", "links", "caseworkers", "needs", "goals"),
        *("orders", "moments", "contacts", "decisions", "notes", "reflections"),
    ]
    assert RECORDS.keys() - LISTS.keys() == {"family", "position", "observations"}


def test_a_field_may_name_records_of_the_lists_that_the_format_says() -> None:
    assert {
        ("bonds", "a"): ("members",),
        ("bonds", "b"): ("members",),
        ("ties", "party"): ("parties",),
        ("ties", "members"): ("members",),
        ("ties", "replaces"): ("ties",),
        ("ties", "said_by"): PEOPLE,
        ("links", "a"): ("parties",),
        ("links", "b"): ("parties",),
        ("caseworkers", "party"): ("parties",),
        ("needs", "members"): ("members",),
        ("goals", "needs"): ("needs",),
        ("goals", "parties"): ("parties",),
        ("orders", "members"): ("members",),
        ("moments", "present"): PEOPLE,
        ("contacts", "party"): ("parties",),
        ("contacts", "members"): ("members",),
        ("decisions", "by"): PEOPLE,
        ("decisions", "who"): PEOPLE,
        ("notes", "about"): WITH_ID,
        ("notes", "by"): PEOPLE,
        ("reflections", "by"): PEOPLE,
    } == REFERENCES


def test_every_field_that_holds_an_id_says_whose_it_is() -> None:
    for name, kind in LISTS.items():
        for field, known in kind.model_fields.items():
            holds_id = "min_length" in str(known) or "MinLen" in str(known)
            if holds_id and field not in {"id", "finding"}:
                assert (name, field) in REFERENCES, f"{name}.{field}"


def test_a_list_names_only_what_stands_before_it_in_the_file() -> None:
    order = list(LISTS)
    for (name, field), targets in REFERENCES.items():
        if targets != WITH_ID:
            assert all(order.index(target) <= order.index(name) for target in targets), field


def test_records_within_records_are_found() -> None:
    assert record_in(Tie, "observations") is Observation
    assert record_in(LISTS["parties"], "position") is Position
    assert record_in(Family, "ties") is Tie
    assert record_in(Tie, "strength") is record_in(Tie, "colour") is None
    assert about(Tie, "colour") is None
