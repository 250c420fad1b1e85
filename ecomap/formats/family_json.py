"""The family file: UTF-8 JSON, one family."""

import json
from typing import Any, NoReturn

from ecomap.model import Family, InvalidFamilyError, Problem, document_from


def document_of(data: bytes) -> Any:
    """Read the JSON in the bytes of a file, whatever it says.

    Raises:
        InvalidFamilyError: They are no JSON that can be understood in one way.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        _refuse("not_utf8")
    try:
        return json.loads(text, object_pairs_hook=_unique_fields, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        _refuse("not_json", line=error.lineno, column=error.colno)
    except (RecursionError, ValueError) as error:
        if isinstance(error, InvalidFamilyError):
            raise
        _refuse("not_json", line=1, column=1)


def write_family(family: Family) -> bytes:
    """Give the bytes of the family's file."""
    document = document_from(family)
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def _unique_fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object that says the same field twice: one of the two would be lost."""
    fields = dict(pairs)
    if len(fields) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        _refuse("duplicate_field", field=twice)
    return fields


def _no_constant(name: str) -> NoReturn:
    _refuse("not_a_number", value=name)


def _refuse(code: str, **facts: Any) -> NoReturn:
    raise InvalidFamilyError([Problem("", code, facts)])
