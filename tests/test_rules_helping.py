"""Rules about help on a need: none, waited for, double, or without the right knowledge."""

from datetime import date

import pytest

from ecomap.analysis.rules import Level
from ecomap.analysis.rules.helping import EXPERTISE
from ecomap.model import Family
from tests.rule_cases import ON, ago, case, ended, found, need, only, spell, tie


class TestNeedWithoutHelp:
    @pytest.mark.parametrize(
        ("severity", "days", "fires"),
        [(None, 14, False), (None, 15, True), (2, 14, False), (2, 15, True), (3, 1, True)],
    )
    def test_longer_than_two_weeks_or_at_once_when_acute(
        self, severity: int | None, days: int, fires: bool
    ) -> None:
        about = case(needs=[need(ago(days), severity=severity)])
        assert bool(found("need_without_help", about)) is fires

    def test_what_it_says(self) -> None:
        finding = only("need_without_help", case(needs=[need(ago(20), severity=3)]))
        assert finding.key == "need_without_help::noor:parenting"
        assert (finding.level, finding.days, finding.needs) == (Level.URGENT, 20, ("ne1",))
        finding = only("need_without_help", case(needs=[need(ago(20), severity=2)]))
        assert (finding.level, finding.cases) == (Level.DISCUSS, ())

    def test_the_most_severe_of_two_needs_counts(self) -> None:
        needs = [need(ago(3), severity=3), need(ago(3), severity=1)]
        finding = only("need_without_help", case(needs=needs))
        assert (finding.level, finding.needs) == (Level.URGENT, ("ne1", "ne2"))

    def test_help_counts_on_its_first_and_last_day(self) -> None:
        for helping in (tie("bakker", ago(1)), tie("bakker", ago(90), end=ago(1))):
            assert found("need_without_help", case(needs=[need(ago(99))], ties=[helping])) == []

    def test_a_tie_on_the_whole_family_or_an_informal_one_helps(self) -> None:
        helps = [tie("oma", ago(3), members=[])]
        assert found("need_without_help", case(needs=[need(ago(99))], ties=helps)) == []

    @pytest.mark.parametrize(
        "other",
        [{"members": ["sem"]}, {"domains": ["school"]}, {"status": "planned"}, {"domains": []}],
    )
    def test_help_for_another_member_or_domain_is_no_help_here(
        self, other: dict[str, object]
    ) -> None:
        about = case(needs=[need(ago(99))], ties=[tie("bakker", ago(99), **other)])
        assert found("need_without_help", about)

    def test_the_days_count_from_when_the_help_stopped(self) -> None:
        def stopped(days: int) -> Family:
            return case(needs=[need(ago(99))], ties=[tie("bakker", None, end=ended(days))])

        assert found("need_without_help", stopped(14)) == []
        assert only("need_without_help", stopped(15)).days == 15

    def test_the_whole_family_gives_one_finding(self) -> None:
        finding = only("need_without_help", case(needs=[need(ago(20), members=[])]))
        assert finding.key == "need_without_help::karin+noor+sem:parenting"
        assert "uneven" not in finding.facts

    def test_members_with_different_lengths_are_joined_by_the_longest(self) -> None:
        needs = [need(ago(20)), need(ago(40), members=["sem"], severity=3)]
        finding = only("need_without_help", case(needs=needs))
        assert (finding.members, finding.days) == (("noor", "sem"), 40)
        assert (finding.level, finding.needs) == (Level.URGENT, ("ne1", "ne2"))
        assert finding.facts["uneven"]

    def test_coarse_and_unknown_starts(self) -> None:
        month = case(needs=[need("2024-06")])
        assert found("need_without_help", month, date(2024, 6, 14)) == []
        assert found("need_without_help", month, date(2024, 6, 15))[0].days == 15
        assert only("need_without_help", case(needs=[need(None)])).days is None

    def test_the_thresholds_can_be_changed(self) -> None:
        about = case(needs=[need(ago(20), severity=3), need(ago(20), domain="school")])
        assert found("need_without_help", about, days=20, days_acute=20) == []


class TestWaitingForHelp:
    def test_it_takes_the_place_of_need_without_help(self) -> None:
        waiting = tie("ggz", ago(10), status="waiting", help=["treatment"])
        about = case(needs=[need(ago(15))], ties=[waiting])
        assert found("need_without_help", about) == []
        finding = only("waiting_for_help", about)
        assert finding.key == "waiting_for_help:ggz:noor:parenting"
        assert (finding.days, finding.ties, finding.level) == (10, ("ti1",), Level.DISCUSS)

    def test_it_fires_on_the_days_without_help(self) -> None:
        waiting = [tie("ggz", ago(10), status="waiting")]
        assert found("waiting_for_help", case(needs=[need(ago(14))], ties=waiting)) == []
        acute = case(needs=[need(ago(1), severity=3)], ties=waiting)
        assert only("waiting_for_help", acute).level is Level.URGENT

    def test_waiting_lists_that_follow_each_other_are_one_wait(self) -> None:
        first = tie("ggz", ago(60), status="waiting", end=ended(20))
        waits = [first, tie("yilmaz", ago(20), status="waiting")]
        finding = only("waiting_for_help", case(needs=[need(ago(90))], ties=waits))
        assert (finding.days, finding.parties) == (20, ("yilmaz",))

    def test_a_wait_that_ended_or_began_on_an_unknown_day(self) -> None:
        over = [tie("ggz", ago(60), status="waiting", end=ended(1))]
        assert found("waiting_for_help", case(needs=[need(ago(90))], ties=over)) == []
        unknown = [tie("ggz", None, status="waiting")]
        assert only("waiting_for_help", case(needs=[need(ago(90))], ties=unknown)).days is None

    def test_its_own_threshold(self) -> None:
        about = case(needs=[need(ago(15))], ties=[tie("ggz", ago(10), status="waiting")])
        assert found("waiting_for_help", about, days=15) == []


class TestDuplicateHelp:
    @pytest.mark.parametrize(("days", "fires"), [(27, False), (28, True)])
    def test_two_formal_parties_for_four_weeks(self, days: int, fires: bool) -> None:
        about = case(ties=[tie("bakker", ago(300)), tie("yilmaz", ago(days))])
        assert bool(found("duplicate_help", about)) is fires

    def test_what_it_says(self) -> None:
        ties = [
            tie("yilmaz", ago(91), members=[]),
            tie("bakker", ago(300), help=["guidance", "advice"]),
            tie("school", ago(300), help=["education"]),
        ]
        finding = only("duplicate_help", case(ties=ties))
        assert finding.key == "duplicate_help:bakker+yilmaz:noor:parenting"
        assert (finding.days, finding.ties, finding.end) == (91, ("ti1", "ti2"), ON)
        assert finding.facts["help"] == ("guidance",)

    @pytest.mark.parametrize(
        "other",
        [
            {"party": "oma"},
            {"party": "bakker"},
            {"members": ["sem"]},
            {"domains": ["school"]},
            {"help": ["advice"]},
            {"status": "waiting"},
            {"end": ended(1)},
        ],
    )
    def test_what_is_not_the_same_help_twice(self, other: dict[str, object]) -> None:
        second = tie("yilmaz", ago(300)) | other
        assert found("duplicate_help", case(ties=[tie("bakker", ago(300)), second])) == []

    def test_an_informal_party_that_is_caseworker_counts_as_formal(self) -> None:
        ties = [tie("bakker", ago(300)), tie("coach", ago(300))]
        assert found("duplicate_help", case(ties=ties, caseworkers=[spell("coach", ago(9))]))

    def test_ties_that_follow_each_other_are_one_stretch(self) -> None:
        def second(gap: int) -> Family:
            again = [tie("yilmaz", ago(90), end=ended(20)), tie("yilmaz", ago(20 - gap))]
            return case(ties=[tie("bakker", None), *again])

        assert only("duplicate_help", second(0)).days == 90
        assert found("duplicate_help", second(1)) == []

    def test_doubling_goes_on_while_people_change(self) -> None:
        ties = [
            tie("bakker", ago(300), end=ended(10)),
            tie("yilmaz", ago(200)),
            tie("gi", ago(11)),
        ]
        finding = only("duplicate_help", case(ties=ties))
        assert (finding.parties, finding.days) == (("gi", "yilmaz"), 200)

    def test_one_party_twice_is_not_two(self) -> None:
        ties = [tie("bakker", ago(300)), tie("bakker", ago(200)), tie("yilmaz", ago(5))]
        assert found("duplicate_help", case(ties=ties)) == []

    def test_a_family_tie_gives_one_finding_for_all_members_and_helps(self) -> None:
        both = {"members": [], "help": ["guidance", "advice"]}
        finding = only(
            "duplicate_help", case(ties=[tie(p, ago(60), **both) for p in ("gi", "ggz")])
        )
        assert finding.key == "duplicate_help:ggz+gi:karin+noor+sem:parenting"
        assert finding.facts["help"] == ("advice", "guidance")

    def test_unknown_starts_are_long_enough(self) -> None:
        finding = only("duplicate_help", case(ties=[tie("bakker", None), tie("yilmaz", None)]))
        assert finding.days is None

    def test_the_thresholds_can_be_changed(self) -> None:
        about = case(ties=[tie("bakker", ago(300)), tie("yilmaz", ago(40))])
        assert found("duplicate_help", about, days=41) == []
        assert found("duplicate_help", about, parties=3) == []


class TestExpertiseMissing:
    @pytest.mark.parametrize("domain", EXPERTISE)
    def test_a_need_without_somebody_of_a_fitting_field(self, domain: str) -> None:
        about = case(needs=[need(ago(5), domain=domain)], ties=[tie("bakker", ago(9))])
        finding = only("expertise_missing", about)
        assert finding.key == f"expertise_missing::noor:{domain}"
        assert (finding.days, finding.needs) == (5, ("ne1",))

    def test_other_domains_do_not_ask_for_it(self) -> None:
        assert found("expertise_missing", case(needs=[need(ago(5), domain="housing")])) == []

    def test_a_fitting_party_counts_wherever_it_stands(self) -> None:
        needs = [need(ago(5), domain="mental_health")]
        elsewhere = [tie("ggz", ago(3), members=["karin"], domains=["work"])]
        assert found("expertise_missing", case(needs=needs, ties=elsewhere)) == []
        caseworker = [spell("ggz", ago(3))]
        assert found("expertise_missing", case(needs=needs, caseworkers=caseworker)) == []

    def test_somebody_who_left_or_is_waited_for_is_not_there(self) -> None:
        needs = [need(ago(50), domain="mental_health")]
        waiting = [tie("ggz", ago(9), status="waiting")]
        assert only("expertise_missing", case(needs=needs, ties=waiting)).days == 50
        left = [tie("ggz", ago(90), end=ended(9))]
        assert only("expertise_missing", case(needs=needs, ties=left)).days == 9
