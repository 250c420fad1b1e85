"""What can be wrong with a family file, said with a path, a code and facts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ecomap.errors import EcomapError

PROBLEM_CODES = (
    "bad_code",
    "bad_date",
    "bad_value",
    "duplicate_field",
    "duplicate_id",
    "end_before_start",
    "missing",
    "missing_file",
    "no_such_id",
    "not_json",
    "not_utf8",
    "not_a_flag",
    "not_a_list",
    "not_a_number",
    "not_a_text",
    "not_an_object",
    "not_readable",
    "out_of_range",
    "too_heavy",
    "too_large",
    "too_many",
    "too_short",
    "unknown_field",
    "wrong_format",
    "wrong_version",
)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where, what, and the facts that the sentence about it needs.

    Attributes:
        path: Place in the file, such as ``ties[3].party``; empty for the file as a whole.
        code: One of `PROBLEM_CODES`; the sentence stands in the catalogues as ``problem-<code>``.
        facts: Values for the sentence.
    """

    path: str
    code: str
    facts: dict[str, Any] = field(default_factory=dict)


class InvalidFamilyError(EcomapError):
    """A family file that cannot be read; ``problems`` holds all of them, in the file's order."""

    key = "error-invalid-family"

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        said = "; ".join(f"{p.path}: {p.code}" for p in self.problems[:5])
        super().__init__(said, count=len(self.problems))


def path_text(steps: Iterable[str | int]) -> str:
    """Write steps into a document as a path: ``("ties", 3, "party")`` gives ``ties[3].party``."""
    text = ""
    for step in steps:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text


def in_file_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sort problems by path, numbers by value, so that one record's problems stand together."""

    def key(problem: Problem) -> list[tuple[int, int, str]]:
        steps = re.findall(r"\d+|[^\d]+", problem.path)
        return [(0, int(s), "") if s.isascii() and s.isdigit() else (1, 0, s) for s in steps]

    return sorted(problems, key=key)
