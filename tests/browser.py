"""The running app and the real browser that tests, measurements and screenshots share."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from playwright.sync_api import Browser, expect, sync_playwright

from app import Settings, address_of, listen

PATIENCE = 90_000
"""How long a page may take for anything, in milliseconds: a busy machine must not fail a test."""
expect.set_options(timeout=PATIENCE)


@contextmanager
def running(settings: Settings) -> Iterator[str]:
    """Run the app beside the caller; gives its address."""
    server = listen(settings)
    Thread(target=server.run, daemon=True).start()
    yield address_of(server)
    server.close()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Chromium: the system's when there is one, else Playwright's; an error when there is none."""
    names = ("chromium", "chromium-browser", "google-chrome")
    installed = next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed, args=["--no-sandbox"])
        yield browser
        browser.close()
