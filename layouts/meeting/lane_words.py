"""Role lanes in words: who did what for whom, from when until when, and after or beside whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecomap.model import Family
from ecomap.texts import Language, day_text, list_text, number_text, text
from ecomap.texts.findings import amount_text
from ecomap.texts.names import name_of, names_of
from ecomap.views.lane_turns import Turn
from ecomap.views.lanes import RoleLane

_NAMED_NOW = 3
"""How many of those who are there now a lane names before it counts the others."""


@dataclass(frozen=True, slots=True)
class LaneWords:
    """What is said of one lane.

    Attributes:
        lane: The lane.
        family: Its family.
        lang: The language.
    """

    lane: RoleLane
    family: Family
    lang: Language

    @property
    def help(self) -> str:
        """The kind of help; nothing for the caseworker."""
        return text(f"help-{self.lane.help}", self.lang) if self.lane.help else ""

    @property
    def domain(self) -> str:
        """The life domain; nothing for the caseworker."""
        return text(f"life_domain-{self.lane.domain}", self.lang) if self.lane.domain else ""

    @property
    def title(self) -> str:
        """What the lane is called."""
        if self.lane.domain is None:
            return text("lanes-care", self.lang)
        said = text("lanes-role", self.lang, help=self.help, domain=self.domain)
        return said[:1].upper() + said[1:]

    @property
    def facts(self) -> list[str]:
        """Count of people, who is there now and how long, and days of gaps, warmth and waiting."""
        lane = self.lane
        days = ("gap", lane.gap_days), ("warm", lane.warm_days), ("waiting", lane.waiting_days)
        counts = [text(f"lanes-{k}-days", self.lang, count=count) for k, count in days if count]
        return [text("lanes-people", self.lang, count=lane.people), *self._now(), *counts]

    def _now(self) -> list[str]:
        there = [turn for turn in self.lane.turns if turn.ongoing]
        waited = [turn for turn in self.lane.waits if turn.ongoing]
        if there:
            return [text("lanes-now", self.lang, names=self._stays(there))]
        if waited:
            return [text("lanes-now-waiting", self.lang, names=self._stays(waited))]
        if not self.lane.empty_days:
            return []
        return [text("lanes-now-nobody", self.lang, amount=self._amount(self.lane.empty_days))]

    def _stays(self, turns: Sequence[Turn]) -> str:
        """Name who is there with how long, the last to come first."""
        newest = list(reversed(turns))
        said = [self.stay(turn, now=False) for turn in newest[:_NAMED_NOW]]
        more = len(newest) - _NAMED_NOW
        others = [text("finding-others", self.lang, count=more)] if more > 0 else []
        return list_text([*said, *others], self.lang)

    def stay(self, turn: Turn, *, now: bool) -> str:
        """Name somebody with how long they stayed, and that they are there now when asked for."""
        key = "lanes-care-now" if now and turn.ongoing else "lanes-care-stay"
        return text(key, self.lang, name=self.name(turn), amount=self._amount(turn.days))

    def _amount(self, days: int | None) -> str:
        if days is None:
            return text("lanes-care-unknown", self.lang)
        return amount_text(days, self.lang)

    def name(self, turn: Turn) -> str:
        """Whose turn it is."""
        return name_of(turn.party, self.family, self.lang)

    def members(self, turn: Turn) -> str:
        """For whom a turn is."""
        if not turn.ties or set(turn.members) == set(self.family.member_by_id):
            return text("lanes-everyone", self.lang)
        return list_text(names_of(turn.members, self.family, self.lang), self.lang)

    def sentence(self, turn: Turn, kind: str) -> str:
        """Say all of a turn in a sentence; kind is that of the bar: turn, wait or plan."""
        parts = [self._what(turn, kind), self._when(turn, kind)]
        if kind != "plan" and turn.days:
            parts.append(amount_text(turn.days, self.lang))
        said = ", ".join([*parts, *self._related(turn, kind)])
        return f"{said[:1].upper()}{said[1:]}."

    def _what(self, turn: Turn, kind: str) -> str:
        facts = {"name": self.name(turn), "help": self.help, "domain": self.domain}
        facts |= {"members": self.members(turn), "past": "no" if turn.ongoing else "yes"}
        care = self.lane.domain is None
        role = ("care" if care else "help") if kind == "turn" else kind
        return text(f"lanes-turn-{role}", self.lang, **facts, care="yes" if care else "no")

    def _when(self, turn: Turn, kind: str) -> str:
        start, end = turn.start, None if turn.ongoing else turn.end
        if kind == "plan":
            case = "from" if start else "someday"
        elif start:
            case = "both" if end else "since"
        else:
            case = "until" if end else "unknown"
        return text(f"lanes-when-{case}", self.lang, start=start or "", end=end or "")

    def _related(self, turn: Turn, kind: str) -> list[str]:
        return [self.handover(turn)] if kind == "turn" and (turn.joined or turn.followed) else []

    def handover(self, turn: Turn) -> str:
        """Say how a turn came after or beside others for a same member; that it did not, else."""
        if turn.joined:
            there = {one.party for one in self.lane.turns if one.ongoing}
            warm = "no" if there.issuperset(turn.joined) else "yes"
            names = self._names(turn.joined)
            return text("lanes-joined", self.lang, warm=warm, days=turn.together, names=names)
        if turn.followed == (turn.party,):
            return text("lanes-back", self.lang, days=turn.gap)
        if turn.followed:
            names = self._names(turn.followed)
            return text("lanes-followed", self.lang, days=turn.gap, names=names)
        return text("lanes-first", self.lang)

    def cells(self, turn: Turn, kind: str) -> Iterator[str]:
        """Give the rest of a row of the table: for whom, from, until, days, handover."""
        yield self.members(turn)
        yield day_text(turn.start, self.lang) if turn.start else text("lanes-unknown", self.lang)
        yield day_text(turn.end, self.lang) if turn.end else text("lanes-goes-on", self.lang)
        yield "" if turn.days is None else number_text(turn.days, self.lang, digits=0)
        yield self.handover(turn) if kind == "turn" else text(f"lanes-kind-{kind}", self.lang)

    def _names(self, parties: Sequence[str]) -> str:
        return list_text(names_of(parties, self.family, self.lang), self.lang)
