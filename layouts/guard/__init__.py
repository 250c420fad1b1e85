"""The request guard: what every request must satisfy before a page or route sees it.

It stands in front of everything: a request for another host, from another site, or with a callback
body that the pages never send, gets one clear sentence and reaches nothing.
"""

from collections.abc import Mapping

from dash import Dash

from layouts.guard import arrivals, callbacks, errors, headers, watch
from layouts.guard.bodies import json_body
from layouts.guard.values import Check

__all__ = ["WAITRESS", "install", "json_body"]

_LARGEST_REQUEST = 16_000_000

# Waitress keeps large bodies in temporary files; what is in them belongs nowhere on a disk, so
# every body fits in memory. Answers are streamed to slow browsers from memory for the same reason.
WAITRESS = {
    "max_request_body_size": _LARGEST_REQUEST,
    "inbuf_overflow": _LARGEST_REQUEST + 1_000_000,
    "outbuf_overflow": 100_000_000,
    "ident": None,  # which server answers is nobody's business
}


def install(app: Dash, host: str, values: Mapping[str, Check]) -> None:
    """Put the guard in front of an app that has all its callbacks and routes.

    Args:
        app: The app, completely set up.
        host: The address that the server listens on.
        values: What the browser may send for callbacks: ``id.property`` with its check.

    Raises:
        LookupError: A callback takes something from the browser that the guard cannot judge.
    """
    server = app.server
    server.config["MAX_CONTENT_LENGTH"] = _LARGEST_REQUEST
    known = callbacks.known_callbacks(app, values)
    checks = [watch.begin, *arrivals.checks(host), lambda: callbacks.check(known)]
    server.before_request_funcs.setdefault(None, [])[:0] = checks  # before all others
    server.after_request(headers.adder(app))
    errors.register(server)
    watch.register(server)
