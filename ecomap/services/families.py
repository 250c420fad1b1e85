"""Use cases around whole families: list, open, make, take in, archive."""

from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from threading import Lock
from typing import Any
from uuid import uuid4

from ecomap.access.policy import Action, Actor
from ecomap.model import Family, document_from, family_from
from ecomap.services.gate import Gate, NoFamilyError, now
from ecomap.services.summaries import Summary, summary_of, up_to_date
from ecomap.services.thresholds import InForce, Thresholds
from ecomap.storage.records import Listed
from ecomap.storage.store import Session

MOST_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Card:
    """One line of the list of families.

    Attributes:
        changed: When it was last drawn.
        archived: Whether it was put away.
    """

    id: str
    summary: Summary
    changed: datetime
    archived: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """A family as it stands at a version."""

    family: Family
    version: int


class KnownIdError(Exception):
    """A family with this id is there already."""


class Families:
    """The families that somebody may see, kept in the store."""

    def __init__(
        self,
        gate: Gate,
        today: Callable[[], date] = date.today,
        thresholds: Thresholds | None = None,
    ) -> None:
        self._gate = gate
        self._thresholds = thresholds or Thresholds(gate)
        self._today = today
        self._remembered: OrderedDict[tuple[str, int], Family] = OrderedDict()
        self._lock = Lock()

    def cards(self, actor: Actor, *, archived: bool = False) -> list[Card]:
        """Give a line for each family that somebody may list, by name.

        Findings are counted anew once a day, as some of them come with time alone, and when other
        thresholds hold than those they were counted by.
        """
        with self._gate.store.reading() as session:
            listed = session.listed(archived=archived)
            standing = self._thresholds.standing(session)
        mine = [one for one in listed if self._gate.may(actor, Action.LIST, one.id)]
        cards = [self._card(one, standing) for one in mine]
        return sorted(cards, key=lambda card: (card.summary.name.casefold(), card.id))

    def open(self, actor: Actor, family_id: str) -> Opened | None:
        """Open a family to look at; None = there is none, or it was put away.

        Raises:
            AccessDeniedError: They may not see it.
        """
        if not self.known(family_id):
            return None
        with self._gate.viewing(actor, family_id) as session:
            return self._opened(session, family_id)

    def exist(self) -> bool:
        """Whether there is any family at all, archived or not."""
        with self._gate.store.reading() as session:
            return bool(session.listed() or session.listed(archived=True))

    def known(self, family_id: str) -> bool:
        """Whether there is a family with this id, archived or not."""
        with self._gate.store.reading() as session:
            return session.known(family_id)

    def create(self, actor: Actor, name: str, family_id: str | None = None) -> str:
        """Make an empty family and give its id.

        Args:
            actor: Who makes it.
            name: What they call it.
            family_id: The id it is to have, so that asking twice makes one; None = a new one.
        """
        head = {"format": "ecomap-family", "version": 1, "id": family_id or str(uuid4())}
        family = family_from(head | {"name": name, "members": []})
        with suppress(KnownIdError):  # the answer to the first time did not arrive
            self.add(actor, family)
        return family.id

    def add(self, actor: Actor, family: Family) -> str:
        """Take in a family and give its id.

        Raises:
            KnownIdError: A family with this id is there already; nothing was taken in.
        """
        with self._gate.acting(actor, Action.CREATE, subject=family.id) as session:
            if session.known(family.id):
                raise KnownIdError(family.id)
            summary = self._summary(session, family)
            session.add(family.id, document_from(family), summary, now())
        return family.id

    def copy(self, actor: Actor, family_id: str, make: Callable[[Family], Family]) -> str:
        """Add what is made of a family, once for each id, and give the id of that copy.

        Raises:
            NoFamilyError: There is no such family, or it was archived.
            AccessDeniedError: They may not copy it.
        """
        with self._gate.acting(actor, Action.COPY, family_id) as session:
            copy = make(_present(session, family_id))
            if session.known(copy.id):  # the answer to the first time did not arrive
                return copy.id
            summary = self._summary(session, copy)
            session.add(copy.id, document_from(copy), summary, now())
        return copy.id

    def export(self, actor: Actor, family_id: str) -> Family:
        """Give a family to be kept as a file outside the store.

        Raises:
            NoFamilyError: There is no such family, or it was archived.
            AccessDeniedError: They may not take it out.
        """
        with self._gate.acting(actor, Action.EXPORT, family_id) as session:
            return _present(session, family_id)

    def archive(self, actor: Actor, family_id: str, *, away: bool) -> None:
        """Put a family away, or bring it back; nothing is lost.

        Raises:
            NoFamilyError: There is no such family.
        """
        with self._gate.acting(actor, Action.ARCHIVE, family_id) as session:
            if session.stored(family_id) is None:
                raise NoFamilyError(family_id)
            session.archive(family_id, now() if away else None)

    def _opened(self, session: Session, family_id: str) -> Opened | None:
        version = session.version(family_id)
        if version is None:
            return None
        family = self._recall(family_id, version)
        if family is None:
            stored = session.stored(family_id)
            if stored is None:
                return None
            version, family = stored.version, family_from(stored.document)
            self._remember(family, version)
        return Opened(family, version)

    def _recall(self, family_id: str, version: int) -> Family | None:
        with self._lock:
            return self._remembered.get((family_id, version))

    def _remember(self, family: Family, version: int) -> None:
        with self._lock:
            self._remembered[family.id, version] = family
            while len(self._remembered) > MOST_REMEMBERED:
                self._remembered.popitem(last=False)

    def _summary(self, session: Session, family: Family) -> dict[str, Any]:
        return summary_of(family, self._today(), self._thresholds.standing(session)).stored()

    def _card(self, listed: Listed, standing: InForce) -> Card:
        summary = Summary(**self._fresh(listed, standing))
        return Card(listed.id, summary, listed.changed_at, listed.archived_at is not None)

    def _fresh(self, listed: Listed, standing: InForce) -> dict[str, Any]:
        if up_to_date(listed.summary, self._today(), standing):
            return listed.summary
        with self._gate.store.writing() as session:
            stored = session.stored(listed.id)
            if stored is None:  # gone since it was listed
                return listed.summary
            summary = self._summary(session, family_from(stored.document))
            session.summarise(listed.id, summary)
        return summary


def _present(session: Session, family_id: str) -> Family:
    stored = session.stored(family_id)
    if stored is None or stored.archived_at is not None:
        raise NoFamilyError(family_id)
    return family_from(stored.document)
