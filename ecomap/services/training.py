"""A training copy of a family: the same course of help, and nothing that says whose it was.

What goes into the copy stands on each field of the records, as `ecomap.model.fields.Training`; a
field that nobody thought of stays out.

All dates move by one number of whole weeks, so that lengths, gaps and weekdays stay exact. A month
or a year cannot move by weeks and stay one: it becomes the day that it counted as (a start its
first day, an end its last), so the measures on the moved day are the same. Births keep their year
only. One thing can differ: an evaluation planned "somewhere in 2026" is planned on a day.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random, SystemRandom
from typing import Any
from urllib.parse import unquote

from ecomap.access.policy import Actor
from ecomap.analysis.rules import RULES
from ecomap.model import CoarseDate, Family, document_from, family_from
from ecomap.model.codes import LifeDomain
from ecomap.model.fields import Training
from ecomap.model.lists import about, record_in
from ecomap.model.records import Record
from ecomap.services.families import Families
from ecomap.services.training_names import Names
from ecomap.texts import Language
from ecomap.views.reflection import PRINCIPLE_CODES

EARLIEST, LATEST = date(1800, 1, 1), date(2200, 12, 31)
LEAST_WEEKS, MOST_WEEKS = 13, 104

_RULES = frozenset(rule.code for rule in RULES)
_DOMAINS = frozenset(("", *LifeDomain))
_Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class TrainingCopy:
    """A family without names, and by how many weeks its dates were moved."""

    family: Family
    weeks: int


def copy_for_training(
    families: Families, actor: Actor, family_id: str, lang: Language, copy_id: str
) -> str:
    """Put a training copy of a family beside it, once for each id, and give that id.

    Raises:
        NoFamilyError: There is no such family, or it was archived.
        AccessDeniedError: They may not copy it.
    """

    def make(family: Family) -> Family:
        copy = training_copy(family, lang).family
        return copy.model_copy(update={"id": copy_id})

    return families.copy(actor, family_id, make)


def training_copy(
    family: Family,
    lang: Language,
    chance: Random = SystemRandom(),  # noqa: B008 - has no state
) -> TrainingCopy:
    """Make a training copy, with names in a language."""
    weeks = _weeks(list(_days(family)), chance)
    copying = _Copying(_new_ids(family, chance), Names(family, lang), timedelta(weeks=weeks))
    return TrainingCopy(family_from(copying.family(family)), weeks)


class _Copying:
    """Writes records anew: each field as its record says, or not at all."""

    def __init__(self, ids: Mapping[str, str], names: Names, move: timedelta) -> None:
        self._ids = ids
        self._names = names
        self._move = move
        self._writers: dict[Training, Callable[[Any], Any]] = {
            Training.KEEP: lambda value: value,
            Training.RENEW: self._reference,
            Training.SHIFT_START: lambda value: self._moved(CoarseDate.parse(value).first),
            Training.SHIFT_END: lambda value: self._moved(CoarseDate.parse(value).last),
            Training.YEAR: lambda value: self._moved(CoarseDate.parse(value).first)[:4],
            Training.FINDING: self._finding,
            Training.PRINCIPLES: _of_ours,
        }

    def family(self, family: Family) -> _Record:
        document = document_from(family)
        del document["name"]
        return self._record(Family, document) | {"name": self._names.family}

    def _record(self, kind: type[Record], record: _Record) -> _Record:
        said = {name: about(kind, name) for name, value in record.items() if value is not None}
        return {
            name: self._written(kind, name, record, one.training)
            for name, one in said.items()
            if one and one.training is not Training.DROP
        }

    def _written(self, kind: type[Record], name: str, record: _Record, how: Training) -> Any:
        inner = record_in(kind, name)
        if how is Training.WITHIN and inner:
            return self._within(inner, record[name])
        if how is Training.RENAME:
            return self._names.of_field(name, record)
        return self._writers[how](record[name])

    def _within(self, kind: type[Record], value: Any) -> Any:
        """Write a record or a list of them; decisions about no finding of ours stay out."""
        if isinstance(value, dict):
            return self._record(kind, value)
        copies = (self._record(kind, one) for one in value)
        return [copy for copy in copies if copy.get("finding", True)]

    def _reference(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._ids[one] for one in value]
        return self._ids[value]

    def _moved(self, day: date) -> str:
        return (day + self._move).isoformat()

    def _finding(self, key: str) -> str | None:
        """Write the key of a finding with the new ids; None when it is not a key of ours."""
        rule, *subjects = key.split(":")
        if rule not in _RULES or len(subjects) != len(("parties", "members", "domain")):
            return None
        parties, members = ([unquote(one) for one in ids.split("+") if ids] for ids in subjects[:2])
        if subjects[2] not in _DOMAINS or not self._ids.keys() >= {*parties, *members}:
            return None
        written = ("+".join(self._ids[one] for one in ids) for ids in (parties, members))
        return ":".join((rule, *written, subjects[2]))


def _of_ours(answers: Mapping[str, str]) -> dict[str, str]:
    return {key: answer for key, answer in answers.items() if key in PRINCIPLE_CODES}


def _new_ids(family: Family, chance: Random) -> dict[str, str]:
    """Give each id a new one, in digits only, that sorts as the old one did.

    What is otherwise equal stands in the order of ids: a copy then reads like the original.
    """
    old = sorted({family.id, *_ids(family)})
    new: set[int] = set()
    while len(new) < len(old):
        new.add(chance.randrange(10**15, 10**16))
    return dict(zip(old, map(str, sorted(new)), strict=True))


def _ids(family: Family) -> Iterator[str]:
    for _, records in family:
        if isinstance(records, tuple):
            yield from (record.id for record in records if hasattr(record, "id"))


def _weeks(days: list[date], chance: Random) -> int:
    """Choose how far to move: into the past where the years that a file may hold allow it."""
    back = (min(days, default=LATEST) - EARLIEST).days // 7
    ahead = (LATEST - max(days, default=EARLIEST)).days // 7
    most = min(MOST_WEEKS, max(back, ahead))
    weeks = chance.randint(min(LEAST_WEEKS, most), most)
    return -weeks if back >= weeks else weeks


def _days(value: Any) -> Iterator[date]:
    """Give the first and last day of every date in a record and in what it holds."""
    if isinstance(value, CoarseDate):
        yield from (value.first, value.last)
    elif isinstance(value, tuple):
        for part in value:
            yield from _days(part)
    elif hasattr(value, "model_fields_set"):
        for _, part in value:
            yield from _days(part)
