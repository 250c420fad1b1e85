"""Rules about working together: nobody side by side, everybody in the one plan."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache, partial
from itertools import combinations

from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.rules.finding import Finding, Level
from ecomap.analysis.rules.ids import ids, ids_of
from ecomap.analysis.rules.parameters import Limits
from ecomap.analysis.spans import free_since, known, unbroken_since
from ecomap.analysis.standing import Cell, by_party
from ecomap.model.codes import Stress

STRAINED = (Stress.CONFLICT, Stress.BROKEN)


def side_by_side(facts: Facts, limits: Limits) -> Iterator[Finding]:  # noqa: ARG001
    """Two formal parties help the same member on the same domain and have no link.

    One finding for each pair, for all that they share: whether two people know of each other is
    one subject. Any link counts, a conflict too. The length is that of the sharing, since their
    last link ended.
    """
    since = cache(partial(_since, facts))
    for pair, cells in _shared(facts).items():
        links = facts.link_spans.get(frozenset(pair), [])
        if any(first <= facts.day <= last for first, last in links):
            continue
        sharing = min(max(since(cell)[party] for party in pair) for cell in cells)
        ties = [t for cell in cells for t in facts.formal_cells[cell] if t.party in pair]
        yield Finding(
            "side_by_side",
            Level.DISCUSS,
            facts.day,
            known(max(sharing, free_since(links, facts.day))),
            members=ids(member for member, _ in cells),
            parties=pair,
            ties=ids_of(ties),
            facts={"domains": ids(domain for _, domain in cells)},
        )


def _shared(facts: Facts) -> dict[tuple[str, str], list[Cell]]:
    shared: dict[tuple[str, str], list[Cell]] = defaultdict(list)
    for cell, ties in facts.formal_cells.items():
        for pair in combinations(ids(tie.party for tie in ties), 2):
            shared[pair].append(cell)
    return shared


def _since(facts: Facts, cell: Cell) -> dict[str, date]:
    """Since when each party has helped on the cell without interruption."""
    helping = by_party(facts.begun_cells[cell])
    starts = {p: unbroken_since(facts.spans(ties), facts.day) for p, ties in helping.items()}
    return {party: start for party, start in starts.items() if start}


def no_shared_plan(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """Several formal parties without any open goal, or a formal party that is on none of them.

    Without a goal the key is that of the family. Parties that are left out stand in the key
    together: the decision is about exactly these.
    """
    left_out = tuple(p for p in facts.formal_alters if p not in facts.planned_parties)
    if facts.open_goals and left_out:
        yield Finding(
            "no_shared_plan",
            Level.CONSIDER,
            facts.day,
            cases=("left_out",),
            parties=left_out,
            ties=ids_of(facts.ties_by(left_out)),
        )
    if not facts.open_goals and len(facts.formal_alters) >= limits["parties"]:
        yield Finding(
            "no_shared_plan",
            Level.CONSIDER,
            facts.day,
            cases=("no_goal",),
            ties=ids_of(facts.ties_by(facts.formal_alters)),
            facts={"formal": facts.formal_alters},
        )


def strained_tie(facts: Facts, limits: Limits) -> Iterator[Finding]:  # noqa: ARG001
    """The tie with the caseworker, or with a party that has an open goal, is strained.

    Strained is in conflict or broken on the day, by the last observation.
    """
    for party in facts.alters & {*facts.planned_parties, *facts.caseworkers}:
        ties = [(tie, tie.channels(facts.day).stress) for tie in facts.ties_of.get(party, ())]
        strained = [(tie, stress) for tie, stress in ties if stress in STRAINED]
        if strained:
            yield Finding(
                "strained_tie",
                Level.DISCUSS,
                facts.day,
                cases=(STRAINED[max(STRAINED.index(stress) for _, stress in strained)],),
                members=ids(m for tie, _ in strained for m in facts.members_of(tie)),
                parties=(party,),
                ties=ids_of(tie for tie, _ in strained),
                facts={"caseworker": int(party in facts.caseworkers)},
            )
