"""What is sent of a family to draw it: lean columns, from which the browser draws any day.

Dates are the written ones of the file ("2024", "2024-03" or "2024-03-15"), so that nothing seems
more exact than it was said.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import pyphen

from ecomap.analysis.days import first_day, newest_day
from ecomap.graph import portrayal
from ecomap.model import Family, Party

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_LONG_WORD = re.compile(r"[^\W\d_]{7,}")
Columns = dict[str, list[Any]]


def payload(family: Family, today: date) -> dict[str, Any]:
    """Give everything of a family that the drawing of any day needs."""
    place = {party.id: i for i, party in enumerate(family.parties)}
    seat = {member.id: i for i, member in enumerate(family.members)}
    last = max(newest_day(family), today)
    return {
        "id": family.id,
        "name": family.name,
        "first": str(min(first_day(family) or last, last)),
        "last": str(last),
        "members": _members(family),
        "bonds": _columns(
            [b for b in family.bonds if b.kind != "sibling"],
            a=lambda b: seat[b.a],
            b=lambda b: seat[b.b],
            kind=lambda b: b.kind,
            **_LASTING,
        ),
        "parties": _parties(family),
        "ties": _ties(family, place, seat),
        "links": _columns(
            family.links,
            id=lambda link: link.id,
            a=lambda link: place[link.a],
            b=lambda link: place[link.b],
            kind=lambda link: link.kind,
            **_LASTING,
        ),
        "caseworkers": _columns(
            family.caseworkers, id=lambda s: s.id, party=lambda s: place[s.party], **_LASTING
        ),
        "moments": _columns(
            sorted(family.moments, key=lambda m: m.date.first),
            date=lambda m: str(m.date),
            kind=lambda m: m.kind,
            title=lambda m: m.title,
        ),
    }


def hyphenated(words_of_name: str) -> str:
    """Put soft hyphens into the long words of a name, where Dutch would break them."""
    return _LONG_WORD.sub(lambda word: _hyphenator()(word[0]), words_of_name)


def _hyphenator() -> Callable[[str], str]:
    dictionary = pyphen.Pyphen(lang="nl_NL", left=3, right=3)
    return lambda word: dictionary.inserted(word, hyphen=SOFT_HYPHEN)


def _columns(records: Iterable[Any], **columns: Callable[[Any], Any]) -> Columns:
    """Give records as columns; a column in which nothing was recorded is left out."""
    found = list(records)
    made = {name: [value(record) for record in found] for name, value in columns.items()}
    return {name: cells for name, cells in made.items() if any(c not in _EMPTY for c in cells)}


_EMPTY: tuple[Any, ...] = (None, "", [])
_LASTING: dict[str, Callable[[Any], Any]] = {
    "start": lambda record: str(record.start) if record.start else None,
    "end": lambda record: str(record.end) if record.end else None,
}


def _members(family: Family) -> Columns:
    return _columns(
        family.members,
        id=lambda m: m.id,
        name=lambda m: hyphenated(m.name),
        role=lambda m: m.role,
        sex=lambda m: m.sex,
        birth=lambda m: str(m.birth) if m.birth else None,
        household=lambda m: m.household,
        **_LASTING,
    )


def _parties(family: Family) -> Columns:
    def position(party: Party) -> list[float] | None:
        return [party.position.x, party.position.y] if party.position else None

    return _columns(
        family.parties,
        id=lambda p: p.id,
        name=lambda p: hyphenated(p.name),
        second=lambda p: hyphenated(portrayal.second_line_of(p)),
        discipline=lambda p: p.discipline if p.discipline != p.name else None,
        kind=lambda p: p.kind,
        sector=lambda p: portrayal.wedge_of(p).id,
        outline=portrayal.outline_of,
        icon=portrayal.icon_of,
        ring=lambda p: p.ring,
        position=position,
    )


def _ties(family: Family, place: dict[str, int], seat: dict[str, int]) -> Columns:
    replaced = {tie.id: place[tie.party] for tie in family.ties}
    return _columns(
        family.ties,
        id=lambda t: t.id,
        party=lambda t: place[t.party],
        members=lambda t: [seat[m] for m in t.members],
        domains=lambda t: list(t.domains),
        help=lambda t: list(t.help),
        status=lambda t: None if t.status == "actual" else t.status,
        strength=lambda t: t.strength,
        stress=lambda t: t.stress,
        flow=lambda t: t.flow,
        replaces=lambda t: replaced[t.replaces] if t.replaces else None,
        observations=lambda t: [[str(o.on), o.strength, o.stress, o.flow] for o in t.observations],
        **_LASTING,
    )
