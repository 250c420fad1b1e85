"""Who works with whom on a day, against the rules, the measures and a plain count over ties."""

from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given

from ecomap.analysis import measures_of
from ecomap.analysis.rules.facts import Facts
from ecomap.figures.circle import WIDTH, circle
from ecomap.graph.cooperation import Cooperation, Pair
from ecomap.model import Family, Period
from ecomap.model.codes import LifeDomain
from tests.families import Document, busy_family, days, families, family
from tests.rule_cases import ON, case, found, spell, tie


def seen(about: Family, day: date = ON) -> Cooperation:
    """The lines of a day."""
    return Cooperation(Facts(about, day))


def link(a: str, b: str, **more: str) -> Document:
    """Two parties that cooperate, unless told otherwise."""
    return {"a": a, "b": b, "kind": "cooperates"} | more


def couples(pairs: list[Pair]) -> list[tuple[str, str]]:
    return [pair.parties for pair in pairs]


def test_two_who_help_the_same_member_without_a_link_are_a_missing_pair() -> None:
    (pair,) = seen(case(ties=[tie("bakker", "2024"), tie("yilmaz", "2024")])).missing
    assert pair.parties == ("bakker", "yilmaz")
    assert (pair.members, pair.domains) == (("noor",), (LifeDomain.PARENTING,))
    assert pair.ties == ("ti1", "ti2")


def test_help_with_something_else_makes_a_missing_pair_without_a_domain() -> None:
    about = case(ties=[tie("bakker", "2024"), tie("yilmaz", "2024", domains=["school"])])
    (pair,) = seen(about).missing
    assert (pair.domains, pair.beside, pair.whom) == ((), (), ("noor",))


def test_a_question_is_about_whom_both_help_on_the_same_domain() -> None:
    both = ["noor", "sem"]
    ties = [
        tie("bakker", "2024", members=both),
        tie("yilmaz", "2024"),
        tie("yilmaz", "2024", members=["sem"], domains=["school"]),
    ]
    (pair,) = seen(case(ties=ties)).missing
    assert (pair.members, pair.whom) == (("noor", "sem"), ("noor",))


@pytest.mark.parametrize("kind", ["cooperates", "informs", "refers", "conflict", "knows"])
def test_a_link_of_any_kind_makes_a_pair_linked(kind: str) -> None:
    ties = [tie("bakker", "2024"), tie("yilmaz", "2024")]
    about = case(ties=ties, links=[link("yilmaz", "bakker", kind=kind)])
    assert seen(about).missing == []
    (pair,) = seen(about).linked
    assert [one.kind for one in pair.links] == [kind]


def test_a_link_that_ended_leaves_a_missing_pair() -> None:
    ties = [tie("bakker", "2024"), tie("yilmaz", "2024")]
    about = case(ties=ties, links=[link("bakker", "yilmaz", end="2024-06-29")])
    assert couples(seen(about).missing) == [("bakker", "yilmaz")]
    assert seen(about, date(2024, 6, 29)).missing == []


def test_own_network_is_never_a_missing_pair_and_is_shown_only_with_a_link() -> None:
    ties = [tie("bakker", "2024"), tie("oma", "2024"), tie("buur", "2024")]
    lines = seen(case(ties=ties, links=[link("oma", "bakker")]))
    assert lines.missing == []
    assert lines.shown == ("bakker", "oma")


def test_sharing_is_about_formal_parties_and_not_about_own_network() -> None:
    ties = [tie("bakker", "2024"), tie("oma", "2024")]
    assert not seen(case(ties=ties, links=[link("oma", "bakker")])).sharing
    linked = case(ties=[*ties, tie("ggz", "2024")], links=[link("ggz", "bakker")])
    assert (seen(linked).sharing, seen(linked).missing) == (True, [])


def test_who_shares_more_stands_first() -> None:
    more = {"domains": ["parenting", "school"]}
    ties = [tie("bakker", "2024", **more), tie("yilmaz", "2024", **more), tie("ggz", "2024")]
    assert couples(seen(case(ties=ties)).missing)[0] == ("bakker", "yilmaz")


def test_the_caseworker_is_known_with_who_has_and_has_not_a_link_with_them() -> None:
    about = case(
        ties=[tie("yilmaz", "2024"), tie("school", "2024"), tie("oma", "2024")],
        caseworkers=[spell("bakker", "2023")],
        links=[link("school", "bakker"), link("oma", "bakker")],
    )
    lines = seen(about)
    assert (lines.caseworker, lines.contacts, lines.strangers) == (
        "bakker",
        ("school",),
        ("yilmaz",),
    )


def test_of_several_caseworkers_it_is_the_one_of_the_last_spell() -> None:
    spells = [spell("bakker", "2023"), spell("gi", "2024"), spell("yilmaz", "2024-02", "2024-03")]
    assert seen(case(caseworkers=spells)).caseworker == "gi"


def test_without_a_caseworker_nobody_is_in_contact_with_them() -> None:
    lines = seen(case(ties=[tie("bakker", "2024")]))
    assert (lines.caseworker, lines.contacts, lines.strangers) == (None, (), ())


@given(families(), days())
def test_missing_pairs_with_a_domain_in_common_are_what_the_rule_finds(
    about: Family, day: date
) -> None:
    strong: dict[tuple[str, ...], Pair] = {
        pair.parties: pair for pair in seen(about, day).missing if pair.domains
    }
    rules = {one.parties: one for one in found("side_by_side", about, day)}
    assert set(strong) == set(rules)
    for parties, finding in rules.items():
        assert tuple(sorted(strong[parties].beside)) == finding.members
        assert tuple(sorted(strong[parties].domains)) == finding.facts["domains"]


def helped(about: Family, party: str, day: date) -> set[str]:
    """Whom a party helps, one tie after another."""
    ties = [one for one in about.ties if one.party == party and one.actual(day)]
    return {member for one in ties for member in about.members_of(one)}


@given(families(), days())
def test_missing_pairs_are_all_formal_pairs_with_a_member_in_common_and_no_link(
    about: Family, day: date
) -> None:
    spells = {one.party for one in about.caseworkers if one.active(day)}
    formal = [p.id for p in about.parties if p.formal or p.id in spells]
    plain = set()
    for a, b in combinations(sorted(formal), 2):
        linked = any({a, b} == {one.a, one.b} and one.active(day) for one in about.links)
        if helped(about, a, day) & helped(about, b, day) and not linked:
            plain.add((a, b))
    assert set(couples(seen(about, day).missing)) == plain


@given(families(), days())
def test_links_are_those_that_the_density_counts(about: Family, day: date) -> None:
    lines = seen(about, day)
    measures = measures_of(about, day, Period(day, day))
    n = len(lines.alters)
    assert measures["size"] == n
    if n > 1:
        assert measures["density"] == pytest.approx(2 * len(lines.links) / (n * (n - 1)))


@pytest.mark.parametrize("ties", [1, 10, 40, 90])
def test_names_in_the_picture_never_run_into_each_other(ties: int) -> None:
    about = busy_family(ties, seed=ties)
    parties = about.parties[:60]
    middle = parties[0]
    picture = circle(parties, middle)
    for side in ("left", "right"):
        heights = sorted(p.y for p in picture.places.values() if p.side == side)
        assert all(after - before >= 24 for before, after in pairwise(heights))
    assert all(0 < p.x < WIDTH and 0 < p.y < picture.height for p in picture.places.values())
    assert picture.places[middle.id].side == "middle"


def test_a_long_name_gets_room_for_all_its_lines() -> None:
    names = ["Samenwerkingsverband Passend Onderwijs Oeverstreek en Omstreken"] * 40
    about = family(
        parties=[{"id": f"p{n}", "name": name, "kind": "kin"} for n, name in enumerate(names)]
    )
    heights = sorted(p.y for p in circle(about.parties, None).places.values())
    assert min(b - a for a, b in zip(heights[::2], heights[2::2], strict=False)) >= 54


def test_the_order_is_that_of_the_sectors_of_the_flower() -> None:
    about = case()
    places = circle(about.parties, None).places
    assert places["oma"].side == "right"
    assert places["gi"].side == "left"
    assert places["oma"].y < places["buur"].y < places["coach"].y
