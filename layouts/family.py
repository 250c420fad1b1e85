"""Bloem: one family's network on a day, with what to talk about beside it, at ``/family/<id>``."""

from datetime import date

from dash import ClientsideFunction, Dash, Input, Output, State, dcc, html
from dash.development.base_component import Component

from ecomap.access.policy import AccessDeniedError
from ecomap.model import Family, Period
from ecomap.services.bundle import Services
from ecomap.services.families import Opened
from ecomap.texts import Language, text
from ecomap.views.summaries import looking_day
from layouts import draw, flower, guide, operations, plan, saving
from layouts.actors import current_actor
from layouts.cards import family_address
from layouts.findings import findings_panel
from layouts.guard.values import is_count, is_day, is_text
from layouts.language import current_language
from layouts.measures import measures_panel
from layouts.page import Page
from layouts.tabs import tabs

VALUES = {"day.data": is_day, "saved-version.data": is_count, "family-id.data": is_text}
"""What the browser sends for the callbacks of a page about one family."""

FOLLOWING = ("findings", "measures")
VIEWS = ("family", "team")


def title(opened: Opened, _: Language) -> str:
    """Give the family's name."""
    return opened.family.name


def head(opened: Opened, lang: Language) -> list[Component]:
    """Show in the header whose flower it is, the way back, and the choice of view."""
    address = f"{family_address(opened.family.id)}/team"
    to_meeting = html.A(
        text("meeting-from-flower", lang), href=address, id="to-meeting", className="to-page"
    )
    return [*heading(opened.family, lang), to_meeting, _view_switch(lang)]


def heading(family: Family, lang: Language) -> list[Component]:
    """Show the way back to all families, whose page it is, and whether everything is saved."""
    mark = html.Span(text("caseload-fictional", lang), className="mark")
    name = html.H1(
        [html.Span(family.name, id="family-name"), " ", *([mark] if family.fictional else [])]
    )
    back = html.A(text("family-back", lang), href="/", className="back")
    return [back, name, saving.status_line(lang)]


def contents(opened: Opened, lang: Language) -> Component:
    """Show the flower on the newest day, and the panels beside it."""
    family = opened.family
    panels = {
        "who": flower.twin_list(lang),
        "plan": plan.panel(lang),
        "findings": _coming("findings", lang),
        "measures": _coming("measures", lang),
    }
    return html.Main(
        [
            dcc.Store(id="family-id", data=family.id),
            dcc.Store(id="saved-version", data=opened.version),
            dcc.Store(id="panels"),
            dcc.Store(id="panels-filled"),
            saving.messages(lang),
            html.Div(
                [
                    html.Div(
                        [
                            draw.toolbar(lang, guide.button(lang)),
                            flower.drawing(family, showing(opened), lang),
                        ],
                        className="family-drawing",
                    ),
                    _panel(panels, lang),
                ],
                className="family-body",
            ),
        ],
        id="content",
        className="family",
    )


def showing(opened: Opened) -> flower.Showing:
    """Say how the flower opens: who has nobody around the heart yet begins with drawing."""
    today = date.today()  # noqa: DTZ011 - a calendar day where the user is
    day = looking_day(opened.family, today)
    return flower.Showing(opened.version, day, today, "team" if opened.family.parties else "family")


def skeleton() -> Component:
    """Give one component for each id that a callback of this page names."""
    stores = ("family-id", "saved-version", "panels", "panels-filled")
    return html.Div([dcc.Store(id=name) for name in stores])


def register(app: Dash, services: Services) -> None:
    """Let findings and figures follow the chosen day, and what is drawn once it is saved.

    They come after the drawing, which never waits for them.
    """

    @app.callback(
        Output("panels", "data"),
        Input("day", "data"),
        Input("saved-version", "data"),
        State("family-id", "data"),
    )
    def follow(iso_day: str, _: int, family_id: str) -> dict[str, Component]:
        lang, day = current_language(), date.fromisoformat(iso_day)
        opened = opened_family(services, family_id)
        if opened is None:
            return dict.fromkeys(FOLLOWING, html.P(text("page-not-found", lang)))
        family, period = opened.family, Period.year_to(day)
        parameters = services.thresholds.current()
        return {
            "findings": findings_panel(family, day, parameters, lang),
            "measures": measures_panel(family, day, period, lang),
        }

    app.clientside_callback(
        ClientsideFunction("family", "fill"),
        Output("panels-filled", "data"),
        Input("panels", "data"),
    )


def _coming(panel: str, lang: Language) -> Component:
    """Give the place that the browser fills, and what stands there until then."""
    return html.Div([html.P(text("family-coming", lang), className="hint"), html.Div(id=panel)])


def opened_family(services: Services, family_id: str) -> Opened | None:
    """Give the family; none is what somebody sees who may not see it, like any other id."""
    try:
        return services.families.open(current_actor(), family_id)
    except AccessDeniedError:
        return None


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
    label = text("family-panel", lang)
    return html.Aside(
        [
            draw.editor(lang),
            guide.card(lang),
            *tabs(panels, "findings", "family", label, lang),
        ],
        className="panel",
        **{"aria-label": label},
    )


PAGE = Page(
    "/family/([^/]+)",
    "family",
    opened_family,
    title,
    contents,
    head,
    skeleton,
    register,
    routes=(operations.register,),
    values=VALUES,
)
