"""What every page shares: the document, the header, and which page an address gives."""

import re
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from dash import Dash, Input, Output, dcc, html
from dash.development.base_component import Component
from flask import request

from ecomap.services.bundle import Services
from ecomap.storage.errors import StorageError
from ecomap.texts import LANGUAGES, Language, text
from ecomap.texts.errors import error_text
from layouts import scripts
from layouts.guard.values import is_address, is_address_or_nothing
from layouts.language import current_language, switch_address
from layouts.pages import PAGES, PIECES, page_at

VALUES = {"address.pathname": is_address, "address.search": is_address_or_nothing}
"""What the browser sends for the callback that shows a page."""


class _Document(Dash):
    """A Dash app whose HTML document says its language and the title of its page."""

    services: Services

    def interpolate_index(self, **parts: Any) -> str:
        lang = current_language()
        return f"""<!DOCTYPE html>
<html lang="{lang}">
<head>
{parts["metas"]}
<meta name="color-scheme" content="light dark">
<title>{escape(_title(self.services, lang, request.path))}</title>
{parts["favicon"]}
{parts["css"]}
</head>
<body>
<div id="react-entry-point"><p class="waiting">{escape(text("page-loading", lang))}</p></div>
{parts["config"]}
{_scripts(parts["scripts"], request.path)}
{parts["renderer"]}
</body>
</html>"""


def create_dash(assets: Path) -> Dash:
    """Build the bare Dash app; nothing in it comes from another host."""
    return _Document(
        "ecomap",
        assets_folder=str(assets),
        assets_path_ignore=[*scripts.FOLDERS, "vendor"],  # asked for when needed
        external_scripts=[sent.versioned_address(assets) for sent in scripts.BUNDLES.values()],
        external_stylesheets=[scripts.STYLES.versioned_address(assets)],
        compress=True,
        add_log_handler=False,  # it would write messages of errors, which may hold names
        meta_tags=[{"name": "viewport", "content": "width=device-width, initial-scale=1"}],
        serve_locally=True,
        update_title="",
    )


def register(app: Dash, services: Services) -> None:
    """Give the app its layout and the callback that shows the page of an address.

    Going to another page loads a new document: the browser then sees to title, focus, history and
    language, and scripts come from its cache.
    """
    app.services = services
    app.layout = _frame
    skeletons = [*(piece.skeleton() for piece in PIECES), *(page.skeleton() for page in PAGES)]
    app.validation_layout = html.Div([_frame(), *skeletons])

    @app.callback(
        Output("page", "children"), Input("address", "pathname"), Input("address", "search")
    )
    def show_page(path: str, search: str | None) -> list[Component]:
        lang, address = current_language(), path + (search or "")
        try:
            head, contents = _shown(services, lang, path)
        except StorageError as error:
            head, contents = [], _unavailable(error, lang)
        return [_header(lang, address, head), contents]


def _frame() -> Component:
    waiting = html.P(text("page-loading", current_language()), className="waiting", role="status")
    return html.Div([dcc.Location(id="address"), html.Div(waiting, id="page")], id="frame")


def _shown(services: Services, lang: Language, path: str) -> tuple[list[Component], Component]:
    """Give what stands in the header at an address, and what stands under it."""
    shown = page_at(path, services)
    return (shown.head(lang), shown.contents(lang)) if shown else ([], _not_found(lang))


def _scripts(tags: str, path: str) -> str:
    """Keep the scripts that the page of an address needs, whether it is there now or not."""
    page = next((page for page in PAGES if re.fullmatch(page.address, path)), None)
    if page is None:
        return scripts.needed(tags, None, flower=False)
    return scripts.needed(tags, page.bundle, flower=page.flower)


def _title(services: Services, lang: Language, path: str) -> str:
    try:
        shown = page_at(path, services)
        title = shown.title(lang) if shown else text("page-not-found-title", lang)
    except StorageError:
        title = text("page-unavailable-title", lang)
    return f"{title} · {text('page-brand', lang)}"


def _header(lang: Language, path: str, head: list[Component]) -> Component:
    other = next(language for language in LANGUAGES if language != lang)
    switch = html.A(
        text("page-language", lang),
        href=switch_address(other, quote(path, safe="/")),
        lang=other,
        className="language",
        title=text("page-language-label", lang),
    )
    skip = html.A(text("page-skip", lang), href="#content", className="skip")
    brand = html.A(text("page-brand", lang), href="/", className="brand")
    return html.Header([skip, brand, *head, switch], className="top")


def _not_found(lang: Language) -> Component:
    back = html.A(text("page-not-found-back", lang), href="/")
    return _plain(text("page-not-found-title", lang), text("page-not-found", lang), back)


def _unavailable(error: StorageError, lang: Language) -> Component:
    again = html.A(text("page-unavailable-again", lang), href="")
    return _plain(text("page-unavailable-title", lang), error_text(error, lang), again)


def _plain(title: str, sentence: str, way_on: Component) -> Component:
    return html.Main(
        [html.H1(title), html.P(sentence), html.P(way_on)], id="content", className="plain"
    )
