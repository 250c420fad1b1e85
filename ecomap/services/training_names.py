"""The names in a training copy: everybody by what they are, with a letter or a number."""

from collections.abc import Iterable, Mapping
from typing import Any

from ecomap.model import Family
from ecomap.model.codes import PartyKind
from ecomap.texts import Language, text

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

DISCIPLINES = frozenset(
    (
        *("advocaat", "ambulant hulpverlener", "begeleider", "bemiddelaar", "bewindvoerder"),
        *("budgetcoach", "casemanager", "cliëntondersteuner", "ervaringsdeskundige"),
        *("fysiotherapeut", "gedragswetenschapper", "gezinsbehandelaar", "gezinsbegeleider"),
        *("gezinscoach", "gezinswerker", "gz-psycholoog", "huisarts", "intern begeleider"),
        *("jeugdarts", "jeugdbeschermer", "jeugdreclasseerder", "jeugdverpleegkundige"),
        *("jongerenwerker", "kinderarts", "kinderpsycholoog", "klantmanager", "leerkracht"),
        *("leerplichtambtenaar", "logopedist", "maatschappelijk werker", "mentor"),
        *("omgangsbegeleider", "opvoedcoach", "orthopedagoog", "pleegzorgbegeleider"),
        *("praktijkondersteuner jeugd", "psychiater", "psycholoog", "psychotherapeut"),
        *("raadsonderzoeker", "reclasseringswerker", "schoolmaatschappelijk werker"),
        *("schuldhulpverlener", "sociaal werker", "systeemtherapeut", "traumatherapeut"),
        *("verloskundige", "voogd", "wijkagent", "wijkteammedewerker"),
    )
)
"""Names of professions, kept as they are; any other discipline may hold a name."""


class Names:
    """Names for one family, in one language.

    Attributes:
        family: Name of the copy.
        of: Name of each member and party, by id.
    """

    def __init__(self, family: Family, lang: Language) -> None:
        counts = {"members": len(family.members), "parties": len(family.parties)}
        self._lang = lang
        self.family = text("caseload-training-name", lang, **counts)
        self.of = _members(family, lang) | _parties(family, lang)
        self._households = _numbers(member.household for member in family.members)
        self._organisations = self._of_organisations(family)

    def of_field(self, field: str, record: Mapping[str, Any]) -> str | None:
        """Give what stands in a named field of a record instead; None = nothing."""
        value = record[field]
        if field == "name":
            return self.of[record["id"]]
        if field == "household":
            return text("caseload-training-household", self._lang, number=self._households[value])
        if field == "organisation":
            return self._organisations[value]
        known = field == "discipline" and value.casefold() in DISCIPLINES
        return value.casefold() if known else None

    def _of_organisations(self, family: Family) -> dict[str, str]:
        """Name them alike everywhere: an organisation that is a party too by that party's name."""
        numbers = _numbers(party.organisation for party in family.parties)
        agencies = {p.name: self.of[p.id] for p in family.parties if p.kind is PartyKind.AGENCY}
        return {
            name: agencies.get(name)
            or text("caseload-training-organisation", self._lang, number=number)
            for name, number in numbers.items()
        }


def _members(family: Family, lang: Language) -> dict[str, str]:
    return {
        member.id: text(
            f"caseload-training-member-{member.role or 'unknown'}", lang, letter=_letter(index)
        )
        for index, member in enumerate(family.members)
    }


def _parties(family: Family, lang: Language) -> dict[str, str]:
    return {
        party.id: text(f"caseload-training-party-{party.kind}", lang, number=number)
        for number, party in enumerate(family.parties, start=1)
    }


def _letter(index: int) -> str:
    """Give A to Z, then AA, AB and so on."""
    more, last = divmod(index, len(LETTERS))
    return (_letter(more - 1) if more else "") + LETTERS[last]


def _numbers(values: Iterable[Any]) -> dict[str, int]:
    """Number different texts in the order in which they come."""
    different = dict.fromkeys(value for value in values if value is not None)
    return {value: number for number, value in enumerate(different, start=1)}
