"""A server that is asked to stop answers what is in hand, and ends well."""

import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LENGTH = 3_000_000

# The server as `serve` runs it, with a slow route: it says when it has begun, and waits until it
# is let go on. The third argument is what the process was given to do with Ctrl+C.
SERVER = f"""
import signal, sys
from pathlib import Path
from waitress.server import create_server
from app import Settings, address_of, create_app
from layouts.guard import WAITRESS
from layouts.stopping import answer_until, heed_signals

signal.signal(signal.SIGINT, getattr(signal, sys.argv[2]))
app = create_app(Settings(data=Path(sys.argv[1]))).server

@app.get("/test/slow")
def slow():
    print("begun", flush=True)
    sys.stdin.readline()
    return "x" * {LENGTH}

server = create_server(app, host="127.0.0.1", port=0, **WAITRESS)
asked = heed_signals(server)
print(address_of(server), flush=True)
answer_until(asked, server)
print("ended", flush=True)
"""


class Slow:
    """A server with a slow request in hand."""

    def __init__(self, folder: Path, interrupt: str) -> None:
        script = folder / "server.py"
        script.write_text(SERVER, encoding="utf-8")
        self.process = subprocess.Popen(
            [sys.executable, str(script), str(folder / "data"), interrupt],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.address = self.line()
        self.answers: list[tuple[int, int]] = []
        self._asking = threading.Thread(target=self._ask)
        self._asking.start()
        assert self.line() == "begun"

    def line(self) -> str:
        """Wait for the next line that it writes."""
        assert self.process.stdout
        return self.process.stdout.readline().strip()

    def _ask(self) -> None:
        slow = f"{self.address}/test/slow"
        with suppress(OSError), urllib.request.urlopen(slow, timeout=60) as answer:  # noqa: S310
            self.answers.append((answer.status, len(answer.read())))

    def stops_listening(self) -> None:
        """Wait until nobody can come in any more."""
        host, port = self.address.removeprefix("http://").split(":")
        for _ in range(600):
            try:
                socket.create_connection((host, int(port)), timeout=5).close()
            except ConnectionRefusedError:
                return
            threading.Event().wait(0.05)
        pytest.fail("the server still listens")

    def ends(self) -> tuple[str, str]:
        """Let the slow request go on, and wait for the end; gives what was written."""
        written = self.process.communicate("\n", timeout=60)
        self._asking.join()
        return written


@pytest.fixture
def slow(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Slow]:
    """A server with a slow request in hand; its parameter is what Ctrl+C is given to do."""
    server = Slow(tmp_path, getattr(request, "param", "SIG_DFL"))
    yield server
    server.process.kill()
    server.process.communicate()


@pytest.mark.parametrize("asking", [signal.SIGTERM, signal.SIGINT])
def test_what_is_in_hand_is_answered_completely_after_the_server_was_asked_to_stop(
    slow: Slow, asking: signal.Signals
) -> None:
    slow.process.send_signal(asking)
    slow.stops_listening()
    assert slow.ends() == ("ended\n", "")
    assert slow.answers == [(200, LENGTH)]
    assert slow.process.returncode == 0


@pytest.mark.parametrize("slow", ["SIG_IGN"], indirect=True)
def test_ctrl_c_passes_by_a_server_that_runs_in_the_background(slow: Slow) -> None:
    slow.process.send_signal(signal.SIGINT)
    host, port = slow.address.removeprefix("http://").split(":")
    asking = HTTPConnection(host, int(port), timeout=60)
    asking.request("GET", "/")
    assert asking.getresponse().status == 200
    asking.close()
    slow.process.send_signal(signal.SIGTERM)
    assert slow.ends() == ("ended\n", "")


def test_a_second_signal_ends_the_server_at_once(slow: Slow) -> None:
    slow.process.send_signal(signal.SIGTERM)
    slow.stops_listening()
    slow.process.send_signal(signal.SIGTERM)
    assert slow.process.wait(timeout=10) == -signal.SIGTERM


def test_serve_ends_quietly_when_it_is_asked_to_stop(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ecomap", "serve", "--data", str(tmp_path), "--port", "0"]
    pipe = subprocess.PIPE
    serving = subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True)
    assert serving.stdout
    assert "http://127.0.0.1:" in serving.stdout.readline()
    serving.terminate()
    assert serving.communicate(timeout=60) == ("", "")
    assert serving.returncode == 0
