"""The use cases that the pages reach, around one store."""

from dataclasses import dataclass, field

from ecomap.model import Problem
from ecomap.services.families import Families
from ecomap.services.gate import Gate
from ecomap.services.recording import Recording
from ecomap.services.threshold_preview import ThresholdPreview
from ecomap.services.thresholds import Thresholds
from ecomap.storage.store import Store


@dataclass(frozen=True, slots=True)
class Services:
    """Every use case; each asks the policy and writes the audit row by itself.

    Attributes:
        broken: What is wrong with files that could not be taken in at start, by their name.
    """

    families: Families
    recording: Recording
    thresholds: Thresholds
    threshold_preview: ThresholdPreview
    broken: dict[str, tuple[Problem, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store) -> "Services":
        """Build them around a store."""
        gate = Gate(store)
        thresholds = Thresholds(gate)
        return cls(
            Families(gate, thresholds=thresholds),
            Recording(gate),
            thresholds,
            ThresholdPreview(gate, thresholds),
        )
