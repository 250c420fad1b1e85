"""Reading a family file: all or nothing, every problem with its path."""

import copy
import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from ecomap.formats import LIMIT_BYTES, FamilyFile, read_family
from ecomap.formats.family_json import write_family
from ecomap.model import Family, InvalidFamilyError, family_from
from ecomap.model.lists import RECORDS
from ecomap.model.problems import PROBLEM_CODES, Problem
from ecomap.model.schema import SCHEMA_FILE, family_schema, schema_text
from ecomap.texts import LANGUAGES
from ecomap.texts.problems import problem_text
from tests.families import documents

SCHEMA = jsonschema.Draft202012Validator(family_schema())
SAMPLES = sorted((Path(__file__).parents[1] / "sample_networks").glob("*.json"))


def small() -> dict[str, Any]:
    """A small valid family, as a document to break."""
    return {
        "format": "ecomap-family",
        "version": 1,
        "id": "klein",
        "name": "Familie Klein",
        "fictional": True,
        "members": [{"id": "m1", "name": "Noor", "birth": "2013-05"}],
        "parties": [{"id": "p1", "name": "Oma Riet", "kind": "kin"}],
        "ties": [{"id": "t1", "party": "p1", "members": ["m1"], "start": "2023", "end": "2024-03"}],
        "needs": [{"id": "n1", "domain": "school"}],
    }


def parse_family(data: bytes) -> Family:
    return FamilyFile(data).family()


def problems(document: Any) -> list[tuple[str, str]]:
    with pytest.raises(InvalidFamilyError) as caught:
        family_from(document)
    return [(problem.path, problem.code) for problem in caught.value.problems]


def broken(path: str, value: Any) -> dict[str, Any]:
    """The small family with one value set, by a path such as ``ties.0.party``."""
    document = small()
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    place: Any = document
    for step in steps:
        place = place[step]
    place[last] = value
    return document


@pytest.mark.parametrize(
    ("path", "value", "where", "code"),
    [
        ("format", "other", "format", "wrong_format"),
        ("version", 2, "version", "wrong_version"),
        ("colour", "red", "colour", "unknown_field"),
        ("members", None, "members", "not_a_list"),
        ("members.0", "Noor", "members[0]", "not_an_object"),
        ("members.0.name", 3, "members[0].name", "not_a_text"),
        ("members.0.id", "", "members[0].id", "too_short"),
        ("members.0.birth", "mei 2013", "members[0].birth", "bad_date"),
        ("members.0.birth", 2013, "members[0].birth", "bad_date"),
        ("members.0.extra", "note", "members[0].extra", "not_an_object"),
        ("fictional", "yes", "fictional", "not_a_flag"),
        ("parties.0.kind", "granny", "parties[0].kind", "bad_code"),
        ("parties.0.ring", 4, "parties[0].ring", "out_of_range"),
        ("parties.0.ring", 1.5, "parties[0].ring", "not_a_number"),
        ("parties.0.id", "m1", "parties[0].id", "duplicate_id"),
        ("parties.0.position", {"x": 1.0, "y": "2"}, "parties[0].position.y", "not_a_number"),
        ("ties.0.party", "p9", "ties[0].party", "no_such_id"),
        ("ties.0.party", "m1", "ties[0].party", "no_such_id"),
        ("ties.0.members", ["m1", "m2"], "ties[0].members[1]", "no_such_id"),
        ("ties.0.end", "2022-12", "ties[0].end", "end_before_start"),
        ("ties.0.hours_per_week", -1, "ties[0].hours_per_week", "out_of_range"),
        ("ties.0.hours_per_week", float("nan"), "ties[0].hours_per_week", "not_a_number"),
        ("ties.0.replaces", "p1", "ties[0].replaces", "no_such_id"),
        ("needs.0.severity", 0, "needs[0].severity", "out_of_range"),
    ],
)
def test_a_broken_value_is_named_with_its_path(
    path: str, value: Any, where: str, code: str
) -> None:
    assert (where, code) in problems(broken(path, value))


def test_a_missing_field_is_named() -> None:
    for field in ("format", "version", "id", "name", "members"):
        document = small()
        del document[field]
        assert (field, "missing") in problems(document)


def test_all_problems_are_reported_at_once_in_the_order_of_the_paths() -> None:
    document = small()
    document["ties"] += [{"id": f"x{n}", "party": "p9"} for n in range(11)]
    document["needs"][0]["domain"] = "luck"
    found = problems(document)
    assert found[0] == ("needs[0].domain", "bad_code")
    assert found[1:] == [(f"ties[{n}].party", "no_such_id") for n in range(1, 12)]


def test_a_coarse_end_in_the_year_of_its_start_is_in_order() -> None:
    assert family_from(broken("ties.0.end", "2023-01")).ties[0].end is not None


def test_extra_survives_a_round_trip() -> None:
    document = small()
    document["extra"] = document["ties"][0]["extra"] = {"a": [1, {"b": None}]}
    again = json.loads(write_family(family_from(document)))
    assert again["extra"] == again["ties"][0]["extra"] == {"a": [1, {"b": None}]}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_reads_writes_and_reads_again_as_the_same_family(path: Path) -> None:
    family = read_family(path)
    assert parse_family(write_family(family)) == family
    jsonschema.validate(json.loads(path.read_text(encoding="utf-8")), family_schema())


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b'{"version": ' + b"9" * 5000 + b"}", "not_json"),
        (b"\xff\xfe\x00", "not_utf8"),
        (b"[]", "not_an_object"),
        (b'{"id": 1, "id": 2}', "duplicate_field"),
        (b'{"version": NaN}', "not_a_number"),
        (b"x" * (LIMIT_BYTES + 1), "too_large"),
    ],
)
def test_bytes_that_are_no_family_give_one_clear_problem(data: bytes, code: str) -> None:
    with pytest.raises(InvalidFamilyError) as caught:
        parse_family(data)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_ten_megabytes_of_nonsense_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "big.json"
    path.write_bytes(os.urandom(10_000_000))
    with pytest.raises(InvalidFamilyError) as caught:
        read_family(path)
    assert [problem.code for problem in caught.value.problems] == ["too_large"]


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none.json", "missing_file"), (tmp_path, "not_readable")):
        with pytest.raises(InvalidFamilyError) as caught:
            read_family(path)
        assert caught.value.problems[0].code == code


def test_a_byte_order_mark_is_no_problem() -> None:
    data = json.dumps(small()).encode()
    assert parse_family(b"\xef\xbb\xbf" + data) == parse_family(data)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


def places(value: Any, steps: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a document."""
    inner = value.items() if isinstance(value, dict) else ()
    inner = enumerate(value) if isinstance(value, list) else inner
    found = [steps] if steps else []
    for step, item in inner:
        found += places(item, (*steps, step))
    return found


@settings(max_examples=300)
@given(st.data())
def test_any_value_in_any_place_is_either_read_or_explained_in_both_languages(
    data: st.DataObject,
) -> None:
    document = copy.deepcopy(small())
    *steps, last = data.draw(st.sampled_from(places(document)))
    place: Any = document
    for step in steps:
        place = place[step]
    place[last] = data.draw(json_values)
    try:
        family = family_from(document)
    except InvalidFamilyError as error:
        for problem in error.problems:
            assert problem.code in PROBLEM_CODES
            assert all(problem_text(problem, lang) for lang in LANGUAGES)
    else:
        assert parse_family(write_family(family)) == family


def test_a_problem_of_the_whole_file_starts_with_a_capital() -> None:
    assert problem_text(Problem("", "missing_file"), "nl").startswith("Dit bestand")


def test_the_shipped_schema_is_the_models() -> None:
    assert SCHEMA_FILE.read_text(encoding="utf-8") == schema_text()
    jsonschema.Draft202012Validator.check_schema(family_schema())


VALUES = (
    None,
    True,
    0,
    1,
    2.5,
    169,
    "",
    "x",
    "2024",
    "strong",
    "kin",
    [],
    ["x"],
    [1],
    {},
    {"a": 1},
)


@settings(max_examples=300, deadline=None)
@given(documents(), st.data())
def test_the_schema_takes_a_file_exactly_when_each_of_its_records_is_one(
    document: dict[str, Any], data: st.DataObject
) -> None:
    *steps, last = data.draw(st.sampled_from(places(document)))
    place: Any = document
    for step in steps:
        place = place[step]
    if isinstance(place, dict):
        kind = data.draw(st.sampled_from(list(RECORDS.values())))
        last = data.draw(st.sampled_from([last, *kind.model_fields]))
    place[last] = data.draw(st.sampled_from(VALUES))
    try:
        Family.model_validate(document)
    except ValidationError:
        taken = False
    else:
        taken = True
    if document.get("version") is not True:  # Python takes it for 1
        assert SCHEMA.is_valid(document) is taken
