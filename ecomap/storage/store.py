"""The store: families as sealed documents, their journal, and the audit.

It knows documents as JSON objects; what a family is, is not its business.
"""

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, insert, select

from ecomap.storage.audit import AuditChain, Broken
from ecomap.storage.engine import Database, connect, exists
from ecomap.storage.errors import (
    BadAddressError,
    DamagedError,
    KeyMissingError,
    NewerStoreError,
    NoDriverError,
    StaleVersionError,
    StorageError,
    StoreUnavailableError,
    WrongKeyError,
)
from ecomap.storage.failures import said_by_us
from ecomap.storage.keys import Keys, keys_of
from ecomap.storage.migrating import is_up_to_date, upgrade
from ecomap.storage.place import Place, usual_place
from ecomap.storage.records import Entry, Event, Listed, Stored
from ecomap.storage.sealing import Sealer
from ecomap.storage.session import Session
from ecomap.storage.tables import key_check

__all__ = [
    "BadAddressError",
    "Broken",
    "DamagedError",
    "Entry",
    "Event",
    "KeyMissingError",
    "Listed",
    "NewerStoreError",
    "NoDriverError",
    "Place",
    "Session",
    "StaleVersionError",
    "StorageError",
    "Store",
    "StoreUnavailableError",
    "Stored",
    "WrongKeyError",
    "open_store",
    "usual_place",
    "verify_audit",
]


class Store:
    """An open store; safe to use from several threads. Made by `open_store`.

    After a failure (`StoreUnavailableError`) the same store works again once its database does.
    """

    def __init__(self, place: Place, database: Database, keys: Keys) -> None:
        self.place = place
        self._source = keys.source
        self._database = database
        self._sealer = Sealer(keys.bodies)
        self._chain = AuditChain(keys.audit)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Begin a transaction that may save: all of it is saved at the end, or nothing.

        Raises:
            StoreUnavailableError: The database cannot be used now.
            StaleVersionError: What was to be saved does not follow on what is stored.
        """
        with said_by_us(self.place, self._source), self._database.writing() as connection:
            session = Session(connection, self._sealer, self._chain, writes=True)
            yield session
            session.finish()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Begin a transaction that sees the store as it is now and holds up nobody.

        Raises:
            StoreUnavailableError: The database cannot be used now.
        """
        with said_by_us(self.place, self._source), self._database.reading() as connection:
            yield Session(connection, self._sealer, self._chain, writes=False)

    def close(self) -> None:
        """Close all connections."""
        self._database.engine.dispose()

    def prepare(self) -> None:
        """Make the tables or bring them up to date, and see that the key fits."""
        with said_by_us(self.place, self._source):
            with self._database.reading() as connection:
                ready = is_up_to_date(connection)
            if not ready:
                with self._database.changing() as connection:
                    if upgrade(connection, self._database, self.place):
                        self._begin(connection)
            with self._database.reading() as connection:
                self._check_key(connection)

    def broken(self) -> Broken | None:
        """Check the chain of the audit; see `verify_audit`."""
        with said_by_us(self.place, self._source), self._database.reading() as connection:
            return self._chain.broken(connection)

    def _begin(self, connection: Connection) -> None:
        self._chain.begin(connection)
        connection.execute(insert(key_check).values(id=1, sealed=self._sealer.seal(1, "key")))

    def _check_key(self, connection: Connection) -> None:
        sealed = connection.scalar(select(key_check.c.sealed))
        try:
            self._sealer.open(sealed or b"", "key")
        except DamagedError as error:
            raise WrongKeyError(place=self.place.name, source=self._source) from error


def open_store(place: Place) -> Store:
    """Open the store at a place; it is made when there is none.

    Raises:
        KeyMissingError: The key of the store is not where it was.
        WrongKeyError: The key does not open the store, or the file is damaged.
        NewerStoreError: The store was made by a newer ecomap.
        BadAddressError: The address of the place is not one of PostgreSQL.
        NoDriverError: It is, and psycopg is not installed.
        StoreUnavailableError: The database or the folder cannot be used now.
    """
    try:
        with said_by_us(place):
            new = not exists(place)
        keys = keys_of(place, new=new)
        store = Store(place, connect(place, keys), keys)
        with _closed_on_failure(store):
            store.prepare()
    except OSError as error:
        raise StoreUnavailableError(place=place.name, reason="folder") from error
    return store


def verify_audit(store: Store) -> Broken | None:
    """Check every row of the audit; gives the first broken row, or None when all is well."""
    return store.broken()


@contextmanager
def _closed_on_failure(store: Store) -> Iterator[None]:
    with contextlib.ExitStack() as stack:
        stack.callback(store.close)
        yield
        stack.pop_all()
