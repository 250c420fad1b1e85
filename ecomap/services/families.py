"""The families that can be looked at: those of the folder, and files opened by hand."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import date
from threading import Lock

from ecomap.analysis import newest_day
from ecomap.analysis.rules import findings
from ecomap.formats.family_json import parse_family
from ecomap.model import Family, Problem
from ecomap.storage.folder import FamilyFolder

MOST_OPENED = 20


@dataclass(frozen=True, slots=True)
class Card:
    """One line of the list of families.

    Attributes:
        opened: Whether the family came from a file opened by hand, which is not kept.
        caseworkers: Name and first known day of each fixed caseworker of that day.
        open_findings: Number of findings without a decision, by level.
    """

    family: Family
    day: date
    opened: bool
    caseworkers: tuple[tuple[str, date | None], ...]
    open_findings: dict[str, int]


class Families:
    """Gives families to the screens; opened files stay in memory and are written nowhere."""

    def __init__(self, folder: FamilyFolder) -> None:
        self._folder = folder
        self._opened: OrderedDict[str, Family] = OrderedDict()
        self._lock = Lock()

    def cards(self) -> list[Card]:
        """Give a line for each family, by name; an opened file stands before its namesake."""
        with self._lock:
            families = self._folder.shelf().families | self._opened
            cards = [_card(family, family.id in self._opened) for family in families.values()]
        return sorted(cards, key=lambda card: (card.family.name.casefold(), card.family.id))

    def broken(self) -> dict[str, tuple[Problem, ...]]:
        """Give the problems of the folder's files that cannot be read, by file name."""
        with self._lock:
            return self._folder.shelf().broken

    def get(self, family_id: str) -> Family | None:
        """Give a family, or None when there is none with this id."""
        with self._lock:
            return self._opened.get(family_id) or self._folder.shelf().families.get(family_id)

    def open(self, data: bytes) -> Family:
        """Read a family file to look at; the oldest of many opened ones makes room.

        Raises:
            InvalidFamilyError: It cannot be read; nothing was opened.
        """
        family = parse_family(data)
        with self._lock:
            self._opened[family.id] = family
            self._opened.move_to_end(family.id)
            while len(self._opened) > MOST_OPENED:
                self._opened.popitem(last=False)
        return family


def looking_day(family: Family) -> date:
    """Give the day a screen opens on: the newest day named, but never one that is still to come."""
    return min(newest_day(family), date.today())  # noqa: DTZ011 - a calendar day where the user is


def _card(family: Family, opened: bool) -> Card:
    day = looking_day(family)
    spells = [spell for spell in family.caseworkers if spell.active(day)]
    caseworkers = tuple((family.party_by_id[s.party].name, s.interval.first) for s in spells)
    counts: dict[str, int] = {}
    for found in findings(family, day):
        if found.decision is None:
            counts[found.level] = counts.get(found.level, 0) + 1
    return Card(family, day, opened, caseworkers, counts)
