"""A family on a day: who is there, what they do, for whom, and how it goes.

The one meaning of a day. Whoever looks at a family on a day asks here: the rules, the comparison of
two days (`difference`), the matrix, the cooperation; and the browser's state of a day is held to it
by a test. The measures are worked out by the numpy kernel for many families at once, and give the
same alters.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ecomap.analysis.spans import Span, span_of
from ecomap.model import CaseworkerSpell, Family, Goal, LegalOrder, Link, Member, Need, Tie
from ecomap.model.codes import Flow, Framework, LifeDomain, Sector, Strength, Stress, TieStatus
from ecomap.model.records import Channels

Cell = tuple[str, LifeDomain]
"""One member on one life domain."""

STATUS_ORDER = (TieStatus.ACTUAL, TieStatus.WAITING, TieStatus.PLANNED, TieStatus.WISHED)
"""How far help has come, furthest first: the status of a party is the first that a tie has."""


@dataclass(frozen=True)
class Standing:
    """One family as it stands on a day; each thing is worked out once and when asked for.

    What a family names without listing it (a party, a member) is taken as it is.

    Attributes:
        family: The family.
        day: The day.
    """

    family: Family
    day: date

    # Who is there

    @cached_property
    def members(self) -> list[Member]:
        """Members who belong to the family that day, in the order of the file."""
        return [member for member in self.family.members if member.active(self.day)]

    @cached_property
    def everyone(self) -> tuple[str, ...]:
        """Ids of all members, whenever they belong to it: what "the whole family" stands for."""
        return tuple(self.family.member_by_id)

    @cached_property
    def spells(self) -> list[CaseworkerSpell]:
        """Caseworkers' spells that last on the day, in the order of the file."""
        return [spell for spell in self.family.caseworkers if spell.active(self.day)]

    @cached_property
    def caseworkers(self) -> tuple[str, ...]:
        """Ids of the parties that are caseworker, sorted."""
        return tuple(sorted({spell.party for spell in self.spells}))

    @cached_property
    def alters(self) -> frozenset[str]:
        """Ids of the parties that are there: with an active tie, or as caseworker."""
        return frozenset((*self.ties_of, *self.caseworkers))

    def formal(self, party: str) -> bool:
        """Whether the party is one of the professionals: by its kind, or as the caseworker."""
        listed = self.family.party_by_id.get(party)
        return (listed is not None and listed.formal) or party in self.caseworkers

    @cached_property
    def formal_alters(self) -> tuple[str, ...]:
        """Ids of the formal parties around the family, sorted."""
        return tuple(sorted(party for party in self.alters if self.formal(party)))

    @cached_property
    def informal_alters(self) -> tuple[str, ...]:
        """Ids of the informal parties around the family, sorted."""
        return tuple(sorted(party for party in self.alters if not self.formal(party)))

    def of_sector(self, sectors: frozenset[Sector]) -> set[str]:
        """Formal parties around the family that work in one of these sectors."""
        party_by_id = self.family.party_by_id
        return {party for party in self.formal_alters if party_by_id[party].sector in sectors}

    def links_among(self, parties: Collection[str]) -> list[Link]:
        """Links of the day between two of these parties; a party's link with itself is none."""
        return [
            link
            for link in self.family.links
            if link.a in parties and link.b in parties and link.a != link.b
            if link.active(self.day)
        ]

    # What they do

    @cached_property
    def span(self) -> dict[str, Span]:
        """First and last day of each tie, whenever it is, by id."""
        return {tie.id: span_of(tie) for tie in self.family.ties}

    @cached_property
    def lasting(self) -> list[Tie]:
        """Ties that last on the day, whatever their status, in the order of the file."""
        days = self.span
        return [t for t in self.family.ties if days[t.id][0] <= self.day <= days[t.id][1]]

    def with_status(self, *statuses: TieStatus) -> list[Tie]:
        """Ties of the day with one of these statuses."""
        return [tie for tie in self.lasting if tie.status in statuses]

    @cached_property
    def active_ties(self) -> list[Tie]:
        """Actual ties of the day: the help that is really there."""
        return self.with_status(TieStatus.ACTUAL)

    @cached_property
    def lasting_of(self) -> Mapping[str, list[Tie]]:
        """Ties of the day, whatever their status, by party."""
        return by_party(self.lasting)

    @cached_property
    def ties_of(self) -> Mapping[str, list[Tie]]:
        """Active ties by party; a caseworker may have none."""
        return by_party(self.active_ties)

    def ties_by(self, parties: Iterable[str]) -> list[Tie]:
        """Active ties of these parties."""
        return [tie for party in parties for tie in self.ties_of.get(party, ())]

    def status(self, party: str) -> TieStatus | None:
        """How far the help of a party has come; None when it has no tie that day."""
        statuses = {tie.status for tie in self.lasting_of.get(party, ())}
        return next((status for status in STATUS_ORDER if status in statuses), None)

    def telling(self, party: str) -> list[Tie]:
        """Ties that tell how a party stands: those of its status."""
        status = self.status(party)
        return [tie for tie in self.lasting_of.get(party, ()) if tie.status is status]

    def channels(self, party: str) -> Channels:
        """How a party stands, its telling ties taken together; None = not recorded.

        The strongest strength, the worst stress, all flows (both ways = mutual), and the sum of the
        hours that are known.
        """
        seen = [tie.channels(self.day) for tie in self.telling(party)]
        hours = [c.hours_per_week for c in seen if c.hours_per_week is not None]
        return Channels(
            max((c.strength for c in seen if c.strength), key=list(Strength).index, default=None),
            max((c.stress for c in seen if c.stress), key=list(Stress).index, default=None),
            _both_ways({c.flow for c in seen if c.flow}),
            sum(hours) if hours else None,
        )

    # For whom

    def members_of(self, record: Tie | Need | LegalOrder) -> tuple[str, ...]:
        """Ids of the members that a record is for: all of them when it names none."""
        return record.members or self.everyone

    @cached_property
    def active_cells(self) -> Mapping[Cell, list[Tie]]:
        """Active ties, by member and domain."""
        return self.by_cell(self.active_ties)

    @cached_property
    def formal_cells(self) -> Mapping[Cell, list[Tie]]:
        """Active ties of formal parties, by member and domain."""
        return self.by_cell(tie for tie in self.active_ties if self.formal(tie.party))

    @cached_property
    def waiting_cells(self) -> Mapping[Cell, list[Tie]]:
        """Ties that are waited for, by member and domain."""
        return self.by_cell(self.with_status(TieStatus.WAITING))

    def by_cell(self, ties: Iterable[Tie]) -> Mapping[Cell, list[Tie]]:
        """Ties by member and domain, each once."""
        cells: dict[Cell, list[Tie]] = defaultdict(list)
        for tie in ties:
            for member in dict.fromkeys(self.members_of(tie)):
                for domain in dict.fromkeys(tie.domains):
                    cells[member, domain].append(tie)
        return cells

    # What is needed and agreed

    @cached_property
    def needs(self) -> list[Need]:
        """Active needs."""
        return [need for need in self.family.needs if need.active(self.day)]

    @cached_property
    def need_cells(self) -> Mapping[Cell, list[Need]]:
        """Active needs, by member and domain."""
        return self.needs_by_cell(self.needs)

    def needs_by_cell(self, needs: Iterable[Need]) -> Mapping[Cell, list[Need]]:
        """Needs by member and domain, each once."""
        cells: dict[Cell, list[Need]] = defaultdict(list)
        for need in needs:
            for member in dict.fromkeys(self.members_of(need)):
                cells[member, need.domain].append(need)
        return cells

    @cached_property
    def orders(self) -> list[LegalOrder]:
        """Active legal orders."""
        return [order for order in self.family.orders if order.active(self.day)]

    @cached_property
    def compulsory(self) -> bool:
        """Whether the help is compulsory: by an order, or because a tie says so."""
        said = (tie.framework is Framework.COMPULSORY for tie in self.active_ties)
        return bool(self.orders) or any(said)

    @cached_property
    def open_goals(self) -> list[Goal]:
        """Goals that are worked on."""
        return [goal for goal in self.family.goals if goal.open(self.day)]

    @cached_property
    def planned_parties(self) -> set[str]:
        """Parties that are named in an open goal."""
        return {party for goal in self.open_goals for party in goal.parties}


def by_party(ties: Iterable[Tie]) -> dict[str, list[Tie]]:
    """Group ties by their party."""
    groups: dict[str, list[Tie]] = {}
    for tie in ties:
        groups.setdefault(tie.party, []).append(tie)
    return groups


def _both_ways(flows: set[Flow]) -> Flow | None:
    return Flow.MUTUAL if len(flows) > 1 else next(iter(flows), None)
