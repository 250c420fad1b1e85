"""What the server answers outside the pages themselves: opening a file, language, headers."""

import json
from pathlib import Path
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from app import Settings, create_app, create_server
from ecomap.access.policy import Actor
from ecomap.formats import LIMIT_BYTES
from ecomap.services.families import Families, Opened
from layouts.guard.callbacks import ADDRESS as CALLBACKS
from tests.clients import asked_page, page_of

SAMPLES = Path(__file__).parents[1] / "sample_networks"


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return page_of(create_app(Settings()).server)


def own_file() -> str:
    document = json.loads((SAMPLES / "rustig.json").read_text(encoding="utf-8"))
    return json.dumps(document | {"id": str(uuid4()) + "/b ?", "name": 'Nöor "x"; / 🙂'})


def test_a_file_taken_in_answers_with_the_address_of_its_page_and_comes_out_again(
    client: FlaskClient,
) -> None:
    data = own_file()
    answer = client.post("/families/import", data=data).json
    assert answer["address"].endswith("%2Fb%20%3F")  # type: ignore[index]
    route = answer["address"].removeprefix("/family")  # type: ignore[index]
    file = client.get(f"/families{route}/file")
    assert file.json == json.loads(data)
    assert file.headers["Content-Disposition"] == (
        "attachment; filename=\"Nor x.json\"; filename*=UTF-8''N%C3%B6or%20x.json"
    )


def test_a_file_that_is_there_already_is_refused_and_seen_in_its_preview(
    client: FlaskClient,
) -> None:
    data = own_file()
    assert client.post("/families/preview", data=data).json["known"] is False  # type: ignore[index]
    assert client.post("/families/import", data=data).status_code == 200
    assert client.post("/families/import", data=data).status_code == 409
    assert client.post("/families/preview", data=data).json["known"] is True  # type: ignore[index]
    for _ in range(2):
        assert client.post(f"/families/import?as={uuid4()}", data=data).status_code == 200


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"id": "x", "name": "Noor"}, 400),
        ({"name": "Noor"}, 400),
        ({"id": "6f9619ff-8b86-4d01-b42d-00c04fc964ff"}, 400),
        ({"id": "6f9619ff-8b86-4d01-b42d-00c04fc964ff", "name": " \n "}, 422),
        ({"id": "6f9619ff-8b86-4d01-b42d-00c04fc964ff", "name": "x" * 501}, 422),
        ([], 400),
    ],
)
def test_a_family_without_a_name_or_an_id_is_refused(
    client: FlaskClient, body: object, status: int
) -> None:
    answer = client.post("/families", json=body)
    assert answer.status_code == status
    assert answer.json["sentence"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "archive"), ("POST", "restore"), ("POST", "copy"), ("GET", "file")],
)
def test_what_is_asked_of_a_family_that_is_not_there_says_so(
    client: FlaskClient, method: str, path: str
) -> None:
    body = {"id": str(uuid4())} if path == "copy" else None
    answer = client.open(f"/families/nobody/{path}", method=method, json=body)
    assert (answer.status_code, list(answer.json)) == (404, ["sentence"])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("data", "status"), [(b"{", 422), (b"[]", 422), (b" " * (LIMIT_BYTES + 1), 413)]
)
def test_a_bad_file_answers_with_its_problems_in_the_language(
    client: FlaskClient, data: bytes, status: int
) -> None:
    dutch = client.post("/families/import", data=data, headers={"Accept-Language": "nl"})
    english = client.post("/families/import", data=data, headers={"Accept-Language": "en"})
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


def test_a_page_opens_its_family_once_for_each_request(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    really = Families.open

    def counting(self: Families, actor: Actor, family_id: str) -> Opened | None:
        opened.append(family_id)
        return really(self, actor, family_id)

    monkeypatch.setattr(Families, "open", counting)
    for address in ("", "/team", "/reflect"):
        assert client.get(f"/family/rustig{address}").status_code == 200
        assert opened == ["rustig"]
        answer = client.post(CALLBACKS, json=asked_page(f"/family/rustig{address}"))
        assert answer.status_code == 200
        assert opened == ["rustig", "rustig"]
        opened.clear()
