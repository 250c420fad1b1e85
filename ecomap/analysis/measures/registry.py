"""Every measure of one family, one row each; a cohort is the same call with more rows.

To add a measure: write its function in the module it belongs to, add a row here and its texts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import isnan

from ecomap.analysis.kernel.columns import Tables
from ecomap.analysis.kernel.intervals import Floats
from ecomap.analysis.kernel.of_family import timelines_of
from ecomap.analysis.kernel.timelines import Timelines
from ecomap.analysis.kernel.view import View, Windows
from ecomap.analysis.measures import churn, continuity, network, structure
from ecomap.analysis.measures import help as given
from ecomap.model import Family, Period

Value = int | float | bool | None


class Theme(StrEnum):
    """What a measure is about."""

    NETWORK = "network"
    CONTINUITY = "continuity"
    HELP = "help"


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
        theme: What it is about, so that screens can group them.
    """

    code: str
    function: Callable[[View], Floats]
    unit: str
    low: float
    high: float | None
    kind: type[int | float | bool]
    theme: Theme


MEASURES = (
    Measure("size", network.size, "parties", 0, None, int, Theme.NETWORK),
    Measure("size_informal", network.size_informal, "parties", 0, None, int, Theme.NETWORK),
    Measure("size_formal", network.size_formal, "parties", 0, None, int, Theme.NETWORK),
    Measure("informal_share", network.informal_share, "share", 0, 1, float, Theme.NETWORK),
    Measure("density", network.density, "share", 0, 1, float, Theme.NETWORK),
    Measure("ei_ties", network.ei_ties, "index", -1, 1, float, Theme.NETWORK),
    Measure("blau_kind", network.blau_kind, "index", 0, 6 / 7, float, Theme.NETWORK),
    Measure("iqv_kind", network.iqv_kind, "index", 0, 1, float, Theme.NETWORK),
    Measure("components", structure.components, "parts", 0, None, int, Theme.NETWORK),
    Measure("isolates", structure.isolates, "parties", 0, None, int, Theme.NETWORK),
    Measure("effective_size", structure.effective_size, "parties", 1, None, float, Theme.NETWORK),
    Measure("efficiency", structure.efficiency, "share", 0, 1, float, Theme.NETWORK),
    Measure("constraint", structure.constraint, "index", 0, 9 / 8, float, Theme.NETWORK),
    Measure("hierarchy", structure.hierarchy, "index", 0, 1, float, Theme.NETWORK),
    Measure(
        "caseworker_betweenness",
        structure.caseworker_betweenness,
        "share",
        0,
        1,
        float,
        Theme.NETWORK,
    ),
    Measure("domains_covered", given.domains_covered, "domains", 0, 13, int, Theme.NETWORK),
    Measure(
        "domains_needed_covered", given.domains_needed_covered, "share", 0, 1, float, Theme.NETWORK
    ),
    Measure(
        "hours_per_week", given.hours_per_week, "hours_per_week", 0, None, float, Theme.NETWORK
    ),
    Measure("hours_unknown", given.hours_unknown, "ties", 0, None, int, Theme.NETWORK),
    Measure("professionals", churn.professionals, "parties", 0, None, int, Theme.CONTINUITY),
    Measure(
        "professionals_per_year",
        churn.professionals_per_year,
        "per_year",
        0,
        None,
        float,
        Theme.CONTINUITY,
    ),
    Measure(
        "professionals_ever", churn.professionals_ever, "parties", 0, None, int, Theme.CONTINUITY
    ),
    Measure("caseworkers", churn.caseworkers, "persons", 0, None, int, Theme.CONTINUITY),
    Measure(
        "caseworker_changes_per_year",
        churn.caseworker_changes_per_year,
        "per_year",
        0,
        None,
        float,
        Theme.CONTINUITY,
    ),
    Measure("short_period", churn.short_period, "flag", 0, 1, bool, Theme.CONTINUITY),
    Measure(
        "caseworker_coverage", churn.caseworker_coverage, "share", 0, 1, float, Theme.CONTINUITY
    ),
    Measure("handovers", churn.handovers, "handovers", 0, None, int, Theme.CONTINUITY),
    Measure("handover_gap_days", churn.handover_gap_days, "days", 0, None, int, Theme.CONTINUITY),
    Measure(
        "handover_longest_gap", churn.handover_longest_gap, "days", 0, None, int, Theme.CONTINUITY
    ),
    Measure(
        "handover_warm_share", churn.handover_warm_share, "share", 0, 1, float, Theme.CONTINUITY
    ),
    Measure("function_turnover", churn.function_turnover, "events", 0, None, int, Theme.CONTINUITY),
    Measure("upc", continuity.upc, "share", 0, 1, float, Theme.CONTINUITY),
    Measure("coc", continuity.coc, "index", 0, 1, float, Theme.CONTINUITY),
    Measure("secon", continuity.secon, "share", 0, 1, float, Theme.CONTINUITY),
    Measure("herfindahl", continuity.herfindahl, "index", 0, 1, float, Theme.CONTINUITY),
    Measure("k_index", continuity.k_index, "index", 0, 1, float, Theme.CONTINUITY),
    Measure("mmci", continuity.mmci, "index", 0, 1, float, Theme.CONTINUITY),
    Measure("duration_upc", continuity.duration_upc, "share", 0, 1, float, Theme.CONTINUITY),
    Measure(
        "duration_herfindahl",
        continuity.duration_herfindahl,
        "index",
        0,
        1,
        float,
        Theme.CONTINUITY,
    ),
    Measure("overlap_days", given.overlap_days, "place_days", 0, None, int, Theme.HELP),
    Measure("gap_days", given.gap_days, "place_days", 0, None, int, Theme.HELP),
    Measure("waiting_days", given.waiting_days, "place_days", 0, None, int, Theme.HELP),
    Measure("concurrency", given.concurrency, "parties", 0, None, float, Theme.HELP),
    Measure("coverage", given.coverage, "share", 0, 1, float, Theme.HELP),
)


def measure(tables: Tables, windows: Windows) -> dict[str, Floats]:
    """Work out every measure of every family in every window, as families x windows by code."""
    return _measured(View(Timelines.of(tables), windows))


def measures_of(family: Family, on: date, period: Period) -> dict[str, Value]:
    """Work out every measure of one family on a day and over a period; None = undefined."""
    grids = _measured(View(timelines_of(family), Windows.of((on, period))))
    return {row.code: _value(row, grids[row.code].item()) for row in MEASURES}


def _measured(view: View) -> dict[str, Floats]:
    return {row.code: row.function(view) for row in MEASURES}


def _value(row: Measure, number: float) -> Value:
    return None if isnan(number) else row.kind(number)
