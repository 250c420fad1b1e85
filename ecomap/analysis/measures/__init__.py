"""The measures of a family: one function and one registry row each."""

from ecomap.analysis.measures.registry import (
    MEASURES,
    Measure,
    Theme,
    Value,
    measure,
    measures_of,
)

__all__ = ["MEASURES", "Measure", "Theme", "Value", "measure", "measures_of"]
