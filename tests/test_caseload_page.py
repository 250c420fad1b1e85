"""The list of families in a real browser: find one, make one, take files in, put one away."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from app import Settings
from ecomap.storage.errors import StoreUnavailableError
from ecomap.storage.store import Store
from tests.browser import running
from tests.conftest import SIZES, Visitor, axe_violations

SAMPLES = Path(__file__).parents[1] / "sample_networks"
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of an app of its own: what is done to these families concerns no other test."""
    with running(Settings(port=0, data=tmp_path_factory.mktemp("data"))) as address:
        yield address


def sample(stem: str = "rustig", **more: Any) -> str:
    document = json.loads((SAMPLES / f"{stem}.json").read_text(encoding="utf-8"))
    return json.dumps(document | more)


def row(page: Page, name: str) -> Locator:
    return page.locator(".card", has=page.get_by_role("heading", name=name, exact=True))


def act(page: Page, name: str, item: str) -> None:
    """Choose something in the menu of a family."""
    row(page, name).get_by_role("button").click()
    page.locator("#family-menu").get_by_text(item, exact=True).click()


def make(page: Page, name: str) -> None:
    """Make a family, and come back to the list."""
    page.get_by_role("button", name="Nieuw gezin", exact=True).click()
    page.get_by_label("Hoe noem je dit gezin?").fill(name)
    page.get_by_role("button", name="Begin met tekenen").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(name)
    page.get_by_role("link", name="Alle gezinnen").click()
    expect(row(page, name)).to_be_visible()


def choose_files(page: Page, *files: Path) -> Locator:
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name="Bestand toevoegen").click()
    choosing.value.set_files(files)
    return page.get_by_role("dialog", name="Bestanden toevoegen")


def no_sideways_scrolling(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_every_family_is_listed_and_nothing_is_in_the_way_of_anybody(
    visitor: Visitor, size: str, lang: str
) -> None:
    page = visitor.visit("/?filter=samples", size, lang)
    for path in SAMPLES.glob("*.json"):
        expect(row(page, json.loads(path.read_text(encoding="utf-8"))["name"])).to_be_attached()
    expect(page.locator("h1")).to_have_text({"nl": "Gezinnen", "en": "Families"}[lang])
    assert page.locator("html").get_attribute("lang") == lang
    assert no_sideways_scrolling(page)
    assert axe_violations(page) == []


def test_a_row_says_what_is_going_on(visitor: Visitor) -> None:
    page = visitor.visit("/")
    found = row(page, "Gezin Al-Hassan")
    expect(found).to_contain_text("9 gezinsleden, 16 betrokkenen")
    expect(found).to_contain_text("7 bespreken")
    expect(found).to_contain_text("Petra Wolters sinds 22 oktober 2024")
    expect(found).to_contain_text("Niet gepland")
    expect(found).to_contain_text("vandaag")


def test_dark_colours_are_readable_too(visitor: Visitor) -> None:
    page = visitor.visit("/", color_scheme="dark")
    expect(page.locator(".card").first).to_be_visible()
    assert axe_violations(page) == []


def test_the_language_switch_keeps_the_page_and_the_choice(visitor: Visitor) -> None:
    page = visitor.visit("/")
    page.get_by_label("Zoeken").fill("aksoy")
    page.get_by_role("link", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_label("Search")).to_have_value("aksoy")
    expect(page.locator(".card")).to_have_count(1)


def test_searching_finds_names_and_caseworkers_without_accents_and_survives_going_back(
    visitor: Visitor,
) -> None:
    page = visitor.visit("/")
    make(page, "Familie Ömer Y\u0131ld\u0131z-Çelik")
    page.get_by_label("Zoeken").fill("OMER yildiz celik")
    expect(page.locator(".card")).to_have_count(1)
    page.get_by_label("Zoeken").fill("petra wolt")
    expect(page.locator(".card h2")).to_have_text("Gezin Al-Hassan")
    assert page.url.endswith("/?q=petra+wolt")
    page.locator(".card h2 a").click()
    expect(page.get_by_role("link", name="Alle gezinnen")).to_be_visible()
    page.go_back()
    expect(page.get_by_label("Zoeken")).to_have_value("petra wolt")
    expect(page.locator(".card")).to_have_count(1)


def test_the_count_is_told_and_nothing_found_says_what_to_do(visitor: Visitor) -> None:
    page = visitor.visit("/?sort=urgent")
    expect(page.locator(".card").first).to_be_visible()
    page.get_by_label("Zoeken").fill("bestaat niet")
    expect(page.locator(".caseload [role=status]").first).to_have_text("Niets gevonden")
    expect(page.get_by_text("Probeer een kortere naam")).to_be_visible()
    assert axe_violations(page) == []
    page.get_by_role("button", name="Toon alle gezinnen").click()
    expect(page.locator(".card").first).to_be_visible()
    assert page.url.endswith("/?sort=urgent")


def test_filter_and_order_stand_in_the_address(visitor: Visitor) -> None:
    page = visitor.visit("/")
    page.get_by_label("Toon").select_option(label="Zonder vaste hulpverlener")
    page.get_by_label("Volgorde").select_option(label="Meest dringend")
    expect(page.locator(".card", has_text="Gezin Benali")).to_be_visible()
    expect(row(page, "Gezin Aksoy")).to_have_count(0)
    assert page.url.endswith("/?filter=without&sort=urgent")


def test_a_new_family_opens_as_a_flower_however_often_somebody_presses(visitor: Visitor) -> None:
    page = visitor.visit("/", "tablet", has_touch=True)
    page.get_by_role("button", name="Nieuw gezin", exact=True).tap()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert axe_violations(page) == []
    page.get_by_label("Hoe noem je dit gezin?").fill("Familie Dubbel")
    page.evaluate(
        """() => {
          const form = document.querySelector("#new-dialog form");
          form.requestSubmit(); form.requestSubmit(); form.requestSubmit();
        }"""
    )
    expect(page.get_by_role("heading", level=1)).to_contain_text("Familie Dubbel")
    page.goto(f"{visitor.address}/")
    expect(row(page, "Familie Dubbel")).to_have_count(1)


def test_a_name_is_asked_for_and_a_citizen_number_in_it_is_calmly_advised_against(
    visitor: Visitor,
) -> None:
    page = visitor.visit("/")
    page.get_by_role("button", name="Nieuw gezin", exact=True).click()
    page.get_by_role("button", name="Begin met tekenen").click()
    name = page.get_by_label("Hoe noem je dit gezin?")
    expect(page.get_by_text("Vul een naam in")).to_be_visible()
    expect(name).to_be_focused()
    name.fill("Noor 111222333")
    expect(page.get_by_text("lijkt een burgerservicenummer")).to_be_visible()
    assert axe_violations(page) == []
    name.fill("Noor")
    expect(page.get_by_text("lijkt een burgerservicenummer")).to_be_hidden()


@pytest.mark.parametrize(
    "name", ["A" * 300, "عائلة الحسن", "<script>alert(1)</script>", "👨‍👩‍👧‍👦 Familie"]
)
def test_any_name_is_shown_as_it_is_and_breaks_nothing(visitor: Visitor, name: str) -> None:
    page = visitor.visit("/", "phone")
    made = page.request.post(
        f"{visitor.address}/families",
        data={"id": str(uuid4()), "name": name},
        headers={"Sec-Fetch-Site": "same-origin"},
    )
    assert made.ok
    page.reload()
    expect(row(page, name)).to_be_visible()
    assert no_sideways_scrolling(page)


def test_files_are_shown_with_what_they_hold_and_only_good_ones_are_added(
    visitor: Visitor, tmp_path: Path
) -> None:
    bad = {"format": "ecomap-family", "version": 1, "id": "x", "members": []}
    bad["ties"] = [{"id": "t", "party": "p9", "start": "2024", "end": "2023"}]
    note = [{"id": "nx", "text": "bsn 111222333"}]
    files = {
        "slecht.json": json.dumps(bad),
        "goed.json": sample(id="goed", name="Familie Goed", notes=note),
        "bekend.json": sample(),
        "kapot.json": "{",
    }
    for name, written in files.items():
        (tmp_path / name).write_text(written, encoding="utf-8")
    page = visitor.visit("/")
    dialog = choose_files(page, *(tmp_path / name for name in files))
    first = dialog.locator(".file", has_text="slecht.json")
    expect(first.locator(".problems li")).to_have_text(
        [
            "Naam: dit veld ontbreekt. Vul het in.",
            re.compile("^Hulplijn 1, einde: het einde .2023. ligt vóór het begin .2024.."),
            re.compile("^Hulplijn 1, betrokkene: er is geen betrokkene met id “p9”."),
        ]
    )
    good = dialog.locator(".file", has_text="goed.json")
    expect(good).to_contain_text("Familie Goed")
    expect(good).to_contain_text("4 gezinsleden, 10 betrokkenen · 12 hulplijnen")
    expect(good).to_contain_text("Aantekening 1, tekst: hier lijkt een burgerservicenummer")
    expect(dialog.locator(".file", has_text="bekend.json")).to_contain_text("Staat er al")
    expect(dialog.locator(".file", has_text="kapot.json")).to_contain_text("geen geldig JSON")
    assert axe_violations(page) == []
    dialog.get_by_role("button", name="Toevoegen").click()
    expect(page.get_by_text("is toegevoegd.")).to_be_visible()
    expect(row(page, "Familie Goed")).to_have_count(1)
    expect(row(page, "Gezin Aksoy")).to_have_count(1)


def test_a_known_family_can_be_added_beside_the_one_that_is_there(
    visitor: Visitor, tmp_path: Path
) -> None:
    file = tmp_path / "bekend.json"
    file.write_text(sample("wachtlijst", name="Familie Erbij"), encoding="utf-8")
    page = visitor.visit("/", "tablet", has_touch=True)
    dialog = choose_files(page, file)
    expect(dialog.get_by_role("button", name="Toevoegen")).to_be_disabled()
    dialog.get_by_text("Als nieuw gezin erbij").tap()
    dialog.get_by_role("button", name="Toevoegen").tap()
    expect(row(page, "Familie Erbij")).to_be_visible()
    expect(row(page, "Gezin Al-Hassan")).to_be_visible()


def test_a_file_dropped_on_the_list_is_shown_before_it_is_added(visitor: Visitor) -> None:
    page = visitor.visit("/")
    expect(page.locator(".card").first).to_be_visible()
    dropped = page.evaluate_handle(
        """(text) => {
          const files = new DataTransfer();
          files.items.add(new File([text], "gesleept.json"));
          return files;
        }""",
        sample(id="gesleept", name="Familie Gesleept"),
    )
    page.dispatch_event("#content", "dragover", {"dataTransfer": dropped})
    assert page.locator("#caseload").get_attribute("data-drop")
    page.dispatch_event("#content", "drop", {"dataTransfer": dropped})
    dialog = page.get_by_role("dialog", name="Bestanden toevoegen")
    expect(dialog).to_contain_text("Familie Gesleept")
    dialog.get_by_role("button", name="Annuleren").click()
    page.reload()
    expect(page.locator(".card").first).to_be_visible()
    expect(row(page, "Familie Gesleept")).to_have_count(0)


def test_a_file_that_is_too_large_is_not_even_sent(visitor: Visitor, tmp_path: Path) -> None:
    file = tmp_path / "groot.json"
    file.write_bytes(b" " * 8_000_001)
    page = visitor.visit("/")
    dialog = choose_files(page, file)
    expect(dialog).to_contain_text("Dit bestand is groter dan 8 MB")


def test_a_family_put_away_is_brought_back_at_once_or_later(visitor: Visitor) -> None:
    page = visitor.visit("/", "tablet", has_touch=True)
    make(page, "Familie Weg")
    act(page, "Familie Weg", "Opbergen")
    expect(row(page, "Familie Weg")).to_have_count(0)
    undo = page.get_by_role("button", name="Ongedaan maken")
    expect(undo).to_be_focused()
    assert axe_violations(page) == []
    undo.tap()
    expect(row(page, "Familie Weg")).to_be_visible()
    act(page, "Familie Weg", "Opbergen")
    expect(row(page, "Familie Weg")).to_have_count(0)
    page.get_by_role("button", name="Opgeborgen").tap()
    expect(row(page, "Familie Weg")).to_be_visible()
    assert page.url.endswith("/?archived=1")
    assert axe_violations(page) == []
    act(page, "Familie Weg", "Terughalen")
    expect(page.get_by_text("staat weer bij de gezinnen")).to_be_visible()
    page.get_by_role("button", name="Opgeborgen").tap()
    expect(row(page, "Familie Weg")).to_be_visible()


def test_a_training_copy_stands_in_the_list_without_names(visitor: Visitor) -> None:
    page = visitor.visit("/")
    act(page, "Gezin Kowalska", "Oefenkopie zonder namen")
    copy = row(page, "Oefening (4 gezinsleden, 15 betrokkenen)")
    expect(copy).to_be_visible()
    page.locator(".done").get_by_role("link", name="Openen").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Oefening")
    page.get_by_role("tab", name="Wie").click()
    expect(page.locator("#flower-list")).to_contain_text("Hulpverlener")
    expect(page.locator("#flower-list")).not_to_contain_text("Vliet")


def test_a_family_can_be_kept_as_a_file_under_its_name(visitor: Visitor) -> None:
    page = visitor.visit("/")
    expect(row(page, "Gezin Aksoy")).to_be_visible()
    with page.expect_download() as downloading:
        act(page, "Gezin Aksoy", "Bewaren als bestand")
    assert downloading.value.suggested_filename == "Gezin Aksoy.json"
    kept = json.loads(Path(downloading.value.path()).read_text(encoding="utf-8"))
    assert kept == json.loads(sample())


def test_the_list_is_used_with_the_keyboard_alone(visitor: Visitor) -> None:
    page = visitor.visit("/")
    expect(page.locator(".card").first).to_be_visible()

    def press(*keys: str) -> None:
        for key in keys:
            page.keyboard.press(key)

    press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    press(*["Tab"] * 5)
    expect(page.get_by_role("button", name="Nieuw gezin", exact=True)).to_be_focused()
    press("Enter")
    expect(page.get_by_label("Hoe noem je dit gezin?")).to_be_focused()
    press("Escape")
    expect(page.get_by_role("button", name="Nieuw gezin", exact=True)).to_be_focused()
    press("Tab")
    page.keyboard.type("maduro")
    expect(page.locator(".card")).to_have_count(1)
    press(*["Tab"] * 4)
    expect(page.locator(".card h2 a")).to_be_focused()
    press("Tab", "Enter")
    menu = page.locator("#family-menu")
    expect(menu.get_by_role("link", name="Openen")).to_be_focused()
    press("Escape")
    expect(menu).to_have_count(0)
    expect(row(page, "Gezin Maduro").get_by_role("button")).to_be_focused()
    press("Enter", "ArrowUp")
    expect(menu.get_by_role("button", name="Opbergen")).to_be_focused()
    press("Enter")
    expect(page.get_by_role("button", name="Ongedaan maken")).to_be_focused()
    press("Enter")
    expect(row(page, "Gezin Maduro")).to_be_visible()


def test_without_the_store_one_sentence_says_so_and_trying_again_works(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: Store) -> None:
        raise StoreUnavailableError(reason="stopped")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "reading", gone)
        page = visitor.visit("/")
        expect(page.get_by_role("alert")).to_contain_text("Ecomap kan nu niet bij de gezinnen.")
        assert axe_violations(page) == []
    page.get_by_role("button", name="Probeer opnieuw").click()
    expect(page.locator(".card").first).to_be_visible()
    visitor.complaints = [c for c in visitor.complaints if "503" not in c]  # the refusal itself


def test_an_empty_list_says_how_to_begin_and_which_files_could_not_be_read(
    visitor: Visitor, tmp_path: Path
) -> None:
    (tmp_path / "kapot.json").write_text("{", encoding="utf-8")
    with running(Settings(port=0, data=tmp_path)) as visitor.address:
        page = visitor.visit("/")
        expect(page.get_by_text("Hier staan nog geen gezinnen")).to_be_visible()
        page.get_by_text("1 bestand kon niet worden gelezen").click()
        expect(page.get_by_text("kapot.json: Dit is geen geldig JSON-bestand")).to_be_visible()
        assert axe_violations(page) == []


def test_an_address_without_a_family_says_so_and_leads_back(visitor: Visitor) -> None:
    page = visitor.visit("/family/niemand")
    expect(page.get_by_role("heading", name="Niet gevonden")).to_be_visible()
    assert axe_violations(page) == []
    page.get_by_role("link", name="Naar alle gezinnen").click()
    expect(page.get_by_role("heading", name="Gezinnen")).to_be_visible()
