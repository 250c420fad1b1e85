"""Rules about the one plan and the frame around it: evaluated, complete, with a goal for a risk."""

from collections.abc import Iterator
from datetime import date

from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.rules.finding import Finding, Level
from ecomap.analysis.rules.ids import ids_of
from ecomap.analysis.rules.parameters import Limits
from ecomap.analysis.spans import ONE_DAY, days_to, known
from ecomap.model import LegalOrder, Need
from ecomap.model.codes import GoalState, MomentKind, Sector


def evaluation_due(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """There is a need, and the last evaluation or start is long ago.

    Without any such moment the days count from when the present needs began. The length is the
    number of days since: the day of the evaluation itself does not count.
    """
    if not facts.needs:
        return
    kinds = {MomentKind.EVALUATION, MomentKind.START}
    last = next((m for m in reversed(facts.moments) if m.kind in kinds), None)
    start = last.date.first + ONE_DAY if last else facts.any_need_since
    if days_to(start, facts.day) > limits["days"]:
        evaluated = last is not None and last.kind is MomentKind.EVALUATION
        yield Finding(
            "evaluation_due",
            Level.DISCUSS,
            facts.day,
            known(start),
            cases=("evaluated" if evaluated else "never",),
            needs=ids_of(facts.needs),
        )


def order_incomplete(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """A court order without a child protection party, or one that ends soon without evaluation.

    Planned is an evaluation on the day or later, up to the end of the order. An order without an
    end does not end soon.
    """
    unguarded = not facts.of_sector(frozenset({Sector.CHILD_PROTECTION}))
    for order in facts.orders:
        ending = _ends_soon(order, facts.day, limits["days"]) and not _planned(facts, order)
        holds = {"no_party": unguarded, "ending": ending}
        if any(holds.values()):
            yield Finding(
                "order_incomplete",
                Level.URGENT,
                facts.day,
                cases=tuple(case for case, here in holds.items() if here),
                members=facts.members_of(order),
                facts={"orders": (order.id,), "kinds": (order.kind,)}
                | ({"last_day": order.end.last} if order.end else {}),
            )


def _ends_soon(order: LegalOrder, on: date, days: float) -> bool:
    return order.end is not None and (order.end.last - on).days <= days


def _planned(facts: Facts, order: LegalOrder) -> bool:
    """Whether an evaluation stands between the day and the end of the order."""
    return any(
        moment.kind is MomentKind.EVALUATION
        and moment.date.last >= facts.day
        and moment.date.first <= (order.end.last if order.end else date.max)
        for moment in facts.family.moments
    )


def risk_without_goal(facts: Facts, limits: Limits) -> Iterator[Finding]:  # noqa: ARG001
    """A need is a risk, or comes back over generations, and no goal is about it.

    A goal that is open, planned or met counts; a dropped one does not.
    """
    aimed = {
        need for g in facts.family.goals if g.state is not GoalState.DROPPED for need in g.needs
    }
    for need in facts.needs:
        cases = _risks(need)
        if cases and need.id not in aimed:
            yield Finding(
                "risk_without_goal",
                Level.DISCUSS,
                facts.day,
                cases=cases,
                members=facts.members_of(need),
                needs=(need.id,),
                domain=need.domain,
            )


def _risks(need: Need) -> tuple[str, ...]:
    holds = {"risk": need.risk, "intergenerational": need.intergenerational}
    return tuple(case for case, here in holds.items() if here)
