"""The page of the meeting as a whole, in a real browser: its two panes, its one light, its day."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import SIZES, Visitor, axe_violations

SAMPLES = sorted((Path(__file__).parents[1] / "sample_networks").glob("*.json"))
EVIDENCE = ("flower", "who", "matrix", "lanes", "cooperation", "scaling")
TALK = ("agenda", "discuss", "plan", "minutes", "reflection")
BUSY = "/family/veel_betrokkenen/team"
CODES = re.compile(r"\b[a-z]+_[a-z_]+\b|\b(?:None|undefined|NaN|null)\b|\{\w+\}")
pytestmark = pytest.mark.browser


def at_meeting(
    visitor: Visitor, path: str = BUSY, size: str = "laptop", lang: str = "nl", **options: Any
) -> Page:
    """The page of a meeting, once the flower and every part are there."""
    page = visitor.visit(path, size, lang, **options)
    page.wait_for_function("() => globalThis.ecomap?.flower.current()?.state")
    for part in ("matrix", "lanes", "cooperation", "scaling", "agenda", "discuss", "minutes"):
        page.wait_for_selector(f"#{part}-contents > *", state="attached")
    return page


def open_tab(page: Page, name: str) -> None:
    page.locator(f"#tab-{name}").click()
    expect(page.locator(f"#panel-{name}")).to_be_visible()


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_every_tab_can_be_used_by_everybody_and_fits_the_screen(
    visitor: Visitor, size: str, lang: str
) -> None:
    page = at_meeting(visitor, size=size, lang=lang)
    for name in (*EVIDENCE, *TALK):
        open_tab(page, name)
        assert axe_violations(page) == [], name
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name


def test_dark_colours_are_readable_too(visitor: Visitor) -> None:
    page = at_meeting(visitor, color_scheme="dark")
    for name in (*EVIDENCE, *TALK):
        open_tab(page, name)
        assert axe_violations(page) == [], name


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_reads_in_either_language_and_never_shows_a_code(
    visitor: Visitor, path: Path, lang: str
) -> None:
    page = at_meeting(visitor, f"/family/{path.stem}/team", lang=lang)
    said = ""
    for name in (*EVIDENCE, *TALK):
        open_tab(page, name)
        said += page.locator(f"#panel-{name}").inner_text()
    assert CODES.findall(said) == []


def test_tabs_of_both_panes_move_with_the_arrows(visitor: Visitor) -> None:
    page = at_meeting(visitor)
    page.locator("#tab-flower").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#tab-who")).to_be_focused()
    page.locator("#tab-agenda").focus()
    page.keyboard.press("End")
    expect(page.locator("#panel-reflection")).to_be_visible()
    expect(page.locator("#panel-who")).to_be_visible()


def test_the_address_of_the_reflection_opens_it(visitor: Visitor) -> None:
    page = at_meeting(visitor, "/family/wisselingen/reflect")
    expect(page.locator("#panel-reflection")).to_be_visible()
    expect(page.locator("#panel-agenda")).to_be_hidden()


def test_flower_and_meeting_are_one_step_apart(visitor: Visitor) -> None:
    page = visitor.visit("/family/rustig")
    page.get_by_role("link", name="Overleg").click()
    page.wait_for_url("**/family/rustig/team")
    page.get_by_role("link", name="Bloem").click()
    page.wait_for_url("**/family/rustig")


def test_a_chosen_finding_lights_flower_matrix_and_timelines_and_lets_go_again(
    visitor: Visitor,
) -> None:
    page = at_meeting(visitor)
    open_tab(page, "discuss")
    double = page.locator("[data-finding^='duplicate_help'] > button").first
    double.click()
    for name in ("matrix", "lanes"):
        assert page.locator(f"#{name}-contents [data-about].lit").count() > 0, name
        expect(page.locator(f"#tab-{name}")).to_have_attribute("data-lit", re.compile(r"\d"))
    assert page.evaluate("ecomap.flower.current().cy.elements('.dim').length") > 0
    page.keyboard.press("Escape")
    assert page.locator("main.meeting .lit").count() == 0
    assert page.evaluate("ecomap.flower.current().cy.elements('.dim').length") == 0


def test_a_chosen_petal_lights_what_that_party_does_everywhere(visitor: Visitor) -> None:
    page = at_meeting(visitor)
    party = page.evaluate("ecomap.saving.document().ties.find((t) => t.domains?.length).party")
    page.evaluate("(party) => ecomap.flower.choose(`petal:${party}`)", party)
    lit = page.locator("main.meeting [data-about].lit")
    abouts = lit.evaluate_all("(all) => all.map((one) => JSON.parse(one.dataset.about).parties)")
    assert abouts
    assert all(party in parties for parties in abouts)


def test_every_part_follows_the_day(visitor: Visitor) -> None:
    page = at_meeting(visitor, "/family/wisselingen/team")
    parts = ("matrix", "lanes", "agenda", "discuss")
    before = {part: page.locator(f"#{part}-contents").inner_html() for part in parts}
    page.locator("#flower-range").press("Home")
    for part in parts:
        page.wait_for_function(
            "([id, html]) => document.getElementById(id).innerHTML !== html",
            arg=[f"{part}-contents", before[part]],
        )


def test_who_reads_on_keeps_what_is_folded_when_the_contents_come_anew(visitor: Visitor) -> None:
    page = at_meeting(visitor)
    open_tab(page, "discuss")
    group = page.locator("#discuss-contents .discuss-open details[data-keep]").first
    group.locator("summary").first.click()
    name, is_open = group.get_attribute("data-keep"), group.evaluate("one => one.open")
    day = page.locator("#discuss-contents .hint").first
    before = day.inner_text()
    page.locator("#flower-range").press("ArrowLeft")
    expect(day).not_to_have_text(before)
    same = page.locator(f'#discuss-contents details[data-keep="{name}"]')
    assert same.evaluate("one => one.open") == is_open
