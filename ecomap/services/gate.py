"""The way to the store: every use case goes through here, is allowed or refused, and is audited."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from time import monotonic
from uuid import uuid4

from ecomap.access.policy import AccessDeniedError, Action, Actor, Relation, may, relation_of
from ecomap.errors import EcomapError
from ecomap.storage.records import Event
from ecomap.storage.store import Session, Store

PURPOSE, BASIS = "help_to_family", "task_of_caseworker"
VISIT_SECONDS = 15 * 60
"""After so long without a question, a next look at a family is another view."""


class NoFamilyError(EcomapError):
    """There is no such family, or it was archived."""

    key = "error-no-family"
    hint = "error-reload-list"


class Gate:
    """Opens the store for somebody who may do something, and writes down that they did."""

    def __init__(
        self, store: Store, relation: Callable[[Actor, str | None], Relation] = relation_of
    ) -> None:
        """Guard a store.

        Args:
            store: Where the families are kept.
            relation: From somebody and a family (None = no family yet) to how they stand to it.
        """
        self.store = store
        self._relation = relation
        self._visits: dict[tuple[str, str], float] = {}

    def may(self, actor: Actor, action: Action, family_id: str | None) -> bool:
        """Whether somebody may do that with this family."""
        return may(actor, action, self._relation(actor, family_id))

    @contextmanager
    def acting(
        self, actor: Actor, action: Action, family_id: str | None = None, subject: str | None = None
    ) -> Iterator[Session]:
        """Give the store to write in; the audit row is part of the same transaction.

        Args:
            actor: Who acts.
            action: What they do.
            family_id: Family that must allow it; None = none yet.
            subject: Family that the audit row is about, when that is another one.

        Raises:
            AccessDeniedError: They may not; that is written down as well.
        """
        with self.store.writing() as session:
            allowed = self.may(actor, action, family_id)
            session.audit(_event(actor, action, subject or family_id, allowed=allowed))
            if allowed:
                yield session
        if not allowed:
            raise AccessDeniedError(action)

    @contextmanager
    def viewing(self, actor: Actor, family_id: str) -> Iterator[Session]:
        """Give the store to read a family in; the first look of a visit is written down.

        A page asks many times while it is open; these are one view until nobody asked for a while.
        Of a family that is not here there is nothing to see and nothing to write down.

        Raises:
            AccessDeniedError: They may not see it; that is written down as well.
        """
        visit = (actor.user, family_id)
        seen = monotonic() - self._visits.get(visit, -VISIT_SECONDS) < VISIT_SECONDS
        if seen and self.may(actor, Action.VIEW, family_id):
            with self.store.reading() as session:
                yield session
            self._visits[visit] = monotonic()
            return
        with self.store.writing() as session:
            allowed, known = self.may(actor, Action.VIEW, family_id), session.known(family_id)
            if known:
                session.audit(_event(actor, Action.VIEW, family_id, allowed=allowed))
            if allowed:
                yield session
        if not allowed:
            raise AccessDeniedError(Action.VIEW)
        if known:
            self._visits[visit] = monotonic()


def now() -> datetime:
    """Give the time that is written down: this server's, never that of a device."""
    return datetime.now(UTC)


def _event(actor: Actor, action: Action, family_id: str | None, *, allowed: bool) -> Event:
    return Event(
        event=str(uuid4()),
        at=now(),
        user=actor.user,
        responsible=actor.user,
        family=family_id,
        action=action.value,
        purpose=PURPOSE,
        basis=BASIS,
        outcome="done" if allowed else "denied",
    )
