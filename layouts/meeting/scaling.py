"""Paid and own help through time, by life domain: where a step up or down is possible.

Exact days, drawn on one time axis: the whole family on top, then the life domains that raise a
question, the others, and folded away what has long been quiet.
"""

import json
from collections.abc import Iterable
from datetime import date, timedelta

from dash import html
from dash.development.base_component import Component

from ecomap.model import Moment, Need, Tie
from ecomap.model.codes import TieStatus
from ecomap.texts import Language, text
from ecomap.views.meeting import Seen
from ecomap.views.scaling import Course, courses, whole_course
from layouts.meeting.scaling_axis import Axis
from layouts.meeting.scaling_chart import MARKED, Frame, most, plot, signs
from layouts.meeting.scaling_questions import QUIET, questions, short_questions, urgency
from layouts.meeting.scaling_words import (
    chart_sentence,
    course_name,
    need_sentence,
    now_sentences,
    table_rows,
    went_sentences,
)
from layouts.tree import Tree, tree

_LONG = timedelta(days=365)
"""What did not change for so long is quiet."""

_HEIGHT = 140
"""Height in px that the fullest chart aims at."""

_LEAST_UNIT, _LEAST_UNIT_OF_ALL, _MOST_UNIT = 6, 3, 12
"""Px for one party: the least on a life domain, the least in the whole family, and the most."""

_EPOCH = date(1970, 1, 1)
"""The first day of the browser's count."""

_COLUMNS = ("day", "formal", "informal", "waiting", "hours", "severity", "what")


def contents(seen: Seen, lang: Language) -> Component:
    """Show how help went up to the day."""
    found = courses(seen.family, seen.history)
    whole = whole_course(seen.family, seen.history)
    if not found and whole.empty:
        return html.P(text("scaling-empty", lang), className="hint")
    frame = Frame(Axis(seen.history, lang), _moments(seen), lang)
    start, length = frame.axis.ranges[frame.axis.first_range]
    return html.Div(
        [
            *_ranges(frame),
            _whole(whole, frame, seen),
            _legend([whole, *found], frame),
            *_domains(found, frame, seen),
        ],
        className="scaling",
        style=f"--from:{start};--span:{length};{_unit(found, _LEAST_UNIT)}",
        **{
            "data-range": frame.axis.first_range,
            "data-ranges": json.dumps(frame.axis.ranges),
            "data-ticks": json.dumps(frame.axis.words),
            "data-moments": json.dumps(
                [(m.kind, frame.axis.at(m.date.first)) for m in frame.moments]
            ),
            "data-begin": (seen.history.start - _EPOCH).days,
            "data-there": text(
                "scaling-there", lang, day="{day}", count="{count}", other="{other}"
            ),
            "data-columns": json.dumps([text(f"scaling-column-{c}", lang) for c in _COLUMNS]),
        },
    )


def _moments(seen: Seen) -> tuple[Moment, ...]:
    days = range(seen.history.start.toordinal(), seen.history.end.toordinal() + 1)
    marked = (m for m in seen.family.moments if m.kind in MARKED)
    return tuple(moment for moment in marked if moment.date.first.toordinal() in days)


def _unit(found: Iterable[Course], least: int) -> str:
    """Set the height of one party: the same in all these charts, so that they compare."""
    fullest = max((sum(most(course)) for course in found), default=1)
    return f"--unit:{max(least, min(_MOST_UNIT, _HEIGHT // fullest))}px"


def _ranges(frame: Frame) -> list[Component]:
    """Offer the stretches of time that can be shown, when there is something to choose."""
    ranges = frame.axis.ranges
    if len(ranges) == 1:
        return []
    buttons = [
        html.Button(
            text(f"scaling-range-{name}", frame.lang),
            type="button",
            **{
                "data-scaling-range": name,
                "data-keep": f"scaling-range-{name}",
                "aria-pressed": str(name == frame.axis.first_range).lower(),
            },
        )
        for name in ranges
    ]
    label = {"aria-label": text("scaling-range", frame.lang)}
    return [html.Div(buttons, className="choice scaling-ranges", role="group", **label)]


def _whole(course: Course, frame: Frame, seen: Seen) -> Component:
    lang = frame.lang
    words = [
        *(html.P(said) for said in went_sentences(course, lang)),
        html.P(text("scaling-caseworker", lang), className="hint"),
        html.Div(short_questions(course, seen, lang), className="scaling-short"),
    ]
    head = html.H2(text("scaling-whole", lang))
    hint = html.P(text("scaling-hint", lang), className="hint")
    return html.Section(
        _parts([head, hint], words, course, frame, seen),
        className="scaling-row scaling-whole",
        style=_unit([course], _LEAST_UNIT_OF_ALL),
    )


def _domains(found: list[Course], frame: Frame, seen: Seen) -> list[Component]:
    """Give the domains with a question, those without, and the quiet ones folded away."""
    lang = frame.lang
    urgencies = {course.domain: urgency(course, seen) for course in found}
    asked = [course for course in found if urgencies[course.domain] < QUIET]
    quiet = [c for c in found if c not in asked and _quiet(c, seen)]
    others = [c for c in found if c not in asked and c not in quiet]
    asked.sort(key=lambda course: urgencies[course.domain])

    def rows(some: list[Course]) -> list[Component]:
        return [_domain(course, frame, seen) for course in some]

    count = len(asked)
    head = text("scaling-asked", lang, count=count) if asked else text("scaling-asked-none", lang)
    hint = html.P(text("scaling-choose", lang), className="hint")
    shown = [html.H2(head), hint, *rows(asked)]
    if others:
        shown += [html.H2(text("scaling-others", lang)), *rows(others)]
    if quiet:
        summary = html.Summary(text("scaling-quiet", lang, count=len(quiet)))
        keep = {"data-keep": "scaling-quiet"}
        shown.append(html.Details([summary, *rows(quiet)], className="scaling-quiet", **keep))
    return shown


def _quiet(course: Course, seen: Seen) -> bool:
    return course.now.severity is None and course.now.first <= seen.day - _LONG


def _domain(course: Course, frame: Frame, seen: Seen) -> Component:
    lang = frame.lang
    evidence, about = _named(course, seen)
    show = html.Button(
        course_name(course, lang),
        type="button",
        className="scaling-name",
        **{
            "data-evidence": _json(evidence),
            "data-keep": f"scaling-{course.domain}",
            "aria-pressed": "false",
        },
    )
    now = html.P(
        [
            html.Strong(need_sentence(course, lang)),
            " ",
            " ".join(now_sentences(course, seen.family, lang)),
        ],
        className="scaling-now",
    )
    asked = questions(course, seen, lang)
    head = [html.H3(show), *([now] if asked else [])]
    return html.Article(
        _parts(head, asked or [now], course, frame, seen),
        className="scaling-row",
        **{"data-about": _json(about)},
    )


def _parts(
    head: list[Component], words: list[Component], course: Course, frame: Frame, seen: Seen
) -> list[Component]:
    """Give the picture of a course, what to say about it, and the same as a table."""
    picture = plot(course, frame, chart_sentence(course, seen.history, frame.lang))
    return [
        html.Div([*head, picture, _axis()], className="scaling-chart"),
        html.Div(words, className="scaling-words"),
        _table(course, frame, seen),
    ]


def _axis() -> Tree:
    return tree("div", className="scaling-axis", **{"aria-hidden": "true"})


def _table(course: Course, frame: Frame, seen: Seen) -> Component:
    """Give the same as a table, which the browser makes of its cells once it is unfolded."""
    moments = () if course.domain else frame.moments
    rows = table_rows(course, moments, seen.family, frame.lang)
    caption = text("scaling-table-of", frame.lang, name=course_name(course, frame.lang))
    return html.Details(
        html.Summary(text("scaling-table", frame.lang)),
        className="scaling-table",
        **{
            "data-keep": f"scaling-table-{course.domain or 'family'}",
            "data-caption": caption,
            "data-rows": "\n".join("\t".join(row) for row in rows),
        },
    )


def _named(course: Course, seen: Seen) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Give what lights up for a domain, and what it is about."""
    here = seen.facts
    there = {party for side in course.now.people for party in side}
    shown = here.with_status(TieStatus.ACTUAL, TieStatus.WAITING)
    ties = [tie for tie in shown if course.domain in tie.domains and tie.party in there]
    needs = [need for need in here.needs if need.domain is course.domain]
    records: list[Tie | Need] = [*ties, *needs]
    members = dict.fromkeys(m for record in records for m in here.members_of(record))
    domains = [str(course.domain)]
    return (
        {"domains": domains, "ties": [tie.id for tie in ties]},
        {"domains": domains, "parties": sorted(there), "members": list(members)},
    )


def _legend(found: list[Course], frame: Frame) -> Component:
    items = []
    for sign in signs(found, frame):
        kind = sign in MARKED
        key = f"moment_kind-{sign}" if kind else f"scaling-sign-{sign}"
        swatch = tree("i", className=f"scaling-sign scaling-{sign}")
        items.append(html.Li([swatch, text(key, frame.lang)]))
    label = {"aria-label": text("scaling-legend", frame.lang)}
    return html.Ul(items, className="scaling-legend", **label)


def _json(value: dict[str, list[str]]) -> str:
    return json.dumps(value, separators=(",", ":"))
