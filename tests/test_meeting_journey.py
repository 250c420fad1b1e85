"""A whole team meeting on the largest sample, on a shared screen, without leaving the page."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Visitor
from tests.savers import saved
from tests.shelves import ready, shelf

SAMPLE = Path(__file__).parents[1] / "sample_networks" / "veel_betrokkenen.json"
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the app with copies of the largest sample."""
    sample = json.loads(SAMPLE.read_text(encoding="utf-8"))
    with shelf(tmp_path_factory.mktemp("families"), {"veel": sample}) as address:
        yield address


def open_point(page: Page, title: str) -> None:
    """Open the first finding with this title, and see its evidence lit on every side."""
    page.locator("#discuss-contents [data-finding]", has_text=title).first.locator("button").click()
    expect(page.locator("#discuss-stage h2")).to_have_text(title)
    assert page.evaluate("ecomap.flower.current().cy.elements('.dim').length") > 0


def decide(page: Page, verdict: str, reason: str) -> None:
    page.locator(f"#discuss-stage [data-verdict={verdict}]").click()
    page.keyboard.type(reason)
    page.locator("#discuss-stage").get_by_role("button", name="Leg vast", exact=True).click()
    expect(page.locator("#discuss-said")).to_contain_text("Besluit genomen.")


def document_of(page: Page) -> dict[str, Any]:
    """The family as the server holds it, once all is saved."""
    saved(page)
    answer = page.request.get(f"{page.url.removesuffix('/team')}/document")
    return dict(answer.json()["document"])


def test_a_team_opens_discusses_decides_plans_and_prints_on_one_page(visitor: Visitor) -> None:
    page = visitor.visit("/family/veel-0/team")
    ready(page)
    address, before = page.url, document_of(page)

    # Open: who is there, and what came since the last time.
    page.locator("#agenda-meeting").get_by_role("button", name="Begin het overleg").click()
    for name in ("Sharon", "Fatma Demir", "Iris Bos"):
        page.locator(".agenda-person", has_text=name).first.click()
    expect(page.locator("#agenda-contents")).to_contain_text("20 oktober 2026")

    # Discuss with the evidence in sight, and decide.
    page.locator("#tab-discuss").click()
    open_point(page, "Dubbele hulp")
    page.locator("#tab-matrix").click()
    expect(page.locator("#matrix-contents .lit").first).to_be_visible()
    page.locator("#tab-lanes").click()
    expect(page.locator("#lanes-contents .lit").first).to_be_visible()
    decide(page, "action", "Fatma en Iris spreken af wie wat doet")
    page.locator("#discuss-stage .discuss-next").click()
    decide(page, "deliberate", "Zij kennen elkaar en bellen elke week")

    # Plan: the next evaluation.
    page.locator("#tab-agenda").click()
    page.locator("[data-item=next]").get_by_role("button", name="Over 6 weken").click()

    # Print: everything stands in the minutes, and on paper there is nothing else.
    page.locator("#tab-minutes").click()
    minutes = page.locator(".minutes-page:visible")
    for said in ("Sharon, Fatma Demir en Iris Bos", "wie wat doet", "bellen elke week"):
        expect(minutes).to_contain_text(said)
    expect(minutes).to_contain_text("11 december 2026")
    page.emulate_media(media="print")
    expect(page.locator("#flower")).to_be_hidden()
    expect(minutes).to_be_visible()

    after = document_of(page)
    assert page.url == address
    assert len(after["decisions"]) == len(before.get("decisions", [])) + 2
    assert len(after["moments"]) == len(before["moments"]) + 2


def test_what_the_team_decided_is_known_on_the_list_and_after_loading_again(
    visitor: Visitor,
) -> None:
    page = visitor.visit("/family/veel-1/team")
    ready(page)
    page.locator("#tab-discuss").click()
    open_point(page, "Dubbele hulp")
    decide(page, "action", "Afstemmen")
    saved(page)
    page.reload()
    ready(page)
    page.locator("#tab-discuss").click()
    expect(page.locator("#discuss-after")).to_contain_text("Afstemmen")
    page.goto(visitor.address)
    line = page.locator("#caseload li", has=page.locator('a[href="/family/veel-1"]'))
    expect(line).to_contain_text("1 actie open")
