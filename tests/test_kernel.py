"""The interval kernel and the graph algorithms against brute force."""

from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.analysis.kernel.graphs import betweenness_of, component_roots
from ecomap.analysis.kernel.intervals import (
    ONGOING,
    UNKNOWN,
    Segments,
    between,
    coalesce,
    depth_segments,
    group_max,
    group_sum,
)

Row = tuple[int, int, int]
GROUPS = st.sampled_from((0, 1, 2, 2**31, 2**62))
BASES = st.sampled_from((1, 657_072, 803_533, ONGOING - 40))


@st.composite
def intervals(draw: st.DrawFn) -> list[Row]:
    """Group, start and end: close together, at any distance from the first day there is."""
    base = draw(BASES)
    pair = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted)
    rows = draw(st.lists(st.tuples(GROUPS, pair), max_size=12))
    return [(group, base + start, base + end) for group, (start, end) in rows]


def columns(rows: list[Row]) -> np.ndarray:
    return np.array(rows, np.int64).reshape(-1, 3).T


def as_rows(segments: Segments) -> list[Row]:
    parts = (segments.group, segments.start, segments.end)
    return list(zip(*(part.tolist() for part in parts), strict=True))


def depths(rows: list[Row], weights: list[int]) -> dict[tuple[int, int], int]:
    """Depth of each group on each day."""
    found: dict[tuple[int, int], int] = {}
    for (group, start, end), weight in zip(rows, weights, strict=True):
        for day in range(start, end + 1):
            found[group, day] = found.get((group, day), 0) + weight
    return found


def runs(days: set[tuple[int, int]]) -> list[Row]:
    """Unbroken stretches of the days of each group."""
    firsts = sorted(day for day in days if (day[0], day[1] - 1) not in days)
    lasts = sorted(day for day in days if (day[0], day[1] + 1) not in days)
    return [(group, first, last) for (group, first), (_, last) in zip(firsts, lasts, strict=True)]


@given(intervals())
def test_coalescing_keeps_every_day_once_in_unbroken_stretches(rows: list[Row]) -> None:
    assert as_rows(coalesce(*columns(rows))) == runs(set(depths(rows, [1] * len(rows))))


@given(intervals(), st.integers(1, 4))
def test_depth_is_the_number_of_intervals_on_a_day(rows: list[Row], least: int) -> None:
    deep = {day for day, depth in depths(rows, [1] * len(rows)).items() if depth >= least}
    assert as_rows(depth_segments(*columns(rows), at_least=least)) == runs(deep)


@given(intervals(), st.data())
def test_an_interval_may_take_away_from_the_depth(rows: list[Row], data: st.DataObject) -> None:
    weights = data.draw(st.lists(st.sampled_from((1, -1)), min_size=len(rows), max_size=len(rows)))
    deep = {day for day, depth in depths(rows, weights).items() if depth >= 1}
    found = depth_segments(*columns(rows), at_least=1, weight=np.array(weights, np.int64))
    assert as_rows(found) == runs(deep)


@given(intervals())
def test_what_lies_between_stretches_fills_each_group_from_its_first_to_its_last_day(
    rows: list[Row],
) -> None:
    merged = coalesce(*columns(rows))
    gaps = between(merged)
    filled = coalesce(*columns(as_rows(merged) + as_rows(gaps)))
    days = {group: [d for g, *ds in rows if g == group for d in ds] for group, *_ in rows}
    assert as_rows(filled) == sorted((g, min(ds), max(ds)) for g, ds in days.items())
    assert not set(depths(as_rows(gaps), [1] * len(gaps.group))) & set(
        depths(rows, [1] * len(rows))
    )


@given(intervals(), st.integers(-5, 25), st.integers(0, 20))
def test_days_are_counted_inside_a_period(rows: list[Row], offset: int, length: int) -> None:
    segments = coalesce(*columns(rows))
    first = (rows[0][1] if rows else 1) + offset
    period = range(first, first + length + 1)
    expected = [len(set(range(s, e + 1)) & set(period)) for _, s, e in as_rows(segments)]
    assert segments.days_in(first, first + length).tolist() == expected
    several = segments.days(np.array([[first, 0]]), np.array([[first + length, 0]]))
    assert several.tolist() == [[days, 0] for days in expected]


def test_unknown_starts_and_missing_ends_merge_with_what_they_touch() -> None:
    rows = [(1, UNKNOWN, 10), (1, 11, ONGOING), (2, UNKNOWN, ONGOING), (2, 5, 6), (3, 1, 1)]
    assert as_rows(coalesce(*columns(rows))) == [
        (1, UNKNOWN, ONGOING),
        (2, UNKNOWN, ONGOING),
        (3, 1, 1),
    ]


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 99)), max_size=20))
def test_groups_are_summed_and_their_largest_found(rows: list[tuple[int, int]]) -> None:
    group, values = np.array(rows, np.int64).reshape(-1, 2).T
    members = [[value for g, value in rows if g == wanted] for wanted in range(6)]
    assert group_sum(group, values, 6).tolist() == list(map(sum, members))
    largest = [max([-1, *some]) for some in members]
    assert group_max(group, values, 6, least=-1).tolist() == largest


@st.composite
def graphs(draw: st.DrawFn) -> "nx.Graph[Any]":
    """Simple graphs of up to twelve nodes, long paths among them."""
    count = draw(st.integers(1, 12))
    node = st.integers(0, count - 1)
    graph: nx.Graph[Any] = nx.path_graph(draw(st.permutations(range(draw(st.integers(1, count))))))
    graph.add_nodes_from(range(count))
    graph.add_edges_from((a, b) for a, b in draw(st.lists(st.tuples(node, node))) if a != b)
    return graph


def edge_columns(graph: "nx.Graph[Any]") -> np.ndarray:
    return np.array(list(graph.edges), np.int64).reshape(-1, 2).T


def roots_of(graph: "nx.Graph[Any]") -> np.ndarray:
    return component_roots(len(graph), *edge_columns(graph))


@given(graphs())
def test_connected_nodes_share_their_lowest_node(graph: "nx.Graph[Any]") -> None:
    lowest = {node: min(part) for part in nx.connected_components(graph) for node in part}
    roots = roots_of(graph)
    assert roots.tolist() == [lowest[node] for node in range(len(graph))]


@given(graphs())
def test_betweenness_of_a_node_in_each_part_is_that_of_networkx(graph: "nx.Graph[Any]") -> None:
    expected = nx.betweenness_centrality(graph, normalized=False)
    for pick in (min, max):
        chosen = np.array([pick(part) for part in nx.connected_components(graph)])
        found = betweenness_of(chosen, roots_of(graph), *edge_columns(graph))
        assert found == pytest.approx([expected[node] for node in chosen.tolist()])


def test_betweenness_of_nobody_is_nothing() -> None:
    nobody = np.zeros(0, np.int64)
    assert betweenness_of(nobody, np.array([0, 0, 2]), np.array([0]), np.array([1])).tolist() == []
