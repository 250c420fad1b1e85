"""Kills the server with -9 while a browser draws, as often as asked. Prints one JSON object.

``python -m bench.kill 2000``: how many strokes were drawn, called saved, and lost.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

from tests.browser import chromium
from tests.killing import FAMILY, killed_while_drawing, server_to_kill

READY = "() => ecomap.saving.document() && ecomap.flower.current()?.scene"


def main(kills: int) -> None:
    """Kill the server so often, in rounds of at most 100 on one family."""
    began, lost, drawn, acknowledged, sound = time.monotonic(), 0, 0, 0, True
    for number, start in enumerate(range(0, kills, 100)):
        with (
            tempfile.TemporaryDirectory() as folder,
            server_to_kill(Path(folder)) as server,
            chromium() as browser,
        ):
            page = browser.new_page()
            page.goto(f"{server.address}/family/{FAMILY}")
            page.wait_for_function(READY)
            round_of = min(100, kills - start)
            outcome = killed_while_drawing(page, server, Path(folder), round_of, seed=number)
        drawn += len(outcome.drawn)
        acknowledged += len(outcome.acknowledged)
        lost += len(outcome.acknowledged - set(outcome.journal))
        sound = sound and outcome.sound and outcome.journal == outcome.drawn
    answer = {
        "kills": kills,
        "strokes": drawn,
        "acknowledged": acknowledged,
        "lost": lost,
        "sound_and_in_order": sound,
        "seconds": round(time.monotonic() - began),
    }
    print(json.dumps(answer))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
