"""The route that gives the minutes of a meeting as a PDF."""

from collections.abc import Callable
from datetime import date
from http import HTTPStatus

from flask import Blueprint, Flask, Response, request

from ecomap.access.policy import AccessDeniedError
from ecomap.figures.minutes_pdf import NoMakerError, minutes_pdf
from ecomap.model import CoarseDate
from ecomap.services.bundle import Services
from ecomap.services.gate import NoFamilyError
from ecomap.services.meeting import Seen
from ecomap.services.minutes import Audience, minutes_of
from ecomap.storage.errors import StorageError
from ecomap.texts import text
from layouts.actors import current_actor
from layouts.files import as_file
from layouts.language import current_language

_FAILURES: tuple[tuple[type[Exception], str, HTTPStatus], ...] = (
    (NoFamilyError, "caseload-no-family", HTTPStatus.NOT_FOUND),
    (AccessDeniedError, "caseload-denied", HTTPStatus.FORBIDDEN),
    (StorageError, "caseload-unavailable", HTTPStatus.SERVICE_UNAVAILABLE),
    (NoMakerError, "minutes-error-maker", HTTPStatus.NOT_IMPLEMENTED),
)


class NotAskedWellError(ValueError):
    """The address does not say which minutes; ``key`` is that of the sentence that says why."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(key)


def register(server: Flask, services: Services) -> None:
    """Add the route."""
    routes = Blueprint("minutes", __name__, url_prefix="/family/<path:family_id>")

    @routes.get("/minutes.pdf")
    def give(family_id: str) -> Response:
        day, audience, lang = _day(), _audience(), current_language()
        family = services.families.export(current_actor(), family_id)
        seen = Seen(family, day, services.thresholds.current())
        today = date.today()  # noqa: DTZ011 - a calendar day where the user is
        minutes = minutes_of(seen, audience, lang, today)
        answer = Response(minutes_pdf(minutes.plain()), mimetype="application/pdf")
        answer.headers["Content-Disposition"] = as_file(f"{minutes.title} {day}", ".pdf")
        answer.headers["Cache-Control"] = "no-store"
        return answer

    for error, key, status in _FAILURES:
        routes.register_error_handler(error, _saying(key, status))
    routes.register_error_handler(NotAskedWellError, _not_asked_well)
    server.register_blueprint(routes)


def _day() -> date:
    """Give the day that is asked for: written in full, within the years that a file can hold."""
    try:
        asked = CoarseDate.parse(request.args.get("on", ""))
    except ValueError:
        raise NotAskedWellError("minutes-error-day") from None
    if asked.day is None:
        raise NotAskedWellError("minutes-error-day")
    return asked.first


def _audience() -> Audience:
    try:
        return Audience(request.args.get("audience", Audience.TEAM))
    except ValueError:
        raise NotAskedWellError("minutes-error-audience") from None


def _saying(key: str, status: HTTPStatus) -> Callable[[Exception], Response]:
    return lambda _: _sentence(key, status)


def _not_asked_well(error: Exception) -> Response:
    if not isinstance(error, NotAskedWellError):
        raise error
    return _sentence(error.key, HTTPStatus.BAD_REQUEST)


def _sentence(key: str, status: HTTPStatus) -> Response:
    """Answer with a sentence alone: people may see it in the place of the file."""
    return Response(text(key, current_language()), status, mimetype="text/plain")
