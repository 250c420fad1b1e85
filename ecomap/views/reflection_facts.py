"""What the facts beside the working principles are made of, and what they look back on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from ecomap.analysis.rules.facts import Facts
from ecomap.model import Moment
from ecomap.model.codes import MEETINGS

YEAR, QUARTER, MONTH = 365, 90, 30
"""Lengths in days of the stretches, ending with the day, that facts look back on."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that the map shows.

    Attributes:
        code: Which sentence says it.
        facts: What the sentence needs: numbers, days, and tuples of ids or codes.
    """

    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the map shows beside one principle.

    Attributes:
        facts: What to say, in order; empty when the map holds nothing about it.
        light: Ids by kind (parties, ties, members, links) to light up; empty when there is none.
    """

    facts: tuple[Fact, ...] = ()
    light: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Map:
    """One family on one day, with what several principles look at."""

    here: Facts

    @property
    def day(self) -> date:
        """The day itself."""
        return self.here.day

    def recent(self, day: date, days: int) -> bool:
        """Whether a day lies in the stretch of so many days that ends with this one."""
        return self.day - timedelta(days - 1) <= day <= self.day

    @cached_property
    def meetings(self) -> list[Moment]:
        """Meetings and evaluations of the past year."""
        held = (m for m in self.here.moments if m.kind in MEETINGS)
        return [m for m in held if self.recent(m.date.first, YEAR)]


def lit_parties(seen: Map, parties: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Light parties with the ties that they have on the day."""
    if not parties:
        return {}
    ties = tuple(tie.id for tie in seen.here.ties_by(parties))
    return {"parties": parties, "ties": ties}


def count(said: Iterable[Any]) -> int:
    """Count what is true, or not empty."""
    return sum(bool(one) for one in said)


def unique(ids: Iterable[Any]) -> tuple[Any, ...]:
    """Give each once, in the order of the first time."""
    return tuple(dict.fromkeys(ids))
