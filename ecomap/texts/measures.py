"""Measures in words: name, value with its unit, and one sentence that explains them."""

from collections.abc import Callable

from babel.numbers import format_percent

from ecomap.analysis import MEASURES, Value
from ecomap.texts import Language, number_text, text

MINUS = "\u2212"
_UNIT = {measure.code: measure.unit for measure in MEASURES}


def measure_name(code: str, lang: Language) -> str:
    """Give the name of a measure."""
    return text(f"measure-{code}", lang)


def measure_explained(code: str, lang: Language) -> str:
    """Give the sentence that says what a measure means."""
    return text(f"measure-{code}-explained", lang)


def measure_value(code: str, value: Value, lang: Language) -> str:
    """Write a value of a measure with its unit, such as "42%" or "14 dagen"; "n.v.t." for None."""
    if value is None:
        return text("value-undefined", lang)
    if isinstance(value, bool):
        return text("value-yes" if value else "value-no", lang)
    write = _WRITERS.get(_UNIT[code])
    return write(value, lang) if write else number_text(value, lang)


def measure_change(code: str, change: float | None, lang: Language) -> str:
    """Write the difference between two values with its sign; "n.v.t." for None.

    The difference between two shares is in percentage points: 40% to 50% is 10 points more.
    """
    if change is None or not change:
        return measure_value(code, change, lang)
    sign = "+" if change > 0 else MINUS
    return f"{sign}{_amount(code, abs(change), lang)}"


def _amount(code: str, amount: float, lang: Language) -> str:
    if _UNIT[code] == "share":
        return text("value-points", lang, points=number_text(amount * 100, lang, digits=0))
    return measure_value(code, amount, lang)


def _percent(value: float, lang: Language) -> str:
    return format_percent(round(value, 2), locale=lang)


def _days(value: float, lang: Language) -> str:
    return text("value-days", lang, days=int(value))


def _hours(value: float, lang: Language) -> str:
    return text("value-hours", lang, hours=number_text(value, lang, digits=1))


def _per_year(value: float, lang: Language) -> str:
    return text("value-per-year", lang, number=number_text(value, lang, digits=1))


_WRITERS: dict[str, Callable[[float, Language], str]] = {
    "days": _days,
    "place_days": _days,
    "hours_per_week": _hours,
    "per_year": _per_year,
    "share": _percent,
}
