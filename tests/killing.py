"""Kills the server with -9 while a browser draws, and looks what became of the work.

The server is a process of its own on the real store. It is forked from a process that has imported
everything, so that it is back in a moment and many kills fit in little time.
"""

import multiprocessing
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from random import Random
from typing import Any

from playwright.sync_api import Page

from app import Settings, listen
from ecomap.storage.place import usual_place
from ecomap.storage.store import open_store, verify_audit
from tests.ports import free_port

FAMILY = "rustig"
# Draws a stroke every 15 ms: every third one adds a party, others say how a tie is; remembers what
# was done, and what an answer of the server called saved.
DRAW = """() => {
  const done = [], saved = new Set();
  const ask = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const answer = await ask(...request);
    if (String(request[0]).endsWith("/operations")) {
      const told = await answer.clone().json();
      for (const id of told.saved ?? []) saved.add(id);
    }
    return answer;
  };
  const strengths = ["weak", "ordinary", "strong"];
  let count = 0;
  const stroke = () => {
    count += 1;
    const tie = ecomap.saving.document().ties[0];
    const party = { id: `k-${count}`, name: `Buur ${count}`, kind: "neighbour" };
    const strength = strengths[count % 3];
    done.push(ecomap.saving.perform(count % 3 === 0
      ? [{ do: "add", in: "parties", record: party, at: null }]
      : [{ do: "change", in: "ties", key: { id: tie.id }, values: { strength },
           was: { strength: tie.strength ?? null } }]));
  };
  const timer = setInterval(stroke, 15);
  globalThis.killing = { done, saved, stop: () => clearInterval(timer) };
}"""
ALL_SAVED = "() => ecomap.saving.status().state === 'saved'"
PROCESSES = multiprocessing.get_context("forkserver")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was there after the last kill.

    Attributes:
        kills: How often the server was killed.
        drawn: Ids of all operations, in the order in which they were drawn.
        acknowledged: Ids that an answer of the server called saved.
        journal: Ids in the journal, in its order.
        sound: Whether the audit chain holds and the journal has no gap.
    """

    kills: int
    drawn: list[str]
    acknowledged: set[str]
    journal: list[str]
    sound: bool


def _serve(port: int, data: Path) -> None:
    listen(Settings(port=port, data=data)).run()


class Server:
    """A server on one address, that can be killed and started again."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._port = free_port()
        self.address = f"http://127.0.0.1:{self._port}"
        self._process = self._started()

    def _started(self) -> Any:
        process = PROCESSES.Process(target=_serve, args=(self._port, self._data), daemon=True)
        process.start()
        return process

    def kill(self) -> None:
        """Kill it with -9, whatever it is doing."""
        os.kill(self._process.pid, 9)
        self._process.join()

    def start(self) -> None:
        """Start it again."""
        self._process = self._started()

    def wait(self) -> None:
        """Wait until it answers."""
        for _ in range(600):
            try:
                asked = HTTPConnection("127.0.0.1", self._port, timeout=5)
                asked.request("GET", "/")
                asked.getresponse().read()
            except (HTTPException, OSError):
                time.sleep(0.05)
            else:
                return
        raise TimeoutError("the server does not come back")


@contextmanager
def server_to_kill(data: Path) -> Iterator[Server]:
    """Run a server that can be killed."""
    PROCESSES.set_forkserver_preload(["app", "tests.killing"])
    server = Server(data)
    server.wait()
    yield server
    server.kill()


def killed_while_drawing(page: Page, server: Server, data: Path, kills: int, seed: int) -> Outcome:
    """Draw in a page of the family while its server is killed so often, at any moment."""
    random = Random(seed)
    page.evaluate(DRAW)
    for _ in range(kills):
        server.wait()
        page.wait_for_timeout(random.uniform(20, 700))
        server.kill()
        server.start()
    page.evaluate("killing.stop()")
    server.wait()
    page.wait_for_function(ALL_SAVED, timeout=120_000)
    drawn, saved = page.evaluate("[killing.done, [...killing.saved]]")
    return Outcome(kills, drawn, set(saved), *_stored(data))


def _stored(data: Path) -> tuple[list[str], bool]:
    store = open_store(usual_place(data))
    with store.reading() as session:
        entries = session.entries(FAMILY, 0)
        version = session.version(FAMILY)
    gapless = [entry.version for entry in entries] == list(range(2, (version or 0) + 1))
    sound = gapless and verify_audit(store) is None
    store.close()
    return [entry.operation for entry in entries], sound
