"""What every page shares: the document, the header, and which page an address gives."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from dash import Dash, Input, Output, dcc, html
from dash.development.base_component import Component
from flask import request

from ecomap.services.bundle import Services
from ecomap.storage.errors import StorageError
from ecomap.texts import LANGUAGES, Language, text
from layouts import caseload, family, scripts, thresholds
from layouts.language import current_language, switch_address
from layouts.meeting import page as meeting


@dataclass(frozen=True, slots=True)
class Page:
    """A page: which addresses it answers, and what it shows there.

    Attributes:
        address: Pattern of the path; its groups are given on as text.
        title: From services, language and groups to the title; None = nothing at this address.
        contents: From the same to what stands under the header.
        head: From the same to what stands in the header, between the name of the app and the
            language; None = nothing.
    """

    address: str
    title: Callable[..., str | None]
    contents: Callable[..., Component]
    head: Callable[..., list[Component]] | None = None


PAGES = (
    Page("/", caseload.title, caseload.contents),
    Page(thresholds.ADDRESS, thresholds.title, thresholds.contents),
    Page("/family/([^/]+)", family.title, family.contents, family.head),
    Page("/family/([^/]+)/team", meeting.title, meeting.contents, meeting.head),
    Page("/family/([^/]+)/reflect", meeting.title, meeting.contents_at_reflection, meeting.head),
)


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
{parts["scripts"]}
{parts["renderer"]}
</body>
</html>"""


def create_dash(assets: Path) -> Dash:
    """Build the bare Dash app; nothing in it comes from another host."""
    return _Document(
        "ecomap",
        assets_folder=str(assets),
        assets_path_ignore=[*scripts.FOLDERS, "vendor"],  # joined, and asked for when needed
        external_scripts=[scripts.SCRIPTS.versioned_address(assets)],
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
    app.validation_layout = html.Div([_frame(), family.skeleton(), meeting.skeleton()])

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
    found = _find(services, lang, path)
    if found is None:
        return [], _not_found(lang)
    page, groups = found
    head = page.head(services, lang, *groups) if page.head else []
    return head, page.contents(services, lang, *groups)


def _find(services: Services, lang: Language, path: str) -> tuple[Page, list[str]] | None:
    for page in PAGES:
        match = re.fullmatch(page.address, path)
        groups = [unquote(group) for group in match.groups()] if match else []
        if match and page.title(services, lang, *groups) is not None:
            return page, groups
    return None


def _title(services: Services, lang: Language, path: str) -> str:
    try:
        found = _find(services, lang, path)
        title = found[0].title(services, lang, *found[1]) if found else None
    except StorageError:
        title = text("page-unavailable-title", lang)
    return f"{title or text('page-not-found-title', lang)} · {text('page-brand', lang)}"


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
    return _plain(text("page-unavailable-title", lang), text(error.key, lang, **error.facts), again)


def _plain(title: str, sentence: str, way_on: Component) -> Component:
    return html.Main(
        [html.H1(title), html.P(sentence), html.P(way_on)], id="content", className="plain"
    )
