"""How the flower looks in the browser: sectors, signs, colours, icons, cytoscape's stylesheet."""

import re
from functools import cache
from typing import Any

from ecomap.analysis.standing import STATUS_ORDER
from ecomap.graph import portrayal
from ecomap.model.codes import Strength, Stress
from ecomap.parts import ASSETS

_ICONS = ASSETS / "icons"
UNKNOWN = "unknown"
"""Stands for a code that was not recorded, as a key or a class."""
_DRAWING = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)


def looks() -> dict[str, Any]:
    """Give how the parts look: sectors, signs, colours, icons and the canvas's stylesheet."""
    return {
        "sectors": [
            {
                "id": wedge.id,
                "side": wedge.side,
                "always": wedge.always,
                "kinds": sorted(wedge.kinds),
                "fields": sorted(sector or UNKNOWN for sector in wedge.sectors),
            }
            for wedge in portrayal.WEDGES
        ],
        "outlines": dict(portrayal.OUTLINES),
        "kindIcons": dict(portrayal.KIND_ICONS),
        "fieldIcons": {s or UNKNOWN: icon for s, icon in portrayal.SECTOR_ICONS.items()},
        "signs": dict(portrayal.SIGNS),
        "strengths": list(Strength),
        "stresses": list(Stress),
        "statuses": list(STATUS_ORDER),
        "strokes": {
            strength or UNKNOWN: {"width": stroke.width, "dash": list(stroke.dash)}
            for strength, stroke in portrayal.STRENGTHS.items()
        },
        "arrows": {flow or UNKNOWN: list(ends) for flow, ends in portrayal.ARROWS.items()},
        "statusIcons": dict(portrayal.STATUS_ICONS),
        "changeIcons": dict(portrayal.CHANGE_ICONS),
        "caseworkerIcon": portrayal.CASEWORKER_ICON,
        "palettes": portrayal.PALETTES,
        "icons": {name: _icon(name) for name in _icon_names()},
        "stylesheet": stylesheet(),
    }


def stylesheet() -> list[dict[str, Any]]:
    """Give cytoscape's stylesheet; ``$name`` stands for a colour of the palette in use."""
    return [*_BASE, *_petal_rules(), *_heart_rules(), *_tie_rules(), *_link_rules(), *_STATES]


def _icon_names() -> list[str]:
    return sorted(
        {
            *portrayal.KIND_ICONS.values(),
            *portrayal.SECTOR_ICONS.values(),
            *portrayal.STATUS_ICONS.values(),
            *portrayal.CHANGE_ICONS.values(),
            portrayal.CASEWORKER_ICON,
            *_CONTROL_ICONS,
        }
    )


_CONTROL_ICONS = (
    *("play", "pause", "chevron-left", "chevron-right"),
    *("pencil", "undo-2", "redo-2", "spline", "check", "trash-2", "plus"),
)


@cache
def _icon(name: str) -> str:
    found = _DRAWING.search((_ICONS / f"{name}.svg").read_text(encoding="utf-8"))
    if found is None:
        raise ValueError(f"no drawing in icon {name}")
    return found[1]


_BASE: list[dict[str, Any]] = [
    {
        "selector": "node",
        "style": {
            "label": "data(label)",
            "font-family": "Inter, system-ui, sans-serif",
            "font-size": "data(size)",
            "color": "$ink",
            "text-wrap": "wrap",
            "text-max-width": "9999px",
            "line-height": 1.2,
            "text-valign": "center",
            "text-halign": "center",
            "text-margin-x": "data(dx)",
            "text-margin-y": "data(dy)",
            "width": "data(w)",
            "height": "data(h)",
            "z-index-compare": "manual",
            "overlay-opacity": 0,
        },
    },
    {
        "selector": "edge",
        "style": {
            "curve-style": "segments",
            "edge-distances": "endpoints",
            "segment-weights": "data(weights)",
            "segment-distances": "data(distances)",
            "source-endpoint": "data(from)",
            "target-endpoint": "data(to)",
            "z-index-compare": "manual",
            "overlay-opacity": 0,
            "events": "no",
        },
    },
    {"selector": ".words", "style": {"background-opacity": 0, "events": "no", "z-index": 21}},
    {"selector": ".quiet", "style": {"color": "$ink-soft"}},
]
_STATES: list[dict[str, Any]] = [
    {"selector": ".on-top", "style": {"z-index": 31}},
    {"selector": ".left", "style": {"opacity": 0.6, "border-style": "dashed"}},
    {"selector": ".gone", "style": {"display": "none"}},
    {"selector": ".dim", "style": {"opacity": 0.2}},
    {"selector": ".moving", "style": {"opacity": 0.15}},
    {
        "selector": ".arrived",
        "style": {"outline-width": 4, "outline-color": "$arrived", "outline-offset": 1},
    },
    {
        "selector": ".chosen",
        "style": {"outline-width": 3, "outline-color": "$chosen", "outline-offset": 2},
    },
]


def _petal_rules() -> list[dict[str, Any]]:
    petal = {
        "shape": "polygon",
        "shape-polygon-points": "data(poly)",
        "font-weight": "data(weight)",
        "border-width": 1.75,
        "background-image": "data(icons)",
        "background-width": "data(iconSizes)",
        "background-height": "data(iconSizes)",
        "background-position-x": "data(iconX)",
        "background-position-y": "data(iconY)",
        "z-index": 20,
    }
    outlines = [
        {
            "selector": f".{outline}",
            "style": {"background-color": f"${outline}", "border-color": f"${outline}-line"},
        }
        for outline in ("leaf", "soft", "double")
    ]
    return [
        {"selector": ".petal", "style": petal},
        *outlines,
        {"selector": ".double", "style": {"border-style": "double", "border-width": 4.5}},
        {"selector": ".waiting", "style": {"background-color": "$hollow"}},
        {
            "selector": ".wished",
            "style": {
                "background-color": "$hollow",
                "border-style": "dashed",
                "border-width": 1.75,
            },
        },
        {"selector": ".planned", "style": {"background-opacity": 0.4, "border-width": 1}},
    ]


def _heart_rules() -> list[dict[str, Any]]:
    sign = {"background-color": "$member", "border-color": "$heart-line", "border-width": 1.75}
    return [
        {"selector": ".heart", "style": {"background-opacity": 0, "events": "no", "z-index": 1}},
        {"selector": ".member", "style": {**sign, "z-index": 30, "font-weight": 600}},
        {"selector": ".square", "style": {"shape": "rectangle"}},
        {"selector": ".circle", "style": {"shape": "ellipse"}},
        {"selector": ".diamond", "style": {"shape": "diamond"}},
        {
            "selector": ".marker",
            "style": {
                "shape": "polygon",
                "shape-polygon-points": "data(poly)",
                "background-color": "$marker",
                "border-color": "$heart-line",
                "border-width": 1.5,
                "font-weight": 600,
                "z-index": 30,
            },
        },
    ]


_ARROW_SCALES = {1.5: 0.9, 3: 0.8, 5: 0.65}
"""Size of an arrowhead by the width of its line: two of them still fit on a short tie."""


def _tie_rules() -> list[dict[str, Any]]:
    strengths = [
        {
            "selector": f".{strength or UNKNOWN}",
            "style": {**_line(stroke), "arrow-scale": _ARROW_SCALES[stroke.width]},
        }
        for strength, stroke in portrayal.STRENGTHS.items()
    ]
    arrows = [
        {"selector": ".at-heart", "style": {"source-arrow-shape": "triangle"}},
        {"selector": ".at-petal", "style": {"target-arrow-shape": "triangle"}},
    ]
    broken = {
        "line-style": "dashed",
        "line-dash-pattern": "data(gap)",
        "label": "//",
        "text-rotation": "autorotate",
        "font-size": 17,
        "font-weight": 600,
        "color": "$strain",
    }
    strains = [
        {"selector": f".{stress}", "style": _line(stroke)}
        for stress, stroke in portrayal.STRAINS.items()
    ]
    return [
        {"selector": ".tie", "style": {"z-index": 10}},
        *strengths,
        *arrows,
        {"selector": ".broken", "style": broken},
        {"selector": ".zigzag", "style": {"z-index": 11}},
        *strains,
    ]


def _link_rules() -> list[dict[str, Any]]:
    ends = [
        {
            "selector": f".link-{kind}",
            "style": {**_line(stroke), "source-arrow-shape": at_a, "target-arrow-shape": at_b},
        }
        for kind, (stroke, at_a, at_b) in portrayal.LINKS.items()
    ]
    base = {"z-index": 12, "arrow-scale": 0.8, "events": "yes"}
    held = {"underlay-color": "$chosen", "underlay-opacity": 0.45, "underlay-padding": 5}
    return [
        {"selector": ".link", "style": base},
        *ends,
        {"selector": ".link.chosen", "style": held},
    ]


def _line(stroke: portrayal.Stroke) -> dict[str, Any]:
    colour = f"${stroke.colour}"
    style: dict[str, Any] = {
        "width": stroke.width,
        "line-color": colour,
        "source-arrow-color": colour,
        "target-arrow-color": colour,
    }
    if stroke.dash:
        style |= {"line-style": "dashed", "line-dash-pattern": list(stroke.dash)}
    return style
