"""The process in which files of strangers are read: little time, little memory, nothing to lose.

It reads files from its input, first how the name of each ends and then its bytes, and writes what
they hold to its output (every part with its length in front) until its input ends. What takes too
much is ended by the system; `ecomap.services.apart` then says so and starts another one.
"""

import json
import os
import signal
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from ecomap.formats import FamilyFile
from ecomap.model import InvalidFamilyError
from ecomap.services.importing import contents_of

READY = b"!"
LENGTH_BYTES = 8
SECONDS = 2.0
MEMORY_BYTES = 256 * 1024 * 1024

_MEMORY_IN_USE = Path("/proc/self/statm")


def main() -> None:
    """Answer until there is nothing more to read."""
    _limit_process()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sink.write(READY)
    sink.flush()
    while (suffix := read_part(source)) is not None and (data := read_part(source)) is not None:
        _limit_time(SECONDS)
        answer = _answer(FamilyFile(data, suffix.decode()))
        _limit_time(0)
        write_part(sink, answer)


def read_part(source: BinaryIO) -> bytes | None:
    """Read one part; None when there is none, or not the whole of it."""
    length = source.read(LENGTH_BYTES)
    if len(length) < LENGTH_BYTES:
        return None
    size = int.from_bytes(length, "big")
    data = source.read(size)
    return data if len(data) == size else None


def write_part(sink: BinaryIO, data: bytes) -> None:
    """Write one part."""
    sink.write(len(data).to_bytes(LENGTH_BYTES, "big"))
    sink.write(data)
    sink.flush()


def _answer(file: FamilyFile) -> bytes:
    try:
        said: dict[str, Any] = {"contents": asdict(contents_of(file, date.today()))}  # noqa: DTZ011
    except InvalidFamilyError as error:
        parts = ("path", "code", "facts")
        said = {"problems": [{p: getattr(one, p) for p in parts} for one in error.problems]}
    return json.dumps(said, default=lambda day: {"date": str(day)}).encode()


def _limit_process() -> None:
    """Leave stopping to the app, write no image of the memory, and bound what may be added."""
    for asking in (signal.SIGINT, signal.SIGTERM):  # either may reach all processes of a group
        signal.signal(asking, signal.SIG_IGN)
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - is not there on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if _MEMORY_IN_USE.exists():  # elsewhere the system does not keep to such a limit
        pages = int(_MEMORY_IN_USE.read_text(encoding="ascii").split()[0])
        most = pages * os.sysconf("SC_PAGE_SIZE") + MEMORY_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _limit_time(seconds: float) -> None:
    """Let the system end this process after so much time of its own; 0 = no longer."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


if __name__ == "__main__":
    main()
