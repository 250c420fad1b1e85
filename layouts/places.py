"""Where in a family file something stands, in words: "Hulplijn 4, betrokkene"."""

import re
from functools import cache

from ecomap.model.records import Family
from ecomap.texts import Language, keys_of, text

_STEPS = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


def place_text(path: str, lang: Language) -> str:
    """Say a path such as ``ties[3].party`` in words; a field that nobody knows is quoted."""
    steps = _STEPS.findall(path)
    said, index = [], 0
    while index < len(steps):
        name = steps[index][1]
        number = steps[index + 1][0] if index + 1 < len(steps) else ""
        said.append(_part(name, number, index == 0, lang))
        index += 2 if number else 1
    sentence = ", ".join(said)
    return sentence[:1].upper() + sentence[1:]


def _part(name: str, number: str, first: bool, lang: Language) -> str:
    listed = (first and name in Family.model_fields) or name == "observations"
    key = f"caseload-place-{name}" if listed and number else f"caseload-field-{name}"
    if key not in _keys(lang):
        return text("caseload-place-unknown", lang, name=name)
    said = text(key, lang)
    return f"{said} {int(number) + 1}" if number else said


@cache
def _keys(lang: Language) -> frozenset[str]:
    return frozenset(keys_of(lang))
