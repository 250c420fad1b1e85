"""Every measure of one family, one row each; a cohort is the same call with more rows.

To add a measure: write its function in the module it belongs to, add a row here and its texts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import numpy as np

from ecomap.analysis.columns import Tables
from ecomap.analysis.intervals import Floats
from ecomap.analysis.measures import churn, continuity, network, structure
from ecomap.analysis.measures import help as given
from ecomap.analysis.of_family import timelines_of
from ecomap.analysis.timelines import Timelines
from ecomap.analysis.view import View, Windows
from ecomap.model import Family, Period

Value = int | float | bool | None


@dataclass(frozen=True, slots=True)
class Measure:
    """One number about a family in a window.

    Attributes:
        code: What files, tables and texts call it.
        function: Works it out for every family and window; NaN where it is undefined.
        unit: What it counts in.
        low: Smallest value.
        high: Largest value, or None when there is none.
        kind: Type of a single value.
    """

    code: str
    function: Callable[[View], Floats]
    unit: str
    low: float
    high: float | None
    kind: type[int | float | bool]


MEASURES = (
    Measure("size", network.size, "parties", 0, None, int),
    Measure("size_informal", network.size_informal, "parties", 0, None, int),
    Measure("size_formal", network.size_formal, "parties", 0, None, int),
    Measure("informal_share", network.informal_share, "share", 0, 1, float),
    Measure("density", network.density, "share", 0, 1, float),
    Measure("ei_ties", network.ei_ties, "index", -1, 1, float),
    Measure("blau_kind", network.blau_kind, "index", 0, 7 / 8, float),
    Measure("iqv_kind", network.iqv_kind, "index", 0, 49 / 48, float),
    Measure("components", structure.components, "parts", 0, None, int),
    Measure("isolates", structure.isolates, "parties", 0, None, int),
    Measure("effective_size", structure.effective_size, "parties", 1, None, float),
    Measure("efficiency", structure.efficiency, "share", 0, 1, float),
    Measure("constraint", structure.constraint, "index", 0, 9 / 8, float),
    Measure("hierarchy", structure.hierarchy, "index", 0, 1, float),
    Measure("caseworker_betweenness", structure.caseworker_betweenness, "share", 0, 1, float),
    Measure("domains_covered", given.domains_covered, "domains", 0, 13, int),
    Measure("domains_needed_covered", given.domains_needed_covered, "share", 0, 1, float),
    Measure("hours_per_week", given.hours_per_week, "hours_per_week", 0, None, float),
    Measure("hours_unknown", given.hours_unknown, "ties", 0, None, int),
    Measure("professionals", churn.professionals, "parties", 0, None, int),
    Measure("professionals_per_year", churn.professionals_per_year, "per_year", 0, None, float),
    Measure("professionals_ever", churn.professionals_ever, "parties", 0, None, int),
    Measure("caseworkers", churn.caseworkers, "persons", 0, None, int),
    Measure(
        "caseworker_changes_per_year", churn.caseworker_changes_per_year, "per_year", 0, None, float
    ),
    Measure("short_period", churn.short_period, "flag", 0, 1, bool),
    Measure("caseworker_coverage", churn.caseworker_coverage, "share", 0, 1, float),
    Measure("handovers", churn.handovers, "handovers", 0, None, int),
    Measure("handover_gap_days", churn.handover_gap_days, "days", 0, None, int),
    Measure("handover_longest_gap", churn.handover_longest_gap, "days", 0, None, int),
    Measure("handover_warm_share", churn.handover_warm_share, "share", 0, 1, float),
    Measure("function_turnover", churn.function_turnover, "events", 0, None, int),
    Measure("upc", continuity.upc, "share", 0, 1, float),
    Measure("coc", continuity.coc, "index", 0, 1, float),
    Measure("secon", continuity.secon, "share", 0, 1, float),
    Measure("herfindahl", continuity.herfindahl, "index", 0, 1, float),
    Measure("k_index", continuity.k_index, "index", 0, 1, float),
    Measure("mmci", continuity.mmci, "index", 0, 1, float),
    Measure("duration_upc", continuity.duration_upc, "share", 0, 1, float),
    Measure("duration_herfindahl", continuity.duration_herfindahl, "index", 0, 1, float),
    Measure("overlap_days", given.overlap_days, "place_days", 0, None, int),
    Measure("gap_days", given.gap_days, "place_days", 0, None, int),
    Measure("waiting_days", given.waiting_days, "place_days", 0, None, int),
    Measure("concurrency", given.concurrency, "parties", 0, None, float),
    Measure("coverage", given.coverage, "share", 0, 1, float),
)


def measure(tables: Tables, windows: Windows) -> dict[str, Floats]:
    """Work out every measure of every family in every window, as families x windows by code."""
    return _measured(View(Timelines(tables), windows))


def measures_of(family: Family, on: date, period: Period) -> dict[str, Value]:
    """Work out every measure of one family on a day and over a period; None = undefined."""
    grids = _measured(View(timelines_of(family), Windows.of((on, period))))
    return {row.code: _value(row, grids[row.code][0, 0]) for row in MEASURES}


def _measured(view: View) -> dict[str, Floats]:
    return {row.code: row.function(view) for row in MEASURES}


def _value(row: Measure, number: float) -> Value:
    return None if np.isnan(number) else row.kind(number)
