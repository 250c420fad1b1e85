"""A family as a networkx graph, on one day or over time, for analysis and for other programs.

Both are a `networkx.MultiDiGraph`: between two nodes may lie several edges, and an edge goes the
way its record goes. A parent is not a child and who informs is not who is informed, so direction
is kept; what does not ask for it uses ``to_undirected`` or `alter_graph`. Values are the codes of
the vocabulary, plain texts, numbers and flags; several are a tuple; None = not recorded.

Nodes are called ``family:<id>``, ``member:<id>`` and ``party:<id>``, edges have the key
``<type>:<id>``: no two of them meet, also in a graph made of several families whose ids differ.

Every node:
    type: family, member or party.
    id: Its own id in the file.
    name: Its name.

A family also:
    fictional: Whether it is made up.

A member also:
    role, sex: Codes.
    birth: As it was written down: a year, month or day.
    household: Id of the household.

A party also:
    kind, sector: Codes.
    formal: Whether its kind is paid help.
    organisation, discipline: Texts.
    ring: Chosen ring, 1 to 3.

Every edge:
    type: member (from a member to the family), bond (member to member), tie (party to the family,
        whichever way the help goes), link (party to party) or caseworker (party to the family).
    id: The id of its record; that of the member where the type is member.
    start: First day that counts, ``YYYY-MM-DD``; None = not known.
    end: Last day that counts, likewise; None = still going.

A bond and a link also:
    kind: Code.

A tie also:
    status, framework, end_reason: Codes.
    members: Ids of the members that it is for, all of them when it names none.
    domains, help, roles: Codes.
    strength, stress, flow: Codes, see below.
    hours_per_week: Hours, see below.

A caseworker also:
    end_reason: Code.

On a day (`network`) the graph itself has a ``day``. It holds the members of that day, the parties
with a tie of whatever status or a spell as caseworker, and the edges of that day between them. A
tie's strength, stress, flow and hours are those of the day, and a party also has:

    alter: Whether its help is there: by an actual tie or as caseworker.

Over time (`network_over_time`) it holds everybody and everything. What changes is told in lists,
in the shape that networkx writes to GEXF: strength, stress, flow and hours are lists of
``(value, start, end)``, without the stretches on which nothing is recorded, and members and parties
also have:

    spells: List of ``(start, end)`` on which a member belongs to the family, or a party is alter.
"""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from itertools import groupby
from operator import itemgetter, methodcaller
from typing import Any, TypeAlias

import networkx as nx

from ecomap.analysis.spans import ONE_DAY, ONGOING, UNKNOWN, Span, merge, span_of
from ecomap.analysis.standing import Standing
from ecomap.model import CaseworkerSpell, CoarseDate, Family, Tie
from ecomap.model.codes import TieStatus
from ecomap.model.records import Channels, Lasting, Record

Network: TypeAlias = "nx.MultiDiGraph[str]"
Days = tuple[str | None, str | None]
"""First and last day, ``YYYY-MM-DD``; None = not known, and still going."""
Told = tuple[Any, str | None, str | None]
"""A value with the first and last day on which it holds."""

_OF_MEMBER = ("role", "sex", "birth", "household")
_OF_PARTY = ("kind", "sector", "formal", "organisation", "discipline", "ring")
_OF_TIE = ("status", "framework", "end_reason", "domains", "help", "roles")


def network(family: Family, day: date) -> Network:
    """Give the family as it is on a day."""
    standing = Standing(family, day)
    around = {*standing.lasting_of, *standing.caseworkers}
    graph = _of_family(family)
    graph.graph["day"] = day.isoformat()
    for member in standing.members:
        _add(graph, "member", member, _OF_MEMBER)
    for party in family.parties:
        if party.id in around:
            _add(graph, "party", party, _OF_PARTY, alter=party.id in standing.alters)
    lasts = methodcaller("active", day)
    _join_all(graph, family, lasts, lambda tie: tie.channels(day)._asdict())
    return graph


def network_over_time(family: Family) -> Network:
    """Give the family as it ever was."""
    graph, spells = _of_family(family), _alter_spells(family)
    for member in family.members:
        _add(graph, "member", member, _OF_MEMBER, spells=[_days(span_of(member))])
    for party in family.parties:
        _add(graph, "party", party, _OF_PARTY, spells=spells[party.id])
    _join_all(graph, family, lambda _: True, _course)
    return graph


def alter_graph(of_day: Network) -> "nx.Graph[str]":
    """Give the alters of a day by their own ids, joined where any link lasts between them.

    It is undirected and simple, as the measures see it: the family is no part of it, and a link of
    a party with itself is none.

    Args:
        of_day: A family as `network` gives it.
    """
    parties = ((node, told) for node, told in of_day.nodes(data=True) if told["type"] == "party")
    alters = {node: told["id"] for node, told in parties if told["alter"]}
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(alters.values())
    between = of_day.subgraph(alters).edges()
    graph.add_edges_from((alters[a], alters[b]) for a, b in between if a != b)
    return graph


def _helps(record: Tie | CaseworkerSpell) -> bool:
    """Whether the party is an alter as long as the record lasts."""
    return isinstance(record, CaseworkerSpell) or record.status is TieStatus.ACTUAL


def _of_family(family: Family) -> Network:
    graph: Network = nx.MultiDiGraph()
    _add(graph, "family", family, ("fictional",))
    return graph


def _add(graph: Network, type_: str, record: Any, fields: Iterable[str], **more: Any) -> None:
    told = _said(record, ("id", "name", *fields))
    graph.add_node(_node(type_, record.id), type=type_, **told, **more)


def _join_all(
    graph: Network,
    family: Family,
    lasts: Callable[[Lasting], bool],
    channels: Callable[[Tie], dict[str, Any]],
) -> None:
    """Add the edges of the records that last."""
    heart = _node("family", family.id)
    for member in filter(lasts, family.members):
        _join(graph, "member", member, (_node("member", member.id), heart))
    for bond in filter(lasts, family.bonds):
        ends = _node("member", bond.a), _node("member", bond.b)
        _join(graph, "bond", bond, ends, kind=bond.kind)
    for tie in filter(lasts, family.ties):
        told = _said(tie, _OF_TIE) | {"members": family.members_of(tie)} | channels(tie)
        _join(graph, "tie", tie, (_node("party", tie.party), heart), **told)
    for link in filter(lasts, family.links):
        ends = _node("party", link.a), _node("party", link.b)
        _join(graph, "link", link, ends, kind=link.kind)
    for spell in filter(lasts, family.caseworkers):
        ends = _node("party", spell.party), heart
        _join(graph, "caseworker", spell, ends, end_reason=spell.end_reason)


def _join(graph: Network, type_: str, record: Any, ends: tuple[str, str], **told: Any) -> None:
    """Add an edge, when both of its ends are there."""
    if all(map(graph.has_node, ends)):
        start, end = _days(span_of(record))
        about = {"type": type_, "id": record.id, "start": start, "end": end}
        key = graph.add_edge(*ends, _node(type_, record.id))
        graph.edges[(*ends, key)].update(
            about | {name: _plain(value) for name, value in told.items()}
        )


def _node(type_: str, id_: str) -> str:
    return f"{type_}:{id_}"


def _said(record: Record, fields: Iterable[str]) -> dict[str, Any]:
    return {name: _plain(getattr(record, name)) for name in fields}


def _plain(value: Any) -> Any:
    """Give a code or date as plain text, so that any program can write it down."""
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return str(value) if isinstance(value, StrEnum | CoarseDate) else value


def _days(days: Span) -> Days:
    start, end = days
    return (
        None if start == UNKNOWN else start.isoformat(),
        None if end == ONGOING else end.isoformat(),
    )


def _alter_spells(family: Family) -> dict[str, list[Days]]:
    """Give the stretches of days on which each party is alter, every day in one of them."""
    spans: dict[str, list[Span]] = {party.id: [] for party in family.parties}
    involved: list[Tie | CaseworkerSpell] = [*family.ties, *family.caseworkers]
    for record in filter(_helps, involved):
        spans[record.party].append(span_of(record))
    return {party: [*map(_days, merge(own))] for party, own in spans.items()}


def _course(tie: Tie) -> dict[str, list[Told]]:
    """Give what was recorded for each channel of a tie, with the days on which it holds."""
    first, last = span_of(tie)
    turns = sorted({first, *(o.on.first for o in tie.observations if first < o.on.first <= last)})
    ends = [*(day - ONE_DAY for day in turns[1:]), last]
    known = [tie.channels(day) for day in turns]
    stretches = list(zip(turns, ends, strict=True))
    return {
        name: _stretches([getattr(channels, name) for channels in known], stretches)
        for name in Channels._fields
    }


def _stretches(values: list[Any], stretches: list[Span]) -> list[Told]:
    """Join stretches that follow each other with one value, and leave out those without."""
    found = []
    for value, same in groupby(zip(values, stretches, strict=True), key=itemgetter(0)):
        if value is not None:
            days = [stretch for _, stretch in same]
            found.append((_plain(value), *_days((days[0][0], days[-1][1]))))
    return found
