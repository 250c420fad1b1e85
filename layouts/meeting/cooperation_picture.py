"""The picture of who works with whom: lines made here, people as buttons over them."""

from dash import html
from dash.development.base_component import Component

from ecomap.figures.circle import WIDTH, Circle, circle
from ecomap.graph.cooperation import Pair
from ecomap.model.codes import LinkKind
from ecomap.texts import text
from layouts.meeting.cooperation_words import (
    Told,
    about_light,
    couple_data,
    pair_light,
    party_light,
)
from layouts.tree import Tree, tree

_ALL, _SOME = 12, 5
"""So many missing lines are drawn at once. Of more, those with a life domain in common, or the
first few: others would hide the lines that are there."""

_KINDS = (
    LinkKind.CONFLICT,
    LinkKind.COOPERATES,
    LinkKind.INFORMS,
    LinkKind.REFERS,
    LinkKind.KNOWS,
)
"""When several links join a pair, the first of these kinds that occurs is drawn."""


def picture(told: Told) -> Component:
    """Draw all who belong in the picture, with the lines between them and the missing ones."""
    seen, family = told.seen, told.family
    middle = family.party_by_id[seen.caseworker] if seen.caseworker else None
    places = circle([family.party_by_id[party] for party in seen.shown], middle)
    stage = html.Div(
        [_lines(told, places), *_signs(told, places), *_people(told, places)],
        className="cooperation-stage",
        role="group",
        style=f"--high:{places.height:.0f}",
        **{"aria-label": told.say("cooperation-picture")},
    )
    frame = html.Div(stage, className="cooperation-frame")
    return html.Div([frame, _numbered(told, places)])


def drawn_missing(told: Told) -> list[Pair]:
    """Give the missing lines that are drawn without choosing anybody."""
    missing = told.seen.missing
    if len(missing) <= _ALL:
        return missing
    strong = sum(1 for pair in missing if pair.domains)
    return missing[: max(_SOME, min(strong, _ALL))]


def _lines(told: Told, places: Circle) -> Tree:
    linked = [_link_line(pair, places) for pair in told.seen.linked]
    missing = [_missing_line(pair, places) for pair in drawn_missing(told)]
    return tree(
        "Svg",
        [*_fans(told, places), *missing, *linked],
        viewBox=f"0 0 {WIDTH} {places.height:.0f}",
        preserveAspectRatio="none",
        **{"aria-hidden": "true"},
    )


def _link_line(pair: Pair, places: Circle) -> Tree:
    style = f"cooperation-line cooperation-{_kind(pair)}"
    return _path(style, places.line(*pair.parties), _about(pair))


def _missing_line(pair: Pair, places: Circle) -> Tree:
    style = f"cooperation-line cooperation-missing{' strong' if pair.domains else ''}"
    return _path(style, places.line(*pair.parties), _about(pair) | couple_data(pair))


def _fans(told: Told, places: Circle) -> list[Tree]:
    """Give for each party its missing lines that are not drawn otherwise; they wait for a light."""
    fans: dict[str, list[str]] = {}
    for pair in told.seen.missing[len(drawn_missing(told)) :]:
        for party in pair.parties:
            fans.setdefault(party, []).append(places.line(*pair.parties))
    style = "cooperation-line cooperation-missing cooperation-fan"
    return [
        _path(style, "".join(lines), about_light(parties=(party,))) for party, lines in fans.items()
    ]


def _signs(told: Told, places: Circle) -> list[Component]:
    drawn = drawn_missing(told)
    points = places.signs([pair.parties for pair in drawn])
    return [
        html.Span(
            "?",
            className="cooperation-sign" + (" strong" if pair.domains else ""),
            style=_at(*point, places),
            **{"aria-hidden": "true"},
            **couple_data(pair),
        )
        for pair, point in zip(drawn, points, strict=True)
    ]


def _people(told: Told, places: Circle) -> list[Component]:
    return [
        html.Button(
            [
                html.Span(number, className="cooperation-dot", **{"aria-hidden": "true"}),
                html.Span(told.name(party), className="cooperation-name"),
            ],
            type="button",
            className=f"cooperation-party {places.places[party].side} {_sort(told, party)}",
            style=_at(places.places[party].x, places.places[party].y, places),
            **{"data-keep": f"cooperation-party-{party}"},
            **party_light(told.seen, party),
        )
        for number, party in enumerate(_clockwise(told, places), 1)
    ]


def _numbered(told: Told, places: Circle) -> Component:
    """Give the names by number, for a screen too small to write them beside the ring."""
    names = [html.Li(told.name(party)) for party in _clockwise(told, places)]
    return html.Ol(names, className="cooperation-numbered", **{"aria-hidden": "true"})


def _clockwise(told: Told, places: Circle) -> list[str]:
    """Give the parties in the order in which one reads and tabs through them: the middle first."""

    def turn(party: str) -> tuple[int, float]:
        place = places.places[party]
        order = ("middle", "right", "left").index(place.side)
        return order, -place.y if place.side == "left" else place.y

    return sorted(told.seen.shown, key=turn)


def legend(told: Told) -> Component:
    """Say what the signs mean that occur in the picture."""
    present = {_sort(told, party) for party in told.seen.shown}
    sorts = [
        html.Li(
            [
                html.Span(className=f"cooperation-dot {sort}"),
                told.say_within(f"cooperation-legend-{sort}"),
            ]
        )
        for sort in ("caseworker", "formal", "informal")
        if sort in present
    ]
    return html.Ul(
        [*sorts, *_line_keys(told)],
        className="cooperation-legend",
        **{"aria-label": told.say("cooperation-legend")},
    )


def _line_keys(told: Told) -> list[Component]:
    drawn = {_kind(pair) for pair in told.seen.linked}
    keys = [
        _key(f"cooperation-{kind}", text(f"link_kind-{kind}", told.lang))
        for kind in reversed(_KINDS)
        if kind in drawn
    ]
    missing = drawn_missing(told)
    if any(pair.domains for pair in missing):
        keys.append(
            _key("cooperation-missing strong", told.say_within("cooperation-legend-missing-strong"))
        )
    if any(not pair.domains for pair in told.seen.missing):
        keys.append(_key("cooperation-missing", told.say_within("cooperation-legend-missing")))
    return keys


def _key(style: str, words: str) -> Component:
    sign = tree(
        "Svg",
        [_path(f"cooperation-line {style}", "M1 8L39 8", {})],
        viewBox="0 0 40 16",
        **{"aria-hidden": "true"},
    )
    return html.Li([sign, words])


def _sort(told: Told, party: str) -> str:
    if party == told.seen.caseworker:
        return "caseworker"
    return "formal" if told.seen.facts.formal(party) else "informal"


def _kind(pair: Pair) -> LinkKind:
    return min((link.kind for link in pair.links), key=_KINDS.index)


def _about(pair: Pair) -> dict[str, str]:
    return {"data-about": pair_light(pair)["data-about"]}


def _at(x: float, y: float, places: Circle) -> str:
    """Give a place as parts of the drawing: the browser stretches it to the room there is."""
    return f"--x:{100 * x / WIDTH:.2f}%;--y:{100 * y / places.height:.2f}%"


def _path(style: str, way: str, more: dict[str, str]) -> Tree:
    return tree("path", d=way, className=style, **more)
