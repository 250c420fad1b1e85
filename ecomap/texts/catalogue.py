"""Catalogues in Project Fluent's format, one folder a language, read with fluent.runtime."""

from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal, get_args

from babel import negotiate_locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message, Resource

from ecomap.model import CoarseDate
from ecomap.texts.words import day_text, list_text, number_text

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
MOST_REMEMBERED = 16_384


def text(key: str, lang: Language, **facts: Any) -> str:
    """Give the text of a key, with the facts filled in.

    Dates, coarse dates, lists and fractions among the facts are written out in the language; whole
    numbers stay numbers, so that a text can choose its plural on them.

    Raises:
        KeyError: There is no such text, or it needs a fact that was not given.
    """
    return _text(key, lang, tuple((name, type(v), _kept(v)) for name, v in facts.items()))


def keys_of(lang: Language) -> set[str]:
    """Give the keys of all texts in a language."""
    entries = (entry for resource in _resources(lang) for entry in resource.body)
    return {entry.id.name for entry in entries if isinstance(entry, Message)}


def best_language(wanted: str | None, accept_language: str | None = None) -> Language:
    """Choose a language: the one wanted when we have it, else the browser's, else Dutch."""
    if wanted in LANGUAGES:
        return wanted
    offers = [part.split(";")[0].strip() for part in (accept_language or "").split(",")]
    return negotiate_locale(offers, LANGUAGES, sep="-") or LANGUAGES[0]  # type: ignore[return-value]


def _kept(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


@lru_cache(maxsize=MOST_REMEMBERED)
def _text(key: str, lang: Language, facts: tuple[tuple[str, type, Any], ...]) -> str:
    """Say it once: a page says much the same after each change. 1 and 1.0 are told apart."""
    bundle = _bundle(lang)
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        raise KeyError(f"no text {key!r} in {lang}")
    written = {name: _fact(value, lang) for name, _, value in facts}
    said, errors = bundle.format_pattern(pattern, written)
    if errors:
        raise KeyError(f"text {key!r} in {lang}: {errors[0]}")
    return str(said)


def _fact(value: Any, lang: Language) -> Any:
    if isinstance(value, date | CoarseDate):
        return day_text(value, lang)
    if isinstance(value, float):
        return number_text(value, lang)
    if isinstance(value, list | tuple):
        return list_text(map(str, value), lang)
    return value


@cache
def _bundle(lang: Language) -> FluentBundle:
    # Fluent's invisible isolation marks around facts would end up in file names and terminals.
    bundle = FluentBundle([lang], use_isolating=False)
    for resource in _resources(lang):
        bundle.add_resource(resource)
    return bundle


@cache
def _resources(lang: Language) -> list[Resource]:
    folder = files("ecomap.texts") / lang
    catalogues = sorted(
        (f for f in folder.iterdir() if f.name.endswith(".ftl")), key=lambda f: f.name
    )
    return [FluentResource(catalogue.read_text(encoding="utf-8")) for catalogue in catalogues]
