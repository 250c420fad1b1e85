"""Rules about the fixed caseworker: one family, one plan, one caseworker."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise

from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.rules.finding import Finding, Level
from ecomap.analysis.rules.ids import ids, ids_of
from ecomap.analysis.rules.parameters import Limits
from ecomap.analysis.spans import (
    ONE_DAY,
    UNKNOWN,
    Span,
    day_before,
    days_to,
    free_since,
    known,
    unbroken_since,
)
from ecomap.model import Contact
from ecomap.model.codes import Role


def no_caseworker(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """There is a need and no caseworker, longer than a few days.

    The stretch counts from the day that both were so: a need, and nobody in the heart. In a
    compulsory framework it counts from the first day.
    """
    if not facts.needs or facts.caseworkers:
        return
    empty = free_since((days for days, _ in facts.begun_spells), facts.day)
    start = max(facts.any_need_since, empty)
    case = "compulsory" if facts.compulsory else "voluntary"
    limit = limits["days_compulsory"] if facts.compulsory else limits["days"]
    if days_to(start, facts.day) > limit:
        yield Finding(
            "no_caseworker",
            Level.URGENT,
            facts.day,
            known(start),
            cases=(case,),
            needs=ids_of(facts.needs),
        )


def several_directors(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """Two parties direct, or two are caseworker, for longer than a warm handover takes.

    Counted for each pair: somebody who takes over while two others already share the role joins
    the finding only after the same time, so that a handover does not change its key.
    """
    directing = [tie for tie in facts.begun_ties if Role.DIRECTOR in tie.roles]
    held = {
        "directors": [(tie.party, facts.span[tie.id]) for tie in directing],
        "caseworkers": [(spell.party, days) for days, spell in facts.begun_spells],
    }
    for case, spans in held.items():
        parties, start = _together(spans, facts.day, limits["days"])
        if parties:
            shown = facts.ties_by(parties) if case == "directors" else []
            yield Finding(
                "several_directors",
                Level.DISCUSS,
                facts.day,
                known(start),
                cases=(case,),
                parties=parties,
                ties=ids_of(tie for tie in shown if Role.DIRECTOR in tie.roles),
            )


def _together(
    held: Iterable[tuple[str, Span]], on: date, limit: float
) -> tuple[tuple[str, ...], date]:
    """Give the parties that have all been there longer than the limit, and since when two were."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for party, days in held:
        spans[party].append(days)
    starts = {party: unbroken_since(own, on) for party, own in spans.items()}
    long = {p: first for p, first in starts.items() if first and days_to(first, on) > limit}
    if len(long) < 2:  # noqa: PLR2004 - a pair
        return (), on
    return ids(long), sorted(long.values())[1]


def many_changes(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """The family had many caseworkers in a year.

    The key holds the present caseworker only: it stays alike while the year moves on, and a new
    caseworker is a new subject.
    """
    window = day_before(facts.day, int(limits["days"]))
    there = (spell.party for days, spell in facts.begun_spells if days[1] >= window)
    persons = tuple(dict.fromkeys(there))
    if len(persons) >= limits["caseworkers"]:
        yield Finding(
            "many_changes",
            Level.DISCUSS,
            facts.day,
            window,
            parties=facts.caseworkers,
            facts={"caseworkers": persons},
        )


def cold_handover(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """The present caseworker took over without a day, contact or moment together.

    Together is a contact of both on one day, or a moment at which both were present, from some
    days before the former stopped until some days after the next began; one that is planned in
    that time counts too. A handover of more than a year ago is no longer a subject.
    """
    recent = day_before(facts.day, int(limits["recent_days"]))
    around = timedelta(days=limits["contact_days"])
    for (former_days, former), (days, present) in pairwise(facts.begun_spells):
        gap = (days[0] - former_days[1]).days - 1
        over = days[1] < facts.day or days[0] < recent
        if over or gap < 0 or former.party == present.party:
            continue
        window = (former_days[1] - around, days[0] + around)
        if not _met(facts, former.party, present.party, window):
            yield Finding(
                "cold_handover",
                Level.DISCUSS,
                facts.day,
                days[0],
                parties=(former.party, present.party),
                facts={
                    "former": (former.party,),
                    "present": (present.party,),
                    "gap": gap,
                    "last_day": former_days[1],
                },
            )


def _met(facts: Facts, former: str, present: str, window: Span) -> bool:
    """Whether both were seen together in these days."""

    def dates(party: str) -> set[date]:
        return {c.date.first for c in facts.family.contacts if c.party == party}

    together = dates(former) & dates(present)
    together |= {m.date.first for m in facts.family.moments if {former, present} <= {*m.present}}
    return any(window[0] <= day <= window[1] for day in together)


def role_missing(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """The caseworker has long had no contact in one of the three roles.

    Judged only with enough contacts with a role in that same time; the time in place counts for
    a role that was never seen. With several roles, the length is that of all of them together.
    Two caseworkers at once count together: they may share the roles.
    """
    on, limit = facts.day, int(limits["days"])
    with_roles = [c for c in _contacts(facts) if c.roles]
    recent = [c for c in with_roles if c.date.first >= day_before(on, limit)]
    if not facts.caseworkers or len(recent) < limits["contacts"]:
        return
    unseen = {role: _unseen_since(facts, role, with_roles) for role in Role}
    missing = {role: day for role, day in unseen.items() if days_to(day, on) > limit}
    if missing:
        yield Finding(
            "role_missing",
            Level.CONSIDER,
            on,
            known(max(missing.values())),
            parties=facts.caseworkers,
            facts={"roles": tuple(missing), "contacts": len(recent)},
        )


def _contacts(facts: Facts) -> Iterator[Contact]:
    """Give the contacts of the present caseworker up to the day."""
    for contact in facts.family.contacts:
        if contact.party in facts.caseworkers and contact.date.first <= facts.day:
            yield contact


def _unseen_since(facts: Facts, role: Role, contacts: Iterable[Contact]) -> date:
    """Give the first day without this role: in place, or the day after it was last seen."""
    in_place = unbroken_since(
        (days for days, spell in facts.begun_spells if spell.party in facts.caseworkers), facts.day
    )
    seen = [c.date.first for c in contacts if role in c.roles]
    last = max(seen) + ONE_DAY if seen else UNKNOWN
    return max(last, in_place or UNKNOWN)
