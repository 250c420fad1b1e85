"""Paid and own help through time, by life domain: where a step up or down is possible."""

from dash import html
from dash.development.base_component import Component

from ecomap.services.meeting import Seen
from ecomap.texts import Language


def contents(seen: Seen, lang: Language) -> Component:
    """Show it as it is on the day."""
    return html.Div(html.P(seen.family.name), lang=lang)
