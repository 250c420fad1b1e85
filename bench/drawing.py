"""What it costs a server to draw the flower with the browser's own modules. Prints JSON.

``python -m bench.drawing`` runs geometry, scene and SVG painter in an embedded engine (mini-racer)
on seeded families of 25 and 100 petals, and compares the innermost loop of the geometry with the
same loop in Python: what a geometry in Python would cost. Times are medians of the processor alone:
what else the machine does counts less.
"""

import gzip
import json
import statistics
import time
from collections.abc import Callable
from importlib.metadata import files
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer

from bench.seeded import LAST_DAY, seeded_family
from tests.drawing import BOX, MODULES, PIPELINE, Drawing
from tests.web import script

SIZES = (25, 100)
ROUNDS = 5
PAIRS = 300
PAGE = 4096
COLLIDE = """
const body = { a: 40, b: 30, tip: 6 };
const spots = Array.from({ length: PAIRS }, (_, i) =>
  rings.spotAt(120 + 7 * (i % 30), 30 * Math.floor(i / 30), 0, 60, body));
globalThis.collisions = () => {
  let found = 0;
  for (const p of spots) for (const q of spots) if (rings.collide(p, q)) found += 1;
  return found;
};
"""
SLIDES = ((0, 0), (0.35, 0), (0, 0.35), (0.7, 0), (0, 0.7), (1, 0), (0, 1), (0.6, 0.6))
GAP = 5


def resident() -> float:
    """MB of memory that this process holds."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * PAGE / 1e6


def took(act: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of ms that an act takes of the processor."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        act()
        times.append((time.process_time() - start) * 1000)
    return round(statistics.median(times), 1)


def packed(text: str) -> float:
    """KB of a text, compressed as it goes over the line."""
    return round(len(gzip.compress(text.encode())) / 1000, 1)


def engine_cost(source: str) -> tuple[MiniRacer, dict[str, float]]:
    """Start an engine with the modules; what that takes."""
    before = resident()
    start = time.process_time()
    js = MiniRacer()
    started = time.process_time()
    js.eval(source)
    js.eval(PIPELINE)
    loaded = time.process_time()
    names = [str(file.locate()) for file in files("mini-racer") or ()]
    return js, {
        "start_ms": round((started - start) * 1000, 1),
        "load_ms": round((loaded - started) * 1000, 1),
        "memory_mb": round(resident() - before, 1),
        "script_kb": round(len(source) / 1000, 1),
        "script_gzip_kb": packed(source),
        "on_disk_mb": round(sum(Path(name).stat().st_size for name in names) / 1e6, 1),
    }


def drawing_cost(js: MiniRacer, petals: int) -> dict[str, float]:
    """Draw a seeded family of so many petals; what each step takes, and how large what comes is."""
    drawn = Drawing.of(js, seeded_family(petals), LAST_DAY, BOX)
    day = str(LAST_DAY)
    first = took(drawn.lay, rounds=1)
    layout = took(drawn.lay)
    shapes = took(lambda: drawn.show(day))
    painted = took(drawn.svg)
    scene = js.eval("JSON.stringify({ ...drawing.scene, standing: null })")
    return {
        "first_layout_ms": first,
        "layout_ms": layout,
        "list_ms": shapes,
        "svg_ms": painted,
        "list_gzip_kb": packed(json.dumps(drawn.show(day))),
        "svg_gzip_kb": packed(drawn.svg()),
        "layout_gzip_kb": packed(str(scene)),
        "memory_mb": round(resident(), 1),
    }


def collides(p: dict[str, float], q: dict[str, float]) -> bool:
    """The same as ``collide`` of the geometry, in Python."""
    if p["left"] - q["right"] > GAP or q["left"] - p["right"] > GAP:
        return False
    if p["top"] - q["bottom"] > GAP or q["top"] - p["bottom"] > GAP:
        return False
    for i, j in SLIDES:
        width = p["a"] * (1 - i) + q["a"] * (1 - j) + GAP
        height = p["b"] * (1 - i) + q["b"] * (1 - j) + GAP
        dx = (p["x"] + i * (p["tip_x"] - p["x"]) - q["x"] - j * (q["tip_x"] - q["x"])) / width
        dy = (p["y"] + i * (p["tip_y"] - p["y"]) - q["y"] - j * (q["tip_y"] - q["y"])) / height
        if dx**4 + dy**4 < 1:
            return True
    return False


def python_cost() -> dict[str, float]:
    """The innermost loop of the geometry in both languages; ms for all pairs of some spots."""
    js = MiniRacer()
    js.eval(script(rings="flower/geometry/rings.ts"))
    js.eval(COLLIDE.replace("PAIRS", str(PAIRS)))
    flat = json.loads(
        js.eval("""JSON.stringify(spots.map(({ tip, body, ...spot }) =>
          ({ ...spot, tip_x: tip.x, tip_y: tip.y, a: body.a, b: body.b })))""")
    )
    in_python = sum(collides(p, q) for p in flat for q in flat)
    if in_python != js.call("collisions"):
        raise AssertionError("the two loops find other collisions")
    browser = took(lambda: js.call("collisions"))
    python = took(lambda: sum(collides(p, q) for p in flat for q in flat))
    return {"engine_ms": browser, "python_ms": python, "times": round(python / browser, 1)}


def main() -> None:
    """Measure and print."""
    js, engine = engine_cost(script(**MODULES))
    sizes: dict[str, Any] = {str(petals): drawing_cost(js, petals) for petals in SIZES}
    print(json.dumps({"engine": engine, "drawing": sizes, "loop": python_cost()}, indent=1))


if __name__ == "__main__":
    main()
