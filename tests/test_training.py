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
from ecomap.model.browser import facts_of
from ecomap.model.codes import VOCABULARIES
from ecomap.model.fields import Kept, Training
from ecomap.model.lists import LISTS, about
from ecomap.model.records import Record
from ecomap.services import training
from ecomap.services.training import training_copy
from ecomap.services.training_names import Names
from ecomap.texts import text
from tests.families import all_records, documents, families, family, windows

SAMPLES = sorted((Path(__file__).parents[1] / "sample_networks").glob("*.json"))
CODES = {code.value for codes in VOCABULARIES.values() for code in codes}
FIXED = CODES | training.PRINCIPLE_CODES | {"ecomap-family"}
DROPPED = {"extra", "registration", "text", "title", "reason", "about", "notes"}
"""Free texts, and what notes are about: notes go as a whole."""
WRITTEN = {
    name: [field for field in kind.model_fields if facts_of(name, field).kind == "text"]
    for name, kind in LISTS.items()
}
"""The fields of each list that hold a text."""
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
        member |= {"birth": "2013-05-20"}
    day = {"date": "2023-02-01"}
    whole = (
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
    for name in LISTS:
        for record in whole.get(name, ()):
            record.update({field: say() for field in WRITTEN[name]} | extra)
    return family_from(whole)


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


def test_it_was_decided_of_every_field_whether_it_goes_into_a_copy() -> None:
    for record in all_records():
        for field in record.model_fields:
            assert about(record, field), f"{record.__name__}.{field}"


def test_a_field_that_nobody_thought_of_stays_out() -> None:
    class Told(Record):
        known: Kept[str]
        forgotten: str = ""

    copying = training._Copying({}, Names(family(), "nl"), timedelta())
    assert copying._record(Told, {"known": "x", "forgotten": "y"}) == {"known": "x"}


def test_each_field_goes_into_a_copy_as_it_did_when_the_copy_was_made() -> None:
    written = {t: set[str]() for t in Training}
    for record in all_records():
        for field in record.model_fields:
            said = about(record, field)
            assert said
            written[said.training].add(field)
    assert written[Training.DROP] >= DROPPED
    assert written[Training.RENAME] == {"name", "organisation", "household", "discipline"}
    assert written[Training.YEAR] == {"birth"}
    assert written[Training.FINDING] == {"finding"}
    assert written[Training.PRINCIPLES] == {"answers"}
    assert not written[Training.KEEP] & {f for t in Training if t != "keep" for f in written[t]}


def test_a_copy_is_a_valid_file_of_its_own() -> None:
    known = read_family(SAMPLES[0])
    copy = training_copy(known, "nl").family
    assert family_from(json.loads(json.dumps(document_from(copy)))) == copy
    assert copy.fictional == known.fictional
    assert not {one.id for one in copy.members} & {one.id for one in known.members}


def test_what_came_of_help_stays_out_as_every_free_text_does() -> None:
    ties = [{"id": "t", "party": "p", "end": "2024", "result": "Noor gaat weer naar school"}]
    known = family(parties=[{"id": "p", "name": "P", "kind": "kin"}], ties=ties)
    assert known.ties[0].result == "Noor gaat weer naar school"
    assert training_copy(known, "nl").family.ties[0].result is None
