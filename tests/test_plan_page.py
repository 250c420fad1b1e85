"""The plan in a real browser: quickly filled in by touch and by keyboard, and what it saves."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.conftest import SIZES, Visitor, axe_violations
from tests.families import document
from tests.shelves import kept, ready, shelf, take, too_small

pytestmark = pytest.mark.browser
Document = dict[str, Any]


def family() -> Document:
    """A family with a caseworker and a school."""
    parties = [
        {"id": "fatma", "name": "Fatma Demir", "kind": "professional", "sector": "youth_care"},
        {"id": "school", "name": "De Regenboog", "kind": "agency", "sector": "education"},
    ]
    return document(
        name="Gezin Voorbeeld",
        members=[{"id": "m1", "name": "Noor"}, {"id": "m2", "name": "Sem"}],
        parties=parties,
        ties=[{"id": f"t-{p['id']}", "party": p["id"], "said_on": "2026-01-05"} for p in parties],
        caseworkers=[{"id": "c1", "party": "fatma", "start": "2026-01"}],
    )


def planned() -> Document:
    """The same family with something in every part of its plan."""
    needs = [
        {"id": "n1", "domain": "school", "members": ["m1"], "severity": 2, "text": "Naar school"},
        {"id": "n2", "domain": "school", "text": "Huiswerk", "end": "2026-03"},
        {"id": "n3", "domain": "safety", "severity": 3, "text": "Rust in huis", "risk": True},
    ]
    moments = [
        {"id": "e1", "date": "2026-02-02", "kind": "crisis", "title": "Ruzie"},
        {"id": "e2", "date": "2026-03-02", "kind": "evaluation", "title": "Samen", "shared": True},
    ]
    return family() | {
        "needs": needs,
        "goals": [{"id": "g1", "needs": ["n1"], "text": "Elke dag op tijd", "start": "2026-02"}],
        "orders": [{"id": "o1", "kind": "ots", "members": ["m1"], "start": "2026-01-10"}],
        "moments": moments,
        "contacts": [{"date": "2026-02-03", "party": "school", "members": ["m1"]}],
        "extra": {"domains_without_need": {"housing": "2026-02-02"}},
    }


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the app with families without and with a plan."""
    kinds = {"bare": family(), "planned": planned()}
    with shelf(tmp_path_factory.mktemp("families"), kinds) as address:
        yield address


def plan(visitor: Visitor, kind: str, size: str = "tablet", **options: Any) -> Page:
    """Open the plan of a family of a kind."""
    page = take(visitor, kind, size, **options)
    page.locator("#tab-plan").click()
    return page


def part(page: Page, name: str) -> Locator:
    """A part of the plan, such as its goals."""
    return page.locator(f"#plan [data-part={name}]")


def add(page: Page, name: str) -> Locator:
    """Unfold the fields of a new record; gives the part."""
    here = part(page, name)
    here.locator(".plan-acts .add").tap()
    return here


def value(here: Locator, code: str) -> Locator:
    return here.locator(f".plan-entry [data-value='{code}']").first


def test_a_contact_takes_three_taps(visitor: Visitor) -> None:
    page = plan(visitor, "bare")
    here = add(page, "contacts")
    value(here, "fatma").tap()
    here.get_by_role("button", name="Zet erbij").tap()
    expect(here.locator(".lines li")).to_contain_text("Fatma Demir")
    expect(page.locator("#draw-live")).to_have_text("Contact toegevoegd")
    expect(here.locator(".plan-acts .add").first).to_be_focused()
    day = page.evaluate("ecomap.draw.chosenDay()")
    assert kept(page)["contacts"] == [{"date": day, "party": "fatma"}]


def test_a_moment_takes_three_taps_and_its_title(visitor: Visitor) -> None:
    page = plan(visitor, "bare")
    here = add(page, "moments")
    value(here, "team_meeting").tap()
    here.locator(".plan-entry [data-field=title] input").fill("Rond de tafel")
    here.get_by_role("button", name="Zet erbij").tap()
    expect(here.locator(".lines li")).to_contain_text("Rond de tafel")
    (moment,) = kept(page)["moments"]
    assert (moment["kind"], moment["title"]) == ("team_meeting", "Rond de tafel")


def test_a_need_takes_four_taps_and_its_words(visitor: Visitor) -> None:
    page = plan(visitor, "bare")
    expect(part(page, "needs")).to_contain_text("Er zijn nog geen hulpvragen besproken.")
    here = add(page, "needs")
    value(here, "school").tap()
    value(here, "m1").tap()
    value(here, "2").tap()
    here.locator(".plan-entry [data-field=text] input").focus()
    page.keyboard.type("Elke dag naar school")
    page.keyboard.press("Enter")
    expect(here.locator(".lines li")).to_contain_text("Elke dag naar schoolNoor · ernstig")
    (need,) = kept(page)["needs"]
    said = {"domain": "school", "members": ["m1"], "severity": 2, "text": "Elke dag naar school"}
    assert {key: need[key] for key in need if key != "id"} == said


def test_what_is_missing_is_said_and_nothing_is_added(visitor: Visitor) -> None:
    page = plan(visitor, "bare")
    here = add(page, "needs")
    here.get_by_role("button", name="Zet erbij").tap()
    expect(here).to_contain_text("Kies eerst bij welk deel van het leven dit hoort.")
    here.get_by_role("button", name="Toch niet").tap()
    expect(here.locator(".plan-entry").first).to_be_hidden()
    assert "needs" not in kept(page)


def test_no_help_needed_is_said_per_domain_and_withdrawn_by_a_need(visitor: Visitor) -> None:
    page = plan(visitor, "planned")
    said = page.locator("#plan-domains")
    expect(said).to_contain_text("Hier is geen hulp nodig: wonen (gezegd op 2 februari 2026).")
    expect(said).to_contain_text("Nog niet besproken: opvoeding en ouderschap")
    part(page, "needs").get_by_role("button", name="Waar is geen hulp nodig?").tap()
    page.locator("#plan-without [data-value=work]").tap()
    expect(said.locator("p").first).to_contain_text("werk en dagbesteding (gezegd op ")
    here = add(page, "needs")
    value(here, "housing").tap()
    here.locator("#plan-new-needs").get_by_role("button", name="Zet erbij").tap()
    expect(said).not_to_contain_text("wonen")
    assert list(kept(page)["extra"]["domains_without_need"]) == ["work"]


def test_what_stands_in_the_plan_is_changed_in_place_removed_and_taken_back(
    visitor: Visitor,
) -> None:
    page = plan(visitor, "planned")
    goal = part(page, "goals").locator(".lines li").first
    goal.locator(".line-name").tap()
    goal.locator("[data-field=state] [data-value=met]").tap()
    expect(part(page, "goals").locator("[data-field=goals-closed]")).to_contain_text("gehaald")
    contact = part(page, "contacts").locator(".lines li")
    contact.locator(".line-name").tap()
    contact.locator("[data-value=m2]").tap()
    contact.locator("[data-value=coach]").tap()
    expect(contact.locator(".line-name")).to_contain_text("met Noor, Sem · als coach")
    order = part(page, "orders").locator(".lines li")
    order.get_by_role("button", name="Verwijder").tap()
    expect(order).to_be_hidden()
    family = kept(page)
    assert (family["goals"][0]["state"], "closed_on" in family["goals"][0]) == ("met", True)
    contact_now = {"date": "2026-02-03", "party": "school", "members": ["m1", "m2"]}
    assert family["contacts"] == [contact_now | {"roles": ["coach"]}]
    assert "orders" not in family
    page.locator("#views [data-view=family]").tap()
    for _ in range(4):
        page.locator("#draw-undo").tap()
    assert kept(page) == planned() | {"id": family["id"]}


def test_with_the_family_the_plan_is_calm(visitor: Visitor) -> None:
    page = plan(visitor, "planned")
    page.locator("#views [data-view=family]").tap()
    page.locator("#tab-plan").tap()
    shown = page.locator("#plan")
    expect(shown).to_contain_text("Rust in huis")
    expect(shown).to_contain_text("Samen")
    expect(part(page, "orders")).to_be_hidden()
    for private in ("Ruzie", "risico", "het gezin ziet dit ook"):
        expect(shown).not_to_contain_text(private)
    here = add(page, "moments")
    value(here, "evaluation").tap()
    here.get_by_role("button", name="Zet erbij").tap()
    assert kept(page)["moments"][-1]["shared"] is True


def test_the_plan_goes_by_keyboard(visitor: Visitor) -> None:
    page = take(visitor, "bare", "laptop")
    page.locator("#tab-plan").focus()
    page.keyboard.press("Enter")
    opener = part(page, "goals").locator(".plan-acts .add")
    opener.focus()
    page.keyboard.press("Enter")
    page.keyboard.type("Rust aan tafel")
    page.keyboard.press("Enter")
    expect(opener.first).to_be_focused()
    expect(part(page, "goals")).to_contain_text("Rust aan tafel")
    page.keyboard.press("Enter")
    page.keyboard.type("Toch niet")
    page.keyboard.press("Escape")
    expect(opener.first).to_be_focused()
    assert [goal["text"] for goal in kept(page)["goals"]] == ["Rust aan tafel"]


def test_a_reload_shows_the_plan_as_it_was_left(visitor: Visitor) -> None:
    page = plan(visitor, "bare")
    here = add(page, "orders")
    value(here, "ots").tap()
    here.get_by_role("button", name="Zet erbij").tap()
    kept(page)
    page.reload()
    ready(page)
    page.locator("#tab-plan").click()
    expect(part(page, "orders")).to_contain_text("Ondertoezichtstelling")


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_everybody_can_use_the_plan_in_either_language(
    visitor: Visitor, size: str, lang: str
) -> None:
    page = plan(visitor, "planned", size, lang=lang, color_scheme="dark", has_touch=True)
    for name in ("needs", "goals", "contacts", "moments", "orders"):
        add(page, name)
        part(page, name).locator(".line-name").first.tap()
    assert axe_violations(page) == []
    assert too_small(page, "#plan") == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
