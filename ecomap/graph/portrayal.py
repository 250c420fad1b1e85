"""How the parts of a family look in the flower: the one place where codes become signs.

Every drawing takes its looks from here: they stand in its display list (`web/flower/scene/`), which
the canvas, the ground under it and the legend are painted from. Lengths are in px at full size.
Colours are names from `PALETTES`, so that one sign is right in light and dark.
"""

from dataclasses import dataclass, replace
from typing import Literal

from ecomap.model.codes import (
    BondKind,
    Flow,
    LinkKind,
    PartyKind,
    Sector,
    Sex,
    Strength,
    Stress,
    TieStatus,
)

Side = Literal["informal", "formal"]
Outline = Literal["leaf", "soft", "double"]
Edge = Literal["solid", "dashed", "double"]


@dataclass(frozen=True, slots=True)
class Wedge:
    """A sector of the flower: a fixed direction for one kind of help.

    Attributes:
        id: Its name in code; the text is ``flower-sector-<id>``.
        side: Whether informal or formal parties stand here.
        kinds: Kinds of informal party that stand here.
        sectors: Sectors of formal party that stand here; None = not recorded.
        always: Whether it is drawn when nobody ever stood in it.
    """

    id: str
    side: Side
    kinds: frozenset[PartyKind] = frozenset()
    sectors: frozenset[Sector | None] = frozenset()
    always: bool = True


WEDGES = (
    Wedge("kin", "informal", kinds=frozenset({PartyKind.KIN})),
    Wedge("friends", "informal", kinds=frozenset({PartyKind.FRIEND, PartyKind.NEIGHBOUR})),
    Wedge("community", "informal", kinds=frozenset({PartyKind.COMMUNITY, PartyKind.VOLUNTEER})),
    Wedge("school", "formal", sectors=frozenset({Sector.EDUCATION})),
    Wedge(
        "care",
        "formal",
        sectors=frozenset(
            {
                Sector.HEALTH,
                Sector.YOUTH_CARE,
                Sector.MENTAL_HEALTH,
                Sector.DISABILITY,
                Sector.ADDICTION,
                Sector.LOCAL_TEAM,
            }
        ),
    ),
    Wedge("protection", "formal", sectors=frozenset({Sector.CHILD_PROTECTION, Sector.JUSTICE})),
    Wedge("means", "formal", sectors=frozenset({Sector.FINANCES, Sector.HOUSING, Sector.WORK})),
    Wedge("other", "formal", sectors=frozenset({Sector.OTHER, None}), always=False),
)
"""The sectors clockwise: the informal ones on the right, the formal ones on the left."""

OUTLINES: dict[PartyKind, Outline] = {
    **{kind: "leaf" for kind in PartyKind if not kind.formal},
    PartyKind.PROFESSIONAL: "soft",
    PartyKind.AGENCY: "double",
}
"""Outline of a party's petal by its kind: leaf, superellipse, or one with a double border."""

KIND_ICONS = {
    PartyKind.KIN: "house-heart",
    PartyKind.FRIEND: "smile",
    PartyKind.NEIGHBOUR: "house",
    PartyKind.VOLUNTEER: "hand-heart",
    PartyKind.COMMUNITY: "users-round",
}
SECTOR_ICONS: dict[Sector | None, str] = {
    Sector.CHILD_PROTECTION: "shield",
    Sector.YOUTH_CARE: "life-buoy",
    Sector.MENTAL_HEALTH: "brain",
    Sector.HEALTH: "stethoscope",
    Sector.EDUCATION: "graduation-cap",
    Sector.LOCAL_TEAM: "compass",
    Sector.JUSTICE: "scale",
    Sector.FINANCES: "wallet",
    Sector.HOUSING: "key",
    Sector.WORK: "briefcase",
    Sector.DISABILITY: "accessibility",
    Sector.ADDICTION: "pill",
    Sector.OTHER: "puzzle",
    None: "puzzle",
}
CASEWORKER_ICON = "heart-handshake"
STATUS_ICONS = {
    TieStatus.WAITING: "hourglass",
    TieStatus.PLANNED: "calendar-clock",
    TieStatus.WISHED: "star",
}
CHANGE_ICONS = {"arrived": "plus", "left": "minus", "changed": "triangle"}


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line: width in px, colour name, dash pattern in px (empty = solid), px of an arrowhead."""

    width: float
    colour: str
    dash: tuple[int, ...] = ()
    head: float = 7


@dataclass(frozen=True, slots=True)
class Area:
    """A filled shape.

    Attributes:
        fill: Colour name; None = it shows what is under it.
        line: Colour name of its edge.
        width: Width of its edge in px.
        edge: How its edge runs.
        tint: How much of the colour is in the fill, from 0 to 1 = all of it.
    """

    fill: str | None
    line: str
    width: float
    edge: Edge = "solid"
    tint: float = 1


@dataclass(frozen=True, slots=True)
class Halo:
    """What shines round a shape: colour name, width and distance in px, and how much it covers."""

    colour: str
    width: float
    offset: float
    opacity: float = 1


@dataclass(frozen=True, slots=True)
class Sign:
    """Letters that are a sign: text, size in px, weight and colour name."""

    text: str
    size: float
    weight: int
    colour: str


STRENGTHS: dict[Strength | None, Stroke] = {
    Strength.WEAK: Stroke(1.5, "tie", (6, 4), head=7.8),
    Strength.ORDINARY: Stroke(3, "tie"),
    Strength.STRONG: Stroke(5, "tie", head=8.6),
    None: Stroke(1.5, "tie-unknown", head=7.8),
}
"""A tie by its strength; None = not recorded. Two arrowheads still fit on a short tie."""

STRAINS = {
    Stress.TENSION: Stroke(1.75, "strain"),
    Stress.CONFLICT: Stroke(1.75, "strain"),
}
"""The zigzag over a tie; its shape is the geometry's (soft for tension, sharp for conflict)."""
BROKEN = Sign("//", 17, 600, "strain")
"""Stands in the gap of a broken tie."""

ARROWS: dict[Flow | None, tuple[bool, bool]] = {
    Flow.TO_FAMILY: (True, False),
    Flow.FROM_FAMILY: (False, True),
    Flow.MUTUAL: (True, True),
    None: (False, False),
}
"""Whether there is an arrowhead at the heart and at the petal."""

LINKS = {
    LinkKind.COOPERATES: (Stroke(2, "link"), "circle", "circle"),
    LinkKind.INFORMS: (Stroke(2, "link"), "none", "vee"),
    LinkKind.REFERS: (Stroke(2, "link"), "none", "triangle"),
    LinkKind.CONFLICT: (Stroke(2, "strain"), "tee", "tee"),
    LinkKind.KNOWS: (Stroke(1.5, "link", (6, 4)), "none", "none"),
}
"""A link between two parties: its line, and what stands at either end."""

PETALS: dict[Outline, Area] = {
    "leaf": Area("leaf", "leaf-line", 1.75),
    "soft": Area("soft", "soft-line", 1.75),
    "double": Area("double", "double-line", 4.5, "double"),
}
"""A petal whose help is there, by its outline."""


def petal(outline: Outline, status: TieStatus) -> Area:
    """Give how a petal looks: hollow while it is not there yet, faint while it is only planned."""
    there = PETALS[outline]
    match status:
        case TieStatus.WAITING:
            return replace(there, fill="hollow")
        case TieStatus.WISHED:
            return replace(there, fill="hollow", width=1.75, edge="dashed")
        case TieStatus.PLANNED:
            return replace(there, tint=0.4, width=1)
        case TieStatus.ACTUAL:
            return there


HEART = Area("heart", "heart-line", 1.75)
HOUSEHOLD = Area(None, "heart-line", 1)
MEMBER = Area("member", "heart-line", 1.75)
MARKER = Area("marker", "heart-line", 1.5)
"""The heart, the members who live together in it, a member's sign, and the fixed caseworker."""

BONDS = {
    kind: Stroke(1.5, "ink-soft", (4, 3) if kind is BondKind.FOSTER_OF else ()) for kind in BondKind
}
"""A line of the genogram."""

FADE = ((0.2, 0.12), (0.55, 0.45), (1.0, 1.0))
"""How much of a sector's colour there is, from the heart (0) to the rim (1): it is deepest at the
rim, and lets ties be read near the heart."""
WEDGE_EDGE = Stroke(5, "ground")
"""What parts two sectors."""

HALOS = {
    "arrived": Halo("arrived", 4, 0.5),
    "chosen": Halo("chosen", 3, 1),
    "line": Halo("chosen", 5, 0, 0.45),
}
"""Round who came, round what is chosen, and along a line that is chosen."""
OPACITIES = {"left": 0.6, "dim": 0.2, "moving": 0.15}
"""How much there is to see of a petal that has gone, of what is not lit, and of a petal that is in
the hand."""

SIGNS = {Sex.MALE: "square", Sex.FEMALE: "circle"}
"""Genogram sign of a member by sex; any other is a diamond."""

PALETTES = {
    "light": {
        "ground": "#faf8f4",
        "ink": "#22282b",
        "ink-soft": "#555f63",
        "heart": "#fdf3ee",
        "heart-line": "#b1573f",
        "member": "#ffffff",
        "marker": "#f8ddd2",
        "leaf": "#eef6e8",
        "leaf-line": "#47793a",
        "soft": "#eaf2fa",
        "soft-line": "#35669b",
        "double": "#f2eef8",
        "double-line": "#6b559c",
        "hollow": "#ffffff",
        "tie": "#3f5058",
        "tie-unknown": "#6f7b80",
        "strain": "#a04a00",
        "link": "#0b7285",
        "chosen": "#205c54",
        "arrived": "#2b7a2b",
        "left": "#767676",
        "kin": "#e6efda",
        "friends": "#e9f0d0",
        "community": "#f3efd0",
        "school": "#dcebf3",
        "care": "#dfe7f6",
        "protection": "#e8e2f3",
        "means": "#efe2ec",
        "other": "#e9e7e2",
    },
    "dark": {
        "ground": "#171b1c",
        "ink": "#eceeec",
        "ink-soft": "#b3bcba",
        "heart": "#37262a",
        "heart-line": "#e39a86",
        "member": "#171b1c",
        "marker": "#54352f",
        "leaf": "#22301f",
        "leaf-line": "#8fc07e",
        "soft": "#1e2c3a",
        "soft-line": "#86b4e3",
        "double": "#2c2639",
        "double-line": "#b7a3e4",
        "hollow": "#171b1c",
        "tie": "#c3ced2",
        "tie-unknown": "#8a979c",
        "strain": "#f2a65a",
        "link": "#5fc4d6",
        "chosen": "#8fd0c4",
        "arrived": "#7bd07b",
        "left": "#9a9a9a",
        "kin": "#232d1e",
        "friends": "#2a301c",
        "community": "#322f1d",
        "school": "#1c2c34",
        "care": "#1f2738",
        "protection": "#292338",
        "means": "#33232f",
        "other": "#2b2b29",
    },
}
