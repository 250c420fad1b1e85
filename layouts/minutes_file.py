"""The route that gives the minutes of a meeting as a PDF."""

from datetime import date
from http import HTTPStatus

from flask import Blueprint, Flask, Response, request

from ecomap.figures.minutes_pdf import minutes_pdf
from ecomap.model import CoarseDate
from ecomap.services.bundle import Services
from ecomap.storage.errors import StorageError
from ecomap.views.meeting import Seen
from ecomap.views.minutes import Audience, minutes_of
from layouts.actors import current_actor
from layouts.failures import AskedError, explain
from layouts.files import as_file
from layouts.language import current_language


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

    explain(routes, {StorageError: "caseload-unavailable"}, _alone)
    server.register_blueprint(routes)


def _day() -> date:
    """Give the day that is asked for: written in full, within the years that a file can hold."""
    try:
        asked = CoarseDate.parse(request.args.get("on", ""))
    except ValueError:
        raise AskedError("minutes-error-day") from None
    if asked.day is None:
        raise AskedError("minutes-error-day")
    return asked.first


def _audience() -> Audience:
    try:
        return Audience(request.args.get("audience", Audience.TEAM))
    except ValueError:
        raise AskedError("minutes-error-audience") from None


def _alone(sentence: str, status: HTTPStatus) -> Response:
    """Answer with a sentence alone: people may see it in the place of the file."""
    return Response(sentence, status, mimetype="text/plain")
