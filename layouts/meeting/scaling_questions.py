"""Where a step up or down is worth a question, with the facts that show it.

Whether there is one is decided by the rules, so that it never differs from the list of findings.
About the own network on one life domain there is no rule: that comes from the course itself.
"""

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from dash import html
from dash.development.base_component import Component

from ecomap.analysis.rules import LEVELS, Finding
from ecomap.model import Family
from ecomap.texts import Language, text
from ecomap.texts.findings import finding_title
from ecomap.texts.names import names_of
from ecomap.views.meeting import Seen
from ecomap.views.scaling import Course, help_since
from layouts.findings import evidence, question
from layouts.meeting.scaling_chart import goal_name

OF_DOMAIN = ("need_without_help", "waiting_for_help", "step_up_needed", "step_down_possible")
"""Rules that ask for more or less help on a life domain."""

OF_FAMILY = ("too_much_at_once", "only_crisis", "informal_missing")
"""Rules about the amount of help in the whole family."""

QUIET = len(LEVELS) + 1
"""Urgency of what asks nothing."""

_RECENT = timedelta(days=365)
"""Help that passed to the own network longer ago is no question any more."""


def urgency(course: Course, seen: Seen) -> int:
    """Give how soon a course is talked about: the place of a level, then the own network."""
    levels = [LEVELS.index(f.level) for f in _found(course, seen) if f.decision is None]
    return min([*levels, len(LEVELS) if _only_paid(course) or _passed(course) else QUIET])


def questions(course: Course, seen: Seen, lang: Language) -> list[Component]:
    """Show the questions about a course, each with its facts."""
    asked = [_finding(one, course, seen, lang) for one in _found(course, seen)]
    if _only_paid(course):
        asked.append(_own("only_paid", _only_paid_text(course, lang), lang))
    if _passed(course):
        asked.append(_own("passed", _passed_text(course, seen.family, lang), lang))
    return asked


def short_questions(course: Course, seen: Seen, lang: Language) -> list[Component]:
    """Name the open questions about a course in a few words."""
    return [
        html.Button(
            [
                html.Span(text(f"level-{one.level}", lang), className=f"level {one.level}"),
                finding_title(one, lang),
            ],
            type="button",
            **_doing(one),
            **{
                "data-evidence": json.dumps(evidence(one, seen.family)),
                "aria-pressed": "false",
            },
        )
        for one in _found(course, seen)
        if one.decision is None
    ]


def _doing(found: Finding) -> dict[str, str]:
    """Give what a button of a finding does besides lighting: it opens the talk about it."""
    return {
        "data-tab": "discuss",
        "data-keep": f"scaling-{found.key}",
        "data-scaling-finding": found.key,
    }


def _found(course: Course, seen: Seen) -> list[Finding]:
    rules = OF_DOMAIN if course.domain else OF_FAMILY
    return [f for f in seen.findings if f.rule in rules and f.domain == course.domain]


def _only_paid(course: Course) -> bool:
    """Whether a need is met by paid help alone."""
    return course.domain is not None and course.only_paid and course.now.severity is not None


def _passed(course: Course) -> bool:
    passed = course.passed if course.domain else None
    return passed is not None and passed.last_day > course.now.last - _RECENT


def _only_paid_text(course: Course, lang: Language) -> str:
    since = course.since(lambda step: bool(step.formal and not step.informal))
    return text("scaling-only-paid", lang, known="yes" if since else "no", day=since or "")


def _passed_text(course: Course, family: Family, lang: Language) -> str:
    passed = course.passed
    if passed is None:
        raise ValueError("nothing passed to the own network here")
    return text(
        "scaling-passed",
        lang,
        left=names_of(passed.left, family, lang),
        day=passed.last_day,
        stayed=names_of(passed.stayed, family, lang),
        stayed_count=len(passed.stayed),
    )


def _own(kind: str, said: str, lang: Language) -> Component:
    title = html.Strong(text(f"scaling-kind-{kind}", lang))
    return html.Div([title, html.P(said)], className="scaling-own")


def _finding(found: Finding, course: Course, seen: Seen, lang: Language) -> Component:
    facts = [html.Li(fact) for fact in _facts(found, course, seen, lang)]
    return html.Div(
        [
            question(found, seen.family, lang, **_doing(found)),
            *_decided(found, lang),
            *([html.Ul(facts, className="scaling-facts")] if facts else []),
        ],
        className="scaling-question",
    )


def _decided(found: Finding, lang: Language) -> Iterator[Component]:
    if found.decision:
        verdict = text(f"verdict-{found.decision.verdict}", lang)
        yield html.P(text("scaling-decided", lang, verdict=verdict), className="verdict")


_Facts = Callable[[Finding, Course, Seen, Language], Iterator[str]]


def _facts(found: Finding, course: Course, seen: Seen, lang: Language) -> Iterator[str]:
    if found.rule in _FACTS_OF:
        yield from _FACTS_OF[found.rule](found, course, seen, lang)


def _down(found: Finding, _: Course, seen: Seen, lang: Language) -> Iterator[str]:
    """Say which goals were met when, and since when the help is alike."""
    met = found.facts.get("goals")
    for goal in seen.family.goals:
        if isinstance(met, tuple) and goal.id in met:
            dated = "scaling-fact-goal" if goal.closed_on else "scaling-fact-goal-undated"
            facts: dict[str, Any] = {"day": goal.closed_on} if goal.closed_on else {}
            yield text(dated, lang, goal=goal_name(goal, lang), **facts)
    yield _alike(found, seen, lang, paid=True)


def _up(found: Finding, course: Course, seen: Seen, lang: Language) -> Iterator[str]:
    """Say how a need rose, or how long it is open while the help stays alike."""
    rises = [rise for rise in course.rises if set(rise.members) & set(found.members)]
    if "severity_rose" in found.cases and rises:
        before, after = rises[-1].before, rises[-1].after
        yield text(
            "scaling-fact-rise",
            lang,
            members=names_of(rises[-1].members, seen.family, lang),
            before=text(f"scaling-severity-{before}", lang),
            after=text(f"scaling-severity-{after}", lang),
            day=rises[-1].day,
        )
    if "no_change" in found.cases:
        yield from _lasting("open", found, lang)
        yield _alike(found, seen, lang, paid=False)


def _waiting(found: Finding, _: Course, __: Seen, lang: Language) -> Iterator[str]:
    return _lasting("waiting", found, lang)


def _without(found: Finding, _: Course, __: Seen, lang: Language) -> Iterator[str]:
    return _lasting("without", found, lang)


def _lasting(key: str, found: Finding, lang: Language) -> Iterator[str]:
    if found.start and found.days:
        yield text(f"scaling-fact-{key}", lang, day=found.start, days=found.days)


def _alike(found: Finding, seen: Seen, lang: Language, *, paid: bool) -> str:
    if found.domain is None:
        raise ValueError("only help on a life domain is alike since a day")
    since = help_since(seen.family, found.domain, found.members, seen.history, paid=paid)
    key = "scaling-fact-alike" if since else "scaling-fact-alike-ever"
    return text(key, lang, kind="paid" if paid else "any", **({"day": since} if since else {}))


_FACTS_OF: dict[str, _Facts] = {
    "step_down_possible": _down,
    "step_up_needed": _up,
    "waiting_for_help": _waiting,
    "need_without_help": _without,
}
