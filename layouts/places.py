"""Where in a family file something stands, in words: "Hulplijn 4, betrokkene"."""

import re
from collections.abc import Iterator

from ecomap.model.lists import record_in
from ecomap.model.records import Family, Record
from ecomap.texts import Language, field_name, sentence, text

_STEPS = re.compile(r"([^.\[\]]+)(?:\[(\d+)\])?")


def place_text(path: str, lang: Language) -> str:
    """Say a path such as ``ties[3].party`` in words; a field that nobody knows is quoted."""
    return sentence(", ".join(_parts(path, lang)))


def _parts(path: str, lang: Language) -> Iterator[str]:
    record = "family"
    kind: type[Record] | None = Family
    for name, number in _STEPS.findall(path):
        inner = record_in(kind, name) if kind else None
        yield _part(record, name, number, inner, lang)
        record, kind = name, inner


def _part(record: str, name: str, number: str, inner: type[Record] | None, lang: Language) -> str:
    """Say one step: of a list of records which one it is, as "hulplijn 4"."""
    try:
        one = inner and number
        said = text(f"caseload-place-{name}", lang) if one else field_name(record, name, lang)
    except KeyError:
        return text("caseload-place-unknown", lang, name=name)
    return f"{said} {int(number) + 1}" if number else said
