"""A folder of family files, to read from: what the samples are, and any folder somebody names."""

from dataclasses import dataclass, field
from pathlib import Path

from ecomap.formats import read_family
from ecomap.model import Family, InvalidFamilyError, Problem

_Stamp = tuple[int, int]
_Outcome = Family | tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a folder holds: the families by id, and what is wrong with files by their name."""

    families: dict[str, Family] = field(default_factory=dict)
    broken: dict[str, tuple[Problem, ...]] = field(default_factory=dict)


class FamilyFolder:
    """Reads the ``*.json`` files of a folder, each anew only after it changed.

    Two files with the same family id cannot both be shown: the second, by name, counts as broken.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read: dict[Path, tuple[_Stamp, _Outcome]] = {}

    def shelf(self) -> Shelf:
        """Read what is in the folder now."""
        shelf, file_of_id = Shelf(), dict[str, str]()
        for path in sorted(self.path.glob("*.json")):
            outcome = self._outcome(path)
            if not isinstance(outcome, Family):
                shelf.broken[path.name] = outcome
            elif outcome.id in shelf.families:
                facts = {"id": outcome.id, "other": file_of_id[outcome.id]}
                shelf.broken[path.name] = (Problem("id", "duplicate_id", facts),)
            else:
                shelf.families[outcome.id] = outcome
                file_of_id[outcome.id] = path.name
        return shelf

    def _outcome(self, path: Path) -> _Outcome:
        try:
            stat = path.stat()
        except OSError:  # taken away since the folder was listed
            return (Problem("", "missing_file"),)
        stamp = (stat.st_mtime_ns, stat.st_size)
        known = self._read.get(path)
        if known is None or known[0] != stamp:
            known = (stamp, _read(path))
            self._read[path] = known
        return known[1]


def _read(path: Path) -> _Outcome:
    try:
        return read_family(path)
    except InvalidFamilyError as error:
        return error.problems
