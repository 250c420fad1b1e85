"""Family files: what one holds before it is taken in, taking it in, and giving one out."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from flask import Blueprint, Flask, Response, abort, request

from ecomap.formats import BY_CODE, LIMIT_BYTES, OWN, FamilyFile, too_large
from ecomap.model import InvalidFamilyError, Problem
from ecomap.services.apart import Apart
from ecomap.services.bundle import Services
from ecomap.services.families import KnownIdError
from ecomap.services.importing import Contents, take_in
from ecomap.storage.errors import StorageError
from ecomap.texts import Language, text
from ecomap.texts.problems import problem_text
from layouts.actors import current_actor
from layouts.cards import family_address, findings_said
from layouts.failures import Answer, explain
from layouts.families import PREFIX, asked_id
from layouts.language import current_language
from layouts.places import place_text

MOST_SHOWN = 50
"""So many problems of one file are written out; the rest is counted."""


def register(server: Flask, services: Services) -> None:
    """Add the routes."""
    families, examine = services.families, Apart()
    routes = Blueprint("files", __name__, url_prefix=PREFIX)

    @routes.post("/preview")
    def preview() -> Answer:
        try:
            contents = examine(_posted())
        except InvalidFamilyError as error:  # to hear what is wrong is what was asked
            return _problems(error), HTTPStatus.OK
        return _said(contents, families.known(contents.id), current_language()), HTTPStatus.OK

    @routes.post("/import")
    def take() -> Answer:
        new_id = request.args.get("as")
        as_new = None if new_id is None else asked_id(new_id)
        family = take_in(families, current_actor(), _posted(), examine, as_new)
        return {"address": family_address(family.id), "name": family.name}, HTTPStatus.OK

    @routes.get("/<path:family_id>/file")
    def give(family_id: str) -> Response:
        chosen = BY_CODE.get(request.args.get("format", OWN.code))
        if chosen is None or chosen.write is None:
            abort(HTTPStatus.BAD_REQUEST)
        family = families.export(current_actor(), family_id)
        answer = Response(chosen.write(family), mimetype=chosen.media_type)
        answer.headers["Content-Disposition"] = as_file(family.name, chosen.suffixes[0])
        return answer

    explain(routes, {StorageError: "caseload-unavailable"})
    routes.register_error_handler(InvalidFamilyError, _refused)
    routes.register_error_handler(KnownIdError, _known)
    server.register_blueprint(routes)


def _posted() -> FamilyFile:
    """Give the posted file; ``suffix`` in the address says how its name ends.

    Raises:
        InvalidFamilyError: It is larger than a file may be.
    """
    request.max_content_length = None  # what is too large is said as a problem of the file
    if (request.content_length or 0) > LIMIT_BYTES:
        raise too_large()
    return FamilyFile(request.get_data(), request.args.get("suffix", OWN.suffixes[0]))


def _said(contents: Contents, known: bool, lang: Language) -> dict[str, Any]:
    facts = {"members": contents.members, "parties": contents.parties}
    holds = [
        text("caseload-people", lang, **facts),
        text("caseload-holds", lang, ties=contents.ties, needs=contents.needs),
        _period(contents, lang),
        text("caseload-holds-invented" if contents.fictional else "caseload-holds-real", lang),
    ]
    return {
        "name": contents.name,
        "known": known,
        "holds": holds,
        "findings": findings_said(contents.open_findings, lang),
        "warnings": _warnings(contents.citizen_numbers, lang),
    }


def _period(contents: Contents, lang: Language) -> str:
    if contents.first is None:
        return text("caseload-holds-no-dates", lang)
    return text("caseload-holds-dates", lang, first=contents.first_day, last=contents.last_day)


def _warnings(paths: list[str], lang: Language) -> list[str]:
    said = [
        text("caseload-citizen-number", lang, place=place_text(path, lang))
        for path in paths[:MOST_SHOWN]
    ]
    return said + _rest(len(paths) - MOST_SHOWN, lang)


def _refused(error: Exception) -> Answer:
    if not isinstance(error, InvalidFamilyError):
        raise error
    large = any(problem.code == "too_large" for problem in error.problems)
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE if large else HTTPStatus.UNPROCESSABLE_ENTITY
    return _problems(error), status


def _problems(error: InvalidFamilyError) -> dict[str, Any]:
    lang = current_language()
    said = [_problem(problem, lang) for problem in error.problems[:MOST_SHOWN]]
    return {"problems": said + _rest(len(error.problems) - MOST_SHOWN, lang)}


def _problem(problem: Problem, lang: Language) -> str:
    if not problem.path:
        return problem_text(problem, lang)
    sentence = text(f"problem-{problem.code}", lang, **problem.facts)
    return text("caseload-problem", lang, place=place_text(problem.path, lang), sentence=sentence)


def _rest(count: int, lang: Language) -> list[str]:
    return [text("caseload-problems-more", lang, count=count)] if count > 0 else []


def _known(_: Exception) -> Answer:
    sentence = text("caseload-known", current_language())
    return {"sentence": sentence, "known": True}, HTTPStatus.CONFLICT


def as_file(name: str, suffix: str) -> str:
    """Give the header that saves an answer under a name, without risky characters.

    Args:
        name: Any name.
        suffix: How the name is to end, with its dot.
    """
    plain = "".join(sign if sign.isalnum() or sign in " -" else " " for sign in name)
    written = " ".join(plain.split())[:80].strip() or "ecomap"
    simple = written.encode("ascii", "ignore").decode().strip() or "ecomap"
    return f"attachment; filename=\"{simple}{suffix}\"; filename*=UTF-8''{quote(written)}{suffix}"
