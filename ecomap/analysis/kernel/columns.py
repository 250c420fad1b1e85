"""A family or a cohort as sorted numpy columns.

Tables and columns are named as in the cohort's Parquet files. Every id is a code of its own: two
families that use the same id share nothing. Codes of parties and members are row numbers of their
tables. Rows stand in the order of their families; within a family

* parties stand in the order of their ids,
* caseworkers by start (an unknown one first), then id of the spell,
* contacts by date, then party.



"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ecomap.analysis.kernel.intervals import Flags, Floats, Ints
from ecomap.model.codes import Help, LifeDomain, PartyKind, TieStatus

NONE = -1
"""Code of a member, life domain or kind of help that is not there."""

DOMAINS = tuple(LifeDomain)
HELPS = tuple(Help)
KINDS = tuple(PartyKind)
STATUSES = tuple(TieStatus)
ACTUAL = STATUSES.index(TieStatus.ACTUAL)
WAITING = STATUSES.index(TieStatus.WAITING)
NO_KIND = len(KINDS)
"""Kind of a party that is named but not listed: informal, and unlike any other kind."""

_FORMAL = np.array([kind.formal for kind in KINDS] + [False])


@dataclass(frozen=True)
class Parties:
    """The parties, one row each."""

    family: Ints
    kind: Ints

    @cached_property
    def formal(self) -> Flags:
        """Whether each is paid help."""
        formal: Flags = _FORMAL[self.kind]
        return formal


@dataclass(frozen=True)
class Ties:
    """One row per tie x member x life domain x kind of help; NONE where a tie names none."""

    family: Ints
    tie: Ints
    party: Ints
    member: Ints
    domain: Ints
    help: Ints
    start: Ints
    end: Ints
    status: Ints


@dataclass(frozen=True)
class Hours:
    """One row per actual tie and stretch of days on which its hours a week stay the same."""

    hours_per_week: Floats
    family: Ints
    party: Ints
    start: Ints
    end: Ints


@dataclass(frozen=True)
class Links:
    """One row per link between two parties."""

    family: Ints
    a: Ints
    b: Ints
    start: Ints
    end: Ints


@dataclass(frozen=True)
class Caseworkers:
    """One row per caseworker spell."""

    family: Ints
    person: Ints
    start: Ints
    end: Ints


@dataclass(frozen=True)
class Needs:
    """One row per need x member; NONE in a family without members."""

    family: Ints
    member: Ints
    domain: Ints
    start: Ints
    end: Ints


@dataclass(frozen=True)
class Contacts:
    """One row per contact, however many roles it had."""

    family: Ints
    date: Ints
    party: Ints


@dataclass(frozen=True)
class Tables:
    """All columns that the measures need, of ``families`` families.

    Attributes:
        families: Number of families; they are coded 0, 1, 2...
        members: Family of each member.
        party_ids: Id of each party, where known.
        member_ids: Id of each member, where known.
    """

    families: int
    members: Ints
    parties: Parties
    ties: Ties
    hours: Hours
    links: Links
    caseworkers: Caseworkers
    needs: Needs
    contacts: Contacts
    party_ids: Sequence[str] = ()
    member_ids: Sequence[str] = ()
