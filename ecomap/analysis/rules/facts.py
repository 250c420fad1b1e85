"""What the rules look at: a family on a day, with what led up to that day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ecomap.analysis.measures import measures_of
from ecomap.analysis.spans import Span, merge, span_of, unbroken_since
from ecomap.analysis.standing import Cell, Standing
from ecomap.model import CaseworkerSpell, Moment, Need, Period, Tie
from ecomap.model.codes import TieStatus


@dataclass(frozen=True)
class Facts(Standing):
    """One family as it stands on a day, with what led up to that day.

    "Begun" is what started on or before the day and may have ended since; "active" is what lasts
    on the day itself.

    Attributes:
        given: Measures of the year up to that day, when the caller has them already.
    """

    given: Mapping[str, float | None] | None = None

    @cached_property
    def measures(self) -> Mapping[str, float | None]:
        """The measures of the day and of its year; worked out here only when a rule asks."""
        if self.given is not None:
            return self.given
        return measures_of(self.family, self.day, Period.year_to(self.day))

    @cached_property
    def begun_ties(self) -> list[Tie]:
        """Actual ties begun by the day."""
        return [
            tie
            for tie in self.family.ties
            if tie.status is TieStatus.ACTUAL and self.span[tie.id][0] <= self.day
        ]

    @cached_property
    def begun_cells(self) -> Mapping[Cell, list[Tie]]:
        """Actual ties begun by the day, by member and domain."""
        return self.by_cell(self.begun_ties)

    def spans(self, ties: Iterable[Tie]) -> list[Span]:
        """First and last days of these ties."""
        return [self.span[tie.id] for tie in ties]

    @cached_property
    def begun_spells(self) -> list[tuple[Span, CaseworkerSpell]]:
        """Caseworkers' spells begun by the day, in order of start, then id."""
        spells = [(span_of(spell), spell) for spell in self.family.caseworkers]
        begun = [(days, spell) for days, spell in spells if days[0] <= self.day]
        return sorted(begun, key=lambda item: (item[0][0], item[1].id))

    @cached_property
    def presence(self) -> dict[str, list[Span]]:
        """When each formal party was there, by tie or as caseworker, every day counted once."""
        spans: dict[str, list[Span]] = defaultdict(list)
        for tie in self.begun_ties:
            spans[tie.party].append(self.span[tie.id])
        for days, spell in self.begun_spells:
            spans[spell.party].append(days)
        return {party: merge(own) for party, own in spans.items() if self.formal(party)}

    @cached_property
    def link_spans(self) -> dict[frozenset[str], list[Span]]:
        """When two parties were linked, in whatever way, by pair."""
        links: dict[frozenset[str], list[Span]] = defaultdict(list)
        for link in self.family.links:
            links[frozenset((link.a, link.b))].append(span_of(link))
        return links

    @cached_property
    def begun_needs(self) -> Mapping[Cell, list[Need]]:
        """Needs begun by the day, by member and domain."""
        return self.needs_by_cell(n for n in self.family.needs if span_of(n)[0] <= self.day)

    def need_since(self, cell: Cell) -> date:
        """Since when there has been a need without interruption, on a cell with an active one."""
        return since(self.begun_needs[cell], self.day)

    @cached_property
    def any_need_since(self) -> date:
        """Since when there has been some need without interruption, given an active one."""
        return since(self.family.needs, self.day)

    @cached_property
    def moments(self) -> list[Moment]:
        """Moments up to the day, in order of date."""
        past = [moment for moment in self.family.moments if moment.date.first <= self.day]
        return sorted(past, key=lambda moment: moment.date.first)


def since(records: Iterable[Need], on: date) -> date:
    """Since when one of the records was active without interruption, given an active one."""
    first = unbroken_since(map(span_of, records), on)
    if first is None:
        raise ValueError(f"none of these is active on {on}")
    return first
