"""Two people change the same in real browsers: it is asked, in words, and never overwritten."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.conftest import axe_violations
from tests.savers import SIZES, Alike, Person, asked, strengths

pytestmark = pytest.mark.browser
Arrive = Callable[..., Person]
GRANDMOTHER = {"id": "t1"}


@pytest.fixture(scope="module")
def address(alike: Alike) -> str:
    """Address of the app with many families alike."""
    return alike.address


def kept(address: str, path: str) -> dict[str, Any]:
    """The document on the server."""
    return dict(asked(address, f"{path}/document")["document"])


def change(tie: str, was: dict[str, Any], **values: Any) -> dict[str, Any]:
    return {"do": "change", "in": "ties", "key": {"id": tie}, "values": values, "was": was}


def removal_of_grandmother() -> list[dict[str, Any]]:
    return [
        {"do": "remove", "in": "ties", "key": GRANDMOTHER},
        {"do": "remove", "in": "parties", "key": {"id": "p1"}},
    ]


def both_change(arrive: Arrive, **options: Any) -> tuple[Person, Locator]:
    """Two people say something else about one tie; gives who is asked, and the dialog."""
    one, other = arrive(**options), arrive()
    one.cut_off()
    one.strengthen("t1", "strong")
    one.strengthen("t2", "weak")
    other.strengthen("t1", "ordinary")
    other.saved()
    one.cut_off(off=False)
    one.in_state("asking")
    return one, one.page.get_by_role("dialog")


def test_the_same_field_is_asked_about_in_words_with_both_versions(arrive: Arrive) -> None:
    one, dialog = both_change(arrive)
    expect(dialog).to_have_accessible_name("Iemand anders veranderde dit ook")
    expect(dialog).to_contain_text("Hulplijn van Oma Riet")
    theirs, mine = dialog.locator("section").all()
    expect(theirs).to_contain_text("Sterkte van de band")
    expect(theirs).to_contain_text("gewoon")
    expect(mine).to_contain_text("sterk")
    assert "t1" not in dialog.inner_text()
    expect(dialog.locator("h2")).to_be_focused()
    assert axe_violations(one.page) == []


def test_taking_mine_keeps_the_version_of_the_other_one_undo_away(
    arrive: Arrive, address: str, path: str
) -> None:
    one, dialog = both_change(arrive)
    dialog.get_by_role("button", name="Neem die van mij").click()
    one.saved()
    assert strengths(kept(address, path)) == {"t1": "strong", "t2": "weak"}
    assert one.shown() == kept(address, path)
    one.does("undo")
    one.does("undo")
    one.saved()
    assert strengths(kept(address, path)) == {"t1": "ordinary", "t2": "ordinary"}


def test_keeping_theirs_drops_only_that_operation(arrive: Arrive, address: str, path: str) -> None:
    one, dialog = both_change(arrive)
    one.page.keyboard.press("Tab")
    expect(dialog.get_by_role("button", name="Houd die van de ander")).to_be_focused()
    one.page.keyboard.press("Enter")
    one.saved()
    expect(dialog).to_be_hidden()
    assert strengths(kept(address, path)) == {"t1": "ordinary", "t2": "weak"}
    assert one.shown() == kept(address, path)


def test_a_question_put_off_stays_and_can_be_opened_again(
    arrive: Arrive, address: str, path: str
) -> None:
    one, dialog = both_change(arrive)
    one.page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    assert strengths(kept(address, path)) == {"t1": "ordinary", "t2": "ordinary"}
    assert axe_violations(one.page) == []
    one.page.get_by_role("button", name="Kies nu").click()
    dialog.get_by_role("button", name="Neem die van mij").click()
    one.saved()
    assert strengths(kept(address, path)) == {"t1": "strong", "t2": "weak"}


def test_what_the_other_took_away_comes_back_whole_when_i_want_mine(
    arrive: Arrive, address: str, path: str
) -> None:
    one, other = arrive(), arrive()
    one.cut_off()
    one.strengthen("t1", "strong")
    other.performs(*removal_of_grandmother())
    other.saved()
    one.cut_off(off=False)
    one.in_state("asking")
    dialog = one.page.get_by_role("dialog")
    expect(dialog).to_contain_text("Hulplijn van Oma Riet")
    expect(dialog.locator("section").first).to_contain_text("weggehaald")
    dialog.get_by_role("button", name="Neem die van mij").click()
    one.saved()
    assert strengths(kept(address, path)) == {"t1": "strong", "t2": "ordinary"}
    assert kept(address, path)["parties"][0]["name"] == "Oma Riet"


def test_taking_away_what_the_other_changed_is_asked(
    arrive: Arrive, address: str, path: str
) -> None:
    one, other = arrive(), arrive()
    one.cut_off()
    was = one.shown()["ties"][0]
    one.performs({"do": "remove", "in": "ties", "key": GRANDMOTHER, "was": was})
    other.strengthen("t1", "ordinary")
    other.saved()
    one.cut_off(off=False)
    one.in_state("asking")
    theirs, mine = one.page.get_by_role("dialog").locator("section").all()
    expect(theirs).to_contain_text("gewoon")
    expect(mine).to_contain_text("weggehaald")
    one.page.get_by_role("button", name="Neem die van mij").click()
    one.saved()
    assert strengths(kept(address, path)) == {"t2": "ordinary"}


def test_what_both_took_away_is_nothing_to_ask(arrive: Arrive, address: str, path: str) -> None:
    one, other = arrive(), arrive()
    one.cut_off()
    was = one.shown()["ties"][0]
    one.performs(
        {"do": "remove", "in": "ties", "key": GRANDMOTHER, "was": was},
        change("t2", {"strength": "ordinary"}, strength="weak"),
    )
    other.performs({"do": "remove", "in": "ties", "key": GRANDMOTHER, "was": was})
    other.saved()
    one.cut_off(off=False)
    one.saved()
    assert strengths(kept(address, path)) == {"t2": "weak"}


def test_an_undo_of_what_somebody_changed_since_says_so_and_asks_nothing(
    arrive: Arrive, address: str, path: str
) -> None:
    one, other = arrive(), arrive()
    one.strengthen("t1", "strong")
    other.sees("t1", "strong")
    other.strengthen("t1", "ordinary")
    one.sees("t1", "ordinary")
    assert not one.does("undo")
    assert not one.does("canUndo")
    expect(one.page.locator("#saving-notes")).to_contain_text("Het blijft zoals het nu is")
    assert strengths(kept(address, path))["t1"] == "ordinary"


def test_an_undo_that_the_server_refuses_is_taken_back_with_one_sentence(arrive: Arrive) -> None:
    one, other = arrive(), arrive()
    one.strengthen("t1", "strong")
    one.saved()
    other.sees("t1", "strong")
    one.cut_off()
    assert one.does("undo")
    other.strengthen("t1", "ordinary")
    other.saved()
    one.cut_off(off=False)
    one.saved()
    expect(one.page.locator("#saving-notes")).to_contain_text("Het blijft zoals het nu is")
    expect(one.page.get_by_role("dialog")).to_have_count(0)
    assert strengths(one.shown())["t1"] == "ordinary"
    assert not one.does("canRedo")


VALUES = [
    ("ties", {"start": "2024-03"}, {"start": "2023"}, "maart 2024"),
    ("ties", {"members": ["m1"]}, {"members": ["m1", "m2"]}, "Noor"),
    ("ties", {"domains": ["school"]}, {"domains": ["work"]}, "ontwikkeling en school"),
    ("ties", {"hours_per_week": 2.5}, {"hours_per_week": 1.0}, "2,5 uur per week"),
    ("ties", {"said_by": "m1"}, {"said_by": "m2"}, "Noor"),
    ("parties", {"ring": 1}, {"ring": 3}, "dichtbij"),
    ("parties", {"position": {"x": 1, "y": 2}}, {"position": {"x": 3, "y": 4}}, "zoals jij"),
    ("parties", {"name": "Oma R."}, {"name": "Oma Rita"}, "“Oma R.”"),
    ("parties", {"kind": "friend"}, {"kind": "neighbour"}, "vriend of vriendin"),
    ("members", {"household": "h9"}, {"household": "h1"}, "een eigen huis"),
    ("members", {"household": "h2"}, {"household": "h1"}, "woont samen met Sem"),
    (
        "ties",
        {"observations": [{"on": "2025-05-01", "strength": "strong", "hours_per_week": 1}]},
        {"observations": []},
        "1 mei 2025: sterk, 1 uur per week",
    ),
]


@pytest.fixture(scope="module")
def words(browser: Browser, address: str) -> Iterator[Person]:
    """Somebody with the page open, whose words are asked."""
    one = Person(browser, address, "/family/gezin-29")
    yield one
    one.context.close()


@pytest.mark.parametrize(("where", "mine", "theirs", "said"), VALUES)
def test_values_are_written_in_words(
    words: Person, where: str, mine: dict[str, Any], theirs: dict[str, Any], said: str
) -> None:
    (field,) = mine
    conflict = {"in": where, "key": {"id": f"{where[0]}1"}, "field": field, "was": None}
    conflict |= {"theirs": theirs[field], "mine": mine[field], "gone": False}
    versions = words.page.evaluate(
        """(conflict) => {
          const document = { ...ecomap.saving.document() };
          document.members = [...document.members, { id: "m2", name: "Sem", household: "h2" }];
          return ecomap.saving.versionsOf([conflict], { document, others: [] });
        }""",
        conflict,
    )
    assert said in versions["mine"][0]["text"]
    assert versions["theirs"][0]["text"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_question_fits_every_screen(arrive: Arrive, size: str, scheme: str) -> None:
    one, dialog = both_change(arrive, size=size, color_scheme=scheme, locale="en-GB")
    buttons = dialog.get_by_role("button").all()
    assert all((button.bounding_box() or {})["height"] >= 44 for button in buttons)
    assert axe_violations(one.page) == []
    assert one.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
