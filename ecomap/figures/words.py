"""The texts that the browser puts together itself while the day changes."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from ecomap.graph import portrayal
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
from ecomap.model.lists import RECORDS
from ecomap.texts import Language, field_name, field_question, keys_of, text


def words(lang: Language) -> dict[str, Any]:
    """Give the texts that the browser puts together itself; ``{…}`` in them are its to fill in."""
    return {
        "lang": lang,
        **{key: text(f"flower-{key}", lang, **_BLANKS) for key in _TEXTS},
        "sector": {w.id: text(f"flower-sector-{w.id}", lang) for w in portrayal.WEDGES},
        "aspect": _aspects(lang),
        **{group: _labels(group, codes, lang) for group, codes in _code_groups().items()},
    }


def words_of(topic: str, lang: Language) -> dict[str, str]:
    """Give all texts whose key begins with ``<topic>-``, by the rest of their key.

    For scripts of the page: ``{…}`` in a text is theirs to fill in.
    """
    keys = sorted(key for key in keys_of(lang) if key.startswith(f"{topic}-"))
    return {key.removeprefix(f"{topic}-"): text(key, lang, **_BLANKS) for key in keys}


def questions(lang: Language) -> dict[str, dict[str, str]]:
    """Give how a form asks for each field: by list (or ``family``), by name of the field."""
    return {
        name: {field: field_question(name, field, lang) for field in record.model_fields}
        for name, record in RECORDS.items()
    }


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
    "nameless",
    "drawing-day",
    "ring-1",
    "ring-2",
    "ring-3",
    "moved",
    "stays-put",
    "connect-first",
    "connect-second",
    "connect-cancelled",
    "connected",
    "strength-label",
    "works-with",
    "arrived",
    "left",
    "changed",
    "changed-what",
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
_FACTS = ("day", "count", "name", "other", "number", "date", "field", "mine", "theirs")
_BLANKS = {name: "{" + name + "}" for name in _FACTS}
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


_ASPECTS = (
    *("strength", "stress", "flow", "hours_per_week", "status", "framework"),
    *("help", "domains", "members"),
)
"""What of its ties can become different about who stays; and whether it is the caseworker."""


def _aspects(lang: Language) -> dict[str, str]:
    of_ties = {name: field_name("ties", name, lang) for name in _ASPECTS}
    return {"caseworker": text("flower-caseworker", lang), **of_ties}


def _code_groups() -> dict[str, Sequence[str]]:
    return {group: [code.value for code in codes] for group, codes in _GROUPS.items()}


def _labels(group: str, codes: Sequence[str], lang: Language) -> dict[str, str]:
    return {code: text(f"{group}-{code}", lang) for code in codes}
