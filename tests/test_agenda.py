"""The agenda of a meeting: what it is made of, and what a meeting does to a family."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.analysis.rules import DEFAULTS
from ecomap.model import Family, document_from, family_from
from ecomap.model.codes import GoalState, Verdict
from ecomap.model.commands import carry_out, commands_from
from ecomap.texts import LANGUAGES, Language
from ecomap.views.agenda import ORDER_SOON, SOON, Agenda
from ecomap.views.meeting import Seen
from layouts.meeting import agenda as tab
from tests.families import days, document, parties, people
from tests.web import ROOT, engine

SAMPLES = sorted((ROOT / "sample_networks").glob("*.json"))
DAY = date(2026, 3, 10)
TODAY = DAY.isoformat()
Call = Callable[..., Any]


def agenda(day: date = DAY, **lists: Any) -> Agenda:
    return Agenda(Seen(family_from(document(**lists)), day, DEFAULTS))


def action(due: str | None = None, **more: Any) -> dict[str, Any]:
    return {"finding": "double_help:p1::", "verdict": "action", "due": due} | more


def meeting(day: str, kind: str = "team_meeting", **more: Any) -> dict[str, Any]:
    return {"id": f"e-{day}", "date": day, "kind": kind} | more


def test_an_action_stays_on_the_agenda_until_the_day_that_it_is_done() -> None:
    done = action(on="2026-01-05", done_on="2026-02-10")
    assert agenda(date(2026, 2, 9), decisions=[done]).actions
    assert not agenda(date(2026, 2, 10), decisions=[done]).actions


def test_what_was_due_yesterday_is_overdue_and_what_is_due_today_is_not() -> None:
    due = [action("2026-03-10", finding="a:p1::"), action("2026-03-09", finding="b:p1::")]
    now = agenda(decisions=[*due, action(finding="c:p1::")])
    assert [str(one.due) for one in now.actions] == ["2026-03-09", "2026-03-10", "None"]
    assert [now.overdue(one) for one in now.actions] == [True, False, False]


def test_a_due_month_is_over_when_its_last_day_is() -> None:
    assert not agenda(date(2026, 3, 31), decisions=[action("2026-03")]).overdue(
        agenda(decisions=[action("2026-03")]).actions[0]
    )


def test_without_a_meeting_before_nobody_came_or_went() -> None:
    now = agenda(parties=parties(p1="kin"), ties=[{"id": "t1", "party": "p1"}])
    assert (now.arrived, now.left, now.new) == ([], [], [])


def test_who_came_and_who_went_since_the_last_meeting() -> None:
    ties = [
        {"id": "t1", "party": "p1", "start": "2026-01-01", "end": "2026-02-20"},
        {"id": "t2", "party": "p2", "start": "2026-03-01"},
        {"id": "t3", "party": "p3", "start": "2025-01-01"},
    ]
    everyone = parties(p1="kin", p2="professional", p3="agency")
    now = agenda(parties=everyone, ties=ties, moments=[meeting("2026-02-10")])
    assert (now.arrived, now.left) == (["p2"], ["p1"])


def test_the_next_evaluation_is_the_first_one_after_the_day() -> None:
    dates = ("2026-03-10", "2026-05-01", "2026-04-01", "2026-01-01")
    now = agenda(moments=[meeting(one, "evaluation") for one in dates])
    assert now.next_evaluation is not None
    assert str(now.next_evaluation.date) == "2026-04-01"
    assert now.evaluation is not None
    assert str(now.evaluation.date) == "2026-03-10"


@given(st.lists(st.tuples(days(), st.sampled_from(GoalState)), max_size=6), days())
def test_goals_of_the_agenda_are_those_that_a_person_would_pick(
    goals: list[tuple[date, GoalState]], day: date
) -> None:
    listed = [
        {"id": f"g{i}", "due": due.isoformat(), "state": state}
        for i, (due, state) in enumerate(goals)
    ]
    picked = {
        f"g{i}"
        for i, (due, state) in enumerate(goals)
        if state is GoalState.OPEN and (due - day).days <= SOON.days
    }
    now = agenda(day, goals=listed)
    assert {goal.id for goal in now.goals} == picked
    assert [goal.due.last for goal in now.goals if goal.due] == sorted(
        goal.due.last for goal in now.goals if goal.due
    )


def test_an_order_is_on_the_agenda_when_it_ends_soon_and_holds() -> None:
    def order(name: str, end: date | None) -> dict[str, Any]:
        return {"id": name, "kind": "ots", "start": "2025-01-01", "end": end and end.isoformat()}

    ends = {"past": DAY - timedelta(1), "soon": DAY + ORDER_SOON, "later": DAY + timedelta(61)}
    orders = [order(name, end) for name, end in ends.items()]
    now = agenda(orders=[*orders, order("open", None)])
    assert [one.id for one in now.orders] == ["soon"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_gives_six_items_with_words_in_each(path: Path, lang: Language) -> None:
    family = family_from(json.loads(path.read_text("utf-8")))
    shown = tab.contents(Seen(family, date(2026, 6, 1), DEFAULTS), lang)
    items = shown.children[1].children
    assert [item.children[0].children[0].children[0] for item in items] == list("123456")
    assert all(len(item.children) > 1 for item in items)


def test_the_suggested_minutes_make_a_meeting_of_twenty() -> None:
    assert sum(tab.MINUTES.values()) == 20


@pytest.fixture(scope="module")
def call() -> Call:
    """Call a function of the agenda's script with plain data; ids are numbered."""
    js = engine(agenda="meeting/agenda/acts.ts")
    js.eval("""let count = 0;
      const newId = (prefix) => `${prefix}-${(count += 1)}`;
      const given = (one) => (one === "newId" ? newId : one);
      const call = (name, args) => JSON.stringify(agenda[name](...args.map(given)) ?? null);""")
    return lambda name, *args: json.loads(js.call("call", name, list(args)))


def after(family: Family, commands: list[Any]) -> Family:
    return carry_out(family, commands_from(commands))[0]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_meeting_begins_once_a_day(call: Call, path: Path) -> None:
    family = family_from(json.loads(path.read_text("utf-8")))
    begun = call("begin", document_from(family), TODAY, "newId")
    family = after(family, begun["commands"])
    found = Seen(family, DAY, DEFAULTS).meeting
    assert found is not None
    assert found.id == begun["id"]
    again = call("begin", document_from(family), TODAY, "newId")
    assert again == {"id": found.id, "commands": []}


def test_who_is_tapped_twice_is_not_there(call: Call) -> None:
    family = family_from(
        document(members=people("m1", "m2"), moments=[meeting(TODAY, present=["m2"])])
    )
    once = after(family, call("togglePresent", document_from(family)["moments"][0], "m1"))
    assert once.moments[0].present == ("m2", "m1")
    twice = after(once, call("togglePresent", document_from(once)["moments"][0], "m1"))
    assert twice == family


def test_the_next_evaluation_is_planned_once_and_then_put_on_another_day(call: Call) -> None:
    family = family_from(document())
    family = after(family, call("plan", document_from(family), TODAY, "2026-04-21", "newId"))
    family = after(family, call("plan", document_from(family), TODAY, "2026-06-09", "newId"))
    (moment,) = family.moments
    assert (str(moment.date), moment.kind, moment.shared) == ("2026-06-09", "evaluation", True)


def test_a_decision_is_found_whatever_the_order_of_its_fields(call: Call) -> None:
    kept = {"verdict": "action", "reason": "Bellen", "finding": "double_help:p1::"}
    said = dict(sorted(kept.items()))
    assert call("decisionLike", {"decisions": [kept]}, said) == kept
    assert call("decisionLike", {"decisions": [kept | {"done_on": TODAY}]}, said) is None


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_everybody_who_is_involved_can_be_ticked_once(call: Call, path: Path) -> None:
    family = family_from(json.loads(path.read_text("utf-8")))
    for day in (DAY, date(2025, 6, 1), date(2026, 10, 30)):
        groups = call("people", document_from(family), day.isoformat())
        listed = [one["id"] for g in groups for one in (*g["shown"], *g["others"])]
        helping = {tie.party for tie in family.ties if tie.actual(day)}
        leading = {spell.party for spell in family.caseworkers if spell.active(day)}
        living = {member.id for member in family.members if member.active(day)}
        assert sorted(listed) == sorted(helping | leading | living)


def test_small_children_are_not_in_the_first_row_unless_they_mostly_come(call: Call) -> None:
    members = [
        {"id": "parent", "name": "Ouder"},
        {"id": "small", "name": "Klein", "birth": "2010-03-11"},
        {"id": "grown", "name": "Groot", "birth": "2010-03-10"},
    ]
    (group,) = call("people", document(members=members), TODAY)
    assert [one["id"] for one in group["shown"]] == ["parent", "grown"]
    came = [meeting("2026-02-01", present=["small"])]
    (group,) = call("people", document(members=members, moments=came), TODAY)
    assert [one["id"] for one in group["shown"]] == ["small", "parent", "grown"]


def test_who_is_there_but_no_longer_helps_can_still_be_taken_away(call: Call) -> None:
    listed = document(parties=parties(p1="kin"))
    assert call("people", listed, TODAY) == []
    (group,) = call("people", listed, TODAY, ["p1"])
    assert [one["id"] for one in group["shown"]] == ["p1"]


def test_an_action_that_was_replaced_by_another_decision_is_not_asked_for() -> None:
    replaced = [action(on="2026-01-05"), action(on="2026-02-05", verdict=Verdict.SOLVED)]
    assert not agenda(decisions=replaced).actions
