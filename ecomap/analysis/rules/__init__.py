"""Rules that turn what the network does into findings: subjects for conversation."""

from ecomap.analysis.rules.choice import PROPOSED, Choice, Chosen
from ecomap.analysis.rules.finding import LEVELS, Finding, Level
from ecomap.analysis.rules.parameters import NO_LIMIT, Parameter, ParameterError, Parameters, Unit
from ecomap.analysis.rules.registry import DEFAULTS, RULES, Idea, Rule
from ecomap.analysis.rules.running import findings
from ecomap.analysis.rules.shifts import Shift, differing_rules, shifts

__all__ = [
    "DEFAULTS",
    "LEVELS",
    "NO_LIMIT",
    "PROPOSED",
    "RULES",
    "Choice",
    "Chosen",
    "Finding",
    "Idea",
    "Level",
    "Parameter",
    "ParameterError",
    "Parameters",
    "Rule",
    "Shift",
    "Unit",
    "differing_rules",
    "findings",
    "shifts",
]
