"""Every measure once more, day by day in plain Python, with networkx for the graphs.

Slow and simple on purpose: nothing here knows of intervals, tables or batches.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations, pairwise
from math import log
from typing import Any

import networkx as nx

from ecomap.model import CaseworkerSpell, Contact, Family, Period, Tie
from ecomap.model.codes import Help, LifeDomain, TieStatus

Place = tuple[str, LifeDomain]
EGO = ("the", "family")
ONE_DAY = timedelta(1)


class Oracle:
    """One family looked at on a day and over a period."""

    def __init__(self, family: Family, on: date, period: Period) -> None:
        self.family, self.on, self.period = family, on, period
        self.days = [period.start + timedelta(n) for n in range(period.days)]

    # Who is there.

    def formal(self, party: str) -> bool:
        listed = self.family.party_by_id.get(party)
        return listed is not None and listed.kind in ("professional", "agency")

    def kind(self, party: str) -> str | None:
        listed = self.family.party_by_id.get(party)
        return listed.kind if listed else None

    def actual(self, day: date) -> list[Tie]:
        return [tie for tie in self.family.ties if tie.actual(day)]

    def caseworkers_on(self, day: date) -> list[CaseworkerSpell]:
        return [spell for spell in self.spells() if spell.active(day)]

    def spells(self) -> list[CaseworkerSpell]:
        return sorted(self.family.caseworkers, key=lambda s: (_start(s) or date.min, s.id))

    def alters(self) -> set[str]:
        spells = self.caseworkers_on(self.on)
        return {tie.party for tie in self.actual(self.on)} | {spell.party for spell in spells}

    def helpers(self, day: date) -> Iterator[tuple[Place, Tie]]:
        for tie in self.actual(day):
            for member in self.family.members_of(tie):
                for domain in tie.domains:
                    yield (member, domain), tie

    def parties_on(self, place: Place, day: date) -> set[str]:
        return {tie.party for where, tie in self.helpers(day) if where == place}

    def needs_on(self, day: date) -> set[Place]:
        return {
            (member, need.domain)
            for need in self.family.needs
            if need.active(day)
            for member in self.family.members_of(need)
        }

    def waited_on(self, day: date) -> set[Place]:
        return {
            (member, domain)
            for tie in self.family.ties
            if tie.status is TieStatus.WAITING and tie.active(day)
            for member in self.family.members_of(tie)
            for domain in tie.domains
        }

    # The network on the day.

    def graph(self) -> "nx.Graph[Any]":
        graph: nx.Graph[Any] = nx.Graph()
        graph.add_nodes_from(self.alters())
        for link in self.family.links:
            if link.active(self.on) and link.a != link.b and {link.a, link.b} <= self.alters():
                graph.add_edge(link.a, link.b)
        return graph

    def network(self) -> dict[str, Any]:
        graph = self.graph()
        n = len(graph)
        formal = sum(map(self.formal, graph))
        across = sum(self.formal(a) != self.formal(b) for a, b in graph.edges)
        kinds = [self.kind(party) for party in graph]
        same = sum(kinds.count(kind) ** 2 for kind in set(kinds))
        t = graph.number_of_edges()
        return {
            "size": n,
            "size_informal": n - formal,
            "size_formal": formal,
            "informal_share": _share(n - formal, n),
            "density": nx.density(graph) if n > 1 else None,
            "ei_ties": _share(across - (t - across), t),
            "blau_kind": 1 - same / n**2 if n else None,
            "iqv_kind": (1 - same / n**2) * 7 / 6 if n else None,
            "components": nx.number_connected_components(graph) if n else 0,
            "isolates": nx.number_of_isolates(graph),
            "caseworker_betweenness": self.betweenness(graph),
        } | burt(graph)

    def betweenness(self, graph: "nx.Graph[Any]") -> float | None:
        spells = self.caseworkers_on(self.on)
        if len(graph) < 3 or not spells:
            return None
        return nx.betweenness_centrality(graph)[spells[-1].party]

    # Help.

    def help_on_the_day(self) -> dict[str, Any]:
        ties = self.actual(self.on)
        covered = {domain for tie in ties for domain in tie.domains}
        needed = {need.domain for need in self.family.needs if need.active(self.on)}
        paid = [t.channels(self.on).hours_per_week for t in ties if self.formal(t.party)]
        return {
            "domains_covered": len(covered),
            "domains_needed_covered": _share(len(needed & covered), len(needed)),
            "hours_per_week": sum(hours for hours in paid if hours is not None),
            "hours_unknown": paid.count(None),
        }

    def doubled(self, day: date) -> set[Place]:
        """Places on which two formal parties give the same kind of help."""
        given: dict[tuple[Place, Help], set[str]] = {}
        for place, tie in self.helpers(day):
            for code in tie.help:
                if self.formal(tie.party):
                    given.setdefault((place, code), set()).add(tie.party)
        return {place for (place, _), who in given.items() if len(who) > 1}

    def coverage_rows(self) -> dict[Place, dict[str, Any]]:
        rows: dict[Place, dict[str, Any]] = {}
        for day in self.days:
            needs, waited, doubled = self.needs_on(day), self.waited_on(day), self.doubled(day)
            helped: dict[Place, set[str]] = {}
            for place, tie in self.helpers(day):
                helped.setdefault(place, set()).add(tie.party)
            for place in needs | waited | set(helped):
                row = rows.setdefault(place, _empty_row())
                row["need_days"] += place in needs
                row["gap_days"] += place in needs and place not in helped
                row["overlap_days"] += place in doubled
                row["waiting_days"] += place in waited
                row["helped_days"] += place in helped
                row["formal_days"] += sum(map(self.formal, helped.get(place, ())))
                row["parties"] |= helped.get(place, set())
        return rows

    def help_in_the_period(self) -> dict[str, Any]:
        rows = self.coverage_rows().values()
        total = {name: sum(row[name] for row in rows) for name in _empty_row() if name != "parties"}
        need = total["need_days"]
        return {
            "overlap_days": total["overlap_days"],
            "gap_days": total["gap_days"],
            "waiting_days": total["waiting_days"],
            "concurrency": _share(total["formal_days"], total["helped_days"]),
            "coverage": _share(need - total["gap_days"], need),
        }

    # Churn.

    def churn(self) -> dict[str, Any]:
        seen = {t.party for day in self.days for t in self.actual(day) if self.formal(t.party)}
        persons = {s.party for day in self.days for s in self.caseworkers_on(day)}
        cared = sum(bool(self.caseworkers_on(day)) for day in self.days)
        years = len(self.days) / 365.25
        changes = len(self.handovers())
        return {
            "professionals": len(seen),
            "professionals_per_year": len(seen) / years,
            "professionals_ever": len(self.ever()),
            "caseworkers": len(persons),
            "caseworker_changes_per_year": changes / years,
            "short_period": len(self.days) < 90,
            "caseworker_coverage": cared / len(self.days),
            "function_turnover": sum(a + d for a, d in self.moves().values()),
        }

    def ever(self) -> set[str]:
        actual = [tie for tie in self.family.ties if tie.status is TieStatus.ACTUAL]
        return {
            record.party
            for record in (*actual, *self.family.caseworkers)
            if self.formal(record.party) and (_start(record) or date.min) <= self.period.end
        }

    def handovers(self) -> list[tuple[str, str, int]]:
        found = []
        for earlier, later in pairwise(self.spells()):
            start, end = _start(later), earlier.end.last if earlier.end else self.period.end
            if earlier.party != later.party and start in self.days:
                found.append((earlier.party, later.party, (start - end).days - 1))
        return found

    def handover_measures(self) -> dict[str, Any]:
        gaps = [gap for _, _, gap in self.handovers()]
        return {
            "handovers": len(gaps),
            "handover_gap_days": sum(gap for gap in gaps if gap > 0),
            "handover_longest_gap": max([0, *gaps]) if gaps else None,
            "handover_warm_share": _share(sum(gap < 0 for gap in gaps), len(gaps)),
        }

    def in_lane(self, day: date) -> set[tuple[Place, Help, str]]:
        return {
            (place, code, tie.party)
            for place, tie in self.helpers(day)
            for code in tie.help
            if self.formal(tie.party)
        }

    def moves(self) -> dict[tuple[Place, Help], tuple[int, int]]:
        """Arrivals and departures in the period, by lane."""
        counts: dict[tuple[Place, Help], tuple[int, int]] = {}
        around = [self.period.start - ONE_DAY, *self.days, self.period.end + ONE_DAY]
        seen = [self.in_lane(day) for day in around]
        for before, now, after in zip(seen, seen[1:], seen[2:], strict=False):
            for place, code, party in now:
                arrivals, departures = counts.get((place, code), (0, 0))
                arrivals += (place, code, party) not in before
                departures += (place, code, party) not in after
                counts[place, code] = arrivals, departures
        return counts

    def vacant_days(self, place: Place, code: Help) -> int:
        """Days of the period with nobody in the lane, but somebody before and somebody after."""
        ties = [
            tie
            for tie in self.family.ties
            if tie.status is TieStatus.ACTUAL
            and self.formal(tie.party)
            and place[0] in self.family.members_of(tie)
            and place[1] in tie.domains
            and code in tie.help
        ]
        return sum(
            not any(tie.active(day) for tie in ties)
            and any((_start(tie) or date.min) < day for tie in ties)
            and any((_start(tie) or date.min) > day for tie in ties)
            for day in self.days
        )

    # Continuity.

    def contacts(self) -> list[str]:
        """Formal parties in the order of their contacts."""
        inside = [
            c for c in self.family.contacts if c.date.first in self.days and self.formal(c.party)
        ]
        return [contact.party for contact in sorted(inside, key=_by_date_then_party)]

    def continuity(self) -> dict[str, Any]:
        seen = self.contacts()
        n, m = len(seen), len(set(seen))
        pairs, steps = list(combinations(seen, 2)), list(pairwise(seen))
        several: Callable[[float], float | None] = lambda value: value if n > 1 else None  # noqa: E731
        return {
            "upc": several(_largest_share(seen)),
            "coc": _share(sum(a == b for a, b in pairs), len(pairs)),
            "secon": _share(sum(a == b for a, b in steps), len(steps)),
            "herfindahl": _squared_shares(seen) if n else None,
            "k_index": (n - m) / (n - 1) if n > 1 else None,
            "mmci": several((1 - m / (n + 0.1)) / (1 - 1 / (n + 0.1))),
        }

    def duration(self) -> dict[str, Any]:
        there = [
            party
            for day in self.days
            for party in sorted({tie.party for tie in self.actual(day)})
            if self.formal(party)
        ]
        return {
            "duration_upc": _largest_share(there) if len(there) > 1 else None,
            "duration_herfindahl": _squared_shares(there) if there else None,
        }

    def measures(self) -> dict[str, Any]:
        """Every measure by code."""
        parts = (self.network, self.help_on_the_day, self.help_in_the_period, self.churn)
        more = (self.handover_measures, self.continuity, self.duration)
        return {code: value for part in parts + more for code, value in part().items()}


def burt(graph: "nx.Graph[Any]") -> dict[str, float | None]:
    """Burt's measures of the family, joined to every alter."""
    n = len(graph)
    if not n:
        return dict.fromkeys(("effective_size", "efficiency", "constraint", "hierarchy"))
    ego = graph.copy()
    ego.add_edges_from((EGO, party) for party in graph)
    effective = nx.effective_size(ego, nodes=[EGO])[EGO]
    parts = [nx.local_constraint(ego, EGO, party) for party in graph]
    mean = sum(parts) / n
    spread = sum(part / mean * log(part / mean) for part in parts)
    return {
        "effective_size": effective,
        "efficiency": effective / n,
        "constraint": nx.constraint(ego, nodes=[EGO])[EGO],
        "hierarchy": spread / (n * log(n)) if n > 1 else 1,
    }


def _start(record: Tie | CaseworkerSpell) -> date | None:
    return record.start.first if record.start else None


def _by_date_then_party(contact: Contact) -> tuple[date, str]:
    return contact.date.first, contact.party


def _empty_row() -> dict[str, Any]:
    counts = ("need_days", "gap_days", "overlap_days", "waiting_days", "helped_days", "formal_days")
    return dict.fromkeys(counts, 0) | {"parties": set()}


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _largest_share(items: Iterable[str]) -> float:
    items = list(items)
    return max((items.count(item) for item in set(items)), default=0) / max(len(items), 1)


def _squared_shares(items: Iterable[str]) -> float:
    items = list(items)
    return sum((items.count(item) / len(items)) ** 2 for item in set(items))
