"""A family as a networkx graph, against the kernel, the measures and a plain count of records."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given

from ecomap.analysis import measures_of
from ecomap.analysis.kernel.alters import alters
from ecomap.analysis.kernel.of_family import timelines_of
from ecomap.analysis.kernel.view import View, Windows
from ecomap.formats import read_family
from ecomap.graph import network as module
from ecomap.graph.network import Network, alter_graph, network, network_over_time
from ecomap.model import Family, Period
from ecomap.model.records import Channels
from tests.families import busy_family, days, families, family, parties, people
from tests.rule_cases import ON, case, spell, tie

SAMPLES = sorted((Path(__file__).parents[1] / "sample_networks").glob("*.json"))
SAMPLE = read_family(SAMPLES[0].with_name("veel_betrokkenen.json"))
EDGES = ("member", "bond", "tie", "link", "caseworker")


def nodes(graph: Network, type_: str) -> dict[str, dict[str, Any]]:
    """What is told of the nodes of a type, by the id in the file."""
    return {told["id"]: told for _, told in graph.nodes(data=True) if told["type"] == type_}


def edges(graph: Network, type_: str) -> dict[str, dict[str, Any]]:
    """What is told of the edges of a type, by the id in the file."""
    return {told["id"]: told for *_, told in graph.edges(data=True) if told["type"] == type_}


def lasting(told: list[tuple[Any, ...]], day: date) -> Iterator[tuple[Any, ...]]:
    """What holds on a day, of a list whose rows end with a first and last day."""
    for *value, start, end in told:
        if (start or "") <= day.isoformat() <= (end or "9999"):
            yield tuple(value)


@given(families(), days())
def test_a_day_holds_the_records_that_last_on_it_between_who_is_there(
    about: Family, day: date
) -> None:
    graph = network(about, day)
    assert set(nodes(graph, "member")) == {one.id for one in about.members if one.active(day)}
    ties = {one.id: one for one in about.ties if one.active(day)}
    spells = {one.id: one for one in about.caseworkers if one.active(day)}
    around = {one.party for one in (*ties.values(), *spells.values())}
    assert set(nodes(graph, "party")) == around
    assert set(edges(graph, "tie")) == set(ties)
    assert set(edges(graph, "caseworker")) == set(spells)
    links = {one.id for one in about.links if one.active(day) and {one.a, one.b} <= around}
    assert set(edges(graph, "link")) == links


@given(families())
def test_all_time_holds_every_record_once(about: Family) -> None:
    graph = network_over_time(about)
    assert len(graph) == 1 + len(about.members) + len(about.parties)
    found = Counter(told["type"] for *_, told in graph.edges(data=True))
    records = (about.members, about.bonds, about.ties, about.links, about.caseworkers)
    assert found == Counter(dict(zip(EDGES, map(len, records), strict=True)))


def kernel_alters(about: Family, day: date) -> set[str]:
    timelines = timelines_of(about)
    found = alters(View(timelines, Windows.of((day, Period(day, day)))))
    return {timelines.tables.party_ids[row] for row in found[:, 0].nonzero()[0].tolist()}


@given(families(), days())
def test_alters_are_those_of_the_kernel(about: Family, day: date) -> None:
    told = nodes(network(about, day), "party")
    assert {party for party, one in told.items() if one["alter"]} == kernel_alters(about, day)
    ever = nodes(network_over_time(about), "party")
    there = {party for party, one in ever.items() if list(lasting(one["spells"], day))}
    assert there == kernel_alters(about, day)


def agree(about: Family, day: date) -> None:
    """Compare what networkx says of the alters with the measures."""
    graph, measures = alter_graph(network(about, day)), measures_of(about, day, Period(day, day))
    assert len(graph) == measures["size"]
    assert (nx.density(graph) if len(graph) > 1 else None) == pytest.approx(measures["density"])
    assert nx.number_connected_components(graph) == measures["components"]
    assert nx.number_of_isolates(graph) == measures["isolates"]


@given(families(), days())
def test_networkx_says_the_same_as_the_measures(about: Family, day: date) -> None:
    agree(about, day)


def test_it_does_so_in_a_large_network_too() -> None:
    agree(busy_family(80, seed=3), date(2023, 6, 30))


@given(families(), days())
def test_a_tie_is_told_as_it_is_on_the_day_and_over_time(about: Family, day: date) -> None:
    now, ever = edges(network(about, day), "tie"), edges(network_over_time(about), "tie")
    for one in about.ties:
        if one.active(day):
            for name, value in one.channels(day)._asdict().items():
                assert now[one.id][name] == value
                assert list(lasting(ever[one.id][name], day)) == [(value,)] * (value is not None)
        else:
            assert not any(list(lasting(ever[one.id][name], day)) for name in Channels._fields)


def test_stretches_with_one_value_are_one() -> None:
    seen = [{"on": "2024-02", "stress": "none"}, {"on": "2024-04", "strength": "strong"}]
    about = case(ties=[tie("oma", "2024", end="2024-05", strength="weak", observations=seen)])
    (told,) = edges(network_over_time(about), "tie").values()
    weak = ("weak", "2024-01-01", "2024-03-31")
    assert told["strength"] == [weak, ("strong", "2024-04-01", "2024-05-31")]
    assert told["stress"] == [("none", "2024-02-01", "2024-05-31")]
    assert told["flow"] == []


def test_days_are_written_whole_and_what_is_not_known_is_none() -> None:
    about = case(ties=[tie("oma", "2024-02"), tie("ggz", None, end="2024")])
    told = edges(network(about, ON), "tie")
    days_of = {key: (one["start"], one["end"]) for key, one in told.items()}
    assert days_of == {"ti1": ("2024-02-01", None), "ti2": (None, "2024-12-31")}


def test_spells_of_a_party_cover_each_day_once() -> None:
    ties = [tie("bakker", "2023", end="2024-03"), tie("bakker", "2024-09", status="waiting")]
    about = case(ties=ties, caseworkers=[spell("bakker", "2024-04")])
    assert nodes(network_over_time(about), "party")["bakker"]["spells"] == [("2023-01-01", None)]


def test_an_edge_goes_the_way_of_its_record() -> None:
    bond = {"id": "b", "a": "karin", "b": "noor", "kind": "parent_of"}
    told = {"id": "l", "a": "ggz", "b": "oma", "kind": "informs"}
    about = case(
        bonds=[bond], links=[told], ties=[tie("ggz", "2024"), tie("oma", "2024", flow="to_family")]
    )
    graph = network(about, ON)
    assert graph.edges["member:karin", "member:noor", "bond:b"]["kind"] == "parent_of"
    assert graph.edges["party:ggz", "party:oma", "link:l"]["kind"] == "informs"
    assert graph.has_edge("party:oma", "family:f")
    assert not graph.has_edge("family:f", "party:oma")


def test_equal_ids_and_ids_that_look_like_names_of_nodes_stay_apart() -> None:
    about = family(id="x", members=people("x", "party:y"), parties=parties(y="kin"))
    assert len(network_over_time(about)) == 4


def test_a_family_without_anybody_is_a_node() -> None:
    assert list(network(family(), ON)) == ["family:f"]
    assert len(alter_graph(network(family(), ON))) == 0


def test_who_left_the_family_is_not_in_its_heart() -> None:
    gone = [{"id": "noor", "name": "Noor", "end": "2023"}]
    graph = network(case(members=gone, ties=[tie("oma", "2024")]), ON)
    assert nodes(graph, "member") == {}
    assert edges(graph, "tie")["ti1"]["members"] == ("noor",)


def documented() -> set[str]:
    """The attributes that the documentation explains."""
    lines = re.findall(r"^    ([a-z_, ]+):", str(module.__doc__), re.MULTILINE)
    return {name for line in lines for name in line.split(", ")} | set(
        re.findall(r"``(day)``", str(module.__doc__))
    )


def test_every_attribute_is_explained_and_everything_explained_is_there() -> None:
    graphs = network(SAMPLE, date(2025, 1, 1)), network_over_time(SAMPLE)
    found = {name for graph in graphs for _, told in graph.nodes(data=True) for name in told}
    found |= {name for graph in graphs for *_, told in graph.edges(data=True) for name in told}
    assert {told["type"] for *_, told in graphs[1].edges(data=True)} == set(EDGES)
    assert found | set(graphs[0].graph) == documented()


def written(told: dict[str, Any]) -> dict[str, Any]:
    """What GEXF can hold: no nothing, no tuples, and no names that it has for itself."""
    joined = {name: " ".join(v) if isinstance(v, tuple) else v for name, v in told.items()}
    known = {name: value for name, value in joined.items() if value not in (None, [])}
    return {f"our_{name}" if name in ("id", "type") else name: known[name] for name in known}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_networkx_can_write_what_changes_over_time(path: Path) -> None:
    graph = network_over_time(read_family(path))
    for told in (*graph.nodes.values(), *graph.edges.values()):
        fit = written(told)
        told.clear()
        told.update(fit)
    file = BytesIO()
    nx.write_gexf(graph, file, version="1.2draft")
    again = nx.read_gexf(BytesIO(file.getvalue()))
    assert set(again) == set(graph)
    assert again.number_of_edges() == graph.number_of_edges()
