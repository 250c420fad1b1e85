"""The signs of the matrix: one small picture for each state, drawn once and referred to."""

from ecomap.views.matrix import State
from layouts.tree import Tree, tree

_RING = "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z"
_PAIR = "M6 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM10 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z"

_PATHS: dict[State, list[dict[str, str]]] = {
    State.MISSING: [{"d": "M8 1L15 14.5H1z"}, {"d": "M8 6v4M8 11.9v.9"}],
    State.WAITING: [{"d": "M3.5 1.5h9M3.5 14.5h9M4.5 1.5c0 4 7 9 7 13M11.5 1.5c0 4-7 9-7 13"}],
    State.THIN: [{"d": _RING, "stroke-dasharray": "2.6 2.5"}],
    State.DOUBLE: [{"d": _PAIR}],
    State.AGREED: [
        {"d": _PAIR, "fill": "currentColor"},
        {"d": "M5.2 8.2l2 2l3.6-4", "style": "stroke: var(--surface)"},
    ],
    State.COVERED: [
        {"d": _RING, "fill": "currentColor"},
        {"d": "M4.8 8.3l2.2 2.2l4.2-4.6", "style": "stroke: var(--surface)"},
    ],
    State.UNASKED: [{"d": _RING}, {"d": "M8 5v6M5 8h6"}],
    State.NO_NEED: [{"d": _RING}, {"d": "M5 8h6"}],
    State.UNKNOWN: [{"d": "M6.5 8h3"}],
}
"""Lines of each sign, on 16 by 16; no two have the same shape."""


def sheet() -> Tree:
    """Give all signs, drawn once and not shown."""
    signs = [_sign(state, paths) for state, paths in _PATHS.items()]
    return tree("Svg", signs, className="matrix-sheet", **{"aria-hidden": "true"})


def sign(state: State) -> Tree:
    """Show the sign of a state."""
    use = tree("use", href=f"#matrix-sign-{state}")
    return tree("Svg", use, className="matrix-sign", **{"aria-hidden": "true"})


def _sign(state: State, paths: list[dict[str, str]]) -> Tree:
    drawn = [tree("path", **path) for path in paths]
    return tree("symbol", drawn, id=f"matrix-sign-{state}", viewBox="0 0 16 16")
