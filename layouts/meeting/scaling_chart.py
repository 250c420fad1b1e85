"""One course as a picture: paid help above a line, own help below it, on a time axis.

Heights are in parties, lengths in days of the axis (see `scaling_axis`).
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from ecomap.model import Goal, Moment
from ecomap.model.codes import GoalState, MomentKind
from ecomap.texts import Language, text
from ecomap.views.scaling import Course
from ecomap.views.scaling_steps import Step
from layouts.meeting.scaling_axis import Axis, picture
from layouts.tree import Tree, tree

MARKED = (MomentKind.EVALUATION, MomentKind.CRISIS, MomentKind.STEP_UP, MomentKind.STEP_DOWN)
"""Kinds of moment that stand in the charts."""

_ACUTE = 3
_UNRECORDED = 0.5
"""Height of the band for a need whose severity is not recorded; others are as high as severe."""


@dataclass(frozen=True)
class Frame:
    """What all charts of a page share: the axis, the marked moments, and the language."""

    axis: Axis
    moments: tuple[Moment, ...]
    lang: Language


def plot(course: Course, frame: Frame, said: str) -> Tree:
    """Draw a course; ``said`` is what it shows, in a sentence."""
    marks = (
        [*_goals(course, frame)] if course.domain else [*_moments(frame), *_goals(course, frame)]
    )
    parts = [
        *([_severity(course, frame)] if course.domain else []),
        _people(course, frame),
        *([tree("div", marks, className="scaling-strip")] if marks else []),
    ]
    steps = [[frame.axis.at(s.first), len(s.formal), len(s.informal)] for s in course.steps]
    return tree(
        "div",
        parts,
        className="scaling-plot",
        role="img",
        **{"aria-label": said, "data-steps": json.dumps(steps, separators=(",", ":"))},
    )


def most(course: Course) -> tuple[int, int]:
    """Give the most parties above the line, the waiting too, and below it; each at least 1."""
    above = max(len(step.formal) + len(step.waiting) for step in course.steps)
    return max(1, above), max(1, *(len(step.informal) for step in course.steps))


def _people(course: Course, frame: Frame) -> Tree:
    above, below = most(course)
    drawn = [
        tree("path", className="scaling-grid"),
        *_path("formal", _area(course, frame, lambda step: -len(step.formal))),
        *_path("informal", _area(course, frame, lambda step: len(step.informal))),
        *_path("waiting", "".join(_boxes(course, frame, _waiting))),
        *_path("base", f"M0 0H{frame.axis.days}"),
    ]
    box = picture(-above, above + below, drawn)
    return tree("div", box, className="scaling-people", style=f"--parties:{above + below}")


def _severity(course: Course, frame: Frame) -> Tree:
    """Draw the needs as a band: the higher, the more severe."""

    def band(level: int) -> Callable[[Step], tuple[float, float] | None]:
        height = level or _UNRECORDED
        return lambda step: (_ACUTE, _ACUTE - height) if step.severity == level else None

    levels = range(_ACUTE + 1)
    drawn = [
        path
        for level in levels
        for path in _path(f"severity-{level}", "".join(_boxes(course, frame, band(level))))
    ]
    rises = [
        _day_mark(
            frame.axis.at(rise.day),
            "scaling-mark scaling-rise",
            text("scaling-sign-rise", frame.lang),
        )
        for rise in course.rises
    ]
    return tree("div", [picture(0, _ACUTE, drawn), *rises], className="scaling-severity")


def _path(name: str, line: str) -> Iterator[Tree]:
    if line:
        yield tree("path", className=f"scaling-{name}", d=line)


def _area(course: Course, frame: Frame, height: Callable[[Step], int]) -> str:
    """Give the outline of steps that stand on the line; nothing when all of them are 0."""
    line = ["M0 0"]
    for level, alike in groupby(course.steps, key=height):
        end = frame.axis.at([*alike][-1].last) + 1
        line.append(f"V{level}H{end}")
    return "".join([*line, "V0Z"]) if any(map(height, course.steps)) else ""


def _waiting(step: Step) -> tuple[float, float] | None:
    """Give where those who are waited for stand: on top of those who are there."""
    there = len(step.formal)
    return (-there, -there - len(step.waiting)) if step.waiting else None


def _boxes(
    course: Course, frame: Frame, edges: Callable[[Step], tuple[float, float] | None]
) -> Iterator[str]:
    for between, alike in groupby(course.steps, key=edges):
        if between is not None:
            steps = [*alike]
            start, end = frame.axis.at(steps[0].first), frame.axis.at(steps[-1].last) + 1
            yield f"M{start} {between[0]:g}V{between[1]:g}H{end}V{between[0]:g}Z"


def _moments(frame: Frame) -> Iterator[Tree]:
    for moment in frame.moments:
        name = moment_name(moment, frame.lang)
        said = text("scaling-mark", frame.lang, name=name, day=moment.date)
        look = f"scaling-mark scaling-{moment.kind}"
        yield _day_mark(frame.axis.at(moment.date.first), look, said)


def _goals(course: Course, frame: Frame) -> Iterator[Tree]:
    for goal in course.goals:
        if goal.closed_on:
            name = text(f"scaling-goal-{goal.state}", frame.lang, goal=goal_name(goal, frame.lang))
            said = text("scaling-mark", frame.lang, name=name, day=goal.closed_on)
            yield _day_mark(
                frame.axis.at(goal.closed_on.first), f"scaling-mark scaling-{goal.state}", said
            )


def moment_name(moment: Moment, lang: Language) -> str:
    """Give what a moment is called: its kind, and its title; the kind not twice."""
    kind = text(f"moment_kind-{moment.kind}", lang).capitalize()
    if moment.title.lower().startswith(kind.lower()):
        return moment.title
    return f"{kind}: {moment.title}" if moment.title else kind


def goal_name(goal: Goal, lang: Language) -> str:
    """Give what a goal is called."""
    return goal.text.strip() or text("scaling-goal-nameless", lang)


def _day_mark(at: int, look: str, said: str) -> Tree:
    return tree("i", className=look, style=f"--day:{at}", title=said)


def signs(courses: list[Course], frame: Frame) -> list[str]:
    """Give the names of the signs that are on the drawings, in the order of the legend."""
    steps = [step for course in courses for step in course.steps]
    goals = {goal.state for course in courses for goal in course.goals}
    here = {
        "formal": any(step.formal for step in steps),
        "informal": any(step.informal for step in steps),
        "waiting": any(step.waiting for step in steps),
        "severity": any(step.severity is not None for step in steps),
        "rise": any(course.rises for course in courses),
        GoalState.MET: GoalState.MET in goals,
        GoalState.DROPPED: GoalState.DROPPED in goals,
    }
    kinds = {moment.kind for moment in frame.moments}
    return [
        *(sign for sign, is_here in here.items() if is_here),
        *(k for k in MARKED if k in kinds),
    ]
