"""Every address of the app is declared here with its purpose; a new one without fails."""

import pytest
from flask import Flask

from app import Settings, create_app
from layouts.scripts import BUNDLES
from tests.clients import page_of

JSON = "application/json"

PURPOSES = {
    ("/", "GET"): "the list of families",
    ("/<path:path>", "GET"): "the document of every other page",
    ("/_dash-layout", "GET"): "the empty frame that the pages fill",
    ("/_dash-dependencies", "GET"): "which callbacks there are",
    ("/_dash-update-component", "POST"): "the callbacks; their bodies are judged first",
    ("/_dash-component-suites/<string:package_name>/<path:fingerprinted_path>", "GET"): (
        "scripts of the packages that the pages use, from a fixed list"
    ),
    ("/_favicon.ico", "GET"): "the little picture in the tab",
    ("/_reload-hash", "GET"): "closed: for makers of Dash only",
    ("/assets/<path:filename>", "GET"): "our own scripts, styles and letters",
    ("/static/<path:filename>", "GET"): "nothing: Flask adds it, the folder does not exist",
    **{(sent.address, "GET"): "the scripts of a page" for sent in BUNDLES.values()},
    ("/drawing.css", "GET"): "the styles of the pages that have many, joined",
    ("/language/<lang>", "GET"): "keeps the language in a cookie and goes back",
    ("/families", "GET"): "the list of families as data",
    ("/families", "POST"): "makes a new family",
    ("/families/preview", "POST"): "reads a family file and tells what is in it",
    ("/families/import", "POST"): "keeps a family file",
    ("/families/<path:family_id>/file", "GET"): "the family as a file",
    ("/families/<path:family_id>/copy", "POST"): "makes a training copy without names",
    ("/families/<path:family_id>/archive", "POST"): "puts a family away",
    ("/families/<path:family_id>/restore", "POST"): "takes a family back from the archive",
    ("/admin/thresholds", "POST"): "keeps the thresholds that an organisation chose",
    ("/admin/thresholds/preview", "POST"): "tells what other thresholds would change",
    ("/family/<path:family_id>/operations", "POST"): "saves what was drawn",
    ("/family/<path:family_id>/changes", "GET"): "what others drew since",
    ("/family/<path:family_id>/history", "GET"): "what can be undone and done again",
    ("/family/<path:family_id>/document", "GET"): "the family as it is now",
    ("/family/<path:family_id>/minutes.pdf", "GET"): "the minutes of a meeting as a PDF",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    server: Flask = create_app(Settings(data=tmp_path_factory.mktemp("data"))).server
    return server


def offered(server: Flask) -> set[tuple[str, str]]:
    """Every address with each method that does something of its own."""
    rules = server.url_map.iter_rules()
    return {(rule.rule, method) for rule in rules for method in rule.methods or ()} - {
        (rule.rule, method)
        for rule in server.url_map.iter_rules()
        for method in ("HEAD", "OPTIONS")
    }


def address(rule: str) -> str:
    """An address that this rule answers."""
    parts = rule.split("/")
    return "/".join("x" if part.startswith("<") else part for part in parts)


def test_every_address_and_method_has_a_purpose(server: Flask) -> None:
    assert offered(server) <= set(PURPOSES)


def test_no_address_answers_a_host_that_is_not_ours(server: Flask) -> None:
    client = server.test_client()
    for rule, method in offered(server):
        headers = {"Host": "evil.example", "Sec-Fetch-Site": "same-origin"}
        answer = client.open(address(rule), method=method, headers=headers)
        assert answer.status_code == 421, rule


def test_no_address_takes_a_change_from_another_site(server: Flask) -> None:
    client = server.test_client()
    for rule, method in offered(server):
        if method != "GET":
            answer = client.open(address(rule), method=method, json={})
            assert answer.status_code == 403, rule


STRANGE_BODIES = (
    b"",
    b"{",
    b"\xff",
    b"[" * 100_000,
    b"NaN",
    b'{"since": 9' + b"9" * 5_000 + b"}",
    b'{"since": 0, "operations": [{"id": "\\ud800", "kind": "do", "commands": []}]}',
    b'{"since": 0, "operations": [{"id": "\\u0000", "kind": "do", "commands": []}]}',
    b'{"name": "\\ud800", "id": "5f0c8a52-6b3b-4b6e-9f1e-0d3b6f1f3c11"}',
    b'{"name": 1e999, "id": {}}',
)


def test_no_address_fails_on_a_strange_body(server: Flask) -> None:
    client = page_of(server)
    for rule, method in sorted(offered(server)):
        for body in STRANGE_BODIES if method != "GET" else ():
            for path in (address(rule), address(rule).replace("/x/", "/rustig/")):
                answer = client.open(path, method=method, data=body, content_type=JSON)
                assert answer.status_code < 500, (path, body[:60])


def test_no_address_fails_on_a_strange_place(server: Flask) -> None:
    client = page_of(server)
    for rule, method in sorted(offered(server)):
        for part in ("%ff%fe", "%ed%a0%80", "%0a", "%00", "%2500", "..", "x" * 5_000, "😀"):
            path = "/".join(part if p.startswith("<") else p for p in rule.split("/"))
            for query in ("", "?since=" + "9" * 30, "?since=x&to=%0d%0a&as=%00&archived=%ff"):
                answer = client.open(path + query, method=method, json={})
                assert answer.status_code < 500, (path, query)


def test_options_tells_the_methods_and_no_more(server: Flask) -> None:
    for rule, _ in offered(server):
        answer = server.test_client().options(address(rule))
        assert answer.status_code == 404 or answer.data == b"", rule


def test_what_is_closed_is_not_found(server: Flask) -> None:
    client = server.test_client()
    for path in ("/_reload-hash", "/static/x", "/_mcp", "/_dash-ws-callback"):
        answer = client.get(path, headers={"Accept": "application/json"})
        assert answer.status_code == 404 or b"react-entry-point" in answer.data, path


def test_nothing_of_dash_runs_that_the_pages_do_not_use() -> None:
    app = create_app(Settings())
    assert not app._enable_mcp
    assert not app._websocket_callbacks
    entries = app.callback_map.values()
    assert not any(entry.get("background") or entry.get("websocket") for entry in entries)
