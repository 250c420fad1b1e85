"""Commands on a family: pure, validated, and each undone by its inverse."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.model import Family, InvalidFamilyError, family_from
from ecomap.model.commands import Add, Change, Command, Describe, Remove, apply

CONTACT = {"date": "2024-02-01", "party": "p1", "roles": ["coach"]}


def family() -> Family:
    return family_from(
        {
            "format": "ecomap-family",
            "version": 1,
            "id": "f",
            "name": "Familie Voorbeeld",
            "members": [{"id": "m1", "name": "Noor"}, {"id": "m2", "name": "Sem"}],
            "parties": [
                {"id": "p1", "name": "Oma", "kind": "kin", "ring": 1},
                {"id": "p2", "name": "School", "kind": "agency", "sector": "education"},
            ],
            "ties": [{"id": "t1", "party": "p1", "members": ["m1"], "strength": "strong"}],
            "contacts": [CONTACT, CONTACT | {"date": "2024-03-01"}],
        }
    )


new_ids = st.sampled_from(["x1", "x2", "x3"])
ids = {"members": ["m1", "m2"], "parties": ["p1", "p2"], "ties": ["t1"]}


def key(collection: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.sampled_from(ids[collection]).map(lambda record_id: {"id": record_id})


commands = st.one_of(
    st.builds(
        Add,
        st.just("ties"),
        st.builds(lambda i, p: {"id": i, "party": p}, new_ids, st.sampled_from(["p1", "p2"])),
        st.none() | st.integers(0, 3),
    ),
    st.builds(Add, st.just("contacts"), st.just(CONTACT), st.none() | st.integers(0, 2)),
    st.builds(Remove, st.just("ties"), key("ties")),
    st.builds(Remove, st.just("parties"), key("parties")),
    st.builds(Remove, st.just("contacts"), st.just(CONTACT)),
    st.builds(
        Change,
        st.just("ties"),
        key("ties"),
        st.fixed_dictionaries(
            {},
            optional={
                "strength": st.sampled_from(["weak", "strong", None]),
                "domains": st.sampled_from([["school"], []]),
                "start": st.sampled_from(["2024", "2023-05", None]),
            },
        ),
    ),
    st.builds(Change, st.just("parties"), key("parties"), st.just({"ring": 3, "name": "Oma R."})),
    st.builds(Describe, st.just({"name": "Familie Anders", "fictional": True})),
)


@settings(max_examples=200)
@given(st.lists(commands, max_size=8))
def test_undoing_every_command_in_turn_brings_back_the_same_family(steps: list[Command]) -> None:
    now, undo = family(), []
    for step in steps:
        try:
            now, inverse = apply(now, step)
        except InvalidFamilyError:
            continue  # refused: the family is as it was
        undo.append(inverse)
    for inverse in reversed(undo):
        now, _ = apply(now, inverse)
    assert now == family()


def test_a_command_leaves_the_family_it_was_given_untouched() -> None:
    before = family()
    after, _ = apply(before, Change("ties", {"id": "t1"}, {"strength": None}))
    assert before == family()
    assert after.ties[0].strength is None


def test_doing_again_what_was_undone_gives_the_same_family() -> None:
    changed, undo = apply(family(), Remove("contacts", CONTACT))
    original, redo = apply(changed, undo)
    assert (original, apply(original, redo)[0]) == (family(), changed)


@pytest.mark.parametrize(
    "command",
    [
        Add("ties", {"id": "t1", "party": "p1"}),
        Add("ties", {"id": "t9", "party": "nobody"}),
        Add("petals", {"id": "t9"}),
        Remove("parties", {"id": "p1"}),
        Remove("ties", {"id": "t9"}),
        Change("ties", {"id": "t1"}, {"strength": "iron"}),
        Change("ties", {"id": "t1"}, {"party": None}),
        Change("id", {"id": "f"}, {"id": "g"}),
        Describe({"name": None}),
        Describe({"ties": 3}),
    ],
)
def test_a_command_that_would_break_the_family_is_refused(command: Command) -> None:
    with pytest.raises(InvalidFamilyError):
        apply(family(), command)
