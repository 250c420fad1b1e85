"""The flower for a browser: a lean payload per family, and the looks and words it is drawn with.

The payload holds columns, not elements; the browser makes the drawing of a day from it. Dates are
the written ones of the file ("2024", "2024-03" or "2024-03-15"), so that nothing seems more exact
than it was said.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import pyphen

from ecomap.analysis.days import first_day, newest_day
from ecomap.graph import portrayal
from ecomap.model import Family, Party
from ecomap.model.codes import (
    Flow,
    Help,
    LifeDomain,
    LinkKind,
    MemberRole,
    MomentKind,
    PartyKind,
    Strength,
    Stress,
    TieStatus,
)
from ecomap.texts import Language, text

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_LONG_WORD = re.compile(r"[^\W\d_]{7,}")
_ICONS = Path(__file__).parents[2] / "assets" / "icons"
_DRAWING = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)

Columns = dict[str, list[Any]]


def payload(family: Family, today: date) -> dict[str, Any]:
    """Give everything of a family that the drawing of any day needs."""
    place = {party.id: i for i, party in enumerate(family.parties)}
    seat = {member.id: i for i, member in enumerate(family.members)}
    last = max(newest_day(family), today)
    return {
        "id": family.id,
        "name": family.name,
        "first": str(min(first_day(family) or last, last)),
        "last": str(last),
        "members": _members(family),
        "bonds": _columns(
            [b for b in family.bonds if b.kind != "sibling"],
            a=lambda b: seat[b.a],
            b=lambda b: seat[b.b],
            kind=lambda b: b.kind,
            **_LASTING,
        ),
        "parties": _parties(family),
        "ties": _ties(family, place, seat),
        "links": _columns(
            family.links,
            id=lambda link: link.id,
            a=lambda link: place[link.a],
            b=lambda link: place[link.b],
            kind=lambda link: link.kind,
            **_LASTING,
        ),
        "caseworkers": _columns(
            family.caseworkers, id=lambda s: s.id, party=lambda s: place[s.party], **_LASTING
        ),
        "moments": _columns(
            sorted(family.moments, key=lambda m: m.date.first),
            date=lambda m: str(m.date),
            kind=lambda m: m.kind,
            title=lambda m: m.title,
        ),
    }


def looks() -> dict[str, Any]:
    """Give how the parts look: sectors, signs, colours, icons and the canvas's stylesheet."""
    return {
        "sectors": [
            {"id": wedge.id, "side": wedge.side, "always": wedge.always}
            for wedge in portrayal.WEDGES
        ],
        "signs": dict(portrayal.SIGNS),
        "strengths": list(portrayal.STRENGTH_ORDER),
        "stresses": list(portrayal.STRESS_ORDER),
        "statuses": list(portrayal.STATUS_ORDER),
        "strokes": {
            strength or "unknown": {"width": stroke.width, "dash": list(stroke.dash)}
            for strength, stroke in portrayal.STRENGTHS.items()
        },
        "statusIcons": dict(portrayal.STATUS_ICONS),
        "changeIcons": dict(portrayal.CHANGE_ICONS),
        "caseworkerIcon": portrayal.CASEWORKER_ICON,
        "palettes": portrayal.PALETTES,
        "icons": {name: _icon(name) for name in _icon_names()},
        "stylesheet": stylesheet(),
    }


def words(lang: Language) -> dict[str, Any]:
    """Give the texts that the browser puts together itself; ``{…}`` in them are its to fill in."""
    return {
        "lang": lang,
        **{key: text(f"flower-{key}", lang, **_BLANKS) for key in _TEXTS},
        "sector": {w.id: text(f"flower-sector-{w.id}", lang) for w in portrayal.WEDGES},
        **{group: _labels(group, codes, lang) for group, codes in _code_groups().items()},
    }


def stylesheet() -> list[dict[str, Any]]:
    """Give cytoscape's stylesheet; ``$name`` stands for a colour of the palette in use."""
    return [*_BASE, *_petal_rules(), *_heart_rules(), *_tie_rules(), *_link_rules(), *_STATES]


def hyphenated(words_of_name: str) -> str:
    """Put soft hyphens into the long words of a name, where Dutch would break them."""
    return _LONG_WORD.sub(lambda word: _hyphenator()(word[0]), words_of_name)


def _hyphenator() -> Callable[[str], str]:
    dictionary = pyphen.Pyphen(lang="nl_NL", left=3, right=3)
    return lambda word: dictionary.inserted(word, hyphen=SOFT_HYPHEN)


def _columns(records: Iterable[Any], **columns: Callable[[Any], Any]) -> Columns:
    """Give records as columns; a column in which nothing was recorded is left out."""
    found = list(records)
    made = {name: [value(record) for record in found] for name, value in columns.items()}
    return {name: cells for name, cells in made.items() if any(c not in _EMPTY for c in cells)}


_EMPTY: tuple[Any, ...] = (None, "", [])
_LASTING: dict[str, Callable[[Any], Any]] = {
    "start": lambda record: str(record.start) if record.start else None,
    "end": lambda record: str(record.end) if record.end else None,
}


def _members(family: Family) -> Columns:
    return _columns(
        family.members,
        id=lambda m: m.id,
        name=lambda m: hyphenated(m.name),
        role=lambda m: m.role,
        sex=lambda m: m.sex,
        birth=lambda m: str(m.birth) if m.birth else None,
        household=lambda m: m.household,
        **_LASTING,
    )


def _parties(family: Family) -> Columns:
    def position(party: Party) -> list[float] | None:
        return [party.position.x, party.position.y] if party.position else None

    return _columns(
        family.parties,
        id=lambda p: p.id,
        name=lambda p: hyphenated(p.name),
        second=lambda p: hyphenated(portrayal.second_line_of(p)),
        discipline=lambda p: p.discipline if p.discipline != p.name else None,
        kind=lambda p: p.kind,
        sector=lambda p: portrayal.wedge_of(p).id,
        outline=portrayal.outline_of,
        icon=portrayal.icon_of,
        ring=lambda p: p.ring,
        position=position,
    )


def _ties(family: Family, place: dict[str, int], seat: dict[str, int]) -> Columns:
    replaced = {tie.id: place[tie.party] for tie in family.ties}
    return _columns(
        family.ties,
        id=lambda t: t.id,
        party=lambda t: place[t.party],
        members=lambda t: [seat[m] for m in t.members],
        domains=lambda t: list(t.domains),
        help=lambda t: list(t.help),
        status=lambda t: None if t.status == "actual" else t.status,
        strength=lambda t: t.strength,
        stress=lambda t: t.stress,
        flow=lambda t: t.flow,
        replaces=lambda t: replaced[t.replaces] if t.replaces else None,
        observations=lambda t: [[str(o.on), o.strength, o.stress, o.flow] for o in t.observations],
        **_LASTING,
    )


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


_TEXTS = (
    "canvas",
    "time",
    "play",
    "pause",
    "earlier",
    "later",
    "compare",
    "compare-on",
    "moments",
    "day-announced",
    "heart",
    "caseworker",
    "members",
    "whole-family",
    "for",
    "since",
    "until",
    "years",
    "chosen",
    "unchosen",
    "highlighted",
    "not-recorded",
    "strength-label",
    "works-with",
    "arrived",
    "left",
    "changed",
    "legend",
    "legend-informal",
    "legend-professional",
    "legend-agency",
    "legend-caseworker",
    "legend-square",
    "legend-circle",
    "legend-diamond",
    "legend-separated",
    "legend-foster",
    "legend-household",
    "legend-flow",
    "legend-mutual",
    "legend-number",
)
_BLANKS = {name: "{" + name + "}" for name in ("day", "count", "name", "number", "date")}
_CONTROL_ICONS = ("play", "pause", "chevron-left", "chevron-right")


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
            "selector": f".{strength or 'unknown'}",
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
    return [{"selector": ".link", "style": {"z-index": 12, "arrow-scale": 0.8}}, *ends]


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


_GROUPS: dict[str, type[StrEnum]] = {
    "help": Help,
    "life_domain": LifeDomain,
    "party_kind": PartyKind,
    "strength": Strength,
    "stress": Stress,
    "flow": Flow,
    "tie_status": TieStatus,
    "link_kind": LinkKind,
    "member_role": MemberRole,
    "moment_kind": MomentKind,
}


def _code_groups() -> dict[str, Sequence[str]]:
    return {group: [code.value for code in codes] for group, codes in _GROUPS.items()}


def _labels(group: str, codes: Sequence[str], lang: Language) -> dict[str, str]:
    return {code: text(f"{group}-{code}", lang) for code in codes}
