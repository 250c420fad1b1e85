"""Dates, numbers and lists written out in a language, by Babel."""

from collections.abc import Iterable
from datetime import date

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from ecomap.model import CoarseDate

_SKELETON_LENGTH = {"year": "y", "month": "MMMM y", "day": "d MMMM y"}


def day_text(day: date | CoarseDate, lang: str) -> str:
    """Write a date out as far as it is known: "15 maart 2024", "maart 2024" or "2024"."""
    if isinstance(day, CoarseDate):
        known = "day" if day.day else "month" if day.month else "year"
        return format_date(day.first, _SKELETON_LENGTH[known], locale=lang)
    return format_date(day, _SKELETON_LENGTH["day"], locale=lang)


def number_text(value: float, lang: str, digits: int = 2) -> str:
    """Write a number with the language's decimal sign, rounded to at most ``digits`` decimals."""
    pattern = "#,##0." + "#" * digits if digits else "#,##0"
    return format_decimal(value, pattern, locale=lang)


def sentence(words: str) -> str:
    """Begin with a capital: "sterkte van de band" as it stands at the start of a line."""
    return words[:1].upper() + words[1:]


def list_text(items: Iterable[str], lang: str) -> str:
    """Write a list as a person says it: "Noor, Sem en Lina"; no items give an empty text."""
    return format_list(list(items), locale=lang)
