"""Gezinnen: the list of families, at ``/``."""

from datetime import date
from urllib.parse import quote

from dash import html
from dash.development.base_component import Component

from ecomap.model import Problem
from ecomap.services.bundle import Services
from ecomap.services.families import Card
from ecomap.services.problems import problem_text
from ecomap.texts import Language, day_text, text
from layouts.actors import current_actor
from layouts.files import open_file_button, problems_dialog

LEVELS = ("urgent", "discuss", "consider")


def title(_: Services, lang: Language) -> str:
    """Give the page's title."""
    return text("caseload-title", lang)


def contents(services: Services, lang: Language) -> Component:
    """Show the list of families, and what could not be read."""
    cards = services.families.cards(current_actor())
    broken = services.broken
    return html.Main(
        [
            html.Div(
                [html.H1(text("caseload-title", lang)), open_file_button(lang)], className="head"
            ),
            _intro(cards, lang),
            *([_broken_notice(broken, lang)] if broken else []),
            html.Ul([_card(card, lang) for card in cards], className="cards"),
            html.P(text("caseload-open-hint", lang), className="hint"),
            problems_dialog(lang),
        ],
        id="content",
        className="caseload",
    )


def _intro(cards: list[Card], lang: Language) -> Component:
    if not cards:
        return html.P(text("caseload-empty", lang))
    invented = all(card.summary.fictional for card in cards)
    samples = f" {text('caseload-samples', lang)}" if invented else ""
    return html.P(text("caseload-intro", lang) + samples)


def _card(card: Card, lang: Language) -> Component:
    family = card.summary
    counts = {"members": family.members, "parties": family.parties}
    marks = [
        html.Span(text(f"caseload-{mark}", lang), className="mark")
        for mark in ("fictional",)
        if family.fictional
    ]
    address = f"/family/{quote(card.id, safe='')}"
    return html.Li(
        html.A(
            [
                html.H2([family.name, " ", *marks]),
                html.P(text("caseload-people", lang, **counts)),
                html.P(_caseworkers(card, lang)),
                _findings(card, lang),
            ],
            href=address,
            className="card",
        )
    )


def _caseworkers(card: Card, lang: Language) -> str:
    if not card.summary.caseworkers:
        return text("caseload-no-caseworker", lang)
    said = (
        text("caseload-caseworker", lang, name=name, since=since)
        if since
        else text("caseload-caseworker-unknown", lang, name=name)
        for name, since in card.summary.caseworkers
    )
    return "; ".join(said)


def _findings(card: Card, lang: Language) -> Component:
    counts = [
        html.Span(
            [html.B(str(card.summary.open_findings[level])), " ", text(f"level-{level}", lang)],
            className=f"level {level}",
        )
        for level in LEVELS
        if level in card.summary.open_findings
    ]
    nothing = html.Span(text("caseload-findings-none", lang))
    day = html.Span(
        text("caseload-day", lang, day=day_text(date.fromisoformat(card.summary.day), lang)),
        className="hint",
    )
    return html.P([*(counts or [nothing]), day], className="levels")


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
