"""The list of families in a real browser: read it, open a file, hear what is wrong with one."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import SIZES, Visitor, axe_violations

SAMPLES = Path(__file__).parents[1] / "sample_networks"
pytestmark = pytest.mark.browser


def no_sideways_scrolling(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_every_family_is_listed_and_nothing_is_in_the_way_of_anybody(
    visitor: Visitor, size: str, lang: str
) -> None:
    page = visitor.visit("/", size, lang)
    expect(page.locator(".card")).to_have_count(len(list(SAMPLES.glob("*.json"))))
    expect(page.locator("h1")).to_have_text({"nl": "Gezinnen", "en": "Families"}[lang])
    assert page.locator("html").get_attribute("lang") == lang
    assert no_sideways_scrolling(page)
    assert axe_violations(page) == []


def test_dark_colours_are_readable_too(visitor: Visitor) -> None:
    page = visitor.visit("/", color_scheme="dark")
    assert axe_violations(page) == []


def test_the_language_switch_keeps_the_page_and_stays_chosen(visitor: Visitor) -> None:
    page = visitor.visit("/family/rustig")
    page.get_by_role("link", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("link", name="All families")).to_be_visible()
    assert page.url.endswith("/family/rustig")
    page.get_by_role("link", name="All families").click()
    expect(page.get_by_role("heading", name="Families")).to_be_visible()


def own_family() -> str:
    """A family file that is not among the samples."""
    document = json.loads((SAMPLES / "rustig.json").read_text(encoding="utf-8"))
    return json.dumps(document | {"id": "van mij", "name": "Familie Eigen"})


def test_a_chosen_file_opens_as_a_flower_and_stands_in_the_list(
    visitor: Visitor, tmp_path: Path
) -> None:
    file = tmp_path / "eigen.json"
    file.write_text(own_family(), encoding="utf-8")
    page = visitor.visit("/")
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name="Bestand openen").click()
    choosing.value.set_files(file)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Familie Eigen")
    page.get_by_role("link", name="Alle gezinnen").click()
    opened = page.locator(".card", has_text="Familie Eigen")
    expect(opened).to_contain_text("geopend bestand, niet bewaard")


def test_a_file_dropped_on_the_list_opens_as_a_flower(visitor: Visitor) -> None:
    page = visitor.visit("/")
    dropped = page.evaluate_handle(
        """(text) => {
          const files = new DataTransfer();
          files.items.add(new File([text], "eigen.json"));
          return files;
        }""",
        own_family(),
    )
    page.dispatch_event("#content", "drop", {"dataTransfer": dropped})
    expect(page.get_by_role("heading", level=1)).to_contain_text("Familie Eigen")


def test_a_bad_file_is_refused_with_every_problem_in_a_dialog(
    visitor: Visitor, tmp_path: Path
) -> None:
    file = tmp_path / "slecht.json"
    file.write_text(
        json.dumps(
            {
                "format": "ecomap-family",
                "version": 1,
                "id": "x",
                "members": [],
                "ties": [{"id": "t", "party": "p9", "start": "2024", "end": "2023"}],
            }
        )
    )
    page = visitor.visit("/")
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name="Bestand openen").click()
    choosing.value.set_files(file)
    dialog = page.get_by_role("dialog", name="Dit bestand kon niet worden geopend")
    expect(dialog.get_by_role("listitem")).to_have_count(3)
    expect(dialog).to_contain_text("ties[0].party: er is geen betrokkene met id “p9”")
    assert axe_violations(page) == []
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    visitor.complaints = [c for c in visitor.complaints if "422" not in c]  # the refusal itself


def test_an_address_without_a_family_says_so_and_leads_back(visitor: Visitor) -> None:
    page = visitor.visit("/family/niemand")
    expect(page.get_by_role("heading", name="Niet gevonden")).to_be_visible()
    assert axe_violations(page) == []
    page.get_by_role("link", name="Naar alle gezinnen").click()
    expect(page.get_by_role("heading", name="Gezinnen")).to_be_visible()


def test_the_list_is_walked_with_the_keyboard_alone(visitor: Visitor) -> None:
    page = visitor.visit("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    for _ in range(4):
        page.keyboard.press("Tab")
    expect(page.locator(".card").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Alle gezinnen")).to_be_visible()
