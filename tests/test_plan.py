"""What the plan makes of what is filled in, as the browser runs it: always a valid family."""

import json
from typing import Any

import pytest
from py_mini_racer import MiniRacer

from ecomap.model import document_from, family_from
from ecomap.model.commands import carry_out, commands_from
from tests import web

TODAY = "2026-11-22"
DOMAINS = ["safety", "school", "housing"]
Document = dict[str, Any]


@pytest.fixture(scope="module")
def engine() -> MiniRacer:
    js = web.engine(plan=("plan/acts.ts", "plan/order.ts", "plan/without.ts", "draw/rewritten.ts"))
    js.eval("""
      let count = 0;
      const newId = (prefix) => `${prefix}-${(count += 1)}`;
      const last = (document, list) => document[list].at(-1);
      globalThis.run = (name, given) => {
        const { document, iso, draft, ...facts } = JSON.parse(given);
        const seen = { document, iso, newId };
        const acts = {
          need: () => plan.addNeed(draft, seen),
          goal: () => plan.addGoal(draft, seen),
          order: () => plan.addOrder(draft, seen),
          moment: () => plan.addMoment(draft, seen),
          contact: () => plan.addContact(draft),
          without: () => plan.setWithoutNeed(document, facts.domains, iso),
          domain: () => plan.setNeedDomain(document, last(document, "needs"), facts.domain, iso),
          state: () => plan.setGoalState(last(document, "goals"), facts.state, iso),
          rewrite: () => plan.rewritten("contacts", last(document, "contacts"), facts.values),
          states: () => plan.domainStates(document, facts.domains, iso),
          needs: () => plan.needsOf(document, facts.domain, iso),
          goals: () => plan.goalsByState(document),
          moments: () => plan.momentsAround(document, iso),
          contacts: () => plan.contactsSorted(document),
          likely: () => plan.likelyContacts(document, iso, facts.most),
        };
        return JSON.stringify(acts[name]() ?? null);
      };
    """)
    return js


def run(engine: MiniRacer, name: str, **given: Any) -> Any:
    """Call one of the browser's functions, by the short name above."""
    return json.loads(engine.call("run", name, json.dumps({"iso": TODAY, **given})))


def family(**more: Any) -> Document:
    """A small family, with what is given."""
    people = [{"id": "m1", "name": "Noor"}, {"id": "m2", "name": "Sem"}]
    parties = [
        {"id": "oma", "name": "Oma", "kind": "kin"},
        {"id": "werker", "name": "Fatma", "kind": "professional", "sector": "youth_care"},
        {"id": "school", "name": "School", "kind": "agency", "sector": "education"},
    ]
    ties = [{"id": f"t-{party['id']}", "party": party["id"]} for party in parties]
    head = {"format": "ecomap-family", "version": 1, "id": "f", "name": "Gezin"}
    return head | {"members": people, "parties": parties, "ties": ties} | more


def after(document: Document, commands: list[Document]) -> Document:
    """The family after these commands, as the server carries them out."""
    done, _ = carry_out(family_from(document), commands_from(commands))
    return document_from(done)


@pytest.mark.parametrize(
    ("name", "collection", "draft", "needed"),
    [
        ("need", "needs", {"domain": "school", "members": ["m1"], "severity": 2}, "domain"),
        ("goal", "goals", {"text": "Elke dag naar school", "parties": ["school"]}, "text"),
        ("order", "orders", {"kind": "ots", "members": ["m1"], "start": "2026-02"}, "kind"),
        ("moment", "moments", {"kind": "crisis", "date": TODAY, "present": ["m1"]}, "kind"),
        ("contact", "contacts", {"party": "werker", "date": TODAY, "roles": ["coach"]}, "party"),
    ],
)
def test_what_is_quickly_added_is_in_the_family_and_what_is_not_told_is_left_out(
    engine: MiniRacer, name: str, collection: str, draft: Document, needed: str
) -> None:
    made = run(engine, name, document=family(), draft=draft | {"extra": None})
    (record,) = after(family(), made["commands"])[collection]
    assert {key: value for key, value in record.items() if key != "id"} == draft
    assert run(engine, name, document=family(), draft=draft | {needed: None}) is None


def test_no_help_needed_is_kept_apart_from_not_talked_about_and_from_a_need(
    engine: MiniRacer,
) -> None:
    document = family(extra={"conversation": {}})
    said = after(document, run(engine, "without", document=document, domains=["housing"]))
    assert said["extra"]["domains_without_need"] == {"housing": TODAY}
    commands = run(engine, "need", document=said, draft={"domain": "school"})["commands"]
    states = run(engine, "states", document=after(said, commands), domains=DOMAINS)
    assert states == {
        "needed": ["school"],
        "without": ["housing"],
        "over": [],
        "unknown": ["safety"],
    }


def test_a_domain_keeps_the_day_on_which_it_was_said_first(engine: MiniRacer) -> None:
    said = after(family(), run(engine, "without", document=family(), domains=["housing"]))
    later = {"document": said, "domains": ["housing", "safety"], "iso": "2027-01-01"}
    both = after(said, run(engine, "without", **later))["extra"]["domains_without_need"]
    assert both == {"housing": TODAY, "safety": "2027-01-01"}
    none = run(engine, "without", document=said, domains=[])
    assert "extra" not in after(said, none)


def test_a_need_that_is_added_or_moved_withdraws_that_no_help_was_needed(
    engine: MiniRacer,
) -> None:
    said = after(family(), run(engine, "without", document=family(), domains=["housing", "school"]))
    added = after(said, run(engine, "need", document=said, draft={"domain": "school"})["commands"])
    assert added["extra"]["domains_without_need"] == {"housing": TODAY}
    moved = after(added, run(engine, "domain", document=added, domain="housing"))
    assert moved["needs"][0]["domain"] == "housing"
    assert "extra" not in moved


def test_a_domain_with_a_need_that_is_over_was_talked_about(engine: MiniRacer) -> None:
    document = family(needs=[{"id": "n1", "domain": "school", "end": "2026-01"}])
    states = run(engine, "states", document=document, domains=DOMAINS)
    rest = ["safety", "housing"]
    assert states == {"needed": [], "without": [], "over": ["school"], "unknown": rest}


def test_a_goal_that_is_met_is_closed_on_the_day_and_open_again_is_not(engine: MiniRacer) -> None:
    document = family(goals=[{"id": "g1", "text": "Rust"}])
    met = after(document, run(engine, "state", document=document, state="met"))
    assert (met["goals"][0]["state"], met["goals"][0]["closed_on"]) == ("met", TODAY)
    dropped = after(met, run(engine, "state", document=met, state="dropped", iso="2027-01-01"))
    assert dropped["goals"][0]["closed_on"] == TODAY
    assert after(met, run(engine, "state", document=met, state="open")) == document


def test_a_contact_changes_though_it_has_no_id_and_is_known_by_what_it_says_then(
    engine: MiniRacer,
) -> None:
    contact = {"date": "2026-01-01", "party": "oma", "members": ["m1"]}
    document = family(contacts=[contact])
    made = run(engine, "rewrite", document=document, values={"members": [], "roles": ["coach"]})
    (now,) = after(document, made["commands"])["contacts"]
    assert now == made["key"] == {"date": "2026-01-01", "party": "oma", "roles": ["coach"]}


def test_what_counts_now_is_read_first_and_the_newest_of_it_first(engine: MiniRacer) -> None:
    document = family(
        needs=[
            {"id": "over", "domain": "school", "severity": 3, "end": "2025"},
            {"id": "light", "domain": "school", "severity": 1, "start": "2026"},
            {"id": "acute", "domain": "school", "severity": 3, "start": "2024"},
            {"id": "other", "domain": "safety"},
        ],
        goals=[
            {"id": "old", "text": "a", "start": "2024"},
            {"id": "met", "text": "b", "state": "met", "closed_on": "2025-01"},
            {"id": "new", "text": "c", "start": "2026"},
            {"id": "dropped", "text": "d", "state": "dropped", "closed_on": "2026-01"},
        ],
        moments=[
            {"id": "first", "date": "2024", "kind": "start"},
            {"id": "later", "date": "2027-02", "kind": "evaluation"},
            {"id": "soon", "date": "2026-12", "kind": "evaluation"},
            {"id": "last", "date": "2026-11-22", "kind": "team_meeting"},
        ],
    )

    def ids(records: list[Document]) -> list[str]:
        return [record["id"] for record in records]

    needs = run(engine, "needs", document=document, domain="school")
    goals = run(engine, "goals", document=document)
    moments = run(engine, "moments", document=document)
    assert ids(needs) == ["acute", "light", "over"]
    assert (ids(goals["open"]), ids(goals["closed"])) == (["new", "old"], ["dropped", "met"])
    assert (ids(moments["coming"]), ids(moments["been"])) == (["soon", "later"], ["last", "first"])


def test_who_a_contact_is_most_likely_with_stands_first(engine: MiniRacer) -> None:
    document = family(
        contacts=[{"date": "2026-01-01", "party": "oma"}],
        caseworkers=[{"id": "c1", "party": "school", "start": "2026"}],
    )
    assert run(engine, "likely", document=document, most=9) == ["school", "oma", "werker"]
    assert run(engine, "likely", document=document, most=2) == ["school", "oma"]
    newest = run(
        engine,
        "contacts",
        document=document
        | {
            "contacts": [
                {"date": "2026-01-01", "party": "oma"},
                {"date": "2026-05", "party": "school"},
            ]
        },
    )
    assert [contact["party"] for contact in newest] == ["school", "oma"]
