"""The tables that the browser works with: written from the model, and saying what it says."""

import pytest
from pydantic import ValidationError

from ecomap.model.browser import BROWSER_FILE, browser_text, facts_of
from ecomap.model.codes import VOCABULARIES
from ecomap.model.lists import RECORDS, REFERENCES
from ecomap.model.records import Record

FIELDS = [(name, field) for name, kind in RECORDS.items() for field in kind.model_fields]


def accepts(record: type[Record], field: str, value: object) -> bool:
    """Whether a record may say this in a field, whatever else it says."""
    try:
        record.model_validate({field: value})
    except ValidationError as error:
        return not any(detail["loc"][0] == field for detail in error.errors())
    return True


def test_the_tables_in_the_repository_are_the_models() -> None:
    assert BROWSER_FILE.read_text(encoding="utf-8") == browser_text()


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_the_codes_of_a_field_are_those_that_it_takes(name: str, field: str) -> None:
    facts = facts_of(name, field)
    if facts.kind in ("code", "codes"):
        assert facts.vocabulary
        for vocabulary, codes in VOCABULARIES.items():
            taken = [
                accepts(RECORDS[name], field, code.value if facts.kind == "code" else [code.value])
                for code in codes
            ]
            assert all(taken) or vocabulary != facts.vocabulary
            assert vocabulary == facts.vocabulary or not all(taken)


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_a_number_goes_from_its_least_to_its_most(name: str, field: str) -> None:
    facts, record = facts_of(name, field), RECORDS[name]
    for bound, beyond in ((facts.least, -1), (facts.most, 1)):
        if bound is not None:
            assert accepts(record, field, int(bound))
            assert not accepts(record, field, int(bound) + beyond)


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_a_field_takes_values_of_its_kind_and_of_no_other(name: str, field: str) -> None:
    facts, record = facts_of(name, field), RECORDS[name]
    samples = {
        "date": "2024-03",
        "text": "",
        "flag": True,
        "object": {"a": 1},
        "id": "x",
        "ref": "x",
        "refs": ["x"],
    }
    if facts.kind in samples:
        assert accepts(record, field, samples[facts.kind])
    assert accepts(record, field, []) is (facts.kind in {"refs", "codes", "records"})
    assert facts.kind == "fixed" or accepts(record, field, True) is (facts.kind == "flag")
    assert accepts(record, field, "2024-03") is (facts.kind in {"date", "text", "id", "ref"})
    assert accepts(record, field, "") is (facts.kind == "text")


def test_who_is_named_is_what_the_checks_look_at() -> None:
    named = {(name, field): facts_of(name, field).to for name, field in FIELDS}
    assert {field: to for field, to in named.items() if to} == REFERENCES


def test_every_field_of_every_record_has_a_row() -> None:
    written = browser_text()
    for name, field in FIELDS:
        table = written.partition(f"\n  {name}: {{\n    extra")[2].partition("\n  },")[0]
        assert f"\n    {field}: {{" in table or field == "extra"
