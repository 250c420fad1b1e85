"""Stores for tests: on both databases, and never with the settings of who runs the tests."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from ecomap.storage.place import Place
from ecomap.storage.records import Entry, Event
from ecomap.storage.store import Session, Store, open_store
from tests.postgresql import Cluster, cluster

NOW = datetime(2026, 3, 1, 9, 30, 15, 123456, tzinfo=UTC)

for name in ("DATABASE_URL", "ECOMAP_PASSPHRASE", "ECOMAP_KEY_FILE"):
    os.environ.pop(name, None)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """A running PostgreSQL; the test fails when it is not installed."""
    try:
        with cluster() as server:
            yield server
    except LookupError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture
def file_place(tmp_path: Path) -> Place:
    """A folder without a store."""
    return Place(tmp_path / "data")


@pytest.fixture
def postgresql_place(tmp_path: Path, postgresql: Cluster) -> Place:
    """An empty PostgreSQL database."""
    return Place(tmp_path / "data", postgresql.new_database())


@pytest.fixture(params=["sqlcipher", "postgresql"])
def place(request: pytest.FixtureRequest) -> Place:
    """A place without a store, on each database."""
    name = {"sqlcipher": "file_place", "postgresql": "postgresql_place"}[request.param]
    place: Place = request.getfixturevalue(name)
    return place


@pytest.fixture
def store(place: Place) -> Iterator[Store]:
    """An empty store, on each database."""
    store = open_store(place)
    yield store
    store.close()


def entry(version: int, operation: str, **values: object) -> Entry:
    """Make a journal entry of family ``f1``."""
    usual = Entry("f1", version, operation, "u1", NOW, "do", None, [{"do": operation}], [])
    return replace(usual, **values)  # type: ignore[arg-type]


def event(family: str | None = "f1", **values: object) -> Event:
    """Make an audit event."""
    usual = Event("family-opened", NOW, "u1", "u2", family, "view", "care", "duty", "ok")
    return replace(usual, **values)  # type: ignore[arg-type]


def write(store: Store, *acts: Callable[[Session], object]) -> None:
    """Do these acts in one transaction."""
    with store.writing() as session:
        for act in acts:
            act(session)


def save_next(store: Store, family_id: str, **document: object) -> int:
    """Save a family as its next version, read and written in one transaction."""
    with store.writing() as session:
        stored = session.stored(family_id)
        assert stored is not None
        version = stored.version + 1
        session.save(family_id, version, stored.document | document, {"n": version}, NOW)
    return version


def tamper(store: Store, *statements: str) -> None:
    """Change the database behind the back of the store, with the guards taken away."""
    with store._database.writing() as connection:
        for statement in (*_unguarding(connection), *statements):
            connection.exec_driver_sql(statement)


def _unguarding(connection: Connection) -> list[str]:
    if connection.dialect.name == "postgresql":
        return [f"ALTER TABLE {table} DISABLE TRIGGER USER" for table in ("audit", "journal")]
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    return [f"DROP TRIGGER {name}" for (name,) in names.all()]
