"""Checks of what the browser may send for a callback; a page says which value has which."""

from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from ecomap.model import CoarseDate
from layouts.guard.bodies import plain_text

LONGEST = 4_000

Check = Callable[[Any], bool]


def is_text(value: Any) -> bool:
    """Tell whether it is text of reasonable length."""
    return plain_text(value) and len(value) <= LONGEST


def is_address(value: Any) -> bool:
    """Tell whether it is the path or the query of an address."""
    return is_text(value) and "\0" not in unquote(value)


def is_address_or_nothing(value: Any) -> bool:
    """Tell whether it is the query of an address, or there is none."""
    return value is None or is_address(value)


def is_day(value: Any) -> bool:
    """Tell whether it is a whole day such as ``"2024-03-15"``, in the years that families know."""
    try:
        return is_text(value) and CoarseDate.parse(value).day is not None
    except ValueError:
        return False


def is_count(value: Any) -> bool:
    """Tell whether it is a whole number of reasonable size, from 0."""
    return type(value) is int and 0 <= value < 2**53
