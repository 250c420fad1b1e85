"""Scaling up and down in a real browser: one axis for all charts, one light, tables by keyboard."""

import json

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.conftest import Visitor, axe_violations
from tests.shelves import ready, too_small

pytestmark = pytest.mark.browser

PLACES = """() => [...document.querySelectorAll(".scaling-plot")].filter((p) => p.checkVisibility())
  .map((p) => p.getBoundingClientRect()).map((box) => `${Math.round(box.left)}+${box.width | 0}`)"""


def scaling(visitor: Visitor, name: str = "veel_betrokkenen", **options: str) -> Page:
    """Open the part of a sample."""
    page = visitor.visit(f"/family/{name}/team", **options)
    ready(page)
    page.locator("#tab-scaling").click()
    return page


def domain(page: Page, name: str) -> Locator:
    """The row of a life domain."""
    return page.locator(".scaling-row", has=page.locator(f"[data-keep='scaling-{name}']"))


@pytest.mark.parametrize("size", ["laptop", "tablet", "phone"])
def test_all_life_domains_stand_on_one_time_axis(visitor: Visitor, size: str) -> None:
    places = scaling(visitor, size=size).evaluate(PLACES)
    assert len(places) > 8
    lefts = [int(place.split("+")[0]) for place in places]
    widths = [int(place.split("+")[1]) for place in places]
    assert max(lefts) - min(lefts) <= 1
    assert max(widths) - min(widths) <= 1


def test_another_stretch_of_time_shows_at_once_and_stays_when_the_day_changes(
    visitor: Visitor,
) -> None:
    page = scaling(visitor)
    host = page.locator(".scaling")
    expect(host).to_have_attribute("data-range", "three")
    page.get_by_role("button", name="Laatste jaar").click()
    expect(host).to_have_attribute("data-range", "year")
    begin = page.locator(".scaling-axis").first.inner_text()
    page.evaluate("ecomap.flower.setDay(ecomap.flower.current().day - 200)")
    page.wait_for_function(
        "(begin) => document.querySelector('.scaling-axis').innerText !== begin", arg=begin
    )
    expect(host).to_have_attribute("data-range", "year")
    expect(page.get_by_role("button", name="Laatste jaar")).to_have_attribute(
        "aria-pressed", "true"
    )


def test_a_life_domain_lights_up_who_belongs_to_it(visitor: Visitor) -> None:
    page = scaling(visitor)
    row = domain(page, "school")
    row.locator(".scaling-name").click()
    expect(row).to_have_class("scaling-row lit")
    expect(domain(page, "safety")).not_to_have_class("scaling-row lit")
    assert page.evaluate("ecomap.flower.current().evidence.domains") == ["school"]


def test_a_question_lights_its_evidence_and_opens_the_talk_about_it(visitor: Visitor) -> None:
    page = scaling(visitor)
    asked = domain(page, "school").locator(".scaling-question .finding-show").first
    asked.click()
    expect(page.locator("#tab-discuss")).to_have_attribute("aria-selected", "true")
    expect(page.locator("#discuss-stage h2")).to_contain_text("Misschien is er meer nodig")
    expect(domain(page, "school")).to_have_class("scaling-row lit")


def test_the_table_opens_by_keyboard_and_stays_open_when_the_day_changes(
    visitor: Visitor,
) -> None:
    page = scaling(visitor)
    details = domain(page, "school").locator("details.scaling-table")
    details.locator("summary").focus()
    page.keyboard.press("Enter")
    table = details.get_by_role("table", name="Ontwikkeling en school: elke dag")
    expect(table.get_by_role("columnheader").first).to_have_text("Vanaf")
    rows = table.get_by_role("rowheader")
    before = rows.count()
    assert before > 3
    page.evaluate("ecomap.flower.setDay(ecomap.flower.current().day - 300)")
    page.wait_for_function(
        "(count) => document.querySelectorAll("
        "\"[data-keep='scaling-table-school'] tbody tr\").length !== count",
        arg=before,
    )
    expect(table).to_be_visible()


def test_every_picture_says_in_a_sentence_what_it_shows(visitor: Visitor) -> None:
    page = scaling(visitor, lang="en")
    said = page.locator(".scaling-plot").evaluate_all(
        "(plots) => plots.map((plot) => plot.getAttribute('aria-label'))"
    )
    assert all(" now " in sentence and "Paid: between" in sentence for sentence in said)
    assert said[0].startswith("The whole family, from ")


def test_the_day_under_the_pointer_says_how_many_there_were(visitor: Visitor) -> None:
    page = scaling(visitor)
    plot = page.locator(".scaling-plot").first
    box = plot.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] - 1, box["y"] + 20)
    steps = json.loads(plot.get_attribute("data-steps") or "")
    counts = f": {steps[-1][1]} betaald, {steps[-1][2]} eigen netwerk"
    expect(page.locator(".scaling-there")).to_contain_text(counts)
    page.mouse.move(5, 5)
    expect(page.locator(".scaling-there")).to_have_count(0)


@pytest.mark.parametrize("name", ["veel_betrokkenen", "wachtlijst", "leeg"])
def test_the_part_has_no_barriers(visitor: Visitor, name: str) -> None:
    page = scaling(visitor, name, size="tablet")
    for summary in page.locator("#panel-scaling summary").all()[:2]:
        summary.click()
    assert axe_violations(page) == []
    assert too_small(page, "#panel-scaling") == []


@pytest.mark.parametrize("name", ["veel_betrokkenen", "eigen_netwerk", "gedwongen_kader"])
def test_nothing_runs_off_a_phone(visitor: Visitor, name: str) -> None:
    page = scaling(visitor, name, size="phone")
    too_wide = page.locator("#panel-scaling *").evaluate_all(
        "(all) => all.filter((one) => one.checkVisibility() && !one.closest('svg'))"
        ".filter((one) => one.getBoundingClientRect().right > 360).map((one) => one.className)"
    )
    assert [name for name in too_wide if "scaling-line" not in name] == []
