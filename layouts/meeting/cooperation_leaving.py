"""What if somebody leaves: in sentences for who is chosen, and as a table of all."""

import json
from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from ecomap.analysis.standing import Cell
from ecomap.graph.leaving import Leaving
from layouts.meeting.cooperation_words import Told, party_light


def chosen(told: Told, leavings: list[Leaving]) -> Component:
    """Give the choice of a person, and what is said of each; the browser shows the chosen one."""
    said = [
        html.Div([html.P(one) for one in lines], hidden=True, **{"data-left": json.dumps(parties)})
        for lines, parties in _said(told, leavings).items()
    ]
    intro = html.P(told.say("cooperation-leave-intro"), className="hint", **{"data-left": "[]"})
    return html.Section(
        [
            html.Div(
                [
                    html.H2(told.say("cooperation-leave")),
                    html.Label([told.say("cooperation-leave-choose"), _choice(told, leavings)]),
                ],
                className="cooperation-ask",
            ),
            html.Div([intro, *said], className="cooperation-said", **{"aria-live": "polite"}),
        ],
        className="cooperation-leave",
    )


def table(told: Told, leavings: list[Leaving]) -> Component:
    """Show for all parties what would be lost, most first; those with nothing to lose follow."""
    leaning = [one for one in leavings if one.lost or one.places]
    light = [one for one in leavings if not (one.lost or one.places)]
    columns = ("cooperation-who", "cooperation-leave-what")
    head = html.Tr([html.Th(told.say(column), scope="col") for column in columns])
    body = html.Tbody([_row(told, one) for one in leaning])
    parts = [html.Caption(told.say("cooperation-leave-caption")), html.Thead(head), body]
    shown = [html.Table(parts, className="cooperation-table leaving")] if leaning else []
    return html.Section(
        [html.H2(told.say("cooperation-leave-leans")), *shown, *_light(told, light)]
    )


def _said(told: Told, leavings: list[Leaving]) -> dict[tuple[str, ...], list[str]]:
    """Give the parties of whom the same is said, by what is said: of many it is that little."""
    said: dict[tuple[str, ...], list[str]] = {}
    for one in leavings:
        said.setdefault(tuple(sentences(told, one)), []).append(one.party)
    return said


def sentences(told: Told, one: Leaving) -> list[str]:
    """Say what would be lost with one party, in whole sentences; the last one asks."""
    lost = [told.say("cooperation-leave-caseworker")] if one.caseworker else []
    lost += [*_network(told, one), *_help(told, one)]
    if not (one.places or one.goals):
        lost.append(told.say("cooperation-leave-nothing"))
    return [*lost, told.say("cooperation-leave-ask")] if one.lost or one.places else lost


def _network(told: Told, one: Leaving) -> list[str]:
    if not one.pieces:
        return [told.say("cooperation-leave-unlinked", name=told.name(one.party))]
    if not one.falls_apart:
        return [told.say("cooperation-leave-whole")]
    said = [told.say("cooperation-leave-apart", before=one.before, after=one.after)]
    if one.islands:
        names = told.names(one.islands)
        said.append(told.say("cooperation-leave-islands", count=len(names), others=names))
    groups = [piece for piece in one.pieces[1:] if len(piece) > 1]
    return said + [
        told.say("cooperation-leave-group", others=told.names(group)) for group in groups
    ]


def _help(told: Told, one: Leaving) -> list[str]:
    needed, others = one.needed, [cell for cell in one.places if cell not in one.needed]
    said = [told.say("cooperation-leave-needed", places=_places(told, needed))] if needed else []
    said += [told.say("cooperation-leave-places", places=_places(told, others))] if others else []
    if one.goals:
        goals = _goals(told, one)
        said.append(told.say("cooperation-leave-goals", count=len(goals), goals=goals))
    return said


def _places(told: Told, cells: Sequence[Cell]) -> str:
    """Give life domains, each with the members it is about; their words hold "and" already."""
    domains = dict.fromkeys(domain for _, domain in cells)
    members = {d: tuple(m for m, domain in cells if domain is d) for d in domains}
    said = [
        told.say_within("cooperation-place", domain=told.domain(domain), members=told.members(whom))
        for domain, whom in members.items()
    ]
    return "; ".join(said)


def _goals(told: Told, one: Leaving) -> list[str]:
    text_of = {goal.id: goal.text for goal in told.family.goals}
    texts = [text_of[goal].strip().rstrip(".") for goal in one.goals]
    untold = told.say_within("cooperation-goal-untold")
    return [told.say_within("cooperation-goal", goal=goal) if goal else untold for goal in texts]


def _row(told: Told, one: Leaving) -> Component:
    lines = html.Ul([html.Li(line) for line in _lines(told, one)])
    return html.Tr([html.Th(_button(told, one), scope="row"), html.Td(lines)])


def _lines(told: Told, one: Leaving) -> list[str]:
    """Give what would be lost in a few words each."""
    lines = [told.say("cooperation-leave-caseworker-short")] if one.caseworker else []
    if one.falls_apart:
        lines.append(told.say("cooperation-leave-pieces", before=one.before, after=one.after))
    if one.falls_apart and one.islands:
        lines.append(told.say("cooperation-leave-loose", others=told.names(one.islands)))
    others = [cell for cell in one.places if cell not in one.needed]
    for key, cells in (("cooperation-leave-need", one.needed), ("cooperation-leave-help", others)):
        lines += [told.say(key, places=_places(told, cells))] if cells else []
    return [
        *lines,
        *([told.say("cooperation-leave-goal", goals=_goals(told, one))] if one.goals else []),
    ]


def _light(told: Told, leavings: list[Leaving]) -> list[Component]:
    if not leavings:
        return []
    names = told.names(one.party for one in leavings)
    return [
        html.P(
            told.say("cooperation-leave-light", count=len(names), others=names), className="hint"
        )
    ]


def _button(told: Told, one: Leaving) -> Component:
    return html.Button(
        told.name(one.party),
        type="button",
        className="cooperation-pair",
        **{"data-keep": f"cooperation-leave-{one.party}"},
        **party_light(told.seen, one.party),
    )


def _choice(told: Told, leavings: list[Leaving]) -> Component:
    by_name = sorted(leavings, key=lambda one: told.name(one.party).casefold())
    options = [html.Option(told.name(one.party), value=one.party) for one in by_name]
    nobody = html.Option(told.say("cooperation-leave-nobody"), value="")
    # The tree of contents names any element; Dash itself has no plain select.
    choice = {"children": [nobody, *options], "data-keep": "cooperation-choice"}
    return {"type": "select", "props": choice}
