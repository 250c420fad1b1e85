"""What a page is: one declaration of everything that belongs to it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar
from urllib.parse import unquote

from dash import Dash, html
from dash.development.base_component import Component
from flask import Flask

from ecomap.services.bundle import Services
from ecomap.texts import Language
from layouts.guard.values import Check

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A page: which addresses it answers, what it opens for a request, and what it shows of that.

    Attributes:
        address: Pattern of the path; its groups are given on as text.
        bundle: Name of its script (see `layouts.scripts.BUNDLES`).
        open: From services and groups to what the page is about, asked once for each request; None
            = there is nothing at this address for who asks.
        title: From what was opened and a language to the title.
        contents: From the same to what stands under the header.
        head: From the same to what stands in the header, between the name of the app and the
            language.
        skeleton: Gives one component for each id that a callback of this page alone names.
        callbacks: Adds the callbacks of this page.
        routes: Each adds routes that this page asks.
        flower: Whether it shows a flower.
        values: What the browser may send for its callbacks, as ``id.property`` with its check.
    """

    address: str
    bundle: str
    open: Callable[..., T | None]
    title: Callable[[T, Language], str]
    contents: Callable[[T, Language], Component]
    head: Callable[[T, Language], list[Component]] = lambda _, __: []
    skeleton: Callable[[], Component] = html.Div
    callbacks: Callable[[Dash, Services], None] = lambda _, __: None
    routes: tuple[Callable[[Flask, Services], None], ...] = ()
    flower: bool = True
    values: Mapping[str, Check] = field(default_factory=dict)

    def at(self, path: str, services: Services) -> "Shown[T] | None":
        """Open what stands at a path; None when that is not for this page, or nothing is there."""
        match = re.fullmatch(self.address, path)
        if match is None:
            return None
        about = self.open(services, *map(unquote, match.groups()))
        return None if about is None else Shown(self, about)


@dataclass(frozen=True, slots=True)
class Shown(Generic[T]):
    """A page with what was opened for it."""

    page: Page[T]
    about: T

    def title(self, lang: Language) -> str:
        """Give the title."""
        return self.page.title(self.about, lang)

    def head(self, lang: Language) -> list[Component]:
        """Give what stands in the header."""
        return self.page.head(self.about, lang)

    def contents(self, lang: Language) -> Component:
        """Give what stands under the header."""
        return self.page.contents(self.about, lang)


AnyPage = Page[Any]
