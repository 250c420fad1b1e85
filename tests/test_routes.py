"""What the server answers outside the pages themselves: opening a file, language, headers."""

import json
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from app import Settings, create_app, create_server
from ecomap.formats.family_json import LIMIT_BYTES
from tests.clients import page_of

SAMPLES = Path(__file__).parents[1] / "sample_networks"


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return page_of(create_app(Settings()).server)


def test_an_opened_file_answers_with_the_address_of_its_page(client: FlaskClient) -> None:
    document = json.loads((SAMPLES / "rustig.json").read_text(encoding="utf-8"))
    document["id"] = "a/b ?"
    answer = client.post("/open-file", data=json.dumps(document))
    assert answer.json == {"address": "/family/a%2Fb%20%3F"}


@pytest.mark.parametrize(
    ("data", "status"), [(b"{", 422), (b"[]", 422), (b" " * (LIMIT_BYTES + 1), 413)]
)
def test_a_bad_file_answers_with_its_problems_in_the_language(
    client: FlaskClient, data: bytes, status: int
) -> None:
    dutch = client.post("/open-file", data=data, headers={"Accept-Language": "nl"})
    english = client.post("/open-file", data=data, headers={"Accept-Language": "en"})
    assert dutch.status_code == english.status_code == status
    assert len(dutch.json["problems"]) == 1  # type: ignore[index]
    assert dutch.json != english.json


def test_the_language_is_kept_in_a_cookie_and_the_way_back_stays_inside(
    client: FlaskClient,
) -> None:
    for to, back in (
        ("/family/rustig", "/family/rustig"),
        ("//elsewhere.example/", "/"),
        ("/\\elsewhere.example", "/"),
        ("https://elsewhere.example", "/"),
    ):
        answer = client.get("/language/en", query_string={"to": to})
        assert (answer.status_code, answer.headers["Location"]) == (303, back)
        assert "language=en" in answer.headers["Set-Cookie"]


@pytest.mark.parametrize(("header", "lang"), [("nl", "nl"), ("en-GB", "en"), ("fr", "nl")])
def test_the_document_says_its_language_and_title(header: str, lang: str) -> None:
    client = create_app(Settings()).server.test_client()
    page = client.get("/family/rustig", headers={"Accept-Language": header}).text
    assert f'<html lang="{lang}">' in page
    assert "<title>" in page
    assert "Loading..." not in page


def test_the_app_runs_under_any_wsgi_server() -> None:
    assert create_server().test_client().get("/").status_code == 200


def test_every_answer_carries_the_security_headers(client: FlaskClient) -> None:
    for path in ("/", "/_dash-layout", "/assets/base.css"):
        headers = client.get(path).headers
        assert "default-src 'self'" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
    assert client.get("/").headers["Cache-Control"] == "no-store"
    assert "max-age=31536000" in client.get("/assets/base.css").headers["Cache-Control"]
