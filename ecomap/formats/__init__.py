"""The ways in which a family can be written down: one row in `FORMATS` and one module each.

A reader gives a document in the shape of the family file. That is judged in one place, so that a
problem is told by the same path whatever file it came from.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ecomap.formats.family_json import document_of, write_family
from ecomap.model import Family, InvalidFamilyError, Problem, family_from

LIMIT_BYTES = 8_000_000
"""The largest file that is read, whatever its format."""


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a family down.

    Attributes:
        code: What commands and addresses call it; its label is the text ``format-<code>``.
        suffixes: How names of such files end, in small letters; the first is the one we give.
        media_type: What HTTP calls it.
        read: From the bytes of a file to a document, not yet judged; raises InvalidFamilyError with
            every problem. None = it is only written.
        write: From a family to the bytes of a file. None = it is only read.
    """

    code: str
    suffixes: tuple[str, ...]
    media_type: str
    read: Callable[[bytes], Any] | None = None
    write: Callable[[Family], bytes] | None = None


FORMATS = (Format("ecomap", (".json",), "application/json", document_of, write_family),)
"""Every format; the first is our own, which holds all there is to know of a family."""

OWN = FORMATS[0]
BY_CODE = {one.code: one for one in FORMATS}

READ = tuple(one for one in FORMATS if one.read)
"""The formats that are read."""

_READERS = {suffix: one.read for one in READ for suffix in one.suffixes}


@dataclass(frozen=True, slots=True)
class FamilyFile:
    """The bytes of a file in which a family should be.

    Attributes:
        data: The bytes.
        suffix: How its name ends; what no format knows is read as our own.
    """

    data: bytes
    suffix: str = OWN.suffixes[0]

    def document(self) -> Any:
        """Read what it says, in the shape of the family file, not yet judged.

        Raises:
            InvalidFamilyError: It is too large, or cannot be understood in one way.
        """
        if len(self.data) > LIMIT_BYTES:
            raise too_large()
        read = _READERS.get(self.suffix.lower()) or document_of
        return read(self.data)

    def family(self) -> Family:
        """Read the family.

        Raises:
            InvalidFamilyError: There is no valid family in it; the error holds every problem.
        """
        return family_from(self.document())


def read_family(path: Path) -> Family:
    """Read a family from a file.

    Raises:
        InvalidFamilyError: It cannot be read; the error holds every problem.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT_BYTES + 1)
    except OSError as error:
        code = "missing_file" if isinstance(error, FileNotFoundError) else "not_readable"
        raise InvalidFamilyError([Problem("", code)]) from error
    return FamilyFile(data, path.suffix).family()


def too_large() -> InvalidFamilyError:
    """Give the refusal of a file with more than `LIMIT_BYTES`."""
    return InvalidFamilyError([Problem("", "too_large", {"limit": LIMIT_BYTES // 1_000_000})])
