"""Invented families of any size, the same for the same seed: what the measurements run on."""

from datetime import date, timedelta
from random import Random
from typing import Any

from ecomap.model import Family, family_from
from ecomap.model.codes import Flow, Help, LifeDomain, LinkKind, Sector, Strength, Stress

FIRST_DAY, LAST_DAY = date(2024, 11, 1), date(2026, 10, 31)
FIRST_NAMES = [
    "Noor",
    "Sem",
    "Lina",
    "Youssef",
    "Fatma",
    "Daan",
    "Ingrid",
    "Wilma",
    "Bram",
    "Petra",
    "Joris",
    "Nazira",
]
LAST_NAMES = [
    "de Vries",
    "Yilmaz",
    "Bakker",
    "El Amrani",
    "Jansen",
    "Pinas",
    "van Dijk",
    "Nguyen",
    "Hofstra",
    "Baig",
]
AGENCIES = [
    "Wijkteam",
    "Basisschool",
    "Schuldhulp",
    "Jeugdteam",
    "Woningstichting",
    "Praktijk",
    "GGZ-team",
]
INFORMAL = ("kin", "friend", "neighbour", "volunteer", "community")


def seeded_family(parties: int, ties: int | None = None, seed: int = 1) -> Family:
    """Invent a family with so many parties and ties (default one and a bit for each party)."""
    return family_from(seeded_document(parties, ties, seed))


def seeded_document(parties: int, ties: int | None = None, seed: int = 1) -> dict[str, Any]:
    """Invent a family as a document; parties come and go over two years, most are there at last."""
    random = Random(seed)
    members = [_member(number) for number in range(1, 6)]
    around = [_party(number, random) for number in range(1, parties + 1)]
    wanted = ties or parties * 6 // 5
    return {
        "format": "ecomap-family",
        "version": 1,
        "id": f"seeded-{parties}",
        "name": f"Gezin van {parties}",
        "fictional": True,
        "members": members,
        "parties": around,
        "ties": [_tie(number, around[number % parties], random) for number in range(wanted)],
        "links": [_link(number, parties, random) for number in range(parties * 3 // 4)],
        "caseworkers": [{"id": "c1", "party": _first_formal(around), "start": "2025-02-01"}],
        "needs": [_need(number, random) for number in range(6)],
        "moments": [{"id": "e1", "date": "2026-09-01", "kind": "evaluation"}],
    }


def _member(number: int) -> dict[str, Any]:
    child = number > 2  # noqa: PLR2004 - two parents, then children
    return {
        "id": f"m{number}",
        "name": FIRST_NAMES[number],
        "role": "child" if child else "parent",
        "birth": str(2006 + number if child else 1984 + number),
        "sex": "fm"[number % 2],
        "household": "h1",
    }


def _party(number: int, random: Random) -> dict[str, Any]:
    party: dict[str, Any] = {"id": f"p{number}", "ring": random.choice((None, None, 1, 2, 3))}
    name = f"{random.choice(FIRST_NAMES)} {random.choice(LAST_NAMES)}"
    if random.random() < 0.35:  # noqa: PLR2004 - about a third is the family's own network
        return party | {"kind": random.choice(INFORMAL), "name": name}
    sector = random.choice(list(Sector)).value
    organisation = f"{random.choice(AGENCIES)} {random.choice(LAST_NAMES)}"
    kind = random.choice(("professional", "professional", "agency"))
    name = name if kind == "professional" else organisation
    return party | {"kind": kind, "name": name, "organisation": organisation, "sector": sector}


def _first_formal(parties: list[dict[str, Any]]) -> str:
    return next((str(p["id"]) for p in parties if "sector" in p), str(parties[0]["id"]))


def _tie(number: int, party: dict[str, Any], random: Random) -> dict[str, Any]:
    start = FIRST_DAY + timedelta(days=random.randrange(600))
    ended = random.random() < 0.2  # noqa: PLR2004 - a fifth has left before the last day
    end = start + timedelta(days=random.randrange(20, 130))
    return {
        "id": f"t{number}",
        "party": party["id"],
        "members": random.choice(([], ["m3"], ["m4"], ["m1", "m3"])),
        "domains": [random.choice(list(LifeDomain)).value],
        "help": [random.choice(list(Help)).value],
        "start": start.isoformat(),
        "end": end.isoformat() if ended else None,
        "status": random.choice(("actual",) * 9 + ("waiting",)),
        "strength": random.choice((None, *(code.value for code in Strength))),
        "stress": random.choice((None, None, *(code.value for code in Stress))),
        "flow": random.choice((None, *(code.value for code in Flow))),
    }


def _link(number: int, parties: int, random: Random) -> dict[str, Any]:
    a, b = (f"p{random.randrange(1, parties + 1)}" for _ in range(2))
    kind = random.choice(list(LinkKind)).value
    return {"id": f"l{number}", "a": a, "b": b, "kind": kind, "start": "2025-06"}


def _need(number: int, random: Random) -> dict[str, Any]:
    domain = random.choice(list(LifeDomain)).value
    return {
        "id": f"n{number}",
        "members": [f"m{number % 5 + 1}"],
        "domain": domain,
        "severity": random.choice((1, 2, 3)),
        "start": "2025-03-01",
    }
