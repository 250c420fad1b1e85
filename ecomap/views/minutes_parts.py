"""What minutes consist of: sections of ready sentences, for whom they are meant."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from ecomap.texts import Language


class Audience(StrEnum):
    """For whom minutes are made: the team sees all, the family what is shared with them."""

    TEAM = "team"
    FAMILY = "family"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that the minutes say.

    Attributes:
        text: The sentence; may have several lines when somebody wrote them.
        details: What stands under it, smaller.
        shared: Whether the family may see it; None = nothing to say about that.
        mark: The words for ``shared``; empty when there is nothing to say.
    """

    text: str
    details: tuple[str, ...] = ()
    shared: bool | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the minutes; ``none`` stands in place of items when there are none."""

    code: str
    title: str
    items: tuple[Item, ...]
    none: str = ""


@dataclass(frozen=True, slots=True)
class Minutes:
    """One page about one meeting.

    Attributes:
        lang: The language of the sentences.
        audience: For whom it is made.
        title: What stands on top.
        facts: Short lines under the title, such as who was there.
        notice: For whom this is, in a sentence.
        sections: The parts, in order.
        footer: When and with what it was made.
    """

    lang: Language
    audience: Audience
    title: str
    facts: tuple[str, ...]
    notice: str
    sections: tuple[Section, ...]
    footer: str

    def plain(self) -> dict[str, Any]:
        """Give it as plain data."""
        return asdict(self)
