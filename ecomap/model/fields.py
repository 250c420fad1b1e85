"""What a field of a record is, beside its type: said once, where the field stands.

A field of `ecomap.model.records` is written as ``name: Kept[str]`` or with `refers`. Its type gives
its codes and its default ("not recorded"); its words stand in the catalogues under
``field-<list>-<name>`` or ``field-<name>`` (see `ecomap.texts.fields`).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, TypeVar


class Training(StrEnum):
    """What a training copy holds of a field."""

    KEEP = "keep"
    """The same: a code, a number or a flag."""
    RENEW = "renew"
    """The new id of what it names."""
    SHIFT_START = "shift-start"
    """The moved day; a month or year as the first of its days."""
    SHIFT_END = "shift-end"
    """The moved day; a month or year as the last of its days."""
    YEAR = "year"
    """The year of the moved day."""
    RENAME = "rename"
    """A name that says what it is, and not who."""
    FINDING = "finding"
    """The key of a finding, with the new ids."""
    PRINCIPLES = "principles"
    """The answers to working principles of ours."""
    WITHIN = "within"
    """The records in it, field by field."""
    DROP = "drop"
    """Nothing."""


@dataclass(frozen=True, slots=True)
class About:
    """What a field is, beside its type.

    Attributes:
        training: What a training copy holds of it.
        refers_to: The lists in which the records stand that it names by id; `ANYTHING` = all.
        owned: Whether the record means nothing without what it names, and goes when that goes.
        none_is_all: Whether naming nobody means the whole family: the record then goes with the
            last one it names, for it was never about the others.
    """

    training: Training
    refers_to: tuple[str, ...] = ()
    owned: bool = False
    none_is_all: bool = False


PEOPLE = ("members", "parties")
ANYTHING = ("anything",)
"""For a field that may name a record of any list."""

_T = TypeVar("_T")

Kept = Annotated[_T, About(Training.KEEP)]
Begins = Annotated[_T, About(Training.SHIFT_START)]
Ends = Annotated[_T, About(Training.SHIFT_END)]
Renamed = Annotated[_T, About(Training.RENAME)]
Within = Annotated[_T, About(Training.WITHIN)]
Dropped = Annotated[_T, About(Training.DROP)]


def refers(*lists: str, owned: bool = False, none_is_all: bool = False) -> About:
    """Say that a field names records of these lists by their ids; the rest as in `About`."""
    return About(Training.RENEW, lists, owned=owned, none_is_all=none_is_all)
