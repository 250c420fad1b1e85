"""Reading files of strangers in a process of its own, which can be ended without harm."""

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Lock, Timer
from typing import Any, cast

from ecomap.formats import FamilyFile
from ecomap.model import CoarseDate, InvalidFamilyError, Problem
from ecomap.services.import_worker import READY, read_part, write_part
from ecomap.services.importing import Contents

PATIENCE_SECONDS = 10.0
"""After so long without an answer the process is ended, whatever it waits for."""
IDLE_SECONDS = 60.0
"""So long it is kept for a next file: starting one takes half a second."""

_PACKAGES = Path(__file__).parents[2]
_PASSED_ON = ("SYSTEMROOT", "TZ")


class Apart:
    """Reads one file at a time; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._worker: subprocess.Popen[bytes] | None = None
        self._idle: Timer | None = None

    def __call__(self, file: FamilyFile) -> Contents:
        """Give what a file holds.

        Raises:
            InvalidFamilyError: It cannot be read, or takes too much time or memory.
        """
        with self._lock:
            answer = self._asked(file)
        if answer is None:
            raise InvalidFamilyError([Problem("", "too_heavy")])
        said = json.loads(answer, object_hook=_with_dates)
        if "problems" in said:
            raise InvalidFamilyError(Problem(**problem) for problem in said["problems"])
        return Contents(**said["contents"])

    def close(self) -> None:
        """End the process; a next file starts another one."""
        with self._lock:
            self._end()

    def _asked(self, file: FamilyFile) -> bytes | None:
        """Give the answer of the process; None when it did not survive the question."""
        worker = self._ready()
        patience = Timer(PATIENCE_SECONDS, worker.kill)
        patience.start()
        try:
            for part in (file.suffix.encode(), file.data):
                write_part(cast("Any", worker.stdin), part)
            answer = read_part(cast("Any", worker.stdout))
        except OSError:  # it went while it was being written to
            answer = None
        finally:
            patience.cancel()
        if answer is None:
            self._end()
        else:
            self._keep_for_a_while()
        return answer

    def _ready(self) -> subprocess.Popen[bytes]:
        if self._idle:
            self._idle.cancel()
        if self._worker is None or self._worker.poll() is not None:
            self._end()
            self._worker = _start()
        return self._worker

    def _keep_for_a_while(self) -> None:
        self._idle = Timer(IDLE_SECONDS, self.close)
        self._idle.daemon = True
        self._idle.start()

    def _end(self) -> None:
        if self._worker is not None:
            self._worker.kill()
            self._worker.communicate()
            self._worker = None


def _start() -> subprocess.Popen[bytes]:
    """Start a process that knows nothing of the settings of this one, and wait until it reads.

    Raises:
        OSError: It cannot be started.
    """
    worker = subprocess.Popen(
        [sys.executable, "-P", "-m", "ecomap.services.import_worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # what an error says may quote the file
        env=_environment(),
    )
    if cast("Any", worker.stdout).read(len(READY)) != READY:
        worker.kill()
        worker.communicate()
        raise OSError("the process that reads files did not start")
    return worker


def _environment() -> dict[str, str]:
    """Give only what Python needs: no address of a database, no passphrase."""
    places = os.pathsep.join([str(_PACKAGES), *filter(None, sys.path)])
    kept = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return kept | {"PYTHONPATH": places, "OPENBLAS_NUM_THREADS": "1", "PYTHONUTF8": "1"}


def _with_dates(value: dict[str, Any]) -> Any:
    return CoarseDate.parse(value["date"]) if value.keys() == {"date"} else value
