"""Takes the screenshots that the documentation shows: ``python3 run.py pictures``."""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from app import Settings
from tests.browser import chromium, running

FOLDER = Path(__file__).parent / "pictures"
READY = "() => globalThis.ecomap?.flower.current()?.scene"
DRAW = """() => {
  document.querySelector("[data-view=family]").click();
  ecomap.flower.choose(`petal:${ecomap.saving.document().parties[1].id}`);
}"""
"""Opens the editor of somebody, with the family."""

DISCUSS = """() => {
  document.getElementById("tab-discuss").click();
  document.querySelector("[data-finding^=duplicate_help] > button").click();
}"""
"""Opens a finding at the meeting."""

ACTS = {"draw": DRAW, "meeting": DISCUSS}
"""What is done before a picture is taken, by how its name begins."""

PICTURES = (
    ("family-laptop", "/family/veel_betrokkenen", 1366, 768),
    ("draw-tablet", "/family/twee_huishoudens", 820, 1180),
    ("meeting-laptop", "/family/veel_betrokkenen/team", 1366, 768),
    ("families-laptop", "/", 1366, 768),
)


def take(browser: Browser, address: str, picture: tuple[str, str, int, int]) -> None:
    """Take one picture of a page in Dutch."""
    name, path, width, height = picture
    page = browser.new_page(viewport={"width": width, "height": height}, locale="nl-NL")
    page.goto(address + path)
    page.wait_for_selector("#content")
    if path.startswith("/family/"):
        page.wait_for_function(READY)
    page.wait_for_load_state("networkidle")
    act = ACTS.get(name.split("-")[0])
    if act:
        page.evaluate(act)
        page.wait_for_timeout(1000)
        page.evaluate("document.activeElement.blur()")  # a ring of focus is for the keyboard
    page.screenshot(path=FOLDER / f"{name}.png")
    page.close()


def main() -> None:
    """Take every picture anew."""
    FOLDER.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        running(Settings(port=0, data=Path(folder))) as address,
        chromium() as browser,
    ):
        for picture in PICTURES:
            take(browser, address, picture)


if __name__ == "__main__":
    main()
