"""Pairs in words: those without a line as questions, and those that have one."""

from collections.abc import Iterable

from dash import html
from dash.development.base_component import Component

from ecomap.graph.cooperation import Pair
from ecomap.model import Link
from layouts.meeting.cooperation_words import Told, couple_data, pair_light

_ASKED = 12
"""So many pairs are asked about one by one; who has more chooses a person in the picture."""

_COLUMNS = ("cooperation-who", "cooperation-line", "cooperation-share")


def missing(told: Told) -> Component:
    """Ask of each pair that helps the same member without a line: do they know of each other?"""
    heading = html.H2(told.say("cooperation-missing"))
    if not told.seen.missing:
        key = "none" if told.seen.sharing else "alone"
        return html.Section([heading, html.P(told.say(f"cooperation-missing-{key}"))])
    strong = [pair for pair in told.seen.missing if pair.domains]
    weak = [pair for pair in told.seen.missing if not pair.domains]
    shown = _asked(told, strong, _ASKED, "cooperation-missing-caption") if strong else []
    return html.Section([heading, *shown, *_folded(told, weak, _ASKED - len(strong))])


def linked(told: Told) -> Component:
    """Show the pairs that have a line, folded away."""
    pairs = told.seen.linked
    if not pairs:
        return html.Div()
    columns = [told.say(key) for key in _COLUMNS]
    table = _table(
        told.say("cooperation-linked-caption"), columns, [_linked_row(told, p) for p in pairs]
    )
    summary = html.Summary(told.say("cooperation-linked", count=len(pairs)))
    return html.Details([summary, table], **{"data-keep": "cooperation-linked"})


def _folded(told: Told, pairs: list[Pair], asked: int) -> list[Component]:
    """Fold the pairs without a life domain in common away, unless there are no others."""
    if not pairs:
        return []
    parts = _asked(told, pairs, max(asked, 0), "cooperation-missing-caption-members")
    summary = html.Summary(told.say("cooperation-missing-members", count=len(pairs)))
    keep = {"data-keep": "cooperation-members"}
    return [html.Details([summary, *parts], open=asked == _ASKED, **keep)]


def _asked(told: Told, pairs: list[Pair], number: int, caption: str) -> list[Component]:
    """Ask about so many pairs one by one, and name the others."""
    asked, others = pairs[:number], pairs[number:]
    shown = [_questions(told, asked, caption)] if asked else []
    return [*shown, *_named(told, others)]


def _questions(told: Told, pairs: Iterable[Pair], caption: str) -> Component:
    columns = [told.say("cooperation-who"), told.say("cooperation-record")]
    return _table(told.say(caption), columns, [_question_row(told, pair) for pair in pairs])


def _question_row(told: Told, pair: Pair) -> Component:
    couple = told.couple(pair)
    key = "cooperation-question-domains" if pair.domains else "cooperation-question"
    domains = {"domains": told.domains(pair.domains)} if pair.domains else {}
    question = told.say(key, members=told.members(pair.whom), **couple, **domains)
    join = html.Button(
        told.say("cooperation-join"),
        type="button",
        className="cooperation-join",
        **{"aria-label": told.say("cooperation-join-label", **couple), "data-join": ""},
    )
    done = html.Span(told.say("cooperation-joined"), className="cooperation-joined")
    return html.Tr([_pair_cell(pair, question), html.Td([join, done])], **couple_data(pair))


def _named(told: Told, pairs: list[Pair]) -> list[Component]:
    """Name the pairs that are not asked about one by one, by the first of each two."""
    partners: dict[str, list[str]] = {}
    for pair in pairs:
        partners.setdefault(pair.parties[0], []).append(pair.parties[1])
    lines = [
        html.Li(
            told.say("cooperation-missing-with", name=told.name(party), others=told.names(others))
        )
        for party, others in partners.items()
    ]
    more = html.P(told.say("cooperation-missing-more", count=len(pairs)), className="hint")
    return [more, html.Ul(lines, className="cooperation-named")] if pairs else []


def _linked_row(told: Told, pair: Pair) -> Component:
    lines = html.Ul([html.Li(_line(told, link)) for link in pair.links])
    name = told.say("cooperation-pair", **told.couple(pair))
    return html.Tr([_pair_cell(pair, name), html.Td(lines), html.Td(_shared(told, pair))])


def _line(told: Told, link: Link) -> str:
    names = {"a": told.name(link.a), "b": told.name(link.b)}
    line = told.say(f"cooperation-link-{link.kind}", **names)
    return told.say("cooperation-link-since", line=line, day=link.start) if link.start else line


def _shared(told: Told, pair: Pair) -> str:
    if not pair.members:
        return told.say("cooperation-share-none")
    members = told.members(pair.whom)
    if not pair.domains:
        return told.say("cooperation-share-members", members=members)
    return told.say(
        "cooperation-share-domains", members=members, domains=told.domains(pair.domains)
    )


def _pair_cell(pair: Pair, words: str) -> Component:
    keep = {"data-keep": "cooperation-pair-" + "+".join(pair.parties)}
    button = html.Button(
        words, type="button", className="cooperation-pair", **keep, **pair_light(pair)
    )
    return html.Th(button, scope="row")


def _table(caption: str, columns: list[str], rows: list[Component]) -> Component:
    head = html.Tr([html.Th(column, scope="col") for column in columns])
    parts = [html.Caption(caption), html.Thead(head), html.Tbody(rows)]
    return html.Table(parts, className="cooperation-table")
