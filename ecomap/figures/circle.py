"""Places for a small network: one party in the middle, the others around it, names beside them.

Lengths are in units of the drawing, which is `WIDTH` wide; at full size a unit is a px. Names stand
to the right of the right half and to the left of the left half, each with a row of its own, so that
none is cut and none runs into another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, hypot

from ecomap.graph import portrayal
from ecomap.model import Party

WIDTH = 860
HALF = 185
"""Half the width of the ring on which the parties stand."""
_LETTERS = 26
"""Letters that surely fit beside the ring on one line of a name."""
_LINE, _GAP, _ROW = 18, 9, 27
_LEAST = 300
_EDGE = 16
_ROUNDNESS = 2.6
"""Exponent of the superellipse of the ring; above 2 the names at top and bottom stand free."""
_LEAST_PULL, _MOST_PULL = 0.2, 0.6
"""How far a line between neighbours, and between the farthest two, is drawn to the middle."""
_CLEAR = 70
"""How far a line across the middle keeps from the party that stands there."""
_STEPS = (0.5, 0.35, 0.65, 0.25, 0.75)
_APART = 24
"""How far signs on lines keep from each other."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a party stands.

    Attributes:
        x: From the left.
        y: From the top.
        side: On which side of it its name stands.
    """

    x: float
    y: float
    side: str


@dataclass(frozen=True, slots=True)
class Circle:
    """Places of all parties in a drawing.

    Attributes:
        height: Height of the drawing.
        places: Place of each party, by id.
    """

    height: float
    places: dict[str, Place]

    def line(self, a: str, b: str) -> str:
        """Give the path between two parties: straight to the middle, else bent towards it."""
        one, other = self.places[a], self.places[b]
        if "middle" in (one.side, other.side):
            return f"M{one.x:.0f} {one.y:.0f}L{other.x:.0f} {other.y:.0f}"
        x, y = self._bend(one, other)
        return f"M{one.x:.0f} {one.y:.0f}Q{x:.0f} {y:.0f} {other.x:.0f} {other.y:.0f}"

    def signs(self, couples: Sequence[tuple[str, str]]) -> list[Point]:
        """Give a point on each of these lines, about halfway, clear of the others if it can be."""
        taken: list[Point] = []
        for a, b in couples:
            points = [self._along(a, b, step) for step in _STEPS]
            free = (p for p in points if all(hypot(p[0] - x, p[1] - y) >= _APART for x, y in taken))
            taken.append(next(free, points[0]))
        return taken

    def _along(self, a: str, b: str, step: float) -> Point:
        """Give the point at a part of the way from one party to another."""
        one, other = self.places[a], self.places[b]
        straight = "middle" in (one.side, other.side)
        x, y = (
            ((one.x + other.x) / 2, (one.y + other.y) / 2) if straight else self._bend(one, other)
        )
        left, bent, right = (1 - step) ** 2, 2 * step * (1 - step), step**2
        return left * one.x + bent * x + right * other.x, left * one.y + bent * y + right * other.y

    def _bend(self, one: Place, other: Place) -> Point:
        """Give the control point of the line between two parties on the ring."""
        middle = WIDTH / 2, self.height / 2
        x, y = (one.x + other.x) / 2 - middle[0], (one.y + other.y) / 2 - middle[1]
        if (far := hypot(x, y)) < _CLEAR:
            away = (-(other.y - one.y), other.x - one.x) if far < 1 else (x, y)
            stretch = 2 * _CLEAR / hypot(*away)
            return middle[0] + away[0] * stretch, middle[1] + away[1] * stretch
        far = min(1, hypot(one.x - other.x, one.y - other.y) / (2 * HALF))
        kept = 1 - _LEAST_PULL - far * (_MOST_PULL - _LEAST_PULL)
        return middle[0] + x * kept, middle[1] + y * kept


def circle(parties: Sequence[Party], middle: Party | None) -> Circle:
    """Give every party a place: sector by sector as on the flower, clockwise from the top."""
    around = sorted((p for p in parties if p is not middle), key=_wedge)
    half = ceil(len(around) / 2)
    right, left = around[:half], around[half:][::-1]
    height = max(_LEAST, *(sum(map(_row, side)) + 2 * _EDGE for side in (right, left)))
    places = _side(right, height, "right") | _side(left, height, "left")
    if middle:
        places[middle.id] = Place(WIDTH / 2, height / 2, "middle")
    return Circle(height, places)


def _wedge(party: Party) -> int:
    """Give the number of the flower's sector in which a party stands."""
    wedges = enumerate(portrayal.WEDGES)
    if party.formal:
        return next(n for n, wedge in wedges if party.sector in wedge.sectors)
    return next(n for n, wedge in wedges if party.kind in wedge.kinds)


def _row(party: Party) -> float:
    lines = ceil(len(party.name) / _LETTERS)
    return max(_ROW, lines * _LINE + _GAP)


def _side(parties: Sequence[Party], height: float, side: str) -> dict[str, Place]:
    """Stand parties under each other, what room is left spread evenly between their rows."""
    rows = [_row(party) for party in parties]
    spare = (height - 2 * _EDGE - sum(rows)) / max(len(rows), 1)
    tops = [_EDGE + spare / 2]
    for row in rows:
        tops.append(tops[-1] + row + spare)
    middles = [(top + after - spare) / 2 for top, after in pairwise(tops)]
    return {
        party.id: Place(_ring(y, height, side), y, side)
        for party, y in zip(parties, middles, strict=True)
    }


def _ring(y: float, height: float, side: str) -> float:
    """Give where the ring is at that height, on that side."""
    off = abs(y - height / 2) / (height / 2)
    out: float = HALF * (1 - off**_ROUNDNESS) ** (1 / _ROUNDNESS)
    return WIDTH / 2 + (out if side == "right" else -out)
