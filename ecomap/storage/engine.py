"""Connections: to an encrypted SQLite file (SQLCipher), or to PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from sqlite3 import SQLITE_BUSY
from time import monotonic, sleep
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from ecomap.storage.errors import BadAddressError, NoDriverError
from ecomap.storage.keys import Keys
from ecomap.storage.place import Place
from ecomap.storage.publishing import make_private

WAIT_SECONDS = 5
"""How long a writer waits for another one, and a request for a free connection."""

# Room for the web server's eight threads, each with one more in hand.
_POOL: dict[str, Any] = {"poolclass": QueuePool, "pool_size": 8, "max_overflow": 8}
_MIGRATING = 4_703_112  # any number: the name of the lock on migrations in PostgreSQL
_DRIVERS = ("postgres", "postgresql", "postgresql+psycopg")
_LOCAL = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Database:
    """An engine, and how its transactions begin.

    Attributes:
        migrating: Statements that let one process at a time migrate.
    """

    engine: Engine
    write_options: dict[str, Any] = field(default_factory=dict)
    read_options: dict[str, Any] = field(default_factory=dict)
    migrating: tuple[str, ...] = ()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Begin a transaction that may write; it commits at the end, or leaves nothing."""
        with self.engine.connect() as connection:
            connection.execution_options(**self.write_options)
            with connection.begin():
                yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Begin a transaction that sees the database as it is now, all along."""
        with self.engine.connect() as connection:
            connection.execution_options(**self.read_options)
            with connection.begin():
                yield connection

    @contextmanager
    def changing(self) -> Iterator[Connection]:
        """Begin a transaction that may change the tables, one at a time."""
        with self.writing() as connection:
            for statement in self.migrating:
                connection.execute(text(statement))
            yield connection


def connect(place: Place, keys: Keys) -> Database:
    """Give the database of a place; nothing is read or written yet.

    Raises:
        BadAddressError: The address of the place is not one of PostgreSQL.
        NoDriverError: It is, and psycopg is not installed.
    """
    return _sqlcipher(place, keys) if place.url is None else _postgresql(place)


def exists(place: Place) -> bool:
    """Tell whether a store was made here before.

    Raises:
        BadAddressError: The address of the place is not one of PostgreSQL.
        NoDriverError: It is, and psycopg is not installed.
    """
    if place.url is None:
        return place.file.exists() and place.file.stat().st_size > 0
    engine = _postgresql(place).engine
    with engine.connect() as connection:
        found = connection.scalar(text("SELECT to_regclass('key_check') IS NOT NULL"))
    engine.dispose()
    return bool(found)


def _sqlcipher(place: Place, keys: Keys) -> Database:
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=partial(_open_file, place, keys.database),
        pool_timeout=WAIT_SECONDS,
        **_POOL,
    )
    event.listen(engine, "begin", _begin)
    return Database(engine, {"begin": "BEGIN IMMEDIATE"}, {"begin": "BEGIN"})


def _open_file(place: Place, key: bytes) -> Any:
    place.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    make_private(place.file)
    # isolation_level None: the driver begins no transactions of its own, we do.
    connection = sqlcipher.connect(
        str(place.file), timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        _settle(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def _settle(connection: Any, key: bytes) -> None:
    for setting in (
        "cipher_log_level = NONE",  # else it writes to stderr about a wrong key
        f"key = \"x'{key.hex()}'\"",
        "synchronous = FULL",
        "foreign_keys = ON",
        "recursive_triggers = ON",  # so that INSERT OR REPLACE meets the triggers on DELETE
    ):
        connection.execute(f"PRAGMA {setting}").fetchall()
    _use_wal(connection)


def _use_wal(connection: Any) -> None:
    """Keep changes in a log beside the file; the first of several that open a new file sees to it.

    SQLite does not wait by itself for who is busy with that same change.
    """
    until = monotonic() + WAIT_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
        except sqlcipher.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != SQLITE_BUSY or monotonic() > until:
                raise
            sleep(0.02)
        else:
            return


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def _postgresql(place: Place) -> Database:
    address = _address(place)
    try:
        engine = create_engine(
            address,
            pool_pre_ping=True,
            pool_timeout=WAIT_SECONDS,
            connect_args=_limits(),
            **_POOL,
        )
    except ImportError as error:  # the pages and the file store work without it
        raise NoDriverError from error
    reading = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    return Database(engine, {}, reading, (f"SELECT pg_advisory_xact_lock({_MIGRATING})",))


def _address(place: Place) -> URL:
    """Read the address; a line to another computer is encrypted and checked unless it says how."""
    try:
        url = make_url(place.url or "")
    except (ArgumentError, ValueError) as error:
        raise BadAddressError from error
    if url.drivername not in _DRIVERS:
        raise BadAddressError
    url = url.set(drivername="postgresql+psycopg")
    if url.host in (None, *_LOCAL) or "sslmode" in url.query:
        return url
    return url.update_query_dict({"sslmode": "verify-full"})


def _limits() -> dict[str, Any]:
    """Limits that keep a cut line or a hanging transaction from holding the rest up.

    A cut is noticed within 3 seconds while sending and 4 while waiting for an answer, and a new
    connection is given 2.
    """
    settings = {
        "statement_timeout": "15s",
        "lock_timeout": f"{WAIT_SECONDS}s",
        "idle_in_transaction_session_timeout": "30s",
        # The server too must notice a cut, or it keeps the locks of who is gone.
        "tcp_user_timeout": 3000,
        "tcp_keepalives_idle": 2,
        "tcp_keepalives_interval": 1,
        "tcp_keepalives_count": 2,
    }
    return {
        "connect_timeout": 2,
        "tcp_user_timeout": 3000,
        "keepalives_idle": 2,
        "keepalives_interval": 1,
        "keepalives_count": 2,
        "application_name": "ecomap",
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
    }
