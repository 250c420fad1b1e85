"""A name of somebody stands in no file of a store: not in SQLCipher's, not in PostgreSQL's."""

import os
from pathlib import Path

import pytest

from ecomap.storage.place import Place
from ecomap.storage.store import Store, open_store
from tests.postgresql import Cluster
from tests.stores import NOW, entry, event, save_next

CANARY = "Kanariepiet Vogelenzang"


def fill(store: Store) -> None:
    """Save the canary wherever a name can stand."""
    with store.writing() as session:
        session.add("f1", {"name": CANARY}, {"label": CANARY}, NOW)
        session.append(entry(2, "o2", commands=[{"name": CANARY}], inverse=[{"name": CANARY}]))
        session.audit(event())
    save_next(store, "f1", other=CANARY)


def files_with_canary(folder: Path) -> list[str]:
    """Search every file, in the ways in which databases write text."""
    forms = [CANARY.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [form[:12] for form in forms]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [path.name for path in files if any(form in path.read_bytes() for form in forms)]


def test_the_search_finds_a_name_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "clear").write_text(f"naam: {CANARY}")
    assert files_with_canary(tmp_path) == ["clear"]


def test_no_name_stands_in_the_encrypted_file_or_its_write_ahead_log(file_place: Place) -> None:
    store = open_store(file_place)
    fill(store)
    log = file_place.file.with_name("ecomap.db-wal")
    assert log.stat().st_size > 0
    assert files_with_canary(file_place.folder) == []
    assert b"family" not in file_place.file.read_bytes() + log.read_bytes()
    store.close()
    assert files_with_canary(file_place.folder) == []


def test_no_name_stands_in_postgresqls_files_or_log(
    postgresql_place: Place, postgresql: Cluster
) -> None:
    store = open_store(postgresql_place)
    fill(store)
    store.close()
    postgresql.stop()
    try:
        assert files_with_canary(postgresql.data.parent) == []
    finally:
        postgresql.start()
    assert files_with_canary(postgresql_place.folder) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")
def test_only_the_owner_can_read_what_is_beside_the_store(file_place: Place) -> None:
    store = open_store(file_place)
    fill(store)
    modes = {path.name: path.stat().st_mode & 0o777 for path in file_place.folder.iterdir()}
    store.close()
    assert set(modes) >= {"ecomap.db", "ecomap.db-wal", "key", "key.source"}
    assert set(modes.values()) == {0o600}
    assert file_place.folder.stat().st_mode & 0o777 == 0o700
