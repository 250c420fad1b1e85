"""What is sent of a family to draw it: its document, from which the browser draws any day."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Any

import pyphen

from ecomap.analysis.days import first_day, newest_day
from ecomap.model import Family
from ecomap.model.reading import document_from

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_LONG_WORD = re.compile(r"[^\W\d_]{7,}")


def payload(family: Family, today: date, version: int = 0) -> dict[str, Any]:
    """Give everything of a family that the drawing of any day needs.

    Args:
        family: The family to draw.
        today: The time bar reaches at least to this day.
        version: How many operations the document has taken in.
    """
    last = max(newest_day(family), today)
    return {
        "document": document_from(family),
        "version": version,
        "first": str(min(first_day(family) or last, last)),
        "last": str(last),
        "hyphens": hyphens(_names(family)),
    }


def hyphens(texts: Iterable[str]) -> dict[str, str]:
    """Give the long words of texts that Dutch would break, each with soft hyphens in it."""
    words = {word for text in texts for word in _LONG_WORD.findall(text)}
    broken = {word: _hyphenator().inserted(word, hyphen=SOFT_HYPHEN) for word in sorted(words)}
    return {word: parts for word, parts in broken.items() if parts != word}


@cache
def _hyphenator() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL", left=3, right=3)


def _names(family: Family) -> Iterator[str]:
    """Give every text that may stand in the drawing."""
    yield from (member.name for member in family.members)
    for party in family.parties:
        yield from filter(None, (party.name, party.organisation, party.discipline))
