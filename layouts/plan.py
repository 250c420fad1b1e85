"""The plan of the family: needs, goals, contacts, moments and court orders, as a tab."""

from dash import ClientsideFunction, Dash, Input, Output, dcc, html
from dash.development.base_component import Component

from ecomap.figures.words import words_of
from ecomap.model.codes import LifeDomain
from ecomap.texts import Language, sentence, text


def panel(lang: Language) -> Component:
    """Give the contents of the tab; the browser fills it."""
    return html.Div(
        [
            html.Div(id="plan"),
            dcc.Store(id="plan-words", data=words(lang)),
            dcc.Store(id="plan-opened"),
        ]
    )


def words(lang: Language) -> dict[str, str]:
    """Give the texts of the plan by their whole key, and the heading of each life domain."""
    texts = {f"plan-{key}": words for key, words in words_of("plan", lang).items()}
    domains = {
        f"plan-domain-{code}": sentence(text(f"life_domain-{code}", lang)) for code in LifeDomain
    }
    return texts | domains


def skeleton() -> Component:
    """Give one component for each id that the callback names and drawing does not give."""
    return html.Div([dcc.Store(id="plan-words"), dcc.Store(id="plan-opened")])


def register(app: Dash) -> None:
    """Hand the words to the browser as soon as they are on the page."""
    app.clientside_callback(
        ClientsideFunction("plan", "open"),
        Output("plan-opened", "data"),
        Input("plan-words", "data"),
        Input("draw-words", "data"),
    )
