"""What the browser gets of a family, and what it makes of it on a day."""

import gzip
import json
from datetime import date
from itertools import product

import pytest

from ecomap.analysis.difference import aspects
from ecomap.analysis.standing import Standing
from ecomap.figures.looks import looks
from ecomap.figures.payload import SOFT_HYPHEN, hyphens, payload
from ecomap.figures.words import words
from ecomap.graph.portrayal import KIND_ICONS, OUTLINES, SECTOR_ICONS, WEDGES
from ecomap.model import family_from
from ecomap.model.codes import PartyKind, Sector
from tests.web import ROOT, engine

SAMPLES = sorted((ROOT / "sample_networks").glob("*.json"))
TODAY = date(2026, 11, 1)


@pytest.fixture(scope="module")
def browser():
    js = engine(
        flower=("model/family.ts", "kit/days.ts", "model/day.ts", "flower/list_items.ts"),
    )
    js.eval("""globalThis.familyOf = ({ document, first, last, hyphens }, looks) =>
      flower.read(document, looks, { hyphens, nameless: "zonder naam",
        first: flower.firstDay(first), last: flower.firstDay(last) });""")
    js.eval("""globalThis.onDay = (payload, looks, day) => {
      const family = familyOf(payload, looks);
      const state = flower.stateOn(family, flower.firstDay(day), looks);
      return JSON.stringify({
        parties: [...state.parties].map(([i, line]) => ({ id: family.parties[i].id, ...line })),
        members: [...state.members].map(([i, age]) => ({ id: family.members[i].id, age })),
        bonds: state.bonds, links: state.links.map((l) => l.id), spells: state.spells,
        first: flower.writtenDay(family.first), last: flower.writtenDay(family.last),
        changes: family.changes.map(flower.writtenDay) });
    };""")
    return js


def family_with(**more):
    base = {"format": "ecomap-family", "version": 1, "id": "f1", "name": "Familie Voorbeeld"}
    members = [{"id": "m1", "name": "Noor", "role": "child", "birth": "2013-05-20", "sex": "f"}]
    return family_from({**base, "members": members, **more})


def on(browser, family, day):
    sent = json.loads(json.dumps(payload(family, TODAY)))
    return json.loads(browser.call("onDay", sent, looks(), day))


OMA = {"id": "p1", "name": "Oma Riet", "kind": "kin"}
BAKKER = {"id": "p2", "name": "J. Bakker", "kind": "professional", "sector": "local_team"}


def tie(number, party="p1", **more):
    return {"id": f"t{number}", "party": party, **more}


def ids(things):
    return [thing["id"] for thing in things]


def test_a_coarse_start_counts_from_its_first_day_and_a_coarse_end_to_its_last(browser):
    family = family_with(parties=[OMA], ties=[tie(1, start="2024-03", end="2024")])
    shown = [bool(on(browser, family, day)["parties"]) for day in
             ("2024-02-29", "2024-03-01", "2024-12-31", "2025-01-01")]  # fmt: skip
    assert shown == [False, True, True, False]


def test_a_party_without_ties_is_always_there(browser):
    family = family_with(parties=[OMA], ties=[])
    assert ids(on(browser, family, "2026-01-01")["parties"]) == ["p1"]


def test_the_fixed_caseworker_has_no_petal(browser):
    spell = {"id": "c1", "party": "p2", "start": "2024-02-01", "end": "2024-03-31"}
    ties = [tie(1, "p2", start="2024-01-01", stress="tension")]
    family = family_with(parties=[BAKKER], ties=ties, caseworkers=[spell])
    before, during, after = (
        on(browser, family, d) for d in ("2024-01-15", "2024-02-15", "2024-04-01")
    )
    assert (ids(before["parties"]), ids(during["parties"]), ids(after["parties"])) == (
        ["p2"],
        [],
        ["p2"],
    )
    assert [(s["id"], s["stress"]) for s in during["spells"]] == [("c1", "tension")]


def test_observations_change_the_channels_by_date(browser):
    seen = [{"on": "2024-06", "stress": "conflict"}, {"on": "2024-03-01", "strength": "strong"}]
    ties = [tie(1, start="2024-01", strength="weak", stress="none", observations=seen)]
    family = family_with(parties=[OMA], ties=ties)
    for day in ("2024-02-01", "2024-03-01", "2024-06-01", "2025-01-01"):
        line = on(browser, family, day)["parties"][0]
        expected = family.ties[0].channels(date.fromisoformat(day))
        assert (line["strength"], line["stress"], line["flow"]) == expected[:3]


def test_several_ties_of_a_party_are_one_line(browser):
    ties = [
        tie(1, start="2024", strength="weak", stress="conflict", flow="to_family"),
        tie(2, start="2024", strength="strong", stress="none", flow="from_family"),
        tie(3, start="2024", status="waiting"),
    ]
    line = on(browser, family_with(parties=[OMA], ties=ties), "2024-06-01")["parties"][0]
    assert (line["strength"], line["stress"], line["flow"], line["status"]) == (
        "strong",
        "conflict",
        "mutual",
        "actual",
    )
    assert len(line["ties"]) == 3


def test_not_recorded_stays_not_recorded(browser):
    line = on(browser, family_with(parties=[OMA], ties=[tie(1, start="2024")]), "2024-06-01")
    assert [line["parties"][0][c] for c in ("strength", "stress", "flow")] == [None, None, None]


@pytest.mark.parametrize("day", ["2013-05-19", "2013-05-20", "2026-05-19", "2026-05-20"])
def test_ages_are_those_of_the_model(browser, day):
    family = family_with(parties=[OMA], ties=[tie(1, start="2010")])
    assert on(browser, family, day)["members"][0]["age"] == family.members[0].age(
        date.fromisoformat(day)
    )


def test_a_link_shows_only_while_both_are_there(browser):
    ties = [tie(1, start="2024-01"), tie(2, "p2", start="2024-06")]
    links = [{"id": "l1", "a": "p1", "b": "p2", "kind": "knows", "start": "2024-01"}]
    family = family_with(parties=[OMA, BAKKER], ties=ties, links=links)
    assert on(browser, family, "2024-02-01")["links"] == []
    assert on(browser, family, "2024-06-01")["links"] == ["l1"]


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_the_browser_sees_what_the_model_sees(browser, file):
    family = family_from(json.loads(file.read_text(encoding="utf-8")))
    first = on(browser, family, "2026-01-01")
    for day in [*first["changes"][::9], first["last"]]:
        state = on(browser, family, day)
        when = date.fromisoformat(day)
        heart = {spell.party for spell in family.caseworkers if spell.active(when)}
        tied = {t.party for t in family.ties if t.active(when)} - heart
        known = {t.party for t in family.ties} | {s.party for s in family.caseworkers}
        loose = {p.id for p in family.parties} - known
        assert {p["id"] for p in state["parties"]} == tied | loose
        assert len(state["bonds"]) == sum(
            b.active(when) for b in family.bonds if b.kind != "sibling"
        )


def crowd(count):
    kinds = ("kin", "friend", "professional", "agency")
    parties = [
        {
            "id": f"p{i}",
            "name": f"{('Oma', 'Buurman', 'J.', 'Stichting')[i % 4]} {chr(65 + i % 26)}erhorst-{i}",
            "kind": kinds[i % 4],
            **({"sector": "youth_care", "organisation": f"Wijkteam {i % 7}"} if i % 4 > 1 else {}),
        }
        for i in range(count)
    ]
    ties = [
        tie(
            i,
            f"p{i}",
            start=f"20{20 + i % 6}-{1 + i % 12:02d}-{1 + i % 28:02d}",
            domains=[("parenting", "school", "safety")[i % 3]],
            help=[("guidance", "practical", "advice")[i % 3]],
            strength=("weak", "ordinary", "strong", None)[i % 4],
            stress=("none", "tension", None)[i % 3],
            flow=("to_family", "mutual", None)[i % 3],
        )
        for i in range(count)
    ]
    return family_with(parties=parties, ties=ties)


@pytest.mark.parametrize(("count", "most"), [(25, 3 * 1024), (100, 5 * 1024)])
def test_a_family_is_sent_lean(count, most):
    sent = json.dumps(payload(crowd(count), TODAY), separators=(",", ":"), ensure_ascii=False)
    assert len(gzip.compress(sent.encode())) <= most


def test_long_words_may_break_where_dutch_does():
    found = hyphens(["Samenwerkingsverband Haarlem", "Oma Riet"])
    assert found["Samenwerkingsverband"].split(SOFT_HYPHEN)[0] == "Samen"
    assert all(parts.replace(SOFT_HYPHEN, "") == word for word, parts in found.items())
    assert "Riet" not in found


def parties_of(browser, *parties):
    """Give the parties as the browser reads them."""
    sent = json.loads(json.dumps(payload(family_with(parties=parties), TODAY)))
    browser.eval(
        "globalThis.partiesOf = (sent, looks) => JSON.stringify(familyOf(sent, looks).parties);"
    )
    return json.loads(browser.call("partiesOf", sent, looks()))


def test_the_second_line_says_something_new(browser):
    names = [
        party["second"].replace(SOFT_HYPHEN, "")
        for party in parties_of(
            browser,
            {**BAKKER, "organisation": "Wijkteam Oost", "discipline": "gezinswerker"},
            {**BAKKER, "id": "p3", "discipline": "werker"},
            {**BAKKER, "id": "p4", "organisation": BAKKER["name"]},
        )
    ]
    assert names == ["Wijkteam Oost", "werker", ""]


def test_a_party_without_a_name_is_called_so(browser):
    shown = parties_of(browser, {**OMA, "name": ""}, {**OMA, "id": "p3", "name": "  "})
    assert [party["name"] for party in shown] == ["zonder naam"] * 2


@pytest.mark.parametrize(("kind", "sector"), product(PartyKind, [None, *Sector]))
def test_every_party_stands_where_its_kind_does(browser, kind, sector):
    party = parties_of(browser, {"id": "p1", "name": "Oma", "kind": kind, "sector": sector})[0]
    wedge = next(wedge for wedge in WEDGES if wedge.id == party["sector"])
    assert sector in wedge.sectors if kind.formal else kind in wedge.kinds
    assert party["outline"] == OUTLINES[kind]
    assert party["icon"] == SECTOR_ICONS[sector] if kind.formal else KIND_ICONS[kind]


def test_a_word_that_objects_know_too_is_just_a_word(browser):
    shown = parties_of(browser, {**OMA, "name": "valueOf constructor"})[0]["name"]
    assert shown.replace(SOFT_HYPHEN, "") == "valueOf constructor"


def test_what_lies_outside_the_days_that_were_sent_extends_the_time_bar(browser):
    sent = json.loads(json.dumps(payload(family_with(parties=[OMA], ties=[]), TODAY)))
    sent["document"]["ties"] = [tie(1, start="1990", end="2030")]
    seen = json.loads(browser.call("onDay", sent, looks(), "2000-01-01"))
    assert (seen["first"], seen["last"]) == ("1990-01-01", "2030-12-31")
    assert ids(seen["parties"]) == ["p1"]


def test_every_icon_that_is_named_is_drawn():
    sent = looks()
    named = [*sent["statusIcons"].values(), *sent["changeIcons"].values(), sent["caseworkerIcon"]]
    assert set(named) <= set(sent["icons"])
    assert all("<" in drawing for drawing in sent["icons"].values())


def test_both_languages_have_all_words():
    dutch, english = words("nl"), words("en")
    assert dutch.keys() == english.keys()
    for group in (key for key, value in dutch.items() if isinstance(value, dict)):
        assert dutch[group].keys() == english[group].keys()


def test_the_list_says_in_words_what_is_drawn(browser):
    ties = [tie(1, start="2023-09", help=["care"], domains=["parenting"], strength="strong")]
    family = family_with(parties=[OMA], ties=ties)
    sent = json.loads(json.dumps(payload(family, TODAY)))
    browser.eval("""globalThis.saidOf = (payload, looks, words) => {
      const family = familyOf(payload, looks);
      const state = flower.stateOn(family, family.last, looks);
      const listed = { family, looks, words, state, before: null, petals: new Map(), scene: null,
        team: false, addingText: null };
      return JSON.stringify(flower.listGroups(listed));
    };""")
    groups = json.loads(browser.call("saidOf", sent, looks(), words("nl")))
    assert [g["title"] for g in groups] == ["Gezin", "Familie"]
    parts = groups[1]["items"][0]["lines"][0].split(" · ")
    assert parts == [
        "Verzorging en opvang",
        "opvoeding en ouderschap",
        "voor het hele gezin",
        "band: sterk",
        "sinds september 2023",
    ]


def test_the_list_says_what_became_different_about_who_stayed(browser):
    seen = [{"on": "2026-06", "hours_per_week": 4, "stress": "tension"}]
    ties = [tie(1, start="2023-09", hours_per_week=2, observations=seen)]
    family = family_with(parties=[OMA], ties=ties)
    sent = json.loads(json.dumps(payload(family, TODAY)))
    browser.eval("""globalThis.comparedOf = (payload, looks, words, then) => {
      const family = familyOf(payload, looks);
      const [before, state] = [flower.firstDay(then), family.last].map((day) =>
        flower.stateOn(family, day, looks));
      const listed = { family, looks, words, state, before, petals: new Map(), scene: null,
        team: false, addingText: null };
      return JSON.stringify(flower.listGroups(listed));
    };""")
    said = json.loads(browser.call("comparedOf", sent, looks(), words("nl"), "2026-01-01"))
    oma = said[1]["items"][0]
    assert oma["badges"] == [{"change": "changed", "text": "veranderd"}]
    assert oma["lines"][-1] == "anders: spanning, uren per week"


def test_everything_that_can_become_different_has_a_name():
    told = aspects(Standing(family_with(parties=[OMA]), TODAY), "p1")
    assert words("nl")["aspect"].keys() == told.keys()
