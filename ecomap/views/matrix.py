"""The matrix of the team meeting: how each member's life domains are helped on one day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product
from typing import NamedTuple

from ecomap.analysis.rules import Finding
from ecomap.analysis.spans import span_of
from ecomap.analysis.standing import Standing
from ecomap.model import CoarseDate, Family, Need, Party, Tie
from ecomap.model.codes import Help, LifeDomain, Strength, Stress, TieStatus, Verdict
from ecomap.model.records import Channels

Place = tuple[str, LifeDomain]
"""A member (id) and a life domain."""

DUPLICATE = "duplicate_help"
"""The rule whose findings say that a doubling lasts."""
STRAINED = frozenset({Stress.TENSION, Stress.CONFLICT, Stress.BROKEN})
WITHOUT_NEED = "domains_without_need"
"""Field under the family's ``extra``: {life domain: day on which it was said to need no help}."""


class State(StrEnum):
    """How a place stands on a day, from what asks for talk first to what asks for none.

    Attributes:
        MISSING: A need, nobody helps and nobody is waited for.
        WAITING: Nobody helps, somebody is waited for.
        THIN: A need, and every tie that helps is weak or strained.
        DOUBLE: Two or more formal parties give the same kind of help.
        AGREED: The same, and the team decided on each doubling that it is deliberate.
        COVERED: A need, and at least one tie that is not known to be weak or strained.
        UNASKED: Help without a need on record.
        NO_NEED: No help; the need is over, or the family said that none is needed.
        UNKNOWN: No help, and nobody has talked about it.
    """

    MISSING = "missing"
    WAITING = "waiting"
    THIN = "thin"
    DOUBLE = "double"
    AGREED = "agreed"
    COVERED = "covered"
    UNASKED = "unasked"
    NO_NEED = "no_need"
    UNKNOWN = "unknown"


class Whose(StrEnum):
    """Whose help counts: everybody's, that of the own network, or paid help."""

    ALL = "all"
    INFORMAL = "informal"
    FORMAL = "formal"

    def counts(self, party: Party) -> bool:
        """Whether the help of this party counts."""
        return self is Whose.ALL or party.formal is (self is Whose.FORMAL)


class Helper(NamedTuple):
    """A tie of a party with the family, as it is on the day."""

    party: Party
    tie: Tie
    channels: Channels

    @property
    def thin(self) -> bool:
        """Whether the tie is known to be weak or strained."""
        return self.channels.strength is Strength.WEAK or self.channels.stress in STRAINED


@dataclass(frozen=True, slots=True)
class Doubling:
    """Formal parties that give a member the same help on one life domain.

    Attributes:
        parties: Their ids, two or more, sorted.
        help: Kinds of help that exactly these parties give, in the order of the codes.
        finding: The finding on it; None while it is too short to be one.
    """

    parties: tuple[str, ...]
    help: tuple[Help, ...]
    finding: Finding | None

    @property
    def agreed(self) -> bool:
        """Whether the team decided that it is deliberate."""
        decision = self.finding.decision if self.finding else None
        return decision is not None and decision.verdict is Verdict.DELIBERATE


@dataclass(frozen=True, slots=True)
class Cell:
    """One member and life domain on the day; the lists keep the order of the file.

    Attributes:
        member: Id of the member.
        domain: The life domain.
        needs: Active needs.
        over: Needs that ended before the day.
        helpers: Active ties: actual, waiting, planned and wished.
        doublings: Who gives the same help twice, by kind of help in the order of the codes.
        said: Day on which the family said that this life domain needs no help; None = not said.
        findings: What is worth discussing about this very place, in the order given.
    """

    member: str
    domain: LifeDomain
    needs: tuple[Need, ...] = ()
    over: tuple[Need, ...] = ()
    helpers: tuple[Helper, ...] = ()
    doublings: tuple[Doubling, ...] = ()
    said: CoarseDate | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def quiet(self) -> bool:
        """Whether it says nothing at all."""
        return not self.helpers and self.state(Whose.ALL) is State.UNKNOWN

    def with_status(self, *statuses: TieStatus) -> list[Helper]:
        """Give the helpers whose tie has one of these statuses."""
        return [helper for helper in self.helpers if helper.tie.status in statuses]

    def state(self, whose: Whose) -> State:
        """Give how it stands when only the help of these parties counts."""
        helping = [h for h in self.with_status(TieStatus.ACTUAL) if whose.counts(h.party)]
        if helping:
            return self._helped(helping, whose)
        if any(whose.counts(h.party) for h in self.with_status(TieStatus.WAITING)):
            return State.WAITING
        if self.needs:
            return State.MISSING
        return State.NO_NEED if self.over or self.said else State.UNKNOWN

    def _helped(self, helping: list[Helper], whose: Whose) -> State:
        if self.doublings and whose is not Whose.INFORMAL:
            return State.AGREED if all(d.agreed for d in self.doublings) else State.DOUBLE
        if not self.needs:
            return State.UNASKED
        return State.THIN if all(helper.thin for helper in helping) else State.COVERED


def matrix(family: Family, day: date, findings: Iterable[Finding]) -> dict[Place, Cell]:
    """Give the cell of each member who is present that day and each life domain.

    All domains of the first member stand first, then those of the next; see `columns`.

    Args:
        family: The family.
        day: The day.
        findings: The findings of that day, with what was decided on them.
    """
    here = Standing(family, day)
    helpers = _helpers(here)
    over = here.needs_by_cell(need for need in family.needs if span_of(need)[1] < day)
    about = _by_place(findings)
    said = said_without_need(family, day)
    return {
        (member, domain): Cell(
            member=member,
            domain=domain,
            needs=tuple(here.need_cells.get((member, domain), ())),
            over=tuple(over.get((member, domain), ())),
            helpers=helpers.get((member, domain), ()),
            doublings=tuple(_doublings(helpers.get((member, domain), ()), about[member, domain])),
            said=said.get(domain),
            findings=tuple(about[member, domain]),
        )
        for member, domain in product(columns(family, day), LifeDomain)
    }


def columns(family: Family, day: date) -> list[str]:
    """Give the ids of the members present on a day: who lives together side by side, in file order.

    A member whose household is not known stands alone.
    """
    present = Standing(family, day).members
    homes = [member.household or member.id for member in present]
    by_home = sorted(present, key=lambda member: homes.index(member.household or member.id))
    return [member.id for member in by_home]


def said_without_need(family: Family, day: date) -> dict[LifeDomain, CoarseDate]:
    """Give the life domains of which the family had said by that day that they need no help.

    What cannot be read in the free field is left out.
    """
    written = (family.extra or {}).get(WITHOUT_NEED)
    rows = written if isinstance(written, dict) else {}
    read = {domain: _date(rows[domain]) for domain in LifeDomain if domain in rows}
    return {domain: said for domain, said in read.items() if said and said.first <= day}


def _date(written: object) -> CoarseDate | None:
    try:
        return CoarseDate.parse(str(written))
    except ValueError:
        return None


def _helpers(here: Standing) -> dict[Place, tuple[Helper, ...]]:
    party_by_id, day = here.family.party_by_id, here.day
    helper = {t.id: Helper(party_by_id[t.party], t, t.channels(day)) for t in here.lasting}
    cells = here.by_cell(here.lasting)
    return {place: tuple(helper[tie.id] for tie in ties) for place, ties in cells.items()}


def _by_place(findings: Iterable[Finding]) -> dict[tuple[str, LifeDomain | None], list[Finding]]:
    """Give the findings about each place, in the order given."""
    found = defaultdict[tuple[str, LifeDomain | None], list[Finding]](list)
    for finding in findings:
        for member in finding.members:
            found[member, finding.domain].append(finding)
    return found


def _doublings(helpers: Sequence[Helper], findings: list[Finding]) -> Iterator[Doubling]:
    given: dict[tuple[str, ...], list[Help]] = defaultdict(list)
    for code in Help:
        parties = _paid_for(code, helpers)
        if len(parties) > 1:
            given[parties].append(code)
    for parties, codes in given.items():
        same = (f for f in findings if f.rule == DUPLICATE and f.parties == parties)
        yield Doubling(parties, tuple(codes), next(same, None))


def _paid_for(code: Help, helpers: Sequence[Helper]) -> tuple[str, ...]:
    """Give the formal parties that give this kind of help, sorted."""
    actual = (h for h in helpers if h.party.formal and h.tie.status is TieStatus.ACTUAL)
    return tuple(sorted({helper.party.id for helper in actual if code in helper.tie.help}))
