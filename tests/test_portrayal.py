"""What codes look like: every code has a sign, and every sign can be seen."""

import pytest

from ecomap.figures.looks import looks
from ecomap.graph import portrayal
from ecomap.graph.portrayal import PALETTES, WEDGES
from ecomap.model.codes import Flow, LinkKind, PartyKind, Sector, Strength, Stress, TieStatus

FORMAL = (PartyKind.PROFESSIONAL, PartyKind.AGENCY)
INFORMAL = tuple(kind for kind in PartyKind if kind not in FORMAL)


@pytest.mark.parametrize("sector", [None, *Sector])
def test_every_formal_party_has_one_sector_on_the_formal_side_and_an_icon(sector):
    sides = [wedge.side for wedge in WEDGES if sector in wedge.sectors]
    assert sides == ["formal"]
    assert portrayal.SECTOR_ICONS[sector]


@pytest.mark.parametrize("kind", INFORMAL)
def test_every_informal_party_has_one_sector_on_the_informal_side_and_an_icon(kind):
    sides = [wedge.side for wedge in WEDGES if kind in wedge.kinds]
    assert sides == ["informal"]
    assert portrayal.OUTLINES[kind] == "leaf"
    assert portrayal.KIND_ICONS[kind]


def test_the_informal_sectors_come_first():
    assert [w.side for w in WEDGES] == sorted((w.side for w in WEDGES), reverse=True)


def test_a_person_and_an_organisation_have_outlines_of_their_own():
    assert portrayal.OUTLINES[PartyKind.PROFESSIONAL] == "soft"
    assert portrayal.OUTLINES[PartyKind.AGENCY] == "double"


def test_every_value_of_a_channel_has_a_sign():
    assert set(portrayal.STRENGTHS) == {None, *Strength}
    assert set(portrayal.ARROWS) == {None, *Flow}
    assert {Stress.NONE, *portrayal.STRAINS, Stress.BROKEN} == set(Stress)
    assert set(looks()["statuses"]) == set(TieStatus)
    assert set(portrayal.LINKS) == set(LinkKind)


def test_no_two_strengths_look_alike():
    strokes = list(portrayal.STRENGTHS.values())
    assert len(set(strokes)) == len(strokes)


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
