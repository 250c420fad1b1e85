"""The lists of a family file and what their fields refer to, read off the records."""

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from ecomap.model.fields import ANYTHING, PEOPLE, About
from ecomap.model.records import Family, Record


def about(record: type[Record], field: str) -> About | None:
    """Give what a field of a record is; None when it does not say, or there is no such field."""
    known = record.model_fields.get(field)
    said = known.metadata if known else ()
    return next((one for one in said if isinstance(one, About)), None)


def record_in(record: type[Record], field: str) -> type[Record] | None:
    """Give the type of the records that a field holds, one or a list of them; None = no records."""
    known = record.model_fields.get(field)
    types = (known.annotation, *get_args(known.annotation)) if known else ()
    return next((t for t in types if isinstance(t, type) and issubclass(t, Record)), None)


def _lists() -> Iterator[tuple[str, type[Record]]]:
    for name in Family.model_fields:
        if record := record_in(Family, name):
            yield name, record


LISTS: dict[str, type[Record]] = dict(_lists())
"""The record type of each list, in the order of the file: a list names what stands before it."""


def _records() -> Iterator[tuple[str, type[Record]]]:
    yield "family", Family
    for name, record in LISTS.items():
        yield name, record
        parts = {field: record_in(record, field) for field in record.model_fields}
        yield from ((field, part) for field, part in parts.items() if part)


RECORDS: dict[str, type[Record]] = dict(_records())
"""Every type of record by where it stands: the family, the lists, and what records hold."""

WITH_ID = (
    *PEOPLE,
    *(n for n, kind in LISTS.items() if "id" in kind.model_fields and n not in PEOPLE),
)
"""The lists whose records can be named, people first."""


def _references() -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    for name, record in LISTS.items():
        for field in record.model_fields:
            said = about(record, field)
            if said and said.refers_to:
                yield (name, field), WITH_ID if said.refers_to == ANYTHING else said.refers_to


REFERENCES: dict[tuple[str, str], tuple[str, ...]] = dict(_references())
"""For each field that names records, by list: the lists in which these may stand."""


def _is_described(name: str, annotation: Any) -> bool:
    fixed = name == "id" or get_origin(annotation) is Literal
    return name not in LISTS and not fixed


DESCRIBED = tuple(n for n, f in Family.model_fields.items() if _is_described(n, f.annotation))
"""Fields of the family itself that a command may set."""
