"""Logs without people: what happened and where in our code, and nothing that anybody typed.

Messages of libraries and of errors may quote a name, an address or a line of a file. Therefore
only our own loggers (``ecomap.…``) may say something, in fixed sentences with numbers and `Plain`
words; of everything else the log holds the place and the class.
"""

import logging
import os
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

VARIABLE = "ECOMAP_LOG"
_ROOT = Path(__file__).parents[1]
_OUR_CODE = (_ROOT / "ecomap", _ROOT / "layouts", _ROOT / "app.py")
_OWN = "ecomap."
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_STANDARD = logging.getLogRecordFactory()
_log = logging.getLogger("ecomap.process")


class Plain(str):
    """A word from our own code, such as the pattern of a route; never from a person or a file."""

    __slots__ = ()


def keep_private() -> None:
    """Let this process write nothing personal to its logs; meant for a server, once, at its start.

    The variable ``ECOMAP_LOG`` names the least important lines that are written: ``debug``,
    ``info`` (a line per request), ``warning`` (the default) or ``error``.
    """
    logging.setLogRecordFactory(_private_record)
    logging.raiseExceptions = False  # a line that cannot be written is otherwise shown in full
    _write_to_stderr(os.environ.get(VARIABLE, "").upper())
    sys.excepthook = _uncaught
    sys.unraisablehook = _unraisable
    threading.excepthook = _uncaught_in_thread
    warnings.showwarning = _warned


def place(error: BaseException) -> Plain:
    """Say what went wrong and where, without its message: ``KeyError at app.py:12 in main``.

    The error that led to another stands after it.
    """
    return Plain(" after ".join(_one_place(link) for link in _chain(error)))


def _write_to_stderr(level: str) -> None:
    handler = logging.StreamHandler()
    form = logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%SZ")
    form.converter = time.gmtime
    handler.setFormatter(form)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level if level in _LEVELS else "WARNING")


def _private_record(*parts: Any, **more: Any) -> logging.LogRecord:
    """Make a record in which no text of a stranger is left, whoever writes it out later."""
    record = _STANDARD(*parts, **more)
    error = record.exc_info[1] if record.exc_info else None
    said = _own_sentence(record) if str(record.name).startswith(_OWN) else _source(record)
    record.msg, record.args = f"{said} ({place(error)})" if error else said, ()
    record.exc_info = record.stack_info = None
    return record


def _source(record: logging.LogRecord) -> str:
    return f"{record.module}:{record.lineno}"


def _own_sentence(record: logging.LogRecord) -> str:
    """Fill in what may be filled in; of other values only the kind is told."""
    given = record.args if isinstance(record.args, tuple) else ()
    try:
        return str(record.msg) % tuple(map(_harmless, given))
    except (TypeError, ValueError):  # a text where the sentence has a number
        return _source(record)


def _harmless(value: Any) -> Any:
    return value if isinstance(value, Plain | int | float) else f"<{type(value).__name__}>"


def _chain(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _one_place(error: BaseException) -> str:
    """Give the class and the line of ours nearest to the error, else just the nearest line."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if any(map(Path(frame.filename).is_relative_to, _OUR_CODE))]
    nearest = next(reversed(own or frames), None)
    if nearest is None:
        return type(error).__name__
    path = Path(nearest.filename)
    where = path.relative_to(_ROOT).as_posix() if own else path.name
    return f"{type(error).__name__} at {where}:{nearest.lineno} in {nearest.name}"


def _uncaught(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    _log.critical("stopped: %s", place(error))


def _unraisable(found: "sys.UnraisableHookArgs") -> None:
    if found.exc_value is not None:
        _log.error("while tidying up: %s", place(found.exc_value))


def _uncaught_in_thread(found: threading.ExceptHookArgs) -> None:
    if found.exc_value is not None:
        _log.error("a thread stopped: %s", place(found.exc_value))


def _warned(  # noqa: PLR0913, PLR0917 - the arguments are Python's
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """Take the place of ``warnings.showwarning``, which quotes the message and the line."""
    del message, file, line
    _log.warning("%s at %s:%d", Plain(category.__name__), Plain(Path(filename).name), lineno)
