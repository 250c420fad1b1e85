"""The flower page in a real browser: what is drawn, moved, chosen and read, by every means."""

import json
import re
import urllib.request
from itertools import combinations
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect
from shapely import Point, Polygon, box

from bench.seeded import seeded_document
from tests.conftest import SIZES, Visitor, axe_violations
from tests.web import script

ROOT = Path(__file__).parents[1]
SAMPLES = sorted((ROOT / "sample_networks").glob("*.json"))
TESS = ROOT.parent / "shared" / "real" / "tess.json"
SMALLEST_LETTERS = {"laptop": 11, "tablet": 11, "phone": 10}
HAIR = 0.75  # px; lines touch, rounding differs
pytestmark = pytest.mark.browser


def drawn(page: Page) -> dict[str, Any]:
    """What is on the drawing now, in px of the page."""
    page.wait_for_function("() => globalThis.ecomap?.flower.current()?.scene")
    inspect = script(seen="../tests/inspect.js")
    return dict(page.evaluate(f"() => {{ {inspect} return seen.inspect(); }}"))


def polygon(points: list[dict[str, float]]) -> Polygon:
    return Polygon([(point["x"], point["y"]) for point in points])


def rectangle(area: dict[str, float]) -> Polygon:
    return box(area["left"], area["top"], area["right"], area["bottom"])


def faults(seen: dict[str, Any], least: float) -> list[str]:
    """Every overlap, cut label, stray part and too small letter of a drawing."""
    heart = Point(seen["heart"]["x"], seen["heart"]["y"]).buffer(seen["heart"]["r"] - HAIR)
    shapes = {f"petal {petal['id']}": polygon(petal["polygon"]) for petal in seen["petals"]}
    markers = {f"marker {i}": polygon(points) for i, points in enumerate(seen["markers"])}
    names = {
        f"sector {sector['id']} {i}": polygon(points)
        for sector in seen["sectors"]
        for i, points in enumerate(sector["boxes"])
    }
    found = [
        f"{one} over {other}"
        for (one, a), (other, b) in combinations((shapes | markers | names).items(), 2)
        if a.buffer(-HAIR).intersects(b.buffer(-HAIR))
        and not (one.startswith("sector") and other.startswith(one.rsplit(" ", 1)[0]))
    ]
    stage = rectangle(seen["box"]).buffer(HAIR)
    found += [f"{name} over the heart" for name, shape in shapes.items() if shape.intersects(heart)]
    found += [
        f"{name} outside" for name, shape in (shapes | names).items() if not stage.contains(shape)
    ]
    for petal in seen["petals"]:
        outline = polygon(petal["polygon"]).buffer(HAIR)
        for label in petal["labels"]:
            if not outline.contains(rectangle(label)):
                found.append(f"label {label['text']!r} cut")
            if label["size"] < least:
                found.append(f"label {label['text']!r} of {label['size']} px")
    return found


def open_family(visitor: Visitor, document: dict[str, Any]) -> str:
    """Open a family file as the button does; gives the address of its page."""
    data = json.dumps(document).encode()
    address = f"{visitor.address}/families/import?as={uuid4()}"
    ours = {"Sec-Fetch-Site": "same-origin"}
    request = urllib.request.Request(address, data, ours)  # noqa: S310
    with urllib.request.urlopen(request) as answer:  # noqa: S310 - our own server
        return str(json.load(answer)["address"])


def day_text(page: Page) -> Locator:
    return page.locator(".flower-date")


def set_day(page: Page, iso: str) -> None:
    """Move the time bar to a day, as a hand would, and wait until the panels followed."""
    page.locator("#flower-range").evaluate(
        """(bar, iso) => {
          bar.value = Math.round(Date.parse(iso) / 86400000);
          bar.dispatchEvent(new Event("input", { bubbles: true }));
        }""",
        iso,
    )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_label_is_cut_and_nothing_overlaps_in_any_sample_on_any_screen(
    visitor: Visitor, path: Path, size: str
) -> None:
    page = visitor.visit(f"/family/{path.stem}", size)
    assert faults(drawn(page), SMALLEST_LETTERS[size]) == []
    for iso in ("2024-12-01", "2025-09-15"):
        set_day(page, iso)
        assert faults(drawn(page), SMALLEST_LETTERS[size]) == [], iso
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("size", SIZES)
def test_forty_parties_on_one_day_fit_on_any_screen(visitor: Visitor, size: str) -> None:
    document = seeded_document(40)
    for tie in document["ties"]:
        tie |= {"start": "2025-01", "end": None, "status": "actual"}
    document["parties"][0]["name"] = "Samenwerkingsverband Passend Onderwijs Kennemerland"
    document["parties"][1]["name"] = "مؤسسة رعاية الأسرة 🌻"
    page = visitor.visit(open_family(visitor, document), size)
    seen = drawn(page)
    assert len(seen["petals"]) >= 39  # one of the forty is the caseworker
    assert faults(seen, SMALLEST_LETTERS[size]) == []


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["veel_betrokkenen", "leeg", "twee_huishoudens"])
def test_everybody_can_use_the_page_in_either_language(
    visitor: Visitor, name: str, size: str, lang: str
) -> None:
    page = visitor.visit(f"/family/{name}", size, lang)
    drawn(page)
    page.locator("[data-view=team]").click()
    for tab in ("findings", "measures", "plan", "who"):
        page.locator(f"#tab-{tab}").click()
        assert axe_violations(page) == [], tab


def test_dark_colours_are_readable_too(visitor: Visitor) -> None:
    page = visitor.visit("/family/veel_betrokkenen", color_scheme="dark")
    drawn(page)
    assert axe_violations(page) == []


def test_the_list_says_in_words_all_that_is_drawn(visitor: Visitor) -> None:
    page = visitor.visit("/family/veel_betrokkenen")
    seen = drawn(page)
    listed = page.evaluate(
        "[...document.querySelectorAll('#flower-list [data-key]')].map((b) => b.dataset.key)"
    )
    assert {f"petal:{petal['id']}" for petal in seen["petals"]} <= set(listed)
    assert {f"member:{member}" for member in seen["members"]} <= set(listed)
    assert len([key for key in listed if key.startswith("marker:")]) == len(seen["markers"]) == 1
    assert len(listed) == len(set(listed))


def test_no_code_is_ever_shown(visitor: Visitor) -> None:
    for lang in ("nl", "en"):
        page = visitor.visit("/family/veel_betrokkenen", lang=lang)
        drawn(page)
        words = page.evaluate("document.getElementById('content').textContent")
        assert re.findall(r"\b[a-z]+_[a-z_]+\b|\{ ?\$|undefined|null|NaN", words) == []


def test_findings_and_figures_follow_the_chosen_day(visitor: Visitor) -> None:
    page = visitor.visit("/family/wisselingen")
    panel = page.locator("#panel-findings")
    expect(panel).to_contain_text("Op 30 oktober 2026")
    set_day(page, "2026-01-15")
    expect(day_text(page)).to_have_text("15 januari 2026")
    expect(panel).to_contain_text("Op 15 januari 2026")
    expect(panel).to_contain_text("Geen vaste hulpverlener")
    page.locator("#tab-measures").click()
    expect(page.locator("#panel-measures")).to_contain_text("16 januari 2025 tot en met 15 januari")


def test_a_chosen_finding_lights_up_its_parties_until_it_is_chosen_again(
    visitor: Visitor,
) -> None:
    page = visitor.visit("/family/dubbele_hulp")
    drawn(page)
    finding = page.locator("[data-evidence]").first
    evidence = json.loads(finding.get_attribute("data-evidence") or "")
    dim = "ecomap.flower.current().cy.elements('.petal.dim').map((e) => e.id())"
    finding.click()
    expect(finding).to_have_attribute("aria-pressed", "true")
    dimmed = page.evaluate(dim)
    assert dimmed
    assert not {f"petal:{party}" for party in evidence["parties"]} & set(dimmed)
    finding.click()
    expect(finding).to_have_attribute("aria-pressed", "false")
    assert page.evaluate(dim) == []
    finding.click()
    page.keyboard.press("Escape")
    assert page.evaluate(dim) == []
    expect(finding).to_have_attribute("aria-pressed", "false")


def test_a_finding_about_the_whole_family_lights_up_everybody_in_the_heart(
    visitor: Visitor,
) -> None:
    page = visitor.visit("/family/wisselingen")
    drawn(page)
    set_day(page, "2026-01-15")
    page.locator("[data-evidence]", has_text="Geen vaste hulpverlener").click()
    dimmed = page.evaluate("ecomap.flower.current().cy.elements('.dim').map((e) => e.id())")
    assert any(element.startswith("petal:") for element in dimmed)
    assert not any(element.startswith("member:") for element in dimmed)


def test_every_finding_says_why_with_its_threshold(visitor: Visitor) -> None:
    page = visitor.visit("/family/dubbele_hulp")
    why = page.locator(".finding details").first
    why.locator("summary").click()
    expect(why).to_contain_text("28 dagen")
    expect(why).to_contain_text("voorstel van dit project")
    decided = page.locator(".decided")
    expect(decided.locator("summary").first).to_contain_text("besluiten")
    decided.locator("summary").first.click()
    expect(decided).to_contain_text("Reden:")


def test_a_petal_is_chosen_by_touch_and_its_words_stand_out_in_the_list(visitor: Visitor) -> None:
    page = visitor.visit("/family/rustig", "tablet", has_touch=True)
    page.locator("#tab-who").tap()
    petal = drawn(page)["petals"][0]
    middle = polygon(petal["polygon"]).centroid
    page.touchscreen.tap(middle.x, middle.y)
    chosen = page.locator("#flower-list [aria-pressed=true]")
    expect(chosen).to_have_attribute("data-key", f"petal:{petal['id']}")
    page.touchscreen.tap(middle.x, middle.y)
    expect(chosen).to_have_count(0)


def test_the_list_is_walked_with_arrows_and_chooses_with_enter(visitor: Visitor) -> None:
    page = visitor.visit("/family/rustig")
    drawn(page)
    page.locator("#tab-who").click()
    items = page.locator("#flower-list [data-key]")
    items.first.focus()
    page.keyboard.press("ArrowDown")
    expect(items.nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(items.last).to_be_focused()
    page.keyboard.press("Enter")
    expect(items.last).to_have_attribute("aria-pressed", "true")
    key = items.last.get_attribute("data-key")
    chosen = "ecomap.flower.current().cy.elements('.chosen').map((e) => e.id())"
    assert key in page.evaluate(chosen)
    expect(page.locator("#flower-live")).not_to_be_empty()


def test_choosing_a_member_dims_who_is_not_there_for_them(visitor: Visitor) -> None:
    page = visitor.visit("/family/veel_betrokkenen")
    drawn(page)
    page.locator("#tab-who").click()
    page.locator("#flower-list [data-key^='member:']").last.click()
    classes = page.evaluate("ecomap.flower.current().cy.elements('.petal.dim').length")
    assert classes > 0


def test_time_moves_by_keyboard_by_step_and_by_moment(visitor: Visitor) -> None:
    page = visitor.visit("/family/wisselingen")
    drawn(page)
    bar = page.get_by_role("slider", name="Dag kiezen")
    bar.focus()
    page.keyboard.press("ArrowLeft")
    expect(day_text(page)).not_to_have_text("30 oktober 2026")
    expect(bar).to_have_attribute("aria-valuetext", re.compile("2026"))
    page.keyboard.press("Home")
    first = day_text(page).inner_text()
    page.get_by_role("button", name="Volgende verandering").click()
    expect(day_text(page)).not_to_have_text(first)
    page.locator(".flower-mark").last.click()
    expect(page.locator(".flower-note")).not_to_be_empty()


def test_playing_goes_through_the_changes_and_stops_when_asked(visitor: Visitor) -> None:
    page = visitor.visit("/family/eigen_netwerk")
    drawn(page)
    last = day_text(page).inner_text()
    page.get_by_role("button", name="Speel af").click()
    expect(day_text(page)).not_to_have_text(last)
    start = day_text(page).inner_text()
    expect(day_text(page)).not_to_have_text(start)
    page.get_by_role("button", name="Pauze").click()
    expect(page.get_by_role("button", name="Speel af")).to_be_visible()


def test_nothing_that_stays_jumps_when_time_moves(visitor: Visitor) -> None:
    page = visitor.visit("/family/wisselingen")
    places = {petal["id"]: petal["polygon"][0] for petal in drawn(page)["petals"]}
    set_day(page, "2025-06-01")
    now = {petal["id"]: petal["polygon"][0] for petal in drawn(page)["petals"]}
    both = places.keys() & now.keys()
    assert both
    assert all(places[petal] == now[petal] for petal in both)


@pytest.mark.parametrize("size", SIZES)
def test_then_and_now_show_who_came_and_who_left_without_overlap(
    visitor: Visitor, size: str
) -> None:
    page = visitor.visit("/family/eigen_netwerk", size)
    drawn(page)
    set_day(page, "2024-12-17")
    page.get_by_role("button", name="Toen / nu").click()
    set_day(page, "2026-10-20")
    seen = drawn(page)
    assert faults(seen, SMALLEST_LETTERS[size]) == []
    cy = "ecomap.flower.current().cy"
    for change in ("arrived", "left"):
        assert page.evaluate(f"{cy}.elements('.petal.{change}').length") > 0, change
    page.get_by_role("button", name="Toen / nu").click()
    assert page.evaluate(f"{cy}.elements('.petal.left:visible').length") == 0


def test_then_and_now_show_a_new_caseworker_in_the_heart(visitor: Visitor) -> None:
    page = visitor.visit("/family/wisselingen")
    drawn(page)
    set_day(page, "2024-12-01")
    page.get_by_role("button", name="Toen / nu").click()
    set_day(page, "2026-10-01")
    markers = "ecomap.flower.current().cy.elements('.marker.arrived').length"
    assert page.evaluate(markers) == 1
    page.locator("#tab-who").click()
    caseworker = page.locator("#flower-list [data-key^='marker:']")
    expect(caseworker).to_contain_text("erbij gekomen")


def test_with_the_family_the_page_is_calm(visitor: Visitor) -> None:
    page = visitor.visit("/family/veel_betrokkenen")
    assert drawn(page)["links"]
    page.get_by_role("button", name="Gezin", exact=True).click()
    assert drawn(page)["links"] == []
    expect(page.get_by_role("tab", name="Aandachtspunten")).to_be_hidden()
    expect(page.get_by_role("tab", name="Cijfers")).to_be_hidden()
    expect(page.locator("#flower-list")).to_be_visible()
    page.get_by_role("button", name="Team", exact=True).click()
    expect(page.get_by_role("tab", name="Aandachtspunten")).to_be_visible()
    assert drawn(page)["links"]


def test_arrowheads_stand_at_whoever_receives_the_help(visitor: Visitor) -> None:
    page = visitor.visit("/family/rustig")
    drawn(page)
    ends = page.evaluate(
        """() => {
          const { cy, family, state } = ecomap.flower.current();
          return [...state.parties].map(([index, line]) => {
            const tie = cy.getElementById(`tie:${family.parties[index].id}`);
            return [line.flow, tie.hasClass("at-heart"), tie.hasClass("at-petal")];
          });
        }"""
    )
    receivers = {"to_family": (True, False), "from_family": (False, True), "mutual": (True, True)}
    assert {flow for flow, *_ in ends} >= {"to_family", "mutual"}
    assert all(receivers.get(flow, (False, False)) == (heart, petal) for flow, heart, petal in ends)


def test_the_legend_names_only_what_is_on_the_drawing(visitor: Visitor) -> None:
    calm = visitor.visit("/family/rustig")
    drawn(calm)
    expect(calm.locator("#flower-legend")).to_contain_text("Eigen netwerk")
    expect(calm.locator("#flower-legend")).not_to_contain_text("Spanning")
    busy = visitor.visit("/family/veel_betrokkenen")
    drawn(busy)
    expect(busy.locator("#flower-legend")).to_contain_text("Spanning")


def test_tabs_move_with_the_arrows(visitor: Visitor) -> None:
    page = visitor.visit("/family/rustig")
    page.get_by_role("tab", name="Aandachtspunten").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name="Cijfers")).to_be_focused()
    expect(page.get_by_role("tabpanel", name="Cijfers")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name="Wie")).to_have_attribute("aria-selected", "true")


def test_a_new_family_has_a_heart_and_says_that_nothing_is_there_yet(visitor: Visitor) -> None:
    page = visitor.visit("/family/leeg")
    assert drawn(page)["petals"] == []
    expect(page.locator("#panel-findings")).to_contain_text("Geen aandachtspunten")


@pytest.mark.parametrize("size", SIZES)
def test_a_family_that_others_wrote_down_is_drawn_too(visitor: Visitor, size: str) -> None:
    if not TESS.exists():
        pytest.skip(f"NOT TESTED ON REAL INPUT: there is no {TESS}")
    document = json.loads(TESS.read_text(encoding="utf-8"))
    page = visitor.visit(open_family(visitor, document), size)
    assert faults(drawn(page), SMALLEST_LETTERS[size]) == []
    expect(page.locator("#panel-findings")).to_contain_text("Matthew")
    assert axe_violations(page) == []


def test_strange_names_are_shown_as_they_are_and_run_nothing(visitor: Visitor) -> None:
    document = seeded_document(6)
    names = ["<script>alert(1)</script>", "", "👩‍👧 Öz", "a" * 300, "{ $x }", "مريم"]
    for party, name in zip(document["parties"], names, strict=True):
        party["name"] = name
    document["name"] = "<b>Gezin</b>"
    page = visitor.visit(open_family(visitor, document))
    assert faults(drawn(page), SMALLEST_LETTERS["laptop"]) == []
    expect(page.get_by_role("heading", level=1)).to_contain_text("<b>Gezin</b>")
    expect(page.locator("#flower-list")).to_contain_text("<script>alert(1)</script>")


def test_a_page_that_is_loaded_again_with_the_family_stays_calm(visitor: Visitor) -> None:
    page = visitor.visit("/family/rustig")
    drawn(page)
    page.locator("[data-view=family]").click()
    page.reload()
    drawn(page)
    expect(page.locator("[data-view=family]")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#tab-findings")).to_be_hidden()
    page.locator("[data-view=team]").click()
    page.reload()
    drawn(page)
    expect(page.locator("#tab-findings")).to_be_visible()
