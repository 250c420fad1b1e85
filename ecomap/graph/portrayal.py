"""How the parts of a family look in the flower: the one place where codes become signs.

Every drawing takes its looks from here: the canvas, its legend, and later SVG and PDF. Lengths are
in px at full size. Colours are names from `PALETTES`, so that one sign is right in light and dark.
"""

from dataclasses import dataclass
from typing import Literal

from ecomap.model.codes import Flow, LinkKind, PartyKind, Sector, Sex, Strength, Stress, TieStatus

Side = Literal["informal", "formal"]
Outline = Literal["leaf", "soft", "double"]


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
    """A line: width in px, dash pattern in px (empty = solid) and colour name."""

    width: float
    colour: str
    dash: tuple[int, ...] = ()


STRENGTHS: dict[Strength | None, Stroke] = {
    Strength.WEAK: Stroke(1.5, "tie", (6, 4)),
    Strength.ORDINARY: Stroke(3, "tie"),
    Strength.STRONG: Stroke(5, "tie"),
    None: Stroke(1.5, "tie-unknown"),
}
"""A tie by its strength; None = not recorded."""

STRAINS = {
    Stress.TENSION: Stroke(1.75, "strain"),
    Stress.CONFLICT: Stroke(1.75, "strain"),
}
"""The zigzag over a tie; its shape is the geometry's (soft for tension, sharp for conflict)."""

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
