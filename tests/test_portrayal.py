"""What codes look like: every code has a sign, and every sign can be seen."""

from itertools import product

import pytest

from ecomap.graph import portrayal
from ecomap.graph.portrayal import PALETTES, WEDGES
from ecomap.model import Party
from ecomap.model.codes import Flow, LinkKind, PartyKind, Sector, Strength, Stress, TieStatus

FORMAL = (PartyKind.PROFESSIONAL, PartyKind.AGENCY)
INFORMAL = tuple(kind for kind in PartyKind if kind not in FORMAL)


def party(kind, sector=None, **more):
    return Party(id="p1", name="Oma Riet", kind=kind, sector=sector, **more)


@pytest.mark.parametrize(("kind", "sector"), product(FORMAL, [None, *Sector]))
def test_every_formal_party_has_a_sector_on_the_formal_side(kind, sector):
    wedges = [wedge for wedge in WEDGES if sector in wedge.sectors]
    assert wedges == [portrayal.wedge_of(party(kind, sector))]
    assert wedges[0].side == "formal"


@pytest.mark.parametrize("kind", INFORMAL)
def test_every_informal_party_has_a_sector_on_the_informal_side(kind):
    wedge = portrayal.wedge_of(party(kind, Sector.HEALTH))
    assert wedge.side == "informal"
    assert portrayal.outline_of(party(kind)) == "leaf"


def test_the_informal_sectors_come_first():
    assert [w.side for w in WEDGES] == sorted((w.side for w in WEDGES), reverse=True)


def test_a_person_and_an_organisation_have_outlines_of_their_own():
    assert portrayal.outline_of(party(PartyKind.PROFESSIONAL)) == "soft"
    assert portrayal.outline_of(party(PartyKind.AGENCY)) == "double"


@pytest.mark.parametrize("kind", PartyKind)
def test_every_party_has_an_icon(kind):
    assert all(portrayal.icon_of(party(kind, sector)) for sector in [None, *Sector])


def test_every_value_of_a_channel_has_a_sign():
    assert set(portrayal.STRENGTHS) == {None, *Strength}
    assert set(portrayal.ARROWS) == {None, *Flow}
    assert set(portrayal.STRESS_ORDER) == set(Stress)
    assert set(portrayal.STATUS_ORDER) == set(TieStatus)
    assert set(portrayal.LINKS) == set(LinkKind)


def test_no_two_strengths_look_alike():
    strokes = list(portrayal.STRENGTHS.values())
    assert len(set(strokes)) == len(strokes)


def test_the_second_line_says_something_new():
    kind = PartyKind.PROFESSIONAL
    full = party(kind, organisation="Wijkteam Oost", discipline="gezinswerker")
    assert portrayal.second_line_of(full) == "Wijkteam Oost"
    assert portrayal.second_line_of(party(kind, discipline="gezinswerker")) == "gezinswerker"
    assert portrayal.second_line_of(party(kind, organisation="Oma Riet")) == ""


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


GROUNDS = ("ground", "heart", *(wedge.id for wedge in WEDGES))
TEXT_ON = {
    "ink": (*GROUNDS, "leaf", "soft", "double", "hollow", "member", "marker"),
    "ink-soft": ("ground", "leaf", "soft", "double", "hollow", "marker", *(w.id for w in WEDGES)),
}
LINE_ON = dict.fromkeys(
    ("tie", "tie-unknown", "strain", "link", "chosen", "arrived", "heart-line"), GROUNDS
) | {f"{name}-line": (*GROUNDS, name, "hollow") for name in ("leaf", "soft", "double")}


@pytest.mark.parametrize("scheme", PALETTES)
def test_text_stands_out_from_its_ground(scheme):
    palette = PALETTES[scheme]
    pairs = [(text, ground) for text, grounds in TEXT_ON.items() for ground in grounds]
    assert [p for p in pairs if contrast(palette[p[0]], palette[p[1]]) < 4.5] == []


@pytest.mark.parametrize("scheme", PALETTES)
def test_lines_stand_out_from_their_ground(scheme):
    palette = PALETTES[scheme]
    pairs = [(line, ground) for line, grounds in LINE_ON.items() for ground in grounds]
    assert [p for p in pairs if contrast(palette[p[0]], palette[p[1]]) < 3] == []


def test_light_and_dark_name_the_same_colours():
    assert set(PALETTES["light"]) == set(PALETTES["dark"])
