"""The words that people read: Dutch and English catalogues, and what fills them in."""

from ecomap.texts.catalogue import LANGUAGES, Language, best_language, keys_of, text
from ecomap.texts.words import day_text, list_text, number_text

__all__ = [
    "LANGUAGES",
    "Language",
    "best_language",
    "day_text",
    "keys_of",
    "list_text",
    "number_text",
    "text",
]
