"""What the rules look at: one family on one day, each thing worked out once and when asked for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ecomap.analysis.measures import measures_of
from ecomap.analysis.rules.ids import by_party, ids
from ecomap.analysis.spans import Span, merge, span_of, unbroken_since
from ecomap.model import (
    CaseworkerSpell,
    Family,
    Goal,
    LegalOrder,
    Moment,
    Need,
    Period,
    Tie,
)
from ecomap.model.codes import Framework, LifeDomain, Sector, TieStatus

Cell = tuple[str, LifeDomain]
"""One member on one life domain."""


@dataclass(frozen=True)
class Facts:
    """One family as it stands on the day ``on``, with what led up to that day.

    "Begun" is what started on or before the day and may have ended since; "active" is what lasts
    on the day itself.

    Attributes:
        family: The family.
        on: The day.
        given: Measures of the year up to that day, when the caller has them already.
    """

    family: Family
    on: date
    given: Mapping[str, float | None] | None = None

    @cached_property
    def measures(self) -> Mapping[str, float | None]:
        """The measures of the day and of its year; worked out here only when a rule asks."""
        if self.given is not None:
            return self.given
        return measures_of(self.family, self.on, Period.year_to(self.on))

    # Ties

    @cached_property
    def ties(self) -> list[Tie]:
        """Actual ties begun by the day."""
        return [
            tie
            for tie in self.family.ties
            if tie.status is TieStatus.ACTUAL and self.span[tie.id][0] <= self.on
        ]

    @cached_property
    def active_ties(self) -> list[Tie]:
        """Actual ties that are active on the day."""
        return [tie for tie in self.ties if self.on <= self.span[tie.id][1]]

    @cached_property
    def span(self) -> dict[str, Span]:
        """First and last day of each tie, by id."""
        return {tie.id: span_of(tie) for tie in self.family.ties}

    @cached_property
    def cells(self) -> dict[Cell, list[Tie]]:
        """Actual ties begun by the day, by member and domain."""
        return self._by_cell(self.ties)

    @cached_property
    def active_cells(self) -> dict[Cell, list[Tie]]:
        """Active ties, by member and domain."""
        return self._by_cell(self.active_ties)

    @cached_property
    def waiting_cells(self) -> dict[Cell, list[Tie]]:
        """Ties that are waited for on the day, by member and domain."""
        waiting = (tie for tie in self.family.ties if tie.status is TieStatus.WAITING)
        return self._by_cell(tie for tie in waiting if tie.active(self.on))

    def members_of(self, record: Tie | Need | LegalOrder) -> tuple[str, ...]:
        """Ids of the members that a record is for: all of them when it names none."""
        return record.members or self.everyone

    @cached_property
    def everyone(self) -> tuple[str, ...]:
        """Ids of all members."""
        return tuple(self.family.member_by_id)

    def spans(self, ties: Iterable[Tie]) -> list[Span]:
        """First and last days of these ties."""
        return [self.span[tie.id] for tie in ties]

    def _by_cell(self, ties: Iterable[Tie]) -> dict[Cell, list[Tie]]:
        cells: dict[Cell, list[Tie]] = defaultdict(list)
        for tie in ties:
            for member in self.members_of(tie):
                for domain in tie.domains:
                    cells[member, domain].append(tie)
        return cells

    # Parties

    @cached_property
    def spells(self) -> list[tuple[Span, CaseworkerSpell]]:
        """Caseworkers' spells begun by the day, in order of start, then id."""
        spells = [(span_of(spell), spell) for spell in self.family.caseworkers]
        begun = [(days, spell) for days, spell in spells if days[0] <= self.on]
        return sorted(begun, key=lambda item: (item[0][0], item[1].id))

    @cached_property
    def caseworkers(self) -> tuple[str, ...]:
        """Parties that are caseworker on the day."""
        return ids(spell.party for days, spell in self.spells if self.on <= days[1])

    @cached_property
    def ties_of(self) -> dict[str, list[Tie]]:
        """Active ties by party."""
        return by_party(self.active_ties)

    @cached_property
    def alters(self) -> set[str]:
        """Parties with an active tie, and the caseworker."""
        return {*self.ties_of, *self.caseworkers}

    def formal(self, party: str) -> bool:
        """Whether the party is paid help: by its kind, or because it is the caseworker."""
        return self.family.party_by_id[party].formal or party in self.caseworkers

    @cached_property
    def formal_alters(self) -> tuple[str, ...]:
        """Formal parties around the family on the day."""
        return ids(party for party in self.alters if self.formal(party))

    @cached_property
    def informal_alters(self) -> tuple[str, ...]:
        """Informal parties around the family on the day."""
        return ids(party for party in self.alters if not self.formal(party))

    @cached_property
    def formal_cells(self) -> dict[Cell, list[Tie]]:
        """Active ties of formal parties, by member and domain."""
        return self._by_cell(tie for tie in self.active_ties if self.formal(tie.party))

    @cached_property
    def presence(self) -> dict[str, list[Span]]:
        """When each formal party was there, by tie or as caseworker, every day counted once."""
        spans: dict[str, list[Span]] = defaultdict(list)
        for tie in self.ties:
            spans[tie.party].append(self.span[tie.id])
        for days, spell in self.spells:
            spans[spell.party].append(days)
        return {party: merge(own) for party, own in spans.items() if self.formal(party)}

    def of_sector(self, sectors: frozenset[Sector]) -> set[str]:
        """Formal parties around the family that work in one of these sectors."""
        party_by_id = self.family.party_by_id
        return {party for party in self.formal_alters if party_by_id[party].sector in sectors}

    def ties_by(self, parties: Iterable[str]) -> list[Tie]:
        """Active ties of these parties; a caseworker may have none."""
        return [tie for party in parties for tie in self.ties_of.get(party, ())]

    @cached_property
    def links(self) -> dict[frozenset[str], list[Span]]:
        """When two parties were linked, in whatever way, by pair."""
        links: dict[frozenset[str], list[Span]] = defaultdict(list)
        for link in self.family.links:
            links[frozenset((link.a, link.b))].append(span_of(link))
        return links

    # Needs, goals and orders

    @cached_property
    def needs(self) -> list[Need]:
        """Active needs."""
        return [need for need in self.family.needs if need.active(self.on)]

    @cached_property
    def need_cells(self) -> dict[Cell, list[Need]]:
        """Active needs, by member and domain."""
        return self._need_cells(self.needs)

    @cached_property
    def need_history(self) -> dict[Cell, list[Need]]:
        """Needs begun by the day, by member and domain."""
        begun = (need for need in self.family.needs if span_of(need)[0] <= self.on)
        return self._need_cells(begun)

    def _need_cells(self, needs: Iterable[Need]) -> dict[Cell, list[Need]]:
        cells: dict[Cell, list[Need]] = defaultdict(list)
        for need in needs:
            for member in self.members_of(need):
                cells[member, need.domain].append(need)
        return cells

    def need_since(self, cell: Cell) -> date:
        """Since when there has been a need without interruption, on a cell with an active one."""
        return since(self.need_history[cell], self.on)

    @cached_property
    def any_need_since(self) -> date:
        """Since when there has been some need without interruption, given an active one."""
        return since(self.family.needs, self.on)

    @cached_property
    def orders(self) -> list[LegalOrder]:
        """Active legal orders."""
        return [order for order in self.family.orders if order.active(self.on)]

    @cached_property
    def compulsory(self) -> bool:
        """Whether the help is compulsory: by an order, or because a tie says so."""
        return bool(self.orders) or any(
            tie.framework is Framework.COMPULSORY for tie in self.active_ties
        )

    @cached_property
    def open_goals(self) -> list[Goal]:
        """Goals that are worked on that day."""
        return [goal for goal in self.family.goals if goal.open(self.on)]

    @cached_property
    def planned_parties(self) -> set[str]:
        """Parties that are named in an open goal."""
        return {party for goal in self.open_goals for party in goal.parties}

    # Events

    @cached_property
    def moments(self) -> list[Moment]:
        """Moments up to the day, in order of date."""
        past = [moment for moment in self.family.moments if moment.date.first <= self.on]
        return sorted(past, key=lambda moment: moment.date.first)


def since(records: Iterable[Need], on: date) -> date:
    """Since when one of the records was active without interruption, given an active one."""
    first = unbroken_since((span_of(record) for record in records), on)
    if first is None:
        raise ValueError(f"none of these is active on {on}")
    return first
