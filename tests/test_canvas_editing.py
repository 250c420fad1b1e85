"""Drawing on the canvas in a real browser: with a finger, a mouse and the keyboard."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import CDPSession, Page, expect

from bench.seeded import seeded_document
from tests.conftest import Visitor, axe_violations
from tests.test_family_page import drawn, faults, set_day
from tests.web import script

pytestmark = pytest.mark.browser

EMPTY = {
    "format": "ecomap-family",
    "version": 1,
    "id": "nieuw",
    "name": "Familie Nieuw",
    "members": [
        {"id": "m1", "name": "Noor", "role": "child", "birth": "2013-05", "sex": "f"},
        {"id": "m2", "name": "Samira", "role": "parent", "sex": "f"},
    ],
    "moments": [{"id": "e1", "date": "2026-09-01", "kind": "start"}],
}
# The acts of drawing as the canvas asks for them, on a document that lives in the page only.
ACTS = """(start) => {
  const kinds = { kin: ["kin"], friends: ["friend"], community: ["community"],
    school: ["professional", "education"], care: ["professional", "health"],
    protection: ["agency", "child_protection"], means: ["professional", "housing"] };
  const page = globalThis.hand = { document: start, calls: [], chosen: [], layouts: 0 };
  // Only a drawing that is laid out anew gets another heart.
  ecomap.flower.current().cy.on("add", "#heart", () => (page.layouts += 1));
  document.addEventListener("ecomap:chosen", (event) => page.chosen.push(event.detail.key));
  const edit = (values) => {
    page.document = { ...page.document, ...values };
    ecomap.flower.edit(page.document);
  };
  page.edit = edit;
  const list = (name) => page.document[name] || [];
  const acts = {
    added({ sector: place, place: where }) {
      page.calls.push(["add", place, where]);
      const id = `n${page.calls.length}`;
      const [kind, sector] = kinds[place];
      const party = { id, name: `Buur ${id}`, kind, ring: where.ring, ...(sector && { sector }) };
      const tie = { id: `t${id}`, party: id, said_on: "2026-09-01" };
      edit({ parties: [...list("parties"), party], ties: [...list("ties"), tie] });
    },
    moved({ party: id, place: where }) {
      page.calls.push(["move", id, where]);
      const moved = (party) => (party.id === id ? { ...party, ...where } : party);
      edit({ parties: list("parties").map(moved) });
    },
    linked({ a, b }) {
      page.calls.push(["connect", a, b]);
      const link = { id: `l${page.calls.length}`, a, b, kind: "cooperates" };
      edit({ links: [...list("links"), link] });
    },
  };
  page.acts = acts;
  for (const [name, act] of Object.entries(acts))
    window.addEventListener(`ecomap:${name}`, (event) => {
      event.stopImmediatePropagation();
      act(event.detail);
    }, true);
  ecomap.flower.setDrawing(true);
  ecomap.flower.edit(start);
}"""


def family(document: dict[str, Any], count: int) -> dict[str, Any]:
    """Give the document with so many parties, who are all there."""
    kinds = ("kin", "friend", "community", "professional")
    parties = [{"id": f"p{i}", "name": f"Tante {i}", "kind": kinds[i % 4]} for i in range(count)]
    for party in parties[3::4]:
        party["sector"] = "health"
    ties = [{"id": f"t{i}", "party": f"p{i}", "start": "2024"} for i in range(count)]
    return {**document, "parties": parties, "ties": ties}


def at_work(
    visitor: Visitor, document: dict[str, Any], size: str = "laptop", **options: Any
) -> Page:
    """Open a family with the acts of drawing at hand, and start drawing."""
    page = visitor.visit("/family/leeg", size, **options)
    drawn(page)
    page.get_by_role("button", name="Team", exact=True).click()
    page.evaluate(script(places="flower/scene/places.ts"))
    page.evaluate(ACTS, document)
    drawn(page)
    return page


def calls(page: Page) -> list[list[Any]]:
    return list(page.evaluate("hand.calls"))


def middle(page: Page, party: str) -> tuple[float, float]:
    """Where the body of a petal stands on the page."""
    return tuple(
        page.evaluate(
            """(party) => {
              const { scene, petals } = ecomap.flower.current();
              const box = document.getElementById("flower-stage").getBoundingClientRect();
              const { x, y } = petals.get(party);
              return [x * scene.zoom + box.left, y * scene.zoom + box.top];
            }""",
            party,
        )
    )


def ground(page: Page, sector: str) -> tuple[float, float]:
    """A point of a sector on which nothing is drawn."""
    return tuple(
        page.evaluate(
            """(sector) => {
              const { scene } = ecomap.flower.current();
              const box = document.getElementById("flower-stage").getBoundingClientRect();
              for (let x = 10; x < scene.box.width; x += 10)
                for (let y = 10; y < scene.box.height; y += 10) {
                  const found = places.groundAt(scene, { x, y });
                  if (found?.sector === sector && !ecomap.flower.shownPetalAt({ x, y }))
                    return [x * scene.zoom + box.left, y * scene.zoom + box.top];
                }
            }""",
            sector,
        )
    )


class Finger:
    """A finger on the screen."""

    def __init__(self, page: Page) -> None:
        self.session: CDPSession = page.context.new_cdp_session(page)

    def _send(self, kind: str, *points: tuple[float, float]) -> None:
        touches = [{"x": x, "y": y} for x, y in points]
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Put the finger down, move it in steps, and lift it."""
        self._send("touchStart", start)
        for step in range(1, 9):
            part = step / 8
            x, y = (a + (b - a) * part for a, b in zip(start, end, strict=True))
            self._send("touchMove", (x, y))
        self._send("touchEnd")


def mouse_drag(page: Page, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Drag with the mouse."""
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*end, steps=8)
    page.mouse.up()


def finger_drag(page: Page, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Drag with a finger."""
    Finger(page).drag(start, end)


@pytest.mark.parametrize("size", ["laptop", "tablet"])
def test_a_tap_in_a_sector_asks_for_a_party_there(visitor: Visitor, size: str) -> None:
    page = at_work(visitor, EMPTY, size, has_touch=True)
    for sector in ("kin", "school", "care", "means"):
        page.touchscreen.tap(*ground(page, sector))
        kind, where, place = calls(page)[-1]
        assert (kind, where, place["position"]) == ("add", sector, None)
        assert place["ring"] in (1, 2, 3)
    seen = drawn(page)
    assert len(seen["petals"]) == 4
    assert faults(seen, 11) == []


def test_twelve_petals_one_after_another_fit_and_hardly_move_each_other(visitor: Visitor) -> None:
    page = at_work(visitor, EMPTY, "tablet")
    for _ in range(4):
        for sector in ("kin", "care", "friends"):
            page.mouse.click(*ground(page, sector))
            assert faults(drawn(page), 11) == []
    assert len(drawn(page)["petals"]) == 12
    assert page.evaluate("hand.layouts") <= 3


def test_a_tap_when_nobody_draws_adds_nothing(visitor: Visitor) -> None:
    page = at_work(visitor, EMPTY)
    page.evaluate("ecomap.flower.setDrawing(false)")
    page.mouse.click(*ground(page, "kin"))
    heart = drawn(page)["heart"]
    page.mouse.click(heart["x"], heart["y"] + heart["r"] - 6)
    assert calls(page) == []
    assert page.evaluate("hand.chosen") == []


def test_the_empty_middle_of_the_heart_can_be_chosen(visitor: Visitor) -> None:
    page = at_work(visitor, EMPTY)
    heart = drawn(page)["heart"]
    page.mouse.click(heart["x"], heart["y"] + heart["r"] - 5)
    assert page.evaluate("hand.chosen") == ["heart"]
    page.keyboard.press("Escape")
    assert page.evaluate("hand.chosen") == ["heart", None]


def test_a_sector_lights_up_under_the_mouse_and_from_a_button_with_the_focus(
    visitor: Visitor,
) -> None:
    page = at_work(visitor, EMPTY)
    lit = page.locator(".flower-sector.lit")
    page.mouse.move(*ground(page, "care"))
    expect(lit).to_have_attribute("data-wedge", "care")
    page.mouse.move(1, 1)
    expect(lit).to_have_count(0)
    page.evaluate(
        """() => {
          const button = document.createElement("button");
          button.dataset.sector = "school";
          document.getElementById("content").append(button);
          button.focus();
        }"""
    )
    expect(lit).to_have_attribute("data-wedge", "school")
    page.evaluate("document.activeElement.blur()")
    expect(lit).to_have_count(0)


@pytest.mark.parametrize("drag", [mouse_drag, finger_drag])
def test_a_dragged_petal_lands_where_it_is_dropped(
    visitor: Visitor, drag: Callable[..., None]
) -> None:
    page = at_work(visitor, family(EMPTY, 5), "tablet", has_touch=True)
    start = middle(page, "p0")
    end = (start[0] + 40, start[1] - 30)
    drag(page, start, end)
    kind, party, place = calls(page)[0]
    assert (kind, party) == ("move", "p0")
    assert place["ring"] in (1, 2, 3)
    after = middle(page, "p0")
    assert max(abs(after[0] - end[0]), abs(after[1] - end[1])) < 40
    assert after != start
    assert faults(drawn(page), 11) == []
    assert page.locator("#flower-sketch svg").count() == 0
    expect(page.locator("#flower-live")).to_contain_text("Tante 0 staat nu")


def test_a_drop_on_another_petal_the_heart_or_another_sector_finds_a_free_place(
    visitor: Visitor,
) -> None:
    page = at_work(visitor, family(EMPTY, 12))
    heart = drawn(page)["heart"]
    before = {petal["id"]: petal["polygon"] for petal in drawn(page)["petals"]}
    for target in (middle(page, "p4"), (heart["x"], heart["y"]), middle(page, "p3")):
        mouse_drag(page, middle(page, "p0"), target)
        assert faults(drawn(page), 11) == []
        here = page.evaluate("(p) => ecomap.flower.current().petals.get(p).sector", "p0")
        assert here == "kin"
    after = {petal["id"]: petal["polygon"] for petal in drawn(page)["petals"]}
    assert [name for name in before if before[name] != after[name]] == ["p0"]


def test_while_dragging_the_rings_show_and_the_one_under_the_hand_is_named(
    visitor: Visitor,
) -> None:
    page = at_work(visitor, family(EMPTY, 5))
    page.mouse.move(*middle(page, "p0"))
    page.mouse.down()
    heart = drawn(page)["heart"]
    page.mouse.move(heart["x"], heart["y"] - heart["r"] - 20, steps=6)
    expect(page.locator(".sketch-band")).to_have_count(3)
    expect(page.locator(".sketch-ring")).to_have_text("dichtbij")
    expect(page.locator(".sketch-tie")).to_have_count(1)
    assert axe_violations(page) == []
    page.keyboard.press("Escape")
    page.mouse.up()
    assert page.locator("#flower-sketch svg").count() == 0
    assert calls(page) == []


def test_a_finger_beside_the_petals_scrolls_the_page(visitor: Visitor) -> None:
    page = at_work(visitor, family(EMPTY, 5), "phone", has_touch=True, is_mobile=True)
    x, y = ground(page, "community")
    Finger(page).drag((x, y), (x, y - 200))
    page.wait_for_function("scrollY > 50")
    assert calls(page) == []


def test_a_finger_on_a_petal_does_not_scroll_the_page(visitor: Visitor) -> None:
    page = at_work(visitor, family(EMPTY, 5), "phone", has_touch=True, is_mobile=True)
    x, y = middle(page, "p2")
    Finger(page).drag((x, y), (x, y - 60))
    assert [call[:2] for call in calls(page)] == [["move", "p2"]]
    assert page.evaluate("scrollY") == 0


def test_two_taps_connect_two_petals(visitor: Visitor) -> None:
    page = at_work(visitor, family(EMPTY, 5), "tablet", has_touch=True)
    page.evaluate("ecomap.flower.setConnecting(true)")
    page.touchscreen.tap(*middle(page, "p0"))
    expect(page.locator("#flower-live")).to_contain_text("Tante 0 gekozen")
    page.touchscreen.tap(*middle(page, "p3"))
    assert calls(page) == [["connect", "p0", "p3"]]
    assert drawn(page)["links"] == ["l1"]
    expect(page.locator("#flower-live")).to_contain_text("tussen Tante 0 en Tante 3")
    assert page.evaluate("ecomap.flower.current().connecting") is None


@pytest.mark.parametrize("drag", [mouse_drag, finger_drag])
def test_a_line_can_be_pulled_from_petal_to_petal(
    visitor: Visitor, drag: Callable[..., None]
) -> None:
    page = at_work(visitor, family(EMPTY, 5), "tablet", has_touch=True)
    page.evaluate("ecomap.flower.setConnecting(true)")
    drag(page, middle(page, "p1"), middle(page, "p2"))
    assert calls(page) == [["connect", "p1", "p2"]]


def test_a_half_made_line_follows_the_mouse_and_is_let_go_in_two_ways(visitor: Visitor) -> None:
    page = at_work(visitor, family(EMPTY, 5))
    page.evaluate("ecomap.flower.setConnecting(true)")
    first = middle(page, "p0")
    page.mouse.click(*first)
    page.mouse.move(*ground(page, "care"), steps=4)
    expect(page.locator(".sketch-link")).to_have_count(1)
    page.mouse.click(*first)
    expect(page.locator(".sketch-link")).to_have_count(0)
    page.mouse.click(*first)
    page.mouse.move(*ground(page, "care"), steps=4)
    page.keyboard.press("Escape")
    expect(page.locator(".sketch-link")).to_have_count(0)
    page.keyboard.press("Escape")
    assert page.evaluate("ecomap.flower.current().connecting") is None
    assert calls(page) == []


def test_petals_are_connected_from_the_list_with_the_keyboard(visitor: Visitor) -> None:
    page = at_work(visitor, family(EMPTY, 5))
    page.locator("#tab-who").click()
    page.evaluate("ecomap.flower.setConnecting(true)")
    for party in ("p1", "p3"):
        page.locator(f"#flower-list [data-key='petal:{party}']").focus()
        page.keyboard.press("Enter")
    assert calls(page) == [["connect", "p1", "p3"]]


def test_a_line_between_petals_can_be_chosen(visitor: Visitor) -> None:
    page = at_work(visitor, family(EMPTY, 5))
    page.evaluate("hand.acts.linked({ a: 'p0', b: 'p3' })")
    x, y = page.evaluate(
        """() => {
          const { x, y } = ecomap.flower.current().cy.getElementById("link:l1").midpoint();
          const box = document.getElementById("flower-stage").getBoundingClientRect();
          return [box.left + x, box.top + y];
        }"""
    )
    page.mouse.click(x, y + 4)
    assert page.evaluate("hand.chosen") == ["link:l1"]


def test_a_name_shows_while_it_is_typed_and_gives_way_to_what_is_recorded(
    visitor: Visitor,
) -> None:
    page = at_work(visitor, family(EMPTY, 5))

    def shown() -> str:
        return str(
            page.evaluate("ecomap.flower.current().cy.getElementById('petal:p0').data('label')")
        )

    page.evaluate("ecomap.flower.preview('p0', 'Oom Karel')")
    assert shown().replace("\n", " ") == "Oom Karel"
    page.evaluate("ecomap.flower.preview('p0', 'Een heel erg lange naam '.repeat(9))")
    assert shown().endswith("…")
    assert faults(drawn(page), 11) == []
    page.evaluate("hand.edit({})")
    assert shown().replace("\n", " ") == "Tante 0"


def test_the_time_bar_follows_the_document_and_keeps_the_day(visitor: Visitor) -> None:
    page = at_work(visitor, family(EMPTY, 5))
    set_day(page, "2025-03-12")
    ties = [{"id": "t0", "party": "p0", "start": "1990"}]
    page.evaluate("(ties) => hand.edit({ ties: [...ties, ...hand.document.ties.slice(1)] })", ties)
    bar = page.locator("#flower-range")
    assert int(bar.get_attribute("min") or 0) == 20 * 365 + 5
    expect(page.locator(".flower-date")).to_have_text("12 maart 2025")
    expect(page.locator(".flower-note")).to_have_text("Je tekent op 12 maart 2025")
    bar.press("End")
    expect(page.locator(".flower-note")).not_to_contain_text("Je tekent")


def test_what_is_chosen_is_let_go_when_it_is_removed(visitor: Visitor) -> None:
    page = at_work(visitor, family(EMPTY, 5))
    page.mouse.click(*middle(page, "p0"))
    page.evaluate("hand.edit({ parties: hand.document.parties.slice(1), ties: [] })")
    assert page.evaluate("hand.chosen") == ["petal:p0", None]
    assert "p0" not in {petal["id"] for petal in drawn(page)["petals"]}


def test_strange_names_stay_inside_their_petals(visitor: Visitor) -> None:
    page = at_work(visitor, family(EMPTY, 6))
    for name in (
        "",
        "<script>alert(1)</script>",
        "👩‍👧 Öz",
        "مريم العلي",
        "Wolfeschlegelsteinhausen",
    ):
        page.evaluate(
            "(name) => hand.edit({ parties: hand.document.parties.map((p) => ({ ...p, name })) })",
            name,
        )
        assert faults(drawn(page), 11) == [], name
    expect(page.locator("#flower-list")).to_contain_text("Wolfeschlegel")


def test_forty_parties_are_edited_one_after_another(visitor: Visitor) -> None:
    document = json.loads(json.dumps(seeded_document(40)))
    page = at_work(visitor, document)
    for index in range(0, 40, 8):
        page.evaluate(
            """(i) => {
              const { parties, ties } = hand.document;
              const other = { ...parties[i], name: `Nieuwe naam ${i}`, ring: 3 };
              hand.edit({ parties: parties.with(i, other), ties: ties.toSpliced(i, 1) });
            }""",
            index,
        )
        page.mouse.click(*ground(page, "care"))
        assert faults(drawn(page), 11) == []
