"""The records of a family file, as frozen pydantic models.

`format.md` of the design is the contract; a field that is None was not recorded, which is never
the same as "none" or "ordinary".
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

Id = Annotated[str, Field(min_length=1)]
Flag = Annotated[bool, Strict()]
Hours = Annotated[float, Strict(), Field(ge=0, le=168)]


class Record(BaseModel):
    """What every record has: it is frozen, refuses unknown fields and may carry an ``extra``."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    extra: dict[str, Any] | None = None


class Lasting(Record):
    """A record that lasts from ``start`` to ``end``, both included; ``end`` None = still going."""

    start: CoarseDate | None = None
    end: CoarseDate | None = None

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

    id: Id
    name: str
    role: MemberRole | None = None
    birth: CoarseDate | None = None
    sex: Sex | None = None
    household: str | None = None

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

    id: Id
    a: Id
    b: Id
    kind: BondKind


class Position(Record):
    """Place on the drawing, from the middle of the heart."""

    x: Annotated[float, Strict()]
    y: Annotated[float, Strict()]


class Party(Record):
    """A petal: a person or organisation around the family."""

    id: Id
    name: str
    kind: PartyKind
    organisation: str | None = None
    sector: Sector | None = None
    discipline: str | None = None
    registration: str | None = None
    ring: Annotated[int, Strict(), Field(ge=1, le=3)] | None = None
    position: Position | None = None

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

    on: CoarseDate
    strength: Strength | None = None
    stress: Stress | None = None
    flow: Flow | None = None
    hours_per_week: Hours | None = None


class Tie(Lasting):
    """What one party does for (or takes from) the family; no members = the whole family."""

    id: Id
    party: Id
    members: tuple[Id, ...] = ()
    domains: tuple[LifeDomain, ...] = ()
    help: tuple[Help, ...] = ()
    roles: tuple[Role, ...] = ()
    end_reason: EndReason | None = None
    status: TieStatus = TieStatus.ACTUAL
    framework: Framework | None = None
    strength: Strength | None = None
    stress: Stress | None = None
    flow: Flow | None = None
    hours_per_week: Hours | None = None
    replaces: Id | None = None
    said_by: Id | None = None
    said_on: CoarseDate | None = None
    observations: tuple[Observation, ...] = ()

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

    id: Id
    a: Id
    b: Id
    kind: LinkKind


class CaseworkerSpell(Lasting):
    """One person's time as the fixed caseworker in the heart."""

    id: Id
    party: Id
    end_reason: EndReason | None = None


class Need(Lasting):
    """Something the family needs help with, on one life domain; no members = the whole family."""

    id: Id
    members: tuple[Id, ...] = ()
    domain: LifeDomain
    severity: Annotated[int, Strict(), Field(ge=1, le=3)] | None = None
    text: str = ""
    risk: Flag = False
    intergenerational: Flag = False


class Goal(Record):
    """What the one plan wants to reach."""

    id: Id
    needs: tuple[Id, ...] = ()
    parties: tuple[Id, ...] = ()
    text: str = ""
    start: CoarseDate | None = None
    due: CoarseDate | None = None
    state: GoalState = GoalState.OPEN
    closed_on: CoarseDate | None = None

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

    id: Id
    kind: OrderKind
    members: tuple[Id, ...] = ()


class Moment(Record):
    """A dated event in the course of the help."""

    id: Id
    date: CoarseDate
    kind: MomentKind
    title: str = ""
    present: tuple[Id, ...] = ()
    text: str = ""
    shared: Flag = False


class Contact(Record):
    """One dated contact between a party and the family."""

    date: CoarseDate
    party: Id
    members: tuple[Id, ...] = ()
    roles: tuple[Role, ...] = ()


class Decision(Record):
    """What was decided about the finding with this key."""

    finding: Id
    verdict: Verdict
    reason: str = ""
    by: Id | None = None
    on: CoarseDate | None = None
    who: Id | None = None
    due: CoarseDate | None = None
    done_on: CoarseDate | None = None
    shared: Flag = False


class Note(Record):
    """A free text about one record of the file."""

    id: Id
    about: Id | None = None
    on: CoarseDate | None = None
    by: Id | None = None
    text: str = ""
    shared: Flag = False


class Reflection(Record):
    """Answers to the working principles on one day."""

    id: Id
    date: CoarseDate
    by: Id | None = None
    answers: dict[str, Answer] = Field(default_factory=dict)
    text: str = ""


class Family(Record):
    """One family, one plan, one record: the whole file.

    The lists keep the order of the file. Build one with `ecomap.model.family_from`, which also
    checks what no single record can see: references, unique ids and the order of dates.
    """

    format: Literal["ecomap-family"]
    version: Literal[1]
    id: Id
    name: str
    fictional: Flag = False
    members: tuple[Member, ...]
    bonds: tuple[Bond, ...] = ()
    parties: tuple[Party, ...] = ()
    ties: tuple[Tie, ...] = ()
    links: tuple[Link, ...] = ()
    caseworkers: tuple[CaseworkerSpell, ...] = ()
    needs: tuple[Need, ...] = ()
    goals: tuple[Goal, ...] = ()
    orders: tuple[LegalOrder, ...] = ()
    moments: tuple[Moment, ...] = ()
    contacts: tuple[Contact, ...] = ()
    decisions: tuple[Decision, ...] = ()
    notes: tuple[Note, ...] = ()
    reflections: tuple[Reflection, ...] = ()

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
