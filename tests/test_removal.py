"""Taking a record away: what goes along, in the model and in the browser alike."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_origin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.formats import read_family
from ecomap.model import Family, document_from, family_from
from ecomap.model.commands import carry_out, commands_from, json_of
from ecomap.model.lists import LISTS, REFERENCES
from ecomap.model.removal import goes_along, removal
from tests.families import Document, dates, documents
from tests.web import engine

SAMPLES = sorted((Path(__file__).parents[1] / "sample_networks").glob("*.json"))
Browser = Callable[[str, Document, str], Any]


@pytest.fixture(scope="module")
def browser() -> Browser:
    """Call a function of `web/model/acts` with a document and an id."""
    js = engine(acts="model/acts/*.ts")
    js.eval("const call = (name, args) => JSON.stringify(acts[name](...JSON.parse(args)))")

    def call(name: str, *args: Any) -> Any:
        return json.loads(str(js.call("call", name, json.dumps(args))))

    return call


@st.composite
def entangled(draw: st.DrawFn) -> Family:
    """Any family in which records name each other in every way that a file allows."""
    found = draw(documents())
    found["bonds"] = _pairs(found["members"], "bo", "sibling")
    found["orders"] = [{"id": "or", "kind": "ots"}]
    found["goals"] = [{"id": f"go{n}"} for n in range(2)]
    found["moments"] = [{"id": "mo", "kind": "crisis", "date": draw(dates())}]
    found["reflections"] = [{"id": "re", "date": "2024"}]
    found["decisions"] = [{"finding": "x:::", "verdict": "solved"} for _ in range(2)]
    found["notes"] = [{"id": f"no{n}"} for n in range(3)]
    for (name, field), targets in REFERENCES.items():
        ids = [record["id"] for target in targets for record in found.get(target, ())]
        for record in found.get(name, ()):
            if field not in record and ids:
                record.update(draw(_naming(name, field, ids)))
    return family_from(found)


def _pairs(records: list[Document], prefix: str, kind: str) -> list[Document]:
    ids = [record["id"] for record in records]
    return [{"id": prefix, "a": ids[0], "b": ids[-1], "kind": kind}] if ids else []


def _naming(name: str, field: str, ids: list[str]) -> st.SearchStrategy[Document]:
    one = st.sampled_from(ids)
    listed = get_origin(LISTS[name].model_fields[field].annotation) is tuple
    value: st.SearchStrategy[Any] = st.lists(one, max_size=3) if listed else st.none() | one
    return value.map(lambda said: {field: said})


def ids_of(family: Family) -> list[str]:
    return [record.id for name in LISTS for record in getattr(family, name) if _has_id(record)]


def _has_id(record: Any) -> bool:
    return "id" in type(record).model_fields


def mentions(document: Any) -> Iterator[str]:
    """Every text in a document, but that of keys of findings."""
    if isinstance(document, str):
        yield document
    elif isinstance(document, dict | list):
        parts = document.items() if isinstance(document, dict) else enumerate(document)
        for name, part in parts:
            if name not in ("finding", "kind"):
                yield from mentions(part)


@given(family=entangled(), data=st.data())
@settings(max_examples=80, deadline=None)
def test_the_browser_takes_away_what_the_model_takes_away(
    browser: Browser, family: Family, data: st.DataObject
) -> None:
    known = ids_of(family)
    if not known:
        return
    record_id = data.draw(st.sampled_from(known))
    document = document_from(family)
    ours = json_of(removal(family, record_id))
    theirs = browser("removal", document, record_id)
    assert in_order(ours) == in_order(theirs)
    assert goes_along(family, record_id) == browser("goesAlong", document, record_id)
    assert carry_out(family, commands_from(theirs))[0] == carry_out(family, commands_from(ours))[0]


def in_order(commands: list[Document]) -> list[Document]:
    """The commands in an order of their own: each finds its record whichever comes first."""
    return sorted(
        commands,
        key=lambda c: (c["do"], c["in"], str(c.get("at")), json.dumps(c["key"], sort_keys=True)),
    )


@given(family=entangled(), data=st.data())
@settings(max_examples=60, deadline=None)
def test_after_a_removal_nothing_names_what_went_and_it_can_be_brought_back(
    family: Family, data: st.DataObject
) -> None:
    known = ids_of(family)
    if not known:
        return
    record_id = data.draw(st.sampled_from(known))
    left, undo = carry_out(family, removal(family, record_id))
    gone = set(known) - set(ids_of(left))
    assert record_id in gone
    assert not gone & set(mentions(document_from(left)))
    back, _ = carry_out(left, undo)
    assert unnamed_sorted(back) == unnamed_sorted(family)


def unnamed_sorted(family: Family) -> Document:
    """A document in which records without id stand in an order of their own.

    Two that differed only in whom they mention are the same after a removal: nothing tells which of
    them to give its mention back.
    """
    plain = document_from(family)
    named = [name for name in plain if name in LISTS and "id" not in LISTS[name].model_fields]
    return plain | {name: sorted(plain[name], key=json.dumps) for name in named}


@given(family=entangled(), data=st.data())
@settings(max_examples=60, deadline=None)
def test_what_was_for_somebody_never_becomes_for_the_whole_family(
    family: Family, data: st.DataObject
) -> None:
    known = ids_of(family)
    if not known:
        return
    left, _ = carry_out(family, removal(family, data.draw(st.sampled_from(known))))
    for name in ("ties", "needs", "orders"):
        for_all = {record.id for record in getattr(family, name) if not record.members}
        assert {record.id for record in getattr(left, name) if not record.members} <= for_all


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_of_any_sample_the_browser_takes_away_what_the_model_takes_away(
    browser: Browser, path: Path
) -> None:
    family = read_family(path)
    document = document_from(family)
    for record_id in ids_of(family)[::3]:
        theirs = browser("removal", document, record_id)
        ours = json_of(removal(family, record_id))
        assert in_order(ours) == in_order(theirs)


def test_an_id_that_nothing_has_takes_nothing_away() -> None:
    family = read_family(SAMPLES[0])
    assert removal(family, "nobody") == []
    assert goes_along(family, "nobody") == {}
