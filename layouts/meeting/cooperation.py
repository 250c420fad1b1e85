"""Who works with whom, and what happens when one of them leaves."""

from dash import html
from dash.development.base_component import Component

from ecomap.services.meeting import Seen
from ecomap.texts import Language


def contents(seen: Seen, lang: Language) -> Component:
    """Show it as it is on the day."""
    return html.Div(html.P(seen.family.name), lang=lang)
