"""Rules about the dose of help."""

from datetime import date

import pytest

from ecomap.model import Family
from tests.rule_cases import ON, ago, case, ended, found, need, only, spell, tie

FIVE = ("bakker", "yilmaz", "gi", "school", "ggz")


class TestTooMuchAtOnce:
    def test_more_than_four_formal_parties(self) -> None:
        ties = [tie(party, ago(200 - place)) for place, party in enumerate(FIVE)]
        finding = only("too_much_at_once", case(ties=ties))
        assert finding.key == "too_much_at_once:::"
        assert (finding.cases, finding.days) == (("parties",), 196)
        assert finding.facts["formal"] == tuple(sorted(FIVE))
        assert finding.ties == ("ti1", "ti2", "ti3", "ti4", "ti5")
        assert found("too_much_at_once", case(ties=ties[1:])) == []

    def test_informal_parties_do_not_count_and_a_caseworker_does(self) -> None:
        four = [tie(party, ago(200)) for party in FIVE[:4]]
        informal = [tie("oma", ago(200)), tie("buur", ago(200))]
        assert found("too_much_at_once", case(ties=four + informal)) == []
        assert found("too_much_at_once", case(ties=four, caseworkers=[spell("ggz", ago(90))]))

    def test_a_party_counts_once_however_many_ties_it_has(self) -> None:
        ties = [
            tie("bakker", ago(200), domains=[domain]) for domain in ("school", "work", "safety")
        ]
        assert found("too_much_at_once", case(ties=ties, caseworkers=[spell("bakker", None)])) == []

    @pytest.mark.parametrize(("days", "fires"), [(30, True), (31, False)])
    def test_three_starts_in_thirty_days(self, days: int, fires: bool) -> None:
        ties = [tie("bakker", ago(days)), tie("gi", ago(9)), tie("school", ago(1))]
        assert bool(found("too_much_at_once", case(ties=ties))) is fires

    def test_who_was_there_already_does_not_start(self) -> None:
        again = [tie("bakker", ago(99), end=ended(10)), tie("bakker", ago(10))]
        new = [tie("gi", ago(9)), tie("school", ago(1))]
        assert found("too_much_at_once", case(ties=again + new)) == []
        late = [tie("bakker", ago(99), end=ended(10)), tie("bakker", ago(9))]
        finding = only("too_much_at_once", case(ties=late + new))
        assert finding.facts["started"] == ("bakker", "gi", "school")
        assert (finding.cases, finding.start) == (("starts",), None)

    def test_hours_count_only_with_a_limit(self) -> None:
        about = case(ties=[tie("bakker", ago(99), hours_per_week=20.5), tie("oma", ago(99))])
        assert found("too_much_at_once", about) == []
        finding = only("too_much_at_once", about, hours=20)
        assert (finding.cases, finding.facts["hours"]) == (("hours",), 20.5)
        assert found("too_much_at_once", about, hours=20.5) == []

    def test_the_other_thresholds_can_be_changed(self) -> None:
        ties = [tie("bakker", ago(99)), tie("gi", ago(2)), tie("school", ago(2))]
        assert only("too_much_at_once", case(ties=ties), parties=2).days == 2
        assert only("too_much_at_once", case(ties=ties), starts=2).cases == ("starts",)
        assert found("too_much_at_once", case(ties=ties), start_days=99)

    def test_unknown_starts_are_no_recent_starts(self) -> None:
        ties = [tie(party, None) for party in FIVE]
        finding = only("too_much_at_once", case(ties=ties))
        assert (finding.cases, finding.days) == (("parties",), None)


def moments(*kinds: str) -> list[dict[str, str]]:
    return [{"date": f"2024-0{place}-01", "kind": kind} for place, kind in enumerate(kinds, 1)]


class TestOnlyCrisis:
    def test_the_last_three_were_crisis_or_scaling_up(self) -> None:
        told = moments("evaluation", "crisis", "step_up", "team_meeting", "crisis")
        finding = only("only_crisis", case(moments=told))
        assert finding.key == "only_crisis:::"
        assert finding.facts["moments"] == ("mo2", "mo3", "mo5")
        assert finding.start == date(2024, 2, 1)

    @pytest.mark.parametrize(
        "told", [(), ("crisis", "crisis"), ("crisis", "crisis", "evaluation", "crisis", "crisis")]
    )
    def test_fewer_moments_or_an_evaluation_among_them(self, told: tuple[str, ...]) -> None:
        assert found("only_crisis", case(moments=moments(*told))) == []

    def test_moments_after_the_day_do_not_count(self) -> None:
        about = case(moments=moments("crisis", "crisis", "crisis"))
        assert found("only_crisis", about, date(2024, 2, 29)) == []
        assert found("only_crisis", about, date(2024, 3, 1))

    def test_the_threshold_can_be_changed(self) -> None:
        about = case(moments=moments("evaluation", "crisis", "crisis"))
        assert found("only_crisis", about, moments=2)


def goal(closed: str | None, **more: object) -> dict[str, object]:
    return {"needs": ["ne1"], "state": "met", "closed_on": closed} | more


class TestStepDownPossible:
    def about(self, *goals: dict[str, object], **more: list[dict[str, object]]) -> Family:
        usual = {"needs": [need(ago(300))], "ties": [tie("bakker", ago(300), hours_per_week=3.0)]}
        return case(**(usual | {"goals": list(goals)} | more))

    @pytest.mark.parametrize(("days", "fires"), [(59, False), (60, True)])
    def test_a_goal_met_for_sixty_days(self, days: int, fires: bool) -> None:
        assert bool(found("step_down_possible", self.about(goal(ended(days))))) is fires

    def test_what_it_says(self) -> None:
        goals = goal(ended(90)), goal(ended(70)), goal(None, state="dropped")
        finding = only("step_down_possible", self.about(*goals))
        assert finding.key == "step_down_possible:bakker:noor:parenting"
        assert (finding.days, finding.ties) == (70, ("ti1",))
        assert finding.facts["goals"] == ("go1", "go2")

    @pytest.mark.parametrize(
        "other",
        [
            {"state": "open", "closed_on": None},
            {"state": "open", "closed_on": None, "start": "2025"},
            {"closed_on": ended(-10)},
            {"state": "dropped", "closed_on": ended(-10)},
        ],
    )
    def test_every_goal_has_to_be_met(self, other: dict[str, object]) -> None:
        about = self.about(goal(ended(90)), goal(None) | other)
        assert found("step_down_possible", about) == []

    @pytest.mark.parametrize(
        "ties",
        [
            [],
            [tie("oma", ago(300))],
            [tie("bakker", ago(300), end=ended(1))],
            [tie("bakker", ago(300)), tie("gi", ago(50))],
            [tie("bakker", ago(300)), tie("gi", ago(300), end=ended(50))],
            [tie("bakker", ago(300), members=["sem"])],
            [
                tie(
                    "bakker",
                    ago(300),
                    hours_per_week=3.0,
                    observations=[{"on": ago(50), "hours_per_week": 1.0}],
                )
            ],
        ],
    )
    def test_help_that_is_gone_or_changed(self, ties: list[dict[str, object]]) -> None:
        assert found("step_down_possible", self.about(goal(ended(90)), ties=ties)) == []

    def test_the_hours_of_every_tie_count(self) -> None:
        less = [{"on": ago(50), "hours_per_week": 1.0}]
        ties = [tie("gi", ago(300)), tie("bakker", ago(300), hours_per_week=3.0, observations=less)]
        assert found("step_down_possible", self.about(goal(ended(90)), ties=ties)) == []

    def test_only_the_members_with_a_need_on_the_domain_count(self) -> None:
        needs = [need(ago(300)), need(ago(300), domain="work", members=["sem"])]
        both = goal(ended(90), needs=["ne1", "ne2"])
        finding = only("step_down_possible", self.about(both, needs=needs))
        assert finding.key == "step_down_possible:bakker:noor:parenting"

    def test_a_goal_met_on_an_unknown_day_is_long_enough(self) -> None:
        assert only("step_down_possible", self.about(goal(None))).days is None

    def test_a_goal_without_a_need_has_no_domain(self) -> None:
        assert found("step_down_possible", self.about(goal(ended(90), needs=[]))) == []

    def test_the_threshold_can_be_changed(self) -> None:
        assert found("step_down_possible", self.about(goal(ended(9))), days=9)


class TestStepUpNeeded:
    @pytest.mark.parametrize(("days", "fires"), [(179, False), (180, True)])
    def test_a_need_open_for_half_a_year_with_the_same_help(self, days: int, fires: bool) -> None:
        about = case(needs=[need(ago(days))], ties=[tie("bakker", None)])
        assert bool(found("step_up_needed", about)) is fires

    def test_what_it_says(self) -> None:
        about = case(needs=[need(ago(200))], ties=[tie("oma", ago(150))])
        finding = only("step_up_needed", about)
        assert finding.key == "step_up_needed::noor:parenting"
        assert (finding.cases, finding.days) == (("no_change",), 200)
        assert (finding.ties, finding.needs) == (("ti1",), ("ne1",))

    @pytest.mark.parametrize(("days", "fires"), [(90, False), (91, True)])
    def test_a_start_or_end_or_other_hours_in_ninety_days_is_a_change(
        self, days: int, fires: bool
    ) -> None:
        helps = tie("bakker", None)
        changes = [
            [helps, tie("gi", ago(days))],
            [helps, tie("gi", None, end=ended(days))],
            [helps | {"observations": [{"on": ago(days), "hours_per_week": 2.0}]}],
        ]
        for ties in changes:
            about = case(needs=[need(ago(300))], ties=ties)
            assert bool(found("step_up_needed", about)) is fires, ties

    def test_help_that_stops_today_did_not_change_yet(self) -> None:
        ties = [tie("bakker", None, end=ago(1))]
        assert found("step_up_needed", case(needs=[need(ago(300))], ties=ties))

    def test_without_help_it_is_another_rule(self) -> None:
        assert found("step_up_needed", case(needs=[need(ago(300))])) == []

    def test_a_change_elsewhere_is_no_change_here(self) -> None:
        ties = [tie("bakker", None), tie("gi", ago(9), members=["sem"])]
        assert found("step_up_needed", case(needs=[need(ago(300))], ties=ties))

    def risen(self, *ties: dict[str, object], before: str = ended(50)) -> Family:
        needs = [need(ago(120), end=before, severity=1), need(ago(50), severity=2)]
        return case(needs=needs, ties=list(ties))

    def test_a_need_that_became_more_severe_without_added_help(self) -> None:
        finding = only("step_up_needed", self.risen(tie("bakker", ago(60))))
        assert (finding.cases, finding.days, finding.needs) == (("severity_rose",), 50, ("ne2",))
        assert only("step_up_needed", self.risen(before=ended(-9))).needs == ("ne1", "ne2")

    def test_a_rise_beside_a_long_open_need_is_one_finding(self) -> None:
        needs = [need(ago(200), severity=1), need(ago(50), severity=2)]
        finding = only("step_up_needed", case(needs=needs, ties=[tie("oma", None)]))
        assert (finding.cases, finding.days) == (("severity_rose", "no_change"), 200)

    def test_each_rise_is_looked_at_on_its_own_day(self) -> None:
        needs = [need(ago(99), severity=1), need(ago(80), severity=2), need(ago(40), severity=3)]
        assert only("step_up_needed", case(needs=needs, ties=[tie("oma", ago(60))])).days == 40
        assert found("step_up_needed", case(needs=needs, ties=[tie("oma", ago(40))])) == []

    def test_a_rise_counts_up_to_the_last_day_of_the_need(self) -> None:
        needs = [need(ago(9), end=ago(9), severity=1), need(ago(8), end=ago(1), severity=2)]
        assert only("step_up_needed", case(needs=needs)).days == 8

    def test_the_same_severity_is_no_rise(self) -> None:
        needs = [need(ago(99), severity=2), need(ago(80), severity=2)]
        assert found("step_up_needed", case(needs=needs)) == []

    def test_added_help_answers_it(self) -> None:
        assert found("step_up_needed", self.risen(tie("bakker", ago(50)))) == []
        for day in (ago(50), ago(20), ago(1)):
            more = tie("bakker", ago(99), observations=[{"on": day, "hours_per_week": 8.0}])
            assert found("step_up_needed", self.risen(more)) == []

    def test_a_new_need_after_a_quiet_time_did_not_rise(self) -> None:
        assert found("step_up_needed", self.risen(before=ended(51))) == []

    def test_a_milder_need_beside_a_severe_one_did_not_rise(self) -> None:
        severe = [need(ago(120), severity=3), need(ago(90), severity=1)]
        needs = [*severe, need(ago(50), severity=2), need(ago(9))]
        assert found("step_up_needed", case(needs=needs)) == []

    def test_the_thresholds_can_be_changed(self) -> None:
        about = case(needs=[need(ago(100))], ties=[tie("bakker", ago(60))])
        assert found("step_up_needed", about, open_days=100) == []
        assert found("step_up_needed", about, open_days=100, quiet_days=59)

    def test_members_of_one_domain_are_one_finding(self) -> None:
        about = case(needs=[need(ago(200), members=[])], ties=[tie("bakker", None, members=[])])
        finding = only("step_up_needed", about)
        assert (finding.members, finding.end) == (("karin", "noor", "sem"), ON)
