"""The reflection in a real browser: answered by keyboard and by touch, seen at once, kept."""

import json
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import SIZES, Visitor, axe_violations
from tests.families import document
from tests.shelves import ready, shelf, too_small

pytestmark = pytest.mark.browser
Document = dict[str, Any]
_opened = iter(range(100))

ANSWERED = {"one_plan": "no", "own_network": "no", "clear_why": "yes", "evaluated": "partly"}


def family(**more: Any) -> Document:
    """A family with a caseworker who had contacts, and another professional on no goal."""
    parties = [
        {"id": "fatma", "name": "Fatma Demir", "kind": "professional", "sector": "youth_care"},
        {"id": "els", "name": "Els Bos", "kind": "professional", "sector": "education"},
    ]
    contacts = [
        {"date": f"2026-0{month}-10", "party": "fatma", "roles": ["director"]}
        for month in range(1, 7)
    ]
    filled = {
        "name": "Gezin Voorbeeld",
        "members": [{"id": "m1", "name": "Noor"}],
        "parties": parties,
        "ties": [{"id": f"t-{p['id']}", "party": p["id"], "start": "2026-01"} for p in parties],
        "caseworkers": [{"id": "c1", "party": "fatma", "start": "2026-01"}],
        "needs": [{"id": "n1", "domain": "school", "text": "Naar school", "start": "2026-01"}],
        "goals": [{"id": "g1", "parties": ["fatma"], "text": "Elke dag", "start": "2026-01"}],
        "contacts": contacts,
    }
    return document(**(filled | more))


def reflected() -> Document:
    """The same family with an earlier reflection and an order."""
    earlier = {"id": "r1", "date": "2026-03-02", "by": "els", "answers": ANSWERED, "text": "Oei."}
    order = {"id": "o1", "kind": "ots", "members": ["m1"], "start": "2026-01-10"}
    return family(reflections=[earlier], orders=[order])


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the app with families without and with an earlier reflection."""
    kinds = {"new": family(), "reflected": reflected()}
    with shelf(tmp_path_factory.mktemp("families"), kinds) as address:
        yield address


def reflect(visitor: Visitor, kind: str, size: str = "laptop", **options: Any) -> Page:
    """Open the reflection of a family of a kind that nobody opened yet."""
    page = visitor.visit(f"/family/{kind}-{next(_opened) % 16}/reflect", size, **options)
    ready(page)
    expect(page.locator("#reflection-who select")).to_be_visible()
    return page


def kept(page: Page) -> list[Document]:
    """The reflections as the server holds them, once all is saved."""
    page.wait_for_function("() => ecomap.saving.status().state === 'saved'")
    address = page.url.removesuffix("/reflect") + "/document"
    with urllib.request.urlopen(address) as answer:  # noqa: S310 - our own server
        found: list[Document] = json.load(answer)["document"].get("reflections", [])
    return found


def pressed(page: Page, code: str) -> list[str]:
    """The answers that are chosen for a principle."""
    found: list[str] = page.evaluate(
        """(code) => [...document.querySelectorAll(`[data-principle=${code}] [aria-checked=true]`)]
          .map((one) => one.dataset.answer)""",
        code,
    )
    return found


def tab_to(page: Page, code: str) -> None:
    """Press Tab until an answer to this principle has the focus."""
    here = """(code) => document.activeElement.matches(
      `[data-principle=${code}] [role=radio]`)"""
    for _ in range(6):
        if page.evaluate(here, code):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no way to {code} by keyboard")


def answer_by_keyboard(page: Page, code: str, steps: int) -> None:
    tab_to(page, code)
    for _ in range(steps):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")


def codes(page: Page) -> list[str]:
    """The principles in the order of the page."""
    found: list[str] = page.evaluate(
        "[...document.querySelectorAll('[data-principle]')].map((one) => one.dataset.principle)"
    )
    return found


def test_a_reflection_is_answered_by_keyboard_and_the_score_comes_at_seven_tenths(
    visitor: Visitor,
) -> None:
    page = reflect(visitor, "new")
    page.locator("#reflection-start").focus()
    page.keyboard.press("Enter")
    score = page.locator("#reflection-score")
    expect(score).to_have_text("0 van 10 vragen beantwoord")
    asked = [code for code in codes(page) if code != "compulsory"]
    for place, code in enumerate(asked):
        answer_by_keyboard(page, code, place % 2)
        if place == 5:
            expect(page.locator("#reflection-score-note")).to_contain_text("Nog 1 antwoord")
        if place == 6:
            expect(score).to_have_text("Score: 5,5 van 7")
    expect(score).to_have_text("Score: 7,5 van 10")
    wanted = {code: ("yes", "partly")[place % 2] for place, code in enumerate(asked)}
    (record,) = kept(page)
    assert record["answers"] == wanted
    assert record["by"] == "fatma"
    page.reload()
    ready(page)
    expect(page.locator("#reflection-score")).to_have_text("Score: 7,5 van 10")
    assert {code: pressed(page, code) for code in asked} == {c: [a] for c, a in wanted.items()}


def test_the_same_answer_again_opens_the_question_and_undo_brings_it_back(visitor: Visitor) -> None:
    page = reflect(visitor, "new")
    page.locator("#reflection-start").click()
    answer = page.locator("[data-principle=one_plan] [data-answer=no]")
    answer.click()
    assert pressed(page, "one_plan") == ["no"]
    answer.click()
    assert pressed(page, "one_plan") == []
    page.evaluate("ecomap.saving.undo()")
    assert pressed(page, "one_plan") == ["no"]
    expect(page.locator(".reflection-answered tbody")).to_contain_text("nee")


def test_an_answer_shows_before_the_server_heard_of_it(visitor: Visitor) -> None:
    page = reflect(visitor, "new")
    shown = page.evaluate(
        """() => {
          document.getElementById("reflection-start").click();
          const answer = document.querySelector("[data-principle=one_plan] [data-answer=yes]");
          answer.click();
          return [answer.getAttribute("aria-checked"), document.activeElement.dataset.answer,
            ecomap.saving.status().state, document.getElementById("reflection-score").textContent];
        }"""
    )
    assert shown[:2] == ["true", "yes"]
    assert shown[2] != "saved"
    assert shown[3] == "1 van 10 vragen beantwoord"
    kept(page)


def test_what_one_takes_from_it_is_kept_while_the_page_follows(visitor: Visitor) -> None:
    page = reflect(visitor, "new")
    page.locator("#reflection-start").click()
    page.locator("[data-principle=one_plan] [data-answer=no]").click()
    page.locator("#reflection-text textarea").press_sequentially("Samen één plan maken.", delay=60)
    page.locator("#reflection-title").click()
    page.wait_for_function("() => ecomap.saving.document().reflections[0].text")
    assert kept(page)[0]["text"] == "Samen één plan maken."
    expect(page.locator("#reflection-text textarea")).to_have_value("Samen één plan maken.")
    page.locator("#reflection-delete").click()
    expect(page.locator("#reflection-start")).to_be_focused()
    assert kept(page) == []


def test_each_person_has_a_reflection_of_their_own(visitor: Visitor) -> None:
    page = reflect(visitor, "new")
    who, said = page.locator("#reflection-who select"), page.locator("#reflection-text textarea")
    page.locator("#reflection-start").click()
    said.fill("Van Fatma.")
    who.select_option(label="Els Bos")
    expect(page.locator("#reflection-none")).to_contain_text("Els Bos")
    page.locator("#reflection-start").click()
    expect(said).to_have_value("")
    said.fill("Van Els.")
    who.select_option(label="Fatma Demir")
    expect(said).to_have_value("Van Fatma.")
    found = [(record["by"], record["text"]) for record in kept(page)]
    assert found == [("fatma", "Van Fatma."), ("els", "Van Els.")]


def test_what_the_map_shows_lights_up_on_the_flower_and_leads_to_what_is_to_discuss(
    visitor: Visitor,
) -> None:
    page = reflect(visitor, "new")
    page.locator("#reflection-start").click()
    plan = page.locator("[data-principle=one_plan] .reflection-map")
    expect(plan).to_contain_text("1 van de 2 beroepskrachten")
    plan.locator("[data-evidence]").click()
    assert page.evaluate("ecomap.flower.current().evidence.parties") == ["els"]
    page.locator("[data-principle=clear_why] [data-answer=yes]").click()
    kept(page)
    expect(plan.locator("[data-evidence]")).to_have_attribute("aria-pressed", "true")
    plan.locator("[data-tab=discuss]").click()
    expect(page.locator("#panel-discuss")).to_be_visible()


def test_an_earlier_reflection_is_read_and_changed_on_its_own_day(visitor: Visitor) -> None:
    page = reflect(visitor, "reflected")
    past = page.locator("[data-keep=reflection-past-r1]")
    past.locator("summary").click()
    expect(past).to_contain_text("Oei.")
    expect(past).to_contain_text("Nee: Eén plan, Eigen netwerk")
    past.locator("[data-reflection-day]").click()
    page.locator("#reflection-who select").select_option(label="Els Bos")
    expect(page.locator("#reflection-today")).to_contain_text("2 maart 2026")
    assert pressed(page, "evaluated") == ["partly"]


def test_points_for_a_compulsory_framework_stand_open_and_ticks_stay(visitor: Visitor) -> None:
    page = reflect(visitor, "reflected")
    box = page.get_by_label("Zeg meteen waarom je er bent, zonder omweg.")
    box.check()
    page.locator("#reflection-start").click()
    page.locator("[data-principle=compulsory] [data-answer=yes]").click()
    kept(page)
    expect(page.locator(".reflection-answered thead th")).to_have_count(3)
    expect(box).to_be_checked()


def test_a_quiet_role_is_asked_about_as_the_rule_does(visitor: Visitor) -> None:
    page = reflect(visitor, "new")
    expect(page.locator(".reflection-ask")).to_contain_text("aannemer en coach")
    page.locator("[data-keep=reflection-roles-table] summary").click()
    row = page.locator("[data-keep=reflection-roles-table] tbody tr").first
    expect(row).to_contain_text("juni 2026")


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_everybody_can_use_the_reflection_in_either_language(
    visitor: Visitor, size: str, lang: str
) -> None:
    page = reflect(visitor, "reflected", size, lang=lang, color_scheme="dark")
    page.locator("#reflection-start").click()
    page.evaluate(
        "document.querySelectorAll('.reflection details').forEach((d) => (d.open = true))"
    )
    assert axe_violations(page) == []
    assert too_small(page, "#panel-reflection") == []
    panel = "document.getElementById('panel-reflection')"
    assert page.evaluate(f"{panel}.scrollWidth <= {panel}.clientWidth")
