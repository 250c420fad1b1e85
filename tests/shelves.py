"""Families of a few kinds, many alike, so that each test of a page draws on one of its own."""

import json
import urllib.request
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from app import Settings
from tests.browser import running
from tests.conftest import Visitor

Document = dict[str, Any]
COPIES = 16
_taken: Counter[str] = Counter()


@contextmanager
def shelf(folder: Path, kinds: Mapping[str, Document]) -> Iterator[str]:
    """Run the app with families of these kinds; gives its address."""
    for kind, document in kinds.items():
        for copy in range(COPIES):
            family = json.dumps(document | {"id": f"{kind}-{copy}"})
            (folder / f"{kind}-{copy}.json").write_text(family, encoding="utf-8")
    with running(Settings(port=0, data=folder)) as address:
        yield address


def take(visitor: Visitor, kind: str, size: str = "tablet", **options: Any) -> Page:
    """Open a family of a kind that nobody opened yet; on anything but a laptop by touch."""
    options = {"has_touch": size != "laptop"} | options
    page = visitor.visit(f"/family/{kind}-{_taken[kind]}", size, **options)
    _taken[kind] += 1
    ready(page)
    return page


def ready(page: Page) -> None:
    """Wait until the flower is drawn."""
    page.wait_for_function("() => globalThis.ecomap?.flower.current()?.scene")


def kept(page: Page) -> Document:
    """The family as the server holds it, once all is saved."""
    page.evaluate("ecomap.draw.settleForms()")
    page.wait_for_function("() => ecomap.saving.status().state === 'saved'")
    with urllib.request.urlopen(f"{page.url}/document") as answer:  # noqa: S310 - our own server
        return dict(json.load(answer)["document"])


def too_small(page: Page, within: str) -> list[str]:
    """The buttons in a part of the page that a finger would miss."""
    found: list[str] = page.evaluate(
        """(within) => [...document.querySelectorAll(`${within} button`)]
          .filter((b) => b.checkVisibility() && b.getBoundingClientRect().height < 43.5)
          .map((b) => b.textContent)""",
        within,
    )
    return found
