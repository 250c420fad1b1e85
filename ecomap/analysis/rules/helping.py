"""Rules about help on a need: none, waited for, double, or without the right knowledge."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.rules.finding import Finding, Level
from ecomap.analysis.rules.ids import ids, ids_of
from ecomap.analysis.rules.parameters import Limits
from ecomap.analysis.spans import days_to, free_since, known, merge, unbroken_since
from ecomap.analysis.standing import Cell, by_party
from ecomap.model import Need, Tie
from ecomap.model.codes import Help, LifeDomain, Sector

ACUTE = 3
"""The severity that cannot wait."""

EXPERTISE: dict[LifeDomain, frozenset[Sector]] = {
    LifeDomain.MENTAL_HEALTH: frozenset({Sector.MENTAL_HEALTH}),
    LifeDomain.SUBSTANCE_USE: frozenset({Sector.ADDICTION}),
    LifeDomain.FINANCES: frozenset({Sector.FINANCES}),
    LifeDomain.JUSTICE: frozenset({Sector.JUSTICE, Sector.CHILD_PROTECTION}),
}
"""Life domains that ask for knowledge of their own, with the sectors that have it.

Child protection fits justice because it carries out youth parole.
"""


class Gap(NamedTuple):
    """Active needs of one member on one domain without any actual tie on it."""

    cell: Cell
    needs: list[Need]
    since: date

    @property
    def severity(self) -> int:
        """The highest severity among the needs; 0 when none is recorded."""
        return max(need.severity or 0 for need in self.needs)

    def lasts(self, on: date, limits: Limits) -> bool:
        """Whether it is longer than what this severity allows."""
        limit = limits["days_acute"] if self.severity >= ACUTE else limits["days"]
        return days_to(self.since, on) > limit

    @property
    def level(self) -> Level:
        """How soon to talk about it."""
        return Level.URGENT if self.severity >= ACUTE else Level.DISCUSS


def need_without_help(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """Nobody, paid or not, helps this member on the domain of an active need.

    When help is waited for, `waiting_for_help` takes its place.
    """
    for gap in _gaps(facts):
        if gap.cell not in facts.waiting_cells and gap.lasts(facts.day, limits):
            yield _gap_finding("need_without_help", facts, gap, known(gap.since))


def waiting_for_help(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """Nobody helps yet on the domain of an active need, and somebody is waited for.

    It fires on the days without help, as `need_without_help` does; its length is the days waited,
    and its parties are the ones waited for.
    """
    for gap in _gaps(facts):
        waiting = facts.waiting_cells.get(gap.cell)
        if waiting and gap.lasts(facts.day, limits):
            start = unbroken_since(facts.spans(waiting), facts.day)
            yield _gap_finding("waiting_for_help", facts, gap, start and known(start), waiting)


def _gaps(facts: Facts) -> Iterator[Gap]:
    for cell, needs in facts.need_cells.items():
        if cell not in facts.active_cells:
            helped = facts.spans(facts.begun_cells.get(cell, ()))
            yield Gap(cell, needs, max(facts.need_since(cell), free_since(helped, facts.day)))


def _gap_finding(
    rule: str, facts: Facts, gap: Gap, start: date | None, waiting: Iterable[Tie] = ()
) -> Finding:
    ties = list(waiting)
    return Finding(
        rule,
        gap.level,
        facts.day,
        start,
        cases=("acute",) if gap.level is Level.URGENT else (),
        members=gap.cell[:1],
        parties=ids(tie.party for tie in ties),
        ties=ids_of(ties),
        needs=ids_of(gap.needs),
        domain=gap.cell[1],
    )


def duplicate_help(facts: Facts, limits: Limits) -> Iterator[Finding]:
    """Several formal parties give one member the same help on the same domain.

    The length is that of the doubling: who gave the help twice may have changed on the way. The
    parties are those that give it on the day.
    """
    depth = int(limits["parties"])
    for (cell, kind), ties in _formal_by_help(facts).items():
        parties = ids(tie.party for tie in ties)
        since = _doubled_since(facts, cell, kind, depth) if len(parties) >= depth else None
        if since and days_to(since, facts.day) >= limits["days"]:
            yield Finding(
                "duplicate_help",
                Level.DISCUSS,
                facts.day,
                known(since),
                members=cell[:1],
                parties=parties,
                ties=ids_of(ties),
                domain=cell[1],
                facts={"help": (kind,)},
            )


def _formal_by_help(facts: Facts) -> dict[tuple[Cell, Help], list[Tie]]:
    found: dict[tuple[Cell, Help], list[Tie]] = defaultdict(list)
    for cell, ties in facts.formal_cells.items():
        for tie in ties:
            for kind in tie.help:
                found[cell, kind].append(tie)
    return found


def _doubled_since(facts: Facts, cell: Cell, kind: Help, depth: int) -> date | None:
    """Since when so many formal parties have given this help here without interruption."""
    giving = by_party(tie for tie in facts.begun_cells[cell] if kind in tie.help)
    spans = [merge(facts.spans(own)) for party, own in giving.items() if facts.formal(party)]
    return unbroken_since((days for own in spans for days in own), facts.day, depth)


def expertise_missing(facts: Facts, limits: Limits) -> Iterator[Finding]:  # noqa: ARG001
    """A need asks for knowledge of its own, and no formal party works in that field.

    A party of a fitting sector counts wherever it stands around the family, for whomever: it can
    be asked. The length is that of the need, since the last fitting party left.
    """
    for (member, domain), needs in facts.need_cells.items():
        sectors = EXPERTISE.get(domain)
        if sectors is None or facts.of_sector(sectors):
            continue
        start = max(facts.need_since((member, domain)), _knowledge_left(facts, sectors))
        yield Finding(
            "expertise_missing",
            Level.DISCUSS,
            facts.day,
            known(start),
            members=(member,),
            needs=ids_of(needs),
            domain=domain,
            facts={"sectors": ids(sectors)},
        )


def _knowledge_left(facts: Facts, sectors: frozenset[Sector]) -> date:
    """Give the day after the last fitting party left; an unknown one when there never was any."""
    party_by_id = facts.family.party_by_id
    fitting = (own for party, own in facts.presence.items() if party_by_id[party].sector in sectors)
    return free_since((days for own in fitting for days in own), facts.day)
