"""What tests share: the running app, and a real browser that reports every complaint."""

import os
import tempfile
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from hypothesis import settings
from playwright.sync_api import Browser, ConsoleMessage, Page, Request

from app import Settings
from tests.browser import PATIENCE, chromium, running

# No test may touch the families of who runs it, or leave a key in their keyring.
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

pytest_plugins = ("tests.stores", "tests.savers")

# A busy machine must not fail a test: no example is judged by the time it takes.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")

SIZES = {"laptop": (1366, 768), "tablet": (820, 1180), "phone": (360, 740)}


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the app, running with the sample families."""
    with running(Settings(port=0, data=tmp_path_factory.mktemp("data"))) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real browser."""
    with chromium() as browser:
        yield browser


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
        page.set_default_timeout(PATIENCE)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("request", self._request)
        page.goto(self.address + path)
        page.wait_for_selector("#content")
        return page

    def _console(self, message: ConsoleMessage) -> None:
        # dash-cytoscape always sets this option, and cytoscape always warns about it.
        known = "custom wheel sensitivity" in message.text
        if message.type in ("error", "warning") and not known:
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
