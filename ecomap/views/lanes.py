"""Role lanes: who came after whom, for each life domain and kind of help and as caseworker.

Members are merged: a lane asks who did this for the family, and its turns tell for whom. What began
on an unknown day had begun before every day that is known.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ecomap.model import Family, Period
from ecomap.model.codes import Help, LifeDomain, TieStatus
from ecomap.views.lane_spans import Spans
from ecomap.views.lane_turns import Lane, Row, Teller, Turn, sources_of


@dataclass(frozen=True, slots=True)
class RoleLane:
    """One role through time.

    Attributes:
        domain: The life domain; None = the role is that of the fixed caseworker.
        help: The kind of help; None as above.
        turns: Turns that had begun by the period's end, by start (unknown ones first), then party.
        waits: Stretches of waiting for a formal party that had begun by then.
        planned: What is still to come then: planned help, and turns that begin later.
        gaps: Stretches of the period with nobody in the lane: between two turns, or after the last
            while somebody whom the lane was for needs help on the life domain and nobody gives any.
            For the caseworker: while there is any need.
        warm: Stretches of the period with two or more parties in the lane for a same member.
        people: Number of different parties with a turn.
        changes: Turns that came beside or after one of another party, for a same member.
        gap_days: Days of the gaps.
        warm_days: Days of the warm stretches.
        waiting_days: Days of the period on which somebody is waited for.
        empty_days: Days without anybody in the lane or waited for, up to the period's end; 0 when
            somebody is, None when nobody ever was.
    """

    domain: LifeDomain | None
    help: Help | None
    turns: tuple[Turn, ...]
    waits: tuple[Turn, ...]
    planned: tuple[Turn, ...]
    gaps: tuple[Period, ...]
    warm: tuple[Period, ...]
    people: int
    changes: int
    gap_days: int
    warm_days: int
    waiting_days: int
    empty_days: int | None

    @property
    def current(self) -> Turn | None:
        """The turn that began last of those at the period's end; None = nobody is there."""
        return next((turn for turn in reversed(self.turns) if turn.ongoing), None)


def role_lanes(family: Family, period: Period) -> list[RoleLane]:
    """Give the caseworker's lane first, then those with most changes and most people.

    Equal ones stand in the order of the life domains and kinds of help. A lane is there once a
    formal party was in it, or is waited or planned for.
    """
    spans = Spans(family, period)
    teller = Teller(family, sources_of(family), period.end)
    found = [_lane(lane, spans, teller) for lane in spans.lanes]
    return sorted(found, key=lambda lane: (lane.domain is not None, -lane.changes, -lane.people))


def _lane(lane: Lane, spans: Spans, teller: Teller) -> RoleLane:
    held, waited = spans.turns(lane), spans.waits(lane)
    gaps, warm = spans.gaps(lane), spans.warm(lane)
    turns = teller.turns(TieStatus.ACTUAL, lane, held)
    waits = teller.turns(TieStatus.WAITING, lane, waited)
    return RoleLane(
        domain=lane[0] if lane else None,
        help=lane[1] if lane else None,
        turns=turns,
        waits=waits,
        planned=(
            *teller.turns(TieStatus.PLANNED, lane, spans.planned(lane)),
            *teller.turns(TieStatus.ACTUAL, lane, spans.later(lane)),
        ),
        gaps=gaps,
        warm=warm,
        people=len({turn.party for turn in turns}),
        changes=sum(turn.change for turn in turns),
        gap_days=_days(gaps),
        warm_days=_days(warm),
        waiting_days=_days(spans.waited(lane)),
        empty_days=_empty_days([*held, *waited], teller.last),
    )


def _days(periods: Sequence[Period]) -> int:
    return sum(period.days for period in periods)


def _empty_days(rows: Sequence[Row], last: date) -> int | None:
    """Count the days up to the last one since the end of the last row."""
    return max((last - max(end for _, end, _ in rows)).days, 0) if rows else None
