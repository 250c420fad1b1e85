"""Reflections through time: scores, answers, what changed since the time before, leafing back."""

from collections.abc import Sequence
from typing import Any

from babel.dates import format_date
from dash import html
from dash.development.base_component import Component

from ecomap.figures.charts import Bar, Row, bar_chart
from ecomap.model import CoarseDate
from ecomap.model.codes import Answer
from ecomap.model.records import Reflection
from ecomap.texts import Language, day_text, number_text, text
from ecomap.texts.names import name_of
from ecomap.views.meeting import Seen
from ecomap.views.reflection import (
    PRINCIPLES,
    Tally,
    changes,
    reflections_until,
    tally_of,
)
from layouts.meeting.chart import chart
from layouts.meeting.reflection_desk import SIGNS
from layouts.meeting.reflection_roles import scrolled

MOST = 8
"""As many reflections fit beside each other; the older ones are there to leaf back to."""

_HEIGHT, _PLACES = 120, 5
"""Px for the bars, and as many places as there are at least."""


def section(seen: Seen, lang: Language) -> Component:
    """Show the reflections up to the day."""
    until = reflections_until(seen.family, seen.day)
    past = [one for one in until if one.answers or one.text]  # one just begun says nothing yet
    title = html.H2(text("reflection-trend", lang))
    if not past:
        return html.Section([title, html.P(text("reflection-trend-none", lang), className="hint")])
    tallies = [tally_of(seen.family, one) for one in past]
    together = list(zip(past, tallies, strict=True))
    return html.Section(
        [
            title,
            *(_drawing(together[-MOST:], lang) if len(past) > 1 else []),
            *(_changes(past[-2], past[-1], lang) if len(past) > 1 else []),
            _table(together[-MOST:], lang),
            html.H3(text("reflection-past-title", lang)),
            *(_past(one, at, seen, lang) for one, at in reversed(together)),
        ]
    )


def _score(at: Tally, lang: Language) -> str:
    if at.score is None:
        return text("reflection-no-score", lang)
    return text("reflection-score", lang, points=number_text(at.score, lang), count=at.answered)


def _drawing(together: Sequence[tuple[Reflection, Tally]], lang: Language) -> list[Component]:
    """Draw a bar for each score, the oldest first."""
    row = Row([_bar(one, at, lang) for one, at in together])
    names = ["<br>".join(_short(one.date, lang)) for one, _ in together]
    figure = bar_chart([row], names, _HEIGHT, most=1, places=_PLACES)
    hint = html.P(text("reflection-trend-chart", lang), className="hint")
    return [hint, chart(figure, "reflection-trend")]


def _bar(one: Reflection, at: Tally, lang: Language) -> Bar:
    score = _score(at, lang)
    words = "" if at.share is None else score
    return Bar(at.share, words, f"{day_text(one.date, lang)}: {score}")


def _short(day: CoarseDate, lang: Language) -> list[str]:
    """Give the day and month, and under it the year; less when less is known."""
    skeleton = "d MMM" if day.day else "MMM" if day.month else ""
    known = format_date(day.first, skeleton, locale=lang) if skeleton else ""
    return [known, str(day.first.year)]


def _changes(before: Reflection, after: Reflection, lang: Language) -> list[Component]:
    if not before.answers.keys() & after.answers.keys():  # only just begun
        return []
    day = day_text(before.date, lang)
    changed = list(changes(before, after))
    if not changed:
        return [html.P(text("reflection-changed-nothing", lang, day=day))]
    lines = [
        text(
            "reflection-changed-one",
            lang,
            name=text(f"reflection-name-{one.code}", lang),
            before=text(f"reflection-answer-{one.before}", lang),
            after=text(f"reflection-answer-{one.after}", lang),
        )
        for one in changed
    ]
    title = text("reflection-changed", lang, day=day)
    return [
        html.H3(title),
        html.Ul([html.Li(line) for line in lines], className="reflection-plain"),
    ]


def _table(together: Sequence[tuple[Reflection, Tally]], lang: Language) -> Component:
    first = html.Th(text("reflection-table-principle", lang), scope="col")
    heads = [
        html.Th(list(map(html.Span, _short(one.date, lang))), scope="col") for one, _ in together
    ]
    rows = [_row(principle.code, [one for one, _ in together], lang) for principle in PRINCIPLES]
    scores = [html.Td(_score(at, lang)) for _, at in together]
    last = html.Tr([html.Th(text("reflection-table-score", lang), scope="row"), *scores])
    table = html.Table(
        [
            html.Caption(text("reflection-table-caption", lang)),
            html.Thead(html.Tr([first, *heads])),
            html.Tbody(rows),
            html.Tfoot(last),
        ],
        className="reflection-answered",
    )
    return scrolled(table, text("reflection-table-caption", lang))


def _row(code: str, reflections: Sequence[Reflection], lang: Language) -> Component:
    name = html.Th(text(f"reflection-name-{code}", lang), scope="row")
    return html.Tr([name, *(_cell(one.answers.get(code), lang) for one in reflections)])


def _cell(answer: Answer | None, lang: Language) -> Component:
    if answer is None:
        return html.Td(text("reflection-answer-open", lang), className="open")
    sign = html.Span(SIGNS[answer], **{"aria-hidden": "true"})
    return html.Td([sign, f" {text(f'reflection-answer-{answer}', lang)}"])


def _past(one: Reflection, at: Tally, seen: Seen, lang: Language) -> Component:
    day = day_text(one.date, lang)
    name = name_of(one.by, seen.family, lang) if one.by else ""
    who = text("reflection-past" if name else "reflection-past-nobody", lang, day=day, name=name)
    return html.Details(
        [
            html.Summary([html.Span(who), " ", html.Span(_score(at, lang), className="mark")]),
            *([html.P(one.text, className="reflection-said")] if one.text else []),
            html.Ul([html.Li(line) for line in _answers(one, lang)], className="reflection-plain"),
            *_to_day(one, seen, lang),
        ],
        **{"data-keep": f"reflection-past-{one.id}"},
    )


def _answers(one: Reflection, lang: Language) -> list[str]:
    """Say for each answer which principles got it."""
    given: dict[str, list[str]] = {}
    for answer in (*Answer, None):
        key = "open" if answer is None else answer.value
        codes = [p.code for p in PRINCIPLES if one.answers.get(p.code) is answer]
        given[key] = [text(f"reflection-name-{code}", lang) for code in codes]
    return [_listed(key, names, lang) for key, names in given.items() if names]


def _listed(key: str, names: list[str], lang: Language) -> str:
    answer = text(f"reflection-answer-{key}", lang)
    facts: dict[str, Any] = {"answer": answer[:1].upper() + answer[1:], "names": ", ".join(names)}
    return text("reflection-past-answers", lang, **facts)


def _to_day(one: Reflection, seen: Seen, lang: Language) -> list[Component]:
    if one.date.day is None or one.date.first == seen.day:
        return []
    to = html.Button(
        text("reflection-past-day", lang),
        type="button",
        **{"data-reflection-day": one.date.first.isoformat()},
    )
    return [to, html.P(text("reflection-past-day-hint", lang), className="hint")]
