"""How the list of 1,000 families feels: until it can be used, typing, sorting. Prints JSON.

``python -m bench.caseload`` makes a store of 1,000 families and drives the list in Chromium.
"""

import json
import statistics
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

from playwright.sync_api import Page

from app import Settings
from ecomap.model import document_from
from ecomap.storage.place import usual_place
from ecomap.storage.store import open_store
from ecomap.views.summaries import summary_of
from tests.browser import chromium, running
from tests.families import busy_family

FAMILIES = 1_000
VISITS = 3
TYPED = "gezin 7"
VIEWPORT = {"width": 820, "height": 1180}
READY = "() => document.querySelectorAll('.card').length > 0"
# Types a text letter by letter and takes it away again: from each input to the next frame.
TYPING = """async (typed) => {
  const field = document.querySelector("[name=q]"), taken = [];
  const texts = [...typed].map((_, at) => typed.slice(0, at + 1));
  for (const text of [...texts, ...texts.slice(0, -1).reverse(), ""]) {
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    taken.push(performance.now() - start);
  }
  return taken;
}"""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder))
        with running(Settings(port=0, data=Path(folder))) as address, chromium() as browser:
            pages = [browser.new_context(viewport=VIEWPORT).new_page() for _ in range(VISITS)]
            ready = [visit(page, address) for page in pages]
            typing = [took for page in pages for took in page.evaluate(TYPING, TYPED)]
    figures = {
        "families": FAMILIES,
        "ready_ms": round(statistics.median(ready)),
        "typing_p50_ms": round(statistics.median(typing)),
        "typing_p95_ms": round(statistics.quantiles(typing, n=20)[-1]),
    }
    print(json.dumps(figures, indent=1))


def fill(folder: Path) -> None:
    """Make a store of many families, all alike but for their names."""
    family, now = busy_family(30, seed=1), datetime.now(UTC)
    document, summary = document_from(family), summary_of(family, date.today()).stored()  # noqa: DTZ011
    store = open_store(usual_place(folder))
    with store.writing() as session:
        for number in range(FAMILIES):
            name = {"name": f"Gezin {number}"}
            one = {"id": f"f{number}"}
            session.add(one["id"], document | one | name, summary | name, now)
    store.close()


def visit(page: Page, address: str) -> float:
    """Open the list; gives the milliseconds until the first families are on it."""
    page.goto(address)
    page.wait_for_function(READY)
    return float(page.evaluate("performance.now()"))


if __name__ == "__main__":
    main()
