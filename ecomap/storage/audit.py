"""The audit: rows that can only be added, chained so that a change or a cut is noticed.

The mac of a row covers that row and the mac before it. A row of its own holds where the chain
ends, sealed, so that rows cut off the end are missed too.
"""

import hmac
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import Connection, insert, select, update

from ecomap.storage.errors import DamagedError
from ecomap.storage.records import Event
from ecomap.storage.tables import audit, audit_head

_NAMES = tuple(field.name for field in fields(Event))
_EVENT_COLUMNS = tuple(audit.c[name] for name in _NAMES)
_START = b""
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Broken:
    """The first row of the audit that is not as it was written.

    Attributes:
        seq: Number of the row, counted from 1.
        reason: Whether the row was changed, is missing, or was added outside ecomap; "end" when the
            mark of where the chain ends is not as it was written.
    """

    seq: int
    reason: Literal["changed", "missing", "added", "end"]


class AuditChain:
    """Adds to the audit, and checks it."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def begin(self, connection: Connection) -> None:
        """Write the end of a chain without rows."""
        head = {"id": 1, "seq": 0, "mac": _START, "seal": self._mac("end", 0, _START)}
        connection.execute(insert(audit_head).values(**head))

    def add(self, connection: Connection, events: Iterable[Event]) -> None:
        """Add rows at the end; who else wants to add waits until this transaction is over.

        Raises:
            DamagedError: The mark of where the chain ends is not as it was written.
        """
        seq, mac = self._end(connection, locking=True)
        for event in events:
            seq, mac = seq + 1, self._mac("row", seq + 1, mac, *_facts(asdict(event)))
            connection.execute(insert(audit).values(seq=seq, mac=mac, **asdict(event)))
        seal = self._mac("end", seq, mac)
        connection.execute(update(audit_head).values(seq=seq, mac=mac, seal=seal))

    def broken(self, connection: Connection) -> Broken | None:
        """Check every row; None when all is as it was written."""
        last, mac = 0, _START
        try:
            for row in _rows(connection):
                if row.seq != last + 1:
                    return Broken(last + 1, "missing")
                mac = self._mac("row", row.seq, mac, *_facts(row._mapping))  # noqa: SLF001 - is public
                if not hmac.compare_digest(mac, row.mac):
                    return Broken(last + 1, "changed")
                last += 1
        except (TypeError, ValueError):  # a value of a kind that is never written
            return Broken(last + 1, "changed")
        return self._broken_end(connection, last)

    def _broken_end(self, connection: Connection, last: int) -> Broken | None:
        try:
            end, _ = self._end(connection)
        except (DamagedError, TypeError):
            return Broken(last + 1, "end")
        if last != end:
            return Broken(min(last, end) + 1, "missing" if last < end else "added")
        return None

    def _end(self, connection: Connection, *, locking: bool = False) -> tuple[int, bytes]:
        wanted = select(audit_head)
        row = connection.execute(wanted.with_for_update() if locking else wanted).one_or_none()
        if row is None or not hmac.compare_digest(row.seal, self._mac("end", row.seq, row.mac)):
            raise DamagedError(place="audit")
        return row.seq, row.mac

    def _mac(self, kind: str, seq: int, before: bytes, *facts: str | None) -> bytes:
        said = json.dumps([kind, seq, before.hex(), *facts], ensure_ascii=False)
        return hmac.digest(self._key, said.encode(), "sha256")


def events(connection: Connection, family: str | None) -> list[Event]:
    """Give what was audited, in order; about one family when it is named."""
    wanted = select(*_EVENT_COLUMNS).order_by(audit.c.seq)
    if family is not None:
        wanted = wanted.where(audit.c.family == family)
    return [Event(**row._mapping) for row in connection.execute(wanted)]  # noqa: SLF001 - is public


def _rows(connection: Connection) -> Iterator[Any]:
    return iter(
        connection.execution_options(yield_per=_AT_ONCE).execute(
            select(audit).order_by(audit.c.seq)
        )
    )


def _facts(event: Any) -> list[str | None]:
    """Write an event as texts, alike before it is stored and after it was read."""
    values = (event[name] for name in _NAMES)
    return [_utc(value) if isinstance(value, datetime) else value for value in values]


def _utc(value: datetime) -> str:
    return value.astimezone(UTC).isoformat()
