"""Commands on a family: pure functions that give the new family and the commands that undo it.

A command may say what the person saw (``was``). When somebody else changed that in the meantime, it
is a conflict and nothing is done: a later change is never overwritten in silence.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as checked_dataclass

from ecomap.errors import EcomapError
from ecomap.model.lists import DESCRIBED, LISTS
from ecomap.model.problems import InvalidFamilyError, Problem
from ecomap.model.reading import document_from, family_from
from ecomap.model.records import Family, Record

Document = dict[str, Any]
_STRICT = ConfigDict(extra="forbid", populate_by_name=True)
_Collection = Annotated[str, Field(alias="in")]
_Place = Annotated[int, Field(ge=0)] | None


@checked_dataclass(frozen=True, slots=True, config=_STRICT)
class Add:
    """Put a new record in a list, at the end or at the place it once had.

    Attributes:
        collection: Name of the list, such as ``ties``.
        record: The record as plain data.
        at: Position in the list; None or past the end = at the end.
    """

    collection: _Collection
    record: Document
    at: _Place = None
    do: Literal["add"] = "add"


@checked_dataclass(frozen=True, slots=True, config=_STRICT)
class Remove:
    """Take one record out of a list.

    Attributes:
        collection: Name of the list.
        key: What the record is known by (see `identity`).
        at: Where it probably stands: tells equal records without id apart.
        was: The record as it was seen; None = whatever it says now.
    """

    collection: _Collection
    key: Document
    at: _Place = None
    was: Document | None = None
    do: Literal["remove"] = "remove"


@checked_dataclass(frozen=True, slots=True, config=_STRICT)
class Change:
    """Set some fields of one record; a field set to None goes back to "not recorded".

    Attributes:
        collection: Name of the list.
        key: What the record is known by (see `identity`).
        values: The new values by field.
        was: The values as they were seen, by field; None = whatever they are now.
    """

    collection: _Collection
    key: Document
    values: Document
    was: Document | None = None
    do: Literal["change"] = "change"


@checked_dataclass(frozen=True, slots=True, config=_STRICT)
class Describe:
    """Set fields of the family itself, such as its name; ``was`` as in `Change`."""

    values: Document
    was: Document | None = None
    do: Literal["describe"] = "describe"


Command = Add | Remove | Change | Describe

_COMMANDS: TypeAdapter[list[Command]] = TypeAdapter(
    list[Annotated[Command, Field(discriminator="do")]]
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """What somebody else did in the meantime to what a command is about.

    Attributes:
        collection: List of the record; None = the family itself.
        key: What the record is known by.
        field: The field; None = the record as a whole.
        was: What the person saw.
        theirs: What is there now; None when it was taken away (see ``gone``).
        mine: What the command would make of it; None = take it away.
        gone: Whether the record is no longer there.
    """

    collection: str | None
    key: Document
    field: str | None
    was: Any
    theirs: Any
    mine: Any
    gone: bool = False


class ConflictError(EcomapError):
    """Commands that would overwrite somebody else's later work; ``conflicts`` says what."""

    key = "operation-conflict"

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        self.conflicts = tuple(conflicts)
        super().__init__(f"{len(self.conflicts)} conflicts")


class NotCommandsError(EcomapError):
    """Data that are not a list of commands."""

    key = "guard-not-understood"


def commands_from(data: Any) -> list[Command]:
    """Read commands from parsed JSON.

    Raises:
        NotCommandsError: The data do not have the form of a list of commands.
    """
    try:
        return _COMMANDS.validate_python(data)
    except ValidationError as error:
        raise NotCommandsError(f"{error.error_count()} problems") from None  # it shows the input


def json_of(commands: Sequence[Command]) -> list[Document]:
    """Write commands as plain data."""
    return [_COMMANDS.dump_python([command], by_alias=True)[0] for command in commands]


def identity(record: Mapping[str, Any]) -> Document:
    """What a record is known by: its id, or for a record without id everything it says."""
    return {"id": record["id"]} if "id" in record else dict(record)


def carry_out(family: Family, commands: Sequence[Command]) -> tuple[Family, list[Command]]:
    """Carry out commands in order, all or none.

    Returns:
        The new family, and the commands that bring the old one back.

    Raises:
        ConflictError: Somebody else changed what a command is about.
        InvalidFamilyError: The outcome would not be a valid family.
    """
    document = document_from(family)
    undo: list[Command] = []
    for command in commands:
        if conflicts := list(_conflicts(document, command)):
            raise ConflictError(conflicts)
        undo.insert(0, _carry_out(document, command))
    return family_from(document), undo


def _carry_out(document: Document, command: Command) -> Command:
    """Change the document in place and give the inverse."""
    match command:
        case Add(collection, record, at):
            records = document.setdefault(_known(collection), [])
            index = len(records) if at is None else min(at, len(records))
            records.insert(index, dict(record))
            return Remove(collection, identity(record), index, was=dict(record))
        case Remove(collection, key, at):
            index = _find(document, collection, key, at)
            return Add(collection, document[collection].pop(index), index)
        case Change(collection, key, values):
            index = _find(document, collection, key)
            record = document[collection][index]
            before = _set(record, values)
            return Change(collection, identity(record), before, was=dict(values))
        case Describe(values):
            _refuse_unknown(values)
            return Describe(_set(document, values), was=dict(values))


def _set(record: Document, values: Mapping[str, Any]) -> Document:
    before = {name: record.get(name) for name in values}
    for name, value in values.items():
        record[name] = value
        if value is None:
            del record[name]
    return before


def _refuse_unknown(values: Mapping[str, Any]) -> None:
    problems = [Problem(name, "unknown_field") for name in values if name not in DESCRIBED]
    if problems:
        raise InvalidFamilyError(problems)


def _conflicts(document: Document, command: Command) -> Iterator[Conflict]:
    """Give what somebody else changed of what the command says it saw."""
    match command:
        case Remove(collection, key, at, was) if was is not None:
            record = _found(document, collection, key, at)
            if record is None:
                yield Conflict(collection, dict(key), None, was, None, None, gone=True)
            elif _normal(_record_type(collection), was) != record:
                yield Conflict(collection, dict(key), None, was, record, None)
        case Change(collection, key, values, was) if was is not None:
            record = _found(document, collection, key, None)
            if record is None:
                yield Conflict(collection, dict(key), None, was, None, values, gone=True)
            else:
                model = _record_type(collection)
                yield from _fields_in_conflict(model, record, command, collection, dict(key))
        case Describe(_, was) if was is not None:
            yield from _fields_in_conflict(Family, document, command, None, {})


def _fields_in_conflict(
    model: type[Record],
    record: Document,
    command: Change | Describe,
    collection: str | None,
    key: Document,
) -> Iterator[Conflict]:
    seen = command.was or {}
    wanted = _normal(model, record | command.values)
    expected = _normal(model, record | seen)
    for field, mine in command.values.items():
        now = record.get(field)
        if field in seen and expected.get(field) != now and wanted.get(field) != now:
            yield Conflict(collection, key, field, seen[field], now, mine)


def _normal(model: type[Record], record: Mapping[str, Any]) -> Document:
    """Leave out what says no more than the default, as documents do."""
    said = {name: value for name, value in record.items() if value is not None}
    try:
        return model.model_validate(said).model_dump(mode="json", exclude_defaults=True)
    except ValidationError:  # what was seen or wanted is not a record: compare as it stands
        return said


def _record_type(collection: str) -> type[Record]:
    return LISTS[_known(collection)]


def _known(collection: str) -> str:
    if collection in LISTS:
        return collection
    raise InvalidFamilyError([Problem(collection, "unknown_field", {"value": collection})])


def _found(
    document: Document, collection: str, key: Mapping[str, Any], at: int | None
) -> Document | None:
    try:
        index = _find(document, collection, key, at)
    except InvalidFamilyError:
        return None
    record: Document = document[collection][index]
    return record


def _find(
    document: Document, collection: str, key: Mapping[str, Any], at: int | None = None
) -> int:
    records = document.get(_known(collection), ())
    found = [index for index, record in enumerate(records) if _is(collection, record, key)]
    if not found:
        missing = {"id": str(key.get("id", "")), "what": collection}
        raise InvalidFamilyError([Problem(collection, "no_such_id", missing)])
    return at if at in found else found[0]


def _is(collection: str, record: Document, key: Mapping[str, Any]) -> bool:
    """Whether a record is known by this key; without ids, a default says as much as nothing."""
    if "id" in key or "id" in record:
        return identity(record) == dict(key)
    model = _record_type(collection)
    return _normal(model, record) == _normal(model, key)
