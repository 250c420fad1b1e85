"""Use cases of drawing: record operations, hear of those of others, take back one's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ecomap.access.policy import AccessDeniedError, Action, Actor
from ecomap.model import InvalidFamilyError, document_from, family_from
from ecomap.model.commands import Command, Conflict, ConflictError, carry_out, json_of
from ecomap.services.gate import Gate, NoFamilyError, now
from ecomap.storage.records import Entry, Kind, Stored
from ecomap.storage.store import Session
from ecomap.views.summaries import outdated

Reason = Literal["conflict", "invalid", "denied"]


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that a person did, as their device tells it.

    Attributes:
        id: Unique id that the device gave it; sent twice, it is done once.
        undoes: For an undo or redo: the operation that it takes back.
    """

    id: str
    kind: Kind
    undoes: str | None
    commands: Sequence[Command]


@dataclass(frozen=True, slots=True)
class Stop:
    """Why an operation was not taken.

    Attributes:
        operation: Its id.
        problem: For ``invalid``: what would be wrong with the family.
        conflicts: For ``conflict``: what somebody else changed in the meantime.
    """

    operation: str
    reason: Reason
    problem: InvalidFamilyError | None = None
    conflicts: Sequence[Conflict] = ()


@dataclass(frozen=True, slots=True)
class Steps:
    """What somebody can take back, and what they took back and can do again, oldest first."""

    undo: tuple[Entry, ...]
    redo: tuple[Entry, ...]


class Recording:
    """Keeps what is drawn: every operation in the journal, the family as it then is beside it."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    def record(
        self, actor: Actor, family_id: str, operations: Sequence[Operation]
    ) -> tuple[list[str], Stop | None]:
        """Record operations in order, up to the first that cannot be taken.

        Each is committed by itself, so what was answered as saved is there whatever follows.

        Returns:
            Ids of the operations that are saved now, and why the next one was not, if so.

        Raises:
            NoFamilyError: There is no such family.
        """
        saved: list[str] = []
        for operation in operations:
            stop = self._take(actor, family_id, operation)
            if stop is not None:
                return saved, stop
            saved.append(operation.id)
        return saved, None

    def since(self, actor: Actor, family_id: str, version: int) -> tuple[int, list[Entry]]:
        """Give the present version of a family and the entries after a version, in order.

        Raises:
            NoFamilyError: There is no such family, or it was archived.
            AccessDeniedError: They may not see it.
        """
        with self._gate.viewing(actor, family_id) as session:
            present = session.version(family_id)
            if present is None:
                raise NoFamilyError(family_id)
            entries = session.entries(family_id, version) if version < present else []
            return present, entries

    def steps(self, actor: Actor, family_id: str) -> Steps:
        """Give what this person can undo and redo.

        Raises:
            NoFamilyError: There is no such family, or it was archived.
            AccessDeniedError: They may not see it.
        """
        with self._gate.viewing(actor, family_id) as session:
            if session.version(family_id) is None:
                raise NoFamilyError(family_id)
            return steps_of(session.entries_by(family_id, actor.user))

    def _take(self, actor: Actor, family_id: str, operation: Operation) -> Stop | None:
        try:
            with self._gate.acting(actor, Action.CHANGE, family_id) as session:
                _record(session, actor, family_id, operation)
        except ConflictError as error:
            return Stop(operation.id, "conflict", conflicts=error.conflicts)
        except InvalidFamilyError as error:
            return Stop(operation.id, "invalid", problem=error)
        except AccessDeniedError:
            return Stop(operation.id, "denied")
        return None


def steps_of(entries: Sequence[Entry]) -> Steps:
    """Work out from one person's entries, in order, what they can undo and redo."""
    undo: dict[str, Entry] = {}
    redo: dict[str, Entry] = {}
    for entry in entries:
        if entry.kind == "undo":
            undo.pop(entry.undoes or "", None)
            redo[entry.operation] = entry
            continue
        if entry.kind == "redo":
            redo.pop(entry.undoes or "", None)
        else:
            redo.clear()
        undo[entry.operation] = entry
    return Steps(tuple(undo.values()), tuple(redo.values()))


def _record(session: Session, actor: Actor, family_id: str, operation: Operation) -> None:
    if session.entry_of(family_id, operation.id) is not None:
        return  # sent again because the answer did not arrive
    stored = _present(session, family_id)
    family, inverse = carry_out(family_from(stored.document), operation.commands)
    version = stored.version + 1
    entry = Entry(
        family=family_id,
        version=version,
        operation=operation.id,
        actor=actor.user,
        at=now(),
        kind=operation.kind,
        undoes=operation.undoes,
        commands=json_of(operation.commands),
        inverse=json_of(inverse),
    )
    session.append(entry)
    summary = outdated(stored.summary)
    session.save(family_id, version, document_from(family), summary, entry.at)


def _present(session: Session, family_id: str) -> Stored:
    stored = session.stored(family_id)
    if stored is None or stored.archived_at is not None:
        raise NoFamilyError(family_id)
    return stored
