"""Discussing findings in a real browser: one at a time, decided, and what is agreed upon."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.conftest import SIZES, Visitor, axe_violations
from tests.families import document
from tests.savers import Person, saved
from tests.shelves import ready, shelf, take, too_small
from tests.web import engine

pytestmark = pytest.mark.browser
Document = dict[str, Any]


def family(**more: Any) -> Document:
    """A family with a few findings: two double kinds of help, and more."""
    kinds = [
        {"id": "fatma", "name": "Fatma Demir", "kind": "professional", "sector": "youth_care"},
        {"id": "ruben", "name": "Ruben Slot", "kind": "professional", "sector": "youth_care"},
        {"id": "oma", "name": "Oma Riet", "kind": "kin"},
    ]
    help_given = {"domains": ["parenting"], "help": ["guidance"], "start": "2026-01-05"}
    ties = [
        {"id": "t1", "party": "fatma", "members": ["m1"]} | help_given,
        {"id": "t2", "party": "ruben", "members": ["m1"]} | help_given,
        {"id": "t3", "party": "oma", "start": "2020"},
    ]
    return document(
        name="Gezin Voorbeeld",
        members=[{"id": "m1", "name": "Noor"}, {"id": "m2", "name": "Sem"}],
        parties=kinds,
        ties=ties,
        caseworkers=[{"id": "c1", "party": "fatma", "start": "2026-01"}],
        needs=[{"id": "n1", "domain": "parenting", "members": ["m1"], "start": "2026-01"}],
        moments=[{"id": "e1", "date": "2026-06-30", "kind": "start"}],
        **more,
    )


def busy() -> Document:
    """The same family with an action that is late and one that is done."""
    late = {"verdict": "action", "reason": "School bellen", "on": "2026-04-01", "due": "2026-05"}
    done = {"verdict": "action", "reason": "Intake", "on": "2026-03-02", "done_on": "2026-04-02"}
    return family(
        decisions=[
            {"finding": "evaluation_due:::", "who": "fatma"} | late,
            {"finding": "step_up_needed::weg:school"} | done,
        ]
    )


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the app with families about whom nothing and something was decided."""
    kinds = {"open": family(), "busy": busy()}
    with shelf(tmp_path_factory.mktemp("families"), kinds) as address:
        yield address


def discuss(visitor: Visitor, kind: str, size: str = "laptop", **options: Any) -> Page:
    """Open the findings of a family of a kind, at its meeting."""
    page = take(visitor, kind, size, **options)
    page.goto(f"{page.url}/team")
    ready(page)
    page.locator("#tab-discuss").click()
    expect(page.locator("#discuss-after h2")).to_be_visible()
    return page


def decisions(page: Page) -> list[Document]:
    """What the server holds as decided, once all is saved."""
    saved(page)
    answer = page.request.get(f"{page.url.removesuffix('/team')}/document")
    return list(answer.json()["document"].get("decisions", []))


def item(page: Page, title: str) -> Locator:
    return page.locator("#discuss-contents [data-finding]", has_text=title).first


def stage(page: Page) -> Locator:
    return page.locator("#discuss-stage")


def button(page: Page, name: str) -> Locator:
    return stage(page).get_by_role("button", name=name, exact=True)


def lit(page: Page) -> list[str]:
    """The petals that are not dimmed."""
    found: list[str] = page.evaluate(
        "ecomap.flower.current().evidence ? ecomap.flower.current().evidence.parties : []"
    )
    return sorted(found)


def test_a_point_opens_large_with_its_reason_and_its_evidence_lit(visitor: Visitor) -> None:
    page = discuss(visitor, "open")
    item(page, "Dubbele hulp").locator("button").click()
    expect(stage(page).locator("h2")).to_be_focused()
    expect(page.locator("#discuss-contents")).to_be_hidden()
    assert lit(page) == ["fatma", "ruben"]
    size = stage(page).locator(".discuss-question").evaluate("e => getComputedStyle(e).fontSize")
    assert float(size.removesuffix("px")) >= 24
    stage(page).get_by_text("Waarom zie ik dit?").click()
    why = stage(page).locator("dl")
    expect(why).to_contain_text("Noor, Fatma Demir en Ruben Slot")
    expect(why).to_contain_text("dagen, sinds 5 januari 2026")
    expect(why.get_by_role("link")).to_have_attribute("href", "/admin#rule-duplicate_help")
    button(page, "Terug naar de lijst").click()
    expect(item(page, "Dubbele hulp").locator("button")).to_be_focused()
    assert lit(page) == []


def test_an_action_is_agreed_by_mouse_and_taken_back(visitor: Visitor) -> None:
    page = discuss(visitor, "open")
    item(page, "Dubbele hulp").locator("button").click()
    stage(page).locator("[data-verdict=action]").click()
    page.keyboard.type("Afspreken wie dit doet")
    stage(page).locator("[data-field=who] [data-value=ruben]").click()
    stage(page).locator("[data-field=quick] .option").nth(1).click()
    button(page, "Het gezin mag dit zien").click()
    button(page, "Leg vast").click()
    expect(stage(page).locator(".discuss-next")).to_be_focused()
    expect(page.locator("#discuss-said")).to_contain_text("Besluit genomen.")
    said = {"reason": "Afspreken wie dit doet", "who": "ruben", "by": "fatma", "shared": True}
    (decision,) = decisions(page)
    day = page.evaluate("ecomap.draw.chosenDay()")
    assert decision == {
        "finding": "duplicate_help:fatma+ruben:m1:parenting",
        "verdict": "action",
        "on": day,
        "due": engine(decisions="model/acts/decisions.ts").eval(f"decisions.later('{day}', 14)"),
        **said,
    }
    page.get_by_role("button", name="Ongedaan maken").last.click()
    expect(stage(page).locator(".discuss-choices")).to_be_visible()
    assert decisions(page) == []
    page.locator("#draw-redo").click()
    expect(stage(page)).to_contain_text("Actie afgesproken")
    page.keyboard.press("Control+z")
    expect(stage(page).locator(".discuss-choices")).to_be_visible()


def test_what_is_decided_shows_at_once_before_the_server_answers(visitor: Visitor) -> None:
    page = discuss(visitor, "open")
    page.context.set_offline(True)
    item(page, "Dubbele hulp").locator("button").click()
    stage(page).locator("[data-verdict=solved]").click()
    button(page, "Leg vast").click()
    expect(stage(page)).to_contain_text("Opgelost, op")
    button(page, "Terug naar de lijst").click()
    expect(item(page, "Dubbele hulp")).to_contain_text("Opgelost, op")
    expect(page.locator("#discuss-after")).to_contain_text("Besluiten tot nu toe (1)")
    page.context.set_offline(False)
    assert len(decisions(page)) == 1
    visitor.complaints[:] = [said for said in visitor.complaints if "DISCONNECTED" not in said]
    folded = page.locator("#discuss-contents details.decided [data-finding]")
    expect(folded).to_contain_text("Dubbele hulp")


def test_deliberate_without_a_reason_is_asked_about_once(visitor: Visitor) -> None:
    page = discuss(visitor, "open")
    item(page, "Dubbele hulp").locator("button").click()
    stage(page).locator("[data-verdict=deliberate]").click()
    button(page, "Leg vast").click()
    expect(stage(page).locator(".discuss-ask")).to_contain_text("Wil je nog opschrijven waarom?")
    expect(stage(page).locator("textarea")).to_be_focused()
    button(page, "Leg vast").click()
    expect(stage(page)).to_contain_text("Bewust zo, op")
    assert [decision["verdict"] for decision in decisions(page)] == ["deliberate"]


def test_the_whole_loop_goes_by_keyboard(visitor: Visitor) -> None:
    page = discuss(visitor, "open")
    item(page, "Dubbele hulp").locator("button").focus()
    page.keyboard.press("Enter")
    expect(stage(page).locator("h2")).to_be_focused()
    first = stage(page).locator("h2").text_content() or ""
    page.keyboard.press("ArrowRight")
    expect(stage(page).locator("h2")).not_to_have_text(first)
    page.keyboard.press("ArrowLeft")
    expect(stage(page).locator("h2")).to_have_text(first)
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.verdict === 'not_applicable'"):
            break
    page.keyboard.press("Enter")
    page.keyboard.type("Dit is zo afgesproken")
    expect(stage(page).locator("textarea")).to_have_value("Dit is zo afgesproken")
    for _ in range(4):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent === 'Leg vast'"):
            break
    page.keyboard.press("Enter")
    expect(stage(page).locator(".discuss-next")).to_be_focused()
    page.keyboard.press("Enter")
    expect(stage(page).locator("h2")).not_to_have_text(first)
    page.keyboard.press("Escape")
    expect(page.locator("#discuss-contents")).to_be_visible()
    assert [decision["verdict"] for decision in decisions(page)] == ["not_applicable"]


def test_a_decision_is_changed_and_taken_back_by_touch(visitor: Visitor) -> None:
    page = discuss(visitor, "open", "tablet")
    item(page, "Dubbele hulp").locator("button").tap()
    stage(page).locator("[data-verdict=solved]").tap()
    button(page, "Leg vast").tap()
    button(page, "Verander het besluit").tap()
    stage(page).locator("[data-verdict=deliberate]").tap()
    stage(page).locator("textarea").fill("Samen is beter")
    button(page, "Leg vast").tap()
    expect(stage(page)).to_contain_text("Samen is beter")
    assert [d["verdict"] for d in decisions(page)] == ["deliberate"]
    button(page, "Neem het besluit terug").tap()
    expect(stage(page).locator(".discuss-choices")).to_be_visible()
    assert decisions(page) == []


def test_what_is_typed_stays_while_others_change_the_family(visitor: Visitor) -> None:
    page = discuss(visitor, "open")
    item(page, "Dubbele hulp").locator("button").click()
    stage(page).locator("[data-verdict=action]").click()
    page.keyboard.type("Half geschreven")
    page.evaluate(
        """ecomap.saving.perform([{ do: "change", in: "parties", key: { id: "oma" },
             values: { name: "Oma Rita" }, was: { name: "Oma Riet" } }])"""
    )
    saved(page)
    page.wait_for_timeout(600)  # the page follows what was saved
    expect(stage(page).locator("textarea")).to_have_value("Half geschreven")
    button(page, "Volgende").click()
    button(page, "Vorige").click()
    expect(stage(page).locator("textarea")).to_have_value("Half geschreven")


def test_on_another_day_without_the_point_what_is_typed_is_still_there(visitor: Visitor) -> None:
    page = discuss(visitor, "open")
    item(page, "Dubbele hulp").locator("button").click()
    stage(page).locator("[data-verdict=deliberate]").click()
    page.keyboard.type("Half geschreven")
    page.evaluate("ecomap.flower.setDay(Date.UTC(2026, 0, 10) / 86400000)")
    expect(stage(page).get_by_text("Dit punt is er op deze dag niet")).to_be_visible()
    expect(stage(page).locator("textarea")).to_have_value("Half geschreven")
    button(page, "Terug naar de lijst").click()
    expect(page.locator("#tab-discuss")).to_be_focused()


def test_who_is_chosen_on_the_flower_lights_the_points_about_them(visitor: Visitor) -> None:
    page = discuss(visitor, "open")
    page.evaluate("ecomap.flower.choose('petal:ruben')")
    expect(item(page, "Dubbele hulp")).to_have_class("finding lit")
    page.evaluate("ecomap.flower.choose('petal:oma')")
    expect(item(page, "Dubbele hulp")).to_have_class("finding")


def test_a_decision_of_one_shows_with_the_other(visitor: Visitor) -> None:
    page = discuss(visitor, "open")
    path = page.url.removeprefix(visitor.address)
    other = Person(visitor.browser, visitor.address, path)
    try:
        other.page.locator("#tab-discuss").click()
        item(other.page, "Dubbele hulp").locator("button").click()
        item(page, "Dubbele hulp").locator("button").click()
        stage(page).locator("[data-verdict=solved]").click()
        button(page, "Leg vast").click()
        saved(page)
        expect(stage(other.page)).to_contain_text("Opgelost, op")
        assert other.complaints == []
    finally:
        other.context.close()


def test_an_action_is_done_and_not_done_after_all(visitor: Visitor) -> None:
    page = discuss(visitor, "busy")
    after = page.locator("#discuss-after")
    expect(after).to_contain_text("1 actie open, 1 te laat")
    expect(after).to_contain_text("Fatma Demir doet het · Uiterlijk mei 2026")
    after.get_by_role("button", name="Gedaan: School bellen").click()
    expect(after).to_contain_text("Er staan geen acties open.")
    expect(page.locator("#discuss-said")).to_contain_text("Actie gedaan.")
    after.get_by_text("Gedaan (2)").click()
    after.get_by_role("button", name="Toch niet gedaan: School bellen").click()
    expect(after).to_contain_text("1 actie open")
    assert "done_on" not in decisions(page)[0]


def test_the_history_tells_of_findings_that_are_gone(visitor: Visitor) -> None:
    page = discuss(visitor, "busy")
    page.get_by_text("Besluiten tot nu toe (2)").click()
    history = page.locator(".discuss-history")
    expect(history.locator("li").first).to_contain_text("School bellen")
    expect(history).to_contain_text("Misschien is er meer nodig (ontwikkeling en school)")


def test_open_actions_show_on_the_list_of_families(visitor: Visitor) -> None:
    page = take(visitor, "busy", "laptop")
    page.goto(f"{visitor.address}/?filter=late")
    row = page.locator(".card").first
    expect(row).to_contain_text("1 actie open, 1 te laat")
    expect(row).to_contain_text("eerste uiterlijk mei 2026")
    expect(page.locator(".card", has_text="Gezin Voorbeeld").first).to_be_visible()
    assert axe_violations(page) == []


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_everybody_can_discuss_in_either_language(visitor: Visitor, size: str, lang: str) -> None:
    page = discuss(visitor, "busy", size, lang=lang, color_scheme="dark")
    for name in page.locator("#discuss-after summary").all():
        name.click()
    assert axe_violations(page) == []
    assert too_small(page, "#panel-discuss") == []
    page.locator("#discuss-contents [data-finding] > button").first.click()
    stage(page).locator("[data-verdict=action]").click()
    assert axe_violations(page) == []
    assert too_small(page, "#panel-discuss") == []
    width = "document.getElementById('panel-discuss').scrollWidth"
    assert page.evaluate(f"{width} <= document.getElementById('panel-discuss').clientWidth")
