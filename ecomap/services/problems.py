"""Say in a person's language what is wrong with a family file."""

from ecomap.model import Problem
from ecomap.texts import Language, text


def problem_text(problem: Problem, lang: Language) -> str:
    """Give one clear sentence, with the place in the file in front when there is one."""
    sentence = text(f"problem-{problem.code}", lang, **problem.facts)
    if not problem.path:
        return sentence[:1].upper() + sentence[1:]
    return text("problem-at", lang, path=problem.path, sentence=sentence)
