"""Looking back on one's own work: the working principles, and what a reflection comes to.

`web/meeting/reflection/score.ts` is the same rule in the browser, where the score follows each
answer at once; `tests/test_reflection.py` holds the two against each other.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ecomap.analysis.standing import Standing
from ecomap.model import Family
from ecomap.model.codes import Answer
from ecomap.model.records import Reflection

LEAST_TENTHS = 7
"""A score is given from this many tenths of the principles that apply on."""


@dataclass(frozen=True, slots=True)
class Principle:
    """One question about one's own work.

    Attributes:
        code: Key of its answer in a reflection.
        rules: Rules whose findings belong to the same conversation.
        compulsory_only: Whether it is asked only when the help is compulsory.
    """

    code: str
    rules: tuple[str, ...] = ()
    compulsory_only: bool = False


PRINCIPLES = (
    Principle("clear_why", ("risk_without_goal",)),
    Principle("whole_family", ("member_unseen", "need_without_help", "waiting_for_help")),
    Principle("decide_together"),
    Principle("one_plan", ("no_shared_plan", "several_directors")),
    Principle("own_network", ("informal_missing", "leans_on_one")),
    Principle("motivating", ("role_missing", "step_down_possible", "strained_tie")),
    Principle("dosed_help", ("too_much_at_once", "duplicate_help")),
    Principle("shared_language", ("side_by_side", "cold_handover")),
    Principle("evaluated", ("evaluation_due", "only_crisis", "step_up_needed")),
    Principle("limits_known", ("expertise_missing",)),
    Principle("compulsory", ("order_incomplete",), compulsory_only=True),
)
"""The working principles, in the order in which they are asked.

Their ideas come from what is known to work in help to families with many problems: be clear about
the reason, take in the whole family, decide together, one plan, the own network, support that
motivates, help in doses, one language among professionals, follow and evaluate, know the limits of
one's own expertise, and what a compulsory framework asks.
"""

PRINCIPLE_CODES = frozenset(principle.code for principle in PRINCIPLES)

POINTS = {Answer.YES: 1.0, Answer.PARTLY: 0.5, Answer.NO: 0.0}
"""What an answer adds; "does not apply" adds nothing and is not counted either."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How far a reflection is.

    Attributes:
        applying: How many principles apply: those asked, without those answered "does not apply".
        answered: How many of these are answered.
        points: 1 for each yes, a half for each partly, 0 for each no.
    """

    applying: int
    answered: int
    points: float

    @property
    def needed(self) -> int:
        """How many more answers until there is a score; 0 when there is one, or when none applies.

        An answer "does not apply" on the way can make it one less.
        """
        return max(0, -(-LEAST_TENTHS * self.applying // 10) - self.answered)

    @property
    def score(self) -> float | None:
        """The points, out of ``answered``; None below 70 % answered, or when none applies.

        A principle that is not answered counts neither for nor against.
        """
        return self.points if self.applying and not self.needed else None

    @property
    def share(self) -> float | None:
        """The score as a part of the answers that count, from 0 to 1; None without a score."""
        return None if self.score is None else self.score / self.answered


def asked(answers: Mapping[str, Answer], *, compulsory: bool) -> list[str]:
    """Give the codes of the principles that a reflection asks about, in order.

    Those about a compulsory framework only when there is one, or when they were answered anyhow.
    """
    return [p.code for p in PRINCIPLES if compulsory or not p.compulsory_only or p.code in answers]


def tally(answers: Mapping[str, Answer], codes: Collection[str]) -> Tally:
    """Say how far answers to these principles are; an answer to another key is left out."""
    given = Counter(answers[code] for code in codes if code in answers)
    applying = len(codes) - given[Answer.NA]
    points = sum(POINTS[answer] * given[answer] for answer in POINTS)
    return Tally(applying, sum(given[answer] for answer in POINTS), points)


def compulsory_on(family: Family, day: date) -> bool:
    """Whether help is compulsory on a day: by an order, or because a tie says so."""
    return Standing(family, day).compulsory


def tally_of(family: Family, reflection: Reflection) -> Tally:
    """Say how far a reflection is, by the framework that there was on its first day."""
    compulsory = compulsory_on(family, reflection.date.first)
    return tally(reflection.answers, asked(reflection.answers, compulsory=compulsory))


def reflections_until(family: Family, day: date) -> list[Reflection]:
    """Give the reflections up to a day, the oldest first; those of one day as the file has them."""
    past = (one for one in family.reflections if one.date.first <= day)
    return sorted(past, key=lambda one: one.date.first)


@dataclass(frozen=True, slots=True)
class Change:
    """A principle that was answered otherwise than the time before."""

    code: str
    before: Answer
    after: Answer


def changes(before: Reflection, after: Reflection) -> Iterator[Change]:
    """Give what was answered both times and differently, in the order of asking."""
    for principle in PRINCIPLES:
        then, now = (r.answers.get(principle.code) for r in (before, after))
        if then and now and then is not now:
            yield Change(principle.code, then, now)
