"""The days cut where something changes: who helps, who is waited for, how severe a need is.

Paid is by the kind of the party, as for the measures.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from ecomap.analysis.spans import ONE_DAY, Span, cut, span_of
from ecomap.model import CaseworkerSpell, Family, Need, Period, Tie
from ecomap.model.codes import TieStatus


class Step(NamedTuple):
    """Stretch of days on which nothing of this changes.

    Attributes:
        first: First day.
        last: Last day.
        formal: Ids of the paid parties with an actual tie, sorted.
        informal: Ids of the parties of the own network with an actual tie, sorted.
        waiting: Ids of the parties that are waited for, sorted.
        hours: Hours a week of the paid ties, as far as recorded; None = none of them says.
        severity: The highest of the needs: 0 when none says how severe, None without a need.
    """

    first: date
    last: date
    formal: tuple[str, ...]
    informal: tuple[str, ...]
    waiting: tuple[str, ...]
    hours: float | None
    severity: int | None

    @property
    def people(self) -> tuple[tuple[str, ...], ...]:
        """Who is there and who is waited for."""
        return self.formal, self.informal, self.waiting


class Kind(StrEnum):
    """What a line counts for."""

    FORMAL = "formal"
    INFORMAL = "informal"
    WAITING = "waiting"
    HOURS = "hours"
    SEVERITY = "severity"


PEOPLE = (Kind.FORMAL, Kind.INFORMAL, Kind.WAITING)


class Line(NamedTuple):
    """Something that lasts: a party by its id, an amount of hours, or a severity."""

    kind: Kind
    value: str | float
    span: Span


def lines_of(family: Family, tie: Tie) -> Iterator[Line]:
    """Give who helps or is waited for by a tie, and the hours of paid help."""
    if tie.status is TieStatus.WAITING:
        yield Line(Kind.WAITING, tie.party, span_of(tie))
    elif tie.status is TieStatus.ACTUAL:
        side = _side(family, tie.party)
        yield Line(side, tie.party, span_of(tie))
        if side is Kind.FORMAL:
            yield from _hours(tie)


def spell_line(family: Family, spell: CaseworkerSpell) -> Line:
    """Give the time of a caseworker, who need not have any tie."""
    return Line(_side(family, spell.party), spell.party, span_of(spell))


def need_line(need: Need) -> Line:
    """Give the severity of a need; one that is not recorded counts as 0."""
    return Line(Kind.SEVERITY, need.severity or 0, span_of(need))


def steps_of(lines: Iterable[Line], period: Period) -> list[Step]:
    """Cut the period where something begins or ends; neighbours that are alike are one step."""
    held = (((line.kind, line.value), line.span) for line in lines)
    steps = (_step(*days, there) for days, there in cut(held, (period.start, period.end)))
    runs = [list(run) for _, run in groupby(steps, key=lambda step: step[2:])]
    return [run[0]._replace(last=run[-1].last) for run in runs]


def _side(family: Family, party: str) -> Kind:
    listed = family.party_by_id.get(party)
    return Kind.FORMAL if listed is not None and listed.formal else Kind.INFORMAL


def _hours(tie: Tie) -> Iterator[Line]:
    """Give the hours of a tie, cut where an observation set them anew."""
    first, last = span_of(tie)
    told = {o.on.first for o in tie.observations if o.hours_per_week is not None}
    days = sorted({first, *(day for day in told if first < day <= last)})
    ends = [*(day - ONE_DAY for day in days[1:]), last]
    for start, end in zip(days, ends, strict=True):
        hours = tie.channels(start).hours_per_week
        if hours is not None:
            yield Line(Kind.HOURS, hours, (start, end))


def _step(first: date, last: date, there: Counter[tuple[Kind, str | float]]) -> Step:
    of: dict[Kind, dict[str | float, int]] = {kind: {} for kind in Kind}
    for (kind, value), count in there.items():
        of[kind][value] = count
    formal, informal, waiting = (tuple(sorted(map(str, of[kind]))) for kind in PEOPLE)
    hours = sorted(float(value) * count for value, count in of[Kind.HOURS].items())
    severity = max((int(value) for value in of[Kind.SEVERITY]), default=None)
    return Step(first, last, formal, informal, waiting, sum(hours) if hours else None, severity)
