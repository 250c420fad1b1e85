"""What was decided: open actions, history and subjects, alike on the server and in the browser."""

import json
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from py_mini_racer import MiniRacer

from ecomap.analysis.rules import DEFAULTS, findings
from ecomap.model import Decision, Family, document_from, family_from
from ecomap.model.commands import carry_out, commands_from
from ecomap.views.decisions import history, open_actions, subject_of, subject_text
from ecomap.views.summaries import summary_of
from tests import web
from tests.families import COARSE, busy_family, family, parties, people

TODAY = date(2026, 3, 1)
KEYS = ("no_caseworker:::", "duplicate_help:oma+werker:noor:school", "evaluation_due:::")
Document = dict[str, Any]


@cache
def engine() -> MiniRacer:
    """One engine for all examples."""
    js = web.engine(decisions="model/acts/decisions.ts")
    js.eval("""
      globalThis.run = (name, given) => {
        const { document, iso, ...facts } = JSON.parse(given);
        const newest = () => decisions.newest(document, iso).get(facts.key);
        const acts = {
          open: () => decisions.openActions(document, iso),
          done: () => decisions.doneActions(document, iso),
          history: () => decisions.historyOf(document),
          subject: () => decisions.subjectOf(facts.key),
          newest: () => newest() ?? null,
          decide: () => decisions.decide(document, facts.draft, iso),
          back: () => decisions.takeBack(document, newest()),
          finish: () => decisions.finish(newest(), facts.day),
          likely: () => decisions.likely(document, facts.key, iso, facts.most),
          everybody: () => decisions.everybody(document),
        };
        return JSON.stringify(acts[name]());
      };
    """)
    return js


def run(name: str, known: Family, on: date = TODAY, **given: Any) -> Any:
    """Call one of the browser's functions, by the short name above."""
    facts = {"document": document_from(known), "iso": on.isoformat(), **given}
    return json.loads(engine().call("run", name, json.dumps(facts)))


def known(*decisions: Document) -> Family:
    """A small family in which this was decided."""
    kinds = parties(oma="kin", werker="professional", school="agency")
    ties = [{"id": f"t-{party['id']}", "party": party["id"]} for party in kinds]
    workers = [{"id": "c1", "party": "werker", "start": "2025"}]
    around = {"parties": kinds, "ties": ties, "caseworkers": workers}
    return family(members=people("noor"), **around, decisions=list(decisions))


def action(on: str | None = "2026-02-01", finding: str = KEYS[0], **more: Any) -> Document:
    return {"finding": finding, "verdict": "action"} | ({"on": on} if on else {}) | more


def decisions() -> st.SearchStrategy[list[Document]]:
    """Decisions on a few findings, with any dates."""
    dates = st.sampled_from((*COARSE, "2026-02-28", "2026-03-01", "2026-03-02", "2026-03"))
    verdicts = st.sampled_from(("action", "deliberate", "solved", "not_applicable"))
    needed = {"finding": st.sampled_from(KEYS), "verdict": verdicts}
    optional = {"on": dates, "due": dates, "done_on": dates, "reason": st.sampled_from("ab")}
    return st.lists(st.fixed_dictionaries(needed, optional=optional), max_size=8)


def said(decision: Decision) -> Document:
    return decision.model_dump(mode="json", exclude_defaults=True)


@given(decisions())
def test_open_actions_and_history_are_the_same_in_the_browser(taken: list[Document]) -> None:
    one = known(*taken)
    here = [
        {"record": said(action.decision), "overdue": action.overdue}
        for action in open_actions(one, TODAY)
    ]
    assert run("open", one) == here
    assert run("history", one) == [said(decision) for decision in history(one)]


@given(decisions())
def test_the_decision_that_holds_is_the_one_that_the_rules_take(taken: list[Document]) -> None:
    one = known(*taken)
    for finding in findings(one, TODAY, DEFAULTS):
        held = said(finding.decision) if finding.decision else None
        assert run("newest", one, key=finding.key) == held


def test_an_action_is_open_until_it_is_done_and_late_after_its_last_day() -> None:
    one = known(action(due="2026-02", done_on="2026-03-05"))
    for day, late in ((date(2026, 2, 28), False), (TODAY, True)):
        assert [open_action.overdue for open_action in open_actions(one, day)] == [late]
    assert open_actions(one, date(2026, 3, 5)) == []
    assert open_actions(one, date(2026, 1, 31)) == []


def test_actions_stand_in_order_of_their_last_day() -> None:
    dues = {KEYS[0]: {}, KEYS[1]: {"due": "2026-04"}, KEYS[2]: {"due": "2026-04-02"}}
    one = known(*(action(finding=key, **due) for key, due in dues.items()))
    order = [open_action.decision.finding for open_action in open_actions(one, TODAY)]
    assert order == [KEYS[2], KEYS[1], KEYS[0]]


def test_something_newer_that_was_decided_closes_an_action() -> None:
    solved = {"finding": KEYS[0], "verdict": "solved", "on": "2026-02-20"}
    assert open_actions(known(action(), solved), TODAY) == []
    assert len(history(known(action(), solved))) == 2


def test_a_summary_counts_the_actions_and_gives_the_first_due_day() -> None:
    summary = summary_of(known(action(due="2026-02-10"), action(finding=KEYS[1])), TODAY)
    assert (summary.actions, summary.overdue, summary.first_due) == (2, 1, "2026-02-10")
    summary = summary_of(known(), TODAY)
    assert (summary.actions, summary.overdue, summary.first_due) == (0, 0, None)


@pytest.mark.parametrize("seed", range(3))
def test_what_a_finding_is_about_is_read_back_from_its_key(seed: int) -> None:
    one = busy_family(20, seed=seed)
    for finding in findings(one, TODAY, DEFAULTS):
        subject = subject_of(finding.key)
        about = (finding.rule, finding.parties, finding.members, finding.domain or "")
        assert (subject.rule, subject.parties, subject.members, subject.domain) == about
        in_browser = run("subject", one, key=finding.key)
        assert in_browser == json.loads(json.dumps({n: getattr(subject, n) for n in in_browser}))


def test_an_id_with_signs_of_the_key_is_read_back() -> None:
    assert subject_of("side_by_side:a%2Bb+c%3Ad:%25:school").parties == ("a+b", "c:d")
    assert run("subject", known(), key="x:a%2Bb+c%3Ad:%25:")["members"] == ["%"]


def test_a_subject_has_words_even_when_nothing_of_it_is_left() -> None:
    one = known()
    said_of = [subject_text(key, one, "nl") for key in (KEYS[1], "duplicate_help:weg::", "x", "")]
    assert said_of[0] == "Dubbele hulp (oma, werker en noor, ontwikkeling en school)"
    assert said_of[1:] == ["Dubbele hulp", *["Een aandachtspunt van eerder"] * 2]


def decide(one: Family, on: date = TODAY, **draft: Any) -> Family:
    """The family after deciding, as the browser asks for it and the server carries it out."""
    made = run("decide", one, on, draft={"finding": KEYS[0], **draft})
    return after(one, made["commands"])


def after(one: Family, commands: list[Document]) -> Family:
    done, _ = carry_out(one, commands_from(commands))
    return family_from(document_from(done))


def test_a_decision_says_only_what_was_filled_in() -> None:
    draft = {"reason": "Bellen", "who": "werker", "due": "2026-03-08", "by": "oma", "shared": True}
    one = decide(known(), verdict="action", **draft)
    head = {"finding": KEYS[0], "verdict": "action", "on": "2026-03-01"}
    assert [said(one.decisions[0])] == [head | draft]
    one = decide(known(), verdict="solved", **draft)
    del draft["who"], draft["due"]
    assert said(one.decisions[0]) == head | draft | {"verdict": "solved"}


def test_deciding_again_the_same_day_changes_the_decision() -> None:
    one = decide(decide(known(), verdict="action", who="oma"), verdict="solved", reason="Klaar")
    assert [said(decision) for decision in one.decisions] == [
        {"finding": KEYS[0], "verdict": "solved", "reason": "Klaar", "on": "2026-03-01"}
    ]


def test_deciding_on_a_later_day_keeps_the_older_decision() -> None:
    one = decide(known(action()), verdict="deliberate")
    assert [decision.verdict for decision in one.decisions] == ["action", "deliberate"]
    assert run("newest", one, key=KEYS[0])["verdict"] == "deliberate"


def test_a_decision_taken_back_makes_an_older_one_hold_again() -> None:
    one = decide(known(action()), verdict="deliberate")
    one = after(one, run("back", one, key=KEYS[0]))
    assert [said(decision) for decision in one.decisions] == [action()]


def test_an_action_is_done_on_a_day_and_open_again() -> None:
    one = known(action())
    one = after(one, run("finish", one, key=KEYS[0], day="2026-03-01"))
    assert str(one.decisions[0].done_on) == "2026-03-01"
    assert run("open", one) == []
    assert [done["finding"] for done in run("done", one)] == [KEYS[0]]
    one = after(one, run("finish", one, key=KEYS[0], day=None))
    assert one.decisions[0].done_on is None


def test_an_action_that_was_done_stays_so_when_its_words_change() -> None:
    one = decide(known(action("2026-03-01", done_on="2026-03-01")), verdict="action", reason="Nu")
    assert said(one.decisions[0])["done_on"] == "2026-03-01"


def test_professionals_stand_first_among_who_does_it() -> None:
    one = known()
    assert run("everybody", one) == ["werker", "school", "oma", "noor"]
    assert run("likely", one, key=KEYS[1], most=6) == ["werker", "oma", "school", "noor"]
    assert run("likely", one, key=KEYS[0], most=1) == ["werker"]
