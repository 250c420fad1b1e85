"""The one place where failures of the databases become errors of ours."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from ecomap.storage.errors import (
    DamagedError,
    StaleVersionError,
    StorageError,
    StoreUnavailableError,
    WrongKeyError,
)
from ecomap.storage.place import Place

# SQLite's primary result codes; https://www.sqlite.org/rescode.html
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_SQLITE_REASONS = {
    **dict.fromkeys((_BUSY, _LOCKED), "busy"),
    _FULL: "full",
    **dict.fromkeys((_READONLY, _IOERR, _CANTOPEN), "folder"),
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRESQL_REASONS = {
    **dict.fromkeys(("55P03", "57014", "40P01", "40001", "53300"), "busy"),
    **dict.fromkeys(("53100", "53200"), "full"),
}


@contextmanager
def said_by_us(place: Place, source: str = "file") -> Iterator[None]:
    """Raise errors of ours instead of the database's; a fault of our own code stays what it is.

    Args:
        place: The place that the sentences name.
        source: Where the key came from, for the sentence about a wrong key.
    """
    try:
        yield
    except exc.TimeoutError as error:  # no connection of the pool came free
        raise StoreUnavailableError(place=place.name, reason="busy") from error
    except exc.DBAPIError as error:
        ours = _ours(error, place, source)
        if ours is None:
            raise
        raise ours from error


def _ours(error: exc.DBAPIError, place: Place, source: str) -> StorageError | None:
    if isinstance(error, exc.IntegrityError):
        return StaleVersionError(place=place.name)
    code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
    if code == _NOTADB:
        return WrongKeyError(place=place.name, source=source)
    if code == _CORRUPT:
        return DamagedError(place=place.name)
    reason = _SQLITE_REASONS.get(code) if code else _postgresql_reason(error)
    return StoreUnavailableError(place=place.name, reason=reason) if reason else None


def _postgresql_reason(error: exc.DBAPIError) -> str | None:
    state = getattr(error.orig, "sqlstate", None)
    if state in _POSTGRESQL_REASONS:
        return _POSTGRESQL_REASONS[state]
    gone = error.connection_invalidated or isinstance(error, exc.OperationalError)
    return "stopped" if gone else None
