"""Who works with whom on a day: pairs of parties, what they share, and the lines between them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.spans import span_of
from ecomap.analysis.standing import Cell
from ecomap.graph.network import alter_graph, network
from ecomap.model import Link
from ecomap.model.codes import LifeDomain

if TYPE_CHECKING:
    import networkx as nx

Couple = tuple[str, str]
"""Ids of two parties, sorted."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parties around the family on a day.

    Attributes:
        parties: Their ids, sorted.
        members: Ids of the members that both help, in the order of the file.
        beside: Those of them that both help on the same life domain.
        domains: These life domains, in the order of the vocabulary.
        places: Number of members x domains on which both help.
        ties: Ids of their active ties with a member that both help, sorted.
        links: Their links of the day, in the order of the file; none = no line joins them.
    """

    parties: Couple
    members: tuple[str, ...]
    beside: tuple[str, ...]
    domains: tuple[LifeDomain, ...]
    places: int
    ties: tuple[str, ...]
    links: tuple[Link, ...] = ()

    @property
    def whom(self) -> tuple[str, ...]:
        """Whom a question about the pair is about: help beside each other counts most."""
        return self.beside or self.members


@dataclass(frozen=True)
class Cooperation:
    """The lines between the parties on a day, and the lines that are not there.

    Alters, formal parties and links are those of the day (see `Standing`).

    Attributes:
        facts: The family on the day.
    """

    facts: Facts

    @cached_property
    def graph(self) -> "nx.Graph[str]":
        """The alters by id, joined where a link lasts between them."""
        return alter_graph(network(self.facts.family, self.facts.day))

    @cached_property
    def alters(self) -> tuple[str, ...]:
        """Ids of all parties around the family, in the order of the file."""
        return tuple(self.graph)

    @cached_property
    def caseworker(self) -> str | None:
        """The fixed caseworker; with several on the day the one of the last spell."""
        last = max(self.facts.spells, key=lambda s: (span_of(s)[0], s.id), default=None)
        return last.party if last else None

    @cached_property
    def links(self) -> dict[Couple, tuple[Link, ...]]:
        """Active links between two alters, by couple; a party's link with itself is none."""
        found: dict[Couple, list[Link]] = defaultdict(list)
        for link in self.facts.links_among(self.facts.alters):
            found[_couple(link.a, link.b)].append(link)
        return {couple: tuple(links) for couple, links in found.items()}

    @cached_property
    def linked(self) -> list[Pair]:
        """Pairs with a line, those that share most first."""
        return sorted((self._pair(*couple) for couple in self.links), key=_most_shared)

    @cached_property
    def missing(self) -> list[Pair]:
        """Formal pairs that help the same member without a line, those that share most first.

        With a life domain in common it is what the rule ``side_by_side`` finds; such pairs stand
        before all others.
        """
        pairs = (self._pair(*c) for c in combinations(self._formal, 2) if c not in self.links)
        return sorted((pair for pair in pairs if pair.members), key=_most_shared)

    @cached_property
    def sharing(self) -> bool:
        """Whether any two formal parties help the same member, with or without a line."""
        formal = set(self._formal)
        joined = any(pair.members and formal.issuperset(pair.parties) for pair in self.linked)
        return joined or bool(self.missing)

    @cached_property
    def shown(self) -> tuple[str, ...]:
        """Parties that belong in a picture: the formal ones, and the informal ones with a line."""
        return tuple(p for p in self.alters if self.facts.formal(p) or self.graph[p])

    @cached_property
    def contacts(self) -> tuple[str, ...]:
        """Formal parties that have a line with the caseworker, in the order of the file."""
        beside = self.graph[self.caseworker] if self.caseworker else {}
        return tuple(party for party in self._others if party in beside)

    @cached_property
    def strangers(self) -> tuple[str, ...]:
        """Formal parties without a line with the caseworker, in the order of the file."""
        return tuple(p for p in self._others if p not in self.contacts)

    @property
    def _others(self) -> Iterator[str]:
        formal = set(self._formal) - {self.caseworker}
        return (party for party in self.alters if party in formal and self.caseworker)

    @property
    def _formal(self) -> tuple[str, ...]:
        return self.facts.formal_alters

    @cached_property
    def _places(self) -> dict[str, set[Cell]]:
        """Members x domains on which each alter helps."""
        places: dict[str, set[Cell]] = defaultdict(set)
        for cell, ties in self.facts.active_cells.items():
            for tie in ties:
                places[tie.party].add(cell)
        return places

    @cached_property
    def _members(self) -> dict[str, set[str]]:
        """Members that each alter helps, with whatever."""
        return {
            party: {member for tie in ties for member in self.facts.members_of(tie)}
            for party, ties in self.facts.ties_of.items()
        }

    def _pair(self, a: str, b: str) -> Pair:
        members = self._members.get(a, set()) & self._members.get(b, set())
        places = self._places.get(a, set()) & self._places.get(b, set())
        beside, domains = ({cell[part] for cell in places} for part in (0, 1))
        about = (t for t in self.facts.ties_by((a, b)) if members.intersection(_whom(self, t.id)))
        return Pair(
            _couple(a, b),
            tuple(member for member in self.facts.everyone if member in members),
            tuple(member for member in self.facts.everyone if member in beside),
            tuple(domain for domain in LifeDomain if domain in domains),
            len(places),
            tuple(sorted(tie.id for tie in about)) if members else (),
            self.links.get(_couple(a, b), ()),
        )


def _whom(seen: Cooperation, tie: str) -> tuple[str, ...]:
    return seen.facts.members_of(seen.facts.family.tie_by_id[tie])


def _couple(a: str, b: str) -> Couple:
    return (a, b) if a < b else (b, a)


def _most_shared(pair: Pair) -> tuple[int, int, Couple]:
    return -pair.places, -len(pair.members), pair.parties
