"""Paid and own help through time: for the whole family, and for each life domain.

Exact: a course is cut where something changes, never sampled.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from ecomap.model import Family, Goal, Period
from ecomap.model.codes import GoalState, LifeDomain
from ecomap.views.scaling_steps import Kind, Step, lines_of, need_line, spell_line, steps_of


class Rise(NamedTuple):
    """A need that became more severe: the highest of a member, against the day before."""

    day: date
    before: int
    after: int
    members: tuple[str, ...]


class Passing(NamedTuple):
    """Paid help that went while somebody of the own network stayed.

    Attributes:
        last_day: Last day with paid help.
        left: Ids of who was paid on that day.
        stayed: Ids of the own network, there on that day and ever since.
    """

    last_day: date
    left: tuple[str, ...]
    stayed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """How help and needs went on one life domain, or in the whole family.

    Attributes:
        domain: The life domain; None for the whole family.
        steps: Stretches that follow each other, from the first to the last day of the period.
        rises: Rises of severity in the period, in order of time; none for the whole family.
        goals: Goals that were met or dropped in the period, in order of time.
    """

    domain: LifeDomain | None
    steps: tuple[Step, ...]
    rises: tuple[Rise, ...] = ()
    goals: tuple[Goal, ...] = ()

    @property
    def now(self) -> Step:
        """How it is on the last day."""
        return self.steps[-1]

    @property
    def empty(self) -> bool:
        """Whether there was never a need or any help."""
        return len(self.steps) == 1 and not any(self.now.people) and self.now.severity is None

    def on(self, day: date) -> Step:
        """How it was on a day of the period."""
        return next(step for step in reversed(self.steps) if step.first <= day)

    @property
    def alike_since(self) -> date | None:
        """Since when the same people are there; None = as far back as is known."""
        return self.since(lambda step: step.people == self.now.people)

    def since(self, holds: Callable[[Step], bool]) -> date | None:
        """Since when something holds without interruption, given that it does now.

        Returns:
            That day, or None when it holds on the first day of the period already.
        """
        first = self.now.first
        for step in reversed(self.steps):
            if not holds(step):
                return first
            first = step.first
        return None

    @property
    def only_paid(self) -> bool:
        """Whether there is paid help and nobody of the own network."""
        return bool(self.now.formal and not self.now.informal)

    @property
    def passed(self) -> Passing | None:
        """How paid help passed to the own network; None when it did not."""
        after = [step for step in self.steps if step.first > self._last_paid]
        if self.now.formal or self._last_paid == date.min:
            return None
        before = self.on(self._last_paid)
        stayed = set(before.informal).intersection(*[step.informal for step in after])
        return Passing(before.last, before.formal, tuple(sorted(stayed))) if stayed else None

    @property
    def _last_paid(self) -> date:
        return max((step.last for step in self.steps if step.formal), default=date.min)


def courses(family: Family, period: Period) -> list[Course]:
    """Give the life domains that had a need, help or waiting in the period, in fixed order."""
    found = (_course(family, domain, period) for domain in LifeDomain)
    return [course for course in found if not course.empty]


def whole_course(family: Family, period: Period) -> Course:
    """Give the course of everybody around the family, the caseworker too, without the needs."""
    lines = [line for tie in family.ties for line in lines_of(family, tie)]
    lines += [spell_line(family, spell) for spell in family.caseworkers]
    return Course(None, tuple(steps_of(lines, period)), (), tuple(_closed(family, None, period)))


def help_since(
    family: Family, domain: LifeDomain, members: Collection[str], period: Period, *, paid: bool
) -> date | None:
    """Give since when the help for these members on a domain has been what it is on the last day.

    Other hours of paid help are other help.

    Args:
        family: The family.
        domain: The life domain.
        members: Ids of the members.
        period: The days that are looked at.
        paid: Whether only paid help counts.

    Returns:
        That day, or None when nothing changed in the period.
    """
    ties = [
        tie
        for tie in family.ties
        if domain in tie.domains and not set(members).isdisjoint(family.members_of(tie))
    ]
    left_out = {Kind.WAITING, Kind.INFORMAL} if paid else {Kind.WAITING}
    lines = [line for tie in ties for line in lines_of(family, tie) if line.kind not in left_out]
    steps = steps_of(lines, period)
    return steps[-1].first if len(steps) > 1 else None


def _course(family: Family, domain: LifeDomain, period: Period) -> Course:
    ties = (tie for tie in family.ties if domain in tie.domains)
    lines = [line for tie in ties for line in lines_of(family, tie)]
    lines += [need_line(need) for need in family.needs if need.domain is domain]
    return Course(
        domain,
        tuple(steps_of(lines, period)),
        tuple(_rises(family, domain, period)),
        tuple(_closed(family, domain, period)),
    )


def _rises(family: Family, domain: LifeDomain, period: Period) -> list[Rise]:
    """Give the rises on a domain; those of several members on one day and alike are one."""
    found: dict[tuple[date, int, int], list[str]] = {}
    needs = [need for need in family.needs if need.domain is domain]
    for member in family.member_by_id:
        own = [need_line(need) for need in needs if member in family.members_of(need)]
        for before, after in pairwise(steps_of(own, period)):
            if 0 < (before.severity or 0) < (after.severity or 0):
                key = after.first, before.severity or 0, after.severity or 0
                found.setdefault(key, []).append(member)
    return [Rise(*key, tuple(members)) for key, members in sorted(found.items())]


def _closed(family: Family, domain: LifeDomain | None, period: Period) -> list[Goal]:
    """Give the goals on a domain that closed in the period; without one, those on no domain."""
    domains = _domains_of_goals(family)
    closed = [
        (goal.closed_on.first, goal)
        for goal in family.goals
        if goal.state is not GoalState.OPEN
        and goal.closed_on is not None
        and period.start <= goal.closed_on.first <= period.end
        and domain in domains[goal.id]
    ]
    return [goal for _, goal in sorted(closed, key=lambda row: row[0])]


def _domains_of_goals(family: Family) -> dict[str, set[LifeDomain | None]]:
    domain_of = {need.id: need.domain for need in family.needs}
    return {
        goal.id: {domain_of.get(need) for need in goal.needs} or {None} for goal in family.goals
    }
