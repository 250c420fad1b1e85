"""Drawing: the bar above the flower and the docked editor beside it, which the browser fills."""

from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, dcc, html
from dash.development.base_component import Component

from ecomap.figures.words import questions, words_of
from ecomap.model.codes import VOCABULARIES
from ecomap.texts import Language, text

TOOLS = ("mode", "undo", "redo", "connect")


def toolbar(lang: Language, *slots: Component) -> Component:
    """Give the bar above the drawing; ``slots`` (save status, conversation) stand at its end."""
    return html.Div(
        [
            *(_tool(name, lang) for name in TOOLS),
            *slots,
            html.Div(id="draw-live", role="status", **{"aria-live": "polite"}),
            dcc.Store(id="draw-words", data=words(lang)),
            dcc.Store(id="draw-opened"),
        ],
        id="draw-tools",
        role="toolbar",
        **{"aria-label": text("draw-tools", lang)},
    )


def editor(lang: Language) -> Component:
    """Give the docked editor, hidden until something is chosen; put it first in the panel."""
    done = html.Button(
        html.Span(text("draw-done", lang)), id="draw-done", type="button", className="primary"
    )
    title = html.H2(id="draw-title", tabIndex="-1")
    head = html.Div([title, html.P(id="draw-second", className="hint")], className="draw-who")
    return html.Section(
        [
            html.Div([head, done], className="draw-head"),
            html.Div(id="draw-fields"),
        ],
        id="draw-editor",
        hidden=True,
        **{"aria-labelledby": "draw-title"},
    )


def words(lang: Language) -> dict[str, Any]:
    """Give the texts of drawing by key, and under ``codes`` and ``fields`` those of the model."""
    codes = {
        name: {code.value: text(f"{name}-{code.value}", lang) for code in vocabulary}
        for name, vocabulary in VOCABULARIES.items()
    }
    more = {"lang": lang, "codes": codes, "fields": questions(lang)}
    return {**words_of("draw", lang), **more}


def skeleton() -> Component:
    """Give one component for each id that the callback names."""
    return html.Div([dcc.Store(id="draw-words"), dcc.Store(id="draw-opened")])


def register(app: Dash) -> None:
    """Hand the words to the browser as soon as they are on the page."""
    app.clientside_callback(
        ClientsideFunction("draw", "open"),
        Output("draw-opened", "data"),
        Input("draw-words", "data"),
    )


def _tool(name: str, lang: Language) -> Component:
    pressed = {"aria-pressed": "false"} if name in {"mode", "connect"} else {}
    label = text(f"draw-tool-{name}", lang)
    return html.Button(
        html.Span(label), id=f"draw-{name}", type="button", className="tool", title=label, **pressed
    )
