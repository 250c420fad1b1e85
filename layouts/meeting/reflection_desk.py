"""The desk of the reflection: who looks back, the questions with their answers, the score."""

import json

from dash import html
from dash.development.base_component import Component

from ecomap.model.codes import Answer
from ecomap.texts import Language, text
from ecomap.views.principles import Shown
from ecomap.views.reflection import PRINCIPLES

SIGNS = {Answer.YES: "●", Answer.PARTLY: "◐", Answer.NO: "○", Answer.NA: "\N{EN DASH}"}
"""A sign for each answer, always beside its word."""


def desk(lang: Language) -> Component:
    """Give the desk as the script begins with it, before anything is filled in."""
    return html.Div(
        [
            html.H2(text("reflection-desk-title", lang), id="reflection-title"),
            html.P(text("reflection-desk-intro", lang), className="hint"),
            html.Div(id="reflection-who"),
            _beginning(lang),
            _questions(lang),
        ],
        className="reflection",
    )


def beside(code: str, shown: Shown, lang: Language) -> Component:
    """Give what the map shows beside one principle, and what there is to discuss about it."""
    said = [html.Li(sentence) for sentence in shown.sentences]
    facts = html.Ul(said) if said else html.P(text("reflection-map-nothing", lang))
    buttons = [*_light(code, shown, lang), *_findings(shown, lang)]
    acts = [html.Div(buttons, className="reflection-acts")] if buttons else []
    about = {"data-about": json.dumps(shown.light)} if shown.light else {}
    return html.Div([html.H4(text("reflection-map", lang)), facts, *acts], **about)


def _light(code: str, shown: Shown, lang: Language) -> list[Component]:
    if not shown.light:
        return []
    evidence = {"data-evidence": json.dumps(shown.light), "aria-pressed": "false"}
    return [html.Button(text(f"reflection-light-{code}", lang), type="button", **evidence)]


def _findings(shown: Shown, lang: Language) -> list[Component]:
    if not shown.titles:
        return []
    words = text("reflection-findings", lang, titles=shown.titles)
    return [html.Button(words, type="button", **{"data-tab": "discuss"})]


def _beginning(lang: Language) -> Component:
    return html.Div(
        [
            html.P(id="reflection-none"),
            html.Button(
                text("reflection-desk-start", lang),
                id="reflection-start",
                type="button",
                className="reflection-main",
            ),
        ],
        id="reflection-beginning",
    )


def _questions(lang: Language) -> Component:
    hints = [text(f"reflection-desk-{key}", lang) for key in ("how", "map")]
    score = html.Div(
        [html.Strong(id="reflection-score"), html.Span(id="reflection-score-note")],
        id="reflection-standing",
        role="status",
    )
    delete = html.Button(
        text("reflection-desk-delete", lang), id="reflection-delete", type="button"
    )
    return html.Div(
        [
            html.H3(id="reflection-today"),
            html.P(" ".join(hints), className="hint"),
            html.Ol([_question(p.code, lang) for p in PRINCIPLES], className="reflection-list"),
            score,
            html.Div(id="reflection-text"),
            delete,
        ],
        id="reflection-questions",
        hidden=True,
    )


def _question(code: str, lang: Language) -> Component:
    ids = {name: f"reflection-{name}-{code}" for name in ("question", "explained")}
    group = {"aria-labelledby": ids["question"], "aria-describedby": ids["explained"]}
    answers = [_answer(answer, lang) for answer in Answer]
    return html.Li(
        [
            html.H4(text(f"reflection-question-{code}", lang), id=ids["question"]),
            html.P(text(f"reflection-explained-{code}", lang), id=ids["explained"]),
            html.P(text("reflection-desk-likely-na", lang), className="reflection-likely"),
            html.Div(className="reflection-map"),
            html.Div(answers, role="radiogroup", className="reflection-answers", **group),
        ],
        **{"data-principle": code},
    )


def _answer(answer: Answer, lang: Language) -> Component:
    sign = html.Span(SIGNS[answer], **{"aria-hidden": "true"})
    return html.Button(
        [sign, html.Span(text(f"reflection-answer-{answer}", lang))],
        type="button",
        role="radio",
        tabIndex="-1",
        **{"data-answer": answer.value, "aria-checked": "false"},
    )
