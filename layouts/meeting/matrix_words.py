"""What a cell of the matrix says: in few words in the cell, and all that is known below it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations
from typing import NamedTuple

from ecomap.figures.payload import hyphens
from ecomap.model import CoarseDate, Decision, Need, Party
from ecomap.model.codes import Help, Strength, Stress, TieStatus
from ecomap.texts import Language, list_text, text
from ecomap.texts.findings import amount_text, finding_title
from ecomap.texts.names import name_of, names_of
from ecomap.views.matrix import STRAINED, Cell, Doubling, Helper
from ecomap.views.meeting import Seen

_LETTERS = 13
"""How long a word may be before it does not fit in a column."""

SOON = (TieStatus.PLANNED, TieStatus.WISHED)


class Entry(NamedTuple):
    """One party in a cell with its ties of one status."""

    party: Party
    status: TieStatus
    helpers: tuple[Helper, ...]

    @property
    def mark(self) -> str:
        """Code of the mark before its name: own, professional or agency."""
        return self.party.kind.value if self.party.formal else "own"

    @property
    def help(self) -> list[Help]:
        """The kinds of help, in the order of the codes."""
        return [code for code in Help if any(code in h.tie.help for h in self.helpers)]

    @property
    def since(self) -> CoarseDate | None:
        """When the first tie began; None when one of them began on a day that nobody knows."""
        starts = [helper.tie.start for helper in self.helpers]
        known = [start for start in starts if start]
        return min(known, key=lambda start: start.first) if len(known) == len(starts) else None


def entries(cell: Cell) -> list[Entry]:
    """Give who stands in a cell: helping before not yet, double before others, then own network."""
    found: dict[tuple[str, TieStatus], list[Helper]] = {}
    for helper in cell.helpers:
        found.setdefault((helper.party.id, helper.tie.status), []).append(helper)
    listed = [Entry(own[0].party, own[0].tie.status, tuple(own)) for own in found.values()]
    double = {party for doubling in cell.doublings for party in doubling.parties}

    def order(entry: Entry) -> tuple[bool, bool, bool]:
        party = entry.party
        return entry.status is not TieStatus.ACTUAL, party.id not in double, party.formal

    return sorted(listed, key=order)


def broken_words(texts: Iterable[str]) -> dict[str, str]:
    """Give the words that are too long for a column, with soft hyphens where they break."""
    return {word: parts for word, parts in hyphens(texts).items() if len(word) > _LETTERS}


def breakable(said: str, broken: Mapping[str, str]) -> str:
    """Give a text with its long words broken."""
    return " ".join(broken.get(part, part) for part in said.split())


@cache
def word(key: str, lang: Language) -> str:
    """Give a text without facts; kept, because a matrix says the same words many times."""
    return text(key, lang)


@dataclass(frozen=True)
class Wording:
    """What is said of the cells of one family on one day.

    Attributes:
        seen: The family on the day.
        lang: The language.
    """

    seen: Seen
    lang: Language

    def name(self, party: Party) -> str:
        """Give the name of a party."""
        return name_of(party.id, self.seen.family, self.lang)

    def breakable(self, party: Party) -> str:
        """Give the name of a party, of which a very long word may be broken."""
        return breakable(self.name(party), self._broken)

    @cached_property
    def _broken(self) -> dict[str, str]:
        return broken_words(party.name for party in self.seen.family.parties)

    def named(self, ids: tuple[str, ...]) -> str:
        """Give the names of members or parties as a list in words."""
        return list_text(names_of(ids, self.seen.family, self.lang), self.lang)

    def word(self, key: str) -> str:
        """Give a text without facts."""
        return word(key, self.lang)

    def how(self, entry: Entry) -> str:
        """Say what is out of the ordinary: waited for, planned, wished for, weak or strained."""
        if entry.status is TieStatus.WAITING:
            return self._waits(entry.since)
        soon = [self.word(f"matrix-{entry.status}")] if entry.status in SOON else []
        return ", ".join([*soon, *self._strain(entry)])

    def help(self, entry: Entry) -> str:
        """Say which help it is."""
        return ", ".join(self._help(entry))

    def same(self, cell: Cell) -> str:
        """Say which help is given twice."""
        codes = {code for doubling in cell.doublings for code in doubling.help}
        return ", ".join(self.word(f"help-{code}") for code in Help if code in codes)

    def severity(self, needs: tuple[Need, ...]) -> str | None:
        """Say how heavy the heaviest need is; None without a need."""
        if not needs:
            return None
        heaviest = max(need.severity or 0 for need in needs)
        if not heaviest:
            return self.word("matrix-need")
        severity = self.word(f"plan-severity-{heaviest}")
        return text("matrix-need-severity", self.lang, severity=severity)

    def long(self, entry: Entry) -> str:
        """Say all that is known of how a party helps."""
        party = entry.party
        who = party.organisation or self.word(f"party_kind-{party.kind}")
        said = [*self._help(entry), *self._strain(entry), *self._since(entry)]
        head = f"{self.name(party)} ({who})"
        return f"{head}: {', '.join(said)}" if said else head

    def lines(self, cell: Cell) -> dict[str, list[str]]:
        """Give what else is known: the needs, who gives the same help, and what to discuss."""
        undecided = [finding for finding in cell.findings if not finding.decision]
        return {
            "needs": list(self._needs(cell)),
            "double": [said for doubling in cell.doublings for said in self._double(doubling)],
            "findings": [finding_title(finding, self.lang) for finding in undecided],
        }

    def _needs(self, cell: Cell) -> Iterator[str]:
        for need in cell.needs:
            severity = [self.word(f"plan-severity-{need.severity}")] if need.severity else []
            since = [text("matrix-since", self.lang, day=need.start)] if need.start else []
            yield ", ".join([self._told(need), *severity, *since])
        for need in cell.over:
            yield f"{self._told(need)}, {text('matrix-over', self.lang, day=need.end)}"
        if cell.said:
            yield text("matrix-said", self.lang, day=cell.said)

    def _told(self, need: Need) -> str:
        told = need.text.strip()
        return text("matrix-told", self.lang, told=told) if told else self.word("matrix-untold")

    def _help(self, entry: Entry) -> list[str]:
        return [self.word(f"help-{code}") for code in entry.help]

    def _strain(self, entry: Entry) -> list[str]:
        """Give in words what makes the ties weak or strained."""
        thin = [helper.channels for helper in entry.helpers if helper.thin]
        weak = any(channels.strength is Strength.WEAK for channels in thin)
        stress = {channels.stress for channels in thin}
        strained = [self.word(f"stress-{code}") for code in Stress if code in stress & STRAINED]
        return [*([self.word("strength-weak")] if weak else []), *strained]

    def _since(self, entry: Entry) -> list[str]:
        """Say since when, and for who is not there yet what is going on."""
        if entry.status is TieStatus.WAITING:
            return [self._waiting(entry.since)]
        soon = [self.word(f"matrix-{entry.status}")] if entry.status in SOON else []
        since = [text("matrix-since", self.lang, day=entry.since)] if entry.since else []
        return [*soon, *since]

    def _waiting(self, since: CoarseDate | None) -> str:
        if since is None:
            return self.word("matrix-waits-unknown")
        amount = amount_text(self._days(since), self.lang)
        return text("matrix-waiting-since", self.lang, day=since, amount=amount)

    def _waits(self, since: CoarseDate | None) -> str:
        if since is None:
            return self.word("matrix-waits-unknown")
        return text("matrix-waits", self.lang, amount=amount_text(self._days(since), self.lang))

    def _days(self, since: CoarseDate) -> int:
        return (self.seen.day - since.first).days + 1

    def _double(self, doubling: Doubling) -> Iterator[str]:
        codes = [self.word(f"help-{code}") for code in doubling.help]
        facts = {"help": codes, "parties": self.named(doubling.parties)}
        said = text("matrix-doubled", self.lang, **facts)
        yield said[:1].upper() + said[1:]
        yield from self._cooperation(doubling)
        decision = doubling.finding.decision if doubling.finding else None
        if decision:
            yield self._decided(decision)

    def _cooperation(self, doubling: Doubling) -> Iterator[str]:
        """Say of each pair how they work together, and of all others that it is not known."""
        apart = []
        for pair in combinations(doubling.parties, 2):
            kinds = self._links.get(frozenset(pair))
            if kinds:
                yield text("matrix-linked", self.lang, parties=self.named(pair), kinds=kinds)
            else:
                one, two = names_of(pair, self.seen.family, self.lang)
                apart.append(text("matrix-pair", self.lang, one=one, two=two))
        if apart:
            yield text("matrix-not-linked", self.lang, pairs="; ".join(apart))

    @cached_property
    def _links(self) -> dict[frozenset[str], list[str]]:
        """The words of the links of the day, by the two parties."""
        found: dict[frozenset[str], list[str]] = {}
        for link in self.seen.facts.links_among(self.seen.facts.alters):
            kinds = found.setdefault(frozenset((link.a, link.b)), [])
            kinds.append(self.word(f"link_kind-{link.kind}"))
        return {pair: list(dict.fromkeys(kinds)) for pair, kinds in found.items()}

    def _decided(self, decision: Decision) -> str:
        verdict = self.word(f"verdict-{decision.verdict}")
        said = (
            text("matrix-decided-on", self.lang, day=decision.on, verdict=verdict)
            if decision.on
            else text("matrix-decided", self.lang, verdict=verdict)
        )
        reason = decision.reason.strip()
        return f"{said}. {text('matrix-reason', self.lang, reason=reason)}" if reason else said
