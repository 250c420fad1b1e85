"""The flower: canvas, legend, time bar and twin list, which the browser fills from one payload."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

import dash_cytoscape as cyto
from dash import ClientsideFunction, Dash, Input, Output, State, dcc, html
from dash.development.base_component import Component

from ecomap.figures.looks import looks
from ecomap.figures.payload import payload
from ecomap.figures.words import words
from ecomap.model import Family
from ecomap.texts import Language, text

View = Literal["family", "team"]


@dataclass(frozen=True, slots=True)
class Showing:
    """How a flower is shown when its page opens.

    Attributes:
        version: Version of the family's document.
        day: The day that is shown.
        today: The day on which somebody draws who chose no other; the time bar reaches to it.
    """

    version: int
    day: date
    today: date
    view: View = "team"


def drawing(family: Family, showing: Showing, lang: Language) -> Component:
    """Show a family's flower.

    The chosen day is kept in the store ``day`` as an ISO date; it follows the time bar.
    """
    day, today = showing.day.isoformat(), showing.today.isoformat()
    options = {"day": day, "today": today, "view": showing.view}
    return html.Section(
        [
            dcc.Store(id="day", data=day),
            dcc.Store(id="flower-options", data=options),
            dcc.Store(id="flower-looks", data=looks()),
            dcc.Store(id="flower-words", data=words(lang)),
            dcc.Store(id="flower-payload", data=payload(family, showing.today, showing.version)),
            dcc.Store(id="flower-opened"),
            _stage(),
            _legend(lang),
            html.Div(id="flower-time", role="group", **{"aria-label": text("flower-time", lang)}),
            html.Div(id="flower-live", role="status", **{"aria-live": "polite"}),
        ],
        id="flower",
        **{"aria-label": text("flower-title", lang)},
    )


def twin_list(lang: Language) -> Component:
    """Give the list in which everything drawn stands in words; the browser fills it."""
    label = {"aria-label": text("flower-list", lang)}
    return html.Div(
        [
            html.P(text("flower-list-hint", lang), className="hint"),
            html.Div(id="flower-list", role="group", **label),
        ]
    )


def skeleton() -> Component:
    """Give one component for each id that the callback names."""
    parts = ("payload", "looks", "words", "options", "opened")
    return html.Div([dcc.Store(id="day"), *(dcc.Store(id=f"flower-{part}") for part in parts)])


def register(app: Dash) -> None:
    """Let the browser open the flower as soon as its payload is on the page."""
    app.clientside_callback(
        ClientsideFunction("flower", "open"),
        Output("flower-opened", "data"),
        Input("flower-payload", "data"),
        State("flower-looks", "data"),
        State("flower-words", "data"),
        State("flower-options", "data"),
    )


def _stage() -> Component:
    """Three layers: what lies under the canvas, the canvas, and what is being drawn by hand."""
    sketch = html.Div(id="flower-sketch", **{"aria-hidden": "true"})
    return html.Div([html.Div(id="flower-ground"), _canvas(), sketch], id="flower-stage")


def _canvas() -> Component:
    return cyto.Cytoscape(
        id="flower-canvas",
        elements=[],
        stylesheet=[],
        layout={"name": "preset", "fit": False},
        autoRefreshLayout=False,
        userPanningEnabled=False,
        userZoomingEnabled=False,
        boxSelectionEnabled=False,
        style={"width": "100%", "height": "100%"},
    )


def _legend(lang: Language) -> Component:
    label = {"aria-label": text("flower-legend", lang)}
    return html.Details(
        [html.Summary(text("flower-legend", lang)), html.Ul(id="flower-legend", **label)],
        id="flower-legend-box",
        open=True,
    )
