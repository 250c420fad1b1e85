"""Where the secret of a store is kept, and what happens when it is not there or does not fit."""

import json
import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from ecomap.storage import keys as keys_module
from ecomap.storage.errors import KeyMissingError, WrongKeyError
from ecomap.storage.keys import KEY_FILE, PASSPHRASE, keys_of
from ecomap.storage.place import Place
from ecomap.storage.store import Store, open_store
from tests.stores import NOW


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.kept[service, username] = password


@pytest.fixture
def ring() -> Iterator[Ring]:
    """A computer with a keyring that works."""
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase that is worked out quickly."""
    monkeypatch.setattr(keys_module, "_SCRYPT", {"n": 2**10, "r": 8, "p": 1})


def make(place: Place) -> None:
    store = open_store(place)
    with store.writing() as session:
        session.add("f1", {"n": 1}, {}, NOW)
    store.close()


def opens(place: Place) -> bool:
    store = open_store(place)
    with store.reading() as session:
        found = session.known("f1")
    store.close()
    return found


def source_of(place: Place) -> str:
    return str(json.loads((place.folder / "key.source").read_text())["source"])


def refused(place: Place, error: type[Exception]) -> None:
    """See that opening fails, makes nothing new, and says where the key should be."""
    before = sorted(place.folder.iterdir())
    with pytest.raises(error) as caught:
        open_store(place)
    assert caught.value.facts["place"] == place.name  # type: ignore[attr-defined]
    after = {path for path in place.folder.iterdir() if not path.name.endswith(("-wal", "-shm"))}
    assert after <= set(before)


def test_without_a_keyring_or_a_passphrase_the_key_is_a_private_file(place: Place) -> None:
    make(place)
    key = place.folder / "key"
    assert source_of(place) == "file"
    assert len(bytes.fromhex(key.read_text())) == 32
    if os.name == "posix":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert opens(place)


def test_a_keyring_that_works_keeps_the_key_and_no_file_does(place: Place, ring: Ring) -> None:
    make(place)
    assert source_of(place) == "keyring"
    ((_, secret),) = ring.kept.items()
    assert not (place.folder / "key").exists()
    assert secret not in (place.folder / "key.source").read_text()
    assert opens(place)


def test_a_keyring_that_is_locked_or_of_a_makeshift_kind_is_passed_over(
    tmp_path: Path, ring: Ring
) -> None:
    ring.locked = True
    make(Place(tmp_path / "one"))
    ring.locked = False
    ring.__class__.priority, before = 0.5, ring.__class__.priority  # type: ignore[assignment]
    make(Place(tmp_path / "two"))
    ring.__class__.priority = before
    assert [source_of(Place(tmp_path / name)) for name in ("one", "two")] == ["file", "file"]
    assert ring.kept == {}


def test_a_passphrase_opens_the_store_it_was_made_with_and_is_kept_nowhere(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE, "correct horse")
    make(place)
    assert source_of(place) == "passphrase"
    assert opens(place)
    files = [path for path in place.folder.iterdir() if path.is_file()]
    assert not any(b"correct horse" in path.read_bytes() for path in files)
    monkeypatch.setenv(PASSPHRASE, "wrong horse")
    refused(place, WrongKeyError)
    monkeypatch.delenv(PASSPHRASE)
    refused(place, KeyMissingError)


def test_what_was_asked_for_goes_before_the_keyring(
    tmp_path: Path, ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE, "correct horse")
    make(Place(tmp_path / "one"))
    monkeypatch.setenv(KEY_FILE, str(tmp_path / "elsewhere" / "key"))
    make(Place(tmp_path / "two"))
    assert [source_of(Place(tmp_path / name)) for name in ("one", "two")] == ["passphrase", "file"]
    assert (tmp_path / "elsewhere" / "key").exists()
    assert ring.kept == {}


@pytest.mark.usefixtures("ring")
def test_a_store_stays_with_the_source_it_was_made_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Place(tmp_path / "data")
    make(place)
    monkeypatch.setenv(PASSPHRASE, "correct horse")
    assert opens(place)
    assert source_of(place) == "keyring"


def test_a_missing_key_is_said_and_no_other_one_is_made(place: Place) -> None:
    make(place)
    (place.folder / "key").unlink()
    refused(place, KeyMissingError)


def test_a_key_gone_from_the_keyring_or_locked_away_is_said(place: Place, ring: Ring) -> None:
    make(place)
    ring.locked = True
    refused(place, KeyMissingError)
    ring.locked = False
    ring.kept.clear()
    refused(place, KeyMissingError)


def test_a_database_without_any_trace_of_its_key_is_never_given_a_new_one(place: Place) -> None:
    make(place)
    (place.folder / "key").unlink()
    (place.folder / "key.source").unlink()
    refused(place, KeyMissingError)


def test_a_damaged_note_about_the_key_is_said(place: Place) -> None:
    make(place)
    for damage in ("", "{", "[]", '{"source": "elsewhere"}', '{"source": []}'):
        (place.folder / "key.source").write_text(damage)
        refused(place, KeyMissingError)


@pytest.mark.parametrize("wrong", ["00" * 32, "00" * 31, "no key", ""])
def test_a_wrong_key_is_refused(place: Place, wrong: str) -> None:
    make(place)
    (place.folder / "key").write_text(wrong)
    refused(place, WrongKeyError)


def test_a_file_that_is_no_database_is_refused_and_left_alone(file_place: Place) -> None:
    make(file_place)
    file_place.file.write_bytes(b"no database" * 1000)
    refused(file_place, WrongKeyError)
    assert file_place.file.read_bytes() == b"no database" * 1000


def test_a_second_server_opens_the_teams_database_with_a_copy_of_the_key_file(
    postgresql_place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(postgresql_place)
    shutil.copy(postgresql_place.folder / "key", tmp_path / "copied")
    second = Place(tmp_path / "second", postgresql_place.url)
    second.folder.mkdir()
    refused(second, KeyMissingError)
    monkeypatch.setenv(KEY_FILE, str(tmp_path / "copied"))
    assert opens(second)


def test_a_store_can_be_moved_with_its_folder(file_place: Place, tmp_path: Path) -> None:
    make(file_place)
    shutil.move(file_place.folder, tmp_path / "moved")
    assert opens(Place(tmp_path / "moved"))


def test_the_keys_of_a_store_differ_from_each_other_and_are_never_printed(
    file_place: Place,
) -> None:
    keys = keys_of(file_place, new=True)
    again = keys_of(file_place, new=False)
    assert keys == again
    secrets = {keys.database, keys.bodies, keys.audit}
    assert len(secrets) == 3
    assert {len(secret) for secret in secrets} == {32}
    assert repr(keys) == "Keys(source='file')"


def test_two_stores_never_share_a_key(tmp_path: Path) -> None:
    one, two = (keys_of(Place(tmp_path / name), new=True) for name in ("one", "two"))
    assert {one.database, one.bodies, one.audit}.isdisjoint({two.database, two.bodies, two.audit})


def test_an_open_store_says_nothing_of_its_keys(store: Store) -> None:
    assert "secret" not in repr(store)
    assert (store.place.folder / "key").read_text() not in repr(vars(store))
