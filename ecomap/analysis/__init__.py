"""Measures, coverage, lanes and comparison of families, and the findings of the rules."""

from ecomap.analysis.comparison import Comparison, MeasureChange, compare
from ecomap.analysis.days import first_day, newest_day
from ecomap.analysis.difference import Change, Difference, RoleMatch
from ecomap.analysis.kernel.tables import Tables, tables_of
from ecomap.analysis.kernel.view import Windows
from ecomap.analysis.measures import MEASURES, Measure, Theme, Value, measure, measures_of
from ecomap.analysis.measures.course import Handover, Lane, Stay, handovers, lanes
from ecomap.analysis.measures.coverage import CoverageRow, coverage
from ecomap.analysis.standing import Standing

__all__ = [
    "MEASURES",
    "Change",
    "Comparison",
    "CoverageRow",
    "Difference",
    "Handover",
    "Lane",
    "Measure",
    "MeasureChange",
    "RoleMatch",
    "Standing",
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
