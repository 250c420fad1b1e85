"""A finding: a subject for conversation, made of facts only.

The words stand in the catalogues; who reads it gets a question that a team can answer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from ecomap.model import Decision
from ecomap.model.codes import LifeDomain

Fact = int | float | date | tuple[str, ...]


class Level(StrEnum):
    """How soon a team talks about it; the members stand from first to last."""

    URGENT = "urgent"
    DISCUSS = "discuss"
    CONSIDER = "consider"


LEVELS = tuple(Level)

_ESCAPED = str.maketrans({sign: f"%{ord(sign):02X}" for sign in "%+:"})


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth discussing on one day.

    Attributes:
        rule: Code of the rule that gave it.
        level: How soon to talk about it.
        end: The day it is about.
        start: First day of the stretch that it is about, or None when that is not known or when
            the rule does not look at time.
        cases: Which of the rule's cases hold, each with a sentence of its own.
        members: Ids of the members that it concerns; part of the key.
        parties: Ids of the parties that it concerns; part of the key.
        ties: Ids of the ties that show it.
        needs: Ids of the needs that show it.
        domain: Life domain that it concerns, or None; part of the key.
        facts: What else the sentence needs: numbers, days, and tuples of ids or codes.
        limits: The rule's parameters, with the values that it was judged by.
        decision: The newest decision on this finding, or None.
    """

    rule: str
    level: Level
    end: date
    start: date | None = None
    cases: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    ties: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    domain: LifeDomain | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict, hash=False)
    limits: Mapping[str, float] = field(default_factory=dict, hash=False)
    decision: Decision | None = field(default=None, hash=False)

    @property
    def days(self) -> int | None:
        """Length of the stretch, both ends included; None when the start is."""
        return None if self.start is None else (self.end - self.start).days + 1

    @property
    def key(self) -> str:
        """What a decision refers to, alike on every day: ``rule:parties:members:domain``.

        The ids are sorted and joined by ``+``; a sign of the key inside an id is written as in a
        web address, so that no two findings ever share a key.
        """
        return ":".join(
            (self.rule, _key_of(self.parties), _key_of(self.members), self.domain or "")
        )


def _key_of(ids: tuple[str, ...]) -> str:
    return "+".join(one.translate(_ESCAPED) for one in ids)


def one_per_subject(found: Iterable[Finding]) -> list[Finding]:
    """Join the findings of one rule that have the same parties and domain."""
    subjects: dict[Any, list[Finding]] = {}
    for finding in found:
        subjects.setdefault((_sorted(finding.parties), finding.domain), []).append(finding)
    return [_joined(parties, same) for (parties, _), same in subjects.items()]


def _joined(parties: tuple[str, ...], same: list[Finding]) -> Finding:
    """Make one finding of several: all their ids, the first level, the longest known stretch.

    When their stretches differ, the fact ``uneven`` says so.
    """
    return replace(
        same[0],
        level=min((f.level for f in same), key=LEVELS.index),
        start=min((f.start for f in same if f.start), default=None),
        cases=tuple(dict.fromkeys(case for f in same for case in f.cases)),
        parties=parties,
        members=_sorted(m for f in same for m in f.members),
        ties=_sorted(t for f in same for t in f.ties),
        needs=_sorted(n for f in same for n in f.needs),
        facts=_joined_facts(same),
    )


def _joined_facts(same: list[Finding]) -> dict[str, Fact]:
    facts: dict[str, Fact] = {}
    if len({finding.start for finding in same}) > 1:
        facts["uneven"] = True
    for finding in same:
        for name, value in finding.facts.items():
            facts[name] = _joined_fact(facts[name], value) if name in facts else value
    return facts


def _joined_fact(one: Any, other: Any) -> Fact:
    """Numbers: the largest. Days: the first. Ids and codes: all of them."""
    if isinstance(one, tuple):
        return _sorted((*one, *other))
    joined: Fact = min(one, other) if isinstance(one, date) else max(one, other)
    return joined


def _sorted(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(ids)))
