"""What a person reads when a request fails: one clear sentence in their language."""

from html import escape

from dash.exceptions import DependencyException, InvalidResourceError
from flask import Flask, json, request
from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.wrappers import Response

from ecomap.texts import Language, text
from layouts.language import current_language

_KEYS = {
    403: "guard-other-site",
    404: "guard-not-found",
    405: "guard-not-offered",
    413: "guard-too-large",
    421: "guard-other-address",
    503: "guard-later",
}
_FIRST_SERVER_ERROR = 500
_FIRST_ERROR = 400


def register(server: Flask) -> None:
    """Let every error end in a sentence, and never in a page of a library."""
    server.register_error_handler(HTTPException, _answer)
    for unknown_file in (DependencyException, InvalidResourceError):
        server.register_error_handler(unknown_file, lambda _: _answer(NotFound()))


def _answer(error: HTTPException) -> Response | HTTPException:
    """Say it as a page when a page was asked for, else as JSON with one ``sentence``."""
    status = error.code or _FIRST_SERVER_ERROR
    if error.response is not None or status < _FIRST_ERROR:
        return error
    lang = current_language()
    sentence = text(_key(status), lang)
    answer = Response(status=status, headers=_kept_headers(error))
    if _wants_page():
        answer.mimetype, answer.data = "text/html", _page(sentence, lang).encode()
    else:
        answer.mimetype, answer.data = (
            "application/json",
            json.dumps({"sentence": sentence}).encode(),
        )
    return answer


def _key(status: int) -> str:
    other = "guard-failed" if status >= _FIRST_SERVER_ERROR else "guard-not-understood"
    return _KEYS.get(status, other)


def _kept_headers(error: HTTPException) -> list[tuple[str, str]]:
    """Keep what the status needs, such as ``Allow``; not what described the library's page."""
    return [(name, value) for name, value in error.get_headers() if name != "Content-Type"]


def _wants_page() -> bool:
    offered = ["application/json", "text/html"]
    return request.accept_mimetypes.best_match(offered) == "text/html"


def _page(sentence: str, lang: Language) -> str:
    return f"""<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(text("guard-title", lang))} · {escape(text("page-brand", lang))}</title>
<link rel="stylesheet" href="/assets/base.css">
</head>
<body>
<header class="top"><a href="/" class="brand">{escape(text("page-brand", lang))}</a></header>
<main id="content" class="plain">
<h1>{escape(text("guard-title", lang))}</h1>
<p>{escape(sentence)}</p>
<p><a href="/">{escape(text("page-not-found-back", lang))}</a></p>
</main>
</body>
</html>"""
