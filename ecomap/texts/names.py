"""What people are called on screen: the name that the family file gives them, or words for none."""

from collections.abc import Iterable

from ecomap.model import Family
from ecomap.texts import Language, text


def name_of(one: str, family: Family, lang: Language) -> str:
    """Give the name of a member or party; another id, such as that of a goal, stays one."""
    known = family.member_by_id.get(one) or family.party_by_id.get(one)
    name = one if known is None else known.name
    return name.strip() or text("finding-nameless", lang)


def names_of(ids: Iterable[str], family: Family, lang: Language) -> list[str]:
    """Give the names of members and parties, in the order of the ids."""
    return [name_of(one, family, lang) for one in ids]
