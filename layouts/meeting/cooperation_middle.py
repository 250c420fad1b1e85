"""How the fixed caseworker stands among the others, and what falls apart already, in words."""

from dash import html
from dash.development.base_component import Component

from ecomap.graph.leaving import Leaving, parts
from layouts.meeting.cooperation_words import Told

_FEW = 8
"""So many strangers are named; of more the number says enough."""


def middle(told: Told, leavings: list[Leaving]) -> Component:
    """Say how the caseworker stands among the others, and who stands apart."""
    said = [*_caseworker(told, leavings), *_parts(told)]
    return html.Section([html.H2(told.say("cooperation-middle")), *map(html.P, said)])


def _caseworker(told: Told, leavings: list[Leaving]) -> list[str]:
    party = told.seen.caseworker
    if party is None:
        return [told.say("cooperation-middle-none")]
    name = told.name(party)
    return [*_contacts(told, name), *_via(told, party, name, leavings), *_between(told, name)]


def _contacts(told: Told, name: str) -> list[str]:
    count, strangers = len(told.seen.contacts), told.seen.strangers
    total = count + len(strangers)
    if not total:
        return [told.say("cooperation-middle-only", name=name)]
    if not strangers:
        return [told.say("cooperation-middle-all", name=name, total=total)]
    said = [told.say("cooperation-middle-some", name=name, count=count, total=total)]
    if len(strangers) <= _FEW:
        said.append(told.say("cooperation-middle-strangers", others=told.names(strangers)))
    return said


def _via(told: Told, party: str, name: str, leavings: list[Leaving]) -> list[str]:
    """Name those whose only line is with the caseworker, when there are others to reach."""
    own = next(one for one in leavings if one.party == party)
    if not (own.islands and own.falls_apart):
        return []
    others = told.names(own.islands)
    return [told.say("cooperation-middle-via", name=name, count=len(others), others=others)]


def _between(told: Told, name: str) -> list[str]:
    share = told.seen.facts.measures["caseworker_betweenness"]
    if share is None or not told.seen.links:
        return []
    if not share:
        return [told.say("cooperation-middle-aside", name=name)]
    rounded = max(1, round(100 * share))
    return [told.say("cooperation-middle-between", name=name, share=rounded)]


def _parts(told: Told) -> list[str]:
    found = parts(told.seen)
    islands = [part[0] for part in found if len(part) == 1]
    groups = [part for part in found[1:] if len(part) > 1]
    said = (
        [told.say("cooperation-parts", count=len(found))]
        if len(found) > 1 or told.seen.links
        else []
    )
    if groups:
        named = [told.say_within("cooperation-group", others=told.names(group)) for group in groups]
        said.append(told.say("cooperation-groups", count=len(named), groups="; ".join(named)))
    if islands and len(found) > 1:
        names = told.names(islands)
        said.append(told.say("cooperation-islands", count=len(names), others=names))
    return said
