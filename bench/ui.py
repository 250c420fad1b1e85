"""How the family page feels: bytes, time until it can be used, time steps, editing. Prints JSON.

``python -m bench.ui`` starts the app on seeded families of 25, 100 and 300 petals and drives it in
Chromium over a line of 10 Mbit/s with a round trip of 40 ms. Times are medians of three visits.
"""

import gzip
import json
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

from app import Settings
from bench.editing import editing, heap_growth
from bench.seeded import LAST_DAY, seeded_document, seeded_family
from ecomap.figures.payload import payload
from tests.browser import chromium, running

SIZES = (25, 100, 300)
VISITS = 3
STEPS = 60
VIEWPORT = {"width": 820, "height": 1180}
LINE = {
    "offline": False,
    "latency": 40,
    "downloadThroughput": 10_000_000 / 8,
    "uploadThroughput": 10_000_000 / 8,
}
READY = "() => Boolean(globalThis.ecomap?.flower.current()?.scene)"
# Drags the time bar from the first to the last day: the time from each input to the next frame.
TIME_STEPS = """async (steps) => {
  const bar = document.querySelector("input[type=range]");
  const low = Number(bar.min), span = Number(bar.max) - low, taken = [];
  for (let step = 0; step < steps; step += 1) {
    bar.value = Math.round(low + span * (step + 1) / steps);
    const start = performance.now();
    bar.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    taken.push(performance.now() - start);
  }
  return taken;
}"""


class Wire:
    """Counts what comes over the line, and what should never happen."""

    def __init__(self, page: Page, address: str) -> None:
        self.bytes: dict[str, int] = {}
        self.wrong: list[str] = []
        self._type: dict[str, str] = {}
        self._address = address
        self.session: CDPSession = page.context.new_cdp_session(page)
        self.session.send("Network.enable")
        self.session.send("Network.emulateNetworkConditions", LINE)
        self.session.on("Network.responseReceived", self._answered)
        self.session.on("Network.loadingFinished", self._arrived)
        page.on("console", lambda m: self.wrong.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda error: self.wrong.append(str(error)))

    def _answered(self, event: dict[str, Any]) -> None:
        self._type[event["requestId"]] = event["type"]
        url = event["response"]["url"]
        if not url.startswith((self._address, "data:", "blob:")):
            self.wrong.append(f"another host: {url}")

    def _arrived(self, event: dict[str, Any]) -> None:
        kind = self._type.get(event["requestId"], "Other")
        self.bytes[kind] = self.bytes.get(kind, 0) + int(event["encodedDataLength"])


def percentile(values: list[float], share: float) -> float:
    """The value below which so large a share of the values lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


@contextmanager
def seeded_app() -> Iterator[str]:
    """Run the app on the seeded families; gives its address."""
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            file = Path(folder) / f"{size}.json"
            file.write_text(json.dumps(seeded_document(size)), encoding="utf-8")
        with running(Settings(port=0, data=Path(folder))) as address:
            yield address


def visit(context: BrowserContext, address: str, size: int) -> tuple[Page, Wire, float]:
    """Open a family; gives the page, what came over the line, and ms until it could be used."""
    page = context.new_page()
    wire = Wire(page, address)
    page.goto(f"{address}/family/seeded-{size}", wait_until="commit")
    page.wait_for_function(READY)
    ready = float(page.evaluate("performance.now()"))
    page.wait_for_load_state("networkidle")
    return page, wire, ready


def measured(browser: Browser, address: str, size: int) -> dict[str, Any]:
    """Measure one size of family."""
    cold, warm, steps, wrong = [], [], [], []
    for _ in range(VISITS):
        context = browser.new_context(viewport=VIEWPORT, locale="nl-NL")  # type: ignore[arg-type]
        page, wire, ready = visit(context, address, size)
        cold.append((ready, wire.bytes))
        steps += page.evaluate(TIME_STEPS, STEPS)
        page.close()
        again, rewire, reready = visit(context, address, size)
        warm.append((reready, rewire.bytes))
        wrong += wire.wrong + rewire.wrong
        again.close()
        context.close()
    context = browser.new_context(viewport=VIEWPORT, locale="nl-NL")  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{address}/family/seeded-{size}")
    page.wait_for_function(READY)
    edited = {"editing": editing(page), "heap_growth_mb": heap_growth(page)}
    context.close()
    return {
        "interactive_ms": round(statistics.median(ready for ready, _ in cold)),
        "interactive_warm_ms": round(statistics.median(ready for ready, _ in warm)),
        "script_bytes_cold": cold[0][1].get("Script", 0),
        "all_bytes_cold": sum(cold[0][1].values()),
        "all_bytes_warm": sum(warm[0][1].values()),
        "time_step_ms_p95": round(percentile(steps, 0.95), 1),
        "time_step_ms_median": round(statistics.median(steps), 1),
        "elements_bytes": elements_bytes(size),
        **edited,
        "complaints": wrong,
    }


def elements_bytes(size: int) -> int:
    """Size of what is sent to draw one family, compressed."""
    sent = json.dumps(payload(seeded_family(size), LAST_DAY), separators=(",", ":")).encode()
    return len(gzip.compress(sent))


def main() -> None:
    """Measure every size and print the outcome."""
    with seeded_app() as address, chromium() as browser:
        found = {str(size): measured(browser, address, size) for size in SIZES}
    print(json.dumps({"bench": "ui", "viewport": VIEWPORT, "families": found}, indent=1))


if __name__ == "__main__":
    main()
