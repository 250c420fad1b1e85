"""What goes into a store and comes out; all times are aware and in UTC."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

Document = dict[str, Any]
Kind = Literal["do", "undo", "redo"]


@dataclass(frozen=True, slots=True)
class Stored:
    """A family's document as it is stored, with the summary that lists show."""

    id: str
    version: int
    document: Document
    summary: Document
    changed_at: datetime
    archived_at: datetime | None


@dataclass(frozen=True, slots=True)
class Listed:
    """One family of a list: all but its document."""

    id: str
    version: int
    summary: Document
    changed_at: datetime
    archived_at: datetime | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation in the journal of a family.

    Attributes:
        version: The version that the operation made of the family.
        operation: Id of the operation; journalled once per family.
        actor: Opaque id of who did it.
        undoes: Id of the operation that it takes back, if any.
        commands: What was done.
        inverse: What takes it back.
    """

    family: str
    version: int
    operation: str
    actor: str
    at: datetime
    kind: Kind
    undoes: str | None
    commands: list[Document]
    inverse: list[Document]


@dataclass(frozen=True, slots=True)
class Setting:
    """One version of something that an organisation chose.

    Attributes:
        name: What it is about; a code.
        version: Counted from 1; the newest one counts.
        actor: Opaque id of who chose it.
        body: What they chose.
    """

    name: str
    version: int
    actor: str
    at: datetime
    body: Document


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the audit: who did what, when, why. Stored in clear: ids and codes only."""

    event: str
    at: datetime
    user: str
    responsible: str
    family: str | None
    action: str
    purpose: str
    basis: str
    outcome: str
