"""Analyse one family, or compare it on two days, and give the answer as plain data.

The documents are the JSON of the command line; the screens read them too, so that both always say
the same.
"""

from dataclasses import asdict
from datetime import date
from typing import Any

from ecomap.analysis import (
    Change,
    Handover,
    Lane,
    Stay,
    compare,
    coverage,
    handovers,
    lanes,
    measures_of,
    newest_day,
)
from ecomap.analysis.rules import Finding, findings
from ecomap.model import Decision, Family, Period
from ecomap.texts import Language
from ecomap.texts.findings import finding_text

Document = dict[str, Any]


def default_window(family: Family) -> tuple[date, Period]:
    """Give the day and period of a family when nothing was asked: the newest day and its year."""
    on = newest_day(family)
    return on, Period.year_to(on)


def analyse(family: Family, on: date, period: Period, lang: Language) -> Document:
    """Analyse a family on a day and over a period: measures, coverage, lanes and findings."""
    measures = measures_of(family, on, period)
    return {
        "family": family.id,
        "on": on.isoformat(),
        "from": period.start.isoformat(),
        "to": period.end.isoformat(),
        "measures": measures,
        "coverage": [asdict(row) for row in coverage(family, period)],
        "handovers": [_handover(row) for row in handovers(family, period)],
        "lanes": [_lane(lane) for lane in lanes(family, period)],
        "findings": [
            _finding(found, family, lang) for found in findings(family, on, measures=measures)
        ],
    }


def compare_days(family: Family, before: date, after: date) -> Document:
    """Compare the family's network on two days, per party and per role."""
    found = compare(family, before, after)
    return {
        "family": family.id,
        "before": before.isoformat(),
        "after": after.isoformat(),
        "kept": list(found.kept),
        "lost": list(found.lost),
        "gained": list(found.gained),
        "changed": [_change(change) for change in found.changed],
        "jaccard": found.jaccard,
        "stability": found.stability,
        "turnover": found.turnover,
        "role": asdict(found.role),
        "measures": {code: asdict(row) for code, row in found.measures.items()},
    }


def _change(change: Change) -> Document:
    return {
        "party": change.party,
        "what": change.what,
        "from": change.before,
        "to": change.after,
    }


def _handover(row: Handover) -> Document:
    return {
        "from": row.from_party,
        "to": row.to_party,
        "gap_days": row.gap_days,
        "reason": row.reason,
    }


def _lane(lane: Lane) -> Document:
    return {
        "member": lane.member,
        "domain": lane.domain,
        "help": lane.help,
        "spells": [_stay(stay) for stay in lane.spells],
        "arrivals": lane.arrivals,
        "departures": lane.departures,
        "gap_days": lane.gap_days,
    }


def _stay(stay: Stay) -> Document:
    return {"party": stay.party, "start": _iso(stay.start), "end": _iso(stay.end)}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _finding(found: Finding, family: Family, lang: Language) -> Document:
    return {
        "rule": found.rule,
        "key": found.key,
        "level": found.level,
        "members": list(found.members),
        "parties": list(found.parties),
        "ties": list(found.ties),
        "needs": list(found.needs),
        "domain": found.domain,
        "start": _iso(found.start),
        "end": _iso(found.end),
        "days": found.days,
        "decision": _decision(found.decision),
        "text": finding_text(found, family, lang),
    }


def _decision(decision: Decision | None) -> Document | None:
    """Give the decision as it stands in the family file, with its reason."""
    return None if decision is None else decision.model_dump(mode="json", exclude_defaults=True)
