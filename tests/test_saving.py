"""What the browser makes of commands, as it runs them: the same as the server does."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from py_mini_racer import JSEvalException, MiniRacer

from ecomap.model import Family, InvalidFamilyError, document_from
from ecomap.model.commands import (
    ConflictError,
    carry_out,
    commands_from,
    json_of,
)
from ecomap.model.lists import DESCRIBED, LISTS
from ecomap.texts import LANGUAGES, Language, keys_of
from tests import web
from tests.families import example

CONTACT = {"date": "2024-02-01", "party": "p1", "roles": ["coach"]}
Commands = list[dict[str, Any]]


def family() -> Family:
    return example(
        goals=[{"id": "g1", "text": "Elke dag naar school", "parties": ["p2"]}],
        contacts=[CONTACT, CONTACT | {"date": "2024-03-01"}, CONTACT],
    )


@pytest.fixture(scope="session")
def engine() -> MiniRacer:
    js = web.engine(
        saving=("model/commands.ts", "saving/conflicts.ts", "saving/draft.ts", "saving/steps.ts")
    )
    js.eval("""
      globalThis.run = (name, ...given) =>
        JSON.stringify(saving[name](...given.map((one) => JSON.parse(one))));
    """)
    return js


def run(engine: MiniRacer, name: str, *given: Any) -> Any:
    """Call one of the browser's functions."""
    return json.loads(engine.call("run", name, *(json.dumps(one) for one in given)))


def plain(record: dict[str, Any]) -> dict[str, Any]:
    """Leave out of a record what is not recorded or at its default."""
    default = (None, [], False, "actual", "open")
    empty = {"text": "", "answers": {}}
    said = {
        name: value
        for name, value in record.items()
        if value not in default and (name not in empty or value != empty[name])
    }
    if "observations" in said:
        said["observations"] = [plain(seen) for seen in said["observations"]]
    return said


def told(commands: Commands) -> Commands:
    """Write commands so that two that say the same look the same."""
    parts = ("record", "was", "values", "key")
    return [
        {name: plain(value) if name in parts and value else value for name, value in one.items()}
        | ({"set": sorted(one["values"])} if "values" in one else {})
        for one in json_of(commands_from(commands))
    ]


def change(collection: str, name: str, /, **options: st.SearchStrategy[Any]) -> Any:
    values = st.fixed_dictionaries({}, optional=options)
    return st.builds(
        lambda v: {"do": "change", "in": collection, "key": {"id": name}, "values": v}, values
    )


def removal(collection: str, key: dict[str, Any]) -> Any:
    place = st.none() | st.integers(0, 3)
    return place.map(lambda at: {"do": "remove", "in": collection, "key": key, "at": at})


def addition(collection: str, *records: dict[str, Any]) -> Any:
    return st.builds(
        lambda record, at: {"do": "add", "in": collection, "record": record, "at": at},
        st.sampled_from(records),
        st.none() | st.integers(0, 4),
    )


NEW_TIE = {"id": "x1", "party": "p2", "status": "actual", "members": [], "start": None}
SEEN = [{"on": "2024-05", "strength": "weak", "stress": None}]
commands = st.one_of(
    addition("ties", NEW_TIE, {"id": "x2", "party": "p1", "observations": SEEN}),
    addition("parties", {"id": "p3", "name": "", "kind": "friend", "position": {"x": 1, "y": 2.5}}),
    addition("contacts", CONTACT),
    addition("notes", {"id": "n1", "text": "", "shared": False, "extra": {}}),
    addition("reflections", {"id": "r1", "date": "2024", "answers": {}}),
    *(removal("ties", {"id": name}) for name in ("t1", "x1")),
    removal("members", {"id": "m2"}),
    removal("parties", {"id": "p2"}),
    removal("contacts", CONTACT),
    removal("goals", {"id": "g1"}),
    change(
        "ties",
        "t1",
        strength=st.sampled_from(["weak", "strong", None]),
        status=st.sampled_from(["actual", "waiting", None]),
        domains=st.sampled_from([["school"], []]),
        start=st.sampled_from(["2024", "2023-05", None]),
        observations=st.sampled_from([SEEN, []]),
    ),
    change("parties", "p1", ring=st.sampled_from([1, 3, None]), name=st.just("Oma R.")),
    change("goals", "g1", state=st.sampled_from(["open", "met"]), text=st.sampled_from(["", "x"])),
    st.builds(
        lambda name, told: {"do": "describe", "values": {"name": name, "fictional": told}},
        st.sampled_from(["Anders", "Familie"]),
        st.booleans(),
    ),
)
often = settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


@often
@given(st.lists(commands, max_size=6))
def test_the_browser_makes_the_same_document_and_the_same_inverse_as_the_server(
    engine: MiniRacer, steps: Commands
) -> None:
    now = family()
    for step in steps:
        try:
            after, undo = carry_out(now, commands_from([step]))
        except InvalidFamilyError:
            continue  # only the server judges that
        done = run(engine, "apply", document_from(now), [step])
        assert done["document"] == document_from(after) | {"format": "ecomap-family", "version": 1}
        assert told(done["inverse"]) == told(json_of(undo))
        now = after


@often
@given(st.lists(commands, max_size=6))
def test_the_inverse_of_several_commands_brings_the_document_back(
    engine: MiniRacer, steps: Commands
) -> None:
    document = document_from(family())
    try:
        done = run(engine, "apply", document, steps)
    except JSEvalException:
        return  # one of the records is not there
    assert not run(engine, "clashes", done["document"], done["inverse"])
    assert run(engine, "apply", done["document"], done["inverse"])["document"] == document


@often
@given(st.lists(commands, max_size=3), commands)
def test_browser_and_server_agree_on_what_is_a_conflict(
    engine: MiniRacer, theirs: Commands, mine: dict[str, Any]
) -> None:
    seen = family()
    try:
        undo = json_of(carry_out(seen, commands_from([mine]))[1])
        after, _ = carry_out(seen, commands_from([mine, *theirs]))
    except (InvalidFamilyError, ConflictError):
        return
    try:
        carry_out(after, commands_from(undo))
        conflict = False
    except ConflictError:
        conflict = True
    except InvalidFamilyError:
        return
    assert run(engine, "clashes", document_from(after), undo) == conflict


def test_what_is_not_there_cannot_be_changed(engine: MiniRacer) -> None:
    document = document_from(family())
    for command in (
        {"do": "change", "in": "ties", "key": {"id": "t9"}, "values": {}},
        {"do": "remove", "in": "ties", "key": {"id": "t9"}},
        {"do": "remove", "in": "petals", "key": {"id": "t1"}},
        {"do": "add", "in": "ties", "record": {"id": "t1", "party": "p1"}},
    ):
        with pytest.raises(JSEvalException):
            run(engine, "apply", document, [command])


def test_records_that_are_not_touched_stay_the_same_objects(engine: MiniRacer) -> None:
    engine.eval("globalThis.before = " + json.dumps(document_from(family())))
    assert engine.eval("""
      const step = { do: "change", in: "parties", key: { id: "p1" }, values: { ring: 2 } };
      const after = saving.apply(before, [step]).document;
      after.ties === before.ties && after.parties[1] === before.parties[1]
        && after.parties[0] !== before.parties[0] && before.parties[0].ring === 1
    """)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_list_and_every_field_of_a_record_has_a_word(lang: Language) -> None:
    fields = {field for record in LISTS.values() for field in record.model_fields}
    named = {"members", "parties"}  # these are called by their own name
    wanted = {f"field-{field}" for field in fields | set(DESCRIBED)}
    wanted |= {f"saving-record-{name}" for name in LISTS if name not in named}
    assert wanted <= keys_of(lang)


def entry(version: int, name: str, commands: Commands, inverse: Commands) -> dict[str, Any]:
    return {"version": version, "id": name, "commands": commands, "inverse": inverse}


STRONGER = {"do": "change", "in": "ties", "key": {"id": "t1"}, "values": {"strength": "weak"}}
FURTHER = {"do": "change", "in": "parties", "key": {"id": "p1"}, "values": {"ring": 3}}
SCRIPT = """
  globalThis.draft = (steps) => {
    const draft = new saving.Draft(4, before);
    const outcome = JSON.parse(steps).map(([name, ...given]) => {
      try { return draft[name](...given) ?? null; } catch (error) { return error.constructor.name; }
    });
    return JSON.stringify({ outcome, shown: draft.shown, version: draft.version,
      unsent: draft.unsent.map((one) => one.id), same: draft.shown === before });
  };
"""


def drafted(engine: MiniRacer, *steps: list[Any]) -> Any:
    engine.eval("globalThis.before = " + json.dumps(document_from(family())) + SCRIPT)
    return json.loads(engine.call("draft", json.dumps(steps)))


def operation(name: str, *commands: dict[str, Any], undoes: str | None = None) -> dict[str, Any]:
    kind = "undo" if undoes else "do"
    return {"id": name, "kind": kind, "undoes": undoes, "commands": list(commands)}


def test_our_own_work_comes_back_as_saved_without_a_change_of_what_is_shown(
    engine: MiniRacer,
) -> None:
    mine = operation("a", STRONGER)
    found = drafted(engine, ["add", mine], ["take", [entry(5, "a", [STRONGER], [])], 5])
    assert (found["outcome"][1], found["unsent"], found["version"]) == ([], [], 5)
    assert found["shown"]["ties"][0]["strength"] == "weak"


def test_work_of_others_goes_under_what_is_unsent(engine: MiniRacer) -> None:
    theirs = entry(5, "b", [FURTHER], [])
    found = drafted(engine, ["add", operation("a", STRONGER)], ["take", [theirs], 5])
    assert found["outcome"][1] == [theirs]
    assert found["unsent"] == ["a"]
    assert found["shown"]["ties"][0]["strength"] == "weak"
    assert found["shown"]["parties"][0]["ring"] == 3


@pytest.mark.parametrize(
    ("entries", "newest"),
    [
        ([entry(6, "b", [FURTHER], [])], 6),
        ([entry(5, "b", [STRONGER | {"key": {"id": "t9"}}], [])], 5),
        ([], 3),
        ([], 9),
    ],
)
def test_entries_that_do_not_go_on_where_we_are_are_a_gap(
    engine: MiniRacer, entries: list[dict[str, Any]], newest: int
) -> None:
    assert drafted(engine, ["take", entries, newest])["outcome"] == ["Gap"]


def test_what_takes_back_a_dropped_operation_is_dropped_too(engine: MiniRacer) -> None:
    found = drafted(
        engine,
        ["add", operation("a", STRONGER)],
        ["add", operation("b", FURTHER)],
        ["add", operation("c", STRONGER | {"values": {"strength": "strong"}}, undoes="a")],
        ["drop", ["a"]],
    )
    assert found["outcome"][3] == ["a", "c"]
    assert found["unsent"] == ["b"]


def test_a_document_that_says_the_same_stays_the_same_object(engine: MiniRacer) -> None:
    fresh = {"version": 7, "document": document_from(family())}
    found = drafted(engine, ["restart", fresh])
    assert (found["version"], found["same"]) == (7, True)
