"""Formats of a family: a row each, read and written wherever a file comes in or goes out."""

import json
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import given

import ecomap.formats as module
from app import Settings, create_app
from ecomap.cli import main
from ecomap.formats import BY_CODE, FORMATS, OWN, READ, FamilyFile, read_family
from ecomap.model import Family, InvalidFamilyError
from ecomap.services.importing import contents_of
from layouts import caseload
from tests.clients import page_of
from tests.families import document, families
from tests.rule_cases import ON

NEW_ID = "6f9619ff-8b86-4d01-b42d-00c04fc964ff"
NAMED = document(name="Familie Toets")


def toy(data: bytes) -> Any:
    """A format of which a file holds nothing but the name of a family."""
    return document(name=data.decode())


@pytest.fixture
def with_toy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(module._READERS, ".toy", toy)


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return page_of(create_app(Settings()).server)


def test_codes_and_ends_of_names_belong_to_one_format() -> None:
    suffixes = [suffix for one in FORMATS for suffix in one.suffixes]
    assert len(BY_CODE) == len(FORMATS)
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)
    assert all(one.suffixes and (one.read or one.write) for one in FORMATS)


@given(families())
def test_what_can_be_read_again_is_the_same_family(about: Family) -> None:
    for one in FORMATS:
        if one.read and one.write:
            assert FamilyFile(one.write(about), one.suffixes[0]).family() == about


@pytest.mark.parametrize("suffix", ["", ".json", ".JSON", ".unheard"])
def test_a_file_that_no_other_format_knows_is_read_as_our_own(suffix: str) -> None:
    assert FamilyFile(json.dumps(NAMED).encode(), suffix).family().name == "Familie Toets"


@pytest.mark.usefixtures("with_toy")
def test_the_end_of_its_name_says_how_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.Toy"
    path.write_bytes(b"Familie Speelgoed")
    assert read_family(path).name == "Familie Speelgoed"
    path.write_bytes(b"")
    assert read_family(path).name == ""


@pytest.mark.usefixtures("with_toy")
def test_what_is_too_large_is_refused_in_every_format() -> None:
    with pytest.raises(InvalidFamilyError) as caught:
        FamilyFile(b"x" * (module.LIMIT_BYTES + 1), ".toy").document()
    assert [problem.code for problem in caught.value.problems] == ["too_large"]


@pytest.mark.usefixtures("with_toy")
def test_the_command_line_reads_every_format(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.toy"
    path.write_bytes(b"Familie Speelgoed")
    with pytest.raises(SystemExit) as left:
        main(["validate", str(path)])
    assert left.value.code == 0
    assert "Familie Speelgoed" in capsys.readouterr().out


def test_the_command_line_names_what_it_reads(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["validate", "--help", "--lang", "en"])
    said = capsys.readouterr().out
    assert all(suffix in said for one in READ for suffix in one.suffixes)


def test_the_dialog_offers_files_of_every_format_that_is_read() -> None:
    accepted = caseload._for_scripts("nl")["data-accept"].split(",")
    assert accepted == [end for one in READ for end in (*one.suffixes, one.media_type)]


@pytest.mark.usefixtures("with_toy")
def test_the_browser_says_how_the_name_of_a_file_ends(client: FlaskClient) -> None:
    answer = client.post("/families/import?suffix=.toy&as=" + NEW_ID, data=b"Familie Speelgoed")
    assert answer.status_code == 422  # another process looks first, and knows of no toys
    assert contents_of(FamilyFile(b"Familie Speelgoed", ".toy"), ON).name == "Familie Speelgoed"


def test_a_family_is_given_in_the_format_that_is_asked_for(client: FlaskClient) -> None:
    given = client.post("/families/import", data=json.dumps(NAMED)).json
    route = given["address"].removeprefix("/family")  # type: ignore[index]
    for one in FORMATS:
        answer = client.get(f"/families{route}/file?format={one.code}")
        if one.write is None:
            assert answer.status_code == 400
        else:
            assert answer.mimetype == one.media_type
            assert f"Familie Toets{one.suffixes[0]}" in answer.headers["Content-Disposition"]
    assert client.get(f"/families{route}/file").mimetype == OWN.media_type
    assert client.get(f"/families{route}/file?format=papyrus").status_code == 400
