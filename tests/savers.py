"""People who draw on the same family, each in a browser of their own, for the tests of saving."""

import json
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page

from app import Settings
from tests.browser import PATIENCE, running

SIZES = {"laptop": (1366, 768), "tablet": (820, 1180), "phone": (360, 740)}
# Chromium writes a line when a request does not arrive or is refused: that is what is tested here.
EXPECTED = ("custom wheel sensitivity", "Failed to load resource", "server did not respond")


def family_document(name: str) -> dict[str, Any]:
    """A small family with two parties."""
    return {
        "format": "ecomap-family",
        "version": 1,
        "id": name,
        "name": "Gezin Jansen",
        "fictional": True,
        "members": [{"id": "m1", "name": "Noor", "birth": "2013", "sex": "f"}],
        "parties": [
            {"id": "p1", "name": "Oma Riet", "kind": "kin"},
            {"id": "p2", "name": "Buurman Ali", "kind": "neighbour"},
        ],
        "ties": [
            {"id": "t1", "party": "p1", "strength": "weak", "said_on": "2024-03-15"},
            {"id": "t2", "party": "p2", "strength": "ordinary", "said_on": "2024-03-15"},
        ],
    }


def keep_families(folder: Path, names: Iterable[str]) -> Path:
    """Put families in a folder from which the app takes them in when it starts."""
    for name in names:
        (folder / f"{name}.json").write_text(json.dumps(family_document(name)), "utf-8")
    return folder


@dataclass(frozen=True, slots=True)
class Alike:
    """An app with many families alike, and those on which no test drew yet."""

    address: str
    unused: Iterator[str]


@pytest.fixture(scope="module")
def alike(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Alike]:
    """The app with many families alike, for one file of tests."""
    names = [f"gezin-{number}" for number in range(60)]
    folder = keep_families(tmp_path_factory.mktemp("families"), names)
    with running(Settings(port=0, data=folder)) as address:
        yield Alike(address, iter(names))


@pytest.fixture
def path(alike: Alike) -> str:
    """Path of a family that only this test draws on."""
    return f"/family/{next(alike.unused)}"


@pytest.fixture
def arrive(browser: Browser, alike: Alike, path: str) -> Iterator[Callable[..., "Person"]]:
    """Let somebody open the family; at the end no browser may have complained."""
    people: list[Person] = []

    def person(where: str = alike.address, **options: Any) -> Person:
        people.append(Person(browser, where, path, **options))
        return people[-1]

    yield person
    for one in people:
        one.context.close()
    assert [complaint for one in people for complaint in one.complaints] == []


def asked(address: str, path: str) -> dict[str, Any]:
    """What the server answers at a path."""
    with urllib.request.urlopen(address + path) as answer:  # noqa: S310 - our own server
        return dict(json.load(answer))


def strengths(document: dict[str, Any]) -> dict[str, str | None]:
    """How strong each tie is, by its id."""
    return {tie["id"]: tie.get("strength") for tie in document.get("ties", [])}


class Person:
    """Somebody who draws on one family, and whatever their browser complained about."""

    def __init__(
        self, browser: Browser, address: str, path: str, size: str = "laptop", **options: Any
    ) -> None:
        width, height = SIZES[size]
        viewport = {"width": width, "height": height}
        self.context: BrowserContext = browser.new_context(
            **({"locale": "nl-NL", "viewport": viewport} | options)
        )
        self.complaints: list[str] = []
        self.context.set_default_timeout(PATIENCE)
        self.address, self.path = address, path
        self.page = self.tab()

    def tab(self) -> Page:
        """Open the family, in one more tab."""
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error.stack}"))
        page.on("console", lambda said: self._console(said.type, said.text))
        page.goto(self.address + self.path)
        opened(page)
        return page

    def _console(self, kind: str, said: str) -> None:
        if kind in ("error", "warning") and not any(part in said for part in EXPECTED):
            self.complaints.append(f"console {kind}: {said}")

    def reload(self) -> None:
        """Load the page again."""
        self.page.reload()
        opened(self.page)

    def crash(self) -> None:
        """Let the page die, with no time to do anything."""
        with suppress(Error):
            self.page.goto("chrome://crash", timeout=5_000)

    def strengthen(self, tie: str, strength: str | None) -> str:
        """Say how strong a tie is; gives the id of the operation."""
        return strengthen(self.page, tie, strength)

    def cut_off(self, *, off: bool = True) -> None:
        """Cut the connection of this browser, or bring it back."""
        self.context.set_offline(off)

    def shown(self) -> dict[str, Any]:
        """The document as this person sees it."""
        return dict(self.page.evaluate("ecomap.saving.document()"))

    def saved(self) -> None:
        """Wait until everything is saved."""
        saved(self.page)

    def in_state(self, state: str) -> None:
        """Wait until saving stands so."""
        self.page.wait_for_function("(s) => ecomap.saving.status().state === s", arg=state)

    def sees(self, tie: str, strength: str | None) -> None:
        """Wait until this person sees a tie with that strength."""
        self.page.wait_for_function(
            """([id, strength]) => ecomap.saving.document().ties
              .some((tie) => tie.id === id && (tie.strength ?? null) === strength)""",
            arg=[tie, strength],
        )

    def does(self, name: str) -> Any:
        """Undo or redo."""
        return self.page.evaluate(f"ecomap.saving.{name}()")

    def performs(self, *commands: dict[str, Any]) -> None:
        """Carry out commands as one operation."""
        self.page.evaluate("(commands) => void ecomap.saving.perform(commands)", list(commands))


def opened(page: Page) -> None:
    """Wait until a family can be drawn on."""
    page.wait_for_function("() => globalThis.ecomap?.saving.family() && ecomap.saving.hasWords()")


def saved(page: Page) -> None:
    """Wait until everything is saved."""
    page.wait_for_function("() => ecomap.saving.status().state === 'saved'")


def strengthen(page: Page, tie: str, strength: str | None) -> str:
    """Say how strong a tie is, on that page; gives the id of the operation."""
    return str(
        page.evaluate(
            """([id, strength]) => {
              const tie = ecomap.saving.document().ties.find((one) => one.id === id);
              return ecomap.saving.perform([{ do: "change", in: "ties", key: { id },
                values: { strength }, was: { strength: tie.strength ?? null } }]);
            }""",
            [tie, strength],
        )
    )
