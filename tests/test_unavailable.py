"""The store cannot be used for a while: pages and routes say so, and work again afterwards."""

from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from playwright.sync_api import Browser, expect

from app import Settings, create_app
from ecomap.storage import engine
from ecomap.storage.place import Place
from ecomap.storage.store import open_store
from tests.browser import running

OURS = {"Sec-Fetch-Site": "same-origin"}
RENAME = {"do": "describe", "values": {"name": "Familie Anders"}}
READY = "() => ecomap.saving.document() && ecomap.flower.current()?.scene"


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wait for a lock that is over soon."""
    monkeypatch.setattr(engine, "WAIT_SECONDS", 1)


def post(client: FlaskClient) -> Any:
    operation = {"id": "a", "kind": "do", "undoes": None, "commands": [RENAME]}
    body = {"since": 1, "operations": [operation]}
    return client.post("/family/rustig/operations", json=body, headers=OURS)


def test_a_locked_database_answers_503_saves_nothing_and_takes_the_same_later(
    tmp_path: Path,
) -> None:
    client = create_app(Settings(data=tmp_path)).server.test_client()
    other = open_store(Place(tmp_path))
    with other.writing():
        answer = post(client)
        assert (answer.status_code, set(answer.json)) == (503, {"sentence"})
        page = client.get("/family/rustig")
        assert page.status_code == 200
        assert "niet te bereiken" in page.text
    assert client.get("/family/rustig/changes?since=0").json["version"] == 1
    assert post(client).json["saved"] == ["a"]
    other.close()


@pytest.mark.browser
def test_who_draws_while_the_database_is_locked_keeps_drawing_and_loses_nothing(
    browser: Browser, tmp_path: Path
) -> None:
    with running(Settings(port=0, data=tmp_path)) as address:
        page = browser.new_page(locale="nl-NL")
        page.goto(f"{address}/family/rustig")
        page.wait_for_function(READY)
        other = open_store(Place(tmp_path))
        with other.writing():
            page.evaluate("(rename) => ecomap.saving.perform([rename])", RENAME)
            expect(page.locator("#family-name")).to_have_text("Familie Anders")
            expect(page.locator("#saving-state")).not_to_have_text("Opgeslagen")
            page.wait_for_timeout(2000)
        expect(page.locator("#saving-state")).to_have_text("Opgeslagen")
        with other.reading() as session:
            assert session.version("rustig") == 2
        other.close()
        page.close()
