"""Opening a family file by hand: the button, the dialog with its problems, and the route."""

from typing import Any
from urllib.parse import quote

from dash import html
from dash.development.base_component import Component
from flask import Flask, request

from ecomap.formats.family_json import LIMIT_BYTES, parse_family
from ecomap.model import InvalidFamilyError, Problem
from ecomap.services.bundle import Services
from ecomap.services.families import KnownIdError
from ecomap.services.problems import problem_text
from ecomap.texts import Language, text
from layouts.actors import current_actor
from layouts.language import current_language

ADDRESS = "/open-file"


def open_file_button(lang: Language) -> Component:
    """Give the button that lets a person choose a family file (`assets/files.js` does the rest)."""
    attributes = {"data-address": ADDRESS, "data-failed": text("open-failed", lang)}
    return html.Button(text("caseload-open", lang), id="open-file", type="button", **attributes)


def problems_dialog(lang: Language) -> Component:
    """Give the dialog that names every problem of a file that could not be opened."""
    return html.Dialog(
        [
            html.H2(text("open-problems-title", lang), id="problems-title"),
            html.P(id="problems-intro"),
            html.Ul(id="problems-list"),
            html.Button(text("page-close", lang), type="button", className="close"),
        ],
        id="problems",
        **{"aria-labelledby": "problems-title"},
    )


def register(server: Flask, services: Services) -> None:
    """Add the route that opens the posted bytes of a family file."""

    @server.post(ADDRESS)
    def open_file() -> tuple[dict[str, Any], int]:
        lang = current_language()
        if (request.content_length or 0) > LIMIT_BYTES:
            limit = {"limit": LIMIT_BYTES // 1_000_000}
            return _refused((Problem("", "too_large", limit),), lang), 413
        try:
            family = parse_family(request.get_data())
            services.families.add(current_actor(), family)
        except InvalidFamilyError as error:
            return _refused(error.problems, lang), 422
        except KnownIdError:
            pass
        return {"address": f"/family/{quote(family.id, safe='')}"}, 200


def _refused(problems: tuple[Problem, ...], lang: Language) -> dict[str, Any]:
    return {
        "intro": text("open-problems-intro", lang, count=len(problems)),
        "problems": [problem_text(problem, lang) for problem in problems],
    }
