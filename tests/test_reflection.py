"""Looking back: the score in Python and in the browser, the three roles, what the map shows."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from py_mini_racer import MiniRacer

from ecomap.analysis.rules import DEFAULTS, RULES
from ecomap.analysis.rules.facts import Facts
from ecomap.model import Family, family_from
from ecomap.model.codes import Answer, Role
from ecomap.texts import LANGUAGES, Language
from ecomap.views.caseworker_roles import (
    MOST_BINS,
    caseworker_contacts,
    recent_contacts,
    role_bins,
)
from ecomap.views.meeting import Seen
from ecomap.views.principles import shown_principles
from ecomap.views.reflection import (
    PRINCIPLE_CODES,
    PRINCIPLES,
    Tally,
    asked,
    changes,
    compulsory_on,
    reflections_until,
    tally,
    tally_of,
)
from ecomap.views.reflection_evidence import evidence
from ecomap.views.reflection_facts import Evidence
from layouts.meeting import reflection
from tests.families import documents, family, parties, people
from tests.web import ROOT, engine

SAMPLES = sorted((ROOT / "sample_networks").glob("*.json"))
DAY = date(2026, 6, 30)
CODES = [principle.code for principle in PRINCIPLES]
Answers = dict[str, str]


@pytest.fixture(scope="module")
def browser_side() -> MiniRacer:
    """The scripts of the reflection that need no page."""
    return engine(reflection="meeting/reflection/score.ts")


def answers() -> st.SearchStrategy[Answers]:
    """Answers to some principles, and to a key that is no principle."""
    keys = st.sampled_from([*CODES, "constructor", "other"])
    return st.dictionaries(keys, st.sampled_from([answer.value for answer in Answer]))


def read(given_answers: Answers) -> dict[str, Answer]:
    return {key: Answer(answer) for key, answer in given_answers.items()}


def scored(**given_answers: str) -> Tally:
    """How far answers are, where the help is not compulsory."""
    found = read(given_answers)
    return tally(found, asked(found, compulsory=False))


def all_but(*left_out: str, answer: str = "yes") -> Answers:
    """One answer to all principles that are asked without compulsory help, but these."""
    return {code: answer for code in CODES if code not in {*left_out, "compulsory"}}


# The score


def test_yes_counts_as_one_partly_as_a_half_and_no_as_nothing() -> None:
    assert scored(**all_but()).score == len(CODES) - 1
    assert scored(**all_but(answer="partly")).score == (len(CODES) - 1) / 2
    assert scored(**all_but(answer="no")).score == 0


def test_an_answer_that_does_not_apply_leaves_points_and_number_alike() -> None:
    given_answers = all_but() | {"one_plan": "na", "evaluated": "no"}
    found = scored(**given_answers)
    assert (found.applying, found.answered, found.score) == (9, 9, 8)


def test_below_seven_tenths_there_is_no_score_and_it_says_how_many_answers_are_missing() -> None:
    assert scored().needed == 7
    assert scored().score is None
    six = dict.fromkeys(CODES[:6], "yes")
    assert (scored(**six).score, scored(**six).needed) == (None, 1)
    seven = dict.fromkeys(CODES[:7], "no")
    assert (scored(**seven).score, scored(**seven).needed) == (0, 0)


def test_an_open_question_counts_neither_for_nor_against() -> None:
    found = scored(**dict.fromkeys(CODES[:8], "yes"))
    assert (found.score, found.answered, found.share) == (8, 8, 1)


def test_when_nothing_applies_there_is_no_score_and_nothing_is_missing() -> None:
    found = scored(**all_but(answer="na"))
    assert (found.score, found.share, found.needed) == (None, None, 0)


def test_a_compulsory_framework_is_asked_about_only_when_it_is_there_or_answered() -> None:
    assert "compulsory" not in asked({}, compulsory=False)
    assert asked({}, compulsory=True) == CODES
    assert asked({"compulsory": Answer.NO}, compulsory=False) == CODES


@given(answers(), st.booleans())
def test_a_score_counts_what_was_answered_one_by_one(given_answers: Answers, forced: bool) -> None:
    found = read(given_answers)
    result = tally(found, asked(found, compulsory=forced))
    points, counted, applying = 0.0, 0, 0
    for code in CODES:
        answer = given_answers.get(code)
        if answer == "na" or (code == "compulsory" and not forced and answer is None):
            continue
        applying += 1
        counted += answer is not None
        points += {"yes": 1, "partly": 0.5}.get(answer or "", 0)
    enough = applying > 0 and counted / applying >= 0.7
    assert result.score == (points if enough else None)


@given(answers(), st.booleans())
def test_browser_and_server_give_the_same_score(
    browser_side: MiniRacer,
    given_answers: Answers,
    forced: bool,
) -> None:
    found = read(given_answers)
    here = tally(found, asked(found, compulsory=forced))
    rows = [{"code": p.code, "compulsory_only": p.compulsory_only} for p in PRINCIPLES]
    said, listed = json.dumps(given_answers), json.dumps(rows)
    codes = f"reflection.asked({listed}, {said}, {str(forced).lower()})"
    there = acted(browser_side, f"reflection.standing({said}, {codes})")
    assert there == {
        "applying": here.applying,
        "answered": here.answered,
        "needed": here.needed,
        "score": here.score,
    }


@given(answers())
def test_each_answer_needed_brings_a_score_nearer(given_answers: Answers) -> None:
    found = read(given_answers)
    now = tally(found, CODES)
    for code in [code for code in CODES if code not in found][: now.needed]:
        assert tally(found, CODES).score is None
        found[code] = Answer.PARTLY
    assert (tally(found, CODES).score is None) == (now.applying == 0)


# Which principles there are


def test_what_reflections_of_earlier_files_answered_is_still_asked() -> None:
    earlier = {"one_plan", "own_network", "whole_family", "clear_why", "decide_together"}
    assert earlier | {"shared_language", "dosed_help", "evaluated", "compulsory"} <= PRINCIPLE_CODES


def test_a_principle_names_only_rules_that_exist() -> None:
    rules = {rule.code for rule in RULES}
    assert {rule for principle in PRINCIPLES for rule in principle.rules} <= rules


# Answering, as commands


def acted(js: MiniRacer, call: str) -> Any:
    return json.loads(str(js.eval(f"JSON.stringify({call})")))


def test_a_new_reflection_is_empty(browser_side: MiniRacer) -> None:
    (command,) = acted(browser_side, "reflection.begin('2026-06-30', 'p1', () => 'r-1')")
    assert command["record"] == {"id": "r-1", "date": "2026-06-30", "by": "p1"}


def test_the_same_answer_again_leaves_the_question_open(browser_side: MiniRacer) -> None:
    record = json.dumps({"id": "r", "answers": {"one_plan": "yes", "evaluated": "no"}})
    other = acted(browser_side, f"reflection.answer({record}, 'one_plan', 'no')")
    assert other[0]["values"] == {"answers": {"evaluated": "no", "one_plan": "no"}}
    again = acted(browser_side, f"reflection.answer({record}, 'one_plan', 'yes')")
    assert again[0]["values"] == {"answers": {"evaluated": "no"}}
    last = json.dumps({"id": "r", "answers": {"one_plan": "yes"}})
    emptied = acted(browser_side, f"reflection.answer({last}, 'one_plan', 'yes')")
    assert emptied[0]["values"] == {"answers": None}


# Through time


def reflecting() -> Family:
    """A family with three reflections, one of which says too little."""
    rows = [
        {"id": "r3", "date": "2026-06", "answers": all_but() | {"one_plan": "no"}},
        {"id": "r1", "date": "2025-01-10", "answers": all_but() | {"one_plan": "partly"}},
        {"id": "r2", "date": "2025-09-01", "answers": {"one_plan": "yes"}},
    ]
    order = {"id": "o", "kind": "ots", "start": "2025-08-01", "end": "2025-12-31"}
    return family(reflections=rows, orders=[order])


def test_reflections_stand_in_order_up_to_the_day() -> None:
    assert [one.id for one in reflections_until(reflecting(), DAY)] == ["r1", "r2", "r3"]
    assert [one.id for one in reflections_until(reflecting(), date(2026, 5, 31))] == ["r1", "r2"]


def test_what_changed_is_what_was_answered_both_times_and_differently() -> None:
    first, second, third = reflections_until(reflecting(), DAY)
    assert [(c.code, c.before, c.after) for c in changes(first, third)] == [
        ("one_plan", Answer.PARTLY, Answer.NO)
    ]
    assert list(changes(first, first)) == []
    assert [c.code for c in changes(first, second)] == ["one_plan"]


def test_a_reflection_is_scored_by_the_framework_of_its_own_day() -> None:
    found = [tally_of(reflecting(), one) for one in reflections_until(reflecting(), DAY)]
    assert [(at.applying, at.score) for at in found] == [(10, 9.5), (11, None), (10, 9)]


def test_help_is_compulsory_by_an_order_or_by_a_tie_that_says_so() -> None:
    assert compulsory_on(reflecting(), date(2025, 12, 31))
    assert not compulsory_on(reflecting(), date(2026, 1, 1))
    tie = {"id": "t", "party": "a", "framework": "compulsory", "start": "2026-02"}
    forced = family(parties=parties(a="professional"), ties=[tie])
    assert compulsory_on(forced, DAY)
    assert not compulsory_on(forced, date(2026, 1, 31))


# The three roles


def with_contacts(*rows: tuple[str, str, list[str]], **more: Any) -> Family:
    """A family in which a was caseworker in 2025 and b from 2026 on."""
    spells = [
        {"id": "c1", "party": "a", "start": "2025-01-01", "end": "2025-12-31"},
        {"id": "c2", "party": "b", "start": "2026-01-01"},
    ]
    contacts = [{"date": day, "party": party, "roles": roles} for day, party, roles in rows]
    both = parties(a="professional", b="professional")
    return family(parties=both, caseworkers=spells, contacts=contacts, **more)


def test_only_contacts_of_whoever_was_caseworker_that_day_count() -> None:
    rows = [("2025-03-01", "a", ["coach"]), ("2025-03-01", "b", ["coach"])]
    later = [("2026-03-01", "a", ["coach"]), ("2026-03-01", "b", []), ("2026-09-01", "b", [])]
    found = caseworker_contacts(with_contacts(*rows, *later), DAY)
    assert [(str(c.date), c.party) for c in found] == [("2025-03-01", "a"), ("2026-03-01", "b")]


def test_a_contact_counts_once_in_each_of_its_roles() -> None:
    rows = [("2026-06-02", "b", ["coach", "director", "coach"]), ("2026-06-03", "b", [])]
    last = role_bins(caseworker_contacts(with_contacts(*rows), DAY), DAY)[-1]
    assert last.roles == {Role.CONTRACTOR: 0, Role.DIRECTOR: 1, Role.COACH: 1}
    assert (last.contacts, last.without) == (2, 1)


def test_a_year_is_shown_in_months_and_more_in_quarters_without_holes() -> None:
    months = role_bins(caseworker_contacts(with_contacts(("2026-05-01", "b", ["coach"])), DAY), DAY)
    assert [one.first for one in months][:2] == [date(2025, 7, 1), date(2025, 8, 1)]
    assert len(months) == MOST_BINS
    rows = [("2025-02-01", "a", ["coach"]), ("2026-05-01", "b", ["coach"])]
    quarters = role_bins(caseworker_contacts(with_contacts(*rows), DAY), DAY)
    starts = [(one.first.year, one.first.month) for one in quarters]
    assert starts == [(2025, 1), (2025, 4), (2025, 7), (2025, 10), (2026, 1), (2026, 4)]
    assert [one.contacts for one in quarters] == [1, 0, 0, 0, 0, 1]


@given(documents())
def test_every_contact_stands_in_one_period(document: dict[str, Any]) -> None:
    contacts = caseworker_contacts(family_from(document), DAY)
    bins = role_bins(contacts, DAY)
    assert sum(one.contacts for one in bins) == len(contacts)
    roles = sum(len(set(contact.roles)) for contact in contacts)
    assert sum(sum(one.roles.values()) for one in bins) == roles


def test_a_recent_contact_lies_in_so_many_days_that_end_with_the_day() -> None:
    rows = [(day, "b", ["coach"]) for day in ("2026-06-20", "2026-06-21", "2026-06-30")]
    contacts = caseworker_contacts(with_contacts(*rows), DAY)
    assert len(recent_contacts(contacts, DAY, 10)) == 2


# What the map shows


def shows(**more: Any) -> dict[str, Evidence]:
    return evidence(Facts(family(**more), DAY))


def facts_of(found: Evidence) -> dict[str, dict[str, Any]]:
    return {fact.code: dict(fact.facts) for fact in found.facts}


def test_an_empty_map_says_nothing_about_any_principle_but_that_nothing_is_compulsory() -> None:
    found = shows()
    assert {code for code, one in found.items() if one.facts} == {"compulsory"}
    assert all(not one.light for one in found.values())
    assert found.keys() == PRINCIPLE_CODES


def test_who_has_a_need_and_no_help_is_named_and_lit() -> None:
    found = shows(
        members=people("m1", "m2", "m3"),
        parties=parties(a="professional"),
        ties=[{"id": "t", "party": "a", "members": ["m1"]}],
        needs=[{"id": "n", "members": ["m1", "m2"], "domain": "school"}],
    )["whole_family"]
    assert facts_of(found)["family-helped"] == {"count": 2, "helped": 1}
    assert found.light == {"members": ("m2",)}


def test_who_is_on_no_goal_is_lit_with_their_ties() -> None:
    found = shows(
        parties=parties(a="professional", b="agency", c="kin"),
        ties=[{"id": f"t{party}", "party": party} for party in "abc"],
        goals=[{"id": "g", "parties": ["a"], "start": "2026-01"}],
    )["one_plan"]
    assert facts_of(found)["plan-formal"] == {"count": 2, "planned": 1}
    assert found.light == {"parties": ("b",), "ties": ("tb",)}


def test_pairs_that_serve_the_same_member_are_counted_with_those_that_are_linked() -> None:
    found = shows(
        members=people("m1"),
        parties=parties(a="professional", b="professional", c="professional"),
        ties=[{"id": f"t{party}", "party": party, "domains": ["school"]} for party in "abc"],
        links=[{"id": "l", "a": "a", "b": "b", "kind": "cooperates"}],
    )["shared_language"]
    assert facts_of(found)["language-pairs"] == {"count": 3, "linked": 1}
    assert found.light == {"links": ("l",)}


def test_meetings_of_the_past_year_count_by_who_was_there() -> None:
    found = shows(
        members=people("m1"),
        parties=parties(a="professional", b="professional"),
        ties=[{"id": f"t{party}", "party": party} for party in "ab"],
        moments=[
            {"id": "e1", "date": "2026-01-10", "kind": "team_meeting", "present": ["a", "b"]},
            {"id": "e2", "date": "2026-02-10", "kind": "evaluation", "present": ["m1", "a"]},
            {"id": "e3", "date": "2024-02-10", "kind": "evaluation", "present": ["m1"]},
            {"id": "e4", "date": "2026-12-10", "kind": "evaluation"},
        ],
    )
    together = facts_of(found["decide_together"])["together-meetings"]
    assert together == {"count": 2, "joined": 1}
    assert facts_of(found["shared_language"])["language-meetings"] == {"count": 2, "joint": 1}
    assert list(facts_of(found["evaluated"])) == ["evaluated-last", "evaluated-next"]


def test_knowledge_that_is_there_and_that_is_not_stand_apart() -> None:
    party = {"id": "a", "name": "a", "kind": "professional", "sector": "finances"}
    found = shows(
        members=people("m1"),
        parties=[party],
        ties=[{"id": "t", "party": "a"}],
        needs=[{"id": f"n{d}", "domain": d} for d in ("finances", "justice", "school")],
    )["limits_known"]
    assert facts_of(found) == {
        "limits-covered": {"domains": ("finances",)},
        "limits-missing": {"domains": ("justice",)},
    }


@given(documents(), st.sampled_from(LANGUAGES))
def test_whatever_a_family_holds_its_reflection_can_be_read(
    document: dict[str, Any], lang: Language
) -> None:
    seen = Seen(family_from(document), date(2023, 8, 1), DEFAULTS)
    assert reflection.contents(seen, lang) is not None


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_reads_in_words_without_codes(path: Path, lang: Language) -> None:
    sample = family_from(json.loads(path.read_text("utf-8")))
    seen = Seen(sample, date(2026, 10, 31), DEFAULTS)
    said = [
        s for one in shown_principles(seen, lang).values() for s in (*one.sentences, *one.titles)
    ]
    assert all("_" not in sentence and "{" not in sentence for sentence in said)
    assert all(
        sentence.endswith(".")
        for one in shown_principles(seen, lang).values()
        for sentence in one.sentences
    )


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_role_that_the_rule_misses_is_asked_about(path: Path) -> None:
    sample = family_from(json.loads(path.read_text("utf-8")))
    seen = Seen(sample, date(2026, 10, 31), DEFAULTS)
    missing = any(finding.rule == "role_missing" for finding in seen.findings)
    written = json.dumps(reflection.contents(seen, "en"), default=lambda c: c.to_plotly_json())
    assert ("Is that right?" in written) == missing
