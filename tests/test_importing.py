"""Taking in files: told first what they hold; bad ones change and hostile ones harm nothing."""

import json
import os
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.access.policy import LOCAL
from ecomap.formats import LIMIT_BYTES, FamilyFile
from ecomap.model import CoarseDate, InvalidFamilyError
from ecomap.model.citizen_numbers import citizen_number_paths, may_hold_citizen_number
from ecomap.model.lists import RECORDS
from ecomap.services import apart as apart_module
from ecomap.services.apart import Apart
from ecomap.services.families import Families, KnownIdError
from ecomap.services.gate import Gate
from ecomap.services.importing import MOST_RECORDS, Contents, contents_of, take_in
from ecomap.storage.place import Place
from ecomap.storage.store import open_store
from ecomap.texts import LANGUAGES, field_name, keys_of
from layouts.places import place_text
from tests.families import document

SAMPLES = Path(__file__).parents[1] / "sample_networks"
TODAY = date(2026, 3, 1)
NEW_ID = "6f9619ff-8b86-4d01-b42d-00c04fc964ff"


@pytest.fixture
def families(file_place: Place) -> Families:
    return Families(Gate(open_store(file_place)))


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    reader = Apart()
    yield reader
    reader.close()


def data(**more: Any) -> FamilyFile:
    return FamilyFile(json.dumps(document(**more)).encode())


def sample(name: str) -> FamilyFile:
    return FamilyFile((SAMPLES / f"{name}.json").read_bytes())


def examine(given: FamilyFile) -> Contents:
    return contents_of(given, TODAY)


def codes(act: Callable[[], object]) -> list[str]:
    with pytest.raises(InvalidFamilyError) as caught:
        act()
    return [problem.code for problem in caught.value.problems]


def test_what_a_file_holds_is_told_in_a_few_facts() -> None:
    held = examine(sample("wachtlijst"))
    assert (held.name, held.fictional) == ("Gezin Al-Hassan", True)
    assert (held.members, held.parties) == (9, 16)
    assert held.first_day
    assert held.last_day
    assert held.first_day < held.last_day
    assert held.citizen_numbers == []


def test_a_file_without_dates_says_so() -> None:
    held = examine(data())
    assert (held.first_day, held.last_day) == (None, None)


def test_a_file_with_too_many_records_is_refused_before_it_is_read_further() -> None:
    lots = [{"id": str(n), "name": "x"} for n in range(MOST_RECORDS + 1)]
    assert codes(lambda: examine(data(members=lots))) == ["too_many"]
    seen = [{"on": "2024"}] * MOST_RECORDS
    parties = [{"id": "p", "name": "x", "kind": "kin"}]
    ties = [{"id": "t", "party": "p", "observations": seen}]
    assert codes(lambda: examine(data(parties=parties, ties=ties))) == ["too_many"]
    assert codes(lambda: examine(FamilyFile(b"[]"))) == ["not_an_object"]


def test_a_file_is_taken_in_whole_and_another_with_its_id_leaves_it_alone(
    families: Families,
) -> None:
    take_in(families, LOCAL, data(name="Eerst"), examine)
    with pytest.raises(KnownIdError):
        take_in(families, LOCAL, data(name="Later"), examine)
    assert [card.summary.name for card in families.cards(LOCAL)] == ["Eerst"]


def test_a_file_can_be_added_as_a_new_family_and_asking_twice_adds_one(families: Families) -> None:
    take_in(families, LOCAL, data(name="Eerst"), examine)
    for _ in range(2):
        assert take_in(families, LOCAL, data(name="Later"), examine, NEW_ID).id == NEW_ID
    names = {card.id: card.summary.name for card in families.cards(LOCAL)}
    assert names == {"f": "Eerst", NEW_ID: "Later"}


def test_a_bad_file_changes_nothing(families: Families) -> None:
    bad = data(ties=[{"id": "t", "party": "p9", "start": "2024", "end": "2023"}])
    assert codes(lambda: take_in(families, LOCAL, bad, examine)) == [
        "end_before_start",
        "no_such_id",
    ]
    assert families.cards(LOCAL) == []


def test_another_process_says_the_same_of_a_file(apart: Apart) -> None:
    given = sample("rustig")
    assert apart(given) == contents_of(given, date.today())  # noqa: DTZ011
    with pytest.raises(InvalidFamilyError) as caught:
        apart(data(ties=[{"id": "t", "party": "p", "start": "2024-02", "end": "2023"}]))
    facts = caught.value.problems[0].facts
    assert facts == {"start": CoarseDate(2024, 2), "end": CoarseDate(2023)}


HOSTILE = {
    "deep lists": b"[" * LIMIT_BYTES,
    "deep objects": b'{"a":' * (LIMIT_BYTES // 5),
    "a number without end": b'{"members":[' + b"1" * (LIMIT_BYTES - 100) + b"]}",
    "millions of objects": b'{"members":[' + b"{}," * 2_600_000 + b"{}]}",
    "lists in lists in lists": b'{"extra":[' + b"[[]]," * 1_500_000 + b"[]]}",
    "endless digits": b'{"name":"' + b"1 " * (LIMIT_BYTES // 2 - 100) + b'","members":[]}',
    "too large": b" " * (LIMIT_BYTES + 1),
    "half a letter": b'{"name":"\xff"}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_and_the_next_good_one_is_read(apart: Apart, name: str) -> None:
    assert codes(lambda: apart(FamilyFile(HOSTILE[name])))
    assert apart(sample("rustig")).name == "Gezin Aksoy"


@pytest.mark.skipif(os.name == "nt", reason="this system cannot bound memory")
def test_memory_and_time_are_bounded_by_the_system(
    apart: Apart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart_module, "PATIENCE_SECONDS", 600.0)
    nested = b'{"members":[],"extra":{"a":[' + b"[[[]]]," * 1_100_000 + b"[]]}}"
    assert codes(lambda: apart(FamilyFile(nested))) == ["too_heavy"]


def test_a_process_that_was_ended_from_outside_is_replaced(apart: Apart) -> None:
    apart(data())
    worker = apart._worker
    assert worker
    worker.kill()
    worker.wait()
    assert apart(data()).name == "F"


def test_a_process_that_gives_no_answer_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart_module, "PATIENCE_SECONDS", 0.0)
    reader = Apart()
    assert codes(lambda: reader(FamilyFile(HOSTILE["millions of objects"]))) == ["too_heavy"]
    assert reader._worker is None


def test_an_idle_process_goes_and_another_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart_module, "IDLE_SECONDS", 0.01)
    reader = Apart()
    assert reader(data()).name == "F"
    gone = threading.Event()
    while reader._worker is not None:
        gone.wait(0.01)
    assert reader(data()).name == "F"
    reader.close()


def test_the_process_knows_no_secret_of_the_app(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://user:secret@host/db")
    monkeypatch.setenv("ECOMAP_PASSPHRASE", "secret")
    assert "secret" not in json.dumps(apart_module._environment())


@pytest.mark.parametrize(
    ("written", "may"),
    [
        ("BSN 111222333", True),
        ("1112.22.333", True),
        ("111 222 333", True),
        ("111222334", False),
        ("1112223330", False),
        ("000000000", False),
        ("06-12345678", False),
        ("", False),
    ],
)
def test_nine_digits_that_pass_the_eleven_test_may_be_a_citizen_number(
    written: str, may: bool
) -> None:
    assert may_hold_citizen_number(written) is may


@given(st.text("0123456789 .-a", max_size=30))
def test_a_citizen_number_is_found_wherever_it_stands(around: str) -> None:
    assert may_hold_citizen_number(f"{around} a 111222333 a {around}")


def test_every_text_of_a_file_is_looked_at() -> None:
    found = citizen_number_paths({"notes": [{"text": "x"}, {"extra": {"a": ["111222333"]}}]})
    assert found == ["notes[1].extra.a[0]"]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("ties[3].party", "Hulplijn 4, betrokkene"),
        ("ties[0].observations[1].on", "Hulplijn 1, waarneming 2, datum"),
        ("ties[0].members[1]", "Hulplijn 1, gezinsleden 2"),
        ("members", "Gezinsleden"),
        ("parties[1].geheim", "Betrokkene 2, “geheim”"),
    ],
)
def test_a_place_in_a_file_is_said_in_words(path: str, said: str) -> None:
    assert place_text(path, "nl") == said


def test_every_field_and_list_has_a_word() -> None:
    fields = {(name, field) for name, kind in RECORDS.items() for field in kind.model_fields}
    counted = {f"caseload-place-{name}" for name in RECORDS.keys() - {"family", "position"}}
    for lang in LANGUAGES:
        assert all(field_name(*field, lang) for field in fields)
        assert counted <= keys_of(lang)
