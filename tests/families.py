"""Families for tests: small ones by hand, and any family that hypothesis can think of."""

import random
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from ecomap.model import CoarseDate, Family, Period, family_from
from ecomap.model.codes import (
    EndReason,
    Flow,
    Framework,
    GoalState,
    Help,
    LifeDomain,
    LinkKind,
    OrderKind,
    PartyKind,
    Role,
    Sector,
    Strength,
    Stress,
    TieStatus,
)
from ecomap.model.records import Record

Document = dict[str, Any]
Some = st.SearchStrategy[list[Any]]

EPOCH = date(2023, 1, 1)
PARTY_IDS = ("p1", "p10", "p2", "P2", "é", "a+b", "1", "m1p")
MEMBER_IDS = ("m1", "m2", "m10")
COARSE = ("1800", "1957-11", "2022", "2023", "2023-02", "2024", "2024-02", "2200")
EXTREME = ("1800-01-01", "2000-02-29", "2023-01-01", "2023-12-31", "2024-02-29", "2200-12-31")


def document(**more: Any) -> Document:
    """A family file with nothing in it but what is given."""
    head = {"format": "ecomap-family", "version": 1, "id": "f", "name": "F", "members": []}
    return head | more


def family(**more: Any) -> Family:
    """A valid family with what is given."""
    return family_from(document(**more))


def example(**more: Any) -> Family:
    """A family with two members, two parties and a tie, and what is given."""
    members = [{"id": "m1", "name": "Noor"}, {"id": "m2", "name": "Sem"}]
    parties = [
        {"id": "p1", "name": "Oma", "kind": "kin", "ring": 1},
        {"id": "p2", "name": "School", "kind": "agency", "sector": "education"},
    ]
    ties = [{"id": "t1", "party": "p1", "members": ["m1"], "strength": "strong"}]
    filled = {"name": "Familie Voorbeeld", "members": members, "parties": parties, "ties": ties}
    return family(**(filled | more))


def people(*ids: str) -> list[Document]:
    """Members with these ids."""
    return [{"id": member, "name": member} for member in ids]


def parties(**kinds: str) -> list[Document]:
    """Parties by id and kind."""
    return [{"id": party, "name": party, "kind": kind} for party, kind in kinds.items()]


def days() -> st.SearchStrategy[date]:
    """Days around 2023, where everything meets."""
    return st.integers(-60, 450).map(lambda offset: EPOCH + timedelta(offset))


def dates() -> st.SearchStrategy[str]:
    """Written dates: days close together, whole months and years, leap days, extremes."""
    near = days().map(date.isoformat)
    return st.one_of(*[near] * 5, st.sampled_from(COARSE + EXTREME))


def windows() -> st.SearchStrategy[tuple[date, Period]]:
    """A day, and a period of 1 to 500 days that need not hold it."""
    lengths = st.one_of(st.sampled_from((1, 2, 89, 90, 365, 366)), st.integers(1, 500))
    return st.tuples(days(), st.builds(_period, days(), lengths))


def all_records() -> list[type[Record]]:
    """Every type of record that a file may hold, the family itself included."""
    direct = Record.__subclasses__()
    below = [kind for base in direct for kind in base.__subclasses__()]
    return [kind for kind in (*direct, *below) if kind.__module__ == Record.__module__]


def _period(end: date, length: int) -> Period:
    return Period(end - timedelta(length - 1), end)


@st.composite
def spells(draw: st.DrawFn) -> Document:
    """Start and end in order, each known or not."""
    start, end = draw(st.none() | dates()), draw(st.none() | dates())
    if start and end and CoarseDate.parse(end).last < CoarseDate.parse(start).first:
        start, end = end, start
    return {"start": start, "end": end}


@st.composite
def documents(draw: st.DrawFn, *, dangling: bool = False) -> Document:
    """A family file; with ``dangling`` it also names parties and members that it does not list."""
    listed = PARTY_IDS[: draw(st.sampled_from((0, 2, 4, 8)))]
    members = draw(st.lists(st.sampled_from(MEMBER_IDS), unique=True, max_size=2))
    some = _some_of(MEMBER_IDS if dangling else members)
    filled = {
        "members": people(*members),
        "parties": [_party(draw, name) for name in listed],
        "needs": draw(_several(_needs(some), 4)),
    }
    if dangling or listed:
        party = st.sampled_from(PARTY_IDS if dangling else listed)
        filled |= {
            "ties": draw(_several(_ties(party, some), 10)),
            "links": draw(_several(_links(party), 10)),
            "caseworkers": draw(_several(_caseworkers(party), 4)),
            "contacts": draw(_several(_contacts(party, some), 8)),
        }
    return document(**{name: _numbered(name, records) for name, records in filled.items()})


def families() -> st.SearchStrategy[Family]:
    """Valid families."""
    return documents().map(family_from)


def loose_families() -> st.SearchStrategy[Family]:
    """Families that may name parties and members that they do not list."""
    return documents(dangling=True).map(Family.model_validate)


@st.composite
def full_families(draw: st.DrawFn) -> Family:
    """Valid families in which members come and go, ties change in every way, and more is agreed."""
    filled = draw(documents())
    for member in filled["members"]:
        member.update(draw(spells()), birth=draw(st.none() | dates()))
    for tie in filled.get("ties", ()):
        tie["observations"] = draw(st.lists(_observations(), max_size=3))
    listed = {name: [row["id"] for row in filled[name]] for name in ("members", "parties", "needs")}
    goals = draw(
        st.lists(_goals(_some_of(listed["needs"]), _some_of(listed["parties"])), max_size=3)
    )
    orders = draw(st.lists(_orders(_some_of(listed["members"])), max_size=2))
    named = {"goals": _numbered("goals", goals), "orders": _numbered("orders", orders)}
    return family_from(filled | named)


def busy_family(ties: int, seed: int, life_domains: int = len(LifeDomain)) -> Family:
    """A family as large as wanted, always the same for a seed: much help, much of it at once."""
    chance = random.Random(seed)
    who = [f"p{number}" for number in range(max(4, ties * 4 // 5))]
    kinds = [*PartyKind, PartyKind.PROFESSIONAL, PartyKind.PROFESSIONAL, PartyKind.AGENCY]

    def lasting(**more: Any) -> Document:
        start = EPOCH + timedelta(chance.randrange(-400, 450))
        end = start + timedelta(chance.randrange(10, 500))
        known = {"start": start.isoformat(), "end": chance.choice((None, end.isoformat()))}
        return known | {name: pick() for name, pick in more.items()}

    def several(pool: Any, most: int = 2) -> Callable[[], list[Any]]:
        return lambda: chance.sample(tuple(pool), chance.randint(1, most))

    def one(pool: Any) -> Callable[[], Any]:
        return lambda: chance.choice(tuple(pool))

    members, domains = ("m1", "m2", "m3"), tuple(LifeDomain)[:life_domains]
    for_whom = one([[], ["m1"], ["m1", "m2"]])
    tie = {
        "members": for_whom,
        "domains": several(domains),
        "help": several(Help),
        "party": one(who),
    }
    status = one([TieStatus.ACTUAL] * 5 + [TieStatus.WAITING])
    hours = one((None, 0.5, 2.0))
    filled = {
        "ties": [lasting(**tie, status=status, hours_per_week=hours) for _ in range(ties)],
        "links": [
            lasting(a=one(who), b=one(who), kind=one(LinkKind)) for _ in range(ties * 5 // 4)
        ],
        "caseworkers": [lasting(party=one(who[:3])) for _ in range(5)],
        "needs": [lasting(members=for_whom, domain=one(domains)) for _ in range(ties // 4)],
        "contacts": [{"date": lasting()["start"], "party": one(who[:5])()} for _ in range(ties)],
    }
    named = {name: _numbered(name, records) for name, records in filled.items()}
    everyone = parties(**{party: chance.choice(kinds) for party in who})
    return family(members=people(*members), parties=everyone, **named)


def _numbered(name: str, records: list[Document]) -> list[Document]:
    """Give the records ids that do not sort as they stand."""
    if name in ("members", "parties", "contacts"):
        return records
    count = len(records)
    return [{"id": f"{name[:2]}{count - index}"} | record for index, record in enumerate(records)]


def _several(rows: st.SearchStrategy[Document], most: int) -> st.SearchStrategy[list[Document]]:
    """Nothing at all, or lists that are long as often as short."""
    sizes = st.sampled_from((0, most // 2, most))
    return sizes.flatmap(lambda least: st.lists(rows, min_size=least, max_size=least + 1))


def _some_of(pool: Sequence[Any]) -> Some:
    """Up to two of the pool; the same one may come twice."""
    if not pool:
        return st.just([])
    return st.sampled_from((0, 1, 1, 2)).flatmap(
        lambda size: st.lists(st.sampled_from(pool), min_size=size, max_size=size)
    )


def _party(draw: st.DrawFn, name: str) -> Document:
    kind = draw(st.sampled_from((*PartyKind, *[PartyKind.PROFESSIONAL] * 6)))
    sector = draw(st.none() | st.sampled_from(tuple(Sector)[:2]))
    return {"id": name, "name": name, "kind": kind.value, "sector": sector}


def _spelled(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Document]:
    return st.builds(lambda spell, rest: spell | rest, spells(), st.fixed_dictionaries(fields))


def _hours() -> st.SearchStrategy[float | None]:
    return st.none() | st.sampled_from((0.0, 0.5, 2.0, 168.0))


def _ties(party: st.SearchStrategy[str], some: Some) -> st.SearchStrategy[Document]:
    observation = st.fixed_dictionaries({"on": dates(), "hours_per_week": _hours()})
    return _spelled(
        party=party,
        members=some,
        domains=_some_of(tuple(LifeDomain)[:2]),
        help=_some_of(tuple(Help)[:2]),
        status=st.sampled_from([TieStatus.ACTUAL] * 5 + list(TieStatus)),
        framework=st.none() | st.sampled_from(Framework),
        strength=st.none() | st.sampled_from(Strength),
        stress=st.none() | st.sampled_from(Stress),
        flow=st.none() | st.sampled_from(Flow),
        hours_per_week=_hours(),
        observations=st.lists(observation, max_size=3),
    )


def _observations() -> st.SearchStrategy[Document]:
    return st.fixed_dictionaries(
        {
            "on": dates(),
            "strength": st.none() | st.sampled_from(Strength),
            "stress": st.none() | st.sampled_from(Stress),
            "flow": st.none() | st.sampled_from(Flow),
            "hours_per_week": _hours(),
        }
    )


def _goals(needs: Some, some: Some) -> st.SearchStrategy[Document]:
    state = {"state": st.sampled_from(GoalState), "closed_on": st.none() | dates()}
    start = {"start": st.none() | dates()}
    return st.fixed_dictionaries({"needs": needs, "parties": some} | state | start)


def _orders(some: Some) -> st.SearchStrategy[Document]:
    return _spelled(kind=st.sampled_from(OrderKind), members=some)


def _links(party: st.SearchStrategy[str]) -> st.SearchStrategy[Document]:
    return _spelled(a=party, b=party, kind=st.sampled_from(LinkKind))


def _caseworkers(party: st.SearchStrategy[str]) -> st.SearchStrategy[Document]:
    return _spelled(party=party, end_reason=st.none() | st.sampled_from(EndReason))


def _needs(some: Some) -> st.SearchStrategy[Document]:
    return _spelled(members=some, domain=st.sampled_from(tuple(LifeDomain)[:3]))


def _contacts(party: st.SearchStrategy[str], some: Some) -> st.SearchStrategy[Document]:
    fields = {"date": dates(), "party": party, "members": some, "roles": _some_of(tuple(Role))}
    return st.fixed_dictionaries(fields)
