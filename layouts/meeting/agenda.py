"""What a meeting goes through: who is there, what is new, what is due."""

import json

from dash import html
from dash.development.base_component import Component

from ecomap.figures.words import words_of
from ecomap.texts import Language, text
from ecomap.views.agenda import Agenda
from ecomap.views.meeting import Seen
from layouts.meeting.agenda_items import Items, input_field

MINUTES = {"new": 2, "actions": 3, "findings": 8, "goals": 4, "evaluation": 2, "next": 1}
"""The items of the agenda in order, and how long each may take in a meeting of 20 minutes."""


def frame(lang: Language) -> Component:
    """Give what always stands in the tab: the browser fills in the meeting and who is there."""
    return html.Div(
        html.Div(id="agenda-meeting"),
        id="agenda-frame",
        lang=lang,
        **{"data-words": json.dumps(words_of("agenda-live", lang))},
    )


def contents(seen: Seen, lang: Language) -> Component:
    """Show what there is to go through on the day."""
    bodies = Items(Agenda(seen), lang)
    items = [_item(number, code, bodies, lang) for number, code in enumerate(MINUTES, start=1)]
    total = text("agenda-total", lang, count=sum(MINUTES.values()))
    return html.Div(
        [
            html.Div(
                [
                    html.H2(text("agenda-title", lang)),
                    html.Span(total, className="hint"),
                    html.Span(className="agenda-progress hint"),
                ],
                className="agenda-top",
            ),
            html.Ol(items, className="agenda-items"),
        ],
        lang=lang,
        **{"data-day": seen.day.isoformat()},
    )


def _item(number: int, code: str, bodies: Items, lang: Language) -> Component:
    head = html.Div(
        [
            html.H3(f"{number}. {text(f'agenda-{code}', lang)}"),
            html.Span(
                text("agenda-minutes", lang, count=MINUTES[code]), className="agenda-minutes"
            ),
            _tick(code, lang),
        ],
        className="agenda-head",
    )
    return html.Li([head, *bodies.of(code)], className="agenda-item", **{"data-item": code})


def _tick(code: str, lang: Language) -> Component:
    """Give the box for what was discussed; the browser keeps whether it is ticked."""
    said = text("agenda-discussed", lang)
    label = f"{said}: {text(f'agenda-{code}', lang)}"
    box = {"data-tick": code, "data-keep": f"tick-{code}", "aria-label": label}
    return html.Label(
        [input_field(type="checkbox", **box), html.Span(said)], className="agenda-tick"
    )
