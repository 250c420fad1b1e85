"""Use cases around whole families: list, make, copy, give out, put away; and files of a folder."""

import json
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from ecomap.access.policy import LOCAL, AccessDeniedError, Actor, Role
from ecomap.model import family_from
from ecomap.services.families import Families
from ecomap.services.gate import Gate, NoFamilyError
from ecomap.services.samples import take_in
from ecomap.services.training import copy_for_training
from ecomap.storage.place import Place
from ecomap.storage.store import Store, open_store
from tests.families import document, family

STRANGER = Actor("stranger", Role.EVALUATOR)


@pytest.fixture
def store(file_place: Place) -> Store:
    return open_store(file_place)


@pytest.fixture
def families(store: Store) -> Families:
    return Families(Gate(store))


def names(families: Families, *, archived: bool = False) -> list[str]:
    return [card.summary.name for card in families.cards(LOCAL, archived=archived)]


def actions(store: Store, family_id: str) -> list[str]:
    with store.reading() as session:
        return [event.action for event in session.events(family_id)]


def test_families_are_listed_by_name_without_regard_to_capitals(families: Families) -> None:
    for name in ("b", "C", "A"):
        families.create(LOCAL, name)
    assert names(families) == ["A", "b", "C"]


def test_a_family_made_twice_with_one_id_is_one_family(families: Families) -> None:
    family_id = str(uuid4())
    assert families.create(LOCAL, "Noor", family_id) == family_id
    assert families.create(LOCAL, "Noor", family_id) == family_id
    assert names(families) == ["Noor"]


def test_a_family_that_was_put_away_is_elsewhere_until_it_is_brought_back(
    families: Families, store: Store
) -> None:
    family_id = families.create(LOCAL, "Noor")
    families.archive(LOCAL, family_id, away=True)
    assert (names(families), names(families, archived=True)) == ([], ["Noor"])
    families.archive(LOCAL, family_id, away=False)
    assert (names(families), names(families, archived=True)) == (["Noor"], [])
    assert actions(store, family_id).count("archive") == 2


def test_a_family_is_given_out_as_it_stands_and_that_is_written_down(
    families: Families, store: Store
) -> None:
    families.add(LOCAL, family(name="Noor"))
    assert families.export(LOCAL, "f").name == "Noor"
    assert actions(store, "f") == ["create", "export"]


def test_a_training_copy_stands_beside_its_family_once_for_each_id(
    families: Families, store: Store
) -> None:
    families.add(LOCAL, family(name="Noor"))
    copy_id = str(uuid4())
    for _ in range(2):
        assert copy_for_training(families, LOCAL, "f", "nl", copy_id) == copy_id
    assert names(families) == ["Noor", "Oefening (0 gezinsleden, 0 betrokkenen)"]
    assert "copy" in actions(store, "f")


def test_what_is_not_there_or_put_away_is_neither_copied_nor_given_out(families: Families) -> None:
    away = families.create(LOCAL, "Noor")
    families.archive(LOCAL, away, away=True)
    for family_id in ("nobody", away):
        with pytest.raises(NoFamilyError):
            families.export(LOCAL, family_id)
        with pytest.raises(NoFamilyError):
            copy_for_training(families, LOCAL, family_id, "nl", str(uuid4()))
    with pytest.raises(NoFamilyError):
        families.archive(LOCAL, "nobody", away=True)


def test_a_stranger_sees_no_family_and_can_do_nothing_with_one(
    families: Families, store: Store
) -> None:
    families.add(LOCAL, family())
    assert families.cards(STRANGER) == []
    with pytest.raises(AccessDeniedError):
        families.export(STRANGER, "f")
    with pytest.raises(AccessDeniedError):
        families.archive(STRANGER, "f", away=True)
    with pytest.raises(AccessDeniedError):
        copy_for_training(families, STRANGER, "f", "nl", str(uuid4()))
    with store.reading() as session:
        assert [event.outcome for event in session.events("f")] == ["done", *["denied"] * 3]


def test_findings_are_counted_anew_on_another_day(store: Store) -> None:
    planned = {"id": "m", "kind": "evaluation", "date": "2026-03-10"}
    Families(Gate(store), lambda: date(2026, 3, 1)).add(LOCAL, family(moments=[planned]))
    (before,) = Families(Gate(store), lambda: date(2026, 3, 1)).cards(LOCAL)
    (after,) = Families(Gate(store), lambda: date(2026, 3, 11)).cards(LOCAL)
    assert (before.summary.evaluation, after.summary.evaluation) == ("2026-03-10", None)
    assert after.summary.counted_on == "2026-03-11"
    assert after.changed == before.changed


def test_the_files_of_a_folder_are_taken_in_once_and_broken_ones_are_named(
    families: Families, tmp_path: Path
) -> None:
    (tmp_path / "a.json").write_text(json.dumps(document(id="a", name="Eerst")))
    (tmp_path / "b.json").write_bytes(b"{")
    (tmp_path / "c.json").write_text(json.dumps(document(id="a", name="Namesake")))
    broken = take_in(families, tmp_path, LOCAL)
    assert {name: problems[0].code for name, problems in broken.items()} == {
        "b.json": "not_json",
        "c.json": "duplicate_id",
    }
    (tmp_path / "a.json").write_text(json.dumps(document(id="a", name="Later")))
    take_in(families, tmp_path, LOCAL)
    assert names(families) == ["Eerst"]


def test_an_opened_family_is_what_was_added(families: Families) -> None:
    families.add(LOCAL, family_from(document(name="Noor")))
    opened = families.open(LOCAL, "f")
    assert opened
    assert (opened.family.name, opened.version) == ("Noor", 1)
    assert families.open(LOCAL, "nobody") is None
