"""How connections are set up: what is promised to hold for every one of them."""

import pytest

from ecomap.storage import engine
from ecomap.storage.place import Place
from ecomap.storage.store import open_store


def test_every_connection_to_a_file_keeps_what_it_was_told_to(file_place: Place) -> None:
    store = open_store(file_place)
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}
    with store._database.reading() as one, store._database.reading() as other:
        for connection in (one, other):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
            assert found == wanted
    store.close()


def test_every_connection_to_postgresql_has_limits(postgresql_place: Place) -> None:
    store = open_store(postgresql_place)
    wanted = {
        "statement_timeout": "15s",
        "lock_timeout": "5s",
        "idle_in_transaction_session_timeout": "30s",
        "tcp_user_timeout": "3000",
        "tcp_keepalives_idle": "2",
    }
    with store._database.reading() as connection:
        found = {name: connection.exec_driver_sql(f"SHOW {name}").scalar() for name in wanted}
    store.close()
    assert found == wanted


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_each_way_to_write_an_address_of_postgresql_works(
    postgresql_place: Place, scheme: str
) -> None:
    rest = str(postgresql_place.url).removeprefix("postgresql")
    store = open_store(Place(postgresql_place.folder, scheme + rest))
    with store.reading() as session:
        assert session.listed() == []
    store.close()


@pytest.mark.parametrize(
    ("address", "mode"),
    [
        ("postgresql://db.example/ecomap", "verify-full"),
        ("postgresql://db.example/ecomap?sslmode=disable", "disable"),
        ("postgresql://localhost/ecomap", None),
        ("postgresql:///ecomap", None),
    ],
)
def test_a_line_to_another_computer_is_encrypted_and_checked_unless_said_otherwise(
    file_place: Place, address: str, mode: str | None
) -> None:
    url = engine._address(Place(file_place.folder, address))
    assert url.query.get("sslmode") == mode
