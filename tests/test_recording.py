"""Recording what is drawn: once, in order, per person, and never over somebody else's work."""

from itertools import pairwise
from typing import Any

import pytest

from ecomap.access.policy import AccessDeniedError, Actor, Relation, Role
from ecomap.model import Family, family_from
from ecomap.model.commands import Add, Change, Command, Remove, commands_from
from ecomap.services.families import Families
from ecomap.services.gate import Gate, NoFamilyError
from ecomap.services.recording import Operation, Recording
from ecomap.storage.store import Store, verify_audit

ANNA, BRAM = Actor("anna", Role.CASEWORKER, "Anna"), Actor("bram", Role.CASEWORKER, "Bram")
STRANGER = Actor("stranger", Role.EVALUATOR)


def relation(actor: Actor, family_id: str | None) -> Relation:
    known = actor in {ANNA, BRAM}
    return Relation.OWN if known and family_id else Relation.NONE


def family() -> Family:
    return family_from(
        {
            "format": "ecomap-family",
            "version": 1,
            "id": "f",
            "name": "Familie Voorbeeld",
            "members": [{"id": "m1", "name": "Noor"}],
            "parties": [{"id": "p1", "name": "Oma", "kind": "kin"}],
            "ties": [{"id": "t1", "party": "p1", "strength": "weak"}],
        }
    )


@pytest.fixture
def gate(store: Store) -> Gate:
    gate = Gate(store, relation)
    Families(gate).add(ANNA, family())
    return gate


@pytest.fixture
def recording(gate: Gate) -> Recording:
    return Recording(gate)


def doing(name: str, *commands: Command) -> Operation:
    return Operation(name, "do", None, commands)


def stronger(to: str, seen: str) -> Change:
    return Change("ties", {"id": "t1"}, {"strength": to}, was={"strength": seen})


def now(gate: Gate) -> Family:
    opened = Families(gate).open(ANNA, "f")
    assert opened is not None
    return opened.family


def undoing(name: str, recording: Recording, actor: Actor) -> Operation:
    last = recording.steps(actor, "f").undo[-1]
    return Operation(name, "undo", last.operation, commands_from(last.inverse))


def test_operations_are_recorded_in_order_and_each_makes_a_version(
    gate: Gate, recording: Recording
) -> None:
    operations = [
        doing("a", stronger("ordinary", "weak")),
        doing("b", stronger("strong", "ordinary")),
    ]
    assert recording.record(ANNA, "f", operations) == (["a", "b"], None)
    version, entries = recording.since(ANNA, "f", 1)
    assert (version, [entry.version for entry in entries]) == (3, [2, 3])
    assert now(gate).ties[0].strength == "strong"


def test_an_operation_sent_twice_is_done_once(recording: Recording) -> None:
    twice = doing("a", Add("parties", {"id": "p2", "name": "Buur", "kind": "neighbour"}))
    for _ in range(2):
        assert recording.record(ANNA, "f", [twice]) == (["a"], None)
    assert len(recording.since(ANNA, "f", 1)[1]) == 1


def test_edits_of_two_people_on_different_fields_merge(gate: Gate, recording: Recording) -> None:
    recording.record(ANNA, "f", [doing("a", stronger("strong", "weak"))])
    other = Change("ties", {"id": "t1"}, {"stress": "tension"}, was={"stress": None})
    assert recording.record(BRAM, "f", [doing("b", other)]) == (["b"], None)
    assert (now(gate).ties[0].strength, now(gate).ties[0].stress) == ("strong", "tension")


def test_edits_of_two_people_on_one_field_stop_with_both_versions_and_change_nothing(
    gate: Gate, recording: Recording
) -> None:
    recording.record(ANNA, "f", [doing("a", stronger("strong", "weak"))])
    later = doing("c", Remove("members", {"id": "m1"}))
    saved, stop = recording.record(BRAM, "f", [doing("b", stronger("ordinary", "weak")), later])
    assert saved == []
    assert stop is not None
    found = stop.conflicts[0]
    assert (stop.reason, found.theirs, found.mine) == ("conflict", "strong", "ordinary")
    assert now(gate).ties[0].strength == "strong"
    assert len(now(gate).members) == 1


def test_an_operation_that_would_break_the_family_is_refused_and_those_before_it_stay(
    gate: Gate, recording: Recording
) -> None:
    good = doing("a", stronger("strong", "weak"))
    bad = doing("b", Add("ties", {"id": "t2", "party": "nobody"}))
    saved, stop = recording.record(ANNA, "f", [good, bad])
    assert saved == ["a"]
    assert stop is not None
    assert stop.reason == "invalid"
    assert now(gate).ties[0].strength == "strong"


def test_undo_and_redo_are_ones_own_and_have_no_limit(gate: Gate, recording: Recording) -> None:
    names = ["weak", "ordinary", "strong"] * 20
    for number, (seen, to) in enumerate(pairwise(names)):
        recording.record(ANNA, "f", [doing(f"a{number}", stronger(to, seen))])
    recording.record(BRAM, "f", [doing("b", Add("members", {"id": "m2", "name": "Sem"}))])
    for number in range(len(names) - 1):
        assert recording.record(ANNA, "f", [undoing(f"u{number}", recording, ANNA)])[1] is None
    assert now(gate).ties[0].strength == "weak"
    assert len(now(gate).members) == 2
    assert len(recording.steps(ANNA, "f").redo) == len(names) - 1
    last = recording.steps(ANNA, "f").redo[-1]
    again = Operation("r", "redo", last.operation, commands_from(last.inverse))
    assert recording.record(ANNA, "f", [again]) == (["r"], None)
    assert now(gate).ties[0].strength == "ordinary"
    assert recording.steps(ANNA, "f").undo[-1].operation == "r"


def test_undo_never_takes_back_somebody_elses_later_work(gate: Gate, recording: Recording) -> None:
    recording.record(ANNA, "f", [doing("a", stronger("ordinary", "weak"))])
    recording.record(BRAM, "f", [doing("b", stronger("strong", "ordinary"))])
    _, stop = recording.record(ANNA, "f", [undoing("u", recording, ANNA)])
    assert stop is not None
    assert stop.reason == "conflict"
    assert now(gate).ties[0].strength == "strong"


def test_something_new_after_an_undo_leaves_nothing_to_redo(recording: Recording) -> None:
    recording.record(ANNA, "f", [doing("a", stronger("ordinary", "weak"))])
    recording.record(ANNA, "f", [undoing("u", recording, ANNA)])
    recording.record(ANNA, "f", [doing("c", stronger("strong", "weak"))])
    steps = recording.steps(ANNA, "f")
    assert ([e.operation for e in steps.undo], steps.redo) == (["c"], ())


def audited(store: Store) -> list[tuple[str, str, str | None, str]]:
    with store.reading() as session:
        return [(e.user, e.action, e.family, e.outcome) for e in session.events()]


def test_every_view_and_change_is_audited_once_and_the_chain_holds(
    gate: Gate, recording: Recording
) -> None:
    families = Families(gate)
    for _ in range(3):  # one page asks many times: one view
        families.open(ANNA, "f")
    recording.record(ANNA, "f", [doing("a", stronger("strong", "weak"))])
    assert audited(gate.store) == [
        ("anna", "create", "f", "done"),
        ("anna", "view", "f", "done"),
        ("anna", "change", "f", "done"),
    ]
    assert verify_audit(gate.store) is None


def test_what_somebody_may_not_do_is_refused_and_audited(gate: Gate, recording: Recording) -> None:
    families = Families(gate)
    with pytest.raises(AccessDeniedError):
        families.open(STRANGER, "f")
    with pytest.raises(AccessDeniedError):
        families.archive(STRANGER, "f", away=True)
    _, stop = recording.record(STRANGER, "f", [doing("a", stronger("strong", "weak"))])
    assert stop is not None
    assert stop.reason == "denied"
    assert families.cards(STRANGER) == []
    assert [row[1:] for row in audited(gate.store) if row[0] == "stranger"] == [
        ("view", "f", "denied"),
        ("archive", "f", "denied"),
        ("change", "f", "denied"),
    ]


def test_an_archived_family_is_out_of_sight_until_it_is_brought_back(
    gate: Gate, recording: Recording
) -> None:
    families = Families(gate)
    families.archive(ANNA, "f", away=True)
    assert families.open(ANNA, "f") is None
    assert families.cards(ANNA) == []
    assert [card.id for card in families.cards(ANNA, archived=True)] == ["f"]
    with pytest.raises(NoFamilyError):
        recording.record(ANNA, "f", [doing("a", stronger("strong", "weak"))])
    with pytest.raises(NoFamilyError):
        recording.since(ANNA, "f", 0)
    families.archive(ANNA, "f", away=False)
    assert recording.record(ANNA, "f", [doing("a", stronger("strong", "weak"))]) == (["a"], None)


def test_a_family_that_never_was_says_so_to_every_use_case(recording: Recording) -> None:
    calls: list[Any] = [
        lambda: recording.record(ANNA, "none", [doing("a", stronger("strong", "weak"))]),
        lambda: recording.since(ANNA, "none", 0),
        lambda: recording.steps(ANNA, "none"),
    ]
    for call in calls:
        with pytest.raises(NoFamilyError):
            call()
