"""The server is killed with -9 while a browser draws: nothing that was called saved is lost."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.killing import FAMILY, killed_while_drawing, server_to_kill

KILLS = 50
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
