"""What the guided conversation makes of answers, as the browser runs it: always a valid family."""

import json
from datetime import date
from typing import Any

import pytest
from py_mini_racer import MiniRacer

from ecomap.analysis import measures_of
from ecomap.analysis.rules import findings
from ecomap.model import Period, document_from, family_from
from ecomap.model.codes import VOCABULARIES
from ecomap.model.commands import carry_out, commands_from
from ecomap.texts import LANGUAGES, text
from ecomap.texts.catalogue import keys_of
from tests import web
from tests.web import ROOT

SAMPLES = ROOT / "sample_networks"
TODAY = "2026-11-22"
Document = dict[str, Any]


@pytest.fixture(scope="module")
def engine() -> MiniRacer:
    js = web.engine(guide=("guide/prompts.ts", "guide/acts.ts", "guide/visit_acts.ts"))
    js.eval("""
      let count = 0;
      const newId = (prefix) => `${prefix}-${(count += 1)}`;
      globalThis.run = (name, given) => {
        const { document, prompt, ...facts } = JSON.parse(given);
        const seen = { document, iso: facts.iso, newId, saidBy: null };
        const asked = guide.PROMPTS.find((p) => p.id === prompt);
        const acts = {
          name: () => guide.nameSomebody(asked, facts.told, seen),
          none: () => guide.sayNone(document, asked, facts.iso),
          forget: () => guide.forgetAnswer(document, asked),
          house: () => guide.addHousemate(facts.told, seen),
          resume: () => guide.resumeAt(guide.PROMPTS, document, facts.left),
          ask: () => guide.stillToAsk(document, facts.iso),
          last: () => guide.lastVisit(document, facts.iso),
          confirm: () => guide.confirm(document, facts.party, facts.iso),
          stop: () => guide.stop(document, facts.party, facts.told, facts.iso),
          prompts: () => guide.PROMPTS,
        };
        return JSON.stringify(acts[name]() ?? null);
      };
    """)
    return js


def run(engine: MiniRacer, name: str, **given: Any) -> Any:
    """Call one of the browser's functions, by the short name above."""
    return json.loads(engine.call("run", name, json.dumps({"iso": TODAY, **given})))


def empty(**more: Any) -> Document:
    """A family in which nobody is yet, with what is given."""
    head = {"format": "ecomap-family", "version": 1, "id": "f", "name": "Gezin", "members": []}
    return head | more


def after(document: Document, commands: list[Document]) -> Document:
    """The family after these commands, as the server carries them out."""
    family, _ = carry_out(family_from(document), commands_from(commands))
    return document_from(family)


def drawn() -> Document:
    """A family drawn before: told, observed, confirmed, never told, without ties, ended."""
    parties = [
        {"id": name, "name": name, "kind": "kin"}
        for name in ("oma", "tante", "oom", "buur", "los", "weg", "vast")
    ]
    ties = [
        {"id": "t1", "party": "oma", "start": "2024", "said_on": "2026-01-10"},
        {"id": "t2", "party": "tante", "observations": [{"on": TODAY, "strength": "weak"}]},
        {"id": "t3", "party": "oom", "said_on": "2025", "extra": {"confirmed_on": "2026-03"}},
        {"id": "t4", "party": "buur"},
        {"id": "t5", "party": "weg", "end": "2026-02"},
        {"id": "t6", "party": "vast"},
    ]
    spells = [{"id": "c1", "party": "vast", "start": "2026"}]
    return empty(parties=parties, ties=ties, caseworkers=spells)


def told_for(prompt: Document) -> Document:
    """A name, with a choice wherever the prompt leaves one."""
    told: Document = {"name": "Oma"}
    if prompt.get("sector") is None:
        told["sector"] = "care"
    if len(prompt["fields"]) > 1:
        told["field"] = prompt["fields"][-1]
    if len(prompt["kinds"]) > 1:
        told["kind"] = prompt["kinds"][-1]
    return told


def test_a_name_at_any_prompt_gives_a_valid_family_with_that_petal_and_the_answer(
    engine: MiniRacer,
) -> None:
    for prompt in run(engine, "prompts", document=empty()):
        told = told_for(prompt)
        made = run(engine, "name", document=empty(), prompt=prompt["id"], told=told)
        document = after(empty(), made["commands"])
        (party,) = document["parties"]
        (tie,) = document["ties"]
        assert (party["id"], party["name"], tie["party"]) == (made["id"], "Oma", made["id"])
        assert tie["said_on"] == TODAY
        assert "start" not in tie, "since when was not told"
        assert tie.get("status") == prompt["status"]
        only = prompt["fields"][0] if len(prompt["fields"]) == 1 else None
        assert told.get("field", only) in (party.get("sector"), None)
        answers = document["extra"]["conversation"]
        assert answers == {prompt["id"]: {"answer": "named", "on": TODAY}}


def test_a_prompt_without_a_name_or_a_needed_choice_places_nobody(engine: MiniRacer) -> None:
    assert run(engine, "name", document=empty(), prompt="kin", told={"name": ""}) is None
    assert run(engine, "name", document=empty(), prompt="care", told={"name": "Huisarts"}) is None
    assert run(engine, "name", document=empty(), prompt="wished", told={"name": "Coach"}) is None


def test_nobody_is_kept_apart_from_never_asked_until_somebody_is_named(engine: MiniRacer) -> None:
    other = {"theme": {"calm": True}}
    none = after(empty(extra=other), run(engine, "none", document=empty(extra=other), prompt="kin"))
    assert none["extra"] == other | {"conversation": {"kin": {"answer": "none", "on": TODAY}}}
    made = run(engine, "name", document=none, prompt="kin", told={"name": "Oma"}, iso="2026-12-01")
    named = after(none, made["commands"])
    assert named["extra"]["conversation"] == {"kin": {"answer": "named", "on": "2026-12-01"}}
    forgotten = after(none, run(engine, "forget", document=none, prompt="kin"))
    assert forgotten["extra"] == other
    alone = after(empty(), run(engine, "none", document=empty(), prompt="kin"))
    assert after(alone, run(engine, "forget", document=alone, prompt="kin")) == empty()


def test_the_first_name_of_a_prompt_is_when_it_was_asked(engine: MiniRacer) -> None:
    once = after(
        empty(), run(engine, "name", document=empty(), prompt="kin", told={"name": "a"})["commands"]
    )
    made = run(engine, "name", document=once, prompt="kin", told={"name": "b"}, iso="2027-01-01")
    twice = after(once, made["commands"])
    assert len(twice["parties"]) == 2
    assert twice["extra"] == once["extra"]


def test_who_live_here_share_a_house_and_may_have_a_role(engine: MiniRacer) -> None:
    document = empty()
    for told in ({"name": "Noor", "role": "child"}, {"name": "Sem"}):
        document = after(document, run(engine, "house", document=document, told=told)["commands"])
    noor, sem = document["members"]
    assert (noor["name"], noor["role"], sem["name"]) == ("Noor", "child", "Sem")
    assert noor["household"] == sem["household"]
    assert "role" not in sem
    assert run(engine, "house", document=document, told={"name": ""}) is None


def test_it_goes_on_where_it_was_left_or_after_the_last_answer(engine: MiniRacer) -> None:
    ids = [prompt["id"] for prompt in run(engine, "prompts", document=empty())]
    answered = empty(extra={"conversation": {"club": {"answer": "none", "on": TODAY}}})
    all_asked = empty(extra={"conversation": {ids[-1]: {"answer": "none", "on": TODAY}}})
    assert run(engine, "resume", document=empty(), left=None) == 0
    assert run(engine, "resume", document=answered, left=None) == ids.index("club") + 1
    assert run(engine, "resume", document=answered, left="friends") == ids.index("friends")
    assert (
        run(engine, "resume", document=answered, left="a question of long ago")
        == ids.index("club") + 1
    )
    assert run(engine, "resume", document=all_asked, left=None) == 0


def test_a_second_visit_asks_each_petal_that_was_not_told_of_on_that_day(engine: MiniRacer) -> None:
    document = drawn()
    assert run(engine, "ask", document=document) == ["oma", "oom", "buur", "los"]
    assert run(engine, "last", document=document) == "2026-03"
    assert run(engine, "ask", document=document, iso="2025-06-01") == ["buur", "los", "weg", "vast"]
    assert run(engine, "last", document=empty()) is None


def test_what_is_still_the_same_is_not_asked_again_that_day(
    engine: MiniRacer,
) -> None:
    document = drawn()
    confirmed = document
    for party in ("oma", "oom", "buur", "los"):
        commands = run(engine, "confirm", document=confirmed, party=party)
        confirmed = after(confirmed, commands)
    assert run(engine, "ask", document=confirmed) == []
    later = run(engine, "ask", document=confirmed, iso="2027-01-01")
    assert later == ["oma", "tante", "oom", "buur", "los"]


def test_what_was_confirmed_changes_no_measure_and_no_rule(engine: MiniRacer) -> None:
    sample = json.loads((SAMPLES / "veel_betrokkenen.json").read_text(encoding="utf-8"))
    document = document_from(family_from(sample))
    asked = run(engine, "ask", document=document)
    confirmed = document
    for party in asked:
        confirmed = after(confirmed, run(engine, "confirm", document=confirmed, party=party))
    assert len(asked) > 20
    assert run(engine, "ask", document=confirmed) == []
    assert judged(confirmed) == judged(document)


def test_what_stopped_ends_the_day_before_or_on_the_day_and_is_not_asked_again(
    engine: MiniRacer,
) -> None:
    document = drawn()
    before = after(document, run(engine, "stop", document=document, party="oma", told={}))
    tie = before["ties"][0]
    assert tie["end"] == "2026-11-21"
    assert "end_reason" not in tie
    told = {"today": True, "reason": "moved"}
    on = after(document, run(engine, "stop", document=document, party="oma", told=told))
    assert (on["ties"][0]["end"], on["ties"][0]["end_reason"]) == (TODAY, "moved")
    for stopped in (before, on):
        assert "oma" not in run(engine, "ask", document=stopped)


def test_what_began_on_the_day_cannot_end_before_it(engine: MiniRacer) -> None:
    parties = [{"id": "oma", "name": "Oma", "kind": "kin"}]
    document = empty(parties=parties, ties=[{"id": "t", "party": "oma", "start": TODAY}])
    stopped = after(document, run(engine, "stop", document=document, party="oma", told={}))
    assert stopped["ties"][0]["end"] == TODAY


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_prompt_and_every_choice_at_it_has_its_words(engine: MiniRacer, lang: str) -> None:
    wanted = set()
    for prompt in run(engine, "prompts", document=empty()):
        wanted |= {f"guide-ask-{prompt['id']}", f"guide-ask-{prompt['id']}-hint"}
        if len(prompt["kinds"]) > 1:
            wanted |= {f"guide-kind-{prompt['says']}-{kind}" for kind in prompt["kinds"]}
        assert set(prompt["kinds"]) <= set(VOCABULARIES["party_kind"])
        assert set(prompt["fields"]) <= set(VOCABULARIES["sector"])
    assert wanted <= keys_of(lang)  # type: ignore[arg-type]
    assert all(text(key, lang).strip() for key in wanted)  # type: ignore[arg-type]


def judged(document: Document) -> str:
    """All that the measures and the rules say of a family."""
    family, day = family_from(document), date.fromisoformat(TODAY)
    return repr((measures_of(family, day, Period.year_to(day)), findings(family, day)))
