"""Bars through time as a Plotly figure: one or more rows of them above one line of names.

Plotly checks a figure when it is made. Colours are names of the page's style, such as
``var(--accent)``: the browser fills them in, so that a chart is right in light and dark. Texts are
words of ours: Plotly would read a ``<`` in them as markup.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from plotly.graph_objects import Figure

__all__ = ["Bar", "Figure", "Row", "bar_chart"]

Part = dict[str, Any]
"""A part of a figure as Plotly's own JSON has it."""

_INK, _SOFT, _LINE, _BAR = "var(--ink)", "var(--ink-soft)", "var(--line-strong)", "var(--accent)"
_GROUND, _NONE = "var(--surface)", "rgba(0,0,0,0)"

_UNDER, _ABOVE = 34, 4
"""Px for two lines of names under the bars, and for what stands above them."""
_WORDS = 20
"""Px above the highest bar for the words on it."""
_NAME = 86
"""Px for the names of the rows."""
_EMPTY = 0.4
"""Height of an empty place, as a share of the highest bar."""
_HALF = 0.36
"""Half the width of a bar, where the next one stands at 1."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        height: Its height; None = an open place, where nothing could be measured.
        words: What stands on it.
        said: What is told of it, in full, to who points at it or taps it.
    """

    height: float | None
    words: str
    said: str


@dataclass(frozen=True, slots=True)
class Row:
    """Bars beside each other.

    Attributes:
        bars: A bar for each of the names under them.
        name: What they count; empty when there is only one row.
    """

    bars: Sequence[Bar]
    name: str = ""


def bar_chart(
    rows: Sequence[Row], names: Sequence[str], height: int, *, most: float, places: int = 0
) -> Figure:
    """Draw rows of bars.

    Args:
        rows: The rows, from the top downwards.
        names: What stands under the bars; ``<br>`` begins a new line.
        height: Height of one row in px.
        most: Height of the highest bar there could be, at least; above 0.
        places: So many places there are at least, so that a few bars do not fill the whole width.

    Raises:
        ValueError: Plotly knows no such figure.
    """
    bands, top = list(zip(rows, _bands(len(rows)), strict=True)), most * height / (height - _WORDS)
    layout = (
        _layout(len(rows) * height + _UNDER + _ABOVE, any(row.name for row in rows))
        | {"xaxis": _axis_of_names(names, places)}
        | {f"yaxis{axis[1:]}": _axis_of_heights(band, top) for _, (axis, band) in bands}
        | {"shapes": [shape for row, (axis, _) in bands for shape in _open_places(row, axis, most)]}
        | {"annotations": [_name_of(row, axis) for row, (axis, _) in bands if row.name]}
    )
    return Figure([_trace(row, axis) for row, (axis, _) in bands], layout)


def _bands(count: int) -> list[tuple[str, tuple[float, float]]]:
    """Give each row its axis and its part of the height, from the top downwards."""
    axes = ["y", *(f"y{number}" for number in range(2, count + 1))]
    return [(axis, (1 - (n + 1) / count, 1 - n / count)) for n, axis in enumerate(axes[:count])]


def _trace(row: Row, axis: str) -> Part:
    return {
        "type": "bar",
        "x": list(range(len(row.bars))),
        "y": [bar.height or 0 for bar in row.bars],
        "text": [bar.words for bar in row.bars],
        "customdata": [bar.said for bar in row.bars],
        "hovertemplate": "%{customdata}<extra></extra>",
        "xaxis": "x",
        "yaxis": axis,
        "width": 2 * _HALF,
        "marker": {"color": _BAR, "cornerradius": 3},
        "textposition": "outside",
        "textangle": 0,
        "textfont": {"color": _INK},
        "cliponaxis": False,
    }


def _layout(height: int, named: bool) -> Part:
    return {
        "template": {},
        "height": height,
        "margin": {"l": _NAME if named else 0, "r": 0, "t": _ABOVE, "b": _UNDER},
        "font": {"size": 12, "color": _INK},
        "paper_bgcolor": _NONE,
        "plot_bgcolor": _NONE,
        "showlegend": False,
        "dragmode": False,
        "hovermode": "x",
        "hoverlabel": {"bgcolor": _GROUND, "bordercolor": _LINE, "font": {"color": _INK}},
    }


def _axis_of_names(names: Sequence[str], places: int) -> Part:
    return {
        "anchor": "free",
        "position": 0,
        "range": [-0.5, max(len(names), places) - 0.5],
        "tickvals": list(range(len(names))),
        "ticktext": list(names),
        "tickangle": 0,
        "tickfont": {"color": _SOFT},
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
    }


def _axis_of_heights(band: tuple[float, float], top: float) -> Part:
    return {
        "domain": list(band),
        "range": [0, top],
        "showticklabels": False,
        "showgrid": False,
        "zeroline": True,
        "zerolinecolor": _LINE,
        "zerolinewidth": 1,
        "fixedrange": True,
    }


def _open_places(row: Row, axis: str, most: float) -> list[Part]:
    return [
        {
            "type": "rect",
            "xref": "x",
            "yref": axis,
            "x0": place - _HALF,
            "x1": place + _HALF,
            "y0": 0,
            "y1": most * _EMPTY,
            "line": {"color": _LINE, "width": 1, "dash": "dash"},
        }
        for place, bar in enumerate(row.bars)
        if bar.height is None
    ]


def _name_of(row: Row, axis: str) -> Part:
    return {
        "text": row.name,
        "xref": "paper",
        "yref": axis,
        "x": 0,
        "y": 0,
        "xanchor": "left",
        "yanchor": "bottom",
        "xshift": -_NAME,
        "showarrow": False,
        "font": {"size": 14},
    }
