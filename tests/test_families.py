"""The families that can be looked at: a folder's files, and files opened by hand."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from ecomap.model import InvalidFamilyError
from ecomap.services.families import MOST_OPENED, Families
from ecomap.storage.folder import FamilyFolder


def document(family_id: str, name: str = "Familie Klein", **more: Any) -> bytes:
    """The bytes of a small family file."""
    head = {"format": "ecomap-family", "version": 1, "id": family_id, "name": name, "members": []}
    return json.dumps(head | more).encode()


@pytest.fixture
def families(tmp_path: Path) -> Families:
    return Families(FamilyFolder(tmp_path))


def test_a_file_is_read_anew_after_it_changed_and_forgotten_after_it_went(
    tmp_path: Path, families: Families
) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(document("a", "Eerst"))
    assert families.get("a").name == "Eerst"  # type: ignore[union-attr]
    file.write_bytes(document("a", "Later"))
    os.utime(file, ns=(1, 1))
    assert families.get("a").name == "Later"  # type: ignore[union-attr]
    file.unlink()
    assert families.get("a") is None


def test_a_broken_file_is_named_and_does_not_hide_the_others(
    tmp_path: Path, families: Families
) -> None:
    (tmp_path / "a.json").write_bytes(document("a"))
    (tmp_path / "b.json").write_bytes(b"{")
    (tmp_path / "c.json").write_bytes(document("a", "Namesake"))
    assert [card.family.id for card in families.cards()] == ["a"]
    broken = {name: problems[0].code for name, problems in families.broken().items()}
    assert broken == {"b.json": "not_json", "c.json": "duplicate_id"}


def test_an_opened_file_is_shown_before_its_namesake_and_written_nowhere(
    tmp_path: Path, families: Families
) -> None:
    (tmp_path / "a.json").write_bytes(document("a", "In de map"))
    families.open(document("a", "Geopend"))
    (card,) = families.cards()
    assert (card.family.name, card.opened) == ("Geopend", True)
    assert [file.name for file in tmp_path.iterdir()] == ["a.json"]


def test_a_file_that_cannot_be_read_opens_nothing(families: Families) -> None:
    with pytest.raises(InvalidFamilyError):
        families.open(document("a", ties=[{"id": "t", "party": "p"}]))
    assert families.cards() == []


def test_the_oldest_opened_file_makes_room(families: Families) -> None:
    for number in range(MOST_OPENED + 1):
        families.open(document(f"f{number}"))
    assert families.get("f0") is None
    assert len(families.cards()) == MOST_OPENED
