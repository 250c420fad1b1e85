"""How the parts of the cooperation tab name people, and what they light on the rest of the page."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from ecomap.graph.cooperation import Cooperation, Pair
from ecomap.model import Family
from ecomap.model.codes import LifeDomain
from ecomap.texts import Language, text
from ecomap.texts.names import name_of, names_of

_MANY = 4
"""From this number on, all members together are called just that."""


@dataclass(frozen=True, slots=True)
class Told:
    """Who works with whom, told in a language.

    Attributes:
        seen: The lines of the day.
        lang: The language.
    """

    seen: Cooperation
    lang: Language

    @property
    def family(self) -> Family:
        """The family."""
        return self.seen.facts.family

    def say(self, key: str, **facts: object) -> str:
        """Give a text of this tab that begins a line: with a capital."""
        said = self.say_within(key, **facts)
        return said[:1].upper() + said[1:]

    def say_within(self, key: str, **facts: object) -> str:
        """Give a text of this tab that stands within another."""
        return text(key, self.lang, **facts)

    def name(self, party: str) -> str:
        """Give the name of a party."""
        return name_of(party, self.family, self.lang)

    def names(self, parties: Iterable[str]) -> list[str]:
        """Give the names of parties."""
        return names_of(parties, self.family, self.lang)

    def members(self, members: tuple[str, ...]) -> list[str]:
        """Give the names of members, or one word for all of them."""
        if len(members) >= _MANY and len(members) == len(self.family.members):
            return [text("finding-everyone", self.lang)]
        return names_of(members, self.family, self.lang)

    def domain(self, domain: LifeDomain) -> str:
        """Give the word of a life domain."""
        return text(f"life_domain-{domain}", self.lang)

    def domains(self, domains: Iterable[LifeDomain]) -> list[str]:
        """Give the words of life domains."""
        return [self.domain(domain) for domain in domains]

    def couple(self, pair: Pair) -> dict[str, str]:
        """Give the names of both parties as facts of a text."""
        a, b = pair.parties
        return {"a": self.name(a), "b": self.name(b)}


def pair_light(pair: Pair) -> dict[str, str]:
    """Light both parties with all that they share, and be lit with it."""
    about = _filled(parties=pair.parties, members=pair.whom, domains=pair.domains)
    links = tuple(link.id for link in pair.links)
    return _data(_filled(ties=pair.ties, links=links) | about, about)


def party_light(seen: Cooperation, party: str) -> dict[str, str]:
    """Light a party with its links, and be lit with it and with all that it does."""
    ties = seen.facts.ties_of.get(party, [])
    found = (links for couple, links in seen.links.items() if party in couple)
    links = tuple(link.id for links in found for link in links)
    evidence = _filled(parties=(party,), links=links)
    members = {member for tie in ties for member in seen.facts.members_of(tie)}
    domains = {domain for tie in ties for domain in tie.domains}
    about = _filled(
        parties=(party,), members=tuple(sorted(members)), domains=tuple(sorted(domains))
    )
    return _data(evidence, about)


def about_light(**about: tuple[str, ...]) -> dict[str, str]:
    """Be lit with what is about all of this."""
    return {"data-about": _written(_filled(**about))}


def couple_data(pair: Pair) -> dict[str, str]:
    """Say which two parties an element is about, for who writes down that they work together."""
    return {"data-couple": _written(pair.parties)}


def _data(evidence: object, about: object) -> dict[str, str]:
    lights = {"data-evidence": _written(evidence), "aria-pressed": "false"}
    return {**lights, "data-about": _written(about)}


def _filled(**lists: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return {name: ids for name, ids in lists.items() if ids}


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
