"""Taking in a family from a file: first what it holds, then the family itself."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from ecomap.access.policy import Actor
from ecomap.analysis import first_day, newest_day
from ecomap.formats import FamilyFile
from ecomap.model import Family, InvalidFamilyError, Problem, family_from
from ecomap.model.citizen_numbers import citizen_number_paths
from ecomap.services.families import Families, KnownIdError
from ecomap.views.summaries import summary_of

MOST_RECORDS = 5_000


@dataclass(frozen=True, slots=True)
class Contents:
    """What a family file holds, in a few facts.

    Attributes:
        first: First day of any help, ISO; None = the file names none.
        last: Newest day that the file names, ISO; None as above.
        open_findings: Number of findings without a decision, by level.
        citizen_numbers: Places of texts that may hold a citizen service number.
    """

    id: str
    name: str
    fictional: bool
    members: int
    parties: int
    ties: int
    needs: int
    first: str | None
    last: str | None
    open_findings: dict[str, int]
    citizen_numbers: list[str]

    @property
    def first_day(self) -> date | None:
        """The first day as a date."""
        return date.fromisoformat(self.first) if self.first else None

    @property
    def last_day(self) -> date | None:
        """The newest day as a date."""
        return date.fromisoformat(self.last) if self.last else None


Examine = Callable[[FamilyFile], Contents]
"""From a file to what it holds; raises InvalidFamilyError with every problem."""


def contents_of(file: FamilyFile, today: date) -> Contents:
    """Read a file and work out what the list would say of it, to know that this can be done.

    Raises:
        InvalidFamilyError: It is no family file that can be taken in; nothing changes.
    """
    document = file.document()
    if _records(document) > MOST_RECORDS:
        raise InvalidFamilyError([Problem("", "too_many", {"limit": MOST_RECORDS})])
    return _contents(family_from(document), document, today)


def take_in(
    families: Families, actor: Actor, file: FamilyFile, examine: Examine, new_id: str | None = None
) -> Family:
    """Take in a family file, whole or not at all; nothing that is there is overwritten.

    Args:
        families: Where it goes.
        actor: Who takes it in.
        file: The file.
        examine: Reads the file where it can do no harm, before it is read here.
        new_id: Id under which to take it in, so that asking twice adds one; None = its own id.

    Raises:
        InvalidFamilyError: It is no family file that can be taken in.
        KnownIdError: A family with the file's own id is there already.
    """
    examine(file)
    family = file.family()
    if new_id is None:
        families.add(actor, family)
        return family
    family = family.model_copy(update={"id": new_id})
    with suppress(KnownIdError):  # the answer to the first time did not arrive
        families.add(actor, family)
    return family


def _contents(family: Family, document: Any, today: date) -> Contents:
    first = first_day(family)
    return Contents(
        id=family.id,
        name=family.name,
        fictional=family.fictional,
        members=len(family.members),
        parties=len(family.parties),
        ties=len(family.ties),
        needs=len(family.needs),
        first=first.isoformat() if first else None,
        last=newest_day(family).isoformat() if first else None,
        open_findings=summary_of(family, today).open_findings,
        citizen_numbers=citizen_number_paths(document),
    )


def _records(document: Any) -> int:
    """Count what stands in the lists of a document, and the records in lists of those records."""
    if not isinstance(document, dict):
        return 0
    listed = [one for part in document.values() if isinstance(part, list) for one in part]
    fields = (field for one in listed if isinstance(one, dict) for field in one.values())
    inner = (part for field in fields if isinstance(field, list) for part in field)
    return len(listed) + sum(isinstance(part, dict) for part in inner)
