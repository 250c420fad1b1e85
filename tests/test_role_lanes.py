"""Role lanes: what they count is what somebody counts who goes through the days one by one."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from ecomap.analysis import handovers, newest_day
from ecomap.model import CaseworkerSpell, Family, Period, Tie, family_from
from ecomap.model.codes import Help, LifeDomain, TieStatus
from ecomap.views.lanes import RoleLane, role_lanes
from tests.families import busy_family, families, family, loose_families, parties, people, windows
from tests.oracle import Oracle

SAMPLES = {
    path.stem: family_from(json.loads(path.read_text("utf-8")))
    for path in (Path(__file__).parents[1] / "sample_networks").glob("*.json")
}
YEAR = Period(date(2023, 1, 1), date(2023, 12, 31))
Role = tuple[LifeDomain, Help] | None
Window = tuple[date, Period]


class Counted:
    """One lane counted day by day."""

    def __init__(self, family: Family, period: Period, role: Role) -> None:
        self.family, self.role = family, role
        self.oracle = Oracle(family, period.end, period)
        self.days = self.oracle.days

    def records(self, status: TieStatus) -> list[Tie | CaseworkerSpell]:
        """The records that put somebody in the lane."""
        if self.role is None:
            return list(self.family.caseworkers) if status is TieStatus.ACTUAL else []
        domain, help_ = self.role
        return [
            tie
            for tie in self.family.ties
            if tie.status is status
            and self.oracle.formal(tie.party)
            and self.family.members_of(tie)
            and domain in tie.domains
            and help_ in tie.help
        ]

    def on(self, day: date, status: TieStatus = TieStatus.ACTUAL) -> list[Any]:
        return [record for record in self.records(status) if record.active(day)]

    def for_whom(self, record: Tie | CaseworkerSpell) -> set[str]:
        return set(self.family.members_of(record)) if isinstance(record, Tie) else {"all"}

    def begun(self) -> list[Tie | CaseworkerSpell]:
        return [r for r in self.records(TieStatus.ACTUAL) if _first(r) <= self.days[-1]]

    def people(self) -> int:
        return len({record.party for record in self.begun()})

    def warm_days(self) -> int:
        return sum(any(self.pairs(day)) for day in self.days)

    def pairs(self, day: date) -> Iterator[bool]:
        there = self.on(day)
        for one in there:
            for other in there:
                shared = self.for_whom(one) & self.for_whom(other)
                yield one.party != other.party and bool(shared)

    def waiting_days(self) -> int:
        return sum(bool(self.on(day, TieStatus.WAITING)) for day in self.days)

    def gap_days(self) -> int:
        return sum(not self.on(day) and self.gap(day) for day in self.days)

    def gap(self, day: date) -> bool:
        records = self.records(TieStatus.ACTUAL)
        after = any(_last(record) < day for record in records)
        return after and (any(_first(record) > day for record in records) or self.unmet(day))

    def unmet(self, day: date) -> bool:
        needs = self.oracle.needs_on(day)
        if self.role is None:
            return bool(needs)
        members = {m for r in self.records(TieStatus.ACTUAL) for m in self.for_whom(r)}
        places = {(member, self.role[0]) for member in members} & needs
        return any(not self.oracle.parties_on(place, day) for place in places)


def _first(record: Tie | CaseworkerSpell) -> date:
    return record.interval.first or date.min


def _last(record: Tie | CaseworkerSpell) -> date:
    return record.interval.last or date.max


def role_of(lane: RoleLane) -> Role:
    return None if lane.domain is None or lane.help is None else (lane.domain, lane.help)


def assert_as_counted(known: Family, period: Period) -> None:
    found = {role_of(lane): lane for lane in role_lanes(known, period)}
    roles: list[Role] = [None, *[(domain, help_) for domain in LifeDomain for help_ in Help]]
    for role in roles:
        counted = Counted(known, period, role)
        if role not in found:
            assert not counted.begun()
            continue
        lane = found[role]
        assert lane.people == counted.people()
        assert lane.warm_days == counted.warm_days()
        assert lane.waiting_days == counted.waiting_days()
        assert lane.gap_days == counted.gap_days()
        for day in counted.days:
            there = {turn.party for turn in lane.turns if _lasts(turn, day)}
            assert there == {record.party for record in counted.on(day)}


def _lasts(turn: Any, day: date) -> bool:
    start = turn.start.first if turn.start else date.min
    return bool(start <= day <= (turn.end.last if turn.end else date.max))


@given(loose_families() | families(), windows())
@settings(max_examples=60)
def test_lanes_count_what_going_through_the_days_counts(known: Family, window: Window) -> None:
    assert_as_counted(known, window[1])


@pytest.mark.parametrize("seed", range(3))
def test_lanes_of_a_busy_family_are_counted_as_well(seed: int) -> None:
    summer = Period(date(2023, 6, 1), date(2023, 8, 31))
    assert_as_counted(busy_family(ties=20, seed=seed, life_domains=2), summer)


@pytest.mark.parametrize("known", [SAMPLES["wisselingen"], SAMPLES["gedwongen_kader"]])
def test_the_caseworkers_lane_changes_as_often_as_there_are_handovers(known: Family) -> None:
    history = Period(date(2000, 1, 1), newest_day(known))
    care, *_ = role_lanes(known, history)
    gaps = [turn.gap if turn.gap is not None else -turn.together for turn in care.turns[1:]]
    assert gaps == [handover.gap_days for handover in handovers(known, history)]
    assert care.changes == len(gaps)


def lane_of(*spells: tuple[str, str | None, str | None, str], **more: Any) -> RoleLane:
    """The only lane of ties by party, start, end and member."""
    ties = [
        {"id": f"t{number}", "party": party, "start": start, "end": end}
        | {"members": [member], "domains": ["school"], "help": ["guidance"]}
        for number, (party, start, end, member) in enumerate(spells)
    ]
    kinds = parties(p="professional", q="agency", r="professional", oma="kin")
    known = family(members=people("m1", "m2"), parties=kinds, ties=ties, **more)
    (found,) = role_lanes(known, YEAR)
    return found


def test_who_joins_somebody_for_a_same_member_tells_their_days_together() -> None:
    lane = lane_of(("p", "2023-01", "2023-03-31", "m1"), ("q", "2023-03-20", None, "m1"))
    assert [(turn.joined, turn.together, turn.gap) for turn in lane.turns] == [
        ((), 0, None),
        (("p",), 12, None),
    ]
    assert (lane.people, lane.changes, lane.warm_days) == (2, 1, 12)


def test_who_comes_later_tells_whom_they_follow_and_after_how_many_days() -> None:
    lane = lane_of(("p", "2023-01", "2023-03-31", "m1"), ("q", "2023-04-11", None, "m1"))
    assert (lane.turns[1].followed, lane.turns[1].gap) == (("p",), 10)
    assert lane.gaps == (Period(date(2023, 4, 1), date(2023, 4, 10)),)


def test_helping_another_member_is_no_handover() -> None:
    lane = lane_of(("p", "2022", None, "m1"), ("q", "2023-04-11", None, "m2"))
    assert (lane.changes, lane.warm_days, lane.turns[1].joined) == (0, 0, ())


def test_the_same_person_coming_back_is_a_gap_and_no_change() -> None:
    lane = lane_of(("p", "2022", "2023-03-31", "m1"), ("p", "2023-04-11", None, "m1"))
    assert (lane.people, lane.changes, lane.gap_days) == (1, 0, 10)


def test_two_ties_of_one_person_without_a_day_between_are_one_turn_for_both_members() -> None:
    lane = lane_of(("p", "2022", "2023-03-31", "m2"), ("p", "2023-04-01", None, "m1"))
    (turn,) = lane.turns
    assert (turn.members, turn.ties) == (("m1", "m2"), ("t0", "t1"))


def test_after_the_last_one_there_is_a_gap_only_while_a_need_is_not_met() -> None:
    last = ("p", "2022", "2023-11-30", "m1")
    need = {"id": "n1", "members": ["m1"], "domain": "school", "start": "2023"}
    assert lane_of(last).gap_days == 0
    assert lane_of(last, needs=[need]).gap_days == 31
    helped = ("oma", "2023", None, "m1")
    assert lane_of(last, helped, needs=[need]).gap_days == 0


def test_a_turn_keeps_its_dates_as_they_were_written_down() -> None:
    (turn,) = lane_of(("p", "2021", "2023-05", "m1")).turns
    assert (str(turn.start), str(turn.end), turn.ongoing) == ("2021", "2023-05", False)


def test_an_unknown_start_gives_no_length_and_comes_first() -> None:
    lane = lane_of(("p", "2022", None, "m1"), ("q", None, None, "m1"))
    assert [(turn.party, turn.days) for turn in lane.turns] == [("q", None), ("p", 730)]


def test_what_begins_after_the_day_is_planned() -> None:
    lane = lane_of(("p", "2022", None, "m1"), ("q", "2024-02", None, "m1"))
    assert [turn.party for turn in lane.turns] == ["p"]
    assert [turn.party for turn in lane.planned] == ["q"]


def test_a_lane_tells_how_long_nobody_is_there() -> None:
    assert lane_of(("p", "2022", "2023-11-30", "m1")).empty_days == 31
    assert lane_of(("p", "2022", None, "m1")).empty_days == 0
