"""Thresholds of the rules: named, with a default, changeable per organisation."""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ecomap.errors import EcomapError

Limits = Mapping[str, float]

NO_LIMIT = math.inf
"""Value of a threshold that is never passed; written as None in settings."""


class Unit(StrEnum):
    """What a threshold counts, which also says what values it can have."""

    DAYS = "days"
    COUNT = "count"
    SHARE = "share"
    SCORE = "score"
    HOURS = "hours"

    @property
    def whole(self) -> bool:
        """Whether only whole numbers make sense."""
        return self in {Unit.DAYS, Unit.COUNT}

    @property
    def highest(self) -> float:
        """The highest value that makes sense."""
        return 1 if self is Unit.SHARE else 100_000


@dataclass(frozen=True, slots=True)
class Parameter:
    """One threshold of a rule; an ``optional`` one may be None, for no limit at all."""

    name: str
    default: float
    unit: Unit
    lowest: float = 0
    optional: bool = False

    def checked(self, value: float | None) -> float:
        """Give the value as the rule uses it.

        Raises:
            ValueError: The value is no number, or one that this threshold cannot have.
        """
        if value is None and self.optional:
            return NO_LIMIT
        if value is None or isinstance(value, bool) or not self._fits(value):
            raise ValueError(f"no number from {self.lowest:g} to {self.unit.highest:g}: {value!r}")
        if self.unit.whole and value != int(value):
            raise ValueError(f"no whole number: {value!r}")
        return int(value) if self.unit.whole else float(value)

    def _fits(self, value: Any) -> bool:
        return isinstance(value, int | float) and self.lowest <= value <= self.unit.highest


class ParameterError(EcomapError):
    """A threshold that no rule has, or a value that it cannot have."""

    key = "thresholds-page-wrong"


class Parameters(Mapping[str, Limits]):
    """The thresholds of every rule: what an organisation chose, else the default.

    Reads as rule -> name -> value. Built from the rules' own parameters, so that a name that no
    rule knows is refused instead of having no effect.
    """

    def __init__(
        self,
        known: Mapping[str, Iterable[Parameter]],
        chosen: Mapping[str, Mapping[str, float | None]] | None = None,
    ) -> None:
        self._known = {rule: {p.name: p for p in own} for rule, own in known.items()}
        self._values = {
            rule: {p.name: p.default for p in own.values()} for rule, own in self._known.items()
        }
        for rule, values in (chosen or {}).items():
            for name, value in values.items():
                self._choose(rule, name, value)

    def changed(self, chosen: Mapping[str, Mapping[str, float | None]]) -> "Parameters":
        """Give the defaults with these values in their place.

        Raises:
            ParameterError: There is no such rule or threshold, or it cannot have this value.
        """
        return Parameters({rule: own.values() for rule, own in self._known.items()}, chosen)

    def _choose(self, rule: str, name: str, value: float | None) -> None:
        if rule not in self._known:
            raise ParameterError(f"no rule {rule!r}")
        if name not in self._known[rule]:
            names = ", ".join(self._known[rule]) or "none"
            raise ParameterError(f"rule {rule} has no parameter {name!r}, only: {names}")
        try:
            self._values[rule][name] = self._known[rule][name].checked(value)
        except ValueError as error:
            raise ParameterError(f"{rule}.{name}: {error}") from None

    def __getitem__(self, rule: str) -> Limits:
        return self._values[rule]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)
