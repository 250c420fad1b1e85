"""Bringing the tables up to date when a store is opened, with a backup of a file first."""

from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from ecomap.storage.engine import Database
from ecomap.storage.errors import NewerStoreError
from ecomap.storage.place import Place
from ecomap.storage.publishing import make_private

SCRIPTS = Path(__file__).parent / "migrations"


def is_up_to_date(connection: Connection) -> bool:
    """Tell whether the tables are those of this ecomap."""
    return _revision(connection) == _newest()


def upgrade(connection: Connection, database: Database, place: Place) -> bool:
    """Bring the tables up to date, within the transaction of the connection.

    Returns:
        Whether there were no tables at all.

    Raises:
        NewerStoreError: The tables are those of a newer ecomap; nothing was changed.
    """
    before = _revision(connection)
    if before == _newest():  # another process was first
        return False
    if before is not None:
        _refuse_newer(before, place)
        _back_up(database, place, before)
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    return before is None


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return config


def _newest() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _refuse_newer(revision: str, place: Place) -> None:
    known = {step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions()}
    if revision not in known:
        raise NewerStoreError(place=place.name)


def _back_up(database: Database, place: Place, revision: str) -> None:
    """Copy a database file, encrypted with the same key, as it is before the upgrade.

    The upgrade holds the lock for writing, so nothing can be saved between copy and upgrade.
    PostgreSQL is backed up by who runs it.
    """
    if place.url is not None:
        return
    name = f"ecomap-{revision}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.db"
    draft = place.folder / f".{name}"
    make_private(draft)
    connection = database.engine.raw_connection()
    try:
        connection.cursor().execute("VACUUM INTO ?", (str(draft),))
        draft.replace(place.folder / name)
    finally:
        connection.close()
        draft.unlink(missing_ok=True)
