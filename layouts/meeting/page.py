"""Overleg: what a team looks at and decides together, at ``/family/<id>/team``.

On the left what is there to see, on the right what is talked about. What follows the day and what
was saved comes as data, one tree for each part; `web/meeting/page.ts` puts it in its place.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dash import ClientsideFunction, Dash, Input, Output, State, dcc, html
from dash.development.base_component import Component

from ecomap.analysis.rules import Parameters
from ecomap.figures.words import words_of
from ecomap.services.bundle import Services
from ecomap.services.families import Opened
from ecomap.texts import Language, text
from ecomap.views.meeting import Seen
from layouts import draw, family, flower, minutes_file, plan, saving
from layouts.cards import family_address
from layouts.language import current_language
from layouts.meeting import (
    agenda,
    cooperation,
    discuss,
    lanes,
    matrix,
    minutes,
    reflection,
    scaling,
)
from layouts.page import Page
from layouts.tabs import tabs


@dataclass(frozen=True, slots=True)
class Part:
    """One tab of the page.

    Attributes:
        name: Its name in ids and text keys.
        frame: From a language to what always stands in it; None = nothing but its contents.
        contents: From what the team sees and a language to what follows the day; None = nothing.
    """

    name: str
    frame: Callable[[Language], Component] | None = None
    contents: Callable[[Seen, Language], Component] | None = None


EVIDENCE = (
    Part("flower"),
    Part("who", flower.twin_list),
    Part("matrix", matrix.frame, matrix.contents),
    Part("lanes", lanes.frame, lanes.contents),
    Part("cooperation", cooperation.frame, cooperation.contents),
    Part("scaling", None, scaling.contents),
)
TALK = (
    Part("agenda", agenda.frame, agenda.contents),
    Part("discuss", discuss.frame, discuss.contents),
    Part("plan", plan.panel),
    Part("minutes", minutes.frame, minutes.contents),
    Part("reflection", reflection.frame, reflection.contents),
)
FOLLOWING = tuple(part for part in (*EVIDENCE, *TALK) if part.contents)
FILLED = ("meeting-first-filled", "meeting-filled")
"""What was filled with the first contents, and with those that follow: two, because Dash lets a
callback wait for every input that is still being asked for."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a meeting is about: a family, and the thresholds that it is looked at with."""

    opened: Opened
    parameters: Parameters


def open_meeting(services: Services, family_id: str) -> Meeting | None:
    """Open the family; None when there is no such family for who asks."""
    opened = family.opened_family(services, family_id)
    return Meeting(opened, services.thresholds.current()) if opened else None


def title(meeting: Meeting, lang: Language) -> str:
    """Give the page's title."""
    return text("meeting-title", lang, name=meeting.opened.family.name)


def head(meeting: Meeting, lang: Language) -> list[Component]:
    """Show in the header whose meeting it is, and the way to the flower."""
    shown = meeting.opened.family
    address = family_address(shown.id)
    to_flower = html.A(text("meeting-to-flower", lang), href=address, className="to-page")
    return [*family.heading(shown, lang), to_flower]


def contents(meeting: Meeting, lang: Language) -> Component:
    """Show the page on the newest day, opened at the agenda."""
    return _contents(meeting, lang, talk="agenda")


def contents_at_reflection(meeting: Meeting, lang: Language) -> Component:
    """Show the same page, opened at the reflection."""
    return _contents(meeting, lang, talk="reflection")


def _contents(meeting: Meeting, lang: Language, talk: str) -> Component:
    opened = meeting.opened
    showing = replace(family.showing(opened), view="team")
    seen = Seen(opened.family, showing.day, meeting.parameters)
    first = _panels(seen, lang, [part for part in FOLLOWING if part.name == talk])
    talked = {part.name: _framed(part, lang) for part in TALK}
    evidence = {part.name: _framed(part, lang) for part in EVIDENCE}
    evidence["flower"] = html.Div(
        [draw.toolbar(lang), flower.drawing(opened.family, showing, lang)],
        className="meeting-flower",
    )
    return html.Main(
        [
            dcc.Store(id="family-id", data=opened.family.id),
            dcc.Store(id="saved-version", data=opened.version),
            *(dcc.Store(id=name) for name in FILLED),
            dcc.Store(id="meeting-first", data=first),
            dcc.Store(id="meeting-panels"),
            dcc.Store(id="meeting-words", data=words_of("meeting", lang)),
            saving.messages(lang),
            html.Div(
                [
                    html.Section(
                        tabs(evidence, "flower", "meeting", text("meeting-evidence", lang), lang),
                        className="evidence",
                        **{"aria-label": text("meeting-evidence", lang)},
                    ),
                    html.Aside(
                        [
                            draw.editor(lang),
                            *tabs(talked, talk, "meeting", text("meeting-talk", lang), lang),
                        ],
                        className="panel talk",
                        **{"aria-label": text("meeting-talk", lang)},
                    ),
                ],
                className="meeting-body",
            ),
        ],
        id="content",
        className="meeting",
    )


def skeleton() -> Component:
    """Give one component for each id that a callback of this page alone names."""
    stores = ("meeting-first", "meeting-panels", "meeting-words")
    return html.Div([dcc.Store(id=name) for name in (*stores, *FILLED)])


def register(app: Dash, services: Services) -> None:
    """Let every part follow the chosen day, and what is written down once it is saved.

    The part that is in sight comes with the page itself; the others right after it.
    """

    @app.callback(
        Output("meeting-panels", "data"),
        Input("day", "data"),
        Input("saved-version", "data"),
        State("family-id", "data"),
    )
    def follow_meeting(iso_day: str, _: int, family_id: str) -> dict[str, Component]:
        lang, day = current_language(), date.fromisoformat(iso_day)
        opened = family.opened_family(services, family_id)
        if opened is None:
            gone = html.P(text("page-not-found", lang))
            return {part.name: gone for part in FOLLOWING}
        return _panels(Seen(opened.family, day, services.thresholds.current()), lang)

    for filled, panels in zip(FILLED, ("meeting-first", "meeting-panels"), strict=True):
        app.clientside_callback(
            ClientsideFunction("meeting", "fill"),
            Output(filled, "data"),
            Input(panels, "data"),
            State("meeting-words", "data"),
        )


def _panels(seen: Seen, lang: Language, parts: Sequence[Part] = FOLLOWING) -> dict[str, Component]:
    return {part.name: part.contents(seen, lang) for part in parts if part.contents}


def _framed(part: Part, lang: Language) -> Component:
    """Give what always stands in a tab, and under it the place of what follows the day."""
    frame = [part.frame(lang)] if part.frame else []
    place = [html.Div(id=f"{part.name}-contents")] if part.contents else []
    return html.Div([*frame, *place])


PAGE = Page(
    "/family/([^/]+)/team",
    "meeting",
    open_meeting,
    title,
    contents,
    head,
    skeleton,
    register,
    routes=(minutes_file.register,),
    values=family.VALUES,
)
PAGE_AT_REFLECTION = Page(
    "/family/([^/]+)/reflect", "meeting", open_meeting, title, contents_at_reflection, head
)
