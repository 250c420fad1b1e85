"""The browser's state of a day is the model's, and so is what it finds different on two days."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from py_mini_racer import MiniRacer

from ecomap.analysis.difference import Difference
from ecomap.analysis.standing import Standing
from ecomap.figures.looks import looks
from ecomap.figures.payload import payload
from ecomap.model import Family, family_from
from tests.families import busy_family, days, family, full_families, parties, people

ROOT = Path(__file__).parents[1]
MODULES = ("web/kit/days.js", "web/model/family.js", "web/model/state.js")
SAMPLES = sorted((ROOT / "sample_networks").glob("*.json"))
TODAY = date(2026, 11, 1)

ASKED = """
  const familyOf = (sent, looks) => read(sent.document, looks, {
    hyphens: {}, nameless: "-", first: firstDay(sent.first), last: firstDay(sent.last) });
  const lineOf = ({ status, strength, stress, flow, hours_per_week }) =>
    [status, strength, stress, flow, hours_per_week];

  function told(sent, looks, day) {
    const family = familyOf(sent, looks);
    const state = stateOn(family, firstDay(day), looks);
    const id = (index) => family.parties[index].id;
    return JSON.stringify({
      petals: [...state.parties].map(([index, line]) => [id(index), lineOf(line)]),
      heart: state.spells.map((spell) => [id(spell.party), lineOf(spell)]),
      members: [...state.members].map(([index, age]) => [family.members[index].id, age]),
      alters: [...state.alters].map(id),
      links: state.links.map((link) => link.id),
    });
  }

  function compared(sent, looks, before, after) {
    const family = familyOf(sent, looks);
    const [then, now] = [before, after].map((day) => stateOn(family, firstDay(day), looks));
    const found = differences(then, now);
    const ids = (indexes) => [...indexes].map((index) => family.parties[index].id);
    const named = ({ what, ...values }) => what === "members"
      ? [what, ...[values.from, values.to].map((m) => m.map((i) => family.members[i].id))]
      : [what, values.from, values.to];
    return JSON.stringify({
      came: ids(found.came), left: ids(found.left), stayed: ids(found.stayed),
      changed: [...found.changed].map(([index, changes]) =>
        [family.parties[index].id, changes.map(named)]),
      marks: family.parties.map(({ index, id }) => [id, markOf(found, index)]),
      ghosts: family.parties.filter(({ index }) =>
        !now.parties.has(index) && petalLine(then, now, found, index)).map(({ id }) => id),
    });
  }
"""


def script(name: str) -> str:
    """A module as a plain script: what it exports is there for the ones after it."""
    written = (ROOT / name).read_text(encoding="utf-8")
    bare = re.sub(r"^import[^;]*;\n", "", written, flags=re.MULTILINE)
    names = ", ".join(re.findall(r"^export (?:const|function) (\w+)", bare, re.MULTILINE))
    body = re.sub(r"^export ", "", bare, flags=re.MULTILINE)
    return f"const {{ {names} }} = (() => {{\n{body}\nreturn {{ {names} }}; }})();"


@pytest.fixture(scope="module")
def browser() -> MiniRacer:
    js = MiniRacer()
    js.eval("\n".join([*map(script, MODULES), ASKED]))
    return js


def asked(browser: MiniRacer, name: str, known: Family, *on: date) -> dict[str, Any]:
    sent = json.loads(json.dumps(payload(known, TODAY)))
    answer: dict[str, Any] = json.loads(browser.call(name, sent, looks(), *map(str, on)))
    return answer


def unknown(known: Family) -> set[str]:
    """Parties of which nothing is written down: they have a petal all the time."""
    return {party.id for party in known.parties}.difference(
        (tie.party for tie in known.ties), (spell.party for spell in known.caseworkers)
    )


def assert_same_day(browser: MiniRacer, known: Family, day: date) -> None:
    shown, here = asked(browser, "told", known, day), Standing(known, day)
    heart = set(here.caseworkers)
    petals = {*here.lasting_of, *unknown(known)} - heart
    assert dict(shown["members"]) == {member.id: member.age(day) for member in here.members}
    assert set(shown["alters"]) == here.alters
    assert {party for party, _ in shown["petals"]} == petals
    assert [party for party, _ in shown["heart"]] == [spell.party for spell in here.spells]
    for party, line in shown["petals"] + shown["heart"]:
        assert line == [here.status(party), *here.channels(party)]
    assert shown["links"] == [link.id for link in here.links_among(petals)]


def assert_same_difference(browser: MiniRacer, known: Family, before: date, after: date) -> None:
    shown = asked(browser, "compared", known, before, after)
    found = Difference.between(known, before, after)
    for name in ("came", "left", "stayed"):
        assert sorted(shown[name]) == list(getattr(found, name))
    changes = [
        (party, what, _plain(one), _plain(other))
        for party, rows in sorted(shown["changed"])
        for what, one, other in rows
    ]
    assert changes == [(c.party, c.what, _plain(c.before), _plain(c.after)) for c in found.changed]
    signs = {
        **dict.fromkeys((change.party for change in found.changed), "changed"),
        **dict.fromkeys(found.came, "arrived"),
        **dict.fromkeys(found.left, "left"),
    }
    assert {party: sign for party, sign in shown["marks"] if sign} == signs
    there = {*found.after.lasting_of, *unknown(known)} - set(found.after.caseworkers)
    assert set(shown["ghosts"]) == set(found.left) - there - set(found.before.caseworkers)


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, list | tuple) else value


@given(known=full_families(), day=days())
@settings(max_examples=150, deadline=None)
def test_the_browser_sees_on_a_day_what_the_model_sees(
    browser: MiniRacer, known: Family, day: date
) -> None:
    assert_same_day(browser, known, day)


@given(known=full_families(), one=days(), two=days())
@settings(max_examples=150, deadline=None)
def test_the_browser_finds_different_what_the_model_finds_different(
    browser: MiniRacer, known: Family, one: date, two: date
) -> None:
    assert_same_difference(browser, known, one, two)


@pytest.mark.parametrize("seed", range(3))
def test_a_busy_family_is_the_same_in_both(browser: MiniRacer, seed: int) -> None:
    known = busy_family(ties=40, seed=seed)
    for day in (date(2023, 2, 1), date(2023, 12, 1)):
        assert_same_day(browser, known, day)
    assert_same_difference(browser, known, date(2023, 2, 1), date(2023, 12, 1))


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_a_sample_is_the_same_in_both(browser: MiniRacer, file: Path) -> None:
    known = family_from(json.loads(file.read_text(encoding="utf-8")))
    for year in range(2022, 2027):
        assert_same_day(browser, known, date(year, 6, 30))
        assert_same_difference(browser, known, date(year - 1, 6, 30), date(year, 6, 30))


def test_a_waiting_list_is_no_arrival_and_other_hours_are_a_change(browser: MiniRacer) -> None:
    known = family(
        members=people("m1"),
        parties=parties(oma="kin", ggz="agency"),
        ties=[
            {
                "id": "t1",
                "party": "oma",
                "hours_per_week": 2.0,
                "observations": [{"on": "2023-05", "hours_per_week": 4.0}],
            },
            {"id": "t2", "party": "ggz", "status": "waiting", "start": "2023-04", "end": "2023-08"},
            {"id": "t3", "party": "ggz", "start": "2023-09"},
        ],
    )
    march, june, october = date(2023, 3, 1), date(2023, 6, 1), date(2023, 10, 1)
    waiting = asked(browser, "compared", known, march, june)
    assert (waiting["came"], waiting["changed"]) == ([], [["oma", [["hours_per_week", 2, 4]]]])
    assert asked(browser, "compared", known, june, october)["came"] == ["ggz"]
    assert asked(browser, "compared", known, october, june)["left"] == ["ggz"]


def test_who_becomes_caseworker_changes_and_has_no_ghost_outside_the_heart(
    browser: MiniRacer,
) -> None:
    known = family(
        parties=parties(a="professional"),
        ties=[{"id": "t", "party": "a"}],
        caseworkers=[{"id": "c", "party": "a", "start": "2023-07"}],
    )
    found = asked(browser, "compared", known, date(2023, 3, 1), date(2023, 9, 1))
    assert found["changed"] == [["a", [["caseworker", False, True]]]]
    assert (found["came"], found["ghosts"]) == ([], [])
