"""Time the drawing of a flower without a page: `python -m bench.drawing` prints one JSON object.

The browser's own code runs in mini-racer: first the engine starts and reads the code, then a family
is opened, laid out and made into a display list, and that list is painted as SVG. Times are medians
in milliseconds, memory is what the process grew by its first engine.
"""

import json
import resource
from collections.abc import Callable
from importlib.metadata import files
from statistics import median
from time import perf_counter
from typing import Any

from bench.seeded import LAST_DAY, seeded_family
from tests.drawing import Drawing, drawing_engine

SIZES = (25, 100)
ROUNDS = 5


def main() -> None:
    """Time starting the engine, then each size of family."""
    before = _memory()
    drawing_engine()  # this one bundles the code, which starting again does not do
    memory = _memory() - before
    started, js = _timed(drawing_engine)
    report: dict[str, Any] = {
        "engine_start_ms": started,
        "engine_memory_mb": round(memory, 1),
        "engine_on_disk_mb": _on_disk("mini-racer"),
    }
    for size in SIZES:
        report[f"{size} parties"] = _drawn(js, size)
    print(json.dumps(report, indent=1))


def _drawn(js: Any, size: int) -> dict[str, float]:
    family, day = seeded_family(size), LAST_DAY.isoformat()
    drawing = Drawing.of(js, family, LAST_DAY)
    return {
        "open_ms": _median(lambda: Drawing.of(js, family, LAST_DAY)),
        "layout_and_list_ms": _median(lambda: drawing.on(day)),
        "svg_ms": _median(drawing.svg),
        "svg_kb": round(len(drawing.svg().encode()) / 1000, 1),
    }


def _median(act: Callable[[], Any]) -> float:
    return median(_timed(act)[0] for _ in range(ROUNDS))


def _timed(act: Callable[[], Any]) -> tuple[float, Any]:
    start = perf_counter()
    made = act()
    return round((perf_counter() - start) * 1000, 1), made


def _memory() -> float:
    """Give the most memory that this process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _on_disk(package: str) -> float:
    sizes = [path.locate().stat().st_size for path in files(package) or ()]
    return round(sum(sizes) / 1e6, 1)


if __name__ == "__main__":
    main()
