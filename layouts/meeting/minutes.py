"""The minutes of the meeting: what is written about it, and one page to print."""

import json
from datetime import date

from dash import html
from dash.development.base_component import Component

from ecomap.figures.words import words_of
from ecomap.texts import Language, field_name, field_question, sentence, text
from ecomap.views.meeting import Seen
from ecomap.views.minutes import Audience, Item, Minutes, Section, minutes_of


def frame(lang: Language) -> Component:
    """Give what always stands in the tab: the fields about the meeting, and what to do with it."""
    return html.Div(
        [html.Div(id="minutes-meeting"), _tools(lang)],
        id="minutes-frame",
        lang=lang,
        className="minutes-frame",
        **{
            "data-words": json.dumps(_words(lang)),
            "data-audience": Audience.TEAM,
        },
    )


def contents(seen: Seen, lang: Language) -> Component:
    """Show the minutes of the day for each audience; the script shows one of them."""
    today = date.today()  # noqa: DTZ011 - a calendar day where the user is
    pages = [_page(minutes_of(seen, audience, lang, today)) for audience in Audience]
    return html.Div(pages, lang=lang, className="minutes-pages")


def _words(lang: Language) -> dict[str, str]:
    """Give the texts of the fields about the meeting, which go by their names here."""
    return {
        **words_of("minutes-live", lang),
        "name": sentence(field_name("moments", "title", lang)),
        "text": sentence(field_name("moments", "text", lang)),
        "share": field_question("moments", "shared", lang),
    }


def _tools(lang: Language) -> Component:
    said = {"aria-label": text("minutes-audience", lang)}
    return html.Div(
        [
            html.H2(text("minutes-page", lang)),
            html.Div(id="minutes-earlier"),
            html.Div(
                [_audience(audience, lang) for audience in Audience],
                role="group",
                className="choice minutes-audience",
                **said,
            ),
            html.Div(
                [
                    _act("print", text("minutes-print", lang)),
                    _act("file", text("minutes-file", lang)),
                ],
                className="minutes-acts",
            ),
            html.P(id="minutes-said", className="hint", role="status"),
        ],
        className="minutes-tools",
    )


def _audience(audience: Audience, lang: Language) -> Component:
    pressed = {"data-audience": audience, "aria-pressed": str(audience is Audience.TEAM).lower()}
    return html.Button(text(f"minutes-audience-{audience}", lang), type="button", **pressed)


def _act(name: str, said: str) -> Component:
    return html.Button(said, type="button", **{"data-minutes": name})


def _page(minutes: Minutes) -> Component:
    return html.Article(
        [
            html.H3(minutes.title),
            *[html.P(fact, className="minutes-fact") for fact in minutes.facts],
            html.P(minutes.notice, className="minutes-notice"),
            *[part for section in minutes.sections for part in _section(section)],
            html.P(minutes.footer, className="minutes-footer"),
        ],
        className="minutes-page",
        **{"data-for": minutes.audience},
    )


def _section(section: Section) -> list[Component]:
    title = html.H4(section.title)
    if not section.items:
        return [title, html.P(section.none, className="hint")]
    return [title, html.Ul([_item(item) for item in section.items])]


def _item(item: Item) -> Component:
    details = [html.Span(detail, className="minutes-detail") for detail in item.details]
    return html.Li([html.Span(item.text, className="minutes-text"), *_mark(item), *details])


def _mark(item: Item) -> list[str | Component]:
    """Give the sign and the words for whether the family may see it."""
    if item.shared is None:
        return []
    sign = "✓ " if item.shared else ""
    kind = "minutes-mark mark" if item.shared else "minutes-mark mark team-only"
    return [" ", html.Span(f"{sign}{item.mark}", className=kind)]
