"""Drawing a family in a real browser: by touch, by mouse, by keyboard, and what it comes to."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.conftest import axe_violations
from tests.savers import Alike, Person, asked, saved
from tests.web import script

pytestmark = pytest.mark.browser
Arrive = Callable[..., Page]
MOST_TAPS = 12
PURE = script(places="flower/scene/places.ts", shapes="flower/geometry/shapes.ts")
GROUND = """(sector) => {
  const { flower } = ecomap;
  const stage = document.getElementById("flower-stage").getBoundingClientRect();
  const { scene } = flower.current();
  for (let y = 6; y < stage.height; y += 6) for (let x = 6; x < stage.width; x += 6) {
    const point = { x: x / scene.zoom, y: y / scene.zoom };
    const free = [[0, 0], [9, 0], [-9, 0], [0, 9], [0, -9]].every(([dx, dy]) => {
      const near = { x: point.x + dx, y: point.y + dy };
      const ground = places.groundAt(scene, near);
      const here = sector === "heart" ? ground?.heart : ground?.sector === sector && !ground.heart;
      const petals = scene.petals.some((p) => shapes.distanceToPolygon(near, p.outline) < 1);
      const members = scene.heart.members.some((m) => Math.hypot(m.x - near.x, m.y - near.y) < 40);
      return here && !petals && !members;
    });
    if (free) return { x: stage.left + x, y: stage.top + y };
  }
  return null;
}"""


@pytest.fixture(scope="module")
def address(alike: Alike) -> str:
    """Address of the app with many families alike."""
    return alike.address


@pytest.fixture
def arrive(arrive: Callable[..., Person]) -> Arrive:
    """Let somebody open the family and start drawing."""

    def page(size: str = "laptop", **options: Any) -> Page:
        person = arrive(size=size, **options)
        drawing(person.page)
        return person.page

    return page


@pytest.fixture
def kept(address: str, path: str) -> Callable[[Page], dict[str, Any]]:
    """What the server holds of the family once everything is saved."""

    def document(page: Page) -> dict[str, Any]:
        page.evaluate("ecomap.draw.settleForms()")
        saved(page)
        return dict(asked(address, f"{path}/document")["document"])

    return document


def drawing(page: Page) -> None:
    """Show the family view with drawing on."""
    page.wait_for_function("() => globalThis.ecomap?.flower.current()?.scene")
    page.locator("#views [data-view=family]").click()
    expect(page.locator("#draw-mode")).to_have_attribute("aria-pressed", "true")
    page.wait_for_function("() => ecomap.flower.fitsBox()")


def choose(page: Page, key: str) -> Locator:
    """Open the editor of something on the flower."""
    page.evaluate("(key) => ecomap.draw.choose(key)", key)
    editor = page.locator("#draw-editor")
    expect(editor).to_be_visible()
    return editor


def field(page: Page, name: str) -> Locator:
    """A field of the open editor."""
    return page.locator(f"#draw-fields > [data-field={name}]")


def option(page: Page, name: str, value: str) -> Locator:
    """A choice of a field."""
    return field(page, name).locator(f"[data-value='{value}']").first


def record(document: dict[str, Any], collection: str, record_id: str) -> dict[str, Any]:
    """One record of a document."""
    return next(dict(r) for r in document[collection] if r["id"] == record_id)


class Finger:
    """A finger on the screen that counts its taps."""

    def __init__(self, page: Page) -> None:
        self.page, self.taps = page, 0

    def tap(self, target: Locator) -> None:
        """Tap something once; scrolling to it is no tap."""
        target.tap()
        self.taps += 1

    def tap_sector(self, sector: str) -> None:
        """Tap an empty place in a sector of the flower."""
        self.page.evaluate(PURE)
        at = self.page.evaluate(GROUND, sector)
        assert at, f"no room in {sector}"
        self.page.touchscreen.tap(at["x"], at["y"])
        self.taps += 1


def test_two_taps_and_a_name_place_somebody(arrive: Arrive, kept: Callable[..., Any]) -> None:
    page = arrive("tablet", has_touch=True)
    finger = Finger(page)
    finger.tap_sector("friends")
    expect(field(page, "name").locator("input")).to_be_focused()
    page.keyboard.type("Fatima")
    finger.tap(page.locator("#draw-done"))
    expect(page.locator("#draw-editor")).to_be_hidden()
    assert finger.taps == 2
    document = kept(page)
    party = document["parties"][-1]
    assert (party["name"], party["kind"]) == ("Fatima", "friend")
    tie = document["ties"][-1]
    assert tie["party"] == party["id"]
    assert set(tie) == {"id", "party", "said_on"}


def test_twelve_taps_fill_in_everything_about_somebody(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive("tablet", has_touch=True)
    finger = Finger(page)
    finger.tap_sector("community")
    page.keyboard.type("Voetbalclub")
    for name, value in (
        ("kind", "volunteer"),
        ("strength", "strong"),
        ("stress", "tension"),
        ("flow", "mutual"),
        ("help", "companionship"),
        ("members", "m1"),
        ("domains", "leisure"),
        ("start", "last-year"),
        ("said_by", "m1"),
        ("ring", "2"),
    ):
        finger.tap(option(page, name, value))
    finger.tap(page.locator("#draw-done"))
    assert finger.taps <= MOST_TAPS
    document = kept(page)
    party, tie = document["parties"][-1], document["ties"][-1]
    assert (party["name"], party["kind"], party["ring"]) == ("Voetbalclub", "volunteer", 2)
    told = {name: tie[name] for name in ("strength", "stress", "flow", "help", "domains")}
    assert told == {
        "strength": "strong",
        "stress": "tension",
        "flow": "mutual",
        "help": ["companionship"],
        "domains": ["leisure"],
    }
    assert (tie["members"], tie["said_by"]) == (["m1"], "m1")
    assert len(tie["start"]) == len("2025")


def test_the_same_is_drawn_by_keyboard_alone_from_the_list(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    press = page.keyboard.press
    page.locator("#flower-list [data-key]").first.focus()
    press("End")
    while page.evaluate("document.activeElement.dataset.add") != "school":
        press("ArrowUp")
    press("Enter")
    expect(field(page, "name").locator("input")).to_be_focused()
    page.keyboard.type("Juf Anna")
    strong = option(page, "strength", "strong")
    while not strong.evaluate("(e) => e === document.activeElement"):
        press("Tab")
    press("Space")
    expect(strong).to_have_attribute("aria-pressed", "true")
    press("Escape")
    expect(page.locator("#draw-editor")).to_be_hidden()
    expect(page.locator("#draw-live")).to_have_text("Juf Anna staat nu bij: School")
    expect(page.locator("#flower-list [data-add=school]")).to_be_focused()
    press("ArrowUp")
    expect(page.locator("#flower-list :focus")).to_contain_text("Juf Anna")
    press("Enter")
    expect(page.locator("#draw-title")).to_be_focused()
    press("Escape")
    press("Delete")
    expect(page.locator("#draw-fields .remove")).to_be_focused()
    document = kept(page)
    party, tie = document["parties"][-1], document["ties"][-1]
    assert (party["name"], party["sector"]) == ("Juf Anna", "education")
    assert tie["strength"] == "strong"
    press("Enter")
    expect(page.locator("#draw-editor")).to_be_hidden()
    assert len(kept(page)["parties"]) == 2


TIE_CHOICES = [
    ("status", "waiting", "waiting"),
    ("strength", "weak", "weak"),
    ("stress", "broken", "broken"),
    ("flow", "from_family", "from_family"),
    ("help", "care", ["care"]),
    ("domains", "school", ["school"]),
    ("members", "m1", ["m1"]),
    ("framework", "pressing", "pressing"),
    ("roles", "coach", ["coach"]),
    ("said_by", "m1", "m1"),
]


def test_each_choice_is_written_at_once_and_again_makes_it_unknown(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    page.evaluate("ecomap.draw.addParty('care', null, { name: 'Bakker' })")
    for name, value, _ in TIE_CHOICES:
        option(page, name, value).click()
        expect(option(page, name, value)).to_have_attribute("aria-pressed", "true")
    tie = kept(page)["ties"][-1]
    assert {name: tie[name] for name, *_ in TIE_CHOICES} == {n: v for n, _, v in TIE_CHOICES}
    for name, value, _ in TIE_CHOICES[1:]:
        option(page, name, value).click()
        expect(option(page, name, value)).to_have_attribute("aria-pressed", "false")
    expect(field(page, "strength")).to_contain_text("nog niet besproken")
    expect(field(page, "members")).to_contain_text("voor het hele gezin")
    tie = kept(page)["ties"][-1]
    assert set(tie) == {"id", "party", "status", "said_on"}


def test_words_and_numbers_are_written_after_quiet_on_enter_and_on_leaving(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    page.evaluate("ecomap.draw.addParty('care', null, { name: 'Bakker' })")
    name = field(page, "name").locator("input")
    name.fill("J. Bakker")
    page.wait_for_function("() => ecomap.saving.document().parties.at(-1).name === 'J. Bakker'")
    field(page, "organisation").locator("input").fill("Wijkteam Oost")
    field(page, "organisation").locator("input").press("Enter")
    field(page, "discipline").locator("input").fill("gezinswerker")
    field(page, "hours_per_week").locator("input").fill("1,5")
    option(page, "sector", "local_team").click()
    option(page, "kind", "agency").click()
    field(page, "stands-with").locator("select").select_option("protection")
    document = kept(page)
    assert record(document, "parties", document["parties"][-1]["id"]) == {
        "id": document["parties"][-1]["id"],
        "name": "J. Bakker",
        "kind": "professional",
        "organisation": "Wijkteam Oost",
        "sector": "child_protection",
        "discipline": "gezinswerker",
    }
    assert document["ties"][-1]["hours_per_week"] == 1.5


def test_a_day_is_understood_as_people_write_it_and_never_the_wrong_way_round(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    choose(page, "petal:p1")
    start, end = field(page, "start"), field(page, "end")
    start.locator("input").fill("maart 2021")
    expect(start).to_contain_text("Begrepen: maart 2021")
    start.locator("input").press("Enter")
    end.locator("input").fill("2020")
    end.locator("input").press("Enter")
    expect(end).to_contain_text("het eind ligt voor het begin")
    end.locator("input").fill("ooit")
    end.locator("input").press("Tab")
    expect(end).to_contain_text("Dit lees ik niet als een dag")
    expect(end.locator("input")).to_have_value("ooit")
    tie = record(kept(page), "ties", "t1")
    assert (tie["start"], tie.get("end")) == ("2021-03", None)
    end.locator("[data-value=today]").click()
    option(page, "end_reason", "goal_reached").click()
    expect(end.locator(".field-problem")).to_be_empty()
    start.locator("[data-value=unknown]").click()
    expect(start).to_contain_text("nog niet besproken")
    tie = record(kept(page), "ties", "t1")
    assert "start" not in tie
    assert tie["end_reason"] == "goal_reached"


def test_what_help_came_to_is_asked_once_it_has_ended(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    choose(page, "petal:p1")
    result = field(page, "result")
    expect(result).to_be_hidden()
    field(page, "end").locator("[data-value=today]").click()
    expect(result).to_contain_text("Wat heeft het opgeleverd?")
    result.locator("textarea").fill("Noor slaapt weer door.")
    assert record(kept(page), "ties", "t1")["result"] == "Noor slaapt weer door."
    result.locator("textarea").fill("")
    assert "result" not in record(kept(page), "ties", "t1")


def test_the_typed_name_stands_on_the_petal_at_once(arrive: Arrive) -> None:
    page = arrive()
    choose(page, "petal:p1")
    name = field(page, "name").locator("input")
    name.press("End")
    name.press_sequentially("!")
    labels = "ecomap.flower.current().cy.getElementById('petal:p1').data('label')"
    page.wait_for_function(f"() => {labels}.replaceAll('\\n', ' ').includes('Riet!')")


def test_what_is_told_on_a_later_day_is_an_observation(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    tie = page.evaluate("ecomap.saving.document().ties[0]")
    page.evaluate(
        """(tie) => ecomap.draw.perform([{ do: "change", in: "ties", key: { id: tie.id },
             values: { said_on: "2023" }, was: { said_on: tie.said_on ?? null } }])""",
        tie,
    )
    choose(page, "petal:p1")
    option(page, "strength", "strong").click()
    tie = record(kept(page), "ties", "t1")
    assert tie["strength"] == "weak"
    assert [o["strength"] for o in tie["observations"]] == ["strong"]


def test_several_lines_of_help_are_kept_apart(arrive: Arrive, kept: Callable[..., Any]) -> None:
    page = arrive()
    choose(page, "petal:p1")
    option(page, "help", "care").click()
    field(page, "tie-add").locator("button").click()
    expect(field(page, "ties").locator("[data-tie]")).to_have_count(2)
    option(page, "help", "advice").click()
    field(page, "replaces").locator("select").select_option("t2")
    field(page, "ties").locator("[data-tie=t1]").click()
    expect(option(page, "help", "care")).to_have_attribute("aria-pressed", "true")
    expect(option(page, "help", "advice")).to_have_attribute("aria-pressed", "false")
    ties = [t for t in kept(page)["ties"] if t["party"] == "p1"]
    assert [t["help"] for t in ties] == [["care"], ["advice"]]
    assert [t.get("replaces") for t in ties] == [None, "t2"]
    field(page, "ties").get_by_role("button", name="weghalen").click()
    assert [t["help"] for t in kept(page)["ties"] if t["party"] == "p1"] == [["advice"]]


def test_a_link_is_added_changed_and_removed(arrive: Arrive, kept: Callable[..., Any]) -> None:
    page = arrive()
    choose(page, "petal:p1")
    links = field(page, "links")
    links.locator("select").select_option("p2")
    links.locator("[data-value=knows]").click()
    (link,) = kept(page)["links"]
    assert (link["a"], link["b"], link["kind"]) == ("p1", "p2", "knows")
    choose(page, f"link:{link['id']}")
    expect(page.locator("#draw-title")).to_have_text("Oma Riet en Buurman Ali")
    field(page, "start").locator("input").fill("2022")
    option(page, "kind", "refers").click()
    assert kept(page)["links"] == [link | {"kind": "refers", "start": "2022"}]
    page.locator("#draw-fields .remove").click()
    expect(page.locator("#draw-editor")).to_be_hidden()
    assert "links" not in kept(page)


def test_connecting_two_in_the_list_opens_their_link(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    connect = page.locator("#draw-connect")
    connect.click()
    expect(connect).to_have_attribute("aria-pressed", "true")
    for party in ("p1", "p2"):
        page.locator(f"#flower-list [data-key='petal:{party}']").click()
    expect(connect).to_have_attribute("aria-pressed", "false")
    expect(page.locator("#draw-title")).to_have_text("Oma Riet en Buurman Ali")
    assert kept(page)["links"][0]["kind"] == "cooperates"


def test_a_note_says_who_told_it_and_whether_the_family_may_see_it(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    choose(page, "petal:p1")
    notes = field(page, "notes")
    notes.locator("textarea").fill("belt elke zondag")
    notes.locator("[data-value=m1]").click()
    notes.get_by_role("button", name="Het gezin mag dit zien").click()
    notes.get_by_role("button", name="Notitie bewaren").click()
    expect(notes.locator("li")).to_contain_text("belt elke zondag")
    (note,) = kept(page)["notes"]
    assert (note["about"], note["by"], note["shared"]) == ("p1", "m1", True)
    notes.get_by_role("button", name="Verwijder: belt").click()
    assert "notes" not in kept(page)


def test_members_are_added_several_in_a_row_and_get_role_birth_bonds_and_a_house(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    choose(page, "heart")
    new = field(page, "members").locator(".draft-fields input")
    for name in ("Sanne", "Daan"):
        new.fill(name)
        new.press("Enter")
        expect(new).to_have_value("")
        expect(new).to_be_focused()
    family_name = field(page, "family-name").locator("input")
    family_name.fill("Gezin De Wit")
    sanne = kept(page)["members"][1]["id"]
    choose(page, f"member:{sanne}")
    option(page, "role", "parent").click()
    option(page, "sex", "f").click()
    field(page, "birth").locator("input").fill("15-3-1984")
    bonds = field(page, "bonds")
    bonds.locator("[data-value=m1]").click()
    bonds.locator("[data-value=parent_of]").click()
    option(page, "household", "new").click()
    choose(page, "member:m1")
    field(page, "household").get_by_role("button", name="bij Sanne").click()
    expect(field(page, "bonds").locator("li")).to_contain_text("kind van: Sanne")
    document = kept(page)
    assert document["name"] == "Gezin De Wit"
    noor, sanne_now, daan = document["members"]
    assert {k: sanne_now[k] for k in ("name", "role", "sex", "birth")} == {
        "name": "Sanne",
        "role": "parent",
        "sex": "f",
        "birth": "1984-03-15",
    }
    assert noor["household"] == sanne_now["household"]
    assert daan["name"] == "Daan"
    (bond,) = document["bonds"]
    assert (bond["a"], bond["b"], bond["kind"]) == (sanne, "m1", "parent_of")


def test_a_caseworker_begins_hands_over_and_leaves_a_moment(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    party = page.evaluate("ecomap.draw.addParty('care', null, { name: 'Bakker' })")
    field(page, "caseworker").locator("button").click()
    expect(page.locator("#draw-second")).to_have_text("Vaste hulpverlener")
    (spell,) = kept(page)["caseworkers"]
    assert spell["party"] == party
    handover = field(page, "handover")
    handover.locator("[data-field=name] input").fill("Vera")
    handover.get_by_role("button", name="Draag over").click()
    expect(page.locator("#draw-title")).to_have_text("Vera")
    document = kept(page)
    old, new = document["caseworkers"]
    assert old["end"] == new["start"]
    assert [m["kind"] for m in document["moments"]] == ["handover"]
    page.keyboard.press("Escape")
    page.locator("#draw-undo").click()
    assert kept(page)["caseworkers"] == [spell]


def test_stopping_ends_the_help_and_removing_takes_it_away_both_can_be_undone(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    before = kept(page)
    choose(page, "petal:p1")
    field(page, "stop").locator("button").click()
    assert "end" in record(kept(page), "ties", "t1")
    page.locator("#draw-undo").click()
    assert kept(page) == before
    expect(field(page, "remove")).to_contain_text("hulplijnen 1")
    field(page, "remove").locator("button").click()
    expect(page.locator("#draw-editor")).to_be_hidden()
    assert [p["id"] for p in kept(page)["parties"]] == ["p2"]
    page.locator("body").press("Control+z")
    assert kept(page) == before
    page.locator("body").press("Control+Shift+z")
    assert [t["id"] for t in kept(page)["ties"]] == ["t2"]
    page.locator("body").press("Control+z")
    page.locator("body").press("Control+y")
    assert [t["id"] for t in kept(page)["ties"]] == ["t2"]


def test_undo_keys_belong_to_the_text_while_somebody_types(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    choose(page, "petal:p1")
    option(page, "stress", "tension").click()
    name = field(page, "name").locator("input")
    name.fill("Oma R")
    name.press("Control+z")
    name.press("Escape")
    assert record(kept(page), "ties", "t1")["stress"] == "tension"


def test_a_petal_added_by_a_slip_goes_again_and_one_that_was_filled_in_stays(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    page.evaluate("ecomap.draw.addParty('kin', null)")
    page.keyboard.press("Escape")
    expect(page.locator("#draw-editor")).to_be_hidden()
    assert len(kept(page)["parties"]) == 2
    page.evaluate("ecomap.draw.addParty('kin', null)")
    option(page, "strength", "weak").click()
    page.keyboard.press("Escape")
    assert len(kept(page)["parties"]) == 3
    expect(page.locator("#flower-list")).to_contain_text("zonder naam")


def test_the_editor_follows_others_without_losing_what_is_half_typed(arrive: Arrive) -> None:
    page, other = arrive(), arrive()
    choose(page, "petal:p1")
    name = field(page, "name").locator("input")
    name.focus()
    choose(other, "petal:p1")
    option(other, "stress", "conflict").click()
    hours = field(page, "hours_per_week").locator("input")
    hours.focus()
    page.keyboard.type("2")
    expect(option(page, "stress", "conflict")).to_have_attribute("aria-pressed", "true")
    expect(hours).to_be_focused()
    expect(hours).to_have_value("2")
    hours.fill("")
    page.locator("#draw-title").focus()
    other.locator("#draw-fields .remove").click()
    expect(page.locator("#draw-editor")).to_be_hidden()
    expect(page.locator("#draw-live")).to_contain_text("weggehaald")


@pytest.mark.parametrize(
    "name", ["x" * 300, "<script>window.bad = 1</script>", "مؤسسة رعاية الأسرة", "Oma 🌻👵🏽"]
)
def test_any_name_is_shown_whole_and_as_text(arrive: Arrive, name: str) -> None:
    page = arrive()
    choose(page, "petal:p1")
    field(page, "name").locator("input").fill(name)
    title = page.locator("#draw-title")
    expect(title).to_have_text(name)
    assert page.evaluate("window.bad") is None
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert title.evaluate("(t) => t.scrollWidth <= t.clientWidth")


def test_a_citizen_service_number_gets_a_warning_and_is_not_blocked(
    arrive: Arrive, kept: Callable[..., Any]
) -> None:
    page = arrive()
    choose(page, "petal:p1")
    name = field(page, "name")
    name.locator("input").fill("Oma 111222333")
    expect(name).to_contain_text("burgerservicenummer")
    name.locator("input").press("Enter")
    assert record(kept(page), "parties", "p1")["name"] == "Oma 111222333"


@pytest.mark.parametrize(
    ("lang", "scheme"), [("nl-NL", "light"), ("en-GB", "light"), ("nl-NL", "dark")]
)
def test_everybody_can_use_each_editor(arrive: Arrive, lang: str, scheme: str) -> None:
    page = arrive(locale=lang, color_scheme=scheme)
    party = page.evaluate("ecomap.draw.addParty('care', null, { name: 'Bakker' })")
    page.evaluate("ecomap.draw.connect('p1', 'p2')")
    link = page.evaluate("ecomap.saving.document().links[0].id")
    choose(page, f"petal:{party}")
    field(page, "caseworker").locator("button").click()
    spell = page.evaluate("ecomap.saving.document().caseworkers[0].id")
    for key in ("petal:p1", "member:m1", f"link:{link}", "heart", f"marker:{spell}"):
        choose(page, key)
        assert axe_violations(page) == [], key
        small = page.evaluate(
            """[...document.querySelectorAll('#draw-editor button, #draw-tools button')]
              .filter((b) => b.offsetParent && b.getBoundingClientRect().height < 43.5)
              .map((b) => b.textContent)"""
        )
        assert small == [], key


def test_no_code_is_shown_in_any_editor(arrive: Arrive) -> None:
    page = arrive()
    page.evaluate("ecomap.draw.addParty('care', null, { name: 'Bakker' })")
    field(page, "caseworker").locator("button").click()
    spell = page.evaluate("ecomap.saving.document().caseworkers[0].id")
    for key in ("petal:p1", "member:m1", "heart", f"marker:{spell}"):
        shown = choose(page, key).inner_text()
        for code in ("_", "undefined", "null", "NaN", "{", "m1", "p-", "t1"):
            assert code not in shown, (key, code)
