"""The panel with figures: each with its value and one plain sentence."""

from datetime import date

from dash import html
from dash.development.base_component import Component

from ecomap.analysis import MEASURES, Theme, Value, measures_of
from ecomap.model import Family, Period
from ecomap.texts import Language, text
from ecomap.texts.measures import measure_explained, measure_name, measure_value


def measures_panel(family: Family, day: date, period: Period, lang: Language) -> Component:
    """Show every measure of a family on a day and over a period, grouped by theme."""
    values = measures_of(family, day, period)
    days = {"day": day, "from": period.start, "to": period.end}
    return html.Div(
        [
            html.P(text("family-measures-intro", lang), className="hint"),
            html.P(text("family-measures-period", lang, **days), className="hint"),
            *(part for theme in Theme for part in _theme(theme, values, lang)),
        ],
        className="measures",
    )


def _theme(theme: Theme, values: dict[str, Value], lang: Language) -> list[Component]:
    codes = [measure.code for measure in MEASURES if measure.theme is theme]
    heading = html.H2(text(f"family-measures-{theme}", lang))
    return [heading, html.Dl([_measure(code, values[code], lang) for code in codes])]


def _measure(code: str, value: Value, lang: Language) -> Component:
    return html.Div(
        [
            html.Dt(measure_name(code, lang)),
            html.Dd(measure_value(code, value, lang), className="value"),
            html.Dd(measure_explained(code, lang), className="explained"),
        ],
        className="measure",
    )
