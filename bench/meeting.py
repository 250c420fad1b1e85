"""How the page of the meeting feels on a family with 60 parties over ten years. Prints JSON.

``python -m bench.meeting`` starts the app on that family and on the largest sample, opens the page
in Chromium over a line of 10 Mbit/s with a round trip of 40 ms, and takes decisions on it. The cost
of each part is that of making and writing out its contents once, on the server alone.
"""

import json
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from playwright.sync_api import Browser

from app import Settings
from bench.long_course import long_document
from bench.seeded import LAST_DAY
from bench.ui import Wire, percentile
from ecomap.analysis.rules import DEFAULTS
from ecomap.model import Family, family_from
from ecomap.parts import SAMPLES
from ecomap.views.meeting import Seen
from layouts.meeting.page import FOLLOWING
from tests.browser import chromium, running

VISITS, DECISIONS, ROUNDS = 3, 10, 5
VIEWPORT = {"width": 1366, "height": 768}
SAMPLE = "veel_betrokkenen"
LONG = "long-60"
# What is in sight answers: the agenda, and a tap on a tab.
USABLE = "() => Boolean(document.getElementById('agenda-contents')?.firstChild)"
# Everything is there: the flower, and each part that follows the day.
READY = """(parts) => Boolean(globalThis.ecomap?.flower.current()?.scene)
  && parts.every((part) => document.getElementById(`${part}-contents`)?.firstChild)"""
# Opens finding after finding and calls it deliberate: from each tap to the frame that shows it.
DECIDE = """async (count) => {
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const taken = [];
  document.getElementById("tab-discuss").click();
  for (let number = 0; number < count; number += 1) {
    const open = document.querySelector(".discuss-open [data-finding]:not([hidden]) > button");
    if (!open) break;
    const key = open.parentElement.dataset.finding;
    open.click();
    await wait(400);
    document.querySelector("#discuss-stage [data-verdict=not_applicable]").click();
    await wait(200);
    const save = () => document.querySelector("#discuss-stage .discuss-acts .primary").click();
    const start = performance.now();
    save();
    if (!ecomap.saving.document().decisions?.some((one) => one.finding === key)) save();
    await frame();
    taken.push(performance.now() - start);
    await wait(1500);
  }
  return taken;
}"""


@contextmanager
def meeting_app() -> Iterator[str]:
    """Run the app on both families; gives its address."""
    with tempfile.TemporaryDirectory() as folder:
        long = Path(folder) / f"{LONG}.json"
        long.write_text(json.dumps(long_document()), encoding="utf-8")
        shutil.copy(SAMPLES / f"{SAMPLE}.json", folder)
        with running(Settings(port=0, data=Path(folder))) as address:
            yield address


def parts(family: Family) -> dict[str, dict[str, float]]:
    """Give the ms and the bytes of the contents of each part."""
    return {part.name: _part(family, part.contents) for part in FOLLOWING if part.contents}


def _part(family: Family, contents: Any) -> dict[str, float]:
    taken, size = [], 0
    for _ in range(ROUNDS):
        start = perf_counter()
        tree = contents(Seen(family, LAST_DAY, DEFAULTS), "nl")
        size = len(json.dumps(tree, default=lambda one: one.to_plotly_json()))
        taken.append((perf_counter() - start) * 1000)
    return {"ms": round(statistics.median(taken), 1), "bytes": size}


def visits(browser: Browser, address: str, family_id: str) -> dict[str, Any]:
    """Open the page a few times: ms until everything is there, and what came over the line."""
    usable, ready, wire = [], [], None
    for _ in range(VISITS):
        context = browser.new_context(viewport=VIEWPORT, locale="nl-NL")  # type: ignore[arg-type]
        page = context.new_page()
        wire = Wire(page, address)
        page.goto(f"{address}/family/{family_id}/team", wait_until="commit")
        page.wait_for_function(USABLE)
        usable.append(float(page.evaluate("performance.now()")))
        page.wait_for_function(READY, arg=[part.name for part in FOLLOWING])
        ready.append(float(page.evaluate("performance.now()")))
        page.wait_for_load_state("networkidle")
        context.close()
    found: dict[str, Any] = {
        "interactive_ms": round(statistics.median(usable)),
        "everything_ms": round(statistics.median(ready)),
    }
    return found | ({"bytes_cold": wire.bytes, "complaints": wire.wrong} if wire else {})


def decisions(browser: Browser, address: str, family_id: str) -> dict[str, float]:
    """Take decisions; the ms until each shows."""
    context = browser.new_context(viewport=VIEWPORT, locale="nl-NL")  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{address}/family/{family_id}/team")
    page.wait_for_function(READY, arg=[part.name for part in FOLLOWING])
    page.wait_for_load_state("networkidle")
    taken = page.evaluate(DECIDE, DECISIONS)
    context.close()
    return {
        "taken": len(taken),
        "shown_ms_median": round(statistics.median(taken), 1),
        "shown_ms_p95": round(percentile(taken, 0.95), 1),
    }


def main() -> None:
    """Measure both families and print the outcome."""
    long = family_from(long_document())
    with meeting_app() as address, chromium() as browser:
        families = {
            name: visits(browser, address, name) | {"decision": decisions(browser, address, name)}
            for name in (SAMPLE, LONG)
        }
    print(json.dumps({"bench": "meeting", "families": families, "parts": parts(long)}, indent=1))


if __name__ == "__main__":
    main()
