"""What the log says about requests: pattern of the route, method, status and duration."""

import logging
import time
from types import TracebackType

from flask import Flask, Response, g, request

from ecomap.logs import Plain, place

_log = logging.getLogger("ecomap.requests")
_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
_FIRST_SERVER_ERROR = 500

ErrorTriple = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


def register(server: Flask) -> None:
    """Write one line per request, and one per failure, without anything from the request."""
    server.after_request(_finish)
    # Flask's own line quotes the address and the message.
    server.log_exception = _log_failure  # type: ignore[method-assign]


def begin() -> None:
    """Remember when the request came."""
    g.began = time.perf_counter()


def _finish(response: Response) -> Response:
    failed = response.status_code >= _FIRST_SERVER_ERROR
    milliseconds = round((time.perf_counter() - g.get("began", time.perf_counter())) * 1000)
    level = logging.ERROR if failed else logging.INFO
    _log.log(level, "%s %s %d in %d ms", *_asked(), response.status_code, milliseconds)
    return response


def _log_failure(exc_info: ErrorTriple) -> None:
    failure = exc_info[1]
    if failure is not None:
        _log.error("%s %s failed: %s", *_asked(), place(failure))


def _asked() -> tuple[Plain, Plain]:
    """Give method and pattern of the route; the address itself may hold a name."""
    method = request.method if request.method in _METHODS else "other"
    return Plain(method), Plain(request.url_rule.rule if request.url_rule else "no route")
