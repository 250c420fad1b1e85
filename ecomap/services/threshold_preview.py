"""What other thresholds would change in the families, told before anybody chooses them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from time import monotonic

from ecomap.access.policy import AccessDeniedError, Action, Actor
from ecomap.analysis.rules import DEFAULTS, Parameters, Shift, differing_rules, shifts
from ecomap.model import Family, family_from
from ecomap.services.gate import Gate
from ecomap.services.thresholds import Thresholds
from ecomap.views.summaries import looking_day

SECONDS = 0.7
"""After so long an answer tells how far it came; who asks can ask for the rest."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would change in one family, on the day that its pages open on."""

    family: Family
    shifts: list[Shift]


@dataclass(frozen=True, slots=True)
class Preview:
    """What would change in the families that were looked at.

    Attributes:
        foreseen: The families in which something would change.
        looked_at: How many families were looked at, those of earlier parts included.
        families: How many there are to look at.
        after: Id of the family that was looked at last, to ask for the rest; None = all were.
    """

    foreseen: list[Foreseen]
    looked_at: int
    families: int
    after: str | None


class ThresholdPreview:
    """Looks ahead, family by family; nothing is kept."""

    def __init__(
        self,
        gate: Gate,
        thresholds: Thresholds,
        today: Callable[[], date] = date.today,
        seconds: float = SECONDS,
    ) -> None:
        self._gate = gate
        self._thresholds = thresholds
        self._today = today
        self._seconds = seconds

    def preview(
        self,
        actor: Actor,
        chosen: Mapping[str, Mapping[str, float | None]],
        after: str | None = None,
    ) -> Preview:
        """Tell what these thresholds would change in the families that somebody may list.

        Args:
            actor: Who asks.
            chosen: Rule -> parameter -> value; None = no limit.
            after: Id of the last family of the part before; None = begin.

        Raises:
            AccessDeniedError: They may not choose thresholds.
            ParameterError: There is no such threshold, or it cannot have that value.
        """
        if not self._thresholds.may_choose(actor):
            raise AccessDeniedError(Action.CONFIGURE)
        wished = DEFAULTS.changed(chosen)
        with self._gate.store.reading() as session:
            present = self._thresholds.choice(session).parameters
            ids = [one.id for one in session.listed()]
        mine = sorted(one for one in ids if self._gate.may(actor, Action.LIST, one))
        if not differing_rules(present, wished):
            return Preview([], len(mine), len(mine), None)
        return self._part(mine, present, wished, after)

    def _part(
        self, mine: list[str], present: Parameters, wished: Parameters, after: str | None
    ) -> Preview:
        """Look at families, by id, until all were seen or the time is up; at least at one."""
        begun = monotonic()
        rest = [one for one in mine if after is None or one > after]
        foreseen: list[Foreseen] = []
        for place, family_id in enumerate(rest, start=len(mine) - len(rest) + 1):
            foreseen += self._foreseen(family_id, present, wished)
            if place < len(mine) and monotonic() - begun > self._seconds:
                return Preview(foreseen, place, len(mine), family_id)
        return Preview(foreseen, len(mine), len(mine), None)

    def _foreseen(self, family_id: str, present: Parameters, wished: Parameters) -> list[Foreseen]:
        with self._gate.store.reading() as session:
            stored = session.stored(family_id)
        if stored is None:  # gone since it was listed
            return []
        family = family_from(stored.document)
        found = shifts(family, looking_day(family, self._today()), present, wished)
        return [Foreseen(family, found)] if found else []
