"""The tables. Their first version is made by ``migrations/``; a test keeps the two equal."""

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)


class Moment(TypeDecorator[datetime]):
    """An aware time in UTC; SQLite, which knows no zones, holds it without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a time without a zone: nobody could say when that was."""
        del dialect
        if value is not None and value.tzinfo is None:
            raise ValueError("a stored time must have a time zone")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        del dialect
        if value is None or value.tzinfo is not None:
            return value and value.astimezone(UTC)
        return value.replace(tzinfo=UTC)


metadata = MetaData()

family = Table(
    "family",
    metadata,
    Column("id", String, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("document", LargeBinary, nullable=False),
    Column("summary", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("archived_at", Moment),
)

journal = Table(
    "journal",
    metadata,
    Column("family", String, ForeignKey("family.id"), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("operation", String, nullable=False),
    Column("actor", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("kind", String, nullable=False),
    Column("undoes", String),
    Column("body", LargeBinary, nullable=False),
    UniqueConstraint("family", "operation", name="journal_operation"),
)

# What an organisation chose; the newest version of a name counts, the others tell how it came.
setting = Table(
    "setting",
    metadata,
    Column("name", String, primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("actor", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("event", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("user", String, nullable=False),
    Column("responsible", String, nullable=False),
    Column("family", String),
    Column("action", String, nullable=False),
    Column("purpose", String, nullable=False),
    Column("basis", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("mac", LargeBinary, nullable=False),
    Index("audit_family", "family"),
)

# One row: where the chain of the audit ends. Whoever adds a row holds this one.
audit_head = Table(
    "audit_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("mac", LargeBinary, nullable=False),
    Column("seal", LargeBinary, nullable=False),
)

# One row: something sealed, by which a wrong key is known before anything is written with it.
key_check = Table(
    "key_check",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
)
