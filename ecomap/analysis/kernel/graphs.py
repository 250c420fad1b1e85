"""Many small undirected graphs at once: connected parts, and betweenness of one node in each.

Nodes are numbered 0, 1, 2... over all graphs together; edges are two arrays of nodes, each pair
once, no node with itself.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ecomap.analysis.kernel.intervals import Floats, Ints, group_sum


def component_roots(nodes: int, a: Ints, b: Ints) -> Ints:
    """Give each node the lowest node that it is connected with.

    Each round hangs the roots of all edges under the lowest root beside them, then shortens every
    way up to one step.
    """
    root = np.arange(nodes)
    while (root[a] != root[b]).any():
        low = np.minimum(root[a], root[b])
        np.minimum.at(root, np.concatenate((root[a], root[b])), np.concatenate((low, low)))
        while (root != (higher := root[root])).any():
            root = higher
    return root


def betweenness_of(chosen: Ints, root: Ints, a: Ints, b: Ints) -> Floats:
    """Add up, over the other pairs, the share of shortest paths that run through a chosen node.

    Each pair counts once, nothing is normalised. A connected part may hold one chosen node; parts
    without any are left out, so that the work grows with the parts and not with the families.

    Args:
        chosen: The chosen nodes.
        root: Root of every node, as `component_roots` gives it.
        a: One node of each edge.
        b: The other node of each edge.
    """
    number_of_part = np.full(len(root), -1)
    number_of_part[root[chosen]] = np.arange(len(chosen))
    part = number_of_part[root]
    members = np.argsort(part, kind="stable")[np.count_nonzero(part < 0) :]
    place = np.full(len(root), -1)
    place[members] = np.arange(len(members))
    inside = part[a] >= 0
    parts = _Parts(part[members], place[a[inside]], place[b[inside]])
    return parts.through(place[chosen])


@dataclass(frozen=True)
class _Parts:
    """Connected parts; nodes are numbered part by part.

    Every pair of nodes of one part has a slot; the slots of a part lie together, row by row.
    """

    part: Ints
    a: Ints
    b: Ints

    @cached_property
    def size(self) -> Ints:
        return np.bincount(self.part)

    @cached_property
    def offset(self) -> Ints:
        """First slot of each part."""
        return _before(self.size**2)

    @cached_property
    def rank(self) -> Ints:
        """Number of each node within its part."""
        ranks: Ints = np.arange(len(self.part)) - _before(self.size)[self.part]
        return ranks

    @cached_property
    def row(self) -> Ints:
        """Slot of each node with the first node of its part."""
        slots: Ints = self.offset[self.part] + self.rank * self.size[self.part]
        return slots

    def through(self, middle: Ints) -> Floats:
        """Sum the share of shortest paths through the middle node of each part."""
        length, number = self._shortest_paths()
        pairs = self.size**2
        part = np.repeat(np.arange(len(pairs)), pairs)
        one, other = np.divmod(np.arange(pairs.sum()) - self.offset[part], self.size[part])
        via = self.rank[middle][part]
        there = self.offset[part] + one * self.size[part] + via
        back = self.row[middle][part] + other
        on_way = (length[there] + length[back] == length) & (one != via) & (other != via)
        share = number[there[on_way]] * number[back[on_way]] / number[on_way]
        return group_sum(part[on_way], share, len(pairs)) / 2

    def _shortest_paths(self) -> tuple[Ints, Floats]:
        """Length and number of the shortest paths of every slot, by a step from all nodes."""
        length = np.full((self.size**2).sum(), -1)
        arrival, number = length.copy(), np.zeros(len(length))
        here = np.arange(len(self.part))
        row, slot, steps = self.row, self.row + self.rank, 0
        length[slot], number[slot] = 0, 1
        while len(here):
            steps += 1
            origin, reached = self._neighbours(here)
            target = row[origin] + self.rank[reached]
            new = length[target] < 0
            target, origin, reached = target[new], origin[new], reached[new]
            np.add.at(number, target, number[slot[origin]])
            length[target] = steps
            arrival[target] = np.arange(len(target))  # the last way to arrive stands for all
            last = arrival[target] == np.arange(len(target))
            slot, here, row = target[last], reached[last], row[origin[last]]
        return length, number

    def _neighbours(self, nodes: Ints) -> tuple[Ints, Ints]:
        """Give the neighbours of each node in turn, with the position of that node."""
        begin, degree, neighbour = self._adjacency
        origin = np.repeat(np.arange(len(nodes)), degree[nodes])
        step = np.arange(len(origin)) - _before(degree[nodes])[origin]
        return origin, neighbour[begin[nodes][origin] + step]

    @cached_property
    def _adjacency(self) -> tuple[Ints, Ints, Ints]:
        """First place of each node in the list of neighbours, their number, and the list."""
        source, target = np.concatenate((self.a, self.b)), np.concatenate((self.b, self.a))
        degree = np.bincount(source, minlength=len(self.part))
        return _before(degree), degree, target[np.argsort(source, kind="stable")]


def _before(counts: Ints) -> Ints:
    """Sum what stands before each count."""
    sums: Ints = np.cumsum(counts) - counts
    return sums
