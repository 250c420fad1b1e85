"""Bloem: one family's network on a day, with what to talk about beside it, at ``/family/<id>``."""

from datetime import date

from dash import Dash, Input, Output, State, dcc, html
from dash.development.base_component import Component

from ecomap.model import Period
from ecomap.services.families import Families, looking_day
from ecomap.texts import Language, text
from layouts import flower
from layouts.findings import findings_panel
from layouts.language import current_language
from layouts.measures import measures_panel

TABS = ("who", "findings", "measures")
VIEWS = ("family", "team")


def title(families: Families, _: Language, family_id: str) -> str | None:
    """Give the family's name, or None when there is no such family."""
    family = families.get(family_id)
    return family.name if family else None


def head(families: Families, lang: Language, family_id: str) -> list[Component]:
    """Show in the header whose flower it is, the way back, and the choice of view."""
    family = families.get(family_id)
    if family is None:  # closed between the two questions of one page load
        return []
    mark = html.Span(text("caseload-fictional", lang), className="mark")
    name = html.H1([family.name, " ", *([mark] if family.fictional else [])])
    back = html.A(text("family-back", lang), href="/", className="back")
    return [back, name, _view_switch(lang)]


def contents(families: Families, lang: Language, family_id: str) -> Component:
    """Show the flower on the newest day, and the panels beside it."""
    family = families.get(family_id)
    if family is None:
        return html.Main(text("page-not-found", lang), id="content")
    day = looking_day(family)
    panels = {
        "who": flower.twin_list(lang),
        "findings": findings_panel(family, day, lang),
        "measures": measures_panel(family, day, Period.year_to(day), lang),
    }
    return html.Main(
        [
            dcc.Store(id="family-id", data=family.id),
            html.Div(
                [flower.drawing(family, day, lang), _panel(panels, lang)], className="family-body"
            ),
        ],
        id="content",
        className="family",
    )


def skeleton() -> Component:
    """Give one component for each id that a callback of this page names."""
    return html.Div(
        [
            flower.skeleton(),
            dcc.Store(id="family-id"),
            *(html.Div(id=name) for name in ("panel-findings", "panel-measures")),
        ]
    )


def register(app: Dash, families: Families) -> None:
    """Let findings and figures follow the chosen day."""

    @app.callback(
        Output("panel-findings", "children"),
        Output("panel-measures", "children"),
        Input("day", "data"),
        State("family-id", "data"),
        prevent_initial_call=True,
    )
    def follow_day(iso_day: str, family_id: str) -> tuple[Component, Component]:
        lang, day, family = current_language(), date.fromisoformat(iso_day), families.get(family_id)
        if family is None:
            gone = html.P(text("page-not-found", lang))
            return gone, gone
        period = Period.year_to(day)
        return findings_panel(family, day, lang), measures_panel(family, day, period, lang)


def _view_switch(lang: Language) -> Component:
    buttons = [
        html.Button(
            text(f"family-view-{view}", lang),
            type="button",
            **{"data-view": view, "aria-pressed": str(view == "team").lower()},
        )
        for view in VIEWS
    ]
    label = {"aria-label": text("family-view", lang)}
    return html.Div(buttons, id="views", className="choice", role="group", **label)


def _panel(panels: dict[str, Component], lang: Language) -> Component:
    tabs = [
        html.Button(
            text(f"family-tab-{tab}", lang),
            id=f"tab-{tab}",
            type="button",
            role="tab",
            tabIndex="0" if chosen else "-1",
            **{"aria-selected": str(chosen).lower(), "aria-controls": f"panel-{tab}"},
        )
        for tab in TABS
        for chosen in (tab == "findings",)
    ]
    shown = [
        html.Section(
            panels[tab],
            id=f"panel-{tab}",
            role="tabpanel",
            tabIndex="0",
            hidden=tab != "findings",
            **{"aria-labelledby": f"tab-{tab}"},
        )
        for tab in TABS
    ]
    label = {"aria-label": text("family-panel", lang)}
    return html.Aside(
        [html.Div(tabs, role="tablist", className="choice", **label), *shown],
        className="panel",
        **label,
    )
