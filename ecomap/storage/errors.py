"""What can go wrong with a store, each with the sentence that says it."""

from ecomap.errors import EcomapError


class StorageError(EcomapError):
    """Something is wrong with the store; the facts never hold a name of a person."""

    key = "storage-unavailable"


class StoreUnavailableError(StorageError):
    """The database cannot be used now: nothing was saved, and it may be tried again.

    The fact ``reason`` is ``busy`` (locked beyond the time allowed), ``full`` (no room on the
    disk), ``folder`` (files cannot be made or read) or ``stopped`` (stopped, or cut off). When the
    connection was cut during the commit itself, nobody can tell whether it was saved; repeating is
    safe, because an operation id is journalled once.
    """


class KeyMissingError(StorageError):
    """The key of an existing store is not where it was; the facts say where it should be."""

    key = "storage-key-missing"


class WrongKeyError(StorageError):
    """The key that was found does not open the store, or the database file is damaged."""

    key = "storage-key-wrong"


class DamagedError(StorageError):
    """What is stored was changed or damaged outside ecomap; it is refused, never shown."""

    key = "storage-damaged"


class StaleVersionError(StorageError):
    """What was to be saved does not follow on what is stored: read again before trying again.

    Another version was saved meanwhile, or this family, version or operation is there already.
    """

    key = "storage-stale"


class BadAddressError(StorageError):
    """What should be the address of a PostgreSQL database is something else."""

    key = "storage-address"


class NoDriverError(StorageError):
    """What speaks with PostgreSQL is not installed here, or does not run on this computer."""

    key = "storage-driver"


class NewerStoreError(StorageError):
    """The store was made by a newer ecomap than this one."""

    key = "storage-newer"


ERRORS = (
    *(StoreUnavailableError, KeyMissingError, WrongKeyError),
    *(DamagedError, StaleVersionError, BadAddressError, NoDriverError, NewerStoreError),
)
