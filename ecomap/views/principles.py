"""Working principles with what the map shows beside them, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ecomap.texts import Language, text
from ecomap.texts.findings import finding_title
from ecomap.texts.names import names_of
from ecomap.views.meeting import Seen
from ecomap.views.reflection import PRINCIPLES, Principle
from ecomap.views.reflection_evidence import evidence
from ecomap.views.reflection_facts import Evidence, Fact

_CODES = {"domains": "life_domain", "order_kinds": "order_kind"}
"""Facts that hold codes, with the vocabulary in which their words stand."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown beside one principle.

    Attributes:
        sentences: What the map shows, in order.
        light: Ids by kind that its button lights up; empty when there is no such button.
        titles: Titles of the open findings that belong to it, each once.
    """

    sentences: list[str]
    light: Mapping[str, tuple[str, ...]]
    titles: list[str]


def shown_principles(seen: Seen, lang: Language) -> dict[str, Shown]:
    """Give what is shown beside each principle on the day, by its code."""
    found = evidence(seen.facts)
    return {p.code: _shown(p, found[p.code], seen, lang) for p in PRINCIPLES}


def _shown(principle: Principle, found: Evidence, seen: Seen, lang: Language) -> Shown:
    sentences = [_sentence(fact, seen, lang) for fact in found.facts]
    titles = {
        finding_title(finding, lang): None
        for finding in seen.findings
        if finding.rule in principle.rules and finding.decision is None
    }
    return Shown(sentences, found.light, list(titles))


def _sentence(fact: Fact, seen: Seen, lang: Language) -> str:
    words = {name: _word(name, value, seen, lang) for name, value in fact.facts.items()}
    return " ".join(text(f"reflection-fact-{fact.code}", lang, **words).split())


def _word(name: str, value: Any, seen: Seen, lang: Language) -> Any:
    if name in _CODES:
        return [text(f"{_CODES[name]}-{code}", lang) for code in value]
    return names_of(value, seen.family, lang) if name == "people" else value
