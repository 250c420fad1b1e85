"""Role lanes: who gave which help when, and how it was handed over."""

import json
from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from ecomap.analysis import measures_of
from ecomap.figures.words import words_of
from ecomap.model import Moment
from ecomap.model.codes import LifeDomain
from ecomap.texts import Language, day_text, list_text, text
from ecomap.texts.measures import measure_explained
from ecomap.texts.names import names_of
from ecomap.views.lanes import RoleLane, role_lanes
from ecomap.views.meeting import Seen
from layouts.meeting.lane_data import Axis, lane_data
from layouts.meeting.lane_words import LaneWords

QUIET = 365
"""Days without anybody after which a lane folds away."""

_COLUMNS = ("role", "person", "members", "start", "end", "days", "handover")
_ZOOMS = ("all", "five", "one", "meeting")


def frame(lang: Language) -> Component:
    """Give the choices above the lanes; `web/meeting/lanes/` carries them out."""
    return html.Div(
        [
            html.Div(_zooms(lang), className="lanes-zoom"),
            html.Div(_filters(lang), className="lanes-filters"),
        ],
        className="lanes-tools",
        **{"data-words": json.dumps(words_of("lanes-page", lang))},
    )


def _zooms(lang: Language) -> list[Component]:
    choices = [
        html.Button(
            text(f"lanes-zoom-{zoom}", lang),
            type="button",
            **{"data-lanes-zoom": zoom, "aria-pressed": str(zoom == "all").lower()},
        )
        for zoom in _ZOOMS
    ]
    steps = [
        html.Button(
            sign,
            type="button",
            className="lanes-step",
            title=text(f"lanes-zoom-{way}", lang),
            **{"data-lanes-step": way, "aria-label": text(f"lanes-zoom-{way}", lang)},
        )
        for way, sign in (("out", "\u2212"), ("in", "+"))
    ]
    label = {"aria-label": text("lanes-zoom", lang)}
    return [html.Div(choices, className="choice", role="group", **label), *steps]


def _filters(lang: Language) -> list[Component]:
    domains = [html.Option(text("lanes-domain-all", lang), value="")]
    domains += [html.Option(_large(text(f"life_domain-{d}", lang)), value=d) for d in LifeDomain]
    label = {"aria-label": text("lanes-domain", lang), "data-lanes-domain": ""}
    toggles = [
        html.Button(
            text(f"lanes-{name}", lang),
            type="button",
            **{f"data-lanes-{name}": "", "aria-pressed": "false"},
        )
        for name in ("several", "as-table")
    ]
    return [html.Select(domains, **label), *toggles]


def _large(said: str) -> str:
    return said[:1].upper() + said[1:]


def contents(seen: Seen, lang: Language) -> Component:
    """Show the lanes up to the day."""
    lanes = role_lanes(seen.family, seen.history)
    words = [LaneWords(lane, seen.family, lang) for lane in lanes]
    shown = _drawn(seen, words, lang) if lanes else [html.P(text("lanes-none", lang))]
    return html.Div([_ever(seen, words, lang), *shown, *_unplaced(seen, lang)], className="lanes")


def _ever(seen: Seen, words: Sequence[LaneWords], lang: Language) -> Component:
    """Say how many professionals the family ever had, and how long each caseworker stayed."""
    numbers = measures_of(seen.family, seen.day, seen.history)
    ever, now = numbers["professionals_ever"], numbers["size_formal"]
    said = [html.Strong(text("lanes-ever", lang, count=ever, day=seen.day))]
    if ever:
        said += [" ", text("lanes-ever-now", lang, count=now)]
    care = _caseworkers(words[0], lang) if words else text("lanes-care-none", lang)
    explained = measure_explained("professionals_ever", lang)
    return html.Div([html.P(said, title=explained), html.P(care)], className="lanes-ever")


def _caseworkers(words: LaneWords, lang: Language) -> str:
    if words.lane.domain or not words.lane.turns:
        return text("lanes-care-none", lang)
    names = list_text([words.stay(turn, now=True) for turn in words.lane.turns], lang)
    key = "one" if words.lane.people == 1 else "several"
    return text(f"lanes-care-{key}", lang, count=words.lane.people, names=names)


def _drawn(seen: Seen, words: Sequence[LaneWords], lang: Language) -> list[Component]:
    """Give the places that the browser draws in, with all that it draws as data."""
    moments = [moment for moment in seen.family.moments if moment.date.first <= seen.day]
    axis = Axis.of([one.lane for one in words], moments, seen.day)
    drawn = {
        "days": _days(seen, axis),
        "moments": [[axis.at(m.date.first), _moment(m, lang)] for m in moments],
        "lanes": [lane_data(one, axis) | {"quiet": _quiet(one.lane)} for one in words],
    }
    lanes = [one.lane for one in words]
    picture = [_legend(lanes, moments, lang), _head(), _view(lang)]
    left = text("lanes-none-left", lang)
    written = json.dumps(drawn, ensure_ascii=False, separators=(",", ":"))
    return [
        html.Div(picture, className="lanes-picture", **{"data-drawn": written}),
        html.P(left, className="lanes-left hint", hidden=True),
        _table(seen, lang),
    ]


def _days(seen: Seen, axis: Axis) -> dict[str, str]:
    since = seen.last_meeting.date.last if seen.last_meeting else None
    days = {"first": axis.first, "last": axis.last, "day": axis.day, "since": since}
    return {name: day.isoformat() for name, day in days.items() if day}


def _moment(moment: Moment, lang: Language) -> str:
    kind = text(f"moment_kind-{moment.kind}", lang)
    said = f"{day_text(moment.date, lang)}: {kind}"
    return f"{said}, {moment.title}" if moment.title.strip() else said


def _quiet(lane: RoleLane) -> bool:
    """Whether nobody was in a lane for so long that it folds away; the caseworker's never does."""
    return lane.domain is not None and (lane.empty_days or 0) > QUIET


def _head() -> Component:
    axis = html.Div(html.Div(className="lanes-axis"), className="lanes-window")
    return html.Div([html.P(className="lanes-told"), axis], className="lanes-head")


def _view(lang: Language) -> Component:
    folded = html.Details(
        html.Summary(),
        className="lanes-quiet",
        **{"data-keep": "lanes-quiet"},
    )
    rows = [html.Div(className="lanes-grid"), html.Div(className="lanes-rows"), folded]
    label = {"aria-label": text("lanes-region", lang), "data-keep": "lanes-view"}
    sheet = html.Div(rows, className="lanes-sheet")
    return html.Div(sheet, className="lanes-view", role="region", tabIndex="0", **label)


def _table(seen: Seen, lang: Language) -> Component:
    caption = text("lanes-table", lang, day=seen.day)
    heads = [html.Th(text(f"lanes-column-{column}", lang), scope="col") for column in _COLUMNS]
    table = html.Table([html.Caption(caption), html.Thead(html.Tr(heads))])
    label = {"aria-label": caption, "data-keep": "lanes-table"}
    return html.Div(
        table, className="lanes-table", role="region", tabIndex="0", hidden=True, **label
    )


def _legend(lanes: Sequence[RoleLane], moments: Sequence[Moment], lang: Language) -> Component:
    """Explain the signs that are drawn, and no other."""
    drawn = {
        "turn": any(lane.turns for lane in lanes),
        "unknown": any(not turn.start for lane in lanes for turn in lane.turns),
        "warm": any(lane.warm for lane in lanes),
        "gap": any(lane.gaps for lane in lanes),
        "wait": any(lane.waits for lane in lanes),
        "plan": any(lane.planned for lane in lanes),
        "day": True,
        "moment": bool(moments),
    }
    signs = [
        html.Li([html.I(className=sign), text(f"lanes-legend-{sign}", lang)])
        for sign, there in drawn.items()
        if there
    ]
    return html.Ul(signs, className="lanes-legend", **{"aria-label": text("lanes-legend", lang)})


def _unplaced(seen: Seen, lang: Language) -> list[Component]:
    """Name the formal parties that no lane can show, so that nobody is overlooked."""
    family = seen.family
    unplaced = [tie.party for tie in seen.facts.begun_ties if not (tie.domains and tie.help)]
    formal = [party for party in unplaced if family.party_by_id[party].formal]
    if not formal:
        return []
    names = names_of(dict.fromkeys(formal), family, lang)
    return [html.P(text("lanes-unplaced", lang, names=names), className="hint")]
