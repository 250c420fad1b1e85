"""The words that people read: Dutch and English catalogues, and what fills them in."""

from ecomap.texts.catalogue import LANGUAGES, Language, best_language, keys_of, text
from ecomap.texts.fields import field_name, field_question
from ecomap.texts.words import day_text, list_text, number_text, sentence

__all__ = [
    "LANGUAGES",
    "Language",
    "best_language",
    "day_text",
    "field_name",
    "field_question",
    "keys_of",
    "list_text",
    "number_text",
    "sentence",
    "text",
]
