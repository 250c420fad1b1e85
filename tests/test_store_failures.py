"""When a database is locked, full or stopped: nothing half-written, and working again after."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import event as listening
from sqlalchemy import select, update

from ecomap.storage import engine
from ecomap.storage.errors import (
    ERRORS,
    BadAddressError,
    DamagedError,
    NoDriverError,
    StaleVersionError,
    StorageError,
    StoreUnavailableError,
)
from ecomap.storage.place import Place
from ecomap.storage.store import Store, open_store
from ecomap.storage.tables import family
from ecomap.texts import LANGUAGES, text
from tests.postgresql import Cluster
from tests.stores import NOW, entry, event, save_next, tamper, write


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wait for a lock that is over soon."""
    monkeypatch.setattr(engine, "WAIT_SECONDS", 1)


@contextmanager
def filled(place: Place) -> Iterator[Store]:
    store = open_store(place)
    with store.writing() as session:
        session.add("f1", {"n": 1}, {}, NOW)
    yield store
    store.close()


def untouched(store: Store) -> None:
    """See that a failed save left nothing, and that the next one works."""
    with store.reading() as session:
        assert session.version("f1") == 1
        assert session.entries("f1", 0) == []
        assert session.events() == []
    assert save_next(store, "f1") == 2
    assert store.broken() is None


@pytest.mark.usefixtures("hurried")
def test_a_locked_store_says_so_and_works_once_it_is_free(place: Place) -> None:
    with filled(place) as store:
        with store.writing() as holder:
            holder.stored("f1")
            with pytest.raises(StoreUnavailableError) as caught:
                save_next(store, "f1")
        assert caught.value.facts["reason"] == "busy"
        untouched(store)


@pytest.mark.usefixtures("hurried")
def test_more_requests_than_connections_are_refused_after_a_wait(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_POOL", engine._POOL | {"pool_size": 1, "max_overflow": 0})
    with filled(place) as store:
        with store.reading(), pytest.raises(StoreUnavailableError), store.reading():
            pass
        untouched(store)


@contextmanager
def full_disk(store: Store) -> Iterator[None]:
    """Let the database file grow no further than it is now."""

    def limit(connection: Any, *_: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # it takes the size there is

    def release(connection: Any, *_: object) -> None:
        connection.execute("PRAGMA max_page_count = 4294967294")

    pool = store._database.engine.pool
    listening.listen(pool, "checkout", limit)
    yield
    listening.remove(pool, "checkout", limit)
    listening.listen(pool, "checkout", release)


def save_much(store: Store) -> None:
    with store.writing() as session:
        session.stored("f1")
        session.append(entry(2, "o2"))
        session.audit(event())
        session.save("f1", 2, {"n": list(range(200_000))}, {}, NOW)


def test_a_full_disk_leaves_nothing_half_written(file_place: Place) -> None:
    with filled(file_place) as store:
        with full_disk(store), pytest.raises(StoreUnavailableError) as caught:
            save_much(store)
        assert caught.value.facts["reason"] == "full"
        untouched(store)


def test_a_postgresql_that_stops_and_starts_again_is_used_again(
    postgresql_place: Place, postgresql: Cluster
) -> None:
    with filled(postgresql_place) as store:
        postgresql.stop()
        try:
            with pytest.raises(StoreUnavailableError) as caught:
                save_next(store, "f1")
            with pytest.raises(StoreUnavailableError):
                open_store(postgresql_place)
        finally:
            postgresql.start()
        assert caught.value.facts["reason"] == "stopped"
        untouched(store)


def test_a_connection_cut_during_a_save_leaves_nothing(
    postgresql_place: Place, postgresql: Cluster
) -> None:
    with filled(postgresql_place) as store:
        with pytest.raises(StoreUnavailableError) as caught:
            write(
                store,
                lambda session: session.stored("f1"),
                lambda session: session.append(entry(2, "o2")),
                lambda _: cut_all(postgresql),
                lambda session: session.save("f1", 2, {}, {}, NOW),
            )
        assert caught.value.facts["reason"] == "stopped"
        untouched(store)


def cut_all(postgresql: Cluster) -> None:
    """End every connection but our own."""
    with psycopg.connect(postgresql.address("postgres"), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnavailableError) as caught:
        open_store(Place(tmp_path / "file" / "data"))
    assert caught.value.facts["reason"] == "folder"


def test_a_fault_of_our_own_is_not_called_a_failure_of_the_database(store: Store) -> None:
    with pytest.raises(Exception, match="no_such_table") as caught, store.reading() as session:
        session._connection.exec_driver_sql("SELECT * FROM no_such_table")
    assert not isinstance(caught.value, StorageError)


def test_a_sealed_body_put_in_another_place_is_refused(store: Store) -> None:
    with store.writing() as session:
        for family_id in ("f1", "f2"):
            session.add(family_id, {"name": family_id}, {"label": family_id}, NOW)
            session.append(entry(2, "o2", family=family_id))
    tamper(
        store,
        "UPDATE family SET document = (SELECT document FROM family WHERE id = 'f2')"
        " WHERE id = 'f1'",
        "UPDATE journal SET actor = 'u9' WHERE family = 'f2'",
    )
    with store.reading() as session:
        with pytest.raises(DamagedError):
            session.stored("f1")
        with pytest.raises(DamagedError):
            session.entries("f2", 0)
        assert len(session.listed()) == 2
        assert session.entries("f1", 0) == [entry(2, "o2")]


def test_an_older_document_put_back_is_refused(store: Store) -> None:
    with store.writing() as session:
        session.add("f1", {"n": 1}, {}, NOW)
    with store._database.reading() as connection:
        older = connection.scalar(select(family.c.document))
    save_next(store, "f1", n=2)
    with store._database.writing() as connection:
        connection.execute(update(family).values(document=older))
    with pytest.raises(DamagedError), store.reading() as session:
        session.stored("f1")


FACTS = {"place": "the-place", "file": "the-file", "reason": "stopped", "source": "file"}
CASES: list[dict[str, str]] = [
    *({"reason": reason} for reason in ("busy", "full", "folder", "stopped")),
    *({"source": source} for source in ("keyring", "passphrase", "file", "note")),
]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("error", ERRORS)
def test_every_error_has_a_sentence_for_each_of_its_cases(
    error: type[StorageError], lang: Any
) -> None:
    sentences = {text(error.key, lang, **error(**FACTS | case).facts) for case in CASES}
    expected = {"storage-unavailable": 4, "storage-key-missing": 4, "storage-key-wrong": 3}
    assert len(sentences) == expected.get(error.key, 1)


@pytest.mark.parametrize("error", [StaleVersionError, DamagedError])
def test_what_a_person_may_meet_while_drawing_names_no_id(error: type[StorageError]) -> None:
    assert "the-place" not in text(error.key, "nl", **error(**FACTS).facts)
    assert "the-place" not in text("storage-unavailable", "nl", **FACTS | {"reason": "busy"})


@pytest.mark.parametrize("address", ["mysql://x:secret@y/z", "nonsense secret", "//[secret", ""])
def test_an_address_that_is_not_postgresqls_is_refused_without_showing_it(
    tmp_path: Path, address: str
) -> None:
    with pytest.raises(BadAddressError) as caught:
        open_store(Place(tmp_path / "data", address))
    assert "secret" not in str(caught.value)
    assert not (tmp_path / "data").exists()


def test_without_psycopg_a_database_is_refused_with_a_sentence_that_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(NoDriverError) as caught:
        open_store(Place(tmp_path / "data", "postgresql://x:secret@localhost/y"))
    assert "ecomap doctor" in text(caught.value.key, "nl", **caught.value.facts)
    assert not (tmp_path / "data").exists()
