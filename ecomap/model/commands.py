"""Commands on a family: pure functions that give the new family and the command that undoes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ecomap.model.problems import InvalidFamilyError, Problem
from ecomap.model.reading import document_from, family_from
from ecomap.model.records import Family


@dataclass(frozen=True, slots=True)
class Add:
    """Put a new record in a list, at the end or at the place it once had.

    Attributes:
        collection: Name of the list, such as ``ties``.
        record: The record as plain data.
        at: Position in the list; None or past the end = at the end.
    """

    collection: str
    record: Mapping[str, Any]
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """Take one record out of a list.

    Attributes:
        collection: Name of the list.
        key: What the record is known by (see `identity`).
        at: Where it probably stands: tells equal records without id apart.
    """

    collection: str
    key: Mapping[str, Any]
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Set some fields of one record; a field set to None goes back to "not recorded"."""

    collection: str
    key: Mapping[str, Any]
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Describe:
    """Set fields of the family itself, such as its name."""

    values: Mapping[str, Any]


Command = Add | Remove | Change | Describe


def identity(record: Mapping[str, Any]) -> dict[str, Any]:
    """What a record is known by: its id, or for a record without id everything it says."""
    return {"id": record["id"]} if "id" in record else dict(record)


def apply(family: Family, command: Command) -> tuple[Family, Command]:
    """Carry out a command.

    Returns:
        The new family, and the command that brings the old one back.

    Raises:
        InvalidFamilyError: The outcome would not be a valid family; the old one is untouched.
    """
    document = document_from(family)
    inverse = _carry_out(document, command)
    return family_from(document), inverse


def _carry_out(document: dict[str, Any], command: Command) -> Command:
    """Change the document in place and give the inverse."""
    match command:
        case Add(collection, record, at):
            records = document.setdefault(_known(collection), [])
            index = len(records) if at is None else min(at, len(records))
            records.insert(index, dict(record))
            return Remove(collection, identity(record), index)
        case Remove(collection, key, at):
            index = _find(document, collection, key, at)
            return Add(collection, document[collection].pop(index), index)
        case Change(collection, key, values):
            index = _find(document, collection, key)
            record = document[collection][index]
            before = _set(record, values)
            return Change(collection, identity(record), before)
        case Describe(values):
            return Describe(_set(document, values))


def _set(record: dict[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    before = {name: record.get(name) for name in values}
    for name, value in values.items():
        record[name] = value
        if value is None:
            del record[name]
    return before


def _known(collection: str) -> str:
    if isinstance(getattr(Family.model_fields.get(collection), "default", None), tuple):
        return collection
    if collection == "members":
        return collection
    raise InvalidFamilyError([Problem(collection, "unknown_field", {"value": collection})])


def _find(
    document: dict[str, Any], collection: str, key: Mapping[str, Any], at: int | None = None
) -> int:
    records = document.get(_known(collection), ())
    found = [index for index, record in enumerate(records) if identity(record) == dict(key)]
    if not found:
        missing = {"id": str(key.get("id", "")), "what": collection}
        raise InvalidFamilyError([Problem(collection, "no_such_id", missing)])
    return at if at in found else found[0]
