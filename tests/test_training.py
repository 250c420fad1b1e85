"""The training copy: the same course of help, and nothing that says whose it was."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.analysis import measures_of, newest_day
from ecomap.analysis.rules import findings
from ecomap.formats import read_family
from ecomap.model import Family, Period, document_from, family_from
from ecomap.model.codes import VOCABULARIES
from ecomap.model.records import Record
from ecomap.services import training
from ecomap.services.training import training_copy
from ecomap.texts import text
from tests.families import documents, families, family, windows

SAMPLES = sorted((Path(__file__).parents[1] / "sample_networks").glob("*.json"))
CODES = {code.value for codes in VOCABULARIES.values() for code in codes}
FIXED = CODES | training.PRINCIPLE_CODES | {"ecomap-family"}
SAID = st.text("žqxъ", min_size=4, max_size=12)


def leaves(value: Any) -> Iterator[str]:
    """Every text in a document, and the keys of objects that a file fills in itself."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part)
            if key in ("answers", "extra"):
                yield from part
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part)


@st.composite
def talkative(draw: st.DrawFn) -> Family:
    """Any family, with texts wherever a file may hold them."""
    found = draw(documents())

    def say() -> str:
        return draw(SAID)

    extra = {"extra": {say(): say(), "list": [say()]}}
    for member in found["members"]:
        member |= {"name": say(), "household": say(), "birth": "2013-05-20", **extra}
    for party in found["parties"]:
        party |= {"name": say(), "organisation": say(), "discipline": say(), "registration": say()}
    for need in found["needs"]:
        need |= {"text": say(), **extra}
    day = {"date": "2023-02-01"}
    return family_from(
        found
        | extra
        | {
            "name": say(),
            "goals": [{"id": say() + "g", "text": say(), "due": "2024"}],
            "moments": [{"id": "mo", "kind": "crisis", "title": say(), "text": say(), **day}],
            "notes": [{"id": "no", "about": "mo", "text": say()}],
            "decisions": [
                {"finding": f"duplicate_help:{say()}:m1:school", "verdict": "deliberate"},
                {"finding": say(), "verdict": "action", "reason": say()},
                {"finding": "network_thin:::", "verdict": "solved", "reason": say()},
            ],
            "reflections": [{"id": "re", "answers": {say(): "yes", "one_plan": "no"}, **day}],
        }
    )


@given(talkative(), st.integers())
@settings(max_examples=60)
def test_no_text_of_the_family_is_in_its_training_copy(known: Family, seed: int) -> None:
    copy = document_from(training_copy(known, "nl", Random(seed)).family)
    written = [leaf for leaf in leaves(copy) if leaf not in FIXED]
    for said in leaves(document_from(known)):
        if said not in FIXED and len(re.sub(r"\W|\d", "", said)) >= 4:
            assert not [leaf for leaf in written if said in leaf]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_word_of_a_sample_is_in_its_training_copy(path: Path) -> None:
    known = read_family(path)
    copy = training_copy(known, "nl").family
    ours = {leaf for leaf in leaves(document_from(copy)) if re.fullmatch(r"[\d:+\w-]*", leaf)}
    free = [*(one.name for one in (*copy.members, *copy.parties)), copy.name]
    titles = ("Kind", "Ouder", "Familie", "Vriend", "Buur", "Club", "Hulpverlener", "Organisatie")
    allowed = (*titles, "Stiefouder", "Pleegouder", "Grootouder", "Broer of zus", "Gezinslid")
    assert all(name.startswith((*allowed, "Vrijwilliger", "Oefening")) for name in free)
    names = {word for one in (*known.members, *known.parties) for word in one.name.split()}
    assert not {leaf for leaf in ours if leaf in names and len(leaf) >= 4} - set(allowed)
    assert copy.notes == ()
    assert not any(goal.text for goal in copy.goals)


@given(families(), windows(), st.integers())
@settings(max_examples=120)
def test_every_measure_of_the_copy_is_that_of_the_family_on_the_moved_day(
    known: Family, window: tuple[date, Period], seed: int
) -> None:
    copy = training_copy(known, "en", Random(seed))
    move, (on, period) = timedelta(weeks=copy.weeks), window
    moved = Period(period.start + move, period.end + move)
    expected = measures_of(known, on, period)
    assert measures_of(copy.family, on + move, moved) == pytest.approx(expected, nan_ok=True)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_copy_gives_the_same_findings_with_the_same_decisions(path: Path) -> None:
    known = read_family(path)
    copy = training_copy(known, "nl")
    on = newest_day(known)

    def found(family: Family, day: date) -> Counter[Any]:
        return Counter(
            (f.rule, f.level, f.days, f.decision and f.decision.verdict)
            for f in findings(family, day)
        )

    assert found(copy.family, on + timedelta(weeks=copy.weeks)) == found(known, on)


def test_people_and_parties_are_named_by_what_they_are() -> None:
    known = family(
        members=[{"id": "a", "name": "Noor", "role": "child"}, {"id": "b", "name": "Ans"}],
        parties=[
            {"id": "p", "name": "Oma", "kind": "kin"},
            {"id": "q", "name": "Wijkteam", "kind": "agency"},
            {"id": "r", "name": "J.", "kind": "professional", "organisation": "Wijkteam"},
            {"id": "s", "name": "K.", "kind": "professional", "organisation": "Altra"},
        ],
    )
    copy = training_copy(known, "nl").family
    assert [member.name for member in copy.members] == ["Kind A", "Gezinslid B"]
    assert [party.name for party in copy.parties] == [
        *("Familie 1", "Organisatie 2", "Hulpverlener 3", "Hulpverlener 4")
    ]
    assert [p.organisation for p in copy.parties] == [None, None, "Organisatie 2", "Instelling 2"]
    assert copy.name == text("caseload-training-name", "nl", members=2, parties=4)
    assert training_copy(known, "en").family.members[0].name == "Child A"


def test_many_members_go_on_after_z() -> None:
    known = family(members=[{"id": f"m{n:02}", "name": "x"} for n in range(28)])
    names = [member.name for member in training_copy(known, "nl").family.members]
    assert names[-3:] == ["Gezinslid Z", "Gezinslid AA", "Gezinslid AB"]


def test_a_birth_keeps_its_year_only_and_the_moved_one() -> None:
    known = family(members=[{"id": "m", "name": "N", "birth": "2013-05-20"}])
    copy = training_copy(known, "nl", Random(4))
    birth = copy.family.members[0].birth
    assert str(birth) == str((date(2013, 5, 20) + timedelta(weeks=copy.weeks)).year)


def test_a_known_profession_is_kept_and_any_other_is_not() -> None:
    kinds = ("Jeugdbeschermer", "neef van Noor")
    parties = [
        {"id": kind, "name": "J", "kind": "professional", "discipline": kind} for kind in kinds
    ]
    copy = training_copy(family(parties=parties), "nl").family
    assert [party.discipline for party in copy.parties] == ["jeugdbeschermer", None]


def test_dates_move_into_the_past_where_there_is_room_and_else_as_far_as_there_is() -> None:
    def weeks(*days: str) -> int:
        moments = [{"id": day, "date": day, "kind": "crisis"} for day in days]
        return training_copy(family(moments=moments), "nl", Random(1)).weeks

    assert -training.MOST_WEEKS <= weeks("2020-01-01") <= -training.LEAST_WEEKS
    assert training.LEAST_WEEKS <= weeks("1800-01-01") <= training.MOST_WEEKS
    assert weeks("1800-01-01", "2200-12-31") == 0


def records() -> Iterator[type[Record]]:
    return iter(
        set(Record.__subclasses__())
        | {s for r in Record.__subclasses__() for s in r.__subclasses__()}
    )


def test_it_was_decided_of_every_field_whether_it_goes_into_a_copy() -> None:
    decided = training.KEPT | training.REFERENCES | training.STARTS | training.ENDS
    decided |= training.NAMED | training.NESTED | training.SPECIAL | training.DROPPED
    for record in records():
        if record is not Family:
            assert record.model_fields.keys() <= decided, record


def test_a_copy_is_a_valid_file_of_its_own() -> None:
    known = read_family(SAMPLES[0])
    copy = training_copy(known, "nl").family
    assert family_from(json.loads(json.dumps(document_from(copy)))) == copy
    assert copy.fictional == known.fictional
    assert not {one.id for one in copy.members} & {one.id for one in known.members}
