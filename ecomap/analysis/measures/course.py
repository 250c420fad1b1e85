"""How the help went on: handovers between caseworkers, and one lane for each kind of help."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter

from ecomap.analysis.kernel.columns import DOMAINS, HELPS, Tables
from ecomap.analysis.kernel.intervals import ONGOING, UNKNOWN
from ecomap.analysis.kernel.of_family import timelines_of
from ecomap.analysis.kernel.tables import spells_in_order
from ecomap.analysis.kernel.view import View, Windows
from ecomap.analysis.measures.churn import changes_of
from ecomap.model import CaseworkerSpell, Family, Period
from ecomap.model.codes import EndReason, Help, LifeDomain


@dataclass(frozen=True, slots=True)
class Handover:
    """The place in the heart going from one person to the next.

    Attributes:
        from_party: Id of the earlier caseworker.
        to_party: Id of the later one.
        ended: Last day of the earlier spell, or None while it goes on.
        started: First day of the later spell.
        gap_days: Days between the two; negative = days together (warm).
        reason: Why the earlier spell ended, if recorded.
    """

    from_party: str
    to_party: str
    ended: date | None
    started: date
    gap_days: int
    reason: EndReason | None


@dataclass(frozen=True, slots=True)
class Stay:
    """Unbroken stretch of days of one party in a lane.

    Attributes:
        party: Id of the party.
        start: First day, or None when not known.
        end: Last day, or None while it goes on.
    """

    party: str
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Lane:
    """One kind of help to one member on one life domain, through time.

    Attributes:
        member: Id of the member.
        domain: The life domain.
        help: The kind of help.
        spells: Stays of formal parties that touch the period, with their true days.
        arrivals: Stays that begin in the period.
        departures: Stays that end in the period.
        gap_days: Days of the period between two stays, with nobody in the lane.
        stay_days: Days so far, up to the period's end, of whoever came last and is there then.
            None when nobody is or the start is not known.
    """

    member: str
    domain: LifeDomain
    help: Help
    spells: tuple[Stay, ...]
    arrivals: int
    departures: int
    gap_days: int
    stay_days: int | None


def handovers(family: Family, period: Period) -> list[Handover]:
    """Give the changes of caseworker that belong to the period, in order of time."""
    changes = changes_of(View(timelines_of(family), Windows.of((period.end, period))))
    inside = changes.inside[:, 0]
    spells = spells_in_order(family)
    pairs = zip(changes.later[inside], changes.gap[inside, 0], strict=True)
    return [_handover(spells[later - 1], spells[later], int(gap)) for later, gap in pairs]


def lanes(family: Family, period: Period) -> list[Lane]:
    """Give the lanes with a formal party in the period.

    They stand in the order of the members in the file, then of the life domains and kinds of help.
    """
    timelines = timelines_of(family)
    stays, vacant = timelines.stays, timelines.vacancies
    first, last = period.start.toordinal(), period.end.toordinal()
    gap_days = Counter[int]()
    for lane, days in zip(vacant.group.tolist(), vacant.days_in(first, last).tolist(), strict=True):
        gap_days[lane] += days
    met = stays.take(stays.days_in(first, last) > 0)
    columns = (timelines.holder_of(met), met.start, met.end, timelines.party_of(met))
    rows = sorted(zip(*(column.tolist() for column in columns), strict=True))
    return [
        _lane(timelines.tables, lane, [row[1:] for row in group], period, gap_days[lane])
        for lane, group in groupby(rows, key=itemgetter(0))
    ]


def _handover(earlier: CaseworkerSpell, later: CaseworkerSpell, gap_days: int) -> Handover:
    started = later.interval.first
    if started is None:
        raise AssertionError("a spell of unknown start is never the later one")
    return Handover(
        from_party=earlier.party,
        to_party=later.party,
        ended=earlier.interval.last,
        started=started,
        gap_days=gap_days,
        reason=earlier.end_reason,
    )


def _lane(
    tables: Tables, code: int, stays: list[tuple[int, int, int]], period: Period, gap_days: int
) -> Lane:
    place, help_ = divmod(code, len(HELPS))
    member, domain = divmod(place, len(DOMAINS))
    spells = tuple(_stay(tables.party_ids[party], start, end) for start, end, party in stays)
    inside = range(period.start.toordinal(), period.end.toordinal() + 1)
    return Lane(
        member=tables.member_ids[member],
        domain=DOMAINS[domain],
        help=HELPS[help_],
        spells=spells,
        arrivals=sum(start in inside for start, _, _ in stays),
        departures=sum(end in inside for _, end, _ in stays),
        gap_days=gap_days,
        stay_days=_stay_days(spells, period.end),
    )


def _stay(party: str, start: int, end: int) -> Stay:
    return Stay(
        party,
        None if start == UNKNOWN else date.fromordinal(start),
        None if end == ONGOING else date.fromordinal(end),
    )


def _stay_days(spells: Sequence[Stay], day: date) -> int | None:
    """Count the days up to the day of the stay that began last and has not ended before it."""
    current = [stay for stay in spells if stay.end is None or stay.end >= day]
    start = current[-1].start if current else None
    return None if start is None else (day - start).days + 1
