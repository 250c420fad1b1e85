"""Thresholds as people read and type them: a share in whole per cents, fractions in hundredths."""

from collections.abc import Mapping
from typing import Any

from ecomap.analysis.rules import NO_LIMIT, Chosen, Parameter, Unit
from ecomap.errors import EcomapError
from ecomap.services.thresholds import PARAMETERS

Key = tuple[str, str]
"""Rule and parameter."""

_DECIMALS = 2
"""As many as the reason of a finding shows."""


class UnknownThresholdError(EcomapError):
    """Something was typed for a threshold that no rule has."""

    key = "guard-not-understood"


class WrongEntryError(EcomapError):
    """Values were typed that these thresholds cannot have; ``wrong`` says which."""

    key = "thresholds-page-wrong"

    def __init__(self, wrong: list[Key]) -> None:
        self.wrong = wrong
        super().__init__(", ".join(".".join(key) for key in wrong))


def shown(parameter: Parameter, value: float) -> float | None:
    """Give a value as it is shown; None = no limit."""
    if value == NO_LIMIT:
        return None
    if parameter.unit is Unit.SHARE:
        return round(100 * value)
    return int(value) if parameter.unit.whole else round(value, _DECIMALS)


def bounds(parameter: Parameter) -> tuple[float, float]:
    """Give the lowest and the highest value, as they are shown."""
    scale = 100 if parameter.unit is Unit.SHARE else 1
    return scale * parameter.lowest, scale * parameter.unit.highest


def whole(parameter: Parameter) -> bool:
    """Whether it is typed as a whole number."""
    return parameter.unit.whole or parameter.unit is Unit.SHARE


def chosen_of(entered: Mapping[str, Mapping[str, Any]]) -> Chosen:
    """Give the thresholds that somebody typed.

    Args:
        entered: Rule -> parameter -> what was typed; None = no limit.

    Raises:
        UnknownThresholdError: There is no such threshold.
        WrongEntryError: Some thresholds cannot have the value that was typed.
    """
    chosen: Chosen = {}
    wrong: list[Key] = []
    for rule, values in entered.items():
        for name, typed in values.items():
            try:
                chosen.setdefault(rule, {})[name] = _value(_parameter(rule, name), typed)
            except ValueError:
                wrong.append((rule, name))
    if wrong:
        raise WrongEntryError(wrong)
    return chosen


def _parameter(rule: str, name: str) -> Parameter:
    if (rule, name) not in PARAMETERS:
        raise UnknownThresholdError(f"{rule}.{name}")
    return PARAMETERS[rule, name]


def _value(parameter: Parameter, typed: Any) -> float | None:
    """Give the value of what was typed; what looks like the proposal is the proposal."""
    if typed is None:
        parameter.checked(None)
        return None
    if isinstance(typed, bool) or not isinstance(typed, int | float):
        raise ValueError("not a number")  # noqa: TRY004 - as what is out of bounds
    if typed == shown(parameter, parameter.default):
        return parameter.default
    if typed != round(typed, 0 if whole(parameter) else _DECIMALS):
        raise ValueError("finer than what is shown")
    return parameter.checked(typed / 100 if parameter.unit is Unit.SHARE else typed)
