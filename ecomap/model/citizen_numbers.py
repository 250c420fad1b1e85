"""Finding what may be a citizen service number (BSN), which has no place in a family's file."""

import re
from collections.abc import Iterator
from typing import Any

from ecomap.model.problems import path_text

_RUN = re.compile(r"[0-9](?:[ .-]?[0-9])*")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def may_hold_citizen_number(text: str) -> bool:
    """Whether nine digits in a text (dots, spaces or dashes between them) pass the 11-test."""
    return any(_passes(re.sub(r"[^0-9]", "", run)) for run in _RUN.findall(text))


def citizen_number_paths(document: Any) -> list[str]:
    """Give the places in a document where a text may hold one, such as ``notes[2].text``."""
    return [
        path_text(steps) for steps, text in _texts(document, ()) if may_hold_citizen_number(text)
    ]


def _passes(digits: str) -> bool:
    if len(digits) != len(_WEIGHTS) or not digits.strip("0"):
        return False
    return sum(w * int(digit) for w, digit in zip(_WEIGHTS, digits, strict=True)) % 11 == 0


def _texts(value: Any, steps: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield steps, value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _texts(part, (*steps, name))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _texts(part, (*steps, index))
