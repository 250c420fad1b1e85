"""The request guard: who may ask, from where, and what a person reads when it says no."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from flask import Flask, abort, request
from flask.testing import FlaskClient
from playwright.sync_api import Browser, expect

from app import Settings, create_app
from layouts.guard import WAITRESS, json_body
from layouts.guard.arrivals import named_hosts
from tests.clients import page_of
from tests.conftest import Visitor, axe_violations

CHANGES = ("POST", "PUT", "PATCH", "DELETE", "ODD")


@pytest.fixture(scope="module")
def server() -> Flask:
    server: Flask = create_app(Settings()).server

    @server.post("/test/body")
    def take_body() -> dict[str, object]:
        return {"body": json_body(1_000)}

    @server.get("/test/status/<int:status>")
    def fail_with(status: int) -> None:
        abort(status)

    @server.get("/test/crash")
    def crash() -> None:
        raise ValueError(request.path)

    return server


@pytest.fixture(scope="module")
def stranger(server: Flask) -> FlaskClient:
    """Something that is no page of ours."""
    return server.test_client()


@pytest.fixture
def page(server: Flask) -> FlaskClient:
    return page_of(server)


def asked_at(host: str, client: FlaskClient, port: str = "8050", scheme: str = "http") -> int:
    environ = {"HTTP_HOST": host, "SERVER_PORT": port, "wsgi.url_scheme": scheme}
    return client.get("/", environ_overrides=environ).status_code


def test_only_a_loopback_address_is_listened_on_unless_asked_otherwise() -> None:
    assert Settings().host == "127.0.0.1"


@pytest.mark.parametrize(
    "host", ["127.0.0.1:8050", "localhost:8050", "LOCALHOST:8050", "[::1]:8050"]
)
def test_the_names_of_this_computer_are_answered(host: str, stranger: FlaskClient) -> None:
    assert asked_at(host, stranger) == 200


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.example",
        "evil.example:8050",
        "127.0.0.1.evil.example:8050",
        "localhost.evil.example:8050",
        "evil-localhost:8050",
        "127.0.0.1",
        "127.0.0.1:8051",
        "[::1]",
        "[::1",
        "::1:8050",
        "127.0.0.1:8050, evil.example",
        "127.0.0.1:8050@evil.example",
        "0.0.0.0:8050",
        "localhost:",
        "ö:8050",
    ],
)
def test_another_name_or_port_is_refused_before_anything_is_read(
    host: str, stranger: FlaskClient
) -> None:
    assert asked_at(host, stranger) == 421


def test_a_host_without_a_port_has_that_of_its_scheme(stranger: FlaskClient) -> None:
    assert asked_at("localhost", stranger, "80") == 200
    assert asked_at("localhost", stranger, "443", "https") == 200
    assert asked_at("localhost", stranger, "80", "https") == 421


def test_the_address_listened_on_and_named_hosts_are_answered_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ECOMAP_HOSTS", " Kaart.example , kaart.example2:8443,")
    assert named_hosts({}) == frozenset()
    client = create_app(Settings(host="FE80::1")).server.test_client()
    for host in ("[fe80::1]:8050", "kaart.example", "kaart.example:99", "kaart.example2:8443"):
        assert asked_at(host, client) == 200
    for host in ("kaart.example2", "kaart.example2:1", "fe80::1:8050", "[fe80::1]:1"):
        assert asked_at(host, client) == 421


@pytest.mark.parametrize("method", CHANGES)
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
        {"Origin": "null"},
        {"Origin": "http://evil.example"},
        {"Origin": "http://localhost.evil.example"},
        {"Origin": "http://localhost:8051"},
        {"Origin": "ftp://localhost"},
        {"Origin": "http://[localhost"},
        {"Referer": "http://localhost/"},
    ],
    ids=str,
)
def test_a_change_that_no_page_of_ours_asked_for_is_refused(
    method: str, headers: dict[str, str], stranger: FlaskClient
) -> None:
    for path in ("/_dash-update-component", "/families", "/", "/nowhere"):
        assert stranger.open(path, method=method, headers=headers).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [{"Sec-Fetch-Site": "same-origin"}, {"Origin": "http://localhost"}],
    ids=str,
)
def test_a_change_from_a_page_of_ours_is_let_through(
    headers: dict[str, str], stranger: FlaskClient
) -> None:
    answer = stranger.post("/test/body", json={"a": 1}, headers=headers)
    assert answer.json == {"body": {"a": 1}}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"[" * 40 + b"]" * 40, 200),
        (b"[" * 41 + b"]" * 41, 400),
        (b"[" * 400 + b"]" * 400, 400),
        (b'{"a":' * 41 + b"1" + b"}" * 41, 400),
        (b"", 400),
        (b"{", 400),
        (b"\xff", 400),
        (b"NaN", 400),
        (b"[1e999]", 400),
        (b"9" * 20, 400),
        (b'"\\u0000"', 400),
        (b'"\\ud800"', 400),
        (b'{"\\udc00": 1}', 400),
        (b'"' + b"x" * 1_000 + b'"', 413),
    ],
    ids=range(14),
)
def test_a_posted_body_stays_within_limits_and_holds_what_can_be_kept(
    body: bytes, status: int, page: FlaskClient
) -> None:
    answer = page.post("/test/body", data=body, content_type="application/json")
    assert answer.status_code == status


def test_a_body_that_does_not_say_it_is_json_is_refused(page: FlaskClient) -> None:
    assert page.post("/test/body", data=b"{}", content_type="text/plain").status_code == 400


def test_bodies_and_answers_never_wait_in_a_file_on_disk() -> None:
    assert WAITRESS["max_request_body_size"] < WAITRESS["inbuf_overflow"]


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/nowhere/at/all",
        "/_dash-layout",
        "/assets/base.css",
        "/assets/none.css",
        "/_dash-component-suites/none/none.js",
        "/_dash-component-suites/dash/none.js",
        "/_reload-hash",
        "/language/en",
        "/bundles/family.js",
        "/_dash-update-component",
        "/family/%00",
        "/family/%2500",
        "/test/crash",
    ],
)
def test_every_answer_also_an_error_carries_the_security_headers(
    path: str, page: FlaskClient
) -> None:
    answer = page.get(path)
    headers = answer.headers
    assert "default-src 'self'" in headers["Content-Security-Policy"]
    assert "'unsafe-eval'" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert "Strict-Transport-Security" not in headers
    if answer.mimetype in ("text/html", "application/json"):
        assert headers["Cache-Control"] == "no-store"


def test_browsers_are_told_to_keep_to_tls_only_when_they_use_it(page: FlaskClient) -> None:
    headers = page.get("/", base_url="https://localhost").headers
    assert "max-age=31536000" in headers["Strict-Transport-Security"]


def refused(client: FlaskClient, status: int, **headers: str) -> tuple[str, str]:
    """Kind and text of the answer to a request that fails with this status."""
    path = "/test/crash" if status == 500 else f"/test/status/{status}"
    answer = client.get(path, headers=headers)
    assert answer.status_code == status
    return answer.mimetype, answer.json["sentence"] if answer.is_json else answer.text


STATUSES = (400, 401, 403, 404, 405, 413, 415, 421, 429, 500, 502, 503)


@pytest.mark.parametrize("status", STATUSES)
def test_an_error_is_one_sentence_in_the_language_as_page_or_as_json(
    status: int, page: FlaskClient
) -> None:
    kind, dutch = refused(page, status, **{"Accept-Language": "nl"})
    assert kind == "application/json"
    assert re.fullmatch(r"[A-Za-z][^.<>]+\.", dutch)
    kind, english = refused(page, status, **{"Accept": "text/html", "Accept-Language": "en"})
    assert kind == "text/html"
    assert '<html lang="en">' in english
    assert dutch not in english
    for of_a_library in ("Werkzeug", "Traceback", "werkzeug", "<!doctype html>", "/test/"):
        assert of_a_library not in dutch + english


def test_what_a_status_needs_besides_the_sentence_is_kept(page: FlaskClient) -> None:
    answer = page.post("/bundles/family.js")
    assert answer.status_code == 405
    assert "GET" in answer.headers["Allow"]


def test_a_file_that_is_no_part_of_the_pages_is_not_found(page: FlaskClient) -> None:
    for path in ("/_dash-component-suites/os/x.js", "/_reload-hash", "/assets/../app.py"):
        assert page.get(path).status_code == 404


def test_a_line_end_in_the_way_back_is_no_error(page: FlaskClient) -> None:
    answer = page.get("/language/en", query_string={"to": "/a\r\nX-Mine: 1"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/")


@pytest.mark.browser
@pytest.mark.parametrize("size", ["laptop", "phone"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_refusal_is_a_readable_page(visitor: Visitor, size: str, lang: str) -> None:
    page = visitor.visit("/assets/none.css", size, lang)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert axe_violations(page) == []
    page.get_by_role("main").get_by_role("link").click()
    expect(
        page.get_by_role("heading", name={"nl": "Gezinnen", "en": "Families"}[lang])
    ).to_be_visible()
    visitor.complaints = [c for c in visitor.complaints if "404" not in c]  # the refusal itself


@contextmanager
def another_program() -> Iterator[str]:
    """A web server of somebody else on this computer; gives its address."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.browser
def test_a_page_of_another_site_changes_nothing_and_reads_nothing(
    browser: Browser, address: str
) -> None:
    context = browser.new_context()
    page = context.new_page()
    with another_program() as elsewhere:
        page.goto(elsewhere)
        read = "(address) => fetch(address, {mode: 'no-cors'}).then(() => 'read', () => 'nothing')"
        assert page.evaluate(read, f"{address}/family/rustig") == "nothing"
        form = "<form method=post enctype=text/plain><input name=a></form>"
        page.set_content(form)
        with page.expect_response(f"{address}/_dash-update-component") as heard:
            page.evaluate(
                "(address) => { document.forms[0].action = address; document.forms[0].submit(); }",
                f"{address}/_dash-update-component",
            )
    assert heard.value.status == 403
    assert "ecomap" in page.content()
    context.close()
