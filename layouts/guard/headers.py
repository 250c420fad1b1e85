"""The headers that every answer carries, errors too."""

from collections.abc import Callable

from dash import Dash
from flask import Response, request

from layouts.lifetimes import YEAR_SECONDS

_KEPT_NOWHERE = ("application/json", "text/html")
_SWITCHED_OFF = ("camera", "display-capture", "geolocation", "microphone", "payment", "usb")


def adder(app: Dash) -> Callable[[Response], Response]:
    """Give what adds the headers; the hashes of scripts exist once all callbacks do."""
    always = _always(app.csp_hashes())

    def add_headers(response: Response) -> Response:
        response.headers.update(always)
        if response.mimetype in _KEPT_NOWHERE:
            response.headers["Cache-Control"] = "no-store"
        if request.is_secure:
            response.headers["Strict-Transport-Security"] = f"max-age={YEAR_SECONDS}"
        return response

    return add_headers


def _always(script_hashes: list[str]) -> dict[str, str]:
    return {
        "Content-Security-Policy": _policy(script_hashes),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _SWITCHED_OFF),
    }


def _policy(script_hashes: list[str]) -> str:
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' {' '.join(script_hashes)}",
            "style-src 'self' 'unsafe-inline'",  # Dash and cytoscape place things by style
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )
