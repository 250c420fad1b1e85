"""Reading what a browser posts: within limits, and only values that can be kept."""

import json
import math
from collections.abc import Iterable
from typing import Any, NoReturn

from flask import abort, request

DEEPEST = 40
_LARGEST_INTEGER = 2**63


def json_body(limit: int) -> Any:
    """Give the JSON that was posted.

    Args:
        limit: Most bytes that it may have.

    Raises:
        HTTPException: 413 when it is larger; 400 when it is no JSON, nested deeper than 40, or
            holds text or numbers that no database keeps.
    """
    request.max_content_length = limit
    data = request.get_data()
    if not request.is_json:
        abort(400)
    try:
        body = json.loads(data, parse_constant=_refuse)
    except (ValueError, RecursionError):
        abort(400)
    if not sound(body):
        abort(400)
    return body


def sound(body: Any) -> bool:
    """Tell whether a body is nested at most 40 deep and holds only values that can be kept."""
    depth, level = 0, [body]
    while level:
        depth += any(isinstance(value, dict | list) for value in level)
        if depth > DEEPEST or not all(map(_can_be_kept, level)):
            return False
        level = [part for value in level for part in _parts(value)]
    return True


def plain_text(value: Any) -> bool:
    """Tell whether a value is text without zero characters and half characters."""
    if not isinstance(value, str) or "\0" in value:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return False
    return True


def _can_be_kept(value: Any) -> bool:
    if isinstance(value, str):
        return plain_text(value)
    if isinstance(value, float):
        return math.isfinite(value)
    return not isinstance(value, int) or abs(value) < _LARGEST_INTEGER


def _parts(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    return value if isinstance(value, list) else ()


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
