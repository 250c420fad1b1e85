"""On which days something holds in a family, whatever day or period is asked for later.

Each timeline is a set of segments: the days of help, of needs, of gaps, of double help. A measure
counts the days of them in its period, and a screen draws the very same segments as evidence. They
are worked out when first asked for, once for all windows.

A *place* is a member with a life domain, a *lane* is a place with a kind of help.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ecomap.analysis.columns import DOMAINS, HELPS, NONE, STATUSES, Contacts, Tables
from ecomap.analysis.intervals import Flags, Ints, Segments, between, coalesce, depth_segments
from ecomap.model.codes import TieStatus

_ACTUAL = STATUSES.index(TieStatus.ACTUAL)
_WAITING = STATUSES.index(TieStatus.WAITING)


@dataclass(frozen=True)
class Timelines:
    """The timelines of all families in the tables."""

    tables: Tables

    @cached_property
    def actual(self) -> Flags:
        """The rows of ties that are really there."""
        flags: Flags = self.tables.ties.status == _ACTUAL
        return flags

    @cached_property
    def involved(self) -> Segments:
        """Days with an actual tie, by party."""
        ties = self.tables.ties
        rows = self.actual
        return coalesce(ties.party[rows], ties.start[rows], ties.end[rows])

    @cached_property
    def involved_by_place(self) -> Segments:
        """Days with an actual tie, by place and party (see `place_of`, `party_of`)."""
        ties = self.tables.ties
        rows = self.actual & self._placed
        group = self._place[rows] * self._width + ties.party[rows]
        return coalesce(group, ties.start[rows], ties.end[rows])

    @cached_property
    def stays(self) -> Segments:
        """Days that a formal party gave one kind of help, by lane and party."""
        ties = self.tables.ties
        rows = self.actual & self._placed & (ties.help != NONE)
        rows &= self.tables.parties.formal[ties.party]
        lane = self._place[rows] * len(HELPS) + ties.help[rows]
        return coalesce(lane * self._width + ties.party[rows], ties.start[rows], ties.end[rows])

    @cached_property
    def covered(self) -> Segments:
        """Days with an actual tie, by place."""
        help_ = self.involved_by_place
        return coalesce(self.holder_of(help_), help_.start, help_.end)

    @cached_property
    def waiting(self) -> Segments:
        """Days with a waiting tie, by place."""
        ties = self.tables.ties
        rows = (ties.status == _WAITING) & self._placed
        return coalesce(self._place[rows], ties.start[rows], ties.end[rows])

    @cached_property
    def needed(self) -> Segments:
        """Days with a need, by place."""
        needs = self.tables.needs
        rows = needs.member != NONE
        place = needs.member[rows] * len(DOMAINS) + needs.domain[rows]
        return coalesce(place, needs.start[rows], needs.end[rows])

    @cached_property
    def gaps(self) -> Segments:
        """Days with a need and without any actual tie, by place."""
        needed, covered = self.needed, self.covered
        weight = np.repeat([1, -1], [len(needed.group), len(covered.group)])
        return depth_segments(*_joined(needed, covered), at_least=1, weight=weight)

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
    def care(self) -> Segments:
        """Days with at least one caseworker, by family."""
        spells = self.tables.caseworkers
        return coalesce(spells.family, spells.start, spells.end)

    @cached_property
    def linked(self) -> Segments:
        """Days on which two different parties are linked, by pair."""
        links = self.tables.links
        rows = links.a != links.b
        low, high = np.minimum(links.a, links.b)[rows], np.maximum(links.a, links.b)[rows]
        return coalesce(low * self._width + high, links.start[rows], links.end[rows])

    @cached_property
    def linked_parties(self) -> tuple[Ints, Ints]:
        """The two parties of each linked pair."""
        return self.holder_of(self.linked), self.party_of(self.linked)

    @cached_property
    def paid_contacts(self) -> Contacts:
        """The contacts with formal parties."""
        contacts = self.tables.contacts
        rows = self.tables.parties.formal[contacts.party]
        return Contacts(contacts.family[rows], contacts.date[rows], contacts.party[rows])

    def holder_of(self, segments: Segments) -> Ints:
        """Give the place, lane or first party of segments by that and party."""
        return segments.group // self._width

    def party_of(self, segments: Segments) -> Ints:
        """Give the party of segments by something and party."""
        return segments.group % self._width

    def family_of(self, place: Ints) -> Ints:
        """Give the family of each place."""
        family: Ints = self.tables.members[place // len(DOMAINS)]
        return family

    @cached_property
    def family_of_stays(self) -> Ints:
        """Family of each stay."""
        return self.family_of(self.holder_of(self.stays) // len(HELPS))

    @cached_property
    def _width(self) -> int:
        return max(len(self.tables.parties.family), 1)

    @cached_property
    def _placed(self) -> Flags:
        ties = self.tables.ties
        flags: Flags = (ties.member != NONE) & (ties.domain != NONE)
        return flags

    @cached_property
    def _place(self) -> Ints:
        return self.tables.ties.member * len(DOMAINS) + self.tables.ties.domain


def _joined(one: Segments, other: Segments) -> tuple[Ints, Ints, Ints]:
    return (
        np.concatenate((one.group, other.group)),
        np.concatenate((one.start, other.start)),
        np.concatenate((one.end, other.end)),
    )
