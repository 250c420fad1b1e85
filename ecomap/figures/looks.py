"""How the flower looks, as it is sent to the browser: sectors, signs, styles, colours, icons."""

import re
from dataclasses import asdict
from functools import cache
from typing import Any

from ecomap.analysis.standing import STATUS_ORDER
from ecomap.graph import portrayal
from ecomap.model.codes import TieStatus
from ecomap.parts import ASSETS

_ICONS = ASSETS / "icons"
UNKNOWN = "unknown"
"""Stands for a code that was not recorded, as a key or a class."""
_DRAWING = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)


def looks() -> dict[str, Any]:
    """Give how the parts look: sectors, signs, styles of lines and shapes, colours and icons.

    The styles are the records of `portrayal`; `web/flower/scene/looks.ts` is their type.
    """
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
        "statuses": list(STATUS_ORDER),
        "arrows": {flow or UNKNOWN: list(ends) for flow, ends in portrayal.ARROWS.items()},
        **_lines(),
        **_areas(),
        "halos": {name: asdict(halo) for name, halo in portrayal.HALOS.items()},
        "opacities": dict(portrayal.OPACITIES),
        "statusIcons": dict(portrayal.STATUS_ICONS),
        "changeIcons": dict(portrayal.CHANGE_ICONS),
        "caseworkerIcon": portrayal.CASEWORKER_ICON,
        "palettes": portrayal.PALETTES,
        "icons": {name: _icon(name) for name in _icon_names()},
    }


def _lines() -> dict[str, Any]:
    """Give the styles of lines by what they stand for."""
    return {
        "strokes": {
            strength or UNKNOWN: _stroke(stroke) for strength, stroke in portrayal.STRENGTHS.items()
        },
        "strains": {stress: _stroke(stroke) for stress, stroke in portrayal.STRAINS.items()},
        "broken": asdict(portrayal.BROKEN),
        "links": {
            kind: {"stroke": _stroke(stroke), "ends": list(ends)}
            for kind, (stroke, *ends) in portrayal.LINKS.items()
        },
        "bonds": {kind: _stroke(stroke) for kind, stroke in portrayal.BONDS.items()},
    }


def _areas() -> dict[str, Any]:
    """Give the styles of filled shapes by what they stand for."""
    return {
        "petals": {
            outline: {status: asdict(portrayal.petal(outline, status)) for status in TieStatus}
            for outline in portrayal.PETALS
        },
        "heart": asdict(portrayal.HEART),
        "household": asdict(portrayal.HOUSEHOLD),
        "member": asdict(portrayal.MEMBER),
        "marker": asdict(portrayal.MARKER),
        "wedge": {"edge": _stroke(portrayal.WEDGE_EDGE), "fade": [list(s) for s in portrayal.FADE]},
    }


def _stroke(stroke: portrayal.Stroke) -> dict[str, Any]:
    return asdict(stroke) | {"dash": list(stroke.dash)}


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
