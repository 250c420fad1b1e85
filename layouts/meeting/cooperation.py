"""Who works with whom, and what happens when one of them leaves."""

from dash import html
from dash.development.base_component import Component

from ecomap.graph.cooperation import Cooperation
from ecomap.graph.leaving import leavings
from ecomap.texts import Language, text
from ecomap.views.meeting import Seen
from layouts.meeting.cooperation_leaving import chosen, table
from layouts.meeting.cooperation_middle import middle
from layouts.meeting.cooperation_pairs import linked, missing
from layouts.meeting.cooperation_picture import drawn_missing, legend, picture
from layouts.meeting.cooperation_words import Told
from layouts.tree import plain


def frame(lang: Language) -> Component:
    """Give the place where is told what was written down, with a way back."""
    told = text("cooperation-joined-told", lang, name="{name}", other="{other}")
    back = html.Button(text("cooperation-undo", lang), type="button", id="cooperation-undo")
    words = html.Span(id="cooperation-words", role="status", **{"data-told": told})
    shown = html.Div([words, back], id="cooperation-told", className="cooperation-told")
    return html.Div(shown, lang=lang)


def contents(seen: Seen, lang: Language) -> Component:
    """Show it as it is on the day."""
    told = Told(Cooperation(seen.facts), lang)
    if not told.seen.alters:
        return html.Div(html.P(told.say("cooperation-empty")), lang=lang)
    left = leavings(told.seen)
    parts = [*_picture(told), chosen(told, left), *_legend(told), missing(told)]
    parts += [middle(told, left), table(told, left), linked(told)]
    return html.Div(plain(parts), className="cooperation", lang=lang)


def _picture(told: Told) -> list[Component]:
    """Draw the network when there is something to draw; else say why there is not."""
    heading, shown = html.H2(told.say("cooperation-title")), told.seen.shown
    if not shown:
        return [heading, html.P(told.say("cooperation-own"))]
    if len(shown) == 1:
        return [heading, html.P(told.say("cooperation-alone", name=told.name(shown[0])))]
    return [heading, html.P(_summary(told)), picture(told)]


def _legend(told: Told) -> list[Component]:
    """Say what the signs of the picture mean, when there is one."""
    return [legend(told)] if len(told.seen.shown) > 1 else []


def _summary(told: Told) -> str:
    """Say how many lines there are, and which missing ones are drawn."""
    facts = {"missing": len(told.seen.missing), "drawn": len(drawn_missing(told))}
    lines = told.say(
        "cooperation-summary", parties=len(told.seen.shown), linked=len(told.seen.links)
    )
    if facts["missing"] > facts["drawn"]:
        return f"{lines} {told.say('cooperation-drawn-some', **facts)}"
    drawn = told.say("cooperation-drawn", missing=facts["missing"])
    return f"{lines} {drawn}" if told.seen.sharing else lines
