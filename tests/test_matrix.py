"""The matrix of member by life domain: every state against a count by hand, day by day."""

import json
from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.analysis.rules import DEFAULTS, findings
from ecomap.model import Family, Period, Tie, family_from
from ecomap.model.codes import LifeDomain, TieStatus
from ecomap.views.matrix import Cell, Whose, columns, matrix, said_without_need
from ecomap.views.meeting import Seen
from layouts.meeting.matrix_words import Wording, entries
from tests.families import EPOCH, days, documents, family, parties, people, spells
from tests.oracle import Oracle, Place
from tests.web import engine

DAY = date(2024, 1, 1)
PAID = ("professional", "agency")
SAID = st.dictionaries(
    st.sampled_from([*[*LifeDomain][:4], "x"]), st.sampled_from(["2023-01-01", "2024", "x", None])
)


@st.composite
def lively(draw: st.DrawFn) -> Family:
    """Families whose members come and go, and who said where they need no help."""
    document = draw(documents())
    members = [member | draw(st.just({}) | spells()) for member in document["members"]]
    extra = {"domains_without_need": draw(SAID)}
    return family_from(document | {"members": members, "extra": extra})


def seen(whole: Family, day: date = DAY) -> dict[tuple[str, str], Cell]:
    """The matrix of a family with the findings of the day."""
    return {(m, d.value): cell for (m, d), cell in matrix(whole, day, findings(whole, day)).items()}


def counted(whole: Family, oracle: Oracle, place: Place, kinds: tuple[str, ...]) -> str:
    """The state of a place by hand, when only parties of these kinds count."""

    def there(*statuses: TieStatus) -> list[Tie]:
        return [
            tie
            for tie in whole.ties
            if tie.active(oracle.on)
            and tie.status in statuses
            and (not tie.members or place[0] in tie.members)
            and place[1] in tie.domains
            and oracle.kind(tie.party) in kinds
        ]

    def weak(tie: Tie) -> bool:
        now = tie.channels(oracle.on)
        return now.strength == "weak" or now.stress in ("tension", "conflict", "broken")

    helping, needed = there(TieStatus.ACTUAL), place in oracle.needs_on(oracle.on)
    if helping and place in oracle.doubled(oracle.on) and set(PAID) & set(kinds):
        return "double"
    if helping and not needed:
        return "unasked"
    if helping:
        return "thin" if all(map(weak, helping)) else "covered"
    if there(TieStatus.WAITING):
        return "waiting"
    ended = any(
        need.end and need.end.last < oracle.on and (not need.members or place[0] in need.members)
        for need in whole.needs
        if need.domain == place[1]
    )
    if needed:
        return "missing"
    return "no_need" if ended or place[1] in said_without_need(whole, oracle.on) else "unknown"


@given(whole=lively(), day=days())
def test_every_state_is_the_one_that_counting_by_hand_gives(whole: Family, day: date) -> None:
    oracle = Oracle(whole, day, Period(day, day))
    own = ("kin", "friend", "neighbour", "volunteer", "community")
    kinds = {Whose.ALL: own + PAID, Whose.INFORMAL: own, Whose.FORMAL: PAID}
    for place, cell in matrix(whole, day, findings(whole, day)).items():
        for whose in Whose:
            state = counted(whole, oracle, place, kinds[whose])
            assert cell.state(whose) == state, (place, whose)


@given(whole=lively(), day=days())
def test_who_is_present_has_one_cell_for_each_life_domain_and_nobody_else_has(
    whole: Family, day: date
) -> None:
    present = {member.id for member in whole.members if member.active(day)}
    assert set(matrix(whole, day, ())) == set(product(present, LifeDomain))


@given(whole=lively(), day=days())
def test_a_need_or_a_tie_is_never_in_a_quiet_cell(whole: Family, day: date) -> None:
    for cell in matrix(whole, day, ()).values():
        assert not (cell.quiet and (cell.needs or cell.helpers or cell.said))


def doubled(days_long: int = 300, **more: Any) -> Family:
    """Two professionals who guide Noor at school, for so many days."""
    start = date.fromordinal(DAY.toordinal() - days_long + 1).isoformat()
    tie = {"members": ["m1"], "domains": ["school"], "help": ["guidance"], "start": start}
    return family(
        members=people("m1", "m2"),
        parties=parties(p1="professional", p2="agency", oma="kin"),
        ties=[tie | {"id": "t1", "party": "p1"}, tie | {"id": "t2", "party": "p2"}],
        **more,
    )


def decision(verdict: str) -> dict[str, Any]:
    return {"finding": "duplicate_help:p1+p2:m1:school", "verdict": verdict, "on": "2023-12"}


@pytest.mark.parametrize(
    ("decisions", "state"),
    [
        ([], "double"),
        ([decision("deliberate")], "agreed"),
        ([decision("action")], "double"),
        ([decision("deliberate") | {"finding": "duplicate_help:p1+p2:m2:school"}], "double"),
    ],
)
def test_double_help_is_agreed_when_the_team_decided_that_it_is_deliberate(
    decisions: list[dict[str, Any]], state: str
) -> None:
    cell = seen(doubled(decisions=decisions))["m1", "school"]
    assert (cell.state(Whose.ALL), cell.state(Whose.FORMAL)) == (state, state)
    assert [doubling.parties for doubling in cell.doublings] == [("p1", "p2")]


def test_what_is_double_for_a_few_days_is_double_without_a_finding() -> None:
    cell = seen(doubled(days_long=5))["m1", "school"]
    assert cell.state(Whose.ALL) == "double"
    assert cell.doublings[0].finding is None


def test_a_second_doubling_that_nobody_decided_on_keeps_the_cell_double() -> None:
    whole = doubled(decisions=[decision("deliberate")])
    third = {"id": "t3", "party": "p3", "domains": ["school"], "help": ["guidance"]}
    more = whole.model_dump(mode="json", exclude_defaults=True)
    more["parties"].append({"id": "p3", "name": "p3", "kind": "professional"})
    more["ties"].append(third | {"start": "2020"})
    assert seen(family(**more))["m1", "school"].state(Whose.ALL) == "double"


def test_help_for_nobody_in_particular_is_there_for_everybody() -> None:
    whole = family(
        members=people("m1", "m2"),
        parties=parties(oma="kin"),
        ties=[{"id": "t1", "party": "oma", "domains": ["leisure"], "strength": "weak"}],
        needs=[{"id": "n1", "domain": "leisure", "members": ["m2"]}],
    )
    assert seen(whole)["m1", "leisure"].state(Whose.ALL) == "unasked"
    assert seen(whole)["m2", "leisure"].state(Whose.ALL) == "thin"
    assert seen(whole)["m2", "leisure"].state(Whose.FORMAL) == "missing"


def test_what_a_tie_was_later_does_not_count_before_that_day() -> None:
    observed = [{"on": "2023-06-01", "stress": "tension"}, {"on": "2024-06-01", "stress": "none"}]
    whole = family(
        members=people("m1"),
        parties=parties(oma="kin"),
        ties=[{"id": "t", "party": "oma", "domains": ["leisure"], "observations": observed}],
        needs=[{"id": "n1", "domain": "leisure"}],
    )
    states = {day: seen(whole, day)["m1", "leisure"].state(Whose.ALL) for day in (EPOCH, DAY)}
    assert states == {EPOCH: "covered", DAY: "thin"}
    assert seen(whole, date(2024, 6, 1))["m1", "leisure"].state(Whose.ALL) == "covered"


@pytest.mark.parametrize(
    ("channels", "words"),
    [
        ({"strength": "weak", "stress": "none"}, "zwak"),
        ({"strength": "strong", "stress": "tension"}, "spanning"),
        ({"strength": "weak", "stress": "broken"}, "zwak, verbroken"),
        ({"strength": "ordinary", "stress": "none"}, ""),
        ({"status": "waiting", "start": "2023-10-01"}, "wacht ongeveer 3 maanden"),
        ({"status": "waiting"}, "wachtlijst"),
        ({"status": "wished", "strength": "weak"}, "gewenst, zwak"),
    ],
)
def test_a_cell_says_in_few_words_what_is_out_of_the_ordinary(
    channels: dict[str, str], words: str
) -> None:
    whole = family(
        members=people("m1"),
        parties=parties(oma="kin"),
        ties=[{"id": "t", "party": "oma", "domains": ["leisure"]} | channels],
    )
    (entry,) = entries(seen(whole)["m1", "leisure"])
    assert Wording(Seen(whole, DAY, DEFAULTS), "nl").how(entry) == words


def test_who_lives_together_stands_side_by_side() -> None:
    homes = {"m1": "h1", "m2": "h2", "m3": "h1", "m4": None, "m5": "h2"}
    members = [{"id": m, "name": m, "household": home} for m, home in homes.items()]
    assert columns(family(members=members), DAY) == ["m1", "m3", "m2", "m5", "m4"]


@pytest.mark.parametrize("extra", [None, {}, {"domains_without_need": ["school"]}])
def test_a_free_field_that_says_something_else_says_nothing_here(extra: Any) -> None:
    assert said_without_need(family(extra=extra), DAY) == {}


ENGINE = engine(matrix="meeting/matrix/facts.ts")


def called(function: str, *given: Any) -> Any:
    """What a function of the browser answers."""
    arguments = ", ".join(json.dumps(one) for one in given)
    answer = ENGINE.eval(f"JSON.stringify(matrix.{function}({arguments}))")
    return json.loads(str(answer))


@pytest.mark.parametrize(("whose", "names"), [("all", "abc"), ("informal", "a"), ("formal", "bc")])
def test_only_who_counts_is_named_in_the_browser(whose: str, names: str) -> None:
    marks = {"a": "own", "b": "professional", "c": "agency"}
    cell = {"who": [{"name": name, "mark": mark} for name, mark in marks.items()]}
    assert "".join(one["name"] for one in called("helpers", cell, whose)) == names


@given(st.integers(0, 12))
def test_a_cell_names_at_most_four_and_counts_the_others(size: int) -> None:
    told = called("shortened", list(range(size)))
    assert told["shown"] == list(range(len(told["shown"])))
    assert len(told["shown"]) + told["more"] == size
    assert len(told["shown"]) <= 4
    assert told["more"] != 1


@given(
    st.tuples(st.integers(0, 4), st.integers(0, 6)),
    st.sampled_from(["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End"]),
    st.booleans(),
)
def test_an_arrow_key_never_leads_out_of_the_table(
    at: tuple[int, int], key: str, ctrl: bool
) -> None:
    to = called(
        "step",
        {"row": at[0], "column": at[1]},
        {"key": key, "ctrlKey": ctrl},
        {"rows": 5, "columns": 7},
    )
    assert 0 <= to["row"] < 5
    assert 0 <= to["column"] < 7
    moved = abs(to["row"] - at[0]) + abs(to["column"] - at[1])
    assert key in ("Home", "End") or moved <= 1


@given(st.integers(0, 90), st.integers(1, 40))
def test_scrolling_brings_the_start_of_a_cell_within_the_room(start: int, length: int) -> None:
    missed = called("missed", [start, start + length], [20, 60])
    assert 20 <= start - missed < 60
    assert length > 40 or start + length - missed <= 60
