"""The words of a field of the family file: its one name, and how a form asks for it."""

from functools import cache

from ecomap.texts.catalogue import Language, keys_of, text
from ecomap.texts.words import sentence


def field_name(record: str, field: str, lang: Language) -> str:
    """Give the name of a field as it stands in a sentence: "sterkte van de band".

    Args:
        record: The list that the record stands in, ``family``, or the field that holds it
            (``observations``); where that has no word of its own, the word of every list holds.
        field: Name of the field.
        lang: The language.

    Raises:
        KeyError: No record has such a field.
    """
    said = _said("field", record, field, lang)
    if said is None:
        raise KeyError(f"no word for {record}.{field}")
    return said


def field_question(record: str, field: str, lang: Language) -> str:
    """Give how a form asks for a field: "Hoe sterk is de band?"; by its name when that is enough.

    Raises:
        KeyError: No record has such a field.
    """
    return sentence(_said("ask", record, field, lang) or field_name(record, field, lang))


def _said(what: str, record: str, field: str, lang: Language) -> str | None:
    keys = (f"{what}-{record}-{field}", f"{what}-{field}")
    return next((text(key, lang) for key in keys if key in _keys(lang)), None)


@cache
def _keys(lang: Language) -> frozenset[str]:
    return frozenset(keys_of(lang))
