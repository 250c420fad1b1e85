"""What the list of families says of each, as the browser gets it: words, and what to sort by."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from ecomap.model import CoarseDate
from ecomap.services.families import Card
from ecomap.texts import Language, day_text, text
from ecomap.views.summaries import Summary

LEVELS = ("urgent", "discuss", "consider")
SOON = timedelta(days=30)
_WEIGHT = 10_000
"""One finding of a level weighs more than all findings of the levels below it."""


def family_address(family_id: str) -> str:
    """Give the address of a family's flower."""
    return f"/family/{quote(family_id, safe='')}"


def card_data(card: Card, today: date, lang: Language) -> dict[str, Any]:
    """Give one family of the list as plain data, with its sentences in a language."""
    summary = card.summary
    return {
        "id": card.id,
        "name": summary.name,
        "address": family_address(card.id),
        "invented": summary.fictional,
        "people": _said("caseload-people", lang, members=summary.members, parties=summary.parties),
        "caseworkers": [_caseworker(worker, lang) for worker in summary.caseworkers],
        "findings": findings_said(summary.open_findings, lang),
        "weight": _weight(summary.open_findings),
        "day": _day(summary.day, summary.counted_on, lang),
        "evaluation": _evaluation(summary.evaluation, today, lang),
        "actions": _actions(summary, lang),
        "changed": card.changed.isoformat(),
        "drawn": _drawn(card.changed, today, lang),
    }


@lru_cache(maxsize=4096)
def _said(key: str, lang: Language, **facts: Any) -> str:
    """Say it once: a long list says the same things of many families."""
    return text(key, lang, **facts)


def _caseworker(worker: list[str | None], lang: Language) -> dict[str, str]:
    name, since = worker
    said = _said("caseload-since", lang, day=CoarseDate.parse(since)) if since else ""
    return {"name": name or "", "since": said}


def findings_said(counts: dict[str, int], lang: Language) -> list[dict[str, Any]]:
    """Give the number of findings of each level that has any, with the level's word."""
    return [
        {"level": level, "count": counts[level], "word": _said(f"level-{level}", lang)}
        for level in LEVELS
        if counts.get(level)
    ]


def _weight(counts: dict[str, int]) -> int:
    weight = 0
    for level in LEVELS:
        weight = weight * _WEIGHT + counts.get(level, 0)
    return weight


def _day(day: str, counted_on: str, lang: Language) -> str:
    """Say which day the findings are about, when that is not today."""
    return "" if day == counted_on else _said("caseload-day", lang, day=date.fromisoformat(day))


def _evaluation(written: str | None, today: date, lang: Language) -> dict[str, Any] | None:
    if written is None:
        return None
    day = CoarseDate.parse(written)
    soon = day.first <= today + SOON
    return {"day": day.first.isoformat(), "soon": soon, "text": _said_day(day, lang)}


def _actions(summary: Summary, lang: Language) -> dict[str, Any] | None:
    """Say how many actions are open, how many late, and when the first of them is due."""
    if not summary.actions:
        return None
    due = CoarseDate.parse(summary.first_due) if summary.first_due else None
    return {
        "late": summary.overdue > 0,
        "day": due.last.isoformat() if due else None,
        "text": _said("caseload-actions", lang, count=summary.actions, late=summary.overdue),
        "due": _said("caseload-actions-due", lang, day=due) if due else "",
    }


@lru_cache(maxsize=4096)
def _said_day(day: CoarseDate, lang: Language) -> str:
    return day_text(day, lang)


def _drawn(changed: datetime, today: date, lang: Language) -> str:
    """Say when it was last drawn, on the calendar of this computer."""
    moment = changed if changed.tzinfo else changed.replace(tzinfo=UTC)
    day = moment.astimezone().date()
    ago = (today - day).days
    if ago in (0, 1):
        return _said(f"caseload-drawn-{'today' if ago == 0 else 'yesterday'}", lang)
    return _said("caseload-drawn", lang, day=day)
