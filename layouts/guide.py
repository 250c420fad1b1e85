"""The guided conversation: its button, and the card that the browser asks its questions on."""

from dash import ClientsideFunction, Dash, Input, Output, dcc, html
from dash.development.base_component import Component

from ecomap.figures.words import words_of
from ecomap.texts import Language, text


def button(lang: Language) -> Component:
    """Give the button that starts or stops the conversation; stands in the bar of drawing."""
    return html.Button(
        html.Span(text("guide-tool", lang)),
        id="guide-button",
        type="button",
        className="tool",
        title=text("guide-tool", lang),
        **{"aria-expanded": "false", "aria-controls": "guide-card"},
    )


def card(lang: Language) -> Component:
    """Give the card, hidden until the conversation starts; stands above the tabs of the panel."""
    return html.Section(
        [
            html.Div([html.P(id="guide-progress", className="hint"), _stop(lang)], id="guide-head"),
            html.Div(html.Span(), id="guide-track", **{"aria-hidden": "true"}),
            html.H2(id="guide-title", tabIndex="-1"),
            html.P(id="guide-hint", className="hint"),
            html.Div(id="guide-body"),
            dcc.Store(id="guide-words", data=words(lang)),
            dcc.Store(id="guide-opened"),
        ],
        id="guide-card",
        hidden=True,
        **{"aria-labelledby": "guide-title"},
    )


def words(lang: Language) -> dict[str, str]:
    """Give the texts of the conversation by their whole key."""
    return {f"guide-{key}": said for key, said in words_of("guide", lang).items()}


def skeleton() -> Component:
    """Give one component for each id that the callback names and drawing does not give."""
    return html.Div([dcc.Store(id="guide-words"), dcc.Store(id="guide-opened")])


def register(app: Dash) -> None:
    """Hand the words to the browser as soon as they are on the page."""
    app.clientside_callback(
        ClientsideFunction("guide", "open"),
        Output("guide-opened", "data"),
        Input("guide-words", "data"),
        Input("draw-words", "data"),
    )


def _stop(lang: Language) -> Component:
    return html.Button(text("guide-stop", lang), id="guide-stop", type="button", className="quiet")
