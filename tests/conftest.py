"""What tests share: the running app, and a real browser that reports every complaint."""

import shutil
from collections.abc import Iterator
from threading import Thread

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright
from waitress.server import create_server

from app import Settings, create_app

SIZES = {"laptop": (1366, 768), "tablet": (820, 1180), "phone": (360, 740)}


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Address of the app, running with the sample families."""
    server = create_server(create_app(Settings()).server, host="127.0.0.1", port=0, threads=8)
    Thread(target=server.run, daemon=True).start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium: the system's when there is one, else Playwright's; without any, tests fail."""
    names = ("chromium", "chromium-browser", "google-chrome")
    installed = next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=installed, args=["--no-sandbox"])
        yield chromium
        chromium.close()


class Visitor:
    """Opens pages of the app and remembers everything the browser complained about."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser = browser
        self.address = address
        self.complaints: list[str] = []

    def visit(self, path: str, size: str = "laptop", lang: str = "nl", **options: object) -> Page:
        """Open a page in a fresh window of that size, in that language."""
        width, height = SIZES[size]
        context = self.browser.new_context(
            viewport={"width": width, "height": height},
            locale={"nl": "nl-NL", "en": "en-GB"}[lang],
            **options,  # type: ignore[arg-type]
        )
        page = context.new_page()
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("request", self._request)
        page.goto(self.address + path)
        page.wait_for_selector("#content")
        return page

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"console {message.type}: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.complaints.append(f"request to another host: {request.url}")


@pytest.fixture
def visitor(browser: Browser, address: str) -> Iterator[Visitor]:
    """Somebody who opens pages; at the end nothing may have gone wrong in the browser."""
    someone = Visitor(browser, address)
    yield someone
    for context in browser.contexts:
        context.close()
    assert someone.complaints == []


def axe_violations(page: Page) -> list[str]:
    """Every accessibility violation that axe finds on the page as it is now."""
    results = Axe().run(page)
    return [
        f"{violation['id']}: {node['html'][:120]}"
        for violation in results.response["violations"]
        for node in violation["nodes"]
    ]
