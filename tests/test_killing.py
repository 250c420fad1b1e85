"""The server is killed with -9 while a browser draws: nothing that was called saved is lost."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.killing import ALL_SAVED, FAMILY, killed_while_drawing, server_to_kill

KILLS = 50
PETAL = """() => {
  const [id, petal] = [...ecomap.flower.current().petals][0];
  const box = document.getElementById("flower-stage").getBoundingClientRect();
  return { id, x: box.x + petal.x, y: box.y + petal.y };
}"""
READY = "() => ecomap.saving.document() && ecomap.flower.current()?.scene"
pytestmark = pytest.mark.browser


def test_every_stroke_is_there_once_and_in_order_after_the_server_was_killed_many_times(
    browser: Browser, tmp_path: Path
) -> None:
    with server_to_kill(tmp_path) as server:
        page = browser.new_page()
        page.goto(f"{server.address}/family/{FAMILY}")
        page.wait_for_function(READY)
        outcome = killed_while_drawing(page, server, tmp_path, KILLS, seed=1)
        page.close()
    assert len(outcome.drawn) > KILLS
    assert len(outcome.acknowledged) > KILLS
    assert outcome.acknowledged <= set(outcome.journal)
    assert outcome.journal == outcome.drawn
    assert outcome.sound


def test_a_petal_in_hand_while_the_server_is_killed_lands_and_is_saved_later(
    browser: Browser, tmp_path: Path
) -> None:
    with server_to_kill(tmp_path) as server:
        page = browser.new_page()
        page.goto(f"{server.address}/family/{FAMILY}")
        page.wait_for_function(READY)
        page.locator("[data-view=family]").click()
        page.wait_for_function("() => ecomap.flower.current().drawing")
        petal = page.evaluate(PETAL)
        page.mouse.move(petal["x"], petal["y"])
        page.mouse.down()
        page.mouse.move(petal["x"] + 30, petal["y"] + 20, steps=4)
        server.kill()
        page.mouse.move(petal["x"] + 60, petal["y"] + 30, steps=4)
        page.mouse.up()
        page.wait_for_function("() => ecomap.saving.status().waiting > 0")
        server.start()
        server.wait()
        page.wait_for_function(ALL_SAVED)
        drawn = page.evaluate(
            "(id) => ecomap.saving.document().parties.find((p) => p.id === id)", petal["id"]
        )
        page.reload()
        page.wait_for_function(READY)
        parties = page.evaluate("ecomap.saving.document().parties")
        page.close()
    assert drawn["position"] is not None
    assert drawn in parties
