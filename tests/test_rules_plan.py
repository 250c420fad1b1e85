"""Rules about the one plan and the frame around it."""

from datetime import date

import pytest

from ecomap.analysis.rules import Level
from tests.rule_cases import ON, ago, case, ended, found, need, only, spell, tie


class TestEvaluationDue:
    @pytest.mark.parametrize("kind", ["evaluation", "start"])
    @pytest.mark.parametrize(("days", "fires"), [(90, False), (91, True)])
    def test_the_last_one_was_long_ago(self, kind: str, days: int, fires: bool) -> None:
        told = [{"date": ended(days), "kind": kind}]
        about = case(needs=[need(ago(300))], moments=told)
        assert bool(found("evaluation_due", about)) is fires

    def test_what_it_says(self) -> None:
        told = [{"date": ended(100), "kind": "evaluation"}, {"date": ended(200), "kind": "start"}]
        finding = only("evaluation_due", case(needs=[need(ago(300))], moments=told))
        assert finding.key == "evaluation_due:::"
        assert (finding.days, finding.cases, finding.needs) == (100, ("evaluated",), ("ne1",))
        finding = only("evaluation_due", case(needs=[need(ago(300))], moments=told[1:]))
        assert (finding.days, finding.cases) == (200, ("never",))

    @pytest.mark.parametrize(("days", "fires"), [(90, False), (91, True)])
    def test_without_a_moment_the_days_count_from_the_need(self, days: int, fires: bool) -> None:
        needs = [need("2019", end="2020"), need(ago(days)), need(ago(5))]
        assert bool(found("evaluation_due", case(needs=needs))) is fires

    def test_other_moments_and_later_ones_do_not_count(self) -> None:
        told = [
            {"date": ended(9), "kind": "team_meeting"},
            {"date": ended(-9), "kind": "evaluation"},
        ]
        assert found("evaluation_due", case(needs=[need(ago(300))], moments=told))

    def test_without_a_need_there_is_nothing_to_evaluate(self) -> None:
        told = [{"date": ended(300), "kind": "start"}]
        assert found("evaluation_due", case(needs=[need(None, end=ended(1))], moments=told)) == []

    def test_coarse_and_unknown_dates(self) -> None:
        told = [{"date": "2024-03", "kind": "evaluation"}]
        about = case(needs=[need(None)], moments=told)
        assert found("evaluation_due", about, date(2024, 5, 30)) == []
        assert found("evaluation_due", about, date(2024, 5, 31))[0].days == 91
        assert only("evaluation_due", case(needs=[need(None)])).days is None

    def test_the_threshold_can_be_changed(self) -> None:
        assert found("evaluation_due", case(needs=[need(ago(91))]), days=91) == []


def order(**more: object) -> dict[str, object]:
    return {"kind": "ots", "members": ["noor"], "start": ago(300)} | more


class TestOrderIncomplete:
    def test_an_order_without_child_protection(self) -> None:
        finding = only("order_incomplete", case(orders=[order()], ties=[tie("bakker", None)]))
        assert finding.key == "order_incomplete::noor:"
        assert (finding.level, finding.cases) == (Level.URGENT, ("no_party",))
        assert (finding.facts["orders"], finding.facts["kinds"]) == (("or1",), ("ots",))

    def test_child_protection_by_tie_or_as_caseworker(self) -> None:
        assert found("order_incomplete", case(orders=[order()], ties=[tie("gi", None)])) == []
        assert (
            found("order_incomplete", case(orders=[order()], caseworkers=[spell("gi", None)])) == []
        )
        past = [tie("gi", None, end=ended(1))]
        assert found("order_incomplete", case(orders=[order()], ties=past))

    @pytest.mark.parametrize(("days", "fires"), [(60, True), (61, False), (0, True)])
    def test_an_order_that_ends_soon(self, days: int, fires: bool) -> None:
        about = case(orders=[order(end=ended(-days))], ties=[tie("gi", None)])
        shown = found("order_incomplete", about)
        assert [finding.cases for finding in shown] == [("ending",)] * fires

    @pytest.mark.parametrize(
        ("day", "planned"),
        [
            (ended(-30), True),
            (ended(-31), False),
            (ON.isoformat(), True),
            (ended(1), False),
            ("2024-07", True),
        ],
    )
    def test_an_evaluation_before_the_end_is_planned(self, day: str, planned: bool) -> None:
        about = case(
            orders=[order(end=ended(-30))],
            ties=[tie("gi", None)],
            moments=[{"date": day, "kind": "evaluation"}],
        )
        assert bool(found("order_incomplete", about)) is not planned

    def test_an_order_that_ended_is_no_subject(self) -> None:
        assert found("order_incomplete", case(orders=[order(end=ended(1))])) == []

    def test_orders_are_one_finding_with_the_first_end(self) -> None:
        orders = [
            order(end=ended(-50), members=[], kind="placement"),
            order(end=ended(-20), members=["sem"]),
        ]
        finding = only("order_incomplete", case(orders=orders))
        assert finding.key == "order_incomplete::karin+noor+sem:"
        assert finding.cases == ("no_party", "ending")
        assert finding.facts["kinds"] == ("ots", "placement")
        assert finding.facts["last_day"] == date.fromisoformat(ended(-20))

    def test_the_threshold_can_be_changed(self) -> None:
        about = case(orders=[order(end=ended(-60))], ties=[tie("gi", None)])
        assert found("order_incomplete", about, days=59) == []


class TestRiskWithoutGoal:
    @pytest.mark.parametrize("case_of", ["risk", "intergenerational"])
    def test_a_risk_without_a_goal(self, case_of: str) -> None:
        finding = only("risk_without_goal", case(needs=[need(ago(1), **{case_of: True})]))
        assert finding.key == "risk_without_goal::noor:parenting"
        assert (finding.cases, finding.needs) == ((case_of,), ("ne1",))

    @pytest.mark.parametrize(
        ("state", "fires"), [("open", False), ("met", False), ("dropped", True)]
    )
    def test_a_goal_answers_it_unless_dropped(self, state: str, fires: bool) -> None:
        goals = [{"needs": ["ne1"], "state": state}]
        about = case(needs=[need(ago(1), risk=True)], goals=goals)
        assert bool(found("risk_without_goal", about)) is fires

    def test_other_needs_are_no_subject(self) -> None:
        assert found("risk_without_goal", case(needs=[need(ago(1))])) == []
        assert found("risk_without_goal", case(needs=[need(None, end=ended(1), risk=True)])) == []

    def test_needs_on_one_domain_are_one_finding(self) -> None:
        needs = [
            need(ago(1), risk=True),
            need(ago(1), members=["sem"], intergenerational=True),
            need(ago(1), domain="school", risk=True),
        ]
        keys = [finding.key for finding in found("risk_without_goal", case(needs=needs))]
        assert keys == ["risk_without_goal::noor+sem:parenting", "risk_without_goal::noor:school"]
