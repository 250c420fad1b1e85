"""How each member's life domains are covered in a period: the matrix of the team meeting."""

from collections.abc import Iterator
from dataclasses import dataclass

from ecomap.analysis.kernel.columns import DOMAINS
from ecomap.analysis.kernel.intervals import Floats, Segments, group_sum
from ecomap.analysis.kernel.of_family import timelines_of
from ecomap.analysis.kernel.timelines import Timelines
from ecomap.model import Family, Period
from ecomap.model.codes import LifeDomain


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One member and life domain with a need, or an actual or waiting tie, in the period.

    Attributes:
        member: Id of the member.
        domain: The life domain.
        need_days: Days with a need.
        gap_days: Days with a need and without any actual tie.
        overlap_days: Days with two or more formal parties giving the same kind of help.
        waiting_days: Days with a waiting tie.
        parties: Ids of the parties with an actual tie, sorted.
    """

    member: str
    domain: LifeDomain
    need_days: int
    gap_days: int
    overlap_days: int
    waiting_days: int
    parties: tuple[str, ...]


def coverage(family: Family, period: Period) -> list[CoverageRow]:
    """Give a row for each member and life domain that has something to show in the period.

    Rows stand in the order of the members in the file, then of the life domains. All days are days
    of the period.
    """
    return list(_rows(timelines_of(family), period))


def _rows(timelines: Timelines, period: Period) -> Iterator[CoverageRow]:
    need, gap, double, wait = (
        _days(timelines, segments, period)
        for segments in (timelines.needed, timelines.gaps, timelines.overlaps, timelines.waiting)
    )
    parties = _parties(timelines, period)
    shown = {*parties, *need.nonzero()[0].tolist(), *wait.nonzero()[0].tolist()}
    for place in sorted(shown):
        member, domain = divmod(place, len(DOMAINS))
        yield CoverageRow(
            member=timelines.tables.member_ids[member],
            domain=DOMAINS[domain],
            need_days=int(need[place]),
            gap_days=int(gap[place]),
            overlap_days=int(double[place]),
            waiting_days=int(wait[place]),
            parties=tuple(parties.get(place, ())),
        )


def _days(timelines: Timelines, segments: Segments, period: Period) -> Floats:
    """Count the days of segments in the period, by place."""
    days = segments.days_in(period.start.toordinal(), period.end.toordinal())
    return group_sum(segments.group, days, len(timelines.tables.members) * len(DOMAINS))


def _parties(timelines: Timelines, period: Period) -> dict[int, list[str]]:
    """Give the ids of the parties with an actual tie in the period, by place."""
    help_ = timelines.involved_by_place
    met = help_.take(help_.days_in(period.start.toordinal(), period.end.toordinal()) > 0)
    found: dict[int, list[str]] = {}
    pairs = zip(timelines.holder_of(met).tolist(), timelines.party_of(met).tolist(), strict=True)
    for place, party in dict.fromkeys(pairs):
        found.setdefault(place, []).append(timelines.tables.party_ids[party])
    return found
