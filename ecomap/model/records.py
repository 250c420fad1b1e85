"""The records of a family file, as frozen pydantic models.

`format.md` of the design is the contract; a field that is None was not recorded, which is never
the same as "none" or "ordinary". A field says here all that it is (see `ecomap.model.fields`):
checks, removal, training copies, the JSON Schema and the browser's tables are made from it.
"""

from datetime import date
from functools import cached_property
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, Strict

from ecomap.model.codes import (
    Answer,
    BondKind,
    EndReason,
    Flow,
    Framework,
    GoalState,
    Help,
    LifeDomain,
    LinkKind,
    MemberRole,
    MomentKind,
    OrderKind,
    PartyKind,
    Role,
    Sector,
    Sex,
    Strength,
    Stress,
    TieStatus,
    Verdict,
)
from ecomap.model.dates import CoarseDate, Interval
from ecomap.model.fields import (
    ANYTHING,
    PEOPLE,
    About,
    Begins,
    Dropped,
    Ends,
    Kept,
    Renamed,
    Training,
    Within,
    refers,
)

Id = Annotated[str, Field(min_length=1)]
Flag = Annotated[bool, Strict()]

OwnId = Annotated[Id, About(Training.RENEW)]
OfMember = Annotated[Id, refers("members", owned=True)]
OfParty = Annotated[Id, refers("parties", owned=True)]
Somebody = Annotated[Id | None, refers(*PEOPLE)]
ForWhom = Annotated[tuple[Id, ...], refers("members", none_is_all=True)]
Hours = Annotated[float, Strict(), Field(ge=0, le=168)]


class Record(BaseModel):
    """What every record has: it is frozen, refuses unknown fields and may carry an ``extra``."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    extra: Dropped[dict[str, Any] | None] = None


class Lasting(Record):
    """A record that lasts from ``start`` to ``end``, both included; ``end`` None = still going."""

    start: Begins[CoarseDate | None] = None
    end: Ends[CoarseDate | None] = None

    @property
    def interval(self) -> Interval:
        """The days it lasts: a coarse start from its first day, a coarse end to its last."""
        return Interval(
            self.start.first if self.start else None, self.end.last if self.end else None
        )

    def active(self, day: date) -> bool:
        """Whether the record lasts on that day."""
        return self.interval.active(day)


class Member(Lasting):
    """A person in the heart of the flower."""

    id: OwnId
    name: Renamed[str]
    role: Kept[MemberRole | None] = None
    birth: Annotated[CoarseDate | None, About(Training.YEAR)] = None
    sex: Kept[Sex | None] = None
    household: Renamed[str | None] = None

    def age(self, day: date) -> int | None:
        """Age in whole years; None when the birth is not known or later than the day.

        A coarse birth date counts from its first day, so the age may be one too high in that year.
        """
        if self.birth is None or self.birth.first > day:
            return None
        born = self.birth.first
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


class Bond(Lasting):
    """A relation between two members."""

    id: OwnId
    a: OfMember
    b: OfMember
    kind: Kept[BondKind]


class Position(Record):
    """Place on the drawing, from the middle of the heart."""

    x: Kept[Annotated[float, Strict()]]
    y: Kept[Annotated[float, Strict()]]


class Party(Record):
    """A petal: a person or organisation around the family."""

    id: OwnId
    name: Renamed[str]
    kind: Kept[PartyKind]
    organisation: Renamed[str | None] = None
    sector: Kept[Sector | None] = None
    discipline: Renamed[str | None] = None
    registration: Dropped[str | None] = None
    ring: Kept[Annotated[int, Strict(), Field(ge=1, le=3)] | None] = None
    position: Within[Position | None] = None

    @property
    def formal(self) -> bool:
        """Whether this is paid help."""
        return self.kind.formal


class Channels(NamedTuple):
    """How a tie is on one day; None = not recorded."""

    strength: Strength | None
    stress: Stress | None
    flow: Flow | None
    hours_per_week: float | None


class Observation(Record):
    """A dated change of a tie's channels; a channel left out says nothing new."""

    on: Begins[CoarseDate]
    strength: Kept[Strength | None] = None
    stress: Kept[Stress | None] = None
    flow: Kept[Flow | None] = None
    hours_per_week: Kept[Hours | None] = None


class Tie(Lasting):
    """What one party does for (or takes from) the family; no members = the whole family."""

    id: OwnId
    party: OfParty
    members: ForWhom = ()
    domains: Kept[tuple[LifeDomain, ...]] = ()
    help: Kept[tuple[Help, ...]] = ()
    roles: Kept[tuple[Role, ...]] = ()
    end_reason: Kept[EndReason | None] = None
    result: Dropped[str | None] = None
    status: Kept[TieStatus] = TieStatus.ACTUAL
    framework: Kept[Framework | None] = None
    strength: Kept[Strength | None] = None
    stress: Kept[Stress | None] = None
    flow: Kept[Flow | None] = None
    hours_per_week: Kept[Hours | None] = None
    replaces: Annotated[Id | None, refers("ties")] = None
    said_by: Somebody = None
    said_on: Begins[CoarseDate | None] = None
    observations: Within[tuple[Observation, ...]] = ()

    def actual(self, day: date) -> bool:
        """Whether the help is really there on that day."""
        return self.status is TieStatus.ACTUAL and self.active(day)

    def channels(self, day: date) -> Channels:
        """Strength, stress, flow and hours on a day.

        Each is that of the last observation on or before the day that recorded it, else the tie's
        own: an observation that leaves a channel empty leaves it as it was.
        """
        seen = sorted((o for o in self.observations if o.on.first <= day), key=lambda o: o.on.first)
        said = [self, *seen]

        def last(channel: str) -> Any:
            values = [getattr(record, channel) for record in said]
            return next((value for value in reversed(values) if value is not None), None)

        return Channels(*(last(channel) for channel in Channels._fields))


class Link(Lasting):
    """A relation between two parties."""

    id: OwnId
    a: OfParty
    b: OfParty
    kind: Kept[LinkKind]


class CaseworkerSpell(Lasting):
    """One person's time as the fixed caseworker in the heart."""

    id: OwnId
    party: OfParty
    end_reason: Kept[EndReason | None] = None


class Need(Lasting):
    """Something the family needs help with, on one life domain; no members = the whole family."""

    id: OwnId
    members: ForWhom = ()
    domain: Kept[LifeDomain]
    severity: Kept[Annotated[int, Strict(), Field(ge=1, le=3)] | None] = None
    text: Dropped[str] = ""
    risk: Kept[Flag] = False
    intergenerational: Kept[Flag] = False


class Goal(Record):
    """What the one plan wants to reach."""

    id: OwnId
    needs: Annotated[tuple[Id, ...], refers("needs")] = ()
    parties: Annotated[tuple[Id, ...], refers("parties")] = ()
    text: Dropped[str] = ""
    start: Begins[CoarseDate | None] = None
    due: Ends[CoarseDate | None] = None
    state: Kept[GoalState] = GoalState.OPEN
    closed_on: Begins[CoarseDate | None] = None

    def open(self, day: date) -> bool:
        """Whether the goal is being worked on that day: begun, and not yet closed.

        A goal closed on an unknown day was never open, as far as we can tell.
        """
        if self.start is not None and self.start.first > day:
            return False
        if self.state is GoalState.OPEN:
            return True
        return self.closed_on is not None and day < self.closed_on.first


class LegalOrder(Lasting):
    """A court order; no members = the whole family."""

    id: OwnId
    kind: Kept[OrderKind]
    members: ForWhom = ()


class Moment(Record):
    """A dated event in the course of the help."""

    id: OwnId
    date: Begins[CoarseDate]
    kind: Kept[MomentKind]
    title: Dropped[str] = ""
    present: Annotated[tuple[Id, ...], refers(*PEOPLE)] = ()
    text: Dropped[str] = ""
    shared: Kept[Flag] = False


class Contact(Record):
    """One dated contact between a party and the family."""

    date: Begins[CoarseDate]
    party: OfParty
    members: ForWhom = ()
    roles: Kept[tuple[Role, ...]] = ()


class Decision(Record):
    """What was decided about the finding with this key."""

    finding: Annotated[Id, About(Training.FINDING)]
    verdict: Kept[Verdict]
    reason: Dropped[str] = ""
    by: Somebody = None
    on: Begins[CoarseDate | None] = None
    who: Somebody = None
    due: Ends[CoarseDate | None] = None
    done_on: Begins[CoarseDate | None] = None
    shared: Kept[Flag] = False


class Note(Record):
    """A free text about one record of the file."""

    id: OwnId
    about: Annotated[Id | None, About(Training.DROP, ANYTHING, owned=True)] = None
    on: Begins[CoarseDate | None] = None
    by: Somebody = None
    text: Dropped[str] = ""
    shared: Kept[Flag] = False


class Reflection(Record):
    """Answers to the working principles on one day."""

    id: OwnId
    date: Begins[CoarseDate]
    by: Somebody = None
    answers: Annotated[dict[str, Answer], About(Training.PRINCIPLES)] = Field(default_factory=dict)
    text: Dropped[str] = ""


class Family(Record):
    """One family, one plan, one record: the whole file.

    The lists keep the order of the file. Build one with `ecomap.model.family_from`, which also
    checks what no single record can see: references, unique ids and the order of dates.
    """

    format: Kept[Literal["ecomap-family"]]
    version: Kept[Literal[1]]
    id: OwnId
    name: Renamed[str]
    fictional: Kept[Flag] = False
    members: Within[tuple[Member, ...]]
    bonds: Within[tuple[Bond, ...]] = ()
    parties: Within[tuple[Party, ...]] = ()
    ties: Within[tuple[Tie, ...]] = ()
    links: Within[tuple[Link, ...]] = ()
    caseworkers: Within[tuple[CaseworkerSpell, ...]] = ()
    needs: Within[tuple[Need, ...]] = ()
    goals: Within[tuple[Goal, ...]] = ()
    orders: Within[tuple[LegalOrder, ...]] = ()
    moments: Within[tuple[Moment, ...]] = ()
    contacts: Within[tuple[Contact, ...]] = ()
    decisions: Within[tuple[Decision, ...]] = ()
    notes: Dropped[tuple[Note, ...]] = ()
    reflections: Within[tuple[Reflection, ...]] = ()

    @cached_property
    def member_by_id(self) -> dict[str, Member]:
        """The members by id."""
        return {member.id: member for member in self.members}

    @cached_property
    def party_by_id(self) -> dict[str, Party]:
        """The parties by id."""
        return {party.id: party for party in self.parties}

    @cached_property
    def tie_by_id(self) -> dict[str, Tie]:
        """The ties by id."""
        return {tie.id: tie for tie in self.ties}

    def members_of(self, record: Tie | Need | LegalOrder) -> tuple[str, ...]:
        """Ids of the members that a tie, need or order is for: all of them when it names none."""
        return record.members or tuple(member.id for member in self.members)
