"""The guided conversation in a real browser: by touch, mouse and keyboard, and what it saves."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import SIZES, Visitor, axe_violations
from tests.families import document
from tests.shelves import kept, ready, shelf, take, too_small

pytestmark = pytest.mark.browser
Document = dict[str, Any]
SAID = {
    "kin": {"answer": "named", "on": "2025-01-05"},
    "faith": {"answer": "none", "on": "2025-01-05"},
}


def lived_in(**more: Any) -> Document:
    """A family of one, with what is given."""
    return document(name="Gezin Voorbeeld", members=[{"id": "m1", "name": "Noor"}], **more)


def drawn_before() -> Document:
    """A family that was drawn in 2025."""
    names = {"oma": "Oma Bep", "buur": "Buurvrouw Ans", "coach": "Coach Bart"}
    return lived_in(
        parties=[{"id": party, "name": said, "kind": "kin"} for party, said in names.items()],
        ties=[{"id": f"t-{party}", "party": party, "said_on": "2025-03-01"} for party in names],
        moments=[{"id": "e1", "date": "2026-03-02", "kind": "evaluation"}],
        extra={"conversation": SAID},
    )


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the app with families that are new, lived in, and drawn before."""
    kinds = {"new": document(name="Nieuw"), "lived": lived_in(), "drawn": drawn_before()}
    with shelf(tmp_path_factory.mktemp("families"), kinds) as address:
        yield address


def talk(visitor: Visitor, kind: str, size: str = "tablet", **options: Any) -> Page:
    """Open a family of a kind and start the conversation."""
    page = take(visitor, kind, size, **options)
    page.locator("#guide-button").tap()
    expect(page.locator("#guide-card")).to_be_visible()
    return page


def name(page: Page, *names: str) -> None:
    """Type names one after the other, each with Enter."""
    page.locator("#guide-card [data-field=name] input").focus()
    for one in names:
        page.keyboard.type(one)
        page.keyboard.press("Enter")


def press(page: Page, key: str) -> None:
    page.locator(f"#guide-card [data-guide={key}]").tap()


def test_a_first_conversation_draws_who_lives_here_and_who_stands_around_them(
    visitor: Visitor,
) -> None:
    page = talk(visitor, "new")
    card = page.locator("#guide-card")
    expect(card).to_contain_text("Wie wonen hier?")
    card.get_by_role("button", name="Kind", exact=True).tap()
    name(page, "Noor", "Sem")
    expect(card.locator(".guide-names")).to_contain_text("Sem")
    press(page, "next")
    expect(card).to_contain_text("Vraag 1 van 14 · Nog niet gevraagd")
    name(page, "Oma Bep", "Opa Jan")
    expect(card.locator(".guide-names").first).to_contain_text("Oma BepOpa Jan")
    press(page, "skip")
    press(page, "none")
    expect(card).to_contain_text("Vraag 3 van 14")
    press(page, "back")
    expect(card).to_contain_text("Niemand (gezegd op ")
    family = kept(page)
    assert [(m["name"], m.get("role")) for m in family["members"]] == [
        ("Noor", "child"),
        ("Sem", None),
    ]
    assert [(p["name"], p["kind"]) for p in family["parties"]] == [
        ("Oma Bep", "kin"),
        ("Opa Jan", "kin"),
    ]
    answers = family["extra"]["conversation"]
    assert {prompt: said["answer"] for prompt, said in answers.items()} == {
        "kin": "named",
        "friends": "none",
    }


def test_where_a_petal_belongs_is_asked_only_when_the_question_does_not_say_it(
    visitor: Visitor,
) -> None:
    page = talk(visitor, "lived")
    card = page.locator("#guide-card")
    for _ in range(8):
        press(page, "skip")
    name(page, "Huisarts De Wit")
    expect(card).to_contain_text("Kies nog waar dit bij hoort")
    card.get_by_role("button", name="Gezondheidszorg").tap()
    expect(card.locator(".guide-names").first).to_contain_text("Huisarts De Wit")
    for _ in range(5):
        press(page, "skip")
    expect(card).to_contain_text("Wie zou je er graag bij hebben?")
    card.get_by_role("button", name="Vrienden en buren").tap()
    name(page, "Een maatje")
    press(page, "skip")
    expect(card).to_contain_text("Dit waren de vragen")
    family = kept(page)
    doctor, mate = family["parties"]
    assert (doctor["kind"], doctor["sector"], mate["kind"]) == ("professional", "health", "friend")
    assert [tie.get("status") for tie in family["ties"]] == [None, "wished"]


def test_it_stops_at_any_moment_and_goes_on_where_it_was_left_after_a_reload(
    visitor: Visitor,
) -> None:
    page = talk(visitor, "lived")
    for _ in range(4):
        press(page, "skip")
    page.locator("#guide-stop").tap()
    expect(page.locator("#guide-card")).to_be_hidden()
    expect(page.locator("#guide-button")).to_be_focused()
    page.reload()
    ready(page)
    page.locator("#guide-button").tap()
    expect(page.locator("#guide-card")).to_contain_text("Vraag 5 van 14")
    family = kept(page)
    assert "extra" not in family
    assert "parties" not in family


def test_a_name_just_given_opens_its_editor_and_comes_back(visitor: Visitor) -> None:
    page = talk(visitor, "lived")
    name(page, "Oma Bep")
    page.locator("#guide-card .guide-names button").tap()
    expect(page.locator("#draw-title")).to_have_text("Oma Bep")
    expect(page.locator("#guide-card")).to_be_hidden()
    page.locator("#draw-done").tap()
    expect(page.locator("#guide-card")).to_be_visible()
    expect(page.locator("#guide-card .guide-names button")).to_be_focused()


def test_a_name_and_its_answer_are_taken_back_in_one_step(visitor: Visitor) -> None:
    page = talk(visitor, "lived")
    name(page, "Oma Bep")
    page.locator("#draw-undo").tap()
    expect(page.locator("#guide-card")).to_contain_text("Nog niet gevraagd")
    expect(page.locator("#guide-card .guide-names").first).to_be_hidden()
    family = kept(page)
    assert "extra" not in family
    assert "parties" not in family


def test_a_second_visit_asks_each_petal_once_same_changed_or_stopped(visitor: Visitor) -> None:
    page = talk(visitor, "drawn")
    card = page.locator("#guide-card")
    expect(card).to_contain_text("1 maart 2025")
    press(page, "start-visit")
    expect(card).to_contain_text("Bloemblad 1 van 3")
    expect(card).to_contain_text("Oma Bep: is dit nog hetzelfde?")
    dim = "ecomap.flower.current().cy.elements('.petal.dim').map((e) => e.id())"
    assert set(page.evaluate(dim)) == {"petal:buur", "petal:coach"}
    press(page, "same")
    press(page, "changed")
    page.locator("#draw-fields [data-field=strength] [data-value=strong]").tap()
    page.locator("#draw-done").tap()
    expect(card).to_contain_text("Coach Bart: is dit nog hetzelfde?")
    press(page, "gone")
    card.get_by_role("button", name="Verhuisd").tap()
    press(page, "stop-done")
    expect(card).to_contain_text("Alles is nagelopen")
    day = page.evaluate("ecomap.draw.chosenDay()")
    family = kept(page)
    oma, buur, coach = family["ties"]
    assert oma["extra"] == buur["extra"] == {"confirmed_on": day}
    assert buur["strength"] == "strong"
    assert coach["end_reason"] == "moved"
    page.locator("#guide-stop").tap()
    page.locator("#guide-button").tap()
    expect(card).to_contain_text("Vraag 7 van 14")


def test_a_second_visit_stops_and_goes_on_with_who_was_not_asked_yet(visitor: Visitor) -> None:
    page = talk(visitor, "drawn")
    card = page.locator("#guide-card")
    press(page, "start-visit")
    press(page, "same")
    press(page, "skip")
    page.locator("#guide-stop").tap()
    page.locator("#guide-button").tap()
    press(page, "start-visit")
    expect(card).to_contain_text("Bloemblad 1 van 2")
    expect(card).to_contain_text("Buurvrouw Ans")
    press(page, "changed")
    page.locator("#draw-done").tap()
    expect(card).to_contain_text("Buurvrouw Ans: is dit nog hetzelfde?")


def test_the_whole_conversation_goes_by_keyboard(visitor: Visitor) -> None:
    page = take(visitor, "new", "laptop")
    page.locator("#guide-button").focus()
    page.keyboard.press("Enter")
    field = page.locator("#guide-card [data-field=name] input")
    page.keyboard.press("Tab")
    page.locator("#guide-card [data-value=parent]").focus()
    page.keyboard.press("Space")
    field.focus()
    page.keyboard.type("Sharon")
    page.keyboard.press("Enter")
    expect(field).to_be_focused()
    for _ in range(3):  # past the button that puts, and who lives here
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#guide-title")).to_have_text("Wie hoort er bij de familie?")
    expect(field).to_be_focused()
    page.keyboard.type("Oma")
    page.keyboard.press("Enter")
    expect(page.locator("#draw-live")).to_have_text("Oma staat op de bloem")
    family = kept(page)
    assert [(m["name"], m["role"]) for m in family["members"]] == [("Sharon", "parent")]


def test_the_overview_keeps_nobody_asked_and_not_asked_apart(visitor: Visitor) -> None:
    page = talk(visitor, "drawn")
    press(page, "overview")
    line = page.locator("#guide-card [data-prompt=faith]")
    expect(line).to_contain_text("Niemand (gezegd op 5 januari 2025)")
    expect(page.locator("#guide-card [data-prompt=kin]")).to_contain_text("Gevraagd op")
    expect(page.locator("#guide-card [data-prompt=club]")).to_contain_text("Nog niet gevraagd")
    line.tap()
    expect(page.locator("#guide-title")).to_contain_text("Is er een kerk, moskee")


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_everybody_can_use_the_conversation_in_either_language(
    visitor: Visitor, size: str, lang: str
) -> None:
    page = talk(visitor, "drawn", size, lang=lang, color_scheme="dark", has_touch=True)
    assert axe_violations(page) == []
    press(page, "start-visit")
    press(page, "gone")
    assert axe_violations(page) == []
    page.locator("#guide-stop").tap()
    page.locator("#guide-button").tap()
    press(page, "start-ask")
    name(page, "Oma")
    assert axe_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert too_small(page, "#guide-card") == []
