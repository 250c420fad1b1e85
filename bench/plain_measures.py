"""The measures of one family as anyone would write them at first: pandas by the day, networkx.

It is what `bench/family.py` measures the kernel against, and gives the same numbers.
"""

from datetime import date, timedelta
from itertools import pairwise, product
from math import log
from typing import Any

import networkx as nx
import pandas as pd

from ecomap.analysis.spans import clip, span_of
from ecomap.model import CaseworkerSpell, Family, Need, Period, Tie

PLACE = ["member", "domain"]
LANE = [*PLACE, "help"]
FORMAL = {"professional", "agency"}


def plain_measures(family: Family, on: date, period: Period) -> dict[str, Any]:
    """Give every measure of a family on a day and over a period."""
    kinds = {party.id: party.kind.value for party in family.parties}
    formal = {party for party, kind in kinds.items() if kind in FORMAL}
    alters = {tie.party for tie in family.ties if tie.actual(on)}
    alters |= {spell.party for spell in family.caseworkers if spell.active(on)}
    graph = _graph(family, alters, on)
    around = Period(period.start - timedelta(1), period.end + timedelta(1))
    help_ = _by_day(family, [t for t in family.ties if t.status == "actual"], around)
    help_["formal"] = help_["party"].isin(formal)
    return {
        **_network(graph, kinds, formal),
        **_burt(graph),
        **_heart(family, graph, on, period),
        **_on_the_day(family, formal, on),
        **_people(family, formal, help_, period),
        **_turnover(help_, period),
        **_contacts(family, formal, period),
        **_places(family, _inside(help_, period), period),
    }


def _graph(family: Family, alters: set[str], on: date) -> "nx.Graph[Any]":
    graph: nx.Graph[Any] = nx.Graph()
    graph.add_nodes_from(alters)
    for link in family.links:
        if link.active(on) and link.a != link.b and link.a in alters and link.b in alters:
            graph.add_edge(link.a, link.b)
    return graph


def _by_day(family: Family, records: list[Any], period: Period) -> pd.DataFrame:
    """One row per record, member, life domain, kind of help and day of the period."""
    columns = ["party", *LANE, "day"]
    rows = []
    for record in records:
        shared = clip(span_of(record), (period.start, period.end))
        if shared:
            days = pd.date_range(*shared)
            rows += [(*place, days) for place in product(*_parts(family, record))]
    return pd.DataFrame(rows, columns=columns).explode("day")


def _parts(family: Family, record: Tie | Need | CaseworkerSpell) -> tuple[tuple[Any, ...], ...]:
    party = getattr(record, "party", None)
    if isinstance(record, CaseworkerSpell):
        return (party,), (None,), (None,), (None,)
    domains = (record.domain,) if isinstance(record, Need) else record.domains
    given = getattr(record, "help", ())
    return (party,), family.members_of(record) or (None,), domains or (None,), given or (None,)


def _inside(days: pd.DataFrame, period: Period) -> pd.DataFrame:
    first, last = pd.Timestamp(period.start), pd.Timestamp(period.end)
    return days[(days["day"] >= first) & (days["day"] <= last)]


def _network(graph: "nx.Graph[Any]", kinds: dict[str, str], formal: set[str]) -> dict[str, Any]:
    n, t = len(graph), graph.number_of_edges()
    paid = sum(party in formal for party in graph)
    across = sum((a in formal) != (b in formal) for a, b in graph.edges)
    shares = pd.Series([kinds[party] for party in graph], dtype=object).value_counts() / max(n, 1)
    blau = 1 - (shares**2).sum() if n else None
    return {
        "size": n,
        "size_informal": n - paid,
        "size_formal": paid,
        "informal_share": (n - paid) / n if n else None,
        "density": nx.density(graph) if n > 1 else None,
        "ei_ties": (2 * across - t) / t if t else None,
        "blau_kind": blau,
        "iqv_kind": blau * 7 / 6 if n else None,
        "components": nx.number_connected_components(graph) if n else 0,
        "isolates": nx.number_of_isolates(graph),
    }


def _burt(graph: "nx.Graph[Any]") -> dict[str, Any]:
    n = len(graph)
    if n == 0:
        return dict.fromkeys(("effective_size", "efficiency", "constraint", "hierarchy"))
    ego = graph.copy()
    ego.add_edges_from(("", party) for party in graph)
    effective = nx.effective_size(ego, nodes=[""])[""]
    parts = pd.Series([nx.local_constraint(ego, "", party) for party in graph])
    relative = parts / parts.mean()
    spread = (relative * relative.map(log)).sum()
    return {
        "effective_size": effective,
        "efficiency": effective / n,
        "constraint": nx.constraint(ego, nodes=[""])[""],
        "hierarchy": spread / (n * log(n)) if n > 1 else 1.0,
    }


def _heart(family: Family, graph: "nx.Graph[Any]", on: date, period: Period) -> dict[str, Any]:
    first = {spell.id: spell.interval.first or date.min for spell in family.caseworkers}
    spells = sorted(family.caseworkers, key=lambda spell: (first[spell.id], spell.id))
    present = [spell.party for spell in spells if spell.active(on)]
    known = present and len(graph) > 2  # noqa: PLR2004 - a pair beside the caseworker
    days = _by_day(family, list(spells), period)
    gaps = [
        (first[later.id] - (earlier.interval.last or period.end)).days - 1
        for earlier, later in pairwise(spells)
        if earlier.party != later.party and period.start <= first[later.id] <= period.end
    ]
    return {
        "caseworker_betweenness": nx.betweenness_centrality(graph)[present[-1]] if known else None,
        "caseworkers": days["party"].nunique(),
        "caseworker_changes_per_year": len(gaps) / period.days * 365.25,
        "short_period": period.days < 90,  # noqa: PLR2004 - the definition
        "caseworker_coverage": days["day"].nunique() / period.days,
        "handovers": len(gaps),
        "handover_gap_days": sum(gap for gap in gaps if gap > 0),
        "handover_longest_gap": max(0, *gaps) if gaps else None,
        "handover_warm_share": sum(gap < 0 for gap in gaps) / len(gaps) if gaps else None,
    }


def _on_the_day(family: Family, formal: set[str], on: date) -> dict[str, Any]:
    ties = [tie for tie in family.ties if tie.actual(on)]
    covered = {domain for tie in ties for domain in tie.domains}
    needed = {need.domain for need in family.needs if need.active(on)}
    hours = [tie.channels(on).hours_per_week for tie in ties if tie.party in formal]
    return {
        "domains_covered": len(covered),
        "domains_needed_covered": len(needed & covered) / len(needed) if needed else None,
        "hours_per_week": sum(told for told in hours if told is not None),
        "hours_unknown": hours.count(None),
    }


def _people(
    family: Family, formal: set[str], help_: pd.DataFrame, period: Period
) -> dict[str, Any]:
    actual = [tie for tie in family.ties if tie.status == "actual"]
    ever = {
        record.party
        for record in (*actual, *family.caseworkers)
        if (record.interval.first or date.min) <= period.end
    }
    inside = _inside(help_[help_["formal"]], period)
    counts = inside[["party", "day"]].drop_duplicates()["party"].value_counts()
    total = counts.sum()
    return {
        "professionals": len(counts),
        "professionals_per_year": len(counts) / period.days * 365.25,
        "professionals_ever": len(ever & formal),
        "duration_upc": counts.max() / total if total > 1 else None,
        "duration_herfindahl": ((counts / total) ** 2).sum() if total else None,
    }


def _turnover(help_: pd.DataFrame, period: Period) -> dict[str, Any]:
    columns = ["party", *LANE, "day"]
    stays = help_[help_["formal"]].dropna()[columns].drop_duplicates()
    known = pd.MultiIndex.from_frame(stays)
    inside = _inside(stays, period)
    events = 0
    for step in (-1, 1):
        beside = inside.assign(day=pd.to_datetime(inside["day"]) + pd.Timedelta(days=step))
        events += int((~pd.MultiIndex.from_frame(beside).isin(known)).sum())
    return {"function_turnover": events}


def _contacts(family: Family, formal: set[str], period: Period) -> dict[str, Any]:
    rows = [(contact.date.first, contact.party) for contact in family.contacts]
    seen = pd.DataFrame(sorted(rows), columns=["date", "party"])
    seen = seen[seen["party"].isin(formal)]
    party = seen["party"][(seen["date"] >= period.start) & (seen["date"] <= period.end)]
    counts = party.value_counts()
    n, m = len(party), len(counts)
    several = {
        "upc": lambda: counts.max() / n,
        "coc": lambda: ((counts**2).sum() - n) / (n * (n - 1)),
        "secon": lambda: (party == party.shift()).sum() / (n - 1),
        "k_index": lambda: (n - m) / (n - 1),
        "mmci": lambda: (1 - m / (n + 0.1)) / (1 - 1 / (n + 0.1)),
    }
    return {
        **{code: formula() if n > 1 else None for code, formula in several.items()},
        "herfindahl": ((counts / n) ** 2).sum() if n else None,
    }


def _places(family: Family, help_: pd.DataFrame, period: Period) -> dict[str, Any]:
    days = [*PLACE, "day"]
    waiting = _by_day(family, [t for t in family.ties if t.status == "waiting"], period)
    placed = help_.dropna(subset=PLACE)
    covered = placed[days].drop_duplicates()
    needed = _by_day(family, list(family.needs), period)[days].dropna().drop_duplicates()
    gaps = needed.merge(covered, how="left", on=days, indicator=True)["_merge"] == "left_only"
    formal = placed[placed["formal"]]
    doubled = formal.dropna().groupby([*LANE, "day"])["party"].nunique().ge(2)
    double_days = doubled[doubled].reset_index()[days].drop_duplicates()
    parties = len(formal[["party", *days]].drop_duplicates())
    return {
        "overlap_days": len(double_days),
        "gap_days": int(gaps.sum()),
        "waiting_days": len(waiting[days].dropna().drop_duplicates()),
        "concurrency": parties / len(covered) if len(covered) else None,
        "coverage": 1 - gaps.sum() / len(needed) if len(needed) else None,
    }
