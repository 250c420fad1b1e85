"""The matrix on the page of the meeting: what it says, how one goes through it, what it lights."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.conftest import SIZES, Visitor, axe_violations
from tests.families import document
from tests.shelves import ready, shelf, take
from tests.test_family_page import set_day

pytestmark = pytest.mark.browser
Document = dict[str, Any]


def tie(party: str, **more: Any) -> Document:
    return {"id": f"t-{party}", "party": party, "start": "2025-01-01"} | more


def family() -> Document:
    """Two children: double guidance, waiting, a weak tie, nothing at all, and five volunteers."""
    kinds = {"fatma": "professional", "iris": "professional", "ggz": "agency", "oma": "kin"}
    many = {f"v{number}": "volunteer" for number in range(1, 6)}
    parenting = {"members": ["noor"], "domains": ["parenting"], "help": ["guidance"]}
    ties = [
        tie("fatma", **parenting),
        tie("iris", **parenting),
        tie("ggz", members=["sem"], domains=["mental_health"], status="waiting"),
        tie("oma", members=["sem"], domains=["school"], strength="weak", help=["practical"]),
        *(tie(party, members=["noor"], domains=["leisure"]) for party in many),
    ]
    asked = {"parenting": "noor", "mental_health": "sem", "school": "sem", "safety": "noor"}
    return document(
        name="Gezin Voorbeeld",
        members=[
            {"id": "noor", "name": "Noor", "role": "child", "birth": "2015-05"},
            {"id": "sem", "name": "Sem", "role": "child"},
        ],
        parties=[{"id": p, "name": p.title(), "kind": k} for p, k in (kinds | many).items()],
        ties=ties,
        needs=[
            {"id": f"n-{d}", "domain": d, "members": [m], "start": "2025-01-01", "severity": 2}
            for d, m in asked.items()
        ],
        links=[{"id": "l1", "a": "fatma", "b": "iris", "kind": "cooperates"}],
        moments=[
            {"id": "e1", "date": "2024-06-01", "kind": "start"},
            {"id": "e2", "date": "2026-03-02", "kind": "team_meeting"},
        ],
        extra={"domains_without_need": {"housing": "2025-02-02"}},
    )


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the app with families that a test may change."""
    kinds = {"matrix": family(), "bare": document(name="Nieuw gezin")}
    with shelf(tmp_path_factory.mktemp("families"), kinds) as address:
        yield address


def matrix(visitor: Visitor, size: str = "laptop", kind: str = "matrix", **options: Any) -> Page:
    """Open the matrix of a family that nobody looked at yet."""
    page = take(visitor, kind, size, **options)
    page.goto(f"{page.url}/team")
    ready(page)
    page.locator("#tab-matrix").click()
    return page


def cell(page: Page, member: str, domain: str) -> Locator:
    return page.locator(f"[data-keep='matrix {member} {domain}']")


def state(page: Page, member: str, domain: str) -> str | None:
    return cell(page, member, domain).get_attribute("data-state")


def detail(page: Page) -> Locator:
    return page.locator(".matrix-detail")


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.dataset.keep ?? ''"))


def test_each_cell_says_how_it_stands_with_a_sign_and_a_word(visitor: Visitor) -> None:
    page = matrix(visitor)
    stands = {
        ("noor", "parenting"): ("double", "dubbel"),
        ("sem", "mental_health"): ("waiting", "wacht"),
        ("sem", "school"): ("thin", "kwetsbaar"),
        ("noor", "safety"): ("missing", "ontbreekt"),
        ("noor", "leisure"): ("unasked", "zonder vraag"),
        ("noor", "housing"): ("no_need", "niet nodig"),
        ("noor", "school"): ("unknown", "niet besproken"),
    }
    for (member, domain), (code, word) in stands.items():
        expect(cell(page, member, domain)).to_have_attribute("data-state", code)
        expect(cell(page, member, domain).locator(".state b")).to_have_text(word)
        expect(cell(page, member, domain).locator("use")).to_have_attribute(
            "href", f"#matrix-sign-{code}"
        )
    summary = page.locator(".matrix-summary")
    expect(summary).to_have_text("Ontbreekt: 1 · wacht: 1 · kwetsbaar: 1 · dubbel: 1")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_screen_reader_hears_a_whole_sentence_for_each_cell(visitor: Visitor, lang: str) -> None:
    page = matrix(visitor, lang=lang)
    said = {
        "nl": "Noor, opvoeding en ouderschap: dubbel. hulpvraag: ernstig. "
        "Fatma (hulpverlener): begeleiding. Iris (hulpverlener): begeleiding.",
        "en": "Noor, parenting: double. need: serious. "
        "Fatma (professional): guidance. Iris (professional): guidance.",
    }
    expect(cell(page, "noor", "parenting")).to_have_attribute("aria-label", said[lang])


def test_whose_help_counts_changes_every_cell_at_once(visitor: Visitor) -> None:
    page = matrix(visitor)
    page.locator("[data-whose=informal]").click()
    assert state(page, "noor", "parenting") == "missing"
    assert state(page, "sem", "school") == "thin"
    expect(cell(page, "noor", "parenting")).not_to_contain_text("Fatma")
    expect(page.locator(".matrix-summary")).to_contain_text("Alleen het eigen netwerk")
    page.locator("[data-whose=formal]").click()
    assert state(page, "noor", "parenting") == "double"
    assert state(page, "sem", "school") == "missing"


def test_many_names_become_a_few_and_all_of_them_stand_below(visitor: Visitor) -> None:
    page = matrix(visitor)
    expect(cell(page, "noor", "leisure").locator(".who")).to_have_count(3)
    expect(cell(page, "noor", "leisure").locator(".more")).to_have_text("+ 2")
    cell(page, "noor", "leisure").click()
    for name in ("V1", "V2", "V3", "V4", "V5"):
        expect(detail(page)).to_contain_text(name)


def test_the_chosen_cell_is_told_below_and_lights_whom_it_is_about(visitor: Visitor) -> None:
    page = matrix(visitor)
    cell(page, "noor", "parenting").click()
    expect(detail(page)).to_contain_text("Noor: opvoeding en ouderschap")
    expect(detail(page)).to_contain_text("Fatma en Iris: werkt samen")
    expect(cell(page, "noor", "parenting")).to_have_class("lit")
    lit = page.evaluate("ecomap.flower.current().evidence")
    assert lit == {
        "members": ["noor"],
        "domains": ["parenting"],
        "ties": ["t-fatma", "t-iris"],
    }
    cell(page, "noor", "parenting").click()
    expect(detail(page)).to_be_hidden()
    assert page.evaluate("ecomap.flower.current().evidence") is None


def test_a_chosen_petal_lights_its_cells_and_no_other(visitor: Visitor) -> None:
    page = matrix(visitor)
    page.evaluate("ecomap.flower.choose('petal:oma')")
    expect(cell(page, "sem", "school")).to_have_class("lit")
    expect(page.locator("#matrix-contents td .lit")).to_have_count(1)


def test_a_heading_lights_a_whole_member_or_life_domain(visitor: Visitor) -> None:
    page = matrix(visitor)
    page.locator("[data-keep='matrix sem']").click()
    assert set(page.evaluate("ecomap.flower.current().evidence.ties")) == {"t-ggz", "t-oma"}
    expect(page.locator("#matrix-contents td .lit")).to_have_count(13)
    page.locator("[data-keep='matrix leisure']").click()
    expect(page.locator("#matrix-contents td .lit")).to_have_count(2)


def test_arrow_keys_walk_through_the_table_and_enter_chooses(visitor: Visitor) -> None:
    page = matrix(visitor)
    page.locator("#matrix-help").focus()
    page.keyboard.press("Tab")
    assert focused(page) == "matrix noor safety"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    assert focused(page) == "matrix sem parenting"
    page.keyboard.press("Home")
    assert focused(page) == "matrix parenting"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(detail(page)).to_contain_text("Noor: opvoeding en ouderschap")
    page.locator(".matrix-detail .close").press("Enter")
    expect(detail(page)).to_be_hidden()
    assert focused(page) == "matrix noor parenting"


def test_life_domains_that_say_nothing_are_folded_away_until_asked_for(visitor: Visitor) -> None:
    page = matrix(visitor)
    expect(cell(page, "noor", "justice")).to_be_hidden()
    expect(cell(page, "noor", "housing")).to_be_visible()
    page.locator(".matrix-fold").click()
    expect(cell(page, "noor", "justice")).to_be_visible()


def test_what_is_chosen_stays_on_another_day_and_the_light_follows_it(visitor: Visitor) -> None:
    page = matrix(visitor)
    page.locator("[data-whose=formal]").click()
    page.locator("#matrix-choices select").select_option("noor")
    cell(page, "noor", "parenting").click()
    set_day(page, "2024-12-01")
    expect(cell(page, "noor", "parenting")).to_have_attribute("data-state", "unknown")
    expect(cell(page, "sem", "parenting")).to_be_hidden()
    expect(cell(page, "noor", "parenting")).to_have_attribute("aria-pressed", "true")
    expect(detail(page)).to_contain_text("Niemand.")
    assert focused(page) == "matrix noor parenting"
    assert page.evaluate("ecomap.flower.current().evidence.ties") == []


def test_help_that_is_drawn_shows_once_it_is_saved(visitor: Visitor) -> None:
    page = matrix(visitor)
    page.evaluate(
        """() => void ecomap.saving.perform([{ do: "add", in: "ties", at: null, record: {
          id: "t-new", party: "oma", members: ["noor"], domains: ["safety"],
          start: "2025-01-01" } }])"""
    )
    page.wait_for_function("() => ecomap.saving.status().state === 'saved'")
    expect(cell(page, "noor", "safety")).to_have_attribute("data-state", "covered")


def test_a_family_without_members_is_told_where_to_begin(visitor: Visitor) -> None:
    page = matrix(visitor, kind="bare")
    page.locator("#matrix-contents [data-tab=flower]").click()
    expect(page.locator("#panel-flower")).to_be_visible()


@pytest.mark.parametrize("size", SIZES)
def test_the_matrix_is_accessible_and_never_widens_the_page(visitor: Visitor, size: str) -> None:
    page = matrix(visitor, size)
    page.locator(".matrix-fold").click()
    cell(page, "noor", "parenting").click()
    assert axe_violations(page) == []
    panel = page.locator("#panel-matrix")
    assert panel.evaluate("(one) => one.scrollWidth <= one.clientWidth")
    cut = page.evaluate(
        """() => [...document.querySelectorAll(".matrix-box .who, .matrix-box b")]
          .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent)"""
    )
    assert cut == []
