"""Say in a person's language what is wrong with a family file."""

from collections.abc import Sequence

from ecomap.model import Problem
from ecomap.texts import Language, text


def problem_text(problem: Problem, lang: Language) -> str:
    """Give one clear sentence, with the place in the file in front when there is one."""
    sentence = text(f"problem-{problem.code}", lang, **problem.facts)
    if not problem.path:
        return sentence[:1].upper() + sentence[1:]
    return text("problem-at", lang, path=problem.path, sentence=sentence)


_REFUSALS = {"end_before_start", "no_such_id", "out_of_range", "too_short", "bad_date"}
"""Problems that a person who draws can cause, each with a sentence of its own."""


def refusal_text(reason: str, problems: Sequence[Problem], lang: Language) -> str:
    """Say why something that was drawn could not be kept, without words for insiders."""
    if reason != "invalid":
        return text(f"operation-{reason}", lang)
    code = problems[0].code if problems else ""
    if code not in _REFUSALS:
        return text("operation-invalid", lang)
    return text(f"operation-invalid-{code}", lang, **problems[0].facts)
