"""The minutes of the meeting: one page to print."""

from dash import html
from dash.development.base_component import Component

from ecomap.services.meeting import Seen
from ecomap.texts import Language


def frame(lang: Language) -> Component:
    """Give what always stands in the tab."""
    return html.Div(lang=lang)


def contents(seen: Seen, lang: Language) -> Component:
    """Show it as it is on the day."""
    return html.Div(html.P(seen.family.name), lang=lang)
