"""The language of a request: the cookie's choice, else the browser's, else Dutch."""

from flask import Flask, has_request_context, redirect, request
from werkzeug.wrappers import Response

from ecomap.texts import LANGUAGES, Language, best_language
from layouts.lifetimes import YEAR_SECONDS

COOKIE = "language"


def current_language() -> Language:
    """Give the language to answer this request in."""
    if not has_request_context():  # Dash asks for the layout once at start, outside any request
        return LANGUAGES[0]
    return best_language(request.cookies.get(COOKIE), request.headers.get("Accept-Language"))


def switch_address(lang: Language, path: str) -> str:
    """Give the address that changes the language and comes back to ``path``."""
    return f"/language/{lang}?to={path}"


def register_language_switch(server: Flask) -> None:
    """Add the route that keeps the chosen language in a cookie."""

    @server.get("/language/<lang>")
    def choose_language(lang: str) -> Response:
        answer = redirect(_own_path(request.args.get("to", "/")), code=303)
        answer.set_cookie(COOKIE, best_language(lang), max_age=YEAR_SECONDS, samesite="Lax")
        return answer


def _own_path(path: str) -> str:
    """Keep the way back inside this app: two slashes in front would lead to another host.

    The end of a line has no place in a header.
    """
    inside = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if inside else "/"
