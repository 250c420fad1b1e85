"""Gezinnen: the list of families, at ``/``; `web/caseload/` fills it and lets people act."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from dash import html
from dash.development.base_component import Component

from ecomap.figures.words import words_of
from ecomap.formats import LIMIT_BYTES, READ
from ecomap.model import Problem
from ecomap.services.bundle import Services
from ecomap.texts import Language, text
from ecomap.texts.problems import problem_text
from layouts import families, files, thresholds
from layouts.actors import current_actor
from layouts.page import Page

_WORDS = "caseload-page"


@dataclass(frozen=True, slots=True)
class Desk:
    """What stands around the list itself, which the browser asks for.

    Attributes:
        broken: What is wrong with files that could not be taken in, by their name.
        may_choose: Whether who asks may choose thresholds.
    """

    broken: Mapping[str, tuple[Problem, ...]]
    may_choose: bool


def open_desk(services: Services) -> Desk:
    """Give what stands around the list for who asks."""
    return Desk(services.broken, services.thresholds.may_choose(current_actor()))


def title(_: Desk, lang: Language) -> str:
    """Give the page's title."""
    return text("caseload-title", lang)


def contents(desk: Desk, lang: Language) -> Component:
    """Show the place of the list, the ways to add a family, and what could not be read."""
    return html.Main(
        [
            html.Div(
                [html.H1(text("caseload-title", lang)), _ways_on(desk, lang)], className="head"
            ),
            *([_broken_notice(desk.broken, lang)] if desk.broken else []),
            html.Div(id="caseload", **_for_scripts(lang)),
        ],
        id="content",
        className="caseload",
    )


def _ways_on(desk: Desk, lang: Language) -> Component:
    settings = html.A(
        text("thresholds-title", lang), href=thresholds.ADDRESS, className="to-settings"
    )
    ways = [
        *([settings] if desk.may_choose else []),
        html.Button(text("caseload-import", lang), id="add-files", type="button"),
        html.Button(text("caseload-new", lang), id="new-family", type="button", className="main"),
    ]
    return html.Div(ways, className="ways")


def _for_scripts(lang: Language) -> dict[str, str]:
    words = json.dumps(words_of(_WORDS, lang), ensure_ascii=False)
    return {
        "data-address": families.PREFIX,
        "data-words": words,
        "data-lang": lang,
        "data-limit": str(LIMIT_BYTES),
        "data-accept": ",".join(f"{','.join(one.suffixes)},{one.media_type}" for one in READ),
        "data-longest-name": str(families.LONGEST_NAME),
    }


def _broken_notice(broken: Mapping[str, tuple[Problem, ...]], lang: Language) -> Component:
    lines = [
        html.Li(f"{name}: {problem_text(problem, lang)}")
        for name, problems in broken.items()
        for problem in problems
    ]
    summary = (
        f"{text('caseload-broken', lang, count=len(broken))}. {text('caseload-broken-show', lang)}"
    )
    return html.Details([html.Summary(summary), html.Ul(lines)], className="notice")


PAGE = Page(
    "/",
    "families",
    open_desk,
    title,
    contents,
    routes=(families.register, files.register),
    flower=False,
)
