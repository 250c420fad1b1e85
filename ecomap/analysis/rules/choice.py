"""The thresholds that an organisation chose, as one whole with its number."""

from dataclasses import dataclass

from ecomap.analysis.rules.parameters import Parameters
from ecomap.analysis.rules.registry import DEFAULTS

Chosen = dict[str, dict[str, float | None]]
"""Rule -> parameter -> value; only what differs from the proposal. None = no limit."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The thresholds that hold.

    Attributes:
        version: Number of the choice; 0 = nothing was ever chosen.
        chosen: What differs from the proposal.
        parameters: All thresholds, for the rules to judge by.
    """

    version: int
    chosen: Chosen
    parameters: Parameters


PROPOSED = Choice(0, {}, DEFAULTS)
"""What holds while nothing was chosen."""
