"""A family on a day, and what is different on another: as reading its records one by one gives."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from ecomap.analysis.difference import Change, Difference, aspects
from ecomap.analysis.kernel.alters import alters
from ecomap.analysis.kernel.of_family import timelines_of
from ecomap.analysis.kernel.view import View, Windows
from ecomap.analysis.standing import STATUS_ORDER, Standing
from ecomap.model import Family, Period, Tie
from ecomap.model.codes import Flow, Strength, Stress, TieStatus
from ecomap.model.records import Channels, Lasting, Observation
from tests.families import days, families, family, full_families, loose_families, parties, people

DAY = date(2023, 6, 1)


# The same told once more, from the written dates: as text, a month holds the days that begin so.


def lasts(record: Lasting, day: date) -> bool:
    start, end, now = str(record.start or ""), str(record.end or ""), day.isoformat()
    return now[: len(start)] >= start and now[: len(end)] <= end


def told(tie: Tie, channel: str, day: date) -> Any:
    """What was written last about a channel of a tie, up to the day."""
    value = getattr(tie, channel)
    seen = [o for o in tie.observations if o.on.first <= day]
    for observation in sorted(seen, key=_day_of):
        if getattr(observation, channel) is not None:
            value = getattr(observation, channel)
    return value


def _day_of(observation: Observation) -> date:
    return observation.on.first


def for_whom(known: Family, members: tuple[str, ...]) -> set[str]:
    return set(members) if members else {member.id for member in known.members}


def there(known: Family, day: date) -> set[str]:
    """Who helps or is the caseworker."""
    helping = {t.party for t in known.ties if t.status == "actual" and lasts(t, day)}
    return helping | {spell.party for spell in known.caseworkers if lasts(spell, day)}


# A day


@given(loose_families() | full_families(), days())
@settings(max_examples=100)
def test_who_is_there_is_who_helps_and_the_caseworker(known: Family, day: date) -> None:
    here = Standing(known, day)
    heart = {spell.party for spell in known.caseworkers if lasts(spell, day)}
    assert here.alters == there(known, day)
    assert here.caseworkers == tuple(sorted(heart))
    assert {s.id for s in here.spells} == {s.id for s in known.caseworkers if lasts(s, day)}
    assert here.members == [member for member in known.members if lasts(member, day)]


@given(loose_families() | families(), days())
@settings(max_examples=100)
def test_the_measures_count_the_same_people(known: Family, day: date) -> None:
    timelines = timelines_of(known)
    present = alters(View(timelines, Windows.of((day, Period(day, day)))))[:, 0]
    counted = {timelines.tables.party_ids[row] for row in present.nonzero()[0].tolist()}
    assert Standing(known, day).alters == counted


@given(loose_families() | full_families(), days())
@settings(max_examples=100)
def test_everybody_there_is_formal_or_informal(known: Family, day: date) -> None:
    here = Standing(known, day)
    paid = {party.id for party in known.parties if party.kind in ("professional", "agency")}
    assert set(here.formal_alters) == here.alters & (paid | set(here.caseworkers))
    assert set(here.informal_alters) == here.alters - paid - set(here.caseworkers)
    assert len(here.formal_alters + here.informal_alters) == len(here.alters)


@given(loose_families() | full_families(), days())
@settings(max_examples=100)
def test_ties_of_the_day_stand_by_status_and_by_party(known: Family, day: date) -> None:
    here = Standing(known, day)
    lasting = [tie for tie in known.ties if lasts(tie, day)]
    assert here.lasting == lasting
    for status in TieStatus:
        assert here.with_status(status) == [tie for tie in lasting if tie.status == status]
    assert here.active_ties == [tie for tie in lasting if tie.status == "actual"]
    for party in {tie.party for tie in known.ties}:
        own = [tie for tie in lasting if tie.party == party]
        assert here.lasting_of.get(party, []) == own
        assert here.ties_by([party]) == [tie for tie in own if tie.status == "actual"]


@given(full_families(), days())
@settings(max_examples=100)
def test_a_party_is_as_far_as_its_furthest_tie_and_those_ties_tell_how_it_is(
    known: Family, day: date
) -> None:
    here = Standing(known, day)
    for party in known.party_by_id:
        own = [tie for tie in known.ties if tie.party == party and lasts(tie, day)]
        status = next((s for s in STATUS_ORDER if any(tie.status == s for tie in own)), None)
        telling = [tie for tie in own if tie.status == status]
        assert here.status(party) == status
        said = {name: [told(tie, name, day) for tie in telling] for name in Channels._fields}
        found = here.channels(party)
        assert found.strength == _most(said["strength"], ("weak", "ordinary", "strong"))
        assert found.stress == _most(said["stress"], ("none", "tension", "conflict", "broken"))
        hours = [value for value in said["hours_per_week"] if value is not None]
        assert found.hours_per_week == (sum(hours) if hours else None)
        ways = {way for flow in said["flow"] if flow for way in _ways(flow)}
        assert (set(_ways(found.flow)) if found.flow else set()) == ways


def _most(values: list[str | None], order: tuple[str, ...]) -> str | None:
    said = [value for value in order if value in values]
    return said[-1] if said else None


def _ways(flow: str) -> tuple[str, ...]:
    return ("to_family", "from_family") if flow == "mutual" else (flow,)


@given(full_families(), days())
@settings(max_examples=100)
def test_every_place_holds_the_ties_and_needs_that_are_about_it(known: Family, day: date) -> None:
    here = Standing(known, day)
    paid = {*here.formal_alters}
    helping = [tie for tie in known.ties if lasts(tie, day) and tie.status == "actual"]
    waiting = [tie for tie in known.ties if lasts(tie, day) and tie.status == "waiting"]
    needs = [need for need in known.needs if lasts(need, day)]
    places = {(m.id, domain) for m in known.members for t in known.ties for domain in t.domains}
    for member, domain in places:

        def about(ties: list[Tie], place: tuple[str, str] = (member, domain)) -> list[Tie]:
            whom, what = place
            return [t for t in ties if what in t.domains and whom in for_whom(known, t.members)]

        assert here.active_cells.get((member, domain), []) == about(helping)
        assert here.waiting_cells.get((member, domain), []) == about(waiting)
        formal = [tie for tie in about(helping) if tie.party in paid]
        assert here.formal_cells.get((member, domain), []) == formal
        asked = [n for n in needs if n.domain == domain and member in for_whom(known, n.members)]
        assert here.need_cells.get((member, domain), []) == asked
    assert set(here.active_cells) <= places


@given(loose_families() | full_families(), days())
@settings(max_examples=100)
def test_links_join_two_others_who_are_both_there(known: Family, day: date) -> None:
    here = Standing(known, day)
    assert here.links_among(here.alters) == [
        link
        for link in known.links
        if lasts(link, day) and len({link.a, link.b} & there(known, day)) == 2
    ]


@given(full_families(), days())
@settings(max_examples=100)
def test_what_is_needed_and_agreed_on_the_day(known: Family, day: date) -> None:
    here = Standing(known, day)
    assert here.needs == [need for need in known.needs if lasts(need, day)]
    assert here.orders == [order for order in known.orders if lasts(order, day)]
    assert here.compulsory == bool(
        here.orders or [t for t in here.active_ties if t.framework == "compulsory"]
    )
    open_ = [goal.id for goal in known.goals if goal.open(day)]
    assert [goal.id for goal in here.open_goals] == open_
    named = {party for goal in known.goals if goal.id in open_ for party in goal.parties}
    assert here.planned_parties == named


def of(*ties: dict[str, Any], **more: Any) -> Family:
    """A family with one of each kind around it, and these ties."""
    numbered = [{"id": f"t{number}"} | tie for number, tie in enumerate(ties)]
    everyone = parties(oma="kin", ggz="agency", coach="volunteer")
    return family(members=people("m1", "m2"), parties=everyone, ties=numbered, **more)


def test_help_that_is_there_tells_how_a_party_stands_and_not_what_is_waited_for() -> None:
    known = of(
        {"party": "ggz", "strength": "weak", "flow": "to_family", "hours_per_week": 1.5},
        {"party": "ggz", "stress": "tension", "flow": "from_family", "hours_per_week": 2.0},
        {"party": "ggz", "status": "waiting", "strength": "strong", "stress": "broken"},
    )
    here = Standing(known, DAY)
    assert here.status("ggz") is TieStatus.ACTUAL
    assert here.channels("ggz") == (Strength.WEAK, Stress.TENSION, Flow.MUTUAL, 3.5)
    assert here.channels("oma") == (None, None, None, None)


def test_the_caseworker_is_there_and_formal_without_any_tie() -> None:
    here = Standing(of(caseworkers=[{"id": "c", "party": "coach"}]), DAY)
    assert (here.alters, here.formal_alters) == ({"coach"}, ("coach",))
    assert here.status("coach") is None
    assert here.ties_by(["coach"]) == []


@pytest.mark.parametrize("status", ["waiting", "planned", "wished"])
def test_who_is_expected_is_not_there(status: str) -> None:
    here = Standing(of({"party": "ggz", "status": status}), DAY)
    assert (here.alters, here.status("ggz")) == (frozenset(), TieStatus(status))


# Two days

LATER = date(2023, 10, 1)
THEN, AFTERWARDS = {"end": "2023-08"}, {"start": "2023-09"}


@given(loose_families() | full_families(), days(), days())
@settings(max_examples=100)
def test_everybody_of_either_day_came_left_or_stayed(known: Family, one: date, two: date) -> None:
    found, before, after = Difference.between(known, one, two), there(known, one), there(known, two)
    assert set(found.came) == after - before
    assert set(found.left) == before - after
    assert set(found.stayed) == before & after
    for ids in (found.came, found.left, found.stayed):
        assert list(ids) == sorted(set(ids))


@given(full_families(), days(), days())
@settings(max_examples=100)
def test_looking_back_is_looking_ahead_the_other_way_round(
    known: Family, one: date, two: date
) -> None:
    ahead, back = Difference.between(known, one, two), Difference.between(known, two, one)
    assert (ahead.came, ahead.left, ahead.stayed) == (back.left, back.came, back.stayed)
    assert ahead.changed == tuple(
        Change(change.party, change.what, change.after, change.before) for change in back.changed
    )
    assert ahead.by_role.kept == back.by_role.kept
    assert (ahead.by_role.lost, ahead.by_role.gained) == (back.by_role.gained, back.by_role.lost)


@given(loose_families() | full_families(), days())
@settings(max_examples=50)
def test_a_day_does_not_differ_from_itself(known: Family, day: date) -> None:
    found = Difference.between(known, day, day)
    assert (found.came, found.left, found.changed) == ((), (), ())
    assert set(found.stayed) == there(known, day)


@given(loose_families() | full_families(), days(), days())
@settings(max_examples=100)
def test_what_changed_is_what_is_said_otherwise_of_who_stayed(
    known: Family, one: date, two: date
) -> None:
    found = Difference.between(known, one, two)
    expected = []
    for party in found.stayed:
        before, after = said_of(known, party, one), said_of(known, party, two)
        expected += [(party, what) for what in before if before[what] != after[what]]
    assert [(change.party, change.what) for change in found.changed] == expected


def said_of(known: Family, party: str, day: date) -> dict[str, Any]:
    """All that is written about a party on a day, each value once."""
    lasting = [tie for tie in known.ties if tie.party == party and lasts(tie, day)]
    helping = [tie for tie in lasting if tie.status == "actual"]
    hours = [told(tie, "hours_per_week", day) for tie in helping]
    return {
        "caseworker": any(s.party == party and lasts(s, day) for s in known.caseworkers),
        **{
            channel: {told(tie, channel, day) for tie in helping} - {None}
            for channel in ("strength", "stress", "flow")
        },
        "hours_per_week": sum(h for h in hours if h is not None) if set(hours) - {None} else None,
        "status": {tie.status for tie in lasting},
        "framework": {tie.framework for tie in helping} - {None},
        "help": {code for tie in helping for code in tie.help},
        "domains": {code for tie in helping for code in tie.domains},
        "members": {member for tie in helping for member in for_whom(known, tie.members)},
    }


def test_who_is_waited_for_came_when_the_help_began() -> None:
    known = of({"party": "ggz", "status": "waiting"} | THEN, {"party": "ggz"} | AFTERWARDS)
    found = Difference.between(known, DAY, LATER)
    assert (found.came, found.left, found.changed) == (("ggz",), (), ())


def test_who_only_waits_on_both_days_neither_came_nor_changed() -> None:
    known = of(
        {"party": "ggz", "status": "wished"} | THEN,
        {"party": "ggz", "status": "waiting"} | AFTERWARDS,
        {"party": "coach", "status": "planned"} | AFTERWARDS,
    )
    found = Difference.between(known, DAY, LATER)
    assert (found.came, found.left, found.stayed, found.changed) == ((), (), (), ())


def test_who_stays_and_becomes_the_caseworker_changed() -> None:
    known = of({"party": "ggz"}, caseworkers=[{"id": "c", "party": "ggz"} | AFTERWARDS])
    assert Difference.between(known, DAY, LATER).changed == (
        Change("ggz", "caseworker", False, True),
    )


def test_values_that_differ_between_ties_are_said_together() -> None:
    known = of({"party": "oma", "strength": "weak"}, {"party": "oma", "strength": "strong"})
    assert aspects(Standing(known, DAY), "oma")["strength"] == ("strong", "weak")
