"""The use cases that the pages reach, around one store."""

from dataclasses import dataclass, field

from ecomap.model import Problem
from ecomap.services.families import Families
from ecomap.services.gate import Gate
from ecomap.services.recording import Recording
from ecomap.storage.store import Store


@dataclass(frozen=True, slots=True)
class Services:
    """Every use case; each asks the policy and writes the audit row by itself.

    Attributes:
        broken: What is wrong with files that could not be taken in at start, by their name.
    """

    families: Families
    recording: Recording
    broken: dict[str, tuple[Problem, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store) -> "Services":
        """Build them around a store."""
        gate = Gate(store)
        return cls(Families(gate), Recording(gate))
