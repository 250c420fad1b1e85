"""Measures, coverage, lanes and comparison of families, and the findings of the rules."""

from ecomap.analysis.comparison import Change, Comparison, MeasureChange, RoleMatch, compare
from ecomap.analysis.days import first_day, newest_day
from ecomap.analysis.kernel.tables import Tables, tables_of
from ecomap.analysis.kernel.view import Windows
from ecomap.analysis.measures import MEASURES, Measure, Theme, Value, measure, measures_of
from ecomap.analysis.measures.course import Handover, Lane, Stay, handovers, lanes
from ecomap.analysis.measures.coverage import CoverageRow, coverage

__all__ = [
    "MEASURES",
    "Change",
    "Comparison",
    "CoverageRow",
    "Handover",
    "Lane",
    "Measure",
    "MeasureChange",
    "RoleMatch",
    "Stay",
    "Tables",
    "Theme",
    "Value",
    "Windows",
    "compare",
    "coverage",
    "first_day",
    "handovers",
    "lanes",
    "measure",
    "measures_of",
    "newest_day",
    "tables_of",
]
