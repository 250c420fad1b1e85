"""Small families for the tests of the rules, and a short way to ask what one rule finds."""

from datetime import date, timedelta
from typing import Any

from ecomap.analysis.rules import DEFAULTS, RULES, Finding, findings
from ecomap.model import Family
from tests.families import Document, family

ON = date(2024, 6, 30)

NAMES = {"karin": "parent", "noor": "child", "sem": "child"}
KINDS = {
    "bakker": ("professional", "local_team"),
    "yilmaz": ("professional", "youth_care"),
    "gi": ("agency", "child_protection"),
    "school": ("agency", "education"),
    "ggz": ("professional", "mental_health"),
    "oma": ("kin", None),
    "buur": ("neighbour", None),
    "coach": ("volunteer", None),
}


def ago(days: int) -> str:
    """The day on which a stretch of that many days up to `ON` began; 1 = the day itself."""
    return (ON - timedelta(days - 1)).isoformat()


def ended(days: int) -> str:
    """The last day of something that had been gone for that many days on `ON`."""
    return (ON - timedelta(days)).isoformat()


def case(**lists: list[Document]) -> Family:
    """A parent, two children and eight known parties, with what is given."""
    people = [{"id": name, "name": name.title(), "role": role} for name, role in NAMES.items()]
    known = [
        {"id": party, "name": party.title(), "kind": kind, "sector": sector}
        for party, (kind, sector) in KINDS.items()
    ]
    filled = {name: _with_ids(name, records) for name, records in lists.items()}
    return family(**{"members": people, "parties": known} | filled)


def tie(party: str, start: str | None, **more: Any) -> Document:
    """Guidance for Noor with parenting, unless told otherwise."""
    usual = {"members": ["noor"], "domains": ["parenting"], "help": ["guidance"]}
    return usual | {"party": party, "start": start} | more


def need(start: str | None, **more: Any) -> Document:
    """A need of Noor with parenting, unless told otherwise."""
    return {"members": ["noor"], "domain": "parenting", "start": start} | more


def spell(party: str, start: str | None, end: str | None = None) -> Document:
    """Somebody's time as caseworker."""
    return {"party": party, "start": start, "end": end}


def found(rule: str, about: Family, on: date = ON, **limits: float | None) -> list[Finding]:
    """What one rule finds, with these thresholds in the place of its defaults."""
    parameters = DEFAULTS.changed({rule: limits})
    shown = findings(about, on, parameters)
    return [finding for finding in shown if finding.rule == rule]


def only(rule: str, about: Family, **limits: float | None) -> Finding:
    """The one thing that a rule finds."""
    (finding,) = found(rule, about, **limits)
    return finding


def codes() -> list[str]:
    """The codes of all rules."""
    return [rule.code for rule in RULES]


def _with_ids(name: str, records: list[Document]) -> list[Document]:
    if name in ("contacts", "decisions"):
        return records
    return [{"id": f"{name[:2]}{place}"} | record for place, record in enumerate(records, 1)]
