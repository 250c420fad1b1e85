"""Which families the list shows and in which order, run as the browser runs it."""

import json
from functools import cache
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st
from py_mini_racer import MiniRacer

from tests import web

SHIM = """
class URLSearchParams {
  constructor(query) { this.parts = globalThis.parsed || {}; this.said = []; }
  get(name) { return this.parts[name] === undefined ? null : this.parts[name]; }
  set(name, value) { this.said.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`); }
  toString() { return this.said.join("&"); }
}
globalThis.URLSearchParams = URLSearchParams;
"""
USUAL = {"q": "", "filter": "all", "sort": "name", "archived": False}


@cache
def started() -> MiniRacer:
    """One engine for all examples."""
    js = web.engine(sifting="caseload/sifting.ts")
    js.eval(SHIM)
    return js


@pytest.fixture
def engine() -> MiniRacer:
    return started()


def family(name: str, **more: Any) -> dict[str, Any]:
    usual = {"caseworkers": [], "findings": [], "weight": 0, "evaluation": None, "actions": None}
    return {"name": name, "invented": False, "changed": "2026-01-01"} | usual | more


def sifted(engine: MiniRacer, families: list[dict[str, Any]], **choice: Any) -> list[str]:
    given_data = json.dumps([families, USUAL | choice])
    return json.loads(
        engine.eval(
            f"""(() => {{
              const [families, choice] = {given_data};
              const {{ searched, sift }} = sifting;
              const known = families.map((one) => ({{ ...one, searched: searched(one) }}));
              return JSON.stringify(sift(known, choice).map((one) => one.name));
            }})()"""
        )
    )


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Łukasz", "Ömer", "Smit"]),
        ("OMER", ["Ömer"]),
        ("  luk ", ["Łukasz"]),
        ("jansen sm", ["Smit"]),
        ("smit omer", []),
        ("(", []),
    ],
)
def test_every_word_typed_must_stand_in_a_name(
    engine: MiniRacer, typed: str, found: list[str]
) -> None:
    worker = [{"name": "J. Jansen"}]
    families = [family("Smit", caseworkers=worker), family("Ömer"), family("Łukasz")]
    assert sorted(sifted(engine, families, q=typed)) == sorted(found)


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        ("all", ["a", "b", "c"]),
        ("findings", ["b"]),
        ("evaluation", ["c"]),
        ("without", ["a", "c"]),
        ("samples", ["a"]),
    ],
)
def test_a_filter_keeps_what_it_says(engine: MiniRacer, chosen: str, found: list[str]) -> None:
    families = [
        family("a", invented=True, findings=[{"level": "consider"}]),
        family("b", caseworkers=[{"name": "x"}], findings=[{"level": "discuss"}]),
        family("c", evaluation={"day": "2026-03-01", "soon": True}),
    ]
    assert sifted(engine, families, filter=chosen) == found


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        ("name", ["a 2", "B", "c 1", "c 10"]),
        ("drawn", ["c 10", "a 2", "B", "c 1"]),
        ("urgent", ["B", "c 1", "a 2", "c 10"]),
        ("evaluation", ["c 1", "c 10", "a 2", "B"]),
    ],
)
def test_an_order_puts_first_what_it_says_and_then_goes_by_name(
    engine: MiniRacer, chosen: str, found: list[str]
) -> None:
    families = [
        family("c 10", changed="2026-02-01", evaluation={"day": "2026-03-02"}),
        family("B", weight=200),
        family("a 2"),
        family("c 1", weight=100, evaluation={"day": "2026-03-01"}),
    ]
    assert sifted(engine, families, sort=chosen) == found


CHOICES = st.fixed_dictionaries(
    {
        "q": st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
        "filter": st.sampled_from(("all", "findings", "evaluation", "without", "samples")),
        "sort": st.sampled_from(("name", "drawn", "urgent", "evaluation")),
        "archived": st.booleans(),
    }
)


@given(CHOICES)
def test_a_choice_in_an_address_is_read_back_as_it_was(choice: dict[str, Any]) -> None:
    engine = started()
    query = engine.eval(f"sifting.queryOf({json.dumps(choice)})")
    parsed = {name: values[0] for name, values in parse_qs(query.removeprefix("?")).items()}
    assert parsed.keys() <= {"q", "filter", "sort", "archived"}
    engine.eval(f"globalThis.parsed = {json.dumps(parsed)}")
    assert json.loads(engine.eval("JSON.stringify(sifting.choiceOf(''))")) == choice


def test_what_an_address_says_wrongly_counts_as_not_said(engine: MiniRacer) -> None:
    engine.eval('globalThis.parsed = { filter: "toString", sort: "x", archived: "yes" }')
    assert json.loads(engine.eval("JSON.stringify(sifting.choiceOf(''))")) == USUAL


def test_actions_are_chosen_and_stand_in_order_of_their_first_day(engine: MiniRacer) -> None:
    def agreed(day: str | None, *, late: bool = False) -> dict[str, Any]:
        return {"actions": {"day": day, "late": late}}

    families = [
        family("A"),
        family("B", **agreed(None)),
        family("C", **agreed("2026-05-31")),
        family("D", **agreed("2026-01-31", late=True)),
    ]
    assert sifted(engine, families, sort="actions") == ["D", "C", "B", "A"]
    assert sifted(engine, families, filter="actions") == ["B", "C", "D"]
    assert sifted(engine, families, filter="late") == ["D"]
