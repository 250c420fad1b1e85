"""Findings in words: a question that a team can answer, a short title, and the reason why."""

from collections.abc import Iterator, Mapping
from typing import Any

from ecomap.analysis.rules import DEFAULTS, NO_LIMIT, RULES, Finding
from ecomap.model import Family
from ecomap.model.codes import PartyKind
from ecomap.texts import Language, day_text, text
from ecomap.texts.names import names_of

_VOCABULARY_OF_FACT = {
    "domains": "life_domain",
    "help": "help",
    "kinds": "order_kind",
    "roles": "role",
    "sectors": "sector",
}
"""Facts that hold codes, with the vocabulary in which their words stand."""

_IDEA = {rule.code: rule.idea for rule in RULES}

_DAYS_IN_MONTH, _DAYS_IN_YEAR = 30.44, 365.25
_COUNTED_IN_DAYS, _COUNTED_IN_MONTHS = 60, 548
"""Below these lengths a sentence counts in days, and then in months: nobody feels 761 days."""

_READABLE_NAMES = 7
"""How many parties a sentence names before it says how many others there are."""

_MANY_MEMBERS = 4
"""From this number on, all members together are called just that."""


def finding_title(finding: Finding, lang: Language) -> str:
    """Give the short title of a finding."""
    return text(f"rule-{finding.rule}-title", lang)


def finding_text(finding: Finding, family: Family, lang: Language) -> str:
    """Give the finding as a question that a team can answer, with names filled in."""
    words = _words(finding, family, lang)
    cases = [_sentence(f"rule-{finding.rule}-case-{case}", lang, words) for case in finding.cases]
    return _sentence(f"rule-{finding.rule}", lang, words | {"cases": " ".join(cases)})


def finding_why(finding: Finding, family: Family, lang: Language) -> str:
    """Give the reason for a finding: what the rule looks at, the numbers, and the threshold."""
    words = _words(finding, family, lang) | {"here": _here(finding, lang)}
    reason = _sentence(f"rule-{finding.rule}-why", lang, words)
    idea = text(f"idea-{_IDEA[finding.rule]}", lang)
    return f"{reason} {text(_origin(finding), lang)} {text('finding-idea', lang, idea=idea)}"


def _sentence(key: str, lang: Language, words: Mapping[str, Any]) -> str:
    """Fill in a text; an empty part leaves no double space, and a name may stand first."""
    written = " ".join(text(key, lang, **words).split())
    return written[:1].upper() + written[1:]


def _words(finding: Finding, family: Family, lang: Language) -> dict[str, Any]:
    """Give all that a sentence about the finding may name, in words and numbers."""
    ids = {"members": finding.members, "parties": finding.parties, "needs": finding.needs}
    return {
        **_time(finding, lang),
        **dict(_limits(finding.limits)),
        **dict(_facts({**ids, **finding.facts}, family, lang)),
        "domain": text(f"life_domain-{finding.domain}", lang) if finding.domain else "",
        "case": next(iter(finding.cases), ""),
        "sort": "people" if _only_people(finding, family) else "sides",
    }


def _facts(facts: Mapping[str, Any], family: Family, lang: Language) -> Iterator[tuple[str, Any]]:
    """Give each fact in words; a list or number ``x`` also as ``x_count`` and ``x_number``."""
    for name, value in facts.items():
        if isinstance(value, tuple):
            yield name, _listed(name, value, family, lang)
            yield f"{name}_count", len(value)
            yield f"{name}_number", text("finding-number", lang, count=len(value))
        elif isinstance(value, int | float):
            yield name, _number(name, value)
            yield f"{name}_number", text("finding-number", lang, count=_number(name, value))
        else:
            yield name, value


def _listed(name: str, ids: tuple[str, ...], family: Family, lang: Language) -> list[str]:
    """Give the words of ids or codes: names for people, dates for moments, labels for codes."""
    if name in _VOCABULARY_OF_FACT:
        return [text(f"{_VOCABULARY_OF_FACT[name]}-{code}", lang) for code in ids]
    if name == "moments":
        dates = {moment.id: moment.date for moment in family.moments}
        return [day_text(dates[moment], lang) for moment in ids]
    if len(ids) >= _MANY_MEMBERS and set(ids) == set(family.member_by_id):
        return [text("finding-everyone", lang)]
    if len(ids) > _READABLE_NAMES:
        others = len(ids) - _READABLE_NAMES + 1
        named = names_of(ids[: _READABLE_NAMES - 1], family, lang)
        return [*named, text("finding-others", lang, count=others)]
    return names_of(ids, family, lang)


def _number(name: str, value: float) -> float:
    """Give the number as people read it: a share in whole per cents."""
    return round(100 * value) if name == "share" else value


def _limits(limits: Mapping[str, float]) -> Iterator[tuple[str, Any]]:
    for name, value in limits.items():
        yield f"limit_{name}", "none" if value == NO_LIMIT else _number(name, value)


def _only_people(finding: Finding, family: Family) -> bool:
    return all(family.party_by_id[p].kind is not PartyKind.AGENCY for p in finding.parties)


def _time(finding: Finding, lang: Language) -> dict[str, Any]:
    """Give the days of a finding, and how long it has been so, as a sentence and as an amount."""
    times = {"start": finding.start or "", "end": finding.end}
    if finding.days is None:
        return times | {"known": "no", "length": text("finding-length-unknown", lang)}
    amount = amount_text(finding.days, lang)
    uneven = bool(finding.facts.get("uneven"))
    key = "finding-length-uneven" if uneven else "finding-length"
    today = finding.days == 1 and not uneven
    length = text("finding-length-today" if today else key, lang, amount=amount)
    return times | {"known": "uneven" if uneven else "yes", "length": length, "amount": amount}


def amount_text(days: int, lang: Language) -> str:
    """Write a length in a unit that people feel: "12 dagen", "ongeveer 8 maanden"."""
    if days < _COUNTED_IN_DAYS:
        return text("finding-amount-days", lang, count=days)
    if days < _COUNTED_IN_MONTHS:
        return text("finding-amount-months", lang, count=round(days / _DAYS_IN_MONTH))
    return text("finding-amount-years", lang, count=round(days / _DAYS_IN_YEAR))


def _here(finding: Finding, lang: Language) -> str:
    """Give the exact days of this finding, beside the threshold."""
    if finding.start is None:
        return text("finding-here-unknown", lang)
    facts = {"days": finding.days, "start": finding.start, "end": finding.end}
    return text("finding-here", lang, **facts)


def _origin(finding: Finding) -> str:
    """Give the text that says who chose the threshold."""
    if not finding.limits:
        return "finding-no-limit"
    proposed = finding.limits == DEFAULTS[finding.rule]
    return "finding-proposed" if proposed else "finding-chosen"
