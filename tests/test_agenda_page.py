"""A meeting in a real browser: begun, gone through, written down, printed."""

import json
import urllib.request
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Visitor, axe_violations
from tests.families import document
from tests.shelves import ready, shelf, too_small

pytestmark = pytest.mark.browser
Document = dict[str, Any]
TODAY = date.today()  # noqa: DTZ011 - the day where the browser is
_taken: Counter[str] = Counter()


def day(offset: int) -> str:
    return (TODAY + timedelta(offset)).isoformat()


def family() -> Document:
    """A family that met a month ago, with two agreements and a goal."""
    parties = [
        {"id": "fatma", "name": "Fatma Demir", "kind": "professional", "sector": "youth_care"},
        {"id": "iris", "name": "Iris Bos", "kind": "professional", "sector": "youth_care"},
        {"id": "riet", "name": "Oma Riet", "kind": "kin"},
    ]
    agreed = {"verdict": "action", "by": "fatma", "on": day(-30), "who": "fatma"}
    return document(
        name="Gezin Voorbeeld",
        fictional=True,
        members=[{"id": "m1", "name": "Noor", "birth": "1985"}, {"id": "m2", "name": "Sem"}],
        parties=parties,
        ties=[{"id": f"t-{p['id']}", "party": p["id"], "start": "2024-01-05"} for p in parties],
        caseworkers=[{"id": "c1", "party": "fatma", "start": "2024-01"}],
        needs=[{"id": "n1", "domain": "school", "text": "Naar school", "start": "2024-01"}],
        goals=[{"id": "g1", "text": "Elke dag op tijd", "start": "2024-01", "due": day(10)}],
        moments=[{"id": "e1", "date": day(-30), "kind": "team_meeting", "title": "Eerste keer"}],
        decisions=[
            agreed | {"finding": "double_help:fatma+iris::", "reason": "Bellen", "due": day(-3)},
            agreed | {"finding": "no_goal:::school", "reason": "Een doel kiezen"},
        ],
    )


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the app with many such families, and one that is empty."""
    kinds = {"met": family(), "bare": document(name="Gezin Leeg")}
    with shelf(tmp_path_factory.mktemp("families"), kinds) as address:
        yield address


def meet(visitor: Visitor, kind: str = "met", size: str = "laptop", **options: Any) -> Page:
    """Open the page of the meeting of a family that nobody opened yet, on today."""
    page = visitor.visit(f"/family/{kind}-{_taken[kind]}/team", size, **options)
    _taken[kind] += 1
    ready(page)
    page.wait_for_selector("#agenda-meeting > *")
    page.evaluate("ecomap.flower.setDay(ecomap.flower.current().today)")
    page.wait_for_selector(f"#agenda-contents [data-day='{TODAY}']")
    return page


def begin(page: Page) -> None:
    page.locator("#agenda-meeting").get_by_role("button", name="Begin het overleg").click()


def kept(page: Page) -> Document:
    """The family as the server holds it, once all is saved."""
    page.wait_for_function("() => ecomap.saving.status().state === 'saved'")
    place = page.url.removesuffix("/team")
    with urllib.request.urlopen(f"{place}/document") as answer:  # noqa: S310 - our own server
        return dict(json.load(answer)["document"])


def today_of(page: Page) -> Document:
    """The meeting of today as the server holds it."""
    (moment,) = (m for m in kept(page)["moments"] if m["date"] == TODAY.isoformat())
    return dict(moment)


def test_a_meeting_is_begun_with_one_tap_and_undone_with_another(visitor: Visitor) -> None:
    page = meet(visitor)
    begin(page)
    expect(page.locator(".agenda-person").first).to_be_focused()
    assert today_of(page).keys() == {"id", "date", "kind"}
    page.evaluate("ecomap.saving.undo()")
    expect(page.locator("#agenda-meeting .agenda-begin")).to_be_visible()
    assert [m["id"] for m in kept(page)["moments"]] == ["e1"]


def test_who_is_there_is_ticked_and_the_kind_is_switched(visitor: Visitor) -> None:
    page = meet(visitor)
    begin(page)
    people = page.locator(".agenda-person")
    assert people.all_inner_texts() == ["Noor", "Sem", "Fatma Demir", "Iris Bos", "Oma Riet"]
    for name in ("Noor", "Fatma Demir", "Oma Riet", "Oma Riet"):
        people.filter(has_text=name).click()
    expect(people.filter(has_text="Noor")).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".agenda-present summary")).to_contain_text("2 erbij")
    page.get_by_role("button", name="Evaluatie", exact=True).click()
    moment = today_of(page)
    assert (moment["present"], moment["kind"]) == (["m1", "fatma"], "evaluation")


def test_an_action_is_done_at_once_and_comes_back_when_undone(visitor: Visitor) -> None:
    page = meet(visitor)
    lines = page.locator(".agenda-actions li")
    expect(lines).to_have_count(2)
    expect(lines.first).to_contain_text("over tijd")
    lines.first.get_by_role("button", name="Gedaan").click()
    expect(page.locator(".agenda-actions button:visible")).to_have_count(1)
    expect(page.locator(".agenda-actions button:visible")).to_be_focused()
    expect(lines).to_have_count(1)
    assert [d.get("done_on") for d in kept(page)["decisions"]] == [TODAY.isoformat(), None]
    page.evaluate("ecomap.saving.undo()")
    expect(lines).to_have_count(2)
    expect(page.locator(".agenda-actions button:visible")).to_have_count(2)


def test_the_next_evaluation_gets_a_day_and_then_another(visitor: Visitor) -> None:
    page = meet(visitor)
    item = page.locator("[data-item=next]")
    expect(item).to_contain_text("Er is nog geen dag gekozen.")
    item.get_by_role("button", name="Over 6 weken").click()
    expect(item.get_by_role("button", name="Over 6 weken")).to_have_attribute(
        "aria-pressed", "true"
    )
    assert kept(page)["moments"][-1]["date"] == day(42)
    item.locator("[type=date]").fill(day(20))
    expect(item.get_by_role("button", name="Over 6 weken")).to_have_attribute(
        "aria-pressed", "false"
    )
    expect(item.locator(".agenda-planned")).to_contain_text("Gepland op")
    assert [m["date"] for m in kept(page)["moments"]] == [day(-30), day(20)]


def test_a_day_before_the_meeting_is_not_planned(visitor: Visitor) -> None:
    page = meet(visitor)
    item = page.locator("[data-item=next]")
    item.locator("[type=date]").fill(day(-5))
    item.locator("[type=date]").blur()
    expect(item).to_contain_text("Kies een dag na het overleg.")
    assert len(kept(page)["moments"]) == 1


def test_what_was_discussed_stays_ticked_after_the_page_is_loaded_again(visitor: Visitor) -> None:
    page = meet(visitor)
    page.locator("[data-tick=new]").check()
    page.locator("[data-tick=goals]").check()
    expect(page.locator(".agenda-progress")).to_have_text("2 van 6 besproken")
    page.reload()
    ready(page)
    page.evaluate("ecomap.flower.setDay(ecomap.flower.current().today)")
    expect(page.locator("[data-tick=goals]")).to_be_checked()
    expect(page.locator("[data-tick=next]")).not_to_be_checked()


def test_another_day_than_today_says_so_and_goes_back(visitor: Visitor) -> None:
    page = meet(visitor)
    page.evaluate("ecomap.flower.setDay(ecomap.flower.current().today - 30)")
    note = page.locator(".agenda-elsewhere")
    expect(note).to_contain_text("Dit is niet vandaag.")
    expect(page.locator("#agenda-meeting")).to_contain_text("Wie zijn erbij?")
    note.get_by_role("button").click()
    expect(note).to_have_count(0)
    expect(page.locator("#agenda-meeting .agenda-begin")).to_be_visible()


def test_notes_are_saved_while_typing_and_stand_in_the_minutes(visitor: Visitor) -> None:
    page = meet(visitor)
    page.locator("#tab-minutes").click()
    page.locator("#minutes-meeting").get_by_role("button", name="Begin het overleg").click()
    notes = page.get_by_label("Aantekeningen")
    expect(notes).to_be_focused()
    page.keyboard.type("Noor wil naar school")
    shown = page.locator(".minutes-page:visible")
    expect(shown).to_contain_text("Noor wil naar school")
    expect(notes).to_be_focused()
    page.keyboard.type(" met de fiets")
    page.get_by_label("Titel").fill("Rond de tafel")
    page.get_by_label("Het gezin mag dit zien").check()
    expect(shown).to_contain_text("Noor wil naar school met de fiets ✓ het gezin mag dit zien")
    moment = today_of(page)
    assert (moment["text"], moment["title"], moment["shared"]) == (
        "Noor wil naar school met de fiets",
        "Rond de tafel",
        True,
    )


def test_notes_of_somebody_who_leaves_at_once_are_not_lost(visitor: Visitor) -> None:
    page = meet(visitor)
    begin(page)
    page.locator("#tab-minutes").click()
    page.get_by_label("Aantekeningen").press_sequentially("Nog net gezegd")
    page.reload()
    ready(page)
    assert today_of(page)["text"] == "Nog net gezegd"


def test_the_family_reads_its_own_minutes_and_the_earlier_ones_are_a_choice_away(
    visitor: Visitor,
) -> None:
    page = meet(visitor)
    begin(page)
    page.locator("#tab-minutes").click()
    page.get_by_role("button", name="Voor het gezin").click()
    shown = page.locator(".minutes-page:visible")
    expect(shown).to_have_count(1)
    expect(shown).to_contain_text("Hierin staat alleen wat met jullie gedeeld is.")
    expect(shown).not_to_contain_text("Bellen")
    page.get_by_label("Ander overleg").select_option(day(-30))
    expect(page.get_by_label("Titel")).to_have_value("Eerste keer")
    page.get_by_role("button", name="Voor het team").click()
    expect(shown).to_contain_text("Eerste keer")
    page.get_by_role("button", name="Terug naar").click()
    expect(page.get_by_label("Titel")).to_have_value("")


def test_the_file_holds_what_was_typed_just_before(visitor: Visitor) -> None:
    page = meet(visitor)
    begin(page)
    page.locator("#tab-minutes").click()
    page.get_by_label("Aantekeningen").fill("Tot op het laatst")
    with page.expect_download() as caught:
        page.get_by_role("button", name="PDF maken").click()
    assert caught.value.suggested_filename == f"Overleg over Gezin Voorbeeld {TODAY}.pdf"
    assert caught.value.path().read_bytes().startswith(b"%PDF-")
    expect(page.locator("#minutes-said")).to_have_text("De PDF is klaar")
    assert today_of(page)["text"] == "Tot op het laatst"


def test_paper_holds_the_minutes_alone(visitor: Visitor) -> None:
    page = meet(visitor, color_scheme="dark")
    begin(page)
    page.locator("#tab-minutes").click()
    page.evaluate("globalThis.print = () => (globalThis.printed = true)")
    page.get_by_role("button", name="Afdrukken").click()
    page.wait_for_function("() => globalThis.printed")
    page.emulate_media(media="print")
    expect(page.locator(".minutes-page:visible")).to_have_count(1)
    seen = page.evaluate("document.body.innerText")
    assert seen.strip().startswith("Overleg over Gezin Voorbeeld")
    assert seen.strip().endswith("met ecomap.")
    for gone in ("#flower", ".top", "#minutes-frame", "#panel-agenda"):
        expect(page.locator(gone)).to_be_hidden()
    edge = page.locator(".minutes-page:visible").bounding_box()
    assert edge is not None
    assert edge["x"] < 20


def test_a_whole_meeting_by_keyboard(visitor: Visitor) -> None:
    page = meet(visitor)
    press = page.keyboard.press
    page.locator("#tab-agenda").focus()
    press("Tab")
    press("Tab")
    press("Enter")
    press("Space")
    expect(page.locator(".agenda-person[aria-pressed=true]")).to_be_focused()
    page.locator("[data-tick=new]").focus()
    press("Space")
    press("Tab")
    press("Tab")
    press("Enter")
    page.locator("#tab-agenda").focus()
    for _ in range(3):
        press("ArrowRight")
    expect(page.locator("#panel-minutes")).to_be_visible()
    for _ in range(3):
        press("Tab")
    page.keyboard.type("Zonder muis")
    moment = today_of(page) if press("Tab") is None else {}
    assert (moment["present"], moment["text"]) == (["m1"], "Zonder muis")
    assert "done_on" in kept(page)["decisions"][0]


@pytest.mark.parametrize("kind", ["met", "bare"])
@pytest.mark.parametrize("size", ["laptop", "phone"])
def test_both_tabs_can_be_used_by_everybody(visitor: Visitor, size: str, kind: str) -> None:
    page = meet(visitor, kind, size)
    begin(page)
    for tab in ("agenda", "minutes"):
        page.locator(f"#tab-{tab}").click()
        assert axe_violations(page) == []
        assert too_small(page, f"#panel-{tab}") == []
        wide = "(panel) => panel.scrollWidth <= panel.clientWidth"
        assert page.locator(f"#panel-{tab}").evaluate(wide)
