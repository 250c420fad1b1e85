"""Rules about the family's own network: is it there, does it carry, who is seen."""

from collections.abc import Iterable, Iterator

from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.rules.finding import Finding, Level
from ecomap.analysis.rules.ids import ids, ids_of
from ecomap.analysis.rules.parameters import Limits
from ecomap.model import Tie
from ecomap.model.codes import LifeDomain, MemberRole


def informal_missing(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """Nobody of the family's own network is there, few are, or none of them is in the plan.

    A family without any party and any need is not a subject yet.
    """
    if not facts.alters and not facts.needs:
        return
    if not facts.informal_alters:
        yield Finding(
            "informal_missing", Level.DISCUSS, facts.day, cases=("none",), facts={"share": 0.0}
        )
        return
    share = facts.measures["informal_share"] or 0.0
    named = any(not facts.formal(party) for party in facts.planned_parties)
    holds = {"share": share < limits["share"], "goals": bool(facts.open_goals) and not named}
    if any(holds.values()):
        yield Finding(
            "informal_missing",
            Level.CONSIDER,
            facts.day,
            cases=tuple(case for case, here in holds.items() if here),
            ties=ids_of(facts.ties_by(facts.informal_alters)),
            facts={"informal": facts.informal_alters, "size": len(facts.alters), "share": share},
        )


def leans_on_one(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """The network leans on few: it is small and close, or one informal party carries most of it.

    Small and close is Burt's constraint of the family. A party carries a domain on which it has
    an active tie, and most is a share of the domains that informal parties cover. Two who both
    carry most can take over from each other, so then the network does not lean on one.
    """
    yield from _small_and_close(facts, limits)
    yield from _carried_by_one(facts, limits)


def _small_and_close(facts: Facts, limits: Limits) -> Iterator[Finding]:
    constraint = facts.measures["constraint"]
    if constraint is not None and constraint > limits["constraint"]:
        yield Finding(
            "leans_on_one",
            Level.CONSIDER,
            facts.day,
            cases=("constraint",),
            facts={"constraint": constraint, "size": len(facts.alters)},
        )


def _carried_by_one(facts: Facts, limits: Limits) -> Iterator[Finding]:
    carried = {p: _domains(facts.ties_of[p]) for p in facts.informal_alters}
    covered = set().union(*carried.values())
    if not covered or len(covered) < limits["domains"]:
        return
    most = [p for p, own in carried.items() if len(own) / len(covered) >= limits["share"]]
    if len(most) == 1:
        yield Finding(
            "leans_on_one",
            Level.CONSIDER,
            facts.day,
            cases=("domains",),
            parties=tuple(most),
            ties=ids_of(facts.ties_of[most[0]]),
            facts={"domains": ids(carried[most[0]]), "covered": len(covered)},
        )


def _domains(ties: Iterable[Tie]) -> set[LifeDomain]:
    return {domain for tie in ties for domain in tie.domains}


def member_unseen(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """A member has a need and no tie, or all ties point at one child of a larger family.

    The members are those who are out of sight; the child that all ties point at is a fact. A
    single tie does not show where the help points, so it takes a few of them.
    """
    served = {member for tie in facts.active_ties for member in facts.members_of(tie)}
    yield from _without_tie(facts, served)
    yield from _one_child(facts, served, limits)


def _without_tie(facts: Facts, served: set[str]) -> Iterator[Finding]:
    for (member, _), needs in facts.need_cells.items():
        if member not in served:
            yield Finding(
                "member_unseen",
                Level.DISCUSS,
                facts.day,
                cases=("no_tie",),
                members=(member,),
                needs=ids_of(needs),
                facts={"unhelped": (member,)},
            )


def _one_child(facts: Facts, served: set[str], limits: Limits) -> Iterator[Finding]:
    others = tuple(member for member in facts.everyone if member not in served)
    if len(served) != 1 or not others or len(facts.active_ties) < limits["ties"]:
        return
    (only,) = served
    if facts.family.member_by_id[only].role is MemberRole.CHILD:
        yield Finding(
            "member_unseen",
            Level.DISCUSS,
            facts.day,
            cases=("one_child",),
            members=others,
            ties=ids_of(facts.active_ties),
            facts={"child": (only,)},
        )
