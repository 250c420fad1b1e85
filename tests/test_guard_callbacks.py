"""Callback bodies: those of the pages reach Dash, all others are refused and none makes it fail."""

import copy
import json
from functools import partial
from typing import Any

import pytest
from dash import Dash, Input, Output
from flask.testing import FlaskClient
from playwright.sync_api import Response

import layouts
from app import Settings, create_app
from bench.fuzz_callbacks import VALUES, bodies, real_bodies, statuses
from layouts.guard.callbacks import ADDRESS, LIMIT_BYTES, known_callbacks, understood
from tests.clients import asked_page, page_of
from tests.conftest import Visitor

COUNT = 10_000
Body = dict[str, Any]
# What Chromium sends when the list of families is opened.
PAGE: Body = asked_page("/")


@pytest.fixture(scope="module")
def app() -> Dash:
    return create_app(Settings())


@pytest.fixture(scope="module")
def client(app: Dash) -> FlaskClient:
    return page_of(app.server)


def having(body: dict[str, Any], value: Any, *path: Any) -> dict[str, Any]:
    """The body with another value at this place."""
    changed = copy.deepcopy(body)
    holder: Any = changed
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = value
    return changed


def status(client: FlaskClient, body: Any) -> int:
    answer = client.post(ADDRESS, json=body)
    if answer.status_code >= 400:
        assert set(answer.json or {}) == {"sentence"}
    return answer.status_code


@pytest.fixture(scope="module")
def day_body(app: Dash) -> Body:
    """What a page sends when another day is chosen."""
    bodies = real_bodies(known_callbacks(app, layouts.VALUES))
    return next(body for body in bodies if body["output"] == "panels.data")


def test_what_a_page_sends_is_answered(app: Dash, client: FlaskClient) -> None:
    for body in (PAGE, *real_bodies(known_callbacks(app, layouts.VALUES))):
        assert status(client, body) == 200


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        None,
        "page.children",
        having(PAGE, "flower-opened.data", "output"),
        having(PAGE, "nothing.children", "output"),
        having(PAGE, ["page.children"], "output"),
        having(PAGE, "other", "outputs", "id"),
        having(PAGE, "title", "outputs", "property"),
        having(PAGE, [PAGE["outputs"]], "outputs"),
        having(PAGE, [], "inputs"),
        having(PAGE, "search", "inputs", 0, "property"),
        having(PAGE, "family-id", "inputs", 0, "id"),
        having(PAGE, {"index": 1}, "inputs", 0, "id"),
        having(PAGE, {"a": 1}, "inputs", 0, "value"),
        having(PAGE, None, "inputs", 0, "value"),
        having(PAGE, "/family/%00", "inputs", 0, "value"),
        having(PAGE, "x" * 5_000, "inputs", 0, "value"),
        having(PAGE, ["page.children"], "changedPropIds"),
        having(PAGE, "address.pathname", "changedPropIds"),
        having(PAGE, 1, "extra"),
    ],
    ids=range(21),
)
def test_a_body_that_no_page_sends_is_refused(body: Any, client: FlaskClient) -> None:
    assert status(client, body) == 400


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-02-29", 200),
        ("1990-01-01", 200),
        ("1800-01-01", 200),
        ("2200-12-31", 200),
        ("2023-02-29", 400),
        ("0001-01-01", 400),
        ("9999-12-31", 400),
        ("2024", 400),
        ("20240229", 400),
        ("2024-W01-1", 400),
        ("٢٠٢٤-01-01", 400),
        ("", 400),
        (None, 400),
        (20240101, 400),
    ],
)
def test_a_day_that_does_not_exist_is_refused(
    day: Any, expected: int, client: FlaskClient, day_body: Body
) -> None:
    for family in ("rustig", "niemand"):
        body = having(day_body, day, "inputs", 0, "value")
        assert status(client, having(body, family, "state", 0, "value")) == expected


@pytest.mark.parametrize("family", [7, None, "\ud800", "\0", "x" * 5_000], ids=range(5))
def test_a_family_that_is_no_text_is_refused(
    family: Any, client: FlaskClient, day_body: Body
) -> None:
    assert status(client, having(day_body, family, "state", 0, "value")) == 400
    assert status(client, having(day_body, [], "state")) == 400


def test_a_body_beyond_the_limit_is_too_large(client: FlaskClient) -> None:
    assert status(client, having(PAGE, "x" * LIMIT_BYTES, "inputs", 0, "value")) == 413


def test_a_callback_value_without_a_check_stops_the_app_from_starting() -> None:
    app = Dash("test")
    app.callback(Output("a", "children"), Input("never-declared", "data"))(str)
    with pytest.raises(LookupError, match=r"never-declared\.data"):
        known_callbacks(app, layouts.VALUES)


def test_every_check_belongs_to_a_callback(app: Dash) -> None:
    callbacks = known_callbacks(app, layouts.VALUES).values()
    taken = {name for one in callbacks for name in (*one.inputs, *one.state)}
    assert set(layouts.VALUES) == set(VALUES) == taken


def test_the_same_seed_gives_the_same_bodies(app: Dash) -> None:
    known = known_callbacks(app, layouts.VALUES)
    first, again, other = (list(bodies(known, seed, 50)) for seed in (5, 5, 6))
    assert first == again != other


def test_no_body_out_of_ten_thousand_makes_the_server_fail(app: Dash) -> None:
    counts = statuses(app, 1, COUNT)
    assert counts.total() == COUNT
    assert set(counts) <= {200, 400, 413}
    assert counts[400] > COUNT / 2


def _asks(panels: str, answer: Response) -> bool:
    return panels in (answer.request.post_data or "")


@pytest.mark.browser
def test_what_a_browser_sends_is_understood(visitor: Visitor, app: Dash) -> None:
    known, sent = known_callbacks(app, layouts.VALUES), []
    page = visitor.visit("/")
    page.on("request", lambda asked: ADDRESS in asked.url and sent.append(asked.post_data))
    for path, panels in (("", '"panels.data"'), ("/team", '"meeting-panels.data"')):
        page.goto(f"{visitor.address}/family/rustig{path}")
        page.wait_for_selector("#flower-time input[type=range]")
        asks = partial(_asks, panels)
        with page.expect_response(asks):
            page.locator("#flower-time input[type=range]").first.press("ArrowLeft")
    real = [json.loads(body) for body in sent]
    assert {body["output"] for body in real} == set(known)
    assert all(understood(body, known) for body in real)
