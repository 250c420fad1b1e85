"""Commands on a family: pure, validated, and each undone by its inverse."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.model import Family, InvalidFamilyError
from ecomap.model.commands import (
    Add,
    Change,
    Command,
    Conflict,
    ConflictError,
    Describe,
    NotCommandsError,
    Remove,
    carry_out,
    commands_from,
    json_of,
)
from ecomap.model.lists import DESCRIBED
from tests.families import example

CONTACT = {"date": "2024-02-01", "party": "p1", "roles": ["coach"]}


def family() -> Family:
    return example(contacts=[CONTACT, CONTACT | {"date": "2024-03-01"}])


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
    now, undo = family(), list[Command]()
    for step in steps:
        try:
            now, inverse = carry_out(now, [step])
        except InvalidFamilyError:
            continue  # refused: the family is as it was
        undo = [*inverse, *undo]
    now, _ = carry_out(now, undo)
    assert now == family()


def test_a_command_leaves_the_family_it_was_given_untouched() -> None:
    before = family()
    after, _ = carry_out(before, [Change("ties", {"id": "t1"}, {"strength": None})])
    assert before == family()
    assert after.ties[0].strength is None


def test_doing_again_what_was_undone_gives_the_same_family() -> None:
    changed, undo = carry_out(family(), [Remove("contacts", CONTACT)])
    original, redo = carry_out(changed, undo)
    assert (original, carry_out(original, redo)[0]) == (family(), changed)


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
        Describe({"id": "g"}),
    ],
)
def test_a_command_that_would_break_the_family_is_refused(command: Command) -> None:
    with pytest.raises(InvalidFamilyError):
        carry_out(family(), [command])


@given(st.lists(commands, max_size=8))
def test_commands_come_back_from_json_as_they_were(steps: list[Command]) -> None:
    assert commands_from(json_of(steps)) == steps


@pytest.mark.parametrize(
    "data",
    [
        None,
        {},
        [{}],
        [{"do": "explode"}],
        [{"do": "add", "in": "ties"}],
        [{"do": "add", "in": "ties", "record": {}, "at": -1}],
        [{"do": "change", "in": "ties", "key": {"id": "t1"}, "values": {}, "more": 1}],
    ],
)
def test_what_is_not_a_list_of_commands_is_refused(data: Any) -> None:
    with pytest.raises(NotCommandsError):
        commands_from(data)


def test_several_commands_are_carried_out_together_or_not_at_all() -> None:
    after, undo = carry_out(
        family(),
        [
            Add("parties", {"id": "p3", "name": "Buurman", "kind": "neighbour"}),
            Add("ties", {"id": "t3", "party": "p3"}),
        ],
    )
    assert (len(after.parties), len(after.ties)) == (3, 2)
    assert carry_out(after, undo)[0] == family()


STRONG = {"strength": "strong"}


@pytest.mark.parametrize(
    ("command", "found"),
    [
        (
            Change("ties", {"id": "t1"}, {"strength": "weak"}, was={"strength": "ordinary"}),
            [Conflict("ties", {"id": "t1"}, "strength", "ordinary", "strong", "weak")],
        ),
        (
            Change("ties", {"id": "t7"}, {"strength": "weak"}, was={"strength": None}),
            [
                Conflict(
                    "ties",
                    {"id": "t7"},
                    None,
                    {"strength": None},
                    None,
                    {"strength": "weak"},
                    gone=True,
                )
            ],
        ),
        (
            Describe({"name": "Nieuw"}, was={"name": "Anders"}),
            [Conflict(None, {}, "name", "Anders", "Familie Voorbeeld", "Nieuw")],
        ),
        (
            Remove("members", {"id": "m2"}, was={"id": "m2", "name": "Samuel"}),
            [
                Conflict(
                    "members",
                    {"id": "m2"},
                    None,
                    {"id": "m2", "name": "Samuel"},
                    {"id": "m2", "name": "Sem"},
                    None,
                )
            ],
        ),
    ],
)
def test_what_somebody_else_changed_in_the_meantime_is_a_conflict(
    command: Command, found: list[Conflict]
) -> None:
    with pytest.raises(ConflictError) as error:
        carry_out(family(), [command])
    assert list(error.value.conflicts) == found


@pytest.mark.parametrize(
    "command",
    [
        Change("ties", {"id": "t1"}, {"strength": "weak"}, was=STRONG),
        Change("ties", {"id": "t1"}, STRONG, was={"strength": "weak"}),  # both want the same
        Change("ties", {"id": "t1"}, {"stress": "none"}, was={"stress": None}),
        Change("ties", {"id": "t1"}, {"status": "planned"}, was={"status": "actual"}),
        Change("ties", {"id": "t1"}, {"domains": ["school"]}, was={"domains": []}),
        Remove("members", {"id": "m2"}, was={"id": "m2", "name": "Sem", "role": None}),
    ],
)
def test_what_is_still_as_it_was_seen_is_no_conflict(command: Command) -> None:
    after, undo = carry_out(family(), [command])
    assert carry_out(after, undo)[0] == family()


def test_an_undo_never_overwrites_somebody_elses_later_work() -> None:
    mine, undo = carry_out(family(), [Change("ties", {"id": "t1"}, {"strength": "weak"})])
    theirs, _ = carry_out(mine, [Change("ties", {"id": "t1"}, {"strength": "ordinary"})])
    with pytest.raises(ConflictError):
        carry_out(theirs, undo)


def test_a_record_without_id_is_found_again_whatever_defaults_were_written_out() -> None:
    written_out = {"date": "2024-05-01", "party": "p1", "members": [], "roles": []}
    after, undo = carry_out(family(), [Add("contacts", written_out)])
    assert carry_out(after, undo)[0] == family()
    lean = {"date": "2024-05-01", "party": "p1"}
    assert carry_out(after, [Remove("contacts", lean, was=written_out)])[0] == family()
    changed, undo = carry_out(after, [Change("contacts", lean, {"members": ["m1"]})])
    assert carry_out(changed, undo)[0] == after


def test_a_command_may_set_the_familys_name_whether_it_is_invented_and_the_extra() -> None:
    assert set(DESCRIBED) == {"name", "fictional", "extra"}
