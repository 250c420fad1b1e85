"""The store: the same promises on an encrypted file and on PostgreSQL."""

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from ecomap.storage.errors import StaleVersionError
from ecomap.storage.place import Place, usual_place
from ecomap.storage.store import Session, Store, open_store
from tests.stores import NOW, entry, event, save_next, write

LATER = NOW + timedelta(hours=1)


def add(store: Store, *family_ids: str) -> None:
    with store.writing() as session:
        for family_id in family_ids:
            session.add(family_id, {"name": family_id, "n": 0}, {"label": family_id}, NOW)


def test_a_family_comes_back_as_it_was_saved(store: Store) -> None:
    add(store, "f1")
    with store.writing() as session:
        session.stored("f1")
        session.save("f1", 2, {"name": "Zoë 🌸", "n": [1, None]}, {"label": "Z"}, LATER)
    with store.reading() as session:
        stored = session.stored("f1")
    assert stored is not None
    assert (stored.id, stored.version, stored.archived_at) == ("f1", 2, None)
    assert (stored.document, stored.summary) == ({"name": "Zoë 🌸", "n": [1, None]}, {"label": "Z"})
    assert stored.changed_at == LATER
    assert stored.changed_at.utcoffset() == timedelta(0)


def test_a_family_that_is_not_there_is_none(store: Store) -> None:
    with store.reading() as session:
        assert session.stored("f1") is None
        assert session.version("f1") is None
        assert not session.known("f1")
        assert session.entry_of("f1", "o1") is None
        assert session.entries("f1", 0) == []


def test_a_time_in_another_zone_is_kept_in_utc_and_one_without_a_zone_is_refused(
    store: Store,
) -> None:
    abroad = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))
    with store.writing() as session:
        session.add("f1", {}, {}, abroad)
    with store.reading() as session:
        assert [listed.changed_at for listed in session.listed()] == [NOW]
    naive = datetime(2026, 3, 1)  # noqa: DTZ001 - that is the point
    with pytest.raises(Exception, match="time zone"), store.writing() as session:
        session.add("f2", {}, {}, naive)


def test_an_archived_family_leaves_the_list_and_comes_back_out_of_the_archive(
    store: Store,
) -> None:
    add(store, "f1", "f2")
    with store.writing() as session:
        session.stored("f1")
        session.archive("f1", LATER)
    with store.reading() as session:
        assert [listed.id for listed in session.listed()] == ["f2"]
        assert [(x.id, x.archived_at) for x in session.listed(archived=True)] == [("f1", LATER)]
        assert session.known("f1")
        assert session.version("f1") is None
    with store.writing() as session:
        session.stored("f1")
        session.archive("f1", None)
    with store.reading() as session:
        assert [listed.id for listed in session.listed()] == ["f1", "f2"]


def test_a_list_of_families_opens_no_documents(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store, "f1", "f2")
    opened: list[object] = []
    real = store._sealer.open

    def watching(sealed: bytes, *place: str | int | None) -> object:
        opened.append(place[0])
        return real(sealed, *place)

    monkeypatch.setattr(store._sealer, "open", watching)
    with store.reading() as session:
        assert [listed.summary for listed in session.listed()] == [{"label": "f1"}, {"label": "f2"}]
    assert opened == ["summary", "summary"]


def test_another_summary_of_the_same_version_changes_nothing_else(store: Store) -> None:
    add(store, "f1")
    with store.writing() as session:
        before = session.stored("f1")
        session.summarise("f1", {"label": "other"})
    with store.reading() as session:
        assert before is not None
        assert session.stored("f1") == replace(before, summary={"label": "other"})


def test_the_journal_gives_operations_in_order_after_a_version_by_id_and_by_person(
    store: Store,
) -> None:
    add(store, "f1")
    entries = [
        entry(2, "o2"),
        entry(3, "o3", actor="u2"),
        entry(4, "o4", kind="undo", undoes="o2", inverse=[{"do": "o2"}], at=LATER),
    ]
    with store.writing() as session:
        for one in entries:
            session.append(one)
    with store.reading() as session:
        assert session.entries("f1", 0) == entries
        assert session.entries("f1", 2) == entries[1:]
        assert session.entries("f1", 2, limit=1) == [entries[1]]
        assert session.entry_of("f1", "o4") == entries[2]
        assert session.entries_by("f1", "u1") == [entries[0], entries[2]]
        assert session.entries("f2", 0) == []


def test_an_exception_while_writing_leaves_nothing(store: Store) -> None:
    add(store, "f1")
    with pytest.raises(ZeroDivisionError):
        write(
            store,
            lambda session: session.stored("f1"),
            lambda session: session.save("f1", 2, {}, {}, NOW),
            lambda session: session.append(entry(2, "o2")),
            lambda session: session.add("f2", {}, {}, NOW),
            lambda session: session.audit(event()),
            lambda _: 1 / 0,
        )
    with store.reading() as session:
        assert session.version("f1") == 1
        assert not session.known("f2")
        assert session.entries("f1", 0) == []
        assert session.events() == []


CLASHES: dict[str, Callable[[Session], None]] = {
    "a family id": lambda session: session.add("f1", {}, {}, NOW),
    "an operation": lambda session: session.append(entry(3, "o2")),
    "a version": lambda session: session.append(entry(2, "o3")),
    "an unknown family": lambda session: session.append(entry(2, "o2", family="f9")),
}


@pytest.mark.parametrize("clash", CLASHES.values(), ids=CLASHES)
def test_what_is_there_already_is_refused_and_all_with_it(
    store: Store, clash: Callable[[Session], None]
) -> None:
    add(store, "f1")
    with store.writing() as session:
        session.append(entry(2, "o2"))
    with pytest.raises(StaleVersionError):
        write(store, lambda session: session.add("f3", {}, {}, NOW), clash)
    with store.reading() as session:
        assert not session.known("f3")
        assert session.entries("f1", 0) == [entry(2, "o2")]


def test_a_save_follows_only_on_the_version_read_in_the_same_transaction(store: Store) -> None:
    add(store, "f1")
    unread: tuple[Callable[[Session], None], ...] = (
        lambda session: session.save("f1", 2, {}, {}, NOW),
        lambda session: session.archive("f1", NOW),
        lambda session: session.summarise("f1", {}),
    )
    for act in unread:
        with pytest.raises(StaleVersionError):
            write(store, act)
    with pytest.raises(StaleVersionError):
        write(
            store,
            lambda session: session.stored("f1"),
            lambda session: session.save("f1", 1, {}, {}, NOW),
        )
    with store.writing() as session:
        session.stored("f1")
        session.save("f1", 4, {}, {}, NOW)
        session.save("f1", 5, {}, {}, NOW)
    with store.reading() as session:
        assert session.version("f1") == 5


def test_a_session_for_reading_saves_nothing(store: Store) -> None:
    add(store, "f1")
    acts: tuple[Callable[[Session], None], ...] = (
        lambda session: session.add("f2", {}, {}, NOW),
        lambda session: session.append(entry(2, "o2")),
        lambda session: session.audit(event()),
    )
    for act in acts:
        with pytest.raises(RuntimeError, match="writing"), store.reading() as session:
            act(session)


def test_a_reader_sees_one_moment_and_holds_up_no_writer(store: Store) -> None:
    add(store, "f1")
    with store.reading() as before:
        assert before.version("f1") == 1
        save_next(store, "f1")
        assert before.version("f1") == 1
    with store.reading() as after:
        assert after.version("f1") == 2


def count_up(place: Place, times: int) -> None:
    """Add one to the number in the family, again and again, as a process of its own."""
    store = open_store(place)
    _count_up(store, times)
    store.close()


def _count_up(store: Store, times: int) -> None:
    for _ in range(times):
        with store.writing() as session:
            stored = session.stored("f1")
            assert stored is not None
            version = stored.version + 1
            session.save("f1", version, {"n": stored.document["n"] + 1}, {}, NOW)
            session.append(entry(version, f"o{version}"))
            session.audit(event())


def all_counted(store: Store, times: int) -> None:
    with store.reading() as session:
        stored = session.stored("f1")
        assert stored is not None
        assert (stored.document["n"], stored.version) == (times, times + 1)
        assert [one.version for one in session.entries("f1", 0)] == list(range(2, times + 2))
        assert len(session.events()) == times
    assert store.broken() is None


def test_threads_that_write_at_once_lose_nothing(store: Store) -> None:
    add(store, "f1")
    with ThreadPoolExecutor(8) as threads:
        for done in [threads.submit(_count_up, store, 10) for _ in range(8)]:
            done.result()
    all_counted(store, 80)


def test_processes_that_write_at_once_lose_nothing(store: Store) -> None:
    add(store, "f1")
    spawning = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=spawning) as processes:
        for done in [processes.submit(count_up, store.place, 20) for _ in range(2)]:
            done.result()
    all_counted(store, 40)


def test_a_store_that_is_made_several_times_at_once_is_one_and_the_same(place: Place) -> None:
    with ThreadPoolExecutor(4) as threads:
        stores = list(threads.map(open_store, [place] * 4))
    add(stores[0], "f1")
    for store in stores:
        with store.reading() as session:
            assert session.stored("f1") is not None
        store.close()


def test_what_was_saved_is_there_after_opening_again(place: Place) -> None:
    first = open_store(place)
    add(first, "f1")
    first.close()
    second = open_store(place)
    assert save_next(second, "f1") == 2
    second.close()


def test_the_environment_can_name_a_postgresql_database_whose_password_is_never_shown(
    file_place: Place,
) -> None:
    url = "postgres://me:secret@db.example/ecomap"
    named = usual_place(file_place.folder, {"DATABASE_URL": url})
    assert named == Place(file_place.folder, url)
    assert named.name == "PostgreSQL db.example/ecomap"
    assert "secret" not in repr(named)
    assert usual_place(environ={}).file.name == "ecomap.db"
