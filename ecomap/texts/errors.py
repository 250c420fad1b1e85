"""Errors in words: what is wrong, and what to do about it."""

from ecomap.errors import EcomapError
from ecomap.texts.catalogue import Language, text


def error_text(error: EcomapError, lang: Language) -> str:
    """Say what is wrong in one or two sentences, the last one of which says what to do."""
    keys = [error.key, *([error.hint] if error.hint else [])]
    return " ".join(text(key, lang, **error.facts) for key in keys)
