"""Put families in tables.

Records are taken as they are: a party or member that is named but not listed becomes a row of its
own, so that nothing is lost and no two codes can meet.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise, product
from operator import itemgetter

import numpy as np

from ecomap.analysis.kernel.columns import (
    DOMAINS,
    HELPS,
    KINDS,
    NO_KIND,
    NONE,
    STATUSES,
    Caseworkers,
    Contacts,
    Hours,
    Links,
    Needs,
    Parties,
    Tables,
    Ties,
)
from ecomap.analysis.kernel.intervals import ONGOING, UNKNOWN, Ints
from ecomap.model import CaseworkerSpell, Contact, Family, Tie
from ecomap.model.codes import TieStatus
from ecomap.model.records import Lasting

__all__ = ["Tables", "spells_in_order", "tables_of"]

_DOMAIN = {code: number for number, code in enumerate(DOMAINS)}
_HELP = {code: number for number, code in enumerate(HELPS)}
_KIND = {code: number for number, code in enumerate(KINDS)}
_STATUS = {code: number for number, code in enumerate(STATUSES)}

Row = tuple[int, ...]


def tables_of(families: Sequence[Family]) -> Tables:
    """Put families in tables."""
    rows = _Rows()
    for number, family in enumerate(families):
        _Filler(rows, number, family).fill()
    return rows.tables(len(families))


def spells_in_order(family: Family) -> list[CaseworkerSpell]:
    """Give the caseworker spells by start (an unknown one first), then id."""
    return sorted(family.caseworkers, key=lambda spell: (_first(spell), spell.id))


@dataclass
class _Rows:
    """The rows of every table so far."""

    party_ids: list[str] = field(default_factory=list)
    member_ids: list[str] = field(default_factory=list)
    members: list[int] = field(default_factory=list)
    parties: list[Row] = field(default_factory=list)
    ties: list[Row] = field(default_factory=list)
    places: list[Row] = field(default_factory=list)
    hours: list[Row] = field(default_factory=list)
    hours_per_week: list[float] = field(default_factory=list)
    links: list[Row] = field(default_factory=list)
    caseworkers: list[Row] = field(default_factory=list)
    needs: list[Row] = field(default_factory=list)
    contacts: list[Row] = field(default_factory=list)

    def tables(self, families: int) -> Tables:
        return Tables(
            families,
            np.array(self.members, np.int64),
            Parties(*_columns(self.parties, 2)),
            self._ties(),
            Hours(np.array(self.hours_per_week, np.float64), *_columns(self.hours, 4)),
            Links(*_columns(self.links, 5)),
            Caseworkers(*_columns(self.caseworkers, 4)),
            Needs(*_columns(self.needs, 5)),
            Contacts(*_columns(self.contacts, 3)),
            tuple(self.party_ids),
            tuple(self.member_ids),
        )

    def _ties(self) -> Ties:
        """Give each tie a row for every place and kind of help."""
        family, party, start, end, status = _columns(self.ties, 5)
        tie, member, domain, help_ = _columns(self.places, 4)
        return Ties(
            family[tie], tie, party[tie], member, domain, help_, start[tie], end[tie], status[tie]
        )


def _columns(rows: list[Row], width: int) -> Ints:
    flat = np.fromiter(chain.from_iterable(rows), np.int64, len(rows) * width)
    return np.ascontiguousarray(flat.reshape(-1, width).T)


class _Filler:
    """Adds one family to the rows."""

    def __init__(self, rows: _Rows, number: int, family: Family) -> None:
        self.rows, self.number, self.family = rows, number, family
        self.party = _codes(sorted(_party_ids(family)), len(rows.parties))
        self.member = _codes(dict.fromkeys(_member_ids(family)), len(rows.members))

    def fill(self) -> None:
        self._people()
        for tie in self.family.ties:
            self._tie(tie)
        self._links()
        self._caseworkers()
        self._needs()
        self._contacts()

    def _people(self) -> None:
        listed = self.family.party_by_id
        for party in self.party:
            kind = _KIND[listed[party].kind] if party in listed else NO_KIND
            self.rows.parties.append((self.number, kind))
        self.rows.party_ids += self.party
        self.rows.members += [self.number] * len(self.member)
        self.rows.member_ids += self.member

    def _tie(self, tie: Tie) -> None:
        first, last = _first(tie), _last(tie)
        party, status = self.party[tie.party], _STATUS[tie.status]
        self.rows.places += product(
            (len(self.rows.ties),),
            [self.member[name] for name in self.family.members_of(tie)] or (NONE,),
            [_DOMAIN[domain] for domain in tie.domains] or (NONE,),
            [_HELP[code] for code in tie.help] or (NONE,),
        )
        self.rows.ties.append((self.number, party, first, last, status))
        if tie.status is TieStatus.ACTUAL:
            self._hours(tie, party, first, last)

    def _hours(self, tie: Tie, party: int, first: int, last: int) -> None:
        for since, until, hours in _stretches(tie, first, last):
            self.rows.hours.append((self.number, party, since, until))
            self.rows.hours_per_week.append(float("nan") if hours is None else hours)

    def _links(self) -> None:
        for link in self.family.links:
            ends = self.party[link.a], self.party[link.b]
            self.rows.links.append((self.number, *ends, _first(link), _last(link)))

    def _caseworkers(self) -> None:
        for spell in spells_in_order(self.family):
            row = (self.number, self.party[spell.party], _first(spell), _last(spell))
            self.rows.caseworkers.append(row)

    def _needs(self) -> None:
        for need in self.family.needs:
            place = _DOMAIN[need.domain], _first(need), _last(need)
            members = [self.member[name] for name in self.family.members_of(need)] or (NONE,)
            self.rows.needs += [(self.number, member, *place) for member in members]

    def _contacts(self) -> None:
        seen = sorted(self._contact(contact) for contact in self.family.contacts)
        self.rows.contacts += [(self.number, *contact) for contact in seen]

    def _contact(self, contact: Contact) -> Row:
        return contact.date.first.toordinal(), self.party[contact.party]


def _first(record: Lasting) -> int:
    return record.start.first.toordinal() if record.start else UNKNOWN


def _last(record: Lasting) -> int:
    return record.end.last.toordinal() if record.end else ONGOING


def _codes(names: Iterable[str], after: int) -> Mapping[str, int]:
    return {name: after + number for number, name in enumerate(names)}


def _party_ids(family: Family) -> set[str]:
    return {
        *family.party_by_id,
        *[tie.party for tie in family.ties],
        *[link.a for link in family.links],
        *[link.b for link in family.links],
        *[spell.party for spell in family.caseworkers],
        *[contact.party for contact in family.contacts],
    }


def _member_ids(family: Family) -> Iterator[str]:
    """Give the ids of members in the order of the file, then those that are only named."""
    yield from family.member_by_id
    for tie in family.ties:
        yield from tie.members
    for need in family.needs:
        yield from need.members


_DAY = itemgetter(0)


def _stretches(tie: Tie, first: int, last: int) -> list[tuple[int, int, float | None]]:
    """Give the stretches with one value of the hours, as `Tie.channels` has it on each day."""
    if not tie.observations:
        return [(first, last, tie.hours_per_week)]
    told = [(o.on.first.toordinal(), o.hours_per_week) for o in tie.observations]
    known = [
        (UNKNOWN, tie.hours_per_week),
        *sorted((said for said in told if said[1] is not None), key=_DAY),
    ]
    cut = [
        (max(since, first), min(until - 1, last), hours)
        for (since, hours), (until, _) in pairwise([*known, (ONGOING + 1, None)])
    ]
    return [(since, until, hours) for since, until, hours in cut if since <= until]
