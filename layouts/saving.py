"""Saving on screen: the status line, the messages, and the question which version stays."""

from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, dcc, html
from dash.development.base_component import Component

from ecomap.figures.words import words_of
from ecomap.model.codes import VOCABULARIES
from ecomap.texts import Language, text


def status_line(lang: Language) -> Component:
    """Show whether everything is saved; stands in the header, the browser fills it."""
    return html.Div(
        [html.Span(text("saving-saved", lang), id="saving-state", role="status"), _count()],
        id="saving-status",
        **{"data-state": "saved"},
    )


def messages(lang: Language) -> Component:
    """Give what saving may have to say or ask, and the words for it; stands in the page itself."""
    return html.Div(
        [
            dcc.Store(id="saving-words", data=_words(lang)),
            dcc.Store(id="saving-ready"),
            html.Div(id="saving-notes", **{"aria-live": "polite", "aria-relevant": "additions"}),
            _conflict_dialog(lang),
        ]
    )


def skeleton() -> Component:
    """Give one component for each id that the callback names."""
    return html.Div([dcc.Store(id="saving-words"), dcc.Store(id="saving-ready")])


def register(app: Dash) -> None:
    """Hand the words to the scripts (`web/saving`) as soon as they are on the page."""
    app.clientside_callback(
        ClientsideFunction("saving", "prepare"),
        Output("saving-ready", "data"),
        Input("saving-words", "data"),
    )


def _count() -> Component:
    return html.Span(id="saving-count")


def _words(lang: Language) -> dict[str, Any]:
    codes = {
        vocabulary: {code.value: text(f"{vocabulary}-{code}", lang) for code in kinds}
        for vocabulary, kinds in VOCABULARIES.items()
    }
    fields = {f"field-{field}": name for field, name in words_of("field", lang).items()}
    return {"lang": lang, "texts": words_of("saving", lang) | fields, "codes": codes}


def _conflict_dialog(lang: Language) -> Component:
    title = html.H2(id="saving-conflict-title", tabIndex="-1")
    about = html.P(
        [
            html.Strong(id="saving-conflict-subject"),
            html.Span(text("saving-conflict-intro", lang)),
        ],
        id="saving-conflict-about",
    )
    versions = html.Div(
        [
            _version("theirs", html.H3(id="saving-conflict-author"), lang),
            _version("mine", html.H3(text("saving-of-me", lang)), lang),
        ],
        className="saving-versions",
    )
    named = {
        "aria-labelledby": "saving-conflict-title",
        "aria-describedby": "saving-conflict-about",
    }
    return html.Dialog([title, about, versions], id="saving-conflict", **named)


def _version(whose: str, heading: Component, lang: Language) -> Component:
    take = html.Button(text(f"saving-take-{whose}", lang), id=f"saving-take-{whose}", type="button")
    return html.Section([heading, html.Div(id=f"saving-conflict-{whose}"), take])
