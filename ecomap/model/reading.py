"""From a parsed document to a family: all or nothing, with every problem named."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ecomap.model.checks import check_document
from ecomap.model.problems import InvalidFamilyError, Problem, in_file_order, path_text
from ecomap.model.records import Family

_CODE_OF_ERROR = {
    "bool_type": "not_a_flag",
    "coarse_date": "bad_date",
    "dict_type": "not_an_object",
    "enum": "bad_code",
    "extra_forbidden": "unknown_field",
    "finite_number": "not_a_number",
    "float_type": "not_a_number",
    "greater_than_equal": "out_of_range",
    "int_type": "not_a_number",
    "less_than_equal": "out_of_range",
    "missing": "missing",
    "model_attributes_type": "not_an_object",
    "model_type": "not_an_object",
    "string_too_short": "too_short",
    "string_type": "not_a_text",
    "string_unicode": "not_a_text",
    "tuple_type": "not_a_list",
}


def family_from(document: Any) -> Family:
    """Build a family from a parsed JSON document.

    Raises:
        InvalidFamilyError: Something is wrong; the error holds every problem with its path.
    """
    if not isinstance(document, dict):
        raise InvalidFamilyError([Problem("", "not_an_object")])
    problems = list(check_document(document))
    try:
        family = Family.model_validate(document)
    except ValidationError as error:
        problems += _translated(error)
    if problems:
        raise InvalidFamilyError(in_file_order(problems))
    return family


def document_from(family: Family) -> dict[str, Any]:
    """Give the family as a JSON document: what was never filled in is left out."""
    head = {"format": family.format, "version": family.version}
    return head | family.model_dump(mode="json", exclude_defaults=True)


def _translated(error: ValidationError) -> Iterator[Problem]:
    for detail in error.errors(include_url=False):
        yield _problem(detail)


def _problem(detail: ErrorDetails) -> Problem:
    path = path_text(detail["loc"])
    if path in ("format", "version") and detail["type"] != "missing":
        return Problem(path, f"wrong_{path}", {"value": _shown(detail["input"])})
    facts: dict[str, Any] = {"value": _shown(detail["input"])}
    context = detail.get("ctx", {})
    if detail["type"] == "enum":
        facts["allowed"] = context["expected"].replace("'", "").replace(" or ", ", ").split(", ")
    if "ge" in context or "le" in context:
        facts["bound"] = context.get("ge", context.get("le"))
    return Problem(path, _CODE_OF_ERROR.get(detail["type"], "bad_value"), facts)


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."  # noqa: PLR2004 - one line stays one line
