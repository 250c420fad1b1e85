"""Making a small private file at once or not at all, and only when it is not there yet."""

import contextlib
import os
import secrets
from pathlib import Path

PRIVATE = 0o600


def publish(path: Path, content: bytes) -> bytes:
    """Make a file that only its owner can read; give what stands in it then.

    When two processes make it at the same moment one wins, and both get the winner's content.
    Once this returns it survives a power cut.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(f".{path.name}-{secrets.token_hex(8)}")
    try:
        _write(draft, content)
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    _keep_names(path.parent)
    return path.read_bytes()


def make_private(path: Path) -> None:
    """Make an empty file that only its owner can read, unless there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, PRIVATE))


def _write(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _keep_names(folder: Path) -> None:
    """Have the folder's list of names written to the disk; Windows does that by itself."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)
