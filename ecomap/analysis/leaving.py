"""What would be lost if one party left: parts of the network, places without help, goals."""

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from ecomap.analysis.cooperation import Cooperation
from ecomap.analysis.graphs import component_roots
from ecomap.analysis.intervals import Ints
from ecomap.analysis.standing import Cell

Parts = tuple[tuple[str, ...], ...]
"""Connected parts of the alter graph: ids of parties in the order of the file, largest first."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """What would be lost on a day if one party left. The family itself is no part of the graph.

    Attributes:
        party: Id of the party that leaves.
        before: Number of connected parts of the alter graph with the party.
        after: The same without it.
        pieces: What is left of the party's own part; several = it held them together.
        places: Members x domains on which it is the only one that helps, in the order of the file.
        needed: Those of them with an active need.
        goals: Ids of the open goals on which it is the only party that is there, in that order.
        caseworker: Whether the family would be without a caseworker.
    """

    party: str
    before: int
    after: int
    pieces: Parts
    places: tuple[Cell, ...]
    needed: tuple[Cell, ...]
    goals: tuple[str, ...]
    caseworker: bool

    @property
    def falls_apart(self) -> bool:
        """Whether the others in its part would not all reach each other any more."""
        return len(self.pieces) > 1

    @property
    def islands(self) -> tuple[str, ...]:
        """Parties that would lose their last line."""
        return tuple(piece[0] for piece in self.pieces if len(piece) == 1)

    @property
    def lost(self) -> int:
        """How much would be lost: needed places, goals, further pieces, and the caseworker."""
        further = max(len(self.pieces) - 1, 0)
        return len(self.needed) + len(self.goals) + further + self.caseworker


def parts(seen: Cooperation) -> Parts:
    """Give the connected parts of the alter graph on the day, an unlinked alter being a part."""
    a, b = _edges(seen)
    return _grouped(seen.alters, component_roots(len(seen.alters), a, b))


def leavings(seen: Cooperation) -> list[Leaving]:
    """Give what would be lost with each party around the family, most first."""
    alters, a, b = seen.alters, *_edges(seen)
    roots = component_roots(len(alters), a, b)
    places, goals, before = _only_help(seen), _only_goals(seen), len(set(roots.tolist()))
    found = []
    for number, (party, without) in enumerate(zip(alters, _roots_without_each(seen), strict=True)):
        own = [n for n in np.flatnonzero(roots == roots[number]) if n != number]
        pieces = _grouped(tuple(alters[n] for n in own), without[own])
        lone = tuple(places[party])
        needed = tuple(cell for cell in lone if cell in seen.facts.need_cells)
        last = seen.facts.caseworkers == (party,)
        after = before - 1 + len(pieces)
        found.append(Leaving(party, before, after, pieces, lone, needed, tuple(goals[party]), last))
    return sorted(found, key=lambda one: (-one.lost, -len(one.places), alters.index(one.party)))


def _edges(seen: Cooperation) -> tuple[Ints, Ints]:
    number = {party: n for n, party in enumerate(seen.alters)}
    pairs = [(number[a], number[b]) for a, b in seen.links]
    a, b = np.array(pairs, np.int64).reshape(-1, 2).T
    return a, b


def _roots_without_each(seen: Cooperation) -> Ints:
    """Give roots of as many copies of the graph as it has nodes, each copy without one of them."""
    nodes, (a, b) = len(seen.alters), _edges(seen)
    copy = np.arange(nodes)[:, None]
    kept = (a != copy) & (b != copy)
    from_, to = ((ends + copy * nodes)[kept] for ends in (a, b))
    return component_roots(nodes * nodes, from_, to).reshape(nodes, nodes)


def _grouped(parties: tuple[str, ...], roots: Ints) -> Parts:
    groups: dict[int, list[str]] = defaultdict(list)
    for party, root in zip(parties, roots.tolist(), strict=True):
        groups[root].append(party)
    return tuple(tuple(group) for group in sorted(groups.values(), key=len, reverse=True))


def _only_help(seen: Cooperation) -> dict[str, list[Cell]]:
    """Members x domains with help of one party only, by that party."""
    found: dict[str, list[Cell]] = defaultdict(list)
    for cell, ties in seen.facts.active_cells.items():
        helping = {tie.party for tie in ties}
        if len(helping) == 1:
            found[helping.pop()].append(cell)
    return found


def _only_goals(seen: Cooperation) -> dict[str, list[str]]:
    """Open goals with one party that is still there, by that party."""
    found: dict[str, list[str]] = defaultdict(list)
    for goal in seen.facts.open_goals:
        there = seen.facts.alters.intersection(goal.parties)
        if len(there) == 1:
            found[next(iter(there))].append(goal.id)
    return found
