"""Who works with whom on the page: the picture, the questions, and what if somebody leaves."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Locator, Page, expect

from ecomap.analysis.rules import DEFAULTS
from ecomap.model import Family, family_from
from ecomap.parts import SAMPLES
from ecomap.texts import LANGUAGES, Language
from ecomap.views.meeting import Seen
from layouts.meeting.cooperation import contents
from tests.conftest import Visitor, axe_violations
from tests.families import document, families
from tests.shelves import shelf, take

Document = dict[str, Any]
DAY = date(2026, 10, 30)


def small() -> Document:
    """A family with a caseworker, two who help the same child side by side, and a grandmother."""
    formal = {"kind": "professional", "sector": "youth_care"}
    parties = [
        {"id": "fatma", "name": "Fatma Demir", **formal},
        {"id": "iris", "name": "Iris Bos", **formal},
        {"id": "tim", "name": "Tim Koster", **formal},
        {"id": "oma", "name": "Oma Riet", "kind": "kin"},
    ]
    guidance = {"members": ["m1"], "domains": ["school"], "start": "2026-01", "help": ["guidance"]}
    ties = [{"id": f"t-{who}", "party": who} | guidance for who in ("iris", "tim")]
    oma = {"id": "t-oma", "party": "oma", "members": ["m1"], "domains": ["leisure"]}
    return document(
        name="Gezin Voorbeeld",
        members=[{"id": "m1", "name": "Kyara"}],
        parties=parties,
        ties=[*ties, oma],
        links=[{"id": "l1", "a": "fatma", "b": "iris", "kind": "cooperates", "start": "2026-02"}],
        caseworkers=[{"id": "c1", "party": "fatma", "start": "2026-01"}],
        needs=[{"id": "n1", "domain": "leisure", "members": ["m1"], "start": "2026-01"}],
    )


def said(part: Any) -> str:
    """All words of a part, as they are sent to the browser."""
    if isinstance(part, list | tuple):
        return " ".join(map(said, part))
    if hasattr(part, "to_plotly_json"):
        part = part.to_plotly_json()
    return said(part["props"].get("children", "")) if isinstance(part, dict) else str(part)


def sample(name: str) -> Family:
    return family_from(json.loads((SAMPLES / f"{name}.json").read_text("utf-8")))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.json")), ids=lambda path: path.stem)
def test_every_sample_is_told_in_words_without_a_code(path: Path, lang: Language) -> None:
    told = said(contents(Seen(sample(path.stem), DAY, DEFAULTS), lang))
    assert told.strip()
    assert "cooperation-" not in told
    assert "_" not in told


@given(families(), st.sampled_from(LANGUAGES))
def test_any_family_can_be_told(about: Family, lang: Language) -> None:
    assert said(contents(Seen(about, date(2023, 6, 1), DEFAULTS), lang)).strip()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the app with small families that tests may change, and a large one to look at."""
    folder = tmp_path_factory.mktemp("families")
    large = json.loads((SAMPLES / "veel_betrokkenen.json").read_text("utf-8"))
    with shelf(folder, {"small": small(), "large": large}) as address:
        yield address


def tab(visitor: Visitor, kind: str, size: str = "laptop", **options: Any) -> Page:
    """Open who works with whom, of a family of a kind."""
    page = take(visitor, kind, size, **options)
    page.goto(f"{page.url}/team")
    page.wait_for_function("() => globalThis.ecomap?.flower.current()?.scene")
    page.wait_for_function("() => ecomap.saving.family() && ecomap.saving.hasWords()")
    page.locator("#tab-cooperation").click()
    expect(page.locator("#cooperation-contents h2").first).to_be_visible()
    return page


def party(page: Page, name: str) -> Locator:
    return page.locator(".cooperation-party", has_text=name)


browser = pytest.mark.browser


@browser
def test_writing_down_that_two_work_together_shows_at_once_and_can_be_taken_back(
    visitor: Visitor,
) -> None:
    page = tab(visitor, "small")
    page.route("**/_dash-update-component", lambda route: route.abort())
    row = page.get_by_role("row").filter(has_text="Iris Bos en Tim Koster helpen allebei Kyara")
    row.get_by_role("button", name="Leg vast dat Iris Bos en Tim Koster samenwerken").click()
    expect(row).to_contain_text("Vastgelegd: ze werken samen")
    day = page.evaluate("ecomap.draw.chosenDay()")
    new = page.evaluate("ecomap.saving.document().links.at(-1)")
    assert {name: new[name] for name in ("a", "b", "kind", "start")} == {
        "a": "iris",
        "b": "tim",
        "kind": "cooperates",
        "start": day,
    }
    expect(page.locator("#cooperation-told")).to_contain_text("Iris Bos en Tim Koster werken samen")
    page.get_by_role("button", name="Terugdraaien").click()
    expect(page.locator("#cooperation-told")).to_be_hidden()
    expect(row.locator("[data-join]")).to_be_focused()
    assert len(page.evaluate("ecomap.saving.document().links")) == 1
    visitor.complaints.clear()  # the answers that were cut off on purpose


@browser
def test_once_saved_the_pair_stands_among_those_with_a_line(visitor: Visitor) -> None:
    page = tab(visitor, "small")
    page.locator("[data-join]").first.click()
    expect(page.locator("#cooperation-contents")).not_to_contain_text("Weten ze van elkaar wat")
    expect(page.locator("#cooperation-contents tr[data-couple]")).to_have_count(0)
    expect(page.locator(".cooperation-cooperates[d]")).to_have_count(3)  # two pairs, the legend
    page.evaluate("ecomap.saving.undo()")
    expect(page.locator("#cooperation-contents tr[data-couple]")).to_have_count(1)
    expect(page.locator("#cooperation-told")).to_be_hidden()


@browser
def test_whoever_is_chosen_in_the_picture_lights_up_and_is_told_about(visitor: Visitor) -> None:
    page = tab(visitor, "large")
    party(page, "Rob Janssen").click()
    told = page.locator(".cooperation-said")
    expect(told).to_contain_text("niemand anders helpt bij: middelengebruik (Marco)")
    expect(page.locator(".cooperation-leave select")).to_have_value("p38")
    assert page.evaluate("ecomap.flower.current().evidence.parties") == ["p38"]
    expect(told).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(told).to_contain_text("Kies iemand")


@browser
def test_the_list_chooses_anybody_by_keyboard(visitor: Visitor) -> None:
    page = tab(visitor, "small")
    page.locator(".cooperation-leave select").focus()
    page.keyboard.type("Oma")
    expect(page.locator(".cooperation-said")).to_contain_text(
        "Er is een hulpvraag, en niemand anders helpt bij: vrije tijd en meedoen (Kyara)."
    )
    assert page.evaluate("ecomap.meeting.light().parties") == ["oma"]
    page.keyboard.press("Home")
    expect(page.locator(".cooperation-said")).to_contain_text("Kies iemand")
    assert page.evaluate("ecomap.meeting.light()") is None


@browser
def test_a_petal_that_is_chosen_on_the_flower_is_told_about_too(visitor: Visitor) -> None:
    page = tab(visitor, "small")
    page.evaluate("ecomap.flower.choose('petal:fatma')")
    expect(page.locator(".cooperation-said")).to_contain_text("geen vaste hulpverlener")
    expect(party(page, "Fatma Demir")).to_have_class("cooperation-party middle caseworker lit")


@browser
def test_a_pair_lights_what_both_share_and_tells_of_nobody_alone(visitor: Visitor) -> None:
    page = tab(visitor, "small")
    page.get_by_role("button", name="Iris Bos en Tim Koster helpen allebei").click()
    light = page.evaluate("ecomap.meeting.light()")
    assert (light["parties"], light["members"], light["domains"]) == (
        ["iris", "tim"],
        ["m1"],
        ["school"],
    )
    lit = page.locator(".cooperation-party.lit")
    assert sorted(lit.all_inner_texts()) == ["2\nIris Bos", "3\nTim Koster"]
    expect(page.locator(".cooperation-said")).to_contain_text("Kies iemand")


@browser
def test_of_many_missing_lines_the_others_of_a_person_show_when_chosen(visitor: Visitor) -> None:
    page = tab(visitor, "large")
    fan = page.locator(".cooperation-fan")
    assert page.locator(".cooperation-fan:visible").count() == 0
    party(page, "Woningstichting Oeverwonen").click()
    expect(page.locator(".cooperation-fan.lit")).to_have_count(1)
    assert fan.count() > 1


OVERLAPS = """() => {
  const box = (one) => one.getBoundingClientRect();
  const boxes = [...document.querySelectorAll(".cooperation-party")].map(box);
  const frame = box(document.querySelector(".cooperation-frame"));
  const beside = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1;
  const under = (a, b) => a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
  const over = (a, b) => !beside(a, b) && !under(a, b);
  const cut = boxes.filter((b) => b.left < frame.left - 1 || b.right > frame.right + 1);
  return cut.length + boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => over(a, b))).length;
}"""


@browser
@pytest.mark.parametrize("size", ["laptop", "tablet", "phone"])
def test_names_are_never_cut_or_over_each_other(visitor: Visitor, size: str) -> None:
    page = tab(visitor, "large", size)
    assert page.evaluate(OVERLAPS) == 0
    small_ones = page.evaluate(
        """() => [...document.querySelectorAll(".cooperation-party")]
          .map((one) => one.getBoundingClientRect())
          .filter((box) => box.width < 24 || box.height < 24).length"""
    )
    assert small_ones == 0


@browser
@pytest.mark.parametrize("size", ["laptop", "phone"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_axe_finds_nothing(visitor: Visitor, size: str, lang: str) -> None:
    page = tab(visitor, "large", size, lang=lang)
    page.evaluate("document.querySelectorAll('.cooperation details').forEach((d) => d.open = true)")
    party(page, "Fatma Demir").click()
    assert axe_violations(page) == []
