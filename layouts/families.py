"""The routes of the list of families: what it shows, a new one, a training copy, the archive."""

from datetime import date
from http import HTTPStatus
from typing import Any
from uuid import UUID

from flask import Blueprint, Flask, request

from ecomap.services.bundle import Services
from ecomap.services.training import copy_for_training
from ecomap.storage.errors import StorageError
from layouts.actors import current_actor
from layouts.cards import card_data, family_address
from layouts.failures import Answer, AskedError, explain
from layouts.guard.bodies import json_body, plain_text
from layouts.language import current_language

LIMIT_BYTES = 10_000
LONGEST_NAME = 500
PREFIX = "/families"


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

    explain(routes, {StorageError: "caseload-unavailable"})
    server.register_blueprint(routes)


def asked_id(value: Any) -> str:
    """Give the id that the browser made for something new; sent twice, that is made once."""
    try:
        return str(UUID(value))
    except (AttributeError, TypeError, ValueError):
        raise AskedError from None


def _asked() -> dict[str, Any]:
    body = json_body(LIMIT_BYTES)
    if not isinstance(body, dict):
        raise AskedError
    return body


def _name(asked: dict[str, Any]) -> str:
    name = asked.get("name")
    if not isinstance(name, str) or not plain_text(name):
        raise AskedError
    name = " ".join(name.split())
    if not name:
        raise AskedError("caseload-name-missing", HTTPStatus.UNPROCESSABLE_ENTITY)
    if len(name) > LONGEST_NAME:
        raise AskedError("caseload-name-long", HTTPStatus.UNPROCESSABLE_ENTITY)
    return name
