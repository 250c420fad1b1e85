"""What was decided about findings: what is still to be done, and what was decided when.

`web/model/acts/decisions.ts` works out the same in the browser; `tests/test_decisions.py`
holds one against the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote

from ecomap.analysis.rules import RULES
from ecomap.analysis.rules.running import newest_decisions
from ecomap.model import Decision, Family
from ecomap.model.codes import LifeDomain, Verdict
from ecomap.texts import Language, list_text, text
from ecomap.texts.names import names_of

_RULES = frozenset(rule.code for rule in RULES)
_DOMAINS = frozenset(domain.value for domain in LifeDomain)


@dataclass(frozen=True, slots=True)
class OpenAction:
    """An agreed action that is not done on a day.

    Attributes:
        decision: The decision that it stands in.
        overdue: Whether its last day has passed; never without one.
    """

    decision: Decision
    overdue: bool


@dataclass(frozen=True, slots=True)
class Subject:
    """What a finding is about, read from its key; a part that says nothing is empty."""

    rule: str
    parties: tuple[str, ...]
    members: tuple[str, ...]
    domain: str


def open_actions(family: Family, on: date) -> list[OpenAction]:
    """Give the actions to be done on a day: the first due first, those without a day last.

    An action counts from the day that it was agreed on until the day that it was done, or until
    something else is decided about the same finding. A due date of a month or year is due on its
    last day.
    """
    found = [
        OpenAction(decision, bool(decision.due and decision.due.last < on))
        for decision in newest_decisions(family, on).values()
        if decision.verdict is Verdict.ACTION and not _done(decision, on)
    ]
    return sorted(found, key=lambda action: (_due(action.decision), action.decision.finding))


def history(family: Family) -> list[Decision]:
    """Give all decisions, the newest first; of one day the last in the file, undated ones last."""
    dated = [(one.on.first if one.on else date.min, one) for one in reversed(family.decisions)]
    return [one for _, one in sorted(dated, key=lambda row: row[0], reverse=True)]


def subject_of(key: str) -> Subject:
    """Read what a finding is about from its key (see `Finding.key`); it need not exist any more."""
    rule, parties, members, domain = (*key.split(":"), "", "", "", "")[:4]
    return Subject(rule, tuple(_ids(parties)), tuple(_ids(members)), domain)


def subject_text(key: str, family: Family, lang: Language) -> str:
    """Say what a finding is about: its title, and whom and what it concerned.

    Whoever is no longer in the file is left out.
    """
    subject = subject_of(key)
    known = {**family.party_by_id, **family.member_by_id}
    people = [one for one in (*subject.parties, *subject.members) if one in known]
    about = [list_text(names_of(people, family, lang), lang)] if people else []
    if subject.domain in _DOMAINS:
        about.append(text(f"life_domain-{subject.domain}", lang))
    title = _title(subject.rule, lang)
    facts = {"title": title, "about": ", ".join(about)}
    return text("discuss-subject", lang, **facts) if about else title


def _title(rule: str, lang: Language) -> str:
    return text(f"rule-{rule}-title" if rule in _RULES else "discuss-subject-unknown", lang)


def _ids(written: str) -> Iterator[str]:
    return (unquote(one) for one in written.split("+") if one)


def _done(decision: Decision, on: date) -> bool:
    return decision.done_on is not None and decision.done_on.first <= on


def _due(decision: Decision) -> date:
    return decision.due.last if decision.due else date.max
