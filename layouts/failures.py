"""What a route answers when a use case fails: one status and one sentence for each error."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from flask import Blueprint

from ecomap.access.policy import AccessDeniedError
from ecomap.errors import EcomapError
from ecomap.figures.minutes_pdf import NoMakerError
from ecomap.model.commands import NotCommandsError
from ecomap.services.families import KnownIdError
from ecomap.services.gate import NoFamilyError
from ecomap.services.threshold_entry import UnknownThresholdError
from ecomap.storage.errors import StaleVersionError, StorageError
from ecomap.texts import text
from ecomap.texts.errors import error_text
from layouts.language import current_language

Answer = tuple[dict[str, Any], HTTPStatus]

STATUS: tuple[tuple[type[EcomapError], HTTPStatus], ...] = (
    (NoFamilyError, HTTPStatus.NOT_FOUND),
    (AccessDeniedError, HTTPStatus.FORBIDDEN),
    (KnownIdError, HTTPStatus.CONFLICT),
    (StaleVersionError, HTTPStatus.CONFLICT),
    (StorageError, HTTPStatus.SERVICE_UNAVAILABLE),
    (NotCommandsError, HTTPStatus.BAD_REQUEST),
    (UnknownThresholdError, HTTPStatus.BAD_REQUEST),
    (NoMakerError, HTTPStatus.NOT_IMPLEMENTED),
)
"""The status that each error is answered with; the first that fits counts."""


class AskedError(EcomapError):
    """What a browser asked cannot be done as it was asked."""

    def __init__(
        self, key: str = "guard-not-understood", status: HTTPStatus = HTTPStatus.BAD_REQUEST
    ) -> None:
        """Build the error.

        Args:
            key: Key of the sentence that says why.
            status: What the answer says to programs.
        """
        self.key = key
        self.status = status
        super().__init__()


def status_of(error: EcomapError) -> HTTPStatus:
    """Give the status to answer an error with."""
    if isinstance(error, AskedError):
        return error.status
    found = (status for kind, status in STATUS if isinstance(error, kind))
    return next(found, HTTPStatus.UNPROCESSABLE_ENTITY)


def as_json(sentence: str, status: HTTPStatus) -> Answer:
    """Answer with an object that holds the sentence."""
    return {"sentence": sentence}, status


def explain(
    routes: Blueprint,
    said: Mapping[type[EcomapError], str] | None = None,
    answer: Callable[[str, HTTPStatus], Any] = as_json,
) -> None:
    """Let every error of ecomap in these routes end in one sentence.

    Args:
        routes: The routes.
        said: Keys of sentences that say more here than the error's own, by error.
        answer: From sentence and status to what the route gives.
    """

    def explained(error: Exception) -> Any:
        if not isinstance(error, EcomapError):
            raise error
        lang = current_language()
        own = next((key for kind, key in (said or {}).items() if isinstance(error, kind)), None)
        sentence = text(own, lang) if own else error_text(error, lang)
        return answer(sentence, status_of(error))

    routes.register_error_handler(EcomapError, explained)
