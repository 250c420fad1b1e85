"""A long course of help: invented families that have known many professionals over many years."""

from datetime import date, timedelta
from random import Random
from typing import Any

from bench.seeded import LAST_DAY, seeded_document
from ecomap.model.codes import EndReason, LifeDomain, MomentKind, Role, Verdict

YEAR_DAYS = 365
CASEWORKER_DAYS = 500


def long_document(parties: int = 60, years: int = 10, seed: int = 1) -> dict[str, Any]:
    """Invent a family with so many parties over so many years, as a document.

    Help comes and goes, caseworkers follow each other, needs rise and end; there are goals,
    evaluations, contacts and decisions.
    """
    random = Random(seed)
    document = seeded_document(parties, parties * 2, seed)
    first = LAST_DAY - timedelta(days=years * YEAR_DAYS)
    formal = [party["id"] for party in document["parties"] if "sector" in party]
    return document | {
        "id": f"long-{parties}",
        "name": f"Gezin van {parties} in {years} jaar",
        "ties": [_stretched(tie, first, random) for tie in document["ties"]],
        "caseworkers": _caseworkers(formal, first, random),
        "needs": [_need(number, first, random) for number in range(20)],
        "goals": [_goal(number, formal, first, random) for number in range(12)],
        "moments": _moments(first, formal),
        "contacts": _contacts(formal, random),
        "decisions": _decisions(formal, random),
    }


def _day(first: date, random: Random) -> date:
    return first + timedelta(days=random.randrange((LAST_DAY - first).days))


def _stretched(tie: dict[str, Any], first: date, random: Random) -> dict[str, Any]:
    """Give the tie days of its own in the long course; a third still goes on."""
    start = _day(first, random)
    end = start + timedelta(days=random.randrange(60, 900))
    goes_on = end > LAST_DAY or random.random() < 0.2  # noqa: PLR2004 - one in five never ended
    return tie | {"start": start.isoformat(), "end": None if goes_on else end.isoformat()}


def _caseworkers(formal: list[str], first: date, random: Random) -> list[dict[str, Any]]:
    spells, start, number = [], first, 0
    while start < LAST_DAY:
        end = start + timedelta(days=random.randrange(120, CASEWORKER_DAYS))
        last = end >= LAST_DAY
        spells.append(
            {
                "id": f"c{number}",
                "party": formal[number % len(formal)],
                "start": start.isoformat(),
                "end": None if last else end.isoformat(),
                "end_reason": None if last else random.choice(list(EndReason)).value,
            }
        )
        start, number = end + timedelta(days=random.randrange(-14, 40)), number + 1
    return spells


def _need(number: int, first: date, random: Random) -> dict[str, Any]:
    start = _day(first, random)
    ended = random.random() < 0.5  # noqa: PLR2004 - half of them is over
    end = min(start + timedelta(days=random.randrange(90, 900)), LAST_DAY)
    return {
        "id": f"n{number}",
        "members": [f"m{number % 5 + 1}"],
        "domain": list(LifeDomain)[number % len(LifeDomain)].value,
        "severity": random.choice((1, 2, 3)),
        "start": start.isoformat(),
        "end": end.isoformat() if ended else None,
    }


def _goal(number: int, formal: list[str], first: date, random: Random) -> dict[str, Any]:
    start = _day(first, random)
    state = random.choice(("open", "met", "dropped"))
    closed = min(start + timedelta(days=180), LAST_DAY).isoformat()
    return {
        "id": f"g{number}",
        "needs": [f"n{number}"],
        "parties": random.sample(formal, 2),
        "text": f"Doel {number + 1}",
        "start": start.isoformat(),
        "due": (start + timedelta(days=200)).isoformat(),
        "state": state,
        "closed_on": None if state == "open" else closed,
    }


def _moments(first: date, formal: list[str]) -> list[dict[str, Any]]:
    kinds = (MomentKind.EVALUATION, MomentKind.TEAM_MEETING, MomentKind.CRISIS)
    return [
        {
            "id": f"e{number}",
            "date": (first + timedelta(days=120 * number)).isoformat(),
            "kind": kinds[number % len(kinds)].value,
            "present": ["m1", formal[number % len(formal)]],
        }
        for number in range((LAST_DAY - first).days // 120)
    ]


def _contacts(formal: list[str], random: Random) -> list[dict[str, Any]]:
    return [
        {
            "date": (LAST_DAY - timedelta(days=5 * number)).isoformat(),
            "party": random.choice(formal),
            "roles": [random.choice(list(Role)).value],
        }
        for number in range(300)
    ]


def _decisions(formal: list[str], random: Random) -> list[dict[str, Any]]:
    return [
        {
            "finding": f"side_by_side:{'+'.join(sorted(random.sample(formal, 2)))}:m1:school",
            "verdict": random.choice(list(Verdict)).value,
            "reason": "Zo afgesproken.",
            "by": formal[0],
            "on": (LAST_DAY - timedelta(days=40 * number)).isoformat(),
        }
        for number in range(30)
    ]
