"""What a course says in words: how it is now, its picture in a sentence, its days as a table."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from operator import itemgetter

from ecomap.model import Family, Moment, Period
from ecomap.model.codes import GoalState
from ecomap.texts import Language, day_text, number_text, text
from ecomap.texts.names import names_of
from ecomap.views.scaling import Course
from ecomap.views.scaling_steps import Step
from layouts.meeting.scaling_chart import goal_name, moment_name

_YEAR = timedelta(days=365)

Row = list[str]


def course_name(course: Course, lang: Language) -> str:
    """Give the life domain, or the whole family, as it stands at the head of a line."""
    if course.domain is None:
        return text("scaling-whole", lang)
    return sentence(text(f"life_domain-{course.domain}", lang))


def sentence(words: str) -> str:
    """Begin with a capital."""
    return words[:1].upper() + words[1:]


def now_sentences(course: Course, family: Family, lang: Language) -> list[str]:
    """Say who is there now, since when, and what for."""
    now = course.now
    somebody = bool(now.formal or now.informal)
    counts = {"formal": len(now.formal), "informal": len(now.informal)}
    said = [text("scaling-now" if somebody else "scaling-now-nobody", lang, **counts)]
    said += _since(course, lang, "scaling-since" if somebody else "scaling-since-nobody")
    if now.waiting:
        said.append(text("scaling-now-waiting", lang, names=names_of(now.waiting, family, lang)))
    if now.hours is not None:
        said.append(text("scaling-hours", lang, hours=now.hours))
    return said


def _since(course: Course, lang: Language, key: str) -> list[str]:
    since = course.alike_since
    if since:
        return [text(key, lang, day=since)]
    return [text("scaling-since-ever", lang)] if key == "scaling-since" else []


def need_sentence(course: Course, lang: Language) -> str:
    """Say how severe the need is now."""
    severity = course.now.severity
    if severity is None:
        return text("scaling-need-none", lang)
    return text("scaling-need", lang, severity=text(f"scaling-severity-{severity}", lang))


def went_sentences(course: Course, lang: Language) -> list[str]:
    """Say how it went in the last year, or since the beginning when that is shorter ago."""
    begin, day = course.steps[0].first, course.now.last
    then = course.on(max(begin, day - _YEAR))
    now = {"formal_now": len(course.now.formal), "informal_now": len(course.now.informal)}
    if begin == day:
        return [text("scaling-went-today", lang, **now)]
    key = "scaling-went-year" if begin <= day - _YEAR else "scaling-went-start"
    was = {"formal": len(then.formal), "informal": len(then.informal)}
    start = {"day": begin} if key == "scaling-went-start" else {}
    said = [text(key, lang, **was, **now, **start)]
    if then.hours is not None and course.now.hours is not None:
        hours = {"hours": then.hours, "hours_now": course.now.hours}
        said.append(text("scaling-went-hours", lang, **hours))
    return said


def chart_sentence(course: Course, period: Period, lang: Language) -> str:
    """Say what the picture of a course shows."""
    formal = [len(step.formal) for step in course.steps]
    informal = [len(step.informal) for step in course.steps]
    facts = {"name": course_name(course, lang), "start": period.start, "end": period.end}
    counts = {
        "formal": formal[-1],
        "formal_least": min(formal),
        "formal_most": max(formal),
        "informal": informal[-1],
        "informal_least": min(informal),
        "informal_most": max(informal),
    }
    said = [text("scaling-chart", lang, **facts, **counts)]
    if course.now.severity is not None:
        said.append(need_sentence(course, lang))
    if course.goals:
        met = sum(goal.state is GoalState.MET for goal in course.goals)
        dropped = len(course.goals) - met
        said.append(text("scaling-chart-goals", lang, met=met, dropped=dropped))
    return " ".join(said)


def table_rows(
    course: Course, moments: tuple[Moment, ...], family: Family, lang: Language
) -> list[Row]:
    """Give a row for each day on which something changed, the newest first.

    In a row: the day, who is paid, own and waited for, as numbers, the hours, how severe, and what
    happened in words.
    """
    happened: dict[date, list[str]] = {step.first: [] for step in course.steps}
    for before, after in pairwise(course.steps):
        happened[after.first] += _changes(before, after, family, lang)
    for day, said in (*_goals(course, lang), *_moments(moments, lang)):
        happened.setdefault(day, []).append(said)
    days = sorted(happened.items(), key=itemgetter(0), reverse=True)
    return [_row(day, course.on(day), " ".join(said), lang) for day, said in days]


def _row(day: date, step: Step, said: str, lang: Language) -> Row:
    severity = "" if step.severity is None else text(f"scaling-severity-{step.severity}", lang)
    hours = "" if step.hours is None else number_text(step.hours, lang)
    counts = [str(len(there)) for there in step.people]
    return [day_text(day, lang), *counts, hours, severity, " ".join(said.split())]


def _changes(before: Step, after: Step, family: Family, lang: Language) -> Iterator[str]:
    for kind, there, then in zip(
        ("formal", "informal", "waiting"), after.people, before.people, strict=True
    ):
        for way, who in (
            ("came", [one for one in there if one not in then]),
            ("went", [one for one in then if one not in there]),
        ):
            if who:
                yield text(f"scaling-{way}-{kind}", lang, names=names_of(who, family, lang))


def _goals(course: Course, lang: Language) -> Iterator[tuple[date, str]]:
    for goal in course.goals:
        if goal.closed_on:
            said = text(f"scaling-goal-{goal.state}", lang, goal=goal_name(goal, lang))
            yield goal.closed_on.first, _ended(said)


def _ended(said: str) -> str:
    """End with a full stop, when there is no sign at the end yet."""
    return said if said.endswith((".", "?", "!")) else f"{said}."


def _moments(moments: tuple[Moment, ...], lang: Language) -> Iterator[tuple[date, str]]:
    for moment in moments:
        yield moment.date.first, _ended(moment_name(moment, lang))
