"""Settings in a real browser: see what another threshold would change, keep it or not."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from playwright.sync_api import Locator, Page, expect

from app import Settings, create_app
from ecomap.access.policy import LOCAL, Actor, Role
from ecomap.analysis.rules import RULES
from ecomap.services.threshold_entry import (
    UnknownThresholdError,
    WrongEntryError,
    chosen_of,
    shown,
)
from ecomap.services.thresholds import PARAMETERS
from ecomap.texts import LANGUAGES
from ecomap.texts.catalogue import keys_of
from tests.browser import running
from tests.clients import page_of
from tests.conftest import SIZES, Visitor, axe_violations

TITLE = "Hulpvraag zonder hulp"
DAYS = "#threshold-need_without_help-days"


def waiting(family_id: str, start: str) -> dict[str, Any]:
    """A family with a need that nobody helps with, looked at on 30 June 2024."""
    return {
        "format": "ecomap-family",
        "version": 1,
        "id": family_id,
        "name": f"Gezin {family_id}",
        "fictional": True,
        "members": [{"id": "m1", "name": "Noor", "birth": "2013"}],
        "parties": [{"id": "p1", "name": "Oma Riet", "kind": "kin"}],
        "ties": [{"id": "t1", "party": "p1", "start": "2020"}],
        "needs": [{"id": "n1", "members": ["m1"], "domain": "school", "start": start}],
        "moments": [{"id": "x1", "date": "2024-06-30", "kind": "team_meeting"}],
    }


def with_families(folder: Path) -> Path:
    for family_id, start in (("Vroeg", "2024-06-10"), ("Laat", "2024-06-25")):
        path = folder / f"{family_id}.json"
        path.write_text(json.dumps(waiting(family_id, start)), encoding="utf-8")
    return folder


# What is posted


@pytest.fixture
def server(tmp_path: Path) -> Flask:
    server: Flask = create_app(Settings(data=with_families(tmp_path))).server
    return server


def posted(server: Flask, path: str, body: object) -> tuple[int, dict[str, Any]]:
    answer = page_of(server).post(f"/admin/thresholds{path}", json=body)
    return answer.status_code, dict(answer.get_json(silent=True) or {})


def test_what_was_chosen_is_kept_with_a_next_version(server: Flask) -> None:
    values = {"need_without_help": {"days": 30}}
    status, said = posted(server, "", {"values": values, "version": 0})
    assert (status, said["version"]) == (200, 1)
    status, said = posted(server, "", {"values": values, "version": 0})
    assert (status, "intussen" in said["sentence"]) == (409, True)


def test_the_preview_names_each_family_with_what_changes(server: Flask) -> None:
    values = {"need_without_help": {"days": 30}}
    status, said = posted(server, "/preview", {"values": values, "after": None})
    assert status == 200
    assert (said["looked_at"], said["total"], said["after"]) == (2, 2, None)
    (family,) = said["families"]
    assert (family["name"], family["address"]) == ("Gezin Vroeg", "/family/Vroeg/team")
    (shift,) = family["shifts"]
    assert (shift["rule"], shift["kind"]) == ("need_without_help", "gone")
    assert "Noor heeft een hulpvraag" in shift["text"]


@pytest.mark.parametrize(
    "body",
    [
        [],
        {},
        {"values": {}},
        {"values": [], "version": 0},
        {"values": {"need_without_help": 3}, "version": 0},
        {"values": {"nothing": {"days": 3}}, "version": 0},
        {"values": {"need_without_help": {"colour": 3}}, "version": 0},
        {"values": {}, "version": "0"},
        {"values": {}, "version": True},
        {"values": {}, "version": 0, "more": 1},
    ],
)
def test_a_body_that_is_not_ours_is_not_understood(server: Flask, body: object) -> None:
    assert posted(server, "", body)[0] == 400


@pytest.mark.parametrize("path", ["", "/preview"])
def test_each_value_that_cannot_be_has_a_sentence_of_its_own(server: Flask, path: str) -> None:
    values = {"duplicate_help": {"days": -1, "parties": ""}, "leans_on_one": {"constraint": 0.123}}
    rest = {"after": None} if path else {"version": 0}
    status, said = posted(server, path, {"values": values, **rest})
    assert status == 422
    assert [(one["rule"], one["name"]) for one in said["wrong"]] == [
        ("duplicate_help", "days"),
        ("duplicate_help", "parties"),
        ("leans_on_one", "constraint"),
    ]
    assert said["wrong"][1]["sentence"] == "Vul een heel getal in, van 2 tot en met 100.000."


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.TEAM_MEMBER, Role.EVALUATOR])
def test_who_may_not_choose_finds_no_page_and_no_way_in(tmp_path: Path, role: Role) -> None:
    actor = LOCAL
    settings = Settings(data=tmp_path, actor=lambda: actor)
    server: Flask = create_app(settings).server
    assert "Instellingen" in page_of(server).get("/admin").get_data(as_text=True)
    actor = Actor("somebody", role)
    assert "Niet gevonden" in page_of(server).get("/admin").get_data(as_text=True)
    assert posted(server, "", {"values": {}, "version": 0})[0] == 403
    assert posted(server, "/preview", {"values": {}, "after": None})[0] == 403


def test_what_is_shown_can_be_typed_again_and_is_then_the_proposal() -> None:
    for (rule, name), parameter in PARAMETERS.items():
        typed = shown(parameter, parameter.default)
        chosen = chosen_of({rule: {name: typed}})[rule][name]
        assert parameter.checked(chosen) == parameter.default


def test_a_share_is_typed_in_whole_per_cents() -> None:
    assert chosen_of({"informal_missing": {"share": 50}}) == {"informal_missing": {"share": 0.5}}
    for typed in (33.5, 101, -1, "50", True, None):
        with pytest.raises(WrongEntryError):
            chosen_of({"informal_missing": {"share": typed}})
    with pytest.raises(UnknownThresholdError):
        chosen_of({"side_by_side": {"days": 1}})


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_rule_says_what_it_looks_at(lang: Any) -> None:
    assert {f"thresholds-rule-{rule.code}" for rule in RULES} <= keys_of(lang)


# In the browser


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Address of an app of its own: what is chosen here concerns no other test."""
    with running(Settings(port=0, data=with_families(tmp_path))) as address:
        yield address


def field(page: Page, selector: str = DAYS) -> Locator:
    return page.locator(selector)


def preview(page: Page) -> Locator:
    return page.locator(".thresholds-preview")


def choose(page: Page, days: int) -> None:
    """Choose after how many days without help a need is a subject, and keep that."""
    field(page).fill(str(days))
    page.get_by_role("button", name="Bewaren").click()
    expect(preview(page)).to_contain_text("Bewaard.")


@pytest.mark.browser
@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_every_rule_is_there_and_nothing_is_in_the_way_of_anybody(
    visitor: Visitor, size: str, lang: str
) -> None:
    page = visitor.visit("/admin", size, lang)
    expect(page.locator(".threshold-rule")).to_have_count(len(RULES))
    expect(page.locator("input[data-name]")).to_have_count(len(PARAMETERS))
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    field(page).fill("30")
    expect(preview(page).locator("details")).to_have_count(1)
    assert axe_violations(page) == []
    field(page).fill("-3")
    expect(field(page)).to_have_attribute("aria-invalid", "true")
    assert axe_violations(page) == []


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_found_from_the_list_and_can_be_read_in_the_dark(
    visitor: Visitor, scheme: str
) -> None:
    page = visitor.visit("/", color_scheme=scheme)
    page.get_by_role("link", name="Instellingen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Instellingen")
    field(page).fill("1")
    expect(preview(page)).to_contain_text("1 erbij")
    assert axe_violations(page) == []


@pytest.mark.browser
def test_the_preview_follows_what_is_typed_and_nothing_is_kept(visitor: Visitor) -> None:
    page = visitor.visit("/admin")
    expect(preview(page)).to_contain_text("Verander een grens")
    field(page).fill("30")
    expect(preview(page)).to_contain_text("In 1 van 2 gezinnen verandert er iets.")
    expect(preview(page).locator("summary")).to_contain_text(f"{TITLE}1 weg")
    link = preview(page).get_by_role("link", name="Gezin Vroeg")
    expect(link).to_have_attribute("href", "/family/Vroeg/team")
    field(page).fill("3")
    expect(preview(page)).to_contain_text("1 erbij")
    expect(preview(page).get_by_role("link", name="Gezin Laat")).to_be_visible()
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(field(page)).to_have_value("14")


@pytest.mark.browser
def test_what_is_kept_holds_at_once_on_the_list_and_on_the_pages_of_a_family(
    visitor: Visitor,
) -> None:
    settings = visitor.visit("/admin")
    listed = visitor.visit("/")
    flower = visitor.visit("/family/Vroeg")
    team = visitor.visit("/family/Vroeg/team")
    row = listed.locator(".card", has_text="Gezin Vroeg")
    before = row.locator(".findings-of").inner_text()
    expect(flower.locator("#panel-findings")).to_contain_text(TITLE)
    expect(team.locator(".talk")).to_contain_text(TITLE)
    choose(settings, 30)
    for page in (listed, flower, team):
        page.reload()
    expect(row.locator(".findings-of")).not_to_have_text(before)
    expect(flower.locator("#panel-findings .findings")).to_be_visible()
    expect(flower.locator("#panel-findings")).not_to_contain_text(TITLE)
    expect(team.locator("#agenda-contents")).not_to_be_empty()
    expect(team.locator(".talk")).not_to_contain_text(TITLE)
    choose(settings, 7)
    flower.reload()
    expect(flower.locator("#panel-findings")).to_contain_text("langer dan 7 dagen")
    expect(flower.locator("#panel-findings")).to_contain_text("gekozen door de organisatie")


@pytest.mark.browser
def test_a_rule_goes_back_to_the_proposal_and_the_history_tells_of_it(visitor: Visitor) -> None:
    page = visitor.visit("/admin")
    choose(page, 30)
    rule = page.locator("[data-rule=need_without_help].threshold-rule")
    expect(rule).to_contain_text("aangepast")
    rule.get_by_role("button", name="Terug naar het voorstel").click()
    expect(field(page)).to_have_value("14")
    expect(field(page)).to_be_focused()
    expect(rule.get_by_text("aangepast")).to_be_hidden()
    expect(preview(page)).to_contain_text("1 erbij")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.locator(".thresholds-history")).to_contain_text("van 30 dagen naar 14 dagen")
    page.reload()
    expect(field(page)).to_have_value("14")


@pytest.mark.browser
def test_a_limit_on_hours_is_set_and_taken_away_with_the_keyboard_alone(visitor: Visitor) -> None:
    page = visitor.visit("/admin")
    hours = field(page, "#threshold-too_much_at_once-hours")
    expect(hours).to_be_disabled()
    page.get_by_role("checkbox", name="geen grens").focus()
    page.keyboard.press("Space")
    expect(hours).to_be_focused()
    page.keyboard.type("20.5")
    save = page.get_by_role("button", name="Bewaren")
    expect(save).to_have_attribute("aria-disabled", "false")
    save.focus()
    page.keyboard.press("Enter")
    expect(preview(page)).to_contain_text("Bewaard.")
    expect(save).to_be_focused()
    page.reload()
    expect(hours).to_have_value("20.5")
    page.get_by_role("checkbox", name="geen grens").check()
    page.get_by_role("button", name="Bewaren").click()
    expect(preview(page)).to_contain_text("Bewaard.")
    page.reload()
    expect(hours).to_be_disabled()


@pytest.mark.browser
def test_an_impossible_value_is_told_at_its_field_and_not_kept(visitor: Visitor) -> None:
    page = visitor.visit("/admin")
    for value in ("-3", "1.5", ""):
        field(page).fill(value)
        page.get_by_role("button", name="Bewaren").click()
        expect(page.locator(f"{DAYS}-wrong")).to_contain_text("Vul een heel getal in, van 0")
        expect(preview(page)).to_contain_text("Niet bewaard")
        expect(field(page)).to_be_focused()
    field(page).fill("20")
    expect(page.locator(f"{DAYS}-wrong")).to_be_empty()
    expect(preview(page)).not_to_contain_text("Niet bewaard")


@pytest.mark.browser
def test_leaving_with_something_unsaved_warns_and_otherwise_does_not(visitor: Visitor) -> None:
    page = visitor.visit("/admin")
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.reload()
    expect(field(page)).to_have_value("14")
    assert asked == []
    field(page).fill("30")
    page.reload()
    assert asked == ["beforeunload"]
    expect(field(page)).to_have_value("14")
    field(page).fill("30")
    page.get_by_role("button", name="Laat alles zoals het was").click()
    expect(field(page)).to_have_value("14")
    page.reload()
    assert asked == ["beforeunload"]
