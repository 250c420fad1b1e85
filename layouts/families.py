"""The routes of the list of families: what it shows, a new one, a training copy, the archive."""

from collections.abc import Callable
from datetime import date
from http import HTTPStatus
from typing import Any, NoReturn
from uuid import UUID

from flask import Blueprint, Flask, abort, request

from ecomap.access.policy import AccessDeniedError
from ecomap.services.bundle import Services
from ecomap.services.gate import NoFamilyError
from ecomap.services.training import copy_for_training
from ecomap.storage.errors import StorageError
from ecomap.texts import text
from layouts.actors import current_actor
from layouts.cards import card_data, family_address
from layouts.guard.bodies import json_body, plain_text
from layouts.language import current_language

LIMIT_BYTES = 10_000
LONGEST_NAME = 500
PREFIX = "/families"
Answer = tuple[dict[str, Any], HTTPStatus]


class RefusedError(Exception):
    """Something that was asked cannot be done; ``key`` is that of the sentence that says why."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(key)


def register(server: Flask, services: Services) -> None:
    """Add the routes."""
    families = services.families
    routes = Blueprint("families", __name__, url_prefix=PREFIX)

    @routes.get("")
    def listed() -> Answer:
        lang, today = current_language(), date.today()  # noqa: DTZ011 - the day where we are
        cards = families.cards(current_actor(), archived=request.args.get("archived") == "1")
        return {"families": [card_data(card, today, lang) for card in cards]}, HTTPStatus.OK

    @routes.post("")
    def create() -> Answer:
        asked = _asked()
        family_id = families.create(current_actor(), _name(asked), asked_id(asked.get("id")))
        return {"address": family_address(family_id)}, HTTPStatus.OK

    @routes.post("/<path:family_id>/copy")
    def copy(family_id: str) -> Answer:
        copy_id = asked_id(_asked().get("id"))
        lang = current_language()
        copy_for_training(families, current_actor(), family_id, lang, copy_id)
        return {"address": family_address(copy_id)}, HTTPStatus.OK

    @routes.post("/<path:family_id>/archive")
    def archive(family_id: str) -> Answer:
        families.archive(current_actor(), family_id, away=True)
        return {}, HTTPStatus.OK

    @routes.post("/<path:family_id>/restore")
    def restore(family_id: str) -> Answer:
        families.archive(current_actor(), family_id, away=False)
        return {}, HTTPStatus.OK

    explain_failures(routes)
    server.register_blueprint(routes)


def asked_id(value: Any) -> str:
    """Give the id that the browser made for something new; sent twice, that is made once."""
    try:
        return str(UUID(value))
    except (AttributeError, TypeError, ValueError):
        _not_understood()


def explain_failures(routes: Blueprint) -> None:
    """Let what goes wrong in a use case end in one sentence."""
    failures: tuple[tuple[type[Exception], str, HTTPStatus], ...] = (
        (NoFamilyError, "caseload-no-family", HTTPStatus.NOT_FOUND),
        (AccessDeniedError, "caseload-denied", HTTPStatus.FORBIDDEN),
        (StorageError, "caseload-unavailable", HTTPStatus.SERVICE_UNAVAILABLE),
    )
    for error, key, status in failures:
        routes.register_error_handler(error, _saying(key, status))
    routes.register_error_handler(RefusedError, _refusal)


def _saying(key: str, status: HTTPStatus) -> Callable[[Exception], Answer]:
    return lambda _: ({"sentence": text(key, current_language())}, status)


def _refusal(error: Exception) -> Answer:
    if not isinstance(error, RefusedError):
        raise error
    return {"sentence": text(error.key, current_language())}, HTTPStatus.UNPROCESSABLE_ENTITY


def _asked() -> dict[str, Any]:
    body = json_body(LIMIT_BYTES)
    if not isinstance(body, dict):
        _not_understood()
    return body


def _name(asked: dict[str, Any]) -> str:
    name = asked.get("name")
    if not isinstance(name, str) or not plain_text(name):
        _not_understood()
    name = " ".join(name.split())
    if not name:
        raise RefusedError("caseload-name-missing")
    if len(name) > LONGEST_NAME:
        raise RefusedError("caseload-name-long")
    return name


def _not_understood() -> NoReturn:
    abort(HTTPStatus.BAD_REQUEST)
