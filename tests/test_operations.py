"""The routes by which a browser saves what is drawn: what they answer, whatever they are sent."""

import json
from typing import Any

import pytest
from flask.testing import FlaskClient

from app import Settings, create_app

OURS = {"Sec-Fetch-Site": "same-origin"}
RENAME = {"do": "describe", "values": {"name": "Familie Anders"}, "was": {"name": "Gezin Aksoy"}}


@pytest.fixture
def client(tmp_path_factory: pytest.TempPathFactory) -> FlaskClient:
    settings = Settings(data=tmp_path_factory.mktemp("data"))
    client: FlaskClient = create_app(settings).server.test_client()
    return client


def operation(name: str, *commands: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": name, "kind": "do", "undoes": None, "commands": list(commands)} | more


def post(client: FlaskClient, *operations: Any, since: Any = 1, lang: str = "nl") -> Any:
    return client.post(
        "/family/rustig/operations",
        json={"since": since, "operations": list(operations)},
        headers=OURS | {"Accept-Language": lang},
    )


def test_what_is_saved_comes_back_with_version_inverse_and_broken_words(
    client: FlaskClient,
) -> None:
    party = {"id": "p-1", "name": "Jeugdbescherming", "kind": "agency"}
    answer = post(client, operation("a", {"do": "add", "in": "parties", "record": party}))
    assert answer.status_code == 200
    said = answer.json
    assert (said["version"], said["saved"], said["stopped"]) == (2, ["a"], None)
    entry = said["entries"][0]
    assert (entry["id"], entry["mine"], entry["version"]) == ("a", True, 2)
    assert entry["inverse"][0]["do"] == "remove"
    assert said["hyphens"]["Jeugdbescherming"].replace("\u00ad", "") == "Jeugdbescherming"
    assert client.get("/family/rustig/changes?since=1").json["entries"] == said["entries"]
    assert client.get("/family/rustig/changes?since=2").json["entries"] == []
    assert client.get("/family/rustig/history").json["undo"] == [
        {"id": "a", "inverse": entry["inverse"]}
    ]
    document = client.get("/family/rustig/document").json
    assert document["version"] == 2
    assert party in document["document"]["parties"]


def test_a_conflict_answers_409_with_both_versions(client: FlaskClient) -> None:
    post(client, operation("a", RENAME))
    other = RENAME | {"values": {"name": "Familie Nog Anders"}}
    answer = post(client, operation("b", other), operation("c", other))
    assert answer.status_code == 409
    stopped = answer.json["stopped"]
    assert (stopped["id"], stopped["reason"], answer.json["saved"]) == ("b", "conflict", [])
    conflict = stopped["conflicts"][0]
    assert (conflict["theirs"], conflict["mine"]) == ("Familie Anders", "Familie Nog Anders")
    assert [entry["id"] for entry in answer.json["entries"]] == ["a"]


@pytest.mark.parametrize(
    ("record", "dutch"),
    [
        ({"id": "x", "party": "nobody"}, "staat niet meer op de tekening"),
        ({"id": "x", "party": "p1", "start": "2024", "end": "2023"}, "ligt vóór het begin"),
        ({"id": "x", "party": "p1", "start": "gisteren"}, "is geen datum"),
        ({"id": "x", "party": "p1", "strength": "iron"}, "past niet"),
        ({"id": "", "party": "p1"}, "mag niet leeg"),
        ({"id": "x", "party": "p1", "hours_per_week": 400.0}, "grens is 168"),
    ],
)
def test_what_cannot_be_kept_is_said_in_one_sentence_without_codes(
    client: FlaskClient, record: dict[str, Any], dutch: str
) -> None:
    bad = operation("a", {"do": "add", "in": "ties", "record": record})
    answer, english = post(client, bad), post(client, bad, lang="en")
    assert answer.status_code == 422
    sentence = answer.json["stopped"]["sentence"]
    assert dutch in sentence
    assert "nobody" not in sentence
    assert "ties" not in sentence
    assert english.json["stopped"]["sentence"] != sentence


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"since": 1}',
        b'{"since": true, "operations": []}',
        b'{"since": "1", "operations": []}',
        b'{"since": 1, "operations": [1]}',
        b'{"since": 1, "operations": [{"id": "", "kind": "do", "commands": []}]}',
        b'{"since": 1, "operations": [{"id": "a", "kind": "dance", "commands": []}]}',
        b'{"since": 1, "operations": [{"id": "a", "kind": "do", "commands": [{"do": "add"}]}]}',
        json.dumps({"since": 1, "operations": [], "padding": "x" * 2_000_000}).encode(),
    ],
)
def test_a_body_that_is_not_understood_is_refused_and_changes_nothing(
    client: FlaskClient, body: bytes
) -> None:
    answer = client.post("/family/rustig/operations", data=body, headers=OURS)
    assert answer.status_code in (400, 413)
    assert set(answer.json) == {"sentence"}
    assert client.get("/family/rustig/changes?since=0").json["version"] == 1


@pytest.mark.parametrize("path", ["changes?since=1", "history", "document"])
def test_a_family_that_is_not_there_answers_404_in_a_sentence(
    client: FlaskClient, path: str
) -> None:
    answer = client.get(f"/family/nobody/{path}")
    assert answer.status_code == 404
    assert set(answer.json) == {"sentence"}


def test_changes_need_to_know_since_when(client: FlaskClient) -> None:
    assert client.get("/family/rustig/changes").status_code == 400


def test_ids_with_slashes_and_spaces_have_routes_too(client: FlaskClient) -> None:
    document = {
        "format": "ecomap-family",
        "version": 1,
        "id": "a/b ?",
        "name": "Fam",
        "members": [],
    }
    client.post("/families/import", data=json.dumps(document), headers=OURS)
    assert client.get("/family/a%2Fb%20%3F/changes?since=0").json["version"] == 1
