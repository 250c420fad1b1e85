"""Gezinnen: the list of families, at ``/``; `assets/caseload/` fills it and lets people act."""

import json

from dash import html
from dash.development.base_component import Component

from ecomap.figures.words import words_of
from ecomap.formats import LIMIT_BYTES, READ
from ecomap.model import Problem
from ecomap.services.bundle import Services
from ecomap.services.problems import problem_text
from ecomap.texts import Language, text
from layouts import thresholds
from layouts.families import LONGEST_NAME, PREFIX

_WORDS = "caseload-page"


def title(_: Services, lang: Language) -> str:
    """Give the page's title."""
    return text("caseload-title", lang)


def contents(services: Services, lang: Language) -> Component:
    """Show the place of the list, the ways to add a family, and what could not be read."""
    return html.Main(
        [
            html.Div(
                [html.H1(text("caseload-title", lang)), _ways_on(services, lang)], className="head"
            ),
            *([_broken_notice(services.broken, lang)] if services.broken else []),
            html.Div(id="caseload", **_for_scripts(lang)),
        ],
        id="content",
        className="caseload",
    )


def _ways_on(services: Services, lang: Language) -> Component:
    settings = thresholds.title(services, lang)
    ways = [
        *([html.A(settings, href=thresholds.ADDRESS, className="to-settings")] if settings else []),
        html.Button(text("caseload-import", lang), id="add-files", type="button"),
        html.Button(text("caseload-new", lang), id="new-family", type="button", className="main"),
    ]
    return html.Div(ways, className="ways")


def _for_scripts(lang: Language) -> dict[str, str]:
    words = json.dumps(words_of(_WORDS, lang), ensure_ascii=False)
    return {
        "data-address": PREFIX,
        "data-words": words,
        "data-lang": lang,
        "data-limit": str(LIMIT_BYTES),
        "data-accept": ",".join(f"{','.join(one.suffixes)},{one.media_type}" for one in READ),
        "data-longest-name": str(LONGEST_NAME),
    }


def _broken_notice(broken: dict[str, tuple[Problem, ...]], lang: Language) -> Component:
    lines = [
        html.Li(f"{name}: {problem_text(problem, lang)}")
        for name, problems in broken.items()
        for problem in problems
    ]
    summary = (
        f"{text('caseload-broken', lang, count=len(broken))}. {text('caseload-broken-show', lang)}"
    )
    return html.Details([html.Summary(summary), html.Ul(lines)], className="notice")
