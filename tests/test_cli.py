"""The command line: exit status, one line a problem, both languages, the JSON contract."""

import json
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ecomap.cli import main
from ecomap.storage.place import Place
from ecomap.storage.store import open_store
from ecomap.texts import LANGUAGES

SAMPLES = Path(__file__).parents[1] / "sample_networks"
TESS = Path(__file__).parents[2] / "shared" / "real" / "tess.json"
FINDING_FIELDS = {
    *("rule", "key", "level", "members", "parties", "ties", "needs", "domain"),
    *("start", "end", "days", "decision", "text"),
}


@dataclass
class Ran:
    """What a command did."""

    status: int
    out: str
    err: str


@pytest.fixture
def ecomap(capsys: pytest.CaptureFixture[str]) -> Any:
    def run(*arguments: object) -> Ran:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        code = left.value.code
        return Ran(code if isinstance(code, int) else 0, *capsys.readouterr())

    return run


def sample(name: str) -> Path:
    return SAMPLES / f"{name}.json"


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.json")), ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_sample_is_analysed_as_json_and_as_tables(ecomap: Any, path: Path, lang: str) -> None:
    answer = json.loads(ecomap("analyse", path, "--json", "--lang", lang).out)
    fields = ("family", "on", "from", "to", "measures", "coverage", "handovers", "lanes")
    assert list(answer) == [*fields, "findings"]
    assert answer["to"] == answer["on"]
    assert all(set(finding) == FINDING_FIELDS for finding in answer["findings"])
    readable = ecomap("analyse", path, "--lang", lang)
    assert readable.status == 0
    assert readable.err == ""


def test_a_decided_finding_carries_its_decision_and_stands_after_the_open_ones(
    ecomap: Any,
) -> None:
    found = json.loads(ecomap("analyse", sample("dubbele_hulp"), "--json").out)["findings"]
    decided = [finding for finding in found if finding["decision"]]
    assert decided == found[-len(decided) :]
    assert {row["decision"]["verdict"] for row in decided} == {"deliberate", "action"}
    assert all(row["decision"]["reason"] for row in decided)
    assert all(row["decision"]["finding"] == row["key"] for row in decided)
    readable = ecomap("analyse", sample("dubbele_hulp")).out
    assert "besloten: bewust zo" in " ".join(readable.split())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_comparison_is_given_as_json_and_as_tables(ecomap: Any, lang: str) -> None:
    days = ("--before", "2024-12-31", "--after", "2026-06")
    answer = json.loads(ecomap("compare", sample("wisselingen"), *days, "--json").out)
    fields = ("family", "before", "after", "kept", "lost", "gained", "changed", "jaccard")
    assert list(answer) == [*fields, "stability", "turnover", "role", "measures"]
    assert (answer["before"], answer["after"]) == ("2024-12-31", "2026-06-30")
    assert set(answer["role"]) == {"kept", "lost", "gained", "jaccard"}
    assert all(set(row) == {"before", "after", "change"} for row in answer["measures"].values())
    assert ecomap("compare", sample("wisselingen"), *days, "--lang", lang).status == 0


def test_the_period_asked_for_is_the_period_answered(ecomap: Any) -> None:
    asked = ("--from", "2025-02", "--to", "2025-05", "--json")
    answer = json.loads(ecomap("analyse", sample("rustig"), *asked).out)
    assert (answer["from"], answer["to"], answer["on"]) == (
        "2025-02-01",
        "2025-05-31",
        "2025-05-31",
    )
    answer = json.loads(ecomap("analyse", sample("rustig"), "--on", "2025-05-31", "--json").out)
    assert (answer["from"], answer["to"]) == ("2024-06-01", "2025-05-31")


def test_real_input_is_analysed_and_compared(ecomap: Any) -> None:
    if not TESS.exists():
        pytest.skip(f"NOT TESTED ON REAL INPUT: there is no {TESS}")
    answer = json.loads(ecomap("analyse", TESS, "--json").out)
    assert answer["on"] == "2024-06-01"
    assert answer["measures"]["size"] > 0
    assert ecomap("analyse", TESS).status == 0
    days = ("--before", "2023-06-01", "--after", "2024-06-01")
    assert json.loads(ecomap("compare", TESS, *days, "--json").out)["gained"] == ["friends"]
    assert ecomap("compare", TESS, *days, "--lang", "en").status == 0


THREE_PROBLEMS = (
    b'{"format": "ecomap-family", "version": 2, "id": "a", "name": "A", "members": [], '
    b'"ties": [{"id": "t", "party": "p9", "start": "2024", "end": "2023"}]}'
)
BAD_FILES = {
    "missing": (None, 1),
    "nonsense": (b"\x00\xff" * 5_000_000, 1),
    "not_json": (b"{", 1),
    "version": (THREE_PROBLEMS, 3),
}


@pytest.mark.parametrize("command", ["validate", "analyse", "compare"])
@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_input_gives_status_1_and_one_line_a_problem_in_the_language(
    ecomap: Any, tmp_path: Path, command: str, name: str
) -> None:
    data, lines = BAD_FILES[name]
    path = tmp_path / f"{name}.json"
    if data is not None:
        path.write_bytes(data)
    days = ("--before", "2024", "--after", "2025") if command == "compare" else ()
    said = {}
    for lang in LANGUAGES:
        ran = ecomap(command, path, *days, "--lang", lang)
        assert (ran.status, ran.out) == (1, "")
        said[lang] = ran.err.splitlines()
        assert len(said[lang]) == lines
        assert all(line.startswith(f"{path}: ") for line in said[lang])
    assert said["nl"] != said["en"]
    assert sorted(tmp_path.iterdir()) == ([path] if data is not None else [])


def test_validate_reports_every_file_and_fails_when_one_is_wrong(
    ecomap: Any, tmp_path: Path
) -> None:
    ran = ecomap("validate", sample("rustig"), tmp_path / "none.json", sample("leeg"))
    assert ran.status == 1
    assert len(ran.out.splitlines()) == 2
    assert len(ran.err.splitlines()) == 1
    assert ecomap("validate", *sorted(SAMPLES.glob("*.json"))).status == 0


@pytest.mark.parametrize(
    ("arguments", "dutch"),
    [
        (("analyse",), "Er ontbreekt iets"),
        (("fly",), "bestaat niet"),
        (("analyse", "x.json", "--fast"), "bestaat niet"),
        (("analyse", "x.json", "--on", "morgen"), "geen datum"),
        (("analyse", "x.json", "--on", "2024", "--from", "2023"), "maar niet allebei"),
        (("analyse", "x.json", "--from", "2023"), "samen op"),
        (("analyse", "x.json", "--from", "2024", "--to", "2023"), "vóór het begin"),
        (("compare", "x.json", "--before", "2024"), "Er ontbreekt een optie"),
        (("compare", "x.json", "--before", "2024", "--after", "2023"), "vóór de eerste"),
        (("serve", "--port", "99999"), "ligt niet in"),
        (("analyse", "x.json", "y.json"), "te veel"),
        (("validate", "x.json", "--lang", "fr"), "staat niet in"),
    ],
)
def test_wrong_usage_gives_status_2_and_a_dutch_sentence(
    ecomap: Any, arguments: tuple[str, ...], dutch: str
) -> None:
    ran = ecomap(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert dutch in ran.err
    assert "Traceback" not in ran.err
    english = ecomap(*arguments, "--lang", "en") if "--lang" not in arguments else None
    assert english is None or (english.status == 2 and dutch not in english.err)


@pytest.mark.parametrize("command", ["validate", "analyse", "compare", "serve", "doctor"])
def test_help_has_an_example_in_both_languages(ecomap: Any, command: str) -> None:
    dutch, english = ecomap(command, "--help"), ecomap(command, "--help", "--lang", "en")
    assert (dutch.status, english.status) == (0, 0)
    assert f"Voorbeeld: ecomap {command}" in " ".join(dutch.out.split())
    assert f"Example: ecomap {command}" in " ".join(english.out.split())
    assert "Gebruik:" in dutch.out
    assert "Show this message" not in dutch.out


def test_serve_refuses_to_keep_families_in_what_is_no_folder(ecomap: Any, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    ran = ecomap("serve", "--data", file)
    assert ran.status == 1
    assert "is geen map" in ran.err


def test_serve_says_so_when_the_key_of_its_families_is_gone(ecomap: Any, tmp_path: Path) -> None:
    open_store(Place(tmp_path)).close()
    (tmp_path / "key").unlink()
    ran = ecomap("serve", "--data", tmp_path)
    assert ran.status == 1
    assert str(tmp_path / "key") in ran.err


def test_serve_says_so_when_the_port_is_taken(ecomap: Any, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        ran = ecomap("serve", "--port", port, "--data", tmp_path)
    assert ran.status == 1
    assert f"Poort {port} op 127.0.0.1 is niet vrij" in ran.err


def test_doctor_finds_this_installation_in_order(ecomap: Any) -> None:
    ran = ecomap("doctor")
    assert ran.status == 0, ran.out
    assert "Alles is in orde." in ran.out


def test_doctor_says_what_is_missing(
    ecomap: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("ecomap.services.doctor.ASSETS", tmp_path)
    monkeypatch.setattr("ecomap.services.doctor.requires", lambda _: ["no-such-package>=1"])
    ran = ecomap("doctor")
    assert ran.status == 1
    assert "no-such-package ontbreekt" in ran.out
    assert "Er zijn 2 dingen niet in orde." in ran.out


def test_doctor_explains_what_may_be_installed_as_well_and_finds_no_fault_in_its_absence(
    ecomap: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    extra = 'no-such-maker[fast]>=1; extra == "pdf"'
    monkeypatch.setattr("ecomap.services.doctor.requires", lambda _: [extra, "click>=8"])
    ran = ecomap("doctor")
    assert ran.status == 0
    assert "no-such-maker is er niet. Het is alleen nodig om van een verslag een PDF" in ran.out
    assert 'python -m pip install "no-such-maker[fast]>=1"' in ran.out
