"""Instellingen, at ``/admin``: the thresholds of the rules, and what others would change.

`web/settings/thresholds.ts` fills the page, asks for the preview and keeps what was chosen.
"""

import json
from http import HTTPStatus
from typing import Any

from dash import html
from dash.development.base_component import Component
from flask import Blueprint, Flask, abort

from ecomap.analysis.rules import Chosen, Shift
from ecomap.figures.words import words_of
from ecomap.services.bundle import Services
from ecomap.services.threshold_entry import (
    WrongEntryError,
    chosen_of,
)
from ecomap.services.threshold_preview import Foreseen, Preview
from ecomap.services.thresholds import PARAMETERS, Thresholds
from ecomap.storage.errors import StaleVersionError, StorageError
from ecomap.texts import Language, text
from ecomap.texts.findings import finding_text
from layouts.actors import current_actor
from layouts.cards import family_address
from layouts.failures import Answer, explain
from layouts.guard.bodies import json_body
from layouts.language import current_language
from layouts.page import Page
from layouts.threshold_form import form, history, wrong_value

ADDRESS = "/admin"
PREFIX = "/admin/thresholds"
LIMIT_BYTES = 20_000
_WORDS = "thresholds-page"
_MOST_CHANGES = 20


def open_thresholds(services: Services) -> Thresholds | None:
    """Give the thresholds, or None for who may not choose anything here."""
    may = services.thresholds.may_choose(current_actor())
    return services.thresholds if may else None


def title(_: Thresholds, lang: Language) -> str:
    """Give the page's title."""
    return text("thresholds-title", lang)


def contents(thresholds: Thresholds, lang: Language) -> Component:
    """Show what the thresholds are, and the place that the script fills with the form."""
    return html.Main(
        [
            html.P(html.A(text("family-back", lang), href="/", className="thresholds-back")),
            html.H1(text("thresholds-title", lang)),
            html.P(text("thresholds-intro", lang), className="thresholds-intro"),
            html.P(text("thresholds-proposals", lang), className="thresholds-intro"),
            html.Div(id="thresholds", **_for_scripts(thresholds, lang)),
        ],
        id="content",
        className="thresholds",
    )


def register(server: Flask, services: Services) -> None:
    """Add the routes."""
    thresholds, looking_ahead = services.thresholds, services.threshold_preview
    routes = Blueprint("thresholds", __name__, url_prefix=PREFIX)

    @routes.post("")
    def save() -> Answer:
        asked = _asked({"values", "version"})
        version = asked["version"]
        if not isinstance(version, int) or isinstance(version, bool):
            abort(HTTPStatus.BAD_REQUEST)
        choice = thresholds.save(current_actor(), _chosen(asked), version)
        changes = _history(thresholds, current_language())
        return {"version": choice.version, "history": changes}, HTTPStatus.OK

    @routes.post("/preview")
    def preview() -> Answer:
        asked = _asked({"values", "after"})
        after = asked["after"]
        if after is not None and not isinstance(after, str):
            abort(HTTPStatus.BAD_REQUEST)
        seen = looking_ahead.preview(current_actor(), _chosen(asked), after)
        return _preview(seen, current_language()), HTTPStatus.OK

    explain(routes, {StaleVersionError: "thresholds-stale", StorageError: "caseload-unavailable"})
    routes.register_error_handler(WrongEntryError, _wrong)
    server.register_blueprint(routes)


def _for_scripts(thresholds: Thresholds, lang: Language) -> dict[str, str]:
    choice = thresholds.chosen()
    return {
        "data-address": PREFIX,
        "data-version": str(choice.version),
        "data-form": _json(form(choice, lang)),
        "data-history": _json(_history(thresholds, lang)),
        "data-words": _json(words_of(_WORDS, lang)),
    }


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _history(thresholds: Thresholds, lang: Language) -> dict[str, Any]:
    return history(thresholds.history(_MOST_CHANGES), current_actor().user, lang)


def _asked(names: set[str]) -> dict[str, Any]:
    body = json_body(LIMIT_BYTES)
    if not isinstance(body, dict) or body.keys() != names:
        abort(HTTPStatus.BAD_REQUEST)
    return body


def _chosen(asked: dict[str, Any]) -> Chosen:
    values = asked["values"]
    if not isinstance(values, dict) or not all(isinstance(v, dict) for v in values.values()):
        abort(HTTPStatus.BAD_REQUEST)
    return chosen_of(values)


def _wrong(error: Exception) -> Answer:
    if not isinstance(error, WrongEntryError):
        raise error
    lang = current_language()
    wrong = [
        {"rule": rule, "name": name, "sentence": wrong_value(PARAMETERS[rule, name], lang)}
        for rule, name in error.wrong
    ]
    said = {"sentence": text("thresholds-page-wrong", lang), "wrong": wrong}
    return said, HTTPStatus.UNPROCESSABLE_ENTITY


def _preview(seen: Preview, lang: Language) -> dict[str, Any]:
    return {
        "families": [_foreseen(one, lang) for one in seen.foreseen],
        "looked_at": seen.looked_at,
        "total": seen.families,
        "after": seen.after,
    }


def _foreseen(foreseen: Foreseen, lang: Language) -> dict[str, Any]:
    family = foreseen.family
    return {
        "name": family.name,
        "address": f"{family_address(family.id)}/team",
        "shifts": [
            _shift(one) | {"text": finding_text(one.finding, family, lang)}
            for one in foreseen.shifts
        ],
    }


def _shift(shift: Shift) -> dict[str, Any]:
    kind = "gone" if shift.after is None else "new" if shift.before is None else "other"
    return {
        "rule": shift.finding.rule,
        "kind": kind,
        "level": shift.finding.level,
        "was": shift.before.level if shift.before else None,
    }


PAGE = Page(ADDRESS, "settings", open_thresholds, title, contents, routes=(register,), flower=False)
