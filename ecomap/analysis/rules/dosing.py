"""Rules about the dose of help: not all at once, scaled up in time and down again."""

from collections.abc import Iterable, Iterator
from datetime import date

from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.rules.finding import Finding, Level
from ecomap.analysis.rules.ids import ids, ids_of
from ecomap.analysis.rules.parameters import NO_LIMIT, Limits
from ecomap.analysis.spans import (
    ONE_DAY,
    UNKNOWN,
    day_before,
    days_to,
    known,
    span_of,
    unbroken_since,
)
from ecomap.analysis.standing import Cell, Standing
from ecomap.model import Goal, Need, Tie
from ecomap.model.codes import GoalState, LifeDomain, MomentKind


def too_much_at_once(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """Many formal parties are active, several started shortly after each other, or many hours.

    A party starts when it was not there the day before: one that begins with a second kind of
    help is not a new face. The key holds no parties: the subject is the amount, and a decision on
    it holds while parties come and go.
    """
    crowded = unbroken_since(
        (days for own in facts.presence.values() for days in own),
        facts.day,
        depth=int(limits["parties"]) + 1,
    )
    started = _started(facts, day_before(facts.day, int(limits["start_days"])))
    hours = _hours(facts, limits["hours"])
    holds = {
        "parties": crowded is not None,
        "starts": len(started) >= limits["starts"],
        "hours": hours > limits["hours"],
    }
    if any(holds.values()):
        yield Finding(
            "too_much_at_once",
            Level.DISCUSS,
            facts.day,
            crowded and known(crowded),
            cases=tuple(case for case, here in holds.items() if here),
            ties=ids_of(facts.ties_by(facts.formal_alters)),
            facts={"formal": facts.formal_alters, "started": started, "hours": hours},
        )


def _started(facts: Facts, first: date) -> tuple[str, ...]:
    """Formal parties whose stretch up to the day began on or after ``first``."""
    since = {p: unbroken_since(facts.presence[p], facts.day) for p in facts.formal_alters}
    return tuple(party for party, day in since.items() if day and day >= first)


def _hours(facts: Facts, limit: float) -> float:
    """Hours of formal help a week, as far as known; not worked out when there is no limit."""
    return 0.0 if limit == NO_LIMIT else float(facts.measures["hours_per_week"] or 0)


def only_crisis(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """The last moments were all crisis or scaling up, without an evaluation in between."""
    rise = {MomentKind.CRISIS, MomentKind.STEP_UP}
    told = [m for m in facts.moments if m.kind in {*rise, MomentKind.EVALUATION}]
    last = told[-int(limits["moments"]) :]
    if len(last) == limits["moments"] and all(m.kind in rise for m in last):
        yield Finding(
            "only_crisis",
            Level.CONSIDER,
            facts.day,
            last[0].date.first,
            facts={"moments": tuple(m.id for m in last)},
        )


def step_down_possible(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """Every goal on a domain was met a while ago, and the formal help on it is what it was.

    Dropped goals do not count; a goal that still has to begin does. Unchanged: the same formal
    ties for these members, with the same hours, as on the day that the last goal was met. When
    that day is not known, any formal help that is still there counts as unchanged.
    """
    for domain, goals in _goals_by_domain(facts).items():
        met = max((_met_on(goal) for goal in goals), default=UNKNOWN)
        start = UNKNOWN if met == UNKNOWN else met + ONE_DAY
        ready = all(goal.state is GoalState.MET for goal in goals)
        if not ready or days_to(start, facts.day) < limits["days"]:
            continue
        members = ids(member for goal in goals for member in _members(facts, goal, domain))
        ties = [t for m in members for t in facts.begun_cells.get((m, domain), ())]
        helping = _unchanged(facts, {t.id for t in ties if facts.formal(t.party)}, met)
        if helping:
            yield Finding(
                "step_down_possible",
                Level.CONSIDER,
                facts.day,
                known(start),
                members=members,
                parties=ids(tie.party for tie in helping),
                ties=ids_of(helping),
                domain=domain,
                facts={"goals": ids(goal.id for goal in goals)},
            )


def _goals_by_domain(facts: Facts) -> dict[LifeDomain, list[Goal]]:
    """Goals that were not dropped by the day, by the domains of their needs."""
    need_by_id = {need.id: need for need in facts.family.needs}
    found: dict[LifeDomain, list[Goal]] = {}
    for goal in facts.family.goals:
        if goal.state is not GoalState.DROPPED or goal.open(facts.day):
            for domain in {need_by_id[need].domain for need in goal.needs}:
                found.setdefault(domain, []).append(goal)
    return found


def _met_on(goal: Goal) -> date:
    return goal.closed_on.first if goal.closed_on else UNKNOWN


def _members(facts: Facts, goal: Goal, domain: LifeDomain) -> Iterator[str]:
    for need in facts.family.needs:
        if need.id in goal.needs and need.domain is domain:
            yield from facts.members_of(need)


def _unchanged(facts: Facts, among: set[str], met: date) -> list[Tie]:
    """Give which of these ties are there, when they are the same with the same hours as on ``met``.

    Args:
        facts: The family on the day.
        among: Ids of the ties that are looked at.
        met: The earlier day; `UNKNOWN` = nobody can say that anything changed.
    """
    now = [tie for tie in facts.active_ties if tie.id in among]
    if met == UNKNOWN:
        return now
    there = Standing(facts.family, met).active_ties
    then = [tie for tie in there if tie.id in among]
    same = all(t.channels(met).hours_per_week == t.channels(facts.day).hours_per_week for t in now)
    return now if same and ids_of(now) == ids_of(then) else []


def step_up_needed(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """A need became more severe and no help was added, or it stays open while the help stays alike.

    A need rises when the highest severity on a member and domain becomes higher than it was the
    day before; that is a subject until help starts there or its hours are set anew. A long open
    need is one when it has help and no tie on it started, ended or got other hours lately.
    """
    quiet = day_before(facts.day, int(limits["quiet_days"]))
    for cell, needs in facts.need_cells.items():
        rise = _rise(facts, cell)
        opened = facts.need_since(cell)
        risen = rise is not None and not _added_since(facts, cell, rise)
        stuck = (
            cell in facts.active_cells
            and days_to(opened, facts.day) >= limits["open_days"]
            and not _added_since(facts, cell, quiet)
            and not _ended_since(facts, cell, quiet)
        )
        if risen or stuck:
            start = opened if stuck or rise is None else rise
            cases = {"severity_rose": risen, "no_change": stuck}
            yield _step_up(facts, cell, needs, start, [c for c, holds in cases.items() if holds])


def _step_up(
    facts: Facts, cell: Cell, needs: Iterable[Need], start: date, cases: Iterable[str]
) -> Finding:
    return Finding(
        "step_up_needed",
        Level.DISCUSS,
        facts.day,
        known(start),
        cases=tuple(cases),
        members=cell[:1],
        ties=ids_of(facts.active_cells.get(cell, ())),
        needs=ids_of(needs),
        domain=cell[1],
    )


def _rise(facts: Facts, cell: Cell) -> date | None:
    """Give the last day on which the highest severity rose, if that severity is still there."""
    history = [(span_of(need), need.severity or 0) for need in facts.begun_needs[cell]]

    def highest(day: date) -> int:
        return max((s for (first, last), s in history if first <= day <= last), default=0)

    present = [(days[0], s) for days, s in history if days[0] != UNKNOWN and facts.day <= days[1]]
    rises = (day for day, s in present if 0 < highest(day - ONE_DAY) < s)
    return max(rises, default=None)


def _added_since(facts: Facts, cell: Cell, day: date) -> bool:
    """Whether a tie on the cell started, or got its hours set anew, on or after the day."""
    return any(
        facts.span[tie.id][0] >= day or _hours_set(tie, day, facts.day)
        for tie in facts.begun_cells.get(cell, ())
    )


def _hours_set(tie: Tie, first: date, last: date) -> bool:
    """Whether an observation set the hours of a tie between two days, both included."""
    told = (o.on.first for o in tie.observations if o.hours_per_week is not None)
    return any(first <= day <= last for day in told)


def _ended_since(facts: Facts, cell: Cell, day: date) -> bool:
    """Whether a tie on the cell was gone for the first time on or after the day."""
    lasts = (facts.span[tie.id][1] for tie in facts.begun_cells.get(cell, ()))
    return any(last < facts.day and day <= last + ONE_DAY for last in lasts)
