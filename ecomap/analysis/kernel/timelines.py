"""On which days something holds in a family, whatever day or period is asked for later.

Each timeline is a set of segments: the days of help, of needs, of gaps, of double help. A measure
counts the days of them in its period, and a screen draws the very same segments as evidence.

A *place* is a member with a life domain, a *lane* is a place with a kind of help.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ecomap.analysis.kernel.columns import ACTUAL, DOMAINS, HELPS, NONE, WAITING, Contacts, Tables
from ecomap.analysis.kernel.intervals import (
    Columns,
    Ints,
    Segments,
    between,
    coalesce,
    coalesce_each,
    depth_segments,
)


@dataclass(frozen=True)
class Timelines:
    """The timelines of all families in the tables.

    What is *by something and party* has both in its group: see `holder_of` and `party_of`.

    Attributes:
        tables: The tables.
        involved: Days with an actual tie, by party.
        involved_by_place: Days with an actual tie, by place and party.
        covered: Days with an actual tie, by place.
        stays: Days that a formal party gave one kind of help, by lane and party.
        waiting: Days with a waiting tie, by place.
        needed: Days with a need, by place.
        care: Days with at least one caseworker, by family.
        linked: Days on which two different parties are linked, by party and party.
    """

    tables: Tables
    involved: Segments
    involved_by_place: Segments
    covered: Segments
    stays: Segments
    waiting: Segments
    needed: Segments
    care: Segments
    linked: Segments

    @classmethod
    def of(cls, tables: Tables) -> "Timelines":
        """Work out the timelines of families, all in one pass."""
        spells = tables.caseworkers
        care = (spells.family, spells.start, spells.end)
        return cls(tables, *coalesce_each(*_help(tables), _needs(tables), care, _links(tables)))

    @cached_property
    def gaps(self) -> Segments:
        """Days with a need and without any actual tie, by place."""
        needed, covered = self.needed, self.covered
        weight = np.repeat([1, -1], [len(needed.group), len(covered.group)])
        columns = zip(needed.columns, covered.columns, strict=True)
        return depth_segments(*map(np.concatenate, columns), at_least=1, weight=weight)

    @cached_property
    def overlaps(self) -> Segments:
        """Days with two or more formal parties giving the same kind of help, by place."""
        stays = self.stays
        double = depth_segments(self.holder_of(stays), stays.start, stays.end, at_least=2)
        return coalesce(double.group // len(HELPS), double.start, double.end)

    @cached_property
    def vacancies(self) -> Segments:
        """Days between two stays with nobody in the lane, by lane."""
        stays = self.stays
        return between(coalesce(self.holder_of(stays), stays.start, stays.end))

    @cached_property
    def paid_contacts(self) -> Contacts:
        """The contacts with formal parties."""
        contacts = self.tables.contacts
        rows = self.tables.parties.formal[contacts.party]
        return Contacts(contacts.family[rows], contacts.date[rows], contacts.party[rows])

    def holder_of(self, segments: Segments) -> Ints:
        """Give what segments by something and party belong to."""
        return segments.group // _width(self.tables)

    def party_of(self, segments: Segments) -> Ints:
        """Give the party of segments by something and party."""
        return segments.group % _width(self.tables)

    def family_of(self, place: Ints) -> Ints:
        """Give the family of each place."""
        family: Ints = self.tables.members[place // len(DOMAINS)]
        return family

    @cached_property
    def family_of_stays(self) -> Ints:
        """Family of each stay."""
        return self.family_of(self.holder_of(self.stays) // len(HELPS))


def _width(tables: Tables) -> int:
    return max(len(tables.parties.family), 1)


def _help(tables: Tables) -> Iterator[Columns]:
    """Give the rows of help in the order of the timelines, from involved to waiting."""
    ties, width = tables.ties, _width(tables)
    place = ties.member * len(DOMAINS) + ties.domain
    lane = place * len(HELPS) + ties.help
    placed = (ties.member != NONE) & (ties.domain != NONE)
    actual = ties.status == ACTUAL
    formal = tables.parties.formal[ties.party] & (ties.help != NONE)
    chosen = (
        (actual, ties.party),
        (actual & placed, place * width + ties.party),
        (actual & placed, place),
        (actual & placed & formal, lane * width + ties.party),
        ((ties.status == WAITING) & placed, place),
    )
    for rows, group in chosen:
        yield group[rows], ties.start[rows], ties.end[rows]


def _needs(tables: Tables) -> Columns:
    needs = tables.needs
    rows = needs.member != NONE
    place = needs.member * len(DOMAINS) + needs.domain
    return place[rows], needs.start[rows], needs.end[rows]


def _links(tables: Tables) -> Columns:
    """Give the links by lower and higher party, so that parallel ones become one."""
    links = tables.links
    rows = links.a != links.b
    pair = np.minimum(links.a, links.b) * _width(tables) + np.maximum(links.a, links.b)
    return pair[rows], links.start[rows], links.end[rows]
