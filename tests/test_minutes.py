"""The minutes: one structure for page and paper, for the team and for the family."""

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import typst
from flask.testing import FlaskClient

from app import Settings, create_app
from ecomap.analysis.rules import DEFAULTS
from ecomap.figures.minutes_pdf import inputs, minutes_pdf, template
from ecomap.model import Family, family_from
from ecomap.texts import LANGUAGES, Language
from ecomap.views.meeting import Seen
from ecomap.views.minutes import Audience, Minutes, minutes_of
from layouts.meeting import minutes as tab
from tests.clients import page_of
from tests.families import document, parties

ROOT = Path(__file__).parents[1]
SAMPLES = sorted((ROOT / "sample_networks").glob("*.json"))
DAY = date(2026, 3, 10)
PRINTED = date(2026, 3, 11)
HOSTILE = (
    '#import "x": *',
    "<script>alert(1)</script>",
    "*_$ ` ~ @noor <noor> \\ #panic()",
    "= kop\n- punt\n// weg /* weg */",
    '"; sys.inputs; "',
    "العربية 李 😀 \u202e\u0007",
    "]]]}}})))",
)


def talked(**more: Any) -> Family:
    """A family that met on the day, with something in every part of the minutes."""
    moment = {"id": "e1", "date": "2026-03-10", "kind": "team_meeting", "title": "Rond de tafel"}
    decision = {"verdict": "action", "by": "p1", "who": "p2", "due": "2026-04-01"}
    given = {
        "name": "Gezin Voorbeeld",
        "members": [{"id": "m1", "name": "Noor"}],
        "parties": parties(p1="professional", p2="kin"),
        "ties": [{"id": "t1", "party": "p1"}, {"id": "t2", "party": "p2", "start": "2026-03-01"}],
        "needs": [{"id": "n1", "domain": "school", "text": "Naar school."}],
        "goals": [
            {
                "id": "g1",
                "text": "Elke dag op tijd",
                "needs": ["n1"],
                "parties": ["p2"],
                "due": "2026-05",
            }
        ],
        "moments": [
            moment | {"present": ["m1", "p1"], "text": "Notitie van ons", "shared": False},
            {"id": "e0", "date": "2026-02-01", "kind": "evaluation"},
            {"id": "e2", "date": "2026-06-01", "kind": "evaluation", "shared": True},
        ],
        "decisions": [
            decision
            | {"finding": "double_help:p1::", "reason": "Samen bellen", "on": "2026-03-10"},
            decision
            | {"finding": "too_much_at_once:::", "reason": "Rustiger aan", "on": "2026-03-10"}
            | {"shared": True},
            decision
            | {"finding": "old:::", "reason": "Oud werk", "on": "2026-01-05", "shared": True},
        ],
    }
    return family_from(document(**given | more))


def written(
    family: Family, audience: Audience = Audience.TEAM, lang: Language = "nl", day: date = DAY
) -> Minutes:
    return minutes_of(Seen(family, day, DEFAULTS), audience, lang, PRINTED)


def sentences(minutes: Minutes) -> Iterator[str]:
    """Everything that minutes say, in order."""
    yield from (minutes.title, *minutes.facts, minutes.notice)
    for section in minutes.sections:
        yield section.title
        for item in section.items:
            yield from (item.text, *([item.mark] if item.mark else []), *item.details)
        if not section.items:
            yield section.none
    yield minutes.footer


def part(minutes: Minutes, code: str) -> str:
    """One part of the minutes, as one text."""
    found = next(section for section in minutes.sections if section.code == code)
    return " | ".join(said for item in found.items for said in (item.text, *item.details))


def test_the_minutes_tell_who_met_what_was_decided_and_what_comes() -> None:
    minutes = written(talked())
    assert minutes.facts == ("Teamoverleg op 10 maart 2026", "Rond de tafel", "Erbij: Noor en p1.")
    assert part(minutes, "notes") == "Notitie van ons"
    agreed = "Afgesproken: Samen bellen | p2 doet dit · klaar op 1 april 2026 · besloten door p1"
    assert agreed in part(minutes, "decisions")
    assert "Erbij gekomen sinds 1 februari 2026: p2." in part(minutes, "news")
    assert "Oud werk" in part(minutes, "actions")
    assert "Samen bellen" not in part(minutes, "actions")
    assert (
        part(minutes, "plan")
        == "Elke dag op tijd | Nodig: Naar school | met p2 · klaar op mei 2026"
    )
    assert part(minutes, "next") == "1 juni 2026"
    assert minutes.footer == "Gemaakt op 11 maart 2026 met ecomap."


def test_the_family_reads_only_what_is_shared_with_them() -> None:
    said = "\n".join(sentences(written(talked(), Audience.FAMILY)))
    for hidden in ("Notitie van ons", "Rond de tafel", "Erbij: ", "Samen bellen", "besloten door"):
        assert hidden not in said
    for shown in ("Rustiger aan", "Oud werk", "Elke dag op tijd", "1 juni 2026"):
        assert shown in said


def test_the_family_never_hears_that_nothing_was_decided_when_it_is_just_not_shared() -> None:
    hidden = [one | {"shared": False} for one in _decisions(talked())]
    said = list(sentences(written(talked(decisions=hidden), Audience.FAMILY)))
    assert "Er is op deze dag niets besloten dat met jullie gedeeld is." in said


def test_for_the_team_each_thing_that_was_written_says_whether_it_is_shared() -> None:
    minutes = written(talked())
    marked = [
        i for s in minutes.sections if s.code != "plan" for i in s.items if i.shared is not None
    ]
    assert {item.mark for item in marked} == {"het gezin mag dit zien", "alleen voor het team"}
    assert all((item.mark == "het gezin mag dit zien") is item.shared for item in marked)
    for code in ("notes", "decisions", "actions", "next"):
        section = next(s for s in minutes.sections if s.code == code)
        assert all(item.mark for item in section.items)


def test_a_day_without_a_meeting_says_so_and_tells_how_things_stand() -> None:
    minutes = written(talked(), day=date(2026, 3, 12))
    assert "nog geen overleg begonnen" in minutes.facts[0]
    assert "Elke dag op tijd" in part(minutes, "plan")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_reads_as_sentences_and_prints(
    path: Path, audience: Audience, lang: Language
) -> None:
    minutes = written(family_from(json.loads(path.read_text("utf-8"))), audience, lang)
    assert all(said.strip() for said in sentences(minutes))
    made = minutes_pdf(minutes.plain())
    assert made.startswith(b"%PDF-")
    assert f"/Lang ({lang}".encode() in made or f"({lang})".encode() in made


def in_print(minutes: Minutes) -> str:
    """The text of the headings and lists as typst sets them, one piece after the other."""
    found: list[str] = []

    def gather(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("func") == "text":
                found.append(node["text"])
            for name, value in node.items():
                if name not in ("supplement", "marker"):
                    gather(value)
        elif isinstance(node, list):
            for one in node:
                gather(one)

    for kind in ("heading", "list"):
        gather(json.loads(typst.query(template(), kind, sys_inputs=inputs(minutes.plain()))))
    return "\n".join(found)


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_people_write_stands_in_print_as_they_wrote_it(name: str) -> None:
    goals = [{"id": "g1", "text": name, "start": "2026-01"}]
    moments = [
        {"id": "e1", "date": "2026-03-10", "kind": "evaluation", "title": name, "text": name}
    ]
    minutes = written(talked(name=name, goals=goals, moments=moments))
    assert minutes_pdf(minutes.plain()).startswith(b"%PDF-")
    printed = in_print(minutes)
    for line in name.split("\n"):
        assert printed.count(line) >= 3, line


def test_page_and_paper_say_the_same() -> None:
    seen = Seen(talked(), DAY, DEFAULTS)
    shown = json.dumps(
        tab.contents(seen, "nl").to_plotly_json(), default=_plain, ensure_ascii=False
    )
    for audience in Audience:
        minutes = minutes_of(seen, audience, "nl", date.today())  # noqa: DTZ011
        assert all(
            json.dumps(said, ensure_ascii=False)[1:-1] in shown for said in sentences(minutes)
        )
        printed = in_print(minutes)
        for section in minutes.sections:
            assert section.title in printed
            assert all(item.text in printed for item in section.items)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> FlaskClient:
    folder = tmp_path_factory.mktemp("data")
    family = json.loads((ROOT / "sample_networks" / "veel_betrokkenen.json").read_text("utf-8"))
    (folder / "f.json").write_text(json.dumps(family | {"id": "f", "name": "../a\r\n\"b'é"}))
    return page_of(create_app(Settings(data=folder)).server)


def test_the_file_has_a_safe_name_and_is_kept_nowhere(client: FlaskClient) -> None:
    answer = client.get("/family/f/minutes.pdf?on=2026-03-17&audience=team")
    assert answer.status_code == 200
    assert answer.mimetype == "application/pdf"
    assert answer.data.startswith(b"%PDF-")
    assert answer.headers["Cache-Control"] == "no-store"
    named = answer.headers["Content-Disposition"]
    assert named.startswith('attachment; filename="Overleg over a b  2026-03-17.pdf"')
    assert "filename*=UTF-8''Overleg%20over%20a%20b%20%C3%A9%202026-03-17.pdf" in named


@pytest.mark.parametrize(
    ("asked", "status", "says"),
    [
        ("f/minutes.pdf", 400, "Kies een dag"),
        ("f/minutes.pdf?on=2026-03", 400, "Kies een dag"),
        ("f/minutes.pdf?on=2026-02-31", 400, "Kies een dag"),
        ("f/minutes.pdf?on=%00&audience=team", 400, "Kies een dag"),
        ("f/minutes.pdf?on=2026-03-17&audience=all", 400, "Kies voor wie"),
        ("nobody/minutes.pdf?on=2026-03-17", 404, "gezin"),
    ],
)
def test_what_cannot_be_made_is_said_in_a_sentence(
    client: FlaskClient, asked: str, status: int, says: str
) -> None:
    answer = client.get(f"/family/{asked}")
    assert answer.status_code == status
    assert answer.mimetype == "text/plain"
    assert says in answer.text


def test_without_typst_the_answer_says_what_to_do(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    answer = client.get("/family/f/minutes.pdf?on=2026-03-17")
    assert answer.status_code == 501
    assert "Druk de pagina af" in answer.text


def _plain(value: Any) -> Any:
    return value.to_plotly_json()


def _decisions(family: Family) -> list[dict[str, Any]]:
    return [one.model_dump(mode="json", exclude_defaults=True) for one in family.decisions]
