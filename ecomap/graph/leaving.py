"""What would be lost if one party left: parts of the network, places without help, goals."""

from collections import defaultdict
from dataclasses import dataclass

import networkx as nx

from ecomap.analysis.standing import Cell
from ecomap.graph.cooperation import Cooperation

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
    return _parts(seen, seen.graph)


def leavings(seen: Cooperation) -> list[Leaving]:
    """Give what would be lost with each party around the family, most first."""
    now, found = parts(seen), []
    places, goals = _only_help(seen), _only_goals(seen)
    for party, pieces in _pieces_without(seen, now).items():
        lone = tuple(places[party])
        needed = tuple(cell for cell in lone if cell in seen.facts.need_cells)
        last, after = seen.facts.caseworkers == (party,), len(now) - 1 + len(pieces)
        own = pieces, lone, needed, tuple(goals[party])
        found.append(Leaving(party, len(now), after, *own, last))
    order = {party: number for number, party in enumerate(seen.alters)}
    return sorted(found, key=lambda one: (-one.lost, -len(one.places), order[one.party]))


def _pieces_without(seen: Cooperation, now: Parts) -> dict[str, Parts]:
    """Give what is left of the part of each party when it leaves."""
    joints = set(nx.articulation_points(seen.graph))
    found = {}
    for part in now:
        for party in part:
            rest = tuple(other for other in part if other != party)
            whole = (rest,) if rest else ()
            found[party] = _parts(seen, seen.graph.subgraph(rest)) if party in joints else whole
    return found


def _parts(seen: Cooperation, graph: "nx.Graph[str]") -> Parts:
    """Give connected parts, largest first; of equal ones that of the first party of the file."""
    order = {party: number for number, party in enumerate(seen.alters)}
    found = [tuple(sorted(part, key=order.__getitem__)) for part in nx.connected_components(graph)]
    return tuple(sorted(found, key=lambda part: (-len(part), order[part[0]])))


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
