"""The sample families: valid, invented, complete together, and with findings as they should be."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from ecomap.analysis.rules import RULES
from ecomap.model.codes import VOCABULARIES
from tests.golden import DAYS, SAMPLES, found, golden, sample

NAMES = sorted(path.stem for path in SAMPLES.glob("*.json"))
STORIES = [name for name in NAMES if name != "leeg"]

FIELDS = {
    "members": {"role": "member_role", "sex": "sex"},
    "bonds": {"kind": "bond_kind"},
    "parties": {"kind": "party_kind", "sector": "sector"},
    "ties": {
        "domains": "life_domain",
        "help": "help",
        "roles": "role",
        "end_reason": "end_reason",
        "status": "tie_status",
        "framework": "framework",
        "strength": "strength",
        "stress": "stress",
        "flow": "flow",
    },
    "links": {"kind": "link_kind"},
    "goals": {"state": "goal_state"},
    "orders": {"kind": "order_kind"},
    "moments": {"kind": "moment_kind"},
    "decisions": {"verdict": "verdict"},
    "reflections": {"answers": "answer"},
}
"""Which field of which list holds codes of which vocabulary."""


def codes(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for collection, fields in FIELDS.items():
        for record in document[collection]:
            for name, vocabulary in fields.items():
                value = record[name]
                if isinstance(value, dict):
                    value = list(value.values())
                for code in value if isinstance(value, list) else [value]:
                    yield vocabulary, code


def test_there_are_nine_and_each_has_days_to_look_at():
    assert set(NAMES) == set(DAYS)
    assert len(NAMES) == 9


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_valid_and_says_that_it_is_invented(name):
    family = sample(name)
    assert family.fictional
    assert family.id == name


def test_the_readme_says_so_too_and_tells_every_story():
    text = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert "invented" in text
    assert "verzonnen" in text
    assert all(f"`{name}.json`" in text for name in NAMES)


@pytest.mark.parametrize("name", STORIES)
def test_a_sample_spans_two_years(name):
    moments = sorted(moment.date.first for moment in sample(name).moments)
    newest = date.fromisoformat(max(golden(name)))
    assert 690 <= (newest - moments[0]).days <= 800
    assert date(2026, 10, 1) <= newest <= date(2026, 10, 31)


def test_nothing_is_known_about_the_empty_one():
    family = sample("leeg")
    assert not family.members
    assert not family.ties


def test_together_they_use_every_code():
    documents = [sample(name).model_dump(mode="json") for name in NAMES]
    used = {pair for document in documents for pair in codes(document)}
    every = {(name, code.value) for name, known in VOCABULARIES.items() for code in known}
    assert every - used == set()


def test_together_they_ask_for_help_on_every_life_domain():
    needs = {need.domain for name in NAMES for need in sample(name).needs}
    assert needs == set(VOCABULARIES["life_domain"])


def test_a_family_is_surrounded_by_about_thirty_parties_on_one_day():
    family = sample("veel_betrokkenen")
    around = {tie.party for tie in family.ties if tie.actual(date(2026, 3, 17))}
    assert 27 <= len(around) <= 32


def test_no_text_holds_a_citizen_service_number():
    for name in NAMES:
        text = (SAMPLES / f"{name}.json").read_text(encoding="utf-8")
        assert not [digits for digits in re.findall(r"\d{9}", text) if passes_11_test(digits)]


def passes_11_test(digits: str) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0


def test_the_11_test_knows_a_number_that_passes():
    assert passes_11_test("111222333")
    assert not passes_11_test("111222334")


@pytest.mark.parametrize("name", STORIES)
def test_a_file_has_one_record_a_line(name):
    lines = (SAMPLES / f"{name}.json").read_text(encoding="utf-8").splitlines()
    records = [line for line in lines if line.startswith("  ")]
    assert all(isinstance(json.loads(line.rstrip(",")), dict) for line in records)
    family = sample(name).model_dump()
    assert len(records) == sum(len(part) for part in family.values() if isinstance(part, tuple))


@pytest.mark.parametrize("name", NAMES)
def test_the_findings_are_those_that_were_written_down(name):
    assert found(name) == golden(name)


def test_every_rule_fires_in_some_sample():
    fired = {row["rule"] for name in NAMES for rows in golden(name).values() for row in rows}
    assert {rule.code for rule in RULES} - fired == set()
    assert len(fired) == 22


def test_the_calm_family_has_at_most_one_finding_and_a_mild_one():
    for rows in golden("rustig").values():
        assert [row["level"] for row in rows] in ([], ["consider"])


def test_every_decision_still_belongs_to_a_finding():
    for name in NAMES:
        decided = {decision.finding for decision in sample(name).decisions}
        keys = {row["key"] for rows in golden(name).values() for row in rows}
        assert decided <= keys
