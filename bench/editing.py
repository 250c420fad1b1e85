"""How editing feels: from a stroke to its pixels, and what a thousand of them leave in memory.

Part of ``python -m bench.ui``. Every stroke is done through the functions that fingers and keys
reach; the time runs from there to the end of the frame that shows it.
"""

import statistics
from typing import Any

from playwright.sync_api import Page

ROUNDS = 30
EDITS = 1000
SAVED = "() => ecomap.saving.status().state === 'saved'"

STROKES = """async (rounds) => {
  const { flower, saving, draw } = ecomap;
  const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const times = {};
  const timed = async (name, stroke) => {
    await shown();
    const start = performance.now();
    stroke();
    await shown();
    (times[name] ??= []).push(performance.now() - start);
  };
  const document = () => saving.document();
  const there = () => document().parties.filter((p) => flower.current().petals.has(p.id));
  const change = (inList, id, values, was) =>
    saving.perform([{ do: "change", in: inList, key: { id }, values, was }]);
  const strengths = ["weak", "ordinary", "strong"], sectors = ["kin", "friends", "care", "school"];
  for (let round = 0; round < rounds; round += 1) {
    const party = there()[round % there().length];
    const tie = document().ties.find((t) => t.party === party.id);
    const strength = strengths.find((one) => one !== tie.strength);
    await timed("strength", () =>
      change("ties", tie.id, { strength }, { strength: tie.strength ?? null }));
    await timed("typing", () => flower.preview(party.id, `${party.name} ${round}`));
    await timed("rename", () =>
      change("parties", party.id, { name: `Buur ${round}` }, { name: party.name }));
    await timed("ring", () =>
      change("parties", party.id, { ring: 1 + (round % 3) }, { ring: party.ring ?? null }));
    await timed("panel", () => flower.choose(`petal:${party.id}`));
    flower.letGo();
    await timed("undo", () => saving.undo());
    if (round < 10) {
      await timed("add", () => draw.addParty(sectors[round % 4], null));
      flower.letGo();
      await timed("remove", () => saving.undo());
    }
  }
  return times;
}"""

MANY = """async (edits) => {
  const { saving } = ecomap;
  const strengths = ["weak", "ordinary", "strong"];
  for (let edit = 0; edit < edits; edit += 1) {
    const tie = saving.document().ties[edit % 20];
    const strength = strengths.find((one) => one !== tie.strength);
    saving.perform([{ do: "change", in: "ties", key: { id: tie.id }, values: { strength },
                      was: { strength: tie.strength ?? null } }]);
    if (edit % 20 === 19) await new Promise((done) => setTimeout(done, 30));
  }
}"""


def editing(page: Page) -> dict[str, Any]:
    """Measure editing on an open family page, in drawing mode."""
    page.locator("[data-view=family]").click()
    page.wait_for_timeout(500)
    times = page.evaluate(STROKES, ROUNDS)
    page.wait_for_function(SAVED)
    return {
        **{f"{name}_ms_p95": _percentile(values, 0.95) for name, values in times.items()},
        **{f"{name}_ms_median": round(statistics.median(v), 1) for name, v in times.items()},
    }


def heap_growth(page: Page) -> float:
    """Megabytes by which the heap grew after a thousand edits were made and saved."""
    session = page.context.new_cdp_session(page)

    def heap() -> float:
        session.send("HeapProfiler.collectGarbage")
        return float(session.send("Runtime.getHeapUsage")["usedSize"]) / 1e6

    page.evaluate(MANY, 100)  # what the first edits make once is no growth
    page.wait_for_function(SAVED, timeout=60_000)
    before = heap()
    page.evaluate(MANY, EDITS)
    page.wait_for_function(SAVED, timeout=120_000)
    return round(heap() - before, 2)


def _percentile(values: list[float], share: float) -> float:
    return round(sorted(values)[min(len(values) - 1, int(len(values) * share))], 1)
