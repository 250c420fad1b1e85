"""What the map shows beside each working principle: facts that neither prove nor judge.

Numbers, dates, codes and ids only; the sentences stand in the catalogue under the fact's code.
"""

from collections.abc import Callable, Mapping
from datetime import date
from itertools import combinations
from typing import Any

from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.rules.helping import EXPERTISE
from ecomap.model.codes import Framework, GoalState, MomentKind, Role, TieStatus
from ecomap.views.caseworker_roles import caseworker_contacts, recent_contacts, role_counts
from ecomap.views.reflection_facts import (
    MONTH,
    QUARTER,
    YEAR,
    Evidence,
    Fact,
    Map,
    count,
    lit_parties,
    unique,
)


def evidence(here: Facts) -> dict[str, Evidence]:
    """Give what the map shows on the day, by the code of the principle."""
    seen = Map(here)
    return {code: look(seen) for code, look in _LOOKS.items()}


def _clear_why(seen: Map) -> Evidence:
    needs, orders = seen.here.needs, seen.here.orders
    moments = [m for m in seen.here.moments if seen.recent(m.date.first, YEAR)]
    facts = []
    if needs:
        facts.append(Fact("why-needs", {"count": len(needs), "told": count(n.text for n in needs)}))
    if moments:
        shared = count(m.shared for m in moments)
        facts.append(Fact("why-shared", {"count": len(moments), "shared": shared}))
    if orders:
        facts.append(Fact("orders", {"order_kinds": unique(order.kind for order in orders)}))
    return Evidence(tuple(facts))


def _whole_family(seen: Map) -> Evidence:
    here = seen.here
    asking = unique(m for need in here.needs for m in here.members_of(need))
    helped = {m for tie in here.active_ties for m in here.members_of(tie)}
    if not asking:
        return Evidence()
    without = tuple(m for m in asking if m not in helped)
    if not without:
        return Evidence((Fact("family-all", {"count": len(asking)}),))
    fact = Fact("family-helped", {"count": len(asking), "helped": len(asking) - len(without)})
    return Evidence((fact, Fact("family-without", {"people": without})), {"members": without})


def _decide_together(seen: Map) -> Evidence:
    facts = []
    if seen.meetings:
        members = set(seen.here.everyone)
        joined = count(members & {*meeting.present} for meeting in seen.meetings)
        facts.append(Fact("together-meetings", {"count": len(seen.meetings), "joined": joined}))
    made = [d for d in seen.here.family.decisions if d.on and d.on.first <= seen.day]
    if made:
        shared = count(decision.shared for decision in made)
        facts.append(Fact("together-decisions", {"count": len(made), "shared": shared}))
    return Evidence(tuple(facts))


def _one_plan(seen: Map) -> Evidence:
    here = seen.here
    formal = here.formal_alters
    if not formal and not here.open_goals:
        return Evidence()
    outside = tuple(party for party in formal if party not in here.planned_parties)
    goals = Fact("plan-goals", {"count": len(here.open_goals)})
    if not formal or not here.open_goals:
        return Evidence((goals,))
    on_goal = len(formal) - len(outside)
    named = Fact("plan-formal", {"count": len(formal), "planned": on_goal})
    return Evidence((goals, named), lit_parties(seen, outside))


def _own_network(seen: Map) -> Evidence:
    here = seen.here
    informal = here.informal_alters
    facts = []
    if here.alters:
        counts = {"count": len(here.alters), "informal": len(informal)}
        facts.append(Fact("network-share", counts))
    if informal and here.open_goals:
        planned = count(party in here.planned_parties for party in informal)
        facts.append(Fact("network-planned", {"count": planned}))
    wished = unique(tie.party for tie in here.with_status(TieStatus.WISHED))
    if wished:
        facts.append(Fact("network-wished", {"people": wished}))
    return Evidence(tuple(facts), lit_parties(seen, (*informal, *wished)))


def _motivating(seen: Map) -> Evidence:
    facts = []
    contacts = caseworker_contacts(seen.here.family, seen.day)
    recent = [c for c in recent_contacts(contacts, seen.day, QUARTER) if c.roles]
    if recent:
        coached = role_counts(recent)[Role.COACH]
        counts = {"count": len(recent), "coached": coached, "days": QUARTER}
        facts.append(Fact("motivating-coach", counts))
    closed = (g for g in seen.here.family.goals if g.state is GoalState.MET and g.closed_on)
    met = count(seen.recent(g.closed_on.first, YEAR) for g in closed if g.closed_on)
    if met:
        facts.append(Fact("motivating-met", {"count": met}))
    return Evidence(tuple(facts))


def _dosed_help(seen: Map) -> Evidence:
    here = seen.here
    formal = here.formal_alters
    if not formal:
        return Evidence()
    new = tuple(
        party
        for party in formal
        if here.presence[party] and seen.recent(here.presence[party][0][0], MONTH)
    )
    facts = [Fact("dosed-now", {"count": len(formal), "new": len(new), "days": MONTH})]
    hours = [tie.channels(seen.day).hours_per_week for tie in here.ties_by(formal)]
    known = [value for value in hours if value is not None]
    if known:
        unknown = len(hours) - len(known)
        facts.append(Fact("dosed-hours", {"hours": float(sum(known)), "unknown": unknown}))
    return Evidence(tuple(facts), lit_parties(seen, new))


def _shared_language(seen: Map) -> Evidence:
    here = seen.here
    formal = here.formal_alters
    between = here.links_among(formal)
    facts = []
    if len(formal) > 1:
        linked = {frozenset((link.a, link.b)) for link in between}
        pairs = _serving_together(here)
        counts = {"count": len(pairs), "linked": len(pairs & linked)}
        facts.append(Fact("language-pairs", counts) if pairs else Fact("language-none"))
    if seen.meetings:
        professionals = {p.id for p in here.family.parties if p.formal}
        joint = count(len(professionals & {*m.present}) > 1 for m in seen.meetings)
        facts.append(Fact("language-meetings", {"count": len(seen.meetings), "joint": joint}))
    light = {"links": tuple(link.id for link in between)} if between else {}
    return Evidence(tuple(facts), light)


def _serving_together(here: Facts) -> set[frozenset[str]]:
    """Give the pairs of formal parties that help the same member with the same life domain."""
    return {
        frozenset(pair)
        for ties in here.formal_cells.values()
        for pair in combinations(sorted({tie.party for tie in ties}), 2)
    }


def _evaluated(seen: Map) -> Evidence:
    evaluations = [m for m in seen.here.family.moments if m.kind is MomentKind.EVALUATION]
    past = [m.date for m in evaluations if m.date.first <= seen.day]
    coming = [m.date for m in evaluations if m.date.first > seen.day]
    if not evaluations and not seen.here.needs:
        return Evidence()
    last, following = max(past, default=None, key=_first), min(coming, default=None, key=_first)
    said = Fact("evaluated-last", {"date": last}) if last else Fact("evaluated-never")
    planned = Fact("evaluated-next", {"date": following}) if following else Fact("evaluated-open")
    return Evidence((said, planned))


def _limits_known(seen: Map) -> Evidence:
    here = seen.here
    special = unique(need.domain for need in here.needs if need.domain in EXPERTISE)
    if not special:
        return Evidence()
    parties = {domain: here.of_sector(EXPERTISE[domain]) for domain in special}
    covered = tuple(domain for domain in special if parties[domain])
    missing = tuple(domain for domain in special if not parties[domain])
    facts = []
    if covered:
        facts.append(Fact("limits-covered", {"domains": covered}))
    if missing:
        facts.append(Fact("limits-missing", {"domains": missing}))
    there = unique(sorted({party for own in parties.values() for party in own}))
    return Evidence(tuple(facts), lit_parties(seen, there))


def _compulsory(seen: Map) -> Evidence:
    forced = [t for t in seen.here.active_ties if t.framework is Framework.COMPULSORY]
    facts = []
    if seen.here.orders:
        kinds = unique(order.kind for order in seen.here.orders)
        facts.append(Fact("orders", {"order_kinds": kinds}))
    if forced:
        facts.append(Fact("compulsory-ties", {"count": len(forced)}))
    if not facts:
        return Evidence((Fact("compulsory-none"),))
    return Evidence(tuple(facts), lit_parties(seen, unique(tie.party for tie in forced)))


_LOOKS: Mapping[str, Callable[[Map], Evidence]] = {
    "clear_why": _clear_why,
    "whole_family": _whole_family,
    "decide_together": _decide_together,
    "one_plan": _one_plan,
    "own_network": _own_network,
    "motivating": _motivating,
    "dosed_help": _dosed_help,
    "shared_language": _shared_language,
    "evaluated": _evaluated,
    "limits_known": _limits_known,
    "compulsory": _compulsory,
}


def _first(day: Any) -> date:
    first: date = day.first
    return first
