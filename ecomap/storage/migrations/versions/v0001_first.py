"""Families, their journal, and the audit, of which the last two can only be added to."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables and the triggers that guard them."""
    _families()
    _audit()
    op.create_table(
        "key_check",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    guard = {"sqlite": _guard_sqlite, "postgresql": _guard_postgresql}[
        op.get_context().dialect.name
    ]
    for table in ("journal", "audit"):
        guard(table)


def _families() -> None:
    op.create_table(
        "family",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.Column("summary", sa.LargeBinary, nullable=False),
        _moment("created_at", nullable=False),
        _moment("changed_at", nullable=False),
        _moment("archived_at", nullable=True),
    )
    op.create_table(
        "journal",
        sa.Column("family", sa.String, sa.ForeignKey("family.id"), primary_key=True),
        sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("operation", sa.String, nullable=False),
        sa.Column("actor", sa.String, nullable=False),
        _moment("at", nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("undoes", sa.String),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("family", "operation", name="journal_operation"),
    )


def _audit() -> None:
    texts = ("user", "responsible", "action", "purpose", "basis", "outcome")
    op.create_table(
        "audit",
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("event", sa.String, nullable=False),
        _moment("at", nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in texts),
        sa.Column("family", sa.String),
        sa.Column("mac", sa.LargeBinary, nullable=False),
    )
    op.create_index("audit_family", "audit", ["family"])
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("mac", sa.LargeBinary, nullable=False),
        sa.Column("seal", sa.LargeBinary, nullable=False),
    )


def _moment(name: str, *, nullable: bool) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _guard_sqlite(table: str) -> None:
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_refuses_{act.lower()} BEFORE {act} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} can only be added to'); END"
        )


def _guard_postgresql(table: str) -> None:
    op.execute(
        f"CREATE FUNCTION {table}_refuses() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{table} can only be added to'; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {table}_refuses BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {table}_refuses()"
    )
