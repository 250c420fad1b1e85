"""What drawing does to a family, run as the browser runs it and judged by the model."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.model import Family, document_from, family_from
from ecomap.model.commands import carry_out, commands_from
from tests.families import document, people
from tests.web import ROOT, engine

TODAY = "2026-03-10"
SAMPLES = sorted((ROOT / "sample_networks").glob("*.json"))

Run = Callable[..., Any]


@pytest.fixture(scope="module")
def run() -> Run:
    """Call a function on plain data; ids are numbered."""
    js = engine(acts="model/acts/*.ts", typed=("model/dates.ts", "kit/days.ts", "kit/checks.ts"))
    js.eval("""let count = 0;
      const seen = (iso, more) => ({ iso, newId: (p) => `${p}-${(count += 1)}`, ...more });
      const call = (path, args) => JSON.stringify(
        path.split(".").reduce((o, name) => o[name], globalThis)(...args) ?? null);""")

    def call(path: str, *args: Any, iso: str | None = None, **more: Any) -> Any:
        given = ", ".join(json.dumps(arg) for arg in args)
        seen = f", seen({json.dumps(iso)}, {json.dumps(more)})" if iso else ""
        return json.loads(str(js.eval(f"call({json.dumps(path)}, [{given}{seen}])")))

    return call


def after(family: Family, commands: Sequence[dict[str, Any]]) -> Family:
    """The family after commands, which must be undoable to exactly what it was."""
    changed, undo = carry_out(family, commands_from(list(commands)))
    back, _ = carry_out(changed, undo)
    assert document_from(back) == document_from(family)
    return changed


def drawn() -> dict[str, Any]:
    """A family with one of everything."""
    return document(
        members=people("m1", "m2"),
        bonds=[{"id": "b1", "a": "m1", "b": "m2", "kind": "parent_of"}],
        parties=[
            {"id": "p1", "name": "Oma", "kind": "kin"},
            {"id": "p2", "name": "Bakker", "kind": "professional", "sector": "local_team"},
        ],
        ties=[
            {"id": "t1", "party": "p1", "members": ["m2"], "said_by": "p2"},
            {"id": "t2", "party": "p2", "start": "2024", "replaces": "t1"},
        ],
        links=[{"id": "l1", "a": "p1", "b": "p2", "kind": "knows"}],
        caseworkers=[{"id": "c1", "party": "p2", "start": "2024-05"}],
        goals=[{"id": "g1", "parties": ["p1", "p2"]}],
        moments=[{"id": "e1", "date": "2024", "kind": "start", "present": ["m1", "p1"]}],
        contacts=[{"date": "2024-02", "party": "p1"}],
        decisions=[{"finding": "x:::", "verdict": "solved", "by": "p1"}],
        notes=[{"id": "x1", "about": "t1", "by": "p1"}, {"id": "x2", "by": "p1", "text": "a"}],
    )


def test_a_new_petal_is_a_party_with_one_tie_told_on_the_chosen_day(run: Run) -> None:
    for sector in ("kin", "friends", "community", "school", "care", "protection", "means", "other"):
        made = run("acts.addParty", sector, None, None, iso=TODAY)
        family = after(family_from(document()), made["commands"])
        assert len(made["commands"]) == 2
        assert family.parties[0].name == ""
        assert (str(family.ties[0].said_on), family.ties[0].start) == (TODAY, None)


def test_a_new_petal_may_start_with_a_place_a_name_a_status_and_who_told(run: Run) -> None:
    place = {"ring": 2, "position": {"x": 10, "y": -20.5}}
    preset = {"name": "Club", "kind": "volunteer", "tie": {"status": "wished"}}
    made = run("acts.addParty", "community", place, preset, iso=TODAY, saidBy="m1")
    family = after(family_from(document(members=people("m1"))), made["commands"])
    party, tie = family.parties[0], family.ties[0]
    assert (party.name, party.kind, party.ring) == ("Club", "volunteer", 2)
    assert (tie.status, tie.said_by) == ("wished", "m1")


def test_removing_a_party_takes_along_what_is_its_own_and_leaves_the_rest(run: Run) -> None:
    before = drawn()
    family = after(family_from(before), run("acts.removal", before, "p1"))
    assert [p.id for p in family.parties] == ["p2"]
    assert [t.id for t in family.ties] == ["t2"]
    assert family.ties[0].replaces is None
    assert (family.links, family.contacts) == ((), ())
    assert family.goals[0].parties == ("p2",)
    assert family.moments[0].present == ("m1",)
    assert family.decisions[0].by is None
    assert [(n.id, n.by) for n in family.notes] == [("x2", None)]
    told = run("acts.goesAlong", before, "p1")
    assert told == {"ties": 1, "links": 1, "contacts": 1, "notes": 1}


def test_help_for_somebody_who_is_removed_never_becomes_help_for_the_whole_family(
    run: Run,
) -> None:
    before = drawn()
    family = after(family_from(before), run("acts.removal", before, "m2"))
    assert [t.id for t in family.ties] == ["t2"]
    assert family.bonds == ()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_any_record_of_any_sample_can_be_removed_and_brought_back(run: Run, path: Path) -> None:
    family = family_from(json.loads(path.read_text("utf-8")))
    plain = document_from(family)
    for name in ("members", "parties", "ties", "links", "caseworkers", "needs", "notes"):
        for record in plain.get(name, ())[:4]:
            after(family, run("acts.removal", plain, record["id"]))


@given(data=st.data())
def test_what_is_told_of_a_day_is_how_it_is_on_that_day(run: Run, data: st.DataObject) -> None:
    days = ["2024-01-01", "2024-06-30", "2025-03-01", TODAY, "2026-12-31"]
    values = {"strength": ["weak", "ordinary", "strong"], "hours_per_week": [0, 1.5, 40]}
    first = data.draw(st.sampled_from([{}, {"said_on": "2025"}, {"start": "2024-03"}]))
    family = family_from(
        document(
            parties=[{"id": "p", "name": "P", "kind": "kin"}],
            ties=[{"id": "t", "party": "p", **first}],
        )
    )
    for _ in range(5):
        day = data.draw(st.sampled_from(days))
        channel = data.draw(st.sampled_from(sorted(values)))
        value = data.draw(st.sampled_from(values[channel]))
        tie = document_from(family)["ties"][0]
        family = after(family, run("acts.setChannel", tie, channel, value, day))
        tie = document_from(family)["ties"][0]
        assert run("acts.channelOn", tie, channel, day) == value
        assert getattr(family.ties[0].channels(_date(day)), channel) == value


def _date(iso: str) -> date:
    return date.fromisoformat(iso)


def test_the_first_telling_is_about_the_tie_and_a_later_one_is_an_observation(run: Run) -> None:
    tie = {"id": "t", "party": "p", "said_on": "2025-05-01"}
    family = family_from(document(parties=[{"id": "p", "name": "P", "kind": "kin"}], ties=[tie]))
    family = after(family, run("acts.setChannel", tie, "strength", "weak", "2026-01-01"))
    told = document_from(family)["ties"][0]
    assert (told["strength"], "observations" in told) == ("weak", False)
    family = after(family, run("acts.setChannel", told, "strength", "strong", "2026-01-01"))
    told = document_from(family)["ties"][0]
    assert (told["strength"], len(told["observations"])) == ("weak", 1)
    family = after(family, run("acts.setChannel", told, "strength", "ordinary", "2026-01-01"))
    told = document_from(family)["ties"][0]
    assert told["observations"] == [{"on": "2026-01-01", "strength": "ordinary"}]
    family = after(family, run("acts.setChannel", told, "strength", "ordinary", "2025-04-01"))
    assert document_from(family)["ties"][0]["strength"] == "ordinary"


def test_taking_back_what_was_told_leaves_what_was_told_before_and_then_nothing(run: Run) -> None:
    tie = {"id": "t", "party": "p", "strength": "weak", "said_on": "2025"}
    tie["observations"] = [{"on": TODAY, "strength": "strong"}]
    family = family_from(document(parties=[{"id": "p", "name": "P", "kind": "kin"}], ties=[tie]))
    for left in ("weak", None):
        told = document_from(family)["ties"][0]
        family = after(family, run("acts.setChannel", told, "strength", None, TODAY))
        assert family.ties[0].channels(_date(TODAY)).strength == left
    assert family.ties[0].observations == ()


def test_stopping_ends_the_ties_of_the_day_and_no_others(run: Run) -> None:
    before = document(
        parties=[{"id": "p", "name": "P", "kind": "kin"}],
        ties=[
            {"id": "t1", "party": "p", "start": "2020", "end": "2021"},
            {"id": "t2", "party": "p", "start": "2022"},
            {"id": "t3", "party": "p", "start": "2027"},
        ],
    )
    family = after(family_from(before), run("acts.stopParty", before, "p", TODAY))
    assert [str(t.end) for t in family.ties] == ["2021", TODAY, "None"]


def test_connecting_two_who_are_connected_gives_the_link_that_is_there(run: Run) -> None:
    before = drawn()
    made = run("acts.connect", before, "p2", "p1", iso=TODAY)
    assert made == {"commands": [], "id": "l1"}
    before["links"] = []
    made = run("acts.connect", before, "p1", "p2", iso=TODAY)
    family = after(family_from(before), made["commands"])
    assert [(link.a, link.b, link.kind) for link in family.links] == [("p1", "p2", "cooperates")]


def test_a_handover_ends_one_spell_starts_the_next_and_is_a_moment(run: Run) -> None:
    before = drawn()
    spell = before["caseworkers"][0]
    to = {"name": "Vera", "from": "2026-02-01", "until": "2026-02-28"}
    made = run("acts.handOver", spell, to, iso=TODAY)
    family = after(family_from(before), made["commands"])
    old, new = family.caseworkers
    assert (str(old.end), str(new.start)) == ("2026-02-28", "2026-02-01")
    assert family.party_by_id[new.party].name == "Vera"
    moment = family.moments[-1]
    assert (moment.kind, str(moment.date), moment.present) == (
        "handover",
        "2026-02-01",
        ("p2", new.party),
    )


def test_a_bond_reads_the_same_from_either_side(run: Run) -> None:
    for seen, back in {
        "parent_of": "child_of",
        "fostered_by": "foster_of",
        "sibling": "sibling",
    }.items():
        made = run("acts.addBond", "m1", "m2", seen, iso=TODAY)
        family = after(family_from(document(members=people("m1", "m2"))), made["commands"])
        bond = document_from(family)["bonds"][0]
        assert run("acts.bondSeenBy", bond, "m1") == seen
        assert run("acts.bondSeenBy", bond, "m2") == back


def test_moving_to_another_sector_makes_it_what_stands_there(run: Run) -> None:
    before = drawn()
    family = after(family_from(before), run("acts.moveToSector", before, "p2", "friends"))
    assert (family.parties[1].kind, family.parties[1].sector) == ("friend", None)
    family = after(family_from(before), run("acts.moveToSector", before, "p1", "school"))
    assert (family.parties[0].kind, family.parties[0].sector) == ("professional", "education")


def test_saying_what_is_there_already_is_no_change(run: Run) -> None:
    tie = {"id": "t", "party": "p"}
    nothing = {"status": "actual", "members": [], "end": None}
    assert run("acts.change", "ties", tie, nothing) == []


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2019", "2019"),
        ("maart 2021", "2021-03"),
        ("March 2021", "2021-03"),
        ("mrt 2021", "2021-03"),
        ("3-2021", "2021-03"),
        ("03/2021", "2021-03"),
        ("15-3-2021", "2021-03-15"),
        ("15.3.2021", "2021-03-15"),
        ("15 maart 2021", "2021-03-15"),
        ("15 March 2021", "2021-03-15"),
        ("March 15th, 2021", "2021-03-15"),
        ("2021-03-15", "2021-03-15"),
        ("29-2-2024", "2024-02-29"),
        ("  Oktober   2020 ", "2020-10"),
        ("vandaag", TODAY),
        ("yesterday", "2026-03-09"),
        ("vorig jaar", "2025"),
        ("deze maand", "2026-03"),
        ("vorige maand", "2026-02"),
    ],
)
def test_a_date_is_read_as_people_write_it(run: Run, written: str, read: str) -> None:
    assert run("typed.readDate", written, TODAY) == {"date": read}


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("lang geleden", "unreadable"),
        ("12", "unreadable"),
        ("foo 2020", "unreadable"),
        ("31-2-2021", "impossible"),
        ("29-2-2023", "impossible"),
        ("13-2021", "impossible"),
        ("0-2021", "impossible"),
        ("1492", "far"),
        ("<script>", "unreadable"),
    ],
)
def test_what_is_not_a_date_is_called_so(run: Run, written: str, problem: str) -> None:
    assert run("typed.readDate", written, TODAY) == {"problem": problem}
    assert run("typed.readDate", "  ", TODAY) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("111222333", True),
        ("bsn 1112.22.333 van Noor", True),
        ("111222334", False),
        ("1112223330", False),
        ("000000000", False),
        ("tel 06 12345678", False),
        ("", False),
    ],
)
def test_nine_digits_that_pass_the_eleven_test_are_noticed(
    run: Run, text: str, found: bool
) -> None:
    assert run("typed.looksLikeBsn", text) is found


def test_a_number_is_read_in_both_notations(run: Run) -> None:
    assert run("typed.readNumber", "1,5", 0, 168) == {"number": 1.5}
    assert run("typed.readNumber", "2.25", 0, 168) == {"number": 2.25}
    assert run("typed.readNumber", "", 0, 168) is None
    for wrong in ("169", "-1", "veel", "1.000,5"):
        assert run("typed.readNumber", wrong, 0, 168) == {"problem": True}
