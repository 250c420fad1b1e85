"""What would be lost if somebody left, against networkx and a plain count over ties."""

from datetime import date

import networkx as nx
from hypothesis import given

from ecomap.analysis import measures_of
from ecomap.analysis.rules.facts import Facts
from ecomap.graph.cooperation import Cooperation
from ecomap.graph.leaving import Leaving, leavings, parts
from ecomap.model import Family, Period
from ecomap.model.codes import LifeDomain
from tests.families import busy_family, days, families
from tests.rule_cases import ON, case, need, spell, tie
from tests.test_cooperation import link


def left(about: Family, day: date = ON) -> dict[str, Leaving]:
    """What would be lost with each party, in the order of the table."""
    return {one.party: one for one in leavings(Cooperation(Facts(about, day)))}


def graph(about: Family, day: date) -> "nx.Graph[str]":
    """The alter graph, built tie by tie."""
    found: nx.Graph[str] = nx.Graph()
    found.add_nodes_from(tie.party for tie in about.ties if tie.actual(day))
    found.add_nodes_from(spell.party for spell in about.caseworkers if spell.active(day))
    for one in about.links:
        if one.active(day) and one.a != one.b and {one.a, one.b} <= set(found):
            found.add_edge(one.a, one.b)
    return found


def test_who_held_others_together_leaves_them_apart() -> None:
    ties = [tie(party, "2024") for party in ("bakker", "oma", "school", "ggz")]
    links = [link("bakker", "oma"), link("bakker", "school"), link("school", "ggz")]
    one = left(case(ties=ties, links=links))["bakker"]
    assert (one.before, one.after, one.falls_apart) == (1, 2, True)
    assert (one.islands, one.pieces[0]) == (("oma",), ("school", "ggz"))


def test_who_stands_alone_takes_one_part_away() -> None:
    one = left(case(ties=[tie("bakker", "2024"), tie("oma", "2024")]))["oma"]
    assert (one.before, one.after, one.pieces) == (2, 1, ())


def test_a_place_is_lost_with_the_only_one_that_helps_there() -> None:
    about = case(
        ties=[tie("bakker", "2024", domains=["parenting", "school"]), tie("oma", "2024")],
        needs=[need("2024", domain="school")],
    )
    one = left(about)["bakker"]
    assert one.places == one.needed == (("noor", LifeDomain.SCHOOL),)
    assert left(about)["oma"].places == ()


def test_help_that_is_waited_for_is_no_help() -> None:
    about = case(ties=[tie("bakker", "2024"), tie("ggz", "2024", status="waiting")])
    assert left(about)["bakker"].places == (("noor", LifeDomain.PARENTING),)
    assert "ggz" not in left(about)


def test_a_goal_is_lost_with_the_only_one_of_it_that_is_still_there() -> None:
    about = case(
        ties=[tie("bakker", "2024"), tie("ggz", "2023", end="2024-01"), tie("oma", "2024")],
        goals=[
            {"id": "g1", "parties": ["bakker", "ggz"]},
            {"id": "g2", "parties": ["bakker", "oma"]},
            {"id": "g3", "parties": ["bakker"], "state": "met", "closed_on": "2024-02"},
        ],
    )
    assert left(about)["bakker"].goals == ("g1",)
    assert left(about)["oma"].goals == ()


def test_the_last_caseworker_leaves_the_family_without_one() -> None:
    alone = left(case(caseworkers=[spell("bakker", "2023")]))
    assert alone["bakker"].caseworker
    two = left(case(caseworkers=[spell("bakker", "2023"), spell("gi", "2024")]))
    assert not any(one.caseworker for one in two.values())


def test_with_whom_most_would_be_lost_stands_first() -> None:
    about = case(
        ties=[
            tie("ggz", "2024", domains=["leisure", "housing", "work"]),
            tie("oma", "2024", domains=["school"]),
            tie("buur", "2024"),
            tie("bakker", "2024"),
        ],
        needs=[need("2024", domain="school")],
    )
    assert list(left(about)) == ["oma", "ggz", "bakker", "buur"]


def test_nobody_around_the_family_means_nothing_to_lose() -> None:
    assert left(case()) == {}
    assert parts(Cooperation(Facts(case(), ON))) == ()


def agree(about: Family, day: date) -> None:
    """Compare everything with networkx and with a plain walk over the ties."""
    whole, found = graph(about, day), left(about, day)
    assert set(found) == set(whole)
    for party, one in found.items():
        rest = whole.subgraph(set(whole) - {party})
        was, now = (list(nx.connected_components(g)) for g in (whole, rest))
        assert (one.before, one.after) == (len(was), len(now))
        own = next(part for part in was if party in part)
        assert {frozenset(p) for p in one.pieces} == {frozenset(p) for p in now if p <= own}
        assert set(one.islands) == set(nx.isolates(rest)) - set(nx.isolates(whole))
        assert set(one.places) == covered(about, day) - covered(about, day, without=party)


def covered(about: Family, day: date, without: str | None = None) -> set[tuple[str, LifeDomain]]:
    """Members x domains on which somebody helps."""
    ties = [one for one in about.ties if one.actual(day) and one.party != without]
    return {(m, d) for one in ties for m in about.members_of(one) for d in one.domains}


@given(families(), days())
def test_what_would_be_lost_is_what_is_gone_when_one_is_taken_away(
    about: Family, day: date
) -> None:
    agree(about, day)


def test_it_holds_in_a_large_network_too() -> None:
    agree(busy_family(80, seed=3), date(2023, 6, 30))


@given(families(), days())
def test_parts_are_those_that_the_measures_count(about: Family, day: date) -> None:
    measures = measures_of(about, day, Period(day, day))
    found = parts(Cooperation(Facts(about, day)))
    assert measures["components"] == len(found)
    assert measures["isolates"] == sum(1 for part in found if len(part) == 1)
