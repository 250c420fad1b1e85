"""The audit: it can only be added to, and whatever is done to it outside ecomap is noticed."""

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError

from ecomap.storage.audit import Broken
from ecomap.storage.errors import DamagedError, StorageError
from ecomap.storage.place import Place
from ecomap.storage.store import Store, open_store, verify_audit
from ecomap.storage.tables import audit_head
from tests.stores import NOW, entry, event, tamper, write

SPOIL = """UPDATE audit SET "{}" = 'x' WHERE seq = {}"""


@pytest.fixture
def audited(store: Store) -> Store:
    """A store with five rows of audit and one of the journal."""
    with store.writing() as session:
        session.add("f1", {}, {}, NOW)
        session.append(entry(2, "o2"))
    for number in range(1, 6):
        with store.writing() as session:
            session.audit(event(user=f"u{number}"))
    return store


def test_events_come_back_in_order_and_by_family(store: Store) -> None:
    events = [event("f1"), event(None, event="login"), event("f2", purpose="Zoë 🌸")]
    with store.writing() as session:
        for one in events:
            session.audit(one)
    with store.reading() as session:
        assert session.events() == events
        assert session.events("f2") == [events[2]]
    assert verify_audit(store) is None


def test_an_empty_audit_and_an_untouched_one_verify(store: Store) -> None:
    assert verify_audit(store) is None
    with store.writing() as session:
        for _ in range(2500):
            session.audit(event())
    assert verify_audit(store) is None


@pytest.mark.parametrize("table", ["audit", "journal"])
@pytest.mark.parametrize("act", ["UPDATE {} SET at = at", "DELETE FROM {}"])
def test_the_database_refuses_to_change_or_delete_a_row(
    audited: Store, table: str, act: str
) -> None:
    with (
        pytest.raises(DBAPIError, match="can only be added to"),
        audited._database.writing() as connection,
    ):
        connection.exec_driver_sql(act.format(table))
    assert verify_audit(audited) is None


@pytest.mark.parametrize("table", ["audit", "journal"])
def test_the_database_refuses_to_replace_or_empty_a_table(audited: Store, table: str) -> None:
    replace, empty = "INSERT OR REPLACE INTO {0} SELECT * FROM {0}", "TRUNCATE {0}"
    act = replace if audited.place.url is None else empty
    with (
        pytest.raises(DBAPIError, match="can only be added to"),
        audited._database.writing() as connection,
    ):
        connection.exec_driver_sql(act.format(table))


@pytest.mark.parametrize(
    "column", ["event", "user", "responsible", "family", "action", "purpose", "basis", "outcome"]
)
def test_a_changed_row_is_named(audited: Store, column: str) -> None:
    tamper(audited, SPOIL.format(column, 3))
    assert verify_audit(audited) == Broken(3, "changed")


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ("UPDATE audit SET at = '2020-01-01 00:00:00+00' WHERE seq = 2", Broken(2, "changed")),
        ("UPDATE audit SET family = NULL WHERE seq = 4", Broken(4, "changed")),
        ("UPDATE audit SET mac = (SELECT mac FROM audit_head) WHERE seq = 1", Broken(1, "changed")),
        ("DELETE FROM audit WHERE seq = 1", Broken(1, "missing")),
        ("DELETE FROM audit WHERE seq = 3", Broken(3, "missing")),
        ("DELETE FROM audit WHERE seq = 5", Broken(5, "missing")),
        ("DELETE FROM audit WHERE seq > 2", Broken(3, "missing")),
        ("DELETE FROM audit", Broken(1, "missing")),
        ("DELETE FROM audit_head", Broken(6, "end")),
        ("UPDATE audit_head SET seal = mac", Broken(6, "end")),
        ("UPDATE audit_head SET seq = 4", Broken(6, "end")),
    ],
)
def test_the_first_row_that_is_not_as_it_was_written_is_named(
    audited: Store, change: str, broken: Broken
) -> None:
    if audited.place.url is None:
        change = change.replace("+00", "")
    tamper(audited, change)
    assert verify_audit(audited) == broken


def test_rows_cut_off_with_the_mark_of_the_end_moved_along_are_missed(audited: Store) -> None:
    tamper(
        audited,
        "DELETE FROM audit WHERE seq = 5",
        "UPDATE audit_head SET seq = 4, mac = (SELECT mac FROM audit WHERE seq = 4)",
    )
    assert verify_audit(audited) == Broken(5, "end")


def test_an_older_mark_of_the_end_put_back_is_noticed(audited: Store) -> None:
    with audited._database.reading() as connection:
        head = connection.execute(select(audit_head)).mappings().one()
    with audited.writing() as session:
        session.audit(event())
    assert verify_audit(audited) is None
    with audited._database.writing() as connection:
        connection.execute(update(audit_head).values(**head))
    assert verify_audit(audited) == Broken(6, "added")


@pytest.mark.parametrize("column", ["at", "mac", "user"])
def test_a_value_of_another_kind_is_named_too(file_place: Place, column: str) -> None:
    store = open_store(file_place)
    with store.writing() as session:
        for _ in range(3):
            session.audit(event())
    tamper(store, SPOIL.format(column, 2))
    assert verify_audit(store) == Broken(2, "changed")
    tamper(store, "DELETE FROM audit", "UPDATE audit_head SET seal = 'x'")
    assert verify_audit(store) == Broken(1, "end")
    store.close()


def test_two_rows_that_changed_places_are_named(audited: Store) -> None:
    tamper(
        audited,
        "UPDATE audit SET seq = 9 WHERE seq = 2",
        "UPDATE audit SET seq = 2 WHERE seq = 3",
        "UPDATE audit SET seq = 3 WHERE seq = 9",
    )
    assert verify_audit(audited) == Broken(2, "changed")


def test_a_row_added_outside_ecomap_is_named(audited: Store) -> None:
    names = 'event, at, "user", responsible, family, action, purpose, basis, outcome, mac'
    copy = "INSERT INTO audit (seq, {0}) SELECT 6, {0} FROM audit WHERE seq = 5"
    tamper(audited, copy.format(names))
    assert verify_audit(audited) == Broken(6, "changed")


def test_nothing_is_done_when_it_cannot_be_audited(audited: Store) -> None:
    tamper(audited, "UPDATE audit_head SET seal = mac")
    with pytest.raises(DamagedError):
        write(
            audited,
            lambda session: session.stored("f1"),
            lambda session: session.save("f1", 3, {}, {}, NOW),
            lambda session: session.audit(event()),
        )
    with audited.reading() as session:
        assert session.version("f1") == 1
    assert issubclass(DamagedError, StorageError)


def test_an_event_of_a_transaction_that_failed_is_not_in_the_audit(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        write(store, lambda session: session.audit(event()), lambda _: 1 / 0)
    with store.reading() as session:
        assert session.events() == []
