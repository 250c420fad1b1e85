"""Looking back on one's own work: working principles, three roles, trend, conversation points.

What is answered must show at once and stays while the day moves: the desk on top is made once, and
`web/meeting/reflection/desk.ts` fills it from the family in the browser. Under it comes what
follows the day, and what the map shows beside each principle, which the script puts in its place.
"""

import json
from dataclasses import asdict
from typing import Any

from dash import html
from dash.development.base_component import Component

from ecomap.figures.words import words_of
from ecomap.texts import Language
from ecomap.views.meeting import Seen
from ecomap.views.principles import shown_principles
from ecomap.views.reflection import PRINCIPLES, compulsory_on
from layouts.meeting import reflection_desk, reflection_points, reflection_roles, reflection_trend
from layouts.tree import plain


def frame(lang: Language) -> Component:
    """Give the place of the desk, with all that the script makes it of.

    As data: Dash itself would look at all these buttons again after each change of the page.
    """
    data = {
        "data-desk": _json(reflection_desk.desk(lang)),
        "data-words": _json({"lang": lang, **words_of("reflection-desk", lang)}),
        "data-principles": _json([asdict(principle) for principle in PRINCIPLES]),
    }
    return html.Div(id="reflection-desk", lang=lang, **data)


def contents(seen: Seen, lang: Language) -> Component:
    """Show what follows the day, and hand the script what stands beside each principle."""
    shown = shown_principles(seen, lang)
    beside = {code: reflection_desk.beside(code, one, lang) for code, one in shown.items()}
    compulsory = compulsory_on(seen.family, seen.day)
    handed = {"data-beside": _json(beside), "data-compulsory": str(compulsory).lower()}
    sections = [
        reflection_roles.section(seen, lang),
        reflection_trend.section(seen, lang),
        reflection_points.section(seen, lang, compulsory=compulsory),
    ]
    return html.Div(
        [html.Div(hidden=True, **handed), *map(plain, sections)],
        className="reflection",
        lang=lang,
    )


def _json(value: Any) -> str:
    return json.dumps(value, default=plain, ensure_ascii=False)
