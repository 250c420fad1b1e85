"""The routes by which a drawing browser saves operations and hears of those of others."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from typing import Any, TypeGuard, cast
from urllib.parse import quote

from flask import Blueprint, Flask, request

from ecomap.figures.payload import hyphens, payload
from ecomap.model.commands import Conflict, commands_from
from ecomap.services.bundle import Services
from ecomap.services.gate import NoFamilyError
from ecomap.services.recording import Operation, Recording, Stop
from ecomap.storage.errors import StorageError
from ecomap.storage.records import Entry, Kind
from ecomap.texts import Language
from ecomap.texts.problems import refusal_text
from layouts.actors import current_actor
from layouts.failures import Answer, AskedError, explain
from layouts.guard import json_body
from layouts.language import current_language

LIMIT_BYTES = 2_000_000
KINDS = ("do", "undo", "redo")
_NAMES = ("name", "organisation", "discipline")
_STATUS = {
    "conflict": HTTPStatus.CONFLICT,
    "invalid": HTTPStatus.UNPROCESSABLE_ENTITY,
    "denied": HTTPStatus.FORBIDDEN,
}


@dataclass(frozen=True, slots=True)
class Posted:
    """What a browser sends: the version it has, and its operations in order."""

    since: int
    operations: list[Operation]


def operations_address(family_id: str) -> str:
    """Give the address below which the routes of a family stand."""
    return f"/family/{quote(family_id, safe='')}"


def register(server: Flask, services: Services) -> None:
    """Add the routes."""
    families, recording = services.families, services.recording
    routes = Blueprint("operations", __name__, url_prefix="/family/<path:family_id>")

    @routes.post("/operations")
    def record(family_id: str) -> Answer:
        posted = _posted()
        saved, stop = recording.record(current_actor(), family_id, posted.operations)
        answer = _news(recording, family_id, posted.since)
        answer |= {"saved": saved, "stopped": _stopped(stop, current_language())}
        return answer, _STATUS[stop.reason] if stop else HTTPStatus.OK

    @routes.get("/changes")
    def changes(family_id: str) -> Answer:
        since = request.args.get("since", type=int)
        if since is None:
            raise AskedError
        return _news(recording, family_id, since), HTTPStatus.OK

    @routes.get("/history")
    def history(family_id: str) -> Answer:
        steps = recording.steps(current_actor(), family_id)
        stacks = {"undo": steps.undo, "redo": steps.redo}
        answer = {
            name: [{"id": entry.operation, "inverse": entry.inverse} for entry in stack]
            for name, stack in stacks.items()
        }
        return answer, HTTPStatus.OK

    @routes.get("/document")
    def document(family_id: str) -> Answer:
        opened = families.open(current_actor(), family_id)
        if opened is None:
            raise NoFamilyError(family_id)
        return payload(opened.family, date.today(), opened.version), HTTPStatus.OK  # noqa: DTZ011

    explain(routes, {StorageError: "operation-store-unavailable"})
    server.register_blueprint(routes)


def _posted() -> Posted:
    """Read the body of a request.

    Raises:
        AskedError: It is not what a browser of ours sends.
        NotCommandsError: An operation holds something else than commands.
    """
    data = json_body(LIMIT_BYTES)
    if not isinstance(data, dict):
        raise AskedError
    since, operations = data.get("since"), data.get("operations")
    if type(since) is not int or not isinstance(operations, list):
        raise AskedError
    return Posted(since, [_operation(one) for one in operations])


def _operation(data: Any) -> Operation:
    if not isinstance(data, dict):
        raise AskedError
    name, kind, undoes = data.get("id"), data.get("kind"), data.get("undoes")
    if not _is_name(name) or kind not in KINDS or not (undoes is None or _is_name(undoes)):
        raise AskedError
    return Operation(name, cast("Kind", kind), undoes, commands_from(data.get("commands")))


def _is_name(value: Any) -> TypeGuard[str]:
    return isinstance(value, str) and 0 < len(value) <= 64  # noqa: PLR2004 - a uuid and some room


def _news(recording: Recording, family_id: str, since: int) -> dict[str, Any]:
    version, entries = recording.since(current_actor(), family_id, since)
    return {
        "version": version,
        "entries": [_entry(entry) for entry in entries],
        "hyphens": hyphens(_names(entries)),
    }


def _names(entries: Iterable[Entry]) -> Iterator[str]:
    """Give the new names in what was done, and in what an undo would bring back."""
    commands = (command for entry in entries for command in (*entry.commands, *entry.inverse))
    for command in commands:
        said = command.get("record") or command.get("values") or {}
        yield from (said[name] for name in _NAMES if isinstance(said.get(name), str))


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "version": entry.version,
        "id": entry.operation,
        "mine": entry.actor == current_actor().user,
        "at": entry.at.isoformat(),
        "kind": entry.kind,
        "undoes": entry.undoes,
        "commands": entry.commands,
        "inverse": entry.inverse,
    }


def _stopped(stop: Stop | None, lang: Language) -> dict[str, Any] | None:
    if stop is None:
        return None
    problems = stop.problem.problems if stop.problem else ()
    return {
        "id": stop.operation,
        "reason": stop.reason,
        "sentence": refusal_text(stop.reason, problems, lang),
        "conflicts": [_conflict(conflict) for conflict in stop.conflicts],
    }


def _conflict(conflict: Conflict) -> dict[str, Any]:
    return {
        "in": conflict.collection,
        "key": conflict.key,
        "field": conflict.field,
        "was": conflict.was,
        "theirs": conflict.theirs,
        "mine": conflict.mine,
        "gone": conflict.gone,
    }
