"""Every rule, as one row: its code, its function, where it comes from and its thresholds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from ecomap.analysis.rules import caseworker, cooperation, dosing, helping, network, plan
from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.rules.finding import Finding, Level
from ecomap.analysis.rules.parameters import NO_LIMIT, Limits, Parameter, Parameters, Unit


class Idea(StrEnum):
    """Idea from the literature that a rule comes from; `docs/rules.md` names the texts."""

    ONE_CASEWORKER = "one_caseworker"
    ONE_PLAN = "one_plan"
    DOSING = "dosing"
    OWN_NETWORK = "own_network"
    THREE_ROLES = "three_roles"
    SCALING = "scaling"
    EVALUATION = "evaluation"
    EXPERTISE = "expertise"
    GENERATIONS = "generations"
    COMPULSORY = "compulsory"
    WHOLE_FAMILY = "whole_family"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        code: Its name in keys, files and catalogues.
        find: Pure function that gives what it finds, from the facts and its own thresholds.
        idea: Where it comes from.
        levels: The levels that its findings can have.
        cases: The cases that its findings can have, each with a sentence of its own.
        parameters: Its thresholds.
    """

    code: str
    find: Callable[[Facts, Limits], Iterable[Finding]]
    idea: Idea
    levels: tuple[Level, ...]
    cases: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()


def _days(name: str, default: int, lowest: int = 0) -> Parameter:
    return Parameter(name, default, Unit.DAYS, lowest)


def _count(name: str, default: int, lowest: int = 1) -> Parameter:
    return Parameter(name, default, Unit.COUNT, lowest)


_URGENT, _DISCUSS, _CONSIDER = (Level.URGENT,), (Level.DISCUSS,), (Level.CONSIDER,)

RULES: tuple[Rule, ...] = (
    Rule(
        "no_caseworker",
        caseworker.no_caseworker,
        Idea.ONE_CASEWORKER,
        _URGENT,
        ("voluntary", "compulsory"),
        (_days("days", 7), _days("days_compulsory", 0)),
    ),
    Rule(
        "several_directors",
        caseworker.several_directors,
        Idea.ONE_CASEWORKER,
        _DISCUSS,
        ("directors", "caseworkers"),
        (_days("days", 30),),
    ),
    Rule(
        "need_without_help",
        helping.need_without_help,
        Idea.SCALING,
        _URGENT + _DISCUSS,
        ("acute",),
        (_days("days", 14), _days("days_acute", 0)),
    ),
    Rule(
        "waiting_for_help",
        helping.waiting_for_help,
        Idea.SCALING,
        _URGENT + _DISCUSS,
        ("acute",),
        (_days("days", 14), _days("days_acute", 0)),
    ),
    Rule(
        "duplicate_help",
        helping.duplicate_help,
        Idea.ONE_PLAN,
        _DISCUSS,
        (),
        (_count("parties", 2, 2), _days("days", 28)),
    ),
    Rule(
        "too_much_at_once",
        dosing.too_much_at_once,
        Idea.DOSING,
        _DISCUSS,
        ("parties", "starts", "hours"),
        (
            _count("parties", 4),
            _count("starts", 3),
            _days("start_days", 30),
            Parameter("hours", NO_LIMIT, Unit.HOURS, optional=True),
        ),
    ),
    Rule(
        "many_changes",
        caseworker.many_changes,
        Idea.ONE_CASEWORKER,
        _DISCUSS,
        (),
        (_count("caseworkers", 3, 2), _days("days", 365)),
    ),
    Rule(
        "cold_handover",
        caseworker.cold_handover,
        Idea.ONE_CASEWORKER,
        _DISCUSS,
        (),
        (_days("contact_days", 14), _days("recent_days", 365)),
    ),
    Rule("side_by_side", cooperation.side_by_side, Idea.ONE_PLAN, _DISCUSS),
    Rule(
        "no_shared_plan",
        cooperation.no_shared_plan,
        Idea.ONE_PLAN,
        _CONSIDER,
        ("no_goal", "left_out"),
        (_count("parties", 2, 2),),
    ),
    Rule(
        "informal_missing",
        network.informal_missing,
        Idea.OWN_NETWORK,
        _DISCUSS + _CONSIDER,
        ("none", "share", "goals"),
        (Parameter("share", 1 / 3, Unit.SHARE),),
    ),
    Rule(
        "leans_on_one",
        network.leans_on_one,
        Idea.OWN_NETWORK,
        _CONSIDER,
        ("constraint", "domains"),
        (
            Parameter("constraint", 0.7, Unit.SCORE),
            Parameter("share", 0.6, Unit.SHARE),
            _count("domains", 3, 2),
        ),
    ),
    Rule(
        "evaluation_due",
        plan.evaluation_due,
        Idea.EVALUATION,
        _DISCUSS,
        ("evaluated", "never"),
        (_days("days", 90),),
    ),
    Rule(
        "only_crisis",
        dosing.only_crisis,
        Idea.EVALUATION,
        _CONSIDER,
        (),
        (_count("moments", 3, 2),),
    ),
    Rule(
        "step_down_possible",
        dosing.step_down_possible,
        Idea.SCALING,
        _CONSIDER,
        (),
        (_days("days", 60, 1),),
    ),
    Rule(
        "step_up_needed",
        dosing.step_up_needed,
        Idea.SCALING,
        _DISCUSS,
        ("severity_rose", "no_change"),
        (_days("open_days", 180), _days("quiet_days", 90)),
    ),
    Rule(
        "role_missing",
        caseworker.role_missing,
        Idea.THREE_ROLES,
        _CONSIDER,
        (),
        (_days("days", 90), _count("contacts", 3)),
    ),
    Rule("expertise_missing", helping.expertise_missing, Idea.EXPERTISE, _DISCUSS),
    Rule(
        "order_incomplete",
        plan.order_incomplete,
        Idea.COMPULSORY,
        _URGENT,
        ("no_party", "ending"),
        (_days("days", 60),),
    ),
    Rule(
        "member_unseen",
        network.member_unseen,
        Idea.WHOLE_FAMILY,
        _DISCUSS,
        ("no_tie", "one_child"),
        (_count("ties", 2),),
    ),
    Rule(
        "risk_without_goal",
        plan.risk_without_goal,
        Idea.GENERATIONS,
        _DISCUSS,
        ("risk", "intergenerational"),
    ),
    Rule(
        "strained_tie",
        cooperation.strained_tie,
        Idea.ONE_PLAN,
        _DISCUSS,
        ("conflict", "broken"),
    ),
)
"""The rules, in the order in which findings of one level are shown."""

DEFAULTS = Parameters({rule.code: rule.parameters for rule in RULES})
"""The thresholds as this project proposes them."""
