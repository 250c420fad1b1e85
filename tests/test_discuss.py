"""The list of findings of a meeting: what is new first, what is over and decided folded away."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from dash.development.base_component import Component

from bench.seeded import seeded_document
from ecomap.analysis.rules import DEFAULTS
from ecomap.model import Family, family_from
from ecomap.texts import LANGUAGES, Language
from ecomap.texts.findings import finding_text
from ecomap.views.meeting import Seen
from layouts.meeting import discuss
from tests.families import document, family, parties, people

TODAY = date(2026, 3, 1)
Document = dict[str, Any]


def needy(**more: Any) -> Family:
    """A family with a need at school that nobody helps with, and no caseworker."""
    needs = [{"id": "n1", "domain": "school", "members": ["noor"], "start": "2026-01-01"}]
    return family(members=people("noor", "sem"), needs=needs, **more)


def meeting(day: str, kind: str = "team_meeting") -> Document:
    return {"id": f"e-{day}", "date": day, "kind": kind}


def seen(known: Family, day: date = TODAY) -> Seen:
    return Seen(known, day, DEFAULTS)


def shown(one: Seen, lang: Language = "nl") -> Component:
    return discuss.contents(one, lang)


def walk(component: Any) -> Iterator[Component]:
    """A component and all that stands in it."""
    if not isinstance(component, Component):
        return
    yield component
    children = getattr(component, "children", None)
    for child in children if isinstance(children, list | tuple) else [children]:
        yield from walk(child)


def words(component: Any) -> str:
    """All that is written in a component."""
    if not isinstance(component, Component):
        return "" if component is None else str(component)
    children = getattr(component, "children", None)
    listed = children if isinstance(children, list | tuple) else [children]
    return " ".join(words(child) for child in listed)


def keys(component: Component) -> list[str]:
    """Keys of the findings that can be opened in a component, in order."""
    return [vars(one)["data-finding"] for one in walk(component) if "data-finding" in vars(one)]


def named(component: Component, name: str) -> Component:
    """The part that is kept by this name, or has this class."""
    return next(
        one
        for one in walk(component)
        if vars(one).get("data-keep") == name or getattr(one, "className", None) == name
    )


def test_without_a_meeting_before_everything_is_listed_by_level() -> None:
    one = seen(needy())
    assert keys(shown(one)) == [finding.key for finding in one.findings]
    assert "Nieuw sinds" not in words(shown(one))


def test_what_came_since_the_last_meeting_stands_first_with_its_day() -> None:
    one = seen(needy(moments=[meeting("2026-01-03")]))
    new = named(shown(one), "discuss-new")
    assert "Nieuw sinds het teamoverleg van 3 januari 2026: 2 punten" in words(new)
    assert keys(shown(one))[: len(keys(new))] == keys(new)
    assert all(one.is_new(finding) for finding in one.findings if finding.key in keys(new))


def test_what_was_there_at_the_last_meeting_and_no_longer_is_stands_as_it_was_then() -> None:
    workers = [{"id": "c1", "party": "w", "start": "2026-02-20"}]
    kinds = parties(w="professional")
    one = seen(needy(moments=[meeting("2026-02-01")], parties=kinds, caseworkers=workers))
    assert [finding.rule for finding in one.gone] == ["no_caseworker"]
    gone = words(named(shown(one), "discuss-gone"))
    assert finding_text(one.gone[0], one.family, "nl") in gone
    assert "Erbij gekomen: w." in words(named(shown(one), "discuss-changes"))


def test_what_was_decided_is_folded_away_at_the_end() -> None:
    key = seen(needy()).findings[0].key
    one = seen(needy(decisions=[{"finding": key, "verdict": "solved", "on": "2026-02"}]))
    decided = named(shown(one), "discuss-decided")
    assert keys(decided) == [key]
    assert keys(shown(one))[-1] == key
    assert not getattr(decided, "open", False)


def test_every_finding_of_the_day_stands_in_the_list_once() -> None:
    one = seen(family_from(seeded_document(60)), date(2026, 9, 1))
    assert sorted(keys(shown(one))) == sorted(finding.key for finding in one.findings)


def test_many_findings_of_one_rule_stand_folded_together() -> None:
    one = seen(family_from(seeded_document(60)), date(2026, 9, 1))
    groups = [part for part in walk(shown(one)) if vars(part).get("className") == "discuss-group"]
    assert "keer: Naast elkaar aan het werk" in words(groups[0])
    assert all(len(keys(group)) >= 4 for group in groups)


def test_a_finding_lights_whom_and_what_it_is_about() -> None:
    one = seen(needy())
    finding = next(found for found in one.findings if found.rule == "need_without_help")
    item = next(p for p in walk(shown(one)) if vars(p).get("data-finding") == finding.key)
    about = json.loads(vars(item)["data-about"])
    assert about == {"members": ["noor"], "domains": ["school"]}
    evidence = json.loads(vars(item.children)["data-evidence"])
    assert {name: evidence[name] for name in about} == about


def test_the_card_says_why_and_since_when() -> None:
    one = seen(needy())
    finding = next(found for found in one.findings if found.rule == "need_without_help")
    item = next(p for p in walk(shown(one)) if vars(p).get("data-finding") == finding.key)
    card = json.loads(vars(item)["data-card"])
    assert (card["limited"], card["start"], card["days"]) == (True, "2026-01-01", 60)
    assert "langer dan 14 dagen" in card["why"]
    assert card["who"] == "noor"


def test_a_tie_that_changed_since_the_last_meeting_is_said_in_a_sentence() -> None:
    observed = [{"on": "2026-02-10", "stress": "conflict", "hours_per_week": 2.5}]
    ties = [{"id": "t", "party": "oma", "stress": "none", "observations": observed}]
    one = seen(
        needy(moments=[meeting("2026-02-01", "evaluation")], parties=parties(oma="kin"), ties=ties)
    )
    said = words(named(shown(one), "discuss-changes"))
    assert "oma: de spanning was geen spanning, nu conflict." in said
    assert "oma: het aantal uren per week was niet bekend, nu 2,5." in said


def test_a_family_without_anything_has_a_calm_sentence() -> None:
    one = seen(family_from(document()))
    assert keys(shown(one)) == []
    assert "geen open aandachtspunten" in words(shown(one))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_browser_gets_words_for_every_rule_and_verdict(lang: Language) -> None:
    said = json.loads(vars(discuss.frame(lang))["data-words"])
    assert {"rule-no_caseworker", "verdict-action", "life_domain-school", "save"} <= set(said)
    assert "{count}" in said["actions-some"]
