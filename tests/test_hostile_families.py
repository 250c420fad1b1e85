"""Families nobody would invent: drawn, edited and saved like any other, without a complaint."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from app import Settings
from bench.seeded import seeded_document
from tests.browser import running
from tests.conftest import Visitor, axe_violations

pytestmark = pytest.mark.browser
READY = "() => ecomap.saving.document() && ecomap.flower.current()?.scene"
SAVED = "() => ecomap.saving.status().state === 'saved'"
NAMES = (
    "",
    " ",
    "x" * 300,
    "Woord " * 50,
    "<script>document.title = 'gekraakt'</script>",
    "<img src=x onerror=\"document.title = 'gekraakt'\">",
    "👨\u200d👩\u200d👧\u200d👦 de buren 🌸🌸🌸",
    "جمعية الأمل للأسرة والطفل",
    "\u202eomgekeerd\u202c",
    "{name} { $name } %s ${1}",
    'O\'Brien & Zn. "De Hoek" \\ /',
    "Ω" * 31,
)


def hostile() -> dict[str, Any]:
    """A family in which every name is a trap, back to 1990."""
    kinds = ("kin", "friend", "community", "agency", "professional")
    return {
        "format": "ecomap-family",
        "version": 1,
        "id": "hostile",
        "name": NAMES[4],
        "members": [{"id": f"m{i}", "name": name} for i, name in enumerate(NAMES[:6])],
        "parties": [
            {"id": f"p{i}", "name": name, "kind": kinds[i % 5], "organisation": name}
            for i, name in enumerate(NAMES)
        ],
        "ties": [
            {"id": f"t{i}", "party": f"p{i}", "start": "1990", "strength": "weak"}
            for i in range(len(NAMES))
        ],
        "notes": [{"id": "n1", "about": "p4", "text": NAMES[4]}],
        "needs": [{"id": "h1", "domain": "school", "text": NAMES[5]}],
        "moments": [{"id": "e1", "date": "1990-02-03", "kind": "start", "title": NAMES[4]}],
    }


def open_family(visitor: Visitor, family_id: str) -> Page:
    page = visitor.visit(f"/family/{family_id}", "tablet")
    page.wait_for_function(READY)
    return page


def rename(page: Page, party: str, name: str, was: str) -> None:
    page.evaluate(
        """([id, name, was]) => ecomap.saving.perform([
          { do: "change", in: "parties", key: { id }, values: { name }, was: { name: was } }])""",
        [party, name, was],
    )
    page.wait_for_function(SAVED)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("data")
    for document in (hostile(), seeded_document(400)):
        (data / f"{document['id']}.json").write_text(json.dumps(document), encoding="utf-8")
    return data


@pytest.fixture
def hostess(browser: Browser, place: Path) -> Any:
    """Somebody who visits these families; at the end nothing may have gone wrong."""
    with running(Settings(port=0, data=place)) as address:
        someone = Visitor(browser, address)
        yield someone
        for context in browser.contexts:
            context.close()
    assert someone.complaints == []


def test_names_that_are_traps_are_shown_as_text_and_change_nothing(hostess: Visitor) -> None:
    page = open_family(hostess, "hostile")
    expect(page).to_have_title(f"{NAMES[4]} · ecomap")
    page.locator("[data-view=family]").click()
    for key in ("petal:p0", "petal:p4", "petal:p2", "member:m4", "heart"):
        page.evaluate("(key) => ecomap.flower.choose(key)", key)
        expect(page.locator("#draw-editor")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert axe_violations(page) == []
    rename(page, "p1", "Gewoon", " ")
    assert page.title() != "gekraakt"


def test_a_family_of_four_hundred_parties_is_drawn_edited_and_saved(hostess: Visitor) -> None:
    page = open_family(hostess, "seeded-400")
    was = page.evaluate("ecomap.saving.document().parties[0].name")
    rename(page, page.evaluate("ecomap.saving.document().parties[0].id"), "Buurvrouw Els", was)
    page.evaluate("ecomap.saving.undo()")
    page.wait_for_function(SAVED)
    assert page.evaluate("ecomap.saving.document().parties[0].name") == was
