"""What can be asked of a store, and saved in it, within one transaction."""

from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Select, Update, func, insert, select, update

from ecomap.storage import audit
from ecomap.storage.audit import AuditChain
from ecomap.storage.errors import StaleVersionError
from ecomap.storage.records import Document, Entry, Event, Listed, Setting, Stored
from ecomap.storage.sealing import Sealer
from ecomap.storage.tables import family, journal, setting

_LISTED = (
    *(family.c.id, family.c.version, family.c.summary),
    *(family.c.changed_at, family.c.archived_at),
)


class Session:
    """One transaction on a store; made by ``Store.writing()`` and ``Store.reading()``.

    When writing, read a family with `stored` before saving it: that locks it, and `save` refuses
    to follow on any other version than the one read here.
    """

    def __init__(
        self, connection: Connection, sealer: Sealer, chain: AuditChain, *, writes: bool
    ) -> None:
        self._connection = connection
        self._sealer = sealer
        self._chain = chain
        self._writes = writes
        self._read: dict[str, int] = {}
        self._events: list[Event] = []

    def listed(self, archived: bool = False) -> list[Listed]:
        """Give the families, without their documents: those in use, or those archived."""
        column = family.c.archived_at
        wanted = column.is_not(None) if archived else column.is_(None)
        rows = self._connection.execute(select(*_LISTED).where(wanted).order_by(family.c.id))
        return [self._listed(row) for row in rows]

    def known(self, family_id: str) -> bool:
        """Tell whether there is such a family, archived or not."""
        return self._connection.scalar(_version_of(family_id)) is not None

    def version(self, family_id: str) -> int | None:
        """Give the version of a family; None when there is no such family, or it is archived."""
        present = _version_of(family_id).where(family.c.archived_at.is_(None))
        version: int | None = self._connection.scalar(present)
        return version

    def stored(self, family_id: str) -> Stored | None:
        """Give a family, archived or not; when writing nobody else can save it meanwhile.

        Raises:
            DamagedError: It was changed outside ecomap.
        """
        wanted = select(*_LISTED, family.c.document).where(family.c.id == family_id)
        row = self._connection.execute(self._locking(wanted)).one_or_none()
        if row is None:
            return None
        self._read[row.id] = row.version
        document = self._sealer.open(row.document, "document", row.id, row.version)
        listed = self._listed(row)
        return Stored(
            *(listed.id, listed.version, document, listed.summary),
            *(listed.changed_at, listed.archived_at),
        )

    def add(self, family_id: str, document: Document, summary: Document, at: datetime) -> None:
        """Add a family, as version 1.

        Raises:
            StaleVersionError: When the transaction ends: there is a family with this id.
        """
        bodies = self._bodies(family_id, 1, document, summary)
        self._write(insert(family).values(id=family_id, created_at=at, changed_at=at, **bodies))
        self._read[family_id] = 1

    def save(
        self, family_id: str, version: int, document: Document, summary: Document, at: datetime
    ) -> None:
        """Save a family as a new version, higher than the one read in this transaction.

        Raises:
            StaleVersionError: It was not read here, or another version is stored now.
        """
        before = self._read.get(family_id)
        if before is None or version <= before:
            raise StaleVersionError(place=family_id)
        bodies = self._bodies(family_id, version, document, summary)
        self._change(family_id, before, update(family).values(changed_at=at, **bodies))
        self._read[family_id] = version

    def summarise(self, family_id: str, summary: Document) -> None:
        """Save another summary of a family read in this transaction, of the same version.

        Raises:
            StaleVersionError: It was not read here, or another version is stored now.
        """
        before = self._read.get(family_id)
        sealed = self._sealer.seal(summary, "summary", family_id, before)
        self._change(family_id, before, update(family).values(summary=sealed))

    def archive(self, family_id: str, at: datetime | None) -> None:
        """Archive a family read in this transaction; None takes it out of the archive.

        Raises:
            StaleVersionError: It was not read here, or another version is stored now.
        """
        before = self._read.get(family_id)
        self._change(family_id, before, update(family).values(archived_at=at))

    def append(self, entry: Entry) -> None:
        """Journal an operation.

        Raises:
            StaleVersionError: When the transaction ends: the operation or version is there already.
        """
        values = asdict(entry)
        body = {name: values.pop(name) for name in ("commands", "inverse")}
        sealed = self._sealer.seal(body, *_place_of(entry))
        self._write(insert(journal).values(body=sealed, **values))

    def entries(self, family_id: str, after: int, limit: int | None = None) -> list[Entry]:
        """Give the operations that made the versions after this one, in order."""
        return self._entries(_journal_of(family_id).where(journal.c.version > after).limit(limit))

    def entry_of(self, family_id: str, operation: str) -> Entry | None:
        """Give the entry of an operation; None when it was not journalled."""
        wanted = _journal_of(family_id).where(journal.c.operation == operation)
        return next(iter(self._entries(wanted)), None)

    def entries_by(self, family_id: str, actor: str) -> list[Entry]:
        """Give the operations of one person on a family, in order."""
        return self._entries(_journal_of(family_id).where(journal.c.actor == actor))

    def setting_version(self, name: str) -> int:
        """Give the newest version of what was chosen under this name; 0 = nothing ever was."""
        newest = select(func.max(setting.c.version)).where(setting.c.name == name)
        return self._connection.scalar(newest) or 0

    def settings(self, name: str, limit: int | None = None) -> list[Setting]:
        """Give the versions of what was chosen under this name, the newest first.

        Raises:
            DamagedError: One was changed outside ecomap.
        """
        wanted = select(setting).where(setting.c.name == name).limit(limit)
        rows = self._connection.execute(wanted.order_by(setting.c.version.desc()))
        return [self._setting(row) for row in rows]

    def choose(self, chosen: Setting) -> None:
        """Keep a next version of what was chosen.

        Raises:
            StaleVersionError: When the transaction ends: this version is there already.
        """
        values = asdict(chosen)
        sealed = self._sealer.seal(values.pop("body"), *_place_of_setting(chosen))
        self._write(insert(setting).values(body=sealed, **values))

    def audit(self, event: Event) -> None:
        """Have an event audited: written last in this transaction, saved with it or not at all."""
        self._refuse_when_reading()
        self._events.append(event)

    def events(self, family_id: str | None = None) -> list[Event]:
        """Give what was audited before this transaction, in order; of one family when named."""
        return audit.events(self._connection, family_id)

    def finish(self) -> None:
        """Write what was audited; the store calls this, so that the chain is held only briefly."""
        if self._events:
            self._chain.add(self._connection, self._events)

    def _listed(self, row: Any) -> Listed:
        summary = self._sealer.open(row.summary, "summary", row.id, row.version)
        return Listed(row.id, row.version, summary, row.changed_at, row.archived_at)

    def _bodies(
        self, family_id: str, version: int, document: Document, summary: Document
    ) -> dict[str, Any]:
        return {
            "version": version,
            "document": self._sealer.seal(document, "document", family_id, version),
            "summary": self._sealer.seal(summary, "summary", family_id, version),
        }

    def _entries(self, wanted: Select[Any]) -> list[Entry]:
        return [self._entry(row) for row in self._connection.execute(wanted)]

    def _entry(self, row: Any) -> Entry:
        values = dict(row._mapping)  # noqa: SLF001 - is public
        sealed = values.pop("body")
        bare = Entry(**values, commands=[], inverse=[])
        body = self._sealer.open(sealed, *_place_of(bare))
        return Entry(**values, **body)

    def _setting(self, row: Any) -> Setting:
        values = dict(row._mapping)  # noqa: SLF001 - is public
        sealed = values.pop("body")
        bare = Setting(**values, body={})
        return replace(bare, body=self._sealer.open(sealed, *_place_of_setting(bare)))

    def _locking(self, wanted: Select[Any]) -> Select[Any]:
        return wanted.with_for_update() if self._writes else wanted

    def _change(self, family_id: str, before: int | None, change: Update) -> None:
        row = (family.c.id == family_id) & (family.c.version == before)
        if self._write(change.where(row)) != 1:
            raise StaleVersionError(place=family_id)

    def _write(self, statement: Any) -> int:
        self._refuse_when_reading()
        return self._connection.execute(statement).rowcount

    def _refuse_when_reading(self) -> None:
        if not self._writes:
            raise RuntimeError("this session only reads; use Store.writing()")


def _version_of(family_id: str) -> Select[Any]:
    return select(family.c.version).where(family.c.id == family_id)


def _journal_of(family_id: str) -> Select[Any]:
    return select(journal).where(journal.c.family == family_id).order_by(journal.c.version)


def _place_of(entry: Entry) -> tuple[str | int | None, ...]:
    """All that stands in clear about an entry: its body opens only together with that."""
    at = entry.at.astimezone(UTC).isoformat()
    return (
        *("journal", entry.family, entry.version, entry.operation),
        *(entry.actor, at, entry.kind, entry.undoes),
    )


def _place_of_setting(chosen: Setting) -> tuple[str | int, ...]:
    """All that stands in clear about what was chosen: its body opens only together with that."""
    at = chosen.at.astimezone(UTC).isoformat()
    return "setting", chosen.name, chosen.version, chosen.actor, at
