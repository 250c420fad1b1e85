"""Rules about the fixed caseworker."""

from datetime import date

import pytest

from ecomap.analysis.rules import Level
from ecomap.model import Family
from tests.rule_cases import ON, ago, case, ended, found, need, only, spell, tie

ORDER = {"kind": "ots", "start": ago(400)}


class TestNoCaseworker:
    def test_fires_on_the_eighth_day_without_one(self) -> None:
        assert found("no_caseworker", case(needs=[need(ago(7))])) == []
        finding = only("no_caseworker", case(needs=[need(ago(8))]))
        assert finding.key == "no_caseworker:::"
        assert (finding.level, finding.days, finding.needs) == (Level.URGENT, 8, ("ne1",))

    def test_the_days_count_from_when_the_last_one_left(self) -> None:
        left = [spell("bakker", ago(300), ended(8))]
        finding = only("no_caseworker", case(needs=[need(ago(300))], caseworkers=left))
        assert finding.days == 8
        left = [spell("bakker", ago(300), ended(7))]
        assert found("no_caseworker", case(needs=[need(ago(300))], caseworkers=left)) == []

    def test_in_a_compulsory_framework_it_fires_at_once(self) -> None:
        finding = only("no_caseworker", case(needs=[need(ago(1))], orders=[ORDER]))
        assert (finding.cases, finding.days) == (("compulsory",), 1)
        forced = [tie("bakker", ago(1), framework="compulsory")]
        assert only("no_caseworker", case(needs=[need(ago(1))], ties=forced)).days == 1

    def test_an_order_that_ended_is_no_framework(self) -> None:
        past = ORDER | {"end": ended(1)}
        assert found("no_caseworker", case(needs=[need(ago(2))], orders=[past])) == []

    def test_without_a_need_or_with_a_caseworker_it_is_silent(self) -> None:
        assert found("no_caseworker", case()) == []
        assert found("no_caseworker", case(needs=[need(ago(90), end=ended(1))])) == []
        there = [spell("bakker", None)]
        assert found("no_caseworker", case(needs=[need(ago(90))], caseworkers=there)) == []

    def test_the_first_and_the_last_day_of_a_caseworker_count(self) -> None:
        for there in (spell("bakker", ago(1)), spell("bakker", ago(90), ago(1))):
            assert found("no_caseworker", case(needs=[need(ago(90))], caseworkers=[there])) == []

    def test_needs_that_follow_each_other_make_one_stretch(self) -> None:
        needs = [need(ago(8), end=ended(4)), need(ago(4), domain="school")]
        finding = only("no_caseworker", case(needs=needs))
        assert (finding.days, finding.needs) == (8, ("ne2",))
        needs = [need(ago(8), end=ended(5)), need(ago(4), domain="school")]
        assert found("no_caseworker", case(needs=needs)) == []

    def test_an_unknown_start_is_long_enough_and_has_no_length(self) -> None:
        finding = only("no_caseworker", case(needs=[need(None)]))
        assert (finding.start, finding.days, finding.end) == (None, None, ON)

    def test_the_thresholds_can_be_changed(self) -> None:
        about = case(needs=[need(ago(3))])
        assert only("no_caseworker", about, days=2).limits["days"] == 2
        about = case(needs=[need(ago(3))], orders=[ORDER])
        assert found("no_caseworker", about, days_compulsory=3) == []


class TestSeveralDirectors:
    @pytest.mark.parametrize(("days", "fires"), [(30, False), (31, True)])
    def test_two_directors_for_longer_than_a_handover(self, days: int, fires: bool) -> None:
        ties = [
            tie("bakker", ago(400), roles=["director"]),
            tie("gi", ago(days), roles=["director"]),
        ]
        assert bool(found("several_directors", case(ties=ties))) is fires

    def test_evidence_and_key(self) -> None:
        ties = [
            tie("gi", ago(90), roles=["director"]),
            tie("bakker", None, roles=["director", "coach"]),
            tie("bakker", ago(90), roles=["coach"]),
        ]
        finding = only("several_directors", case(ties=ties))
        assert finding.key == "several_directors:bakker+gi::"
        assert (finding.ties, finding.days, finding.cases) == (("ti1", "ti2"), 90, ("directors",))

    def test_two_caseworkers(self) -> None:
        spells = [spell("bakker", ago(300)), spell("yilmaz", ago(31))]
        finding = only("several_directors", case(caseworkers=spells))
        assert finding.key == "several_directors:bakker+yilmaz::"
        assert (finding.cases, finding.days, finding.ties) == (("caseworkers",), 31, ())
        spells = [spell("bakker", ago(300)), spell("yilmaz", ago(30))]
        assert found("several_directors", case(caseworkers=spells)) == []

    def test_the_same_two_in_both_ways_are_one_subject(self) -> None:
        spells = [spell("bakker", ago(300)), spell("gi", ago(40))]
        ties = [tie(party, ago(60), roles=["director"]) for party in ("gi", "bakker")]
        finding = only("several_directors", case(caseworkers=spells, ties=ties))
        assert (finding.cases, finding.days) == (("directors", "caseworkers"), 60)

    def test_somebody_who_just_joined_does_not_change_the_key(self) -> None:
        starts = {"bakker": 300, "gi": 200, "yilmaz": 10}
        ties = [tie(party, ago(days), roles=["director"]) for party, days in starts.items()]
        assert only("several_directors", case(ties=ties)).parties == ("bakker", "gi")

    def test_an_overlap_that_is_over_is_no_subject(self) -> None:
        ties = [
            tie("bakker", ago(400), roles=["director"]),
            tie("gi", ago(200), roles=["director"], end=ended(1)),
        ]
        assert found("several_directors", case(ties=ties)) == []

    def test_the_threshold_can_be_changed(self) -> None:
        spells = [spell("bakker", ago(300)), spell("yilmaz", ago(31))]
        assert found("several_directors", case(caseworkers=spells), days=31) == []


class TestManyChanges:
    def three(self, first_end: str) -> list[dict[str, str | None]]:
        return [
            spell("gi", ago(900), first_end),
            spell("bakker", ago(300), ended(101)),
            spell("yilmaz", ago(100)),
        ]

    def test_three_in_a_year(self) -> None:
        finding = only("many_changes", case(caseworkers=self.three(ended(364))))
        assert finding.key == "many_changes:yilmaz::"
        assert finding.facts["caseworkers"] == ("gi", "bakker", "yilmaz")
        assert (finding.days, finding.end) == (365, ON)
        assert found("many_changes", case(caseworkers=self.three(ended(365)))) == []

    def test_the_key_changes_with_a_new_caseworker_only(self) -> None:
        about = case(caseworkers=self.three(ended(300)))
        keys = {found("many_changes", about, date(2024, 6, day))[0].key for day in (1, 15, 30)}
        assert keys == {"many_changes:yilmaz::"}

    def test_somebody_who_comes_back_counts_once(self) -> None:
        spells = [spell("gi", ago(300), ended(200)), spell("bakker", ago(199)), spell("gi", ago(9))]
        assert found("many_changes", case(caseworkers=spells)) == []

    def test_without_a_present_caseworker_it_still_counts(self) -> None:
        spells = [spell(p, ago(300), ended(9)) for p in ("gi", "bakker", "yilmaz")]
        assert only("many_changes", case(caseworkers=spells)).key == "many_changes:::"

    def test_the_thresholds_can_be_changed(self) -> None:
        about = case(caseworkers=self.three(ended(365)))
        assert only("many_changes", about, caseworkers=2).facts["caseworkers"][0] == "bakker"
        assert found("many_changes", about, days=500)


class TestColdHandover:
    def apart(self, gap: int, **more: list[dict[str, object]]) -> Family:
        former = spell("bakker", ago(400), ended(30 + gap))
        return case(caseworkers=[former, spell("yilmaz", ago(30))], **more)

    @pytest.mark.parametrize("gap", [0, 1, 14])
    def test_a_handover_without_a_day_or_contact_together(self, gap: int) -> None:
        finding = only("cold_handover", self.apart(gap))
        assert finding.key == "cold_handover:bakker+yilmaz::"
        assert (finding.facts["gap"], finding.days) == (gap, 30)
        assert finding.facts["former"] == ("bakker",)

    def test_a_day_together_is_warm(self) -> None:
        assert found("cold_handover", self.apart(-1)) == []

    @pytest.mark.parametrize(("day", "warm"), [(44, True), (45, False), (15, True), (14, False)])
    def test_a_contact_together_around_it_is_warm(self, day: int, warm: bool) -> None:
        # The last day of the one was 30 days ago, the first of the other 29 days ago.
        both = [{"date": ended(day), "party": party} for party in ("bakker", "yilmaz")]
        assert bool(found("cold_handover", self.apart(0, contacts=both))) is (not warm)

    def test_contacts_of_one_of_them_with_somebody_else_are_not_together(self) -> None:
        others = [{"date": ended(30), "party": party} for party in ("gi", "yilmaz", "school")]
        assert found("cold_handover", self.apart(0, contacts=others))

    def test_contacts_on_different_days_are_not_together(self) -> None:
        apart = [{"date": ended(31), "party": "bakker"}, {"date": ended(29), "party": "yilmaz"}]
        assert found("cold_handover", self.apart(0, contacts=apart))

    def test_a_moment_with_both_present_is_warm(self) -> None:
        meeting = {"date": ended(28), "kind": "handover", "present": ["karin", "yilmaz", "bakker"]}
        assert found("cold_handover", self.apart(0, moments=[meeting])) == []
        meeting = {"date": ended(28), "kind": "handover", "present": ["yilmaz", "bakker"]}
        assert found("cold_handover", self.apart(0, moments=[meeting])) == []
        meeting = {"date": ended(28), "kind": "handover", "present": ["yilmaz", "karin"]}
        assert found("cold_handover", self.apart(0, moments=[meeting]))

    def test_the_same_person_coming_back_is_no_handover(self) -> None:
        spells = [spell("bakker", ago(400), ended(40)), spell("bakker", ago(30))]
        assert found("cold_handover", case(caseworkers=spells)) == []

    def test_a_handover_to_somebody_who_left_is_past(self) -> None:
        def until(last_day: str) -> Family:
            former = spell("bakker", ago(400), ended(90))
            return case(caseworkers=[former, spell("yilmaz", ago(60), last_day)])

        assert found("cold_handover", until(ended(1))) == []
        assert found("cold_handover", until(ended(0)))

    def test_after_a_year_it_is_no_longer_a_subject(self) -> None:
        def long_ago(days: int) -> Family:
            return case(
                caseworkers=[spell("bakker", ago(800), ended(days)), spell("yilmaz", ago(days))]
            )

        assert found("cold_handover", long_ago(365))
        assert found("cold_handover", long_ago(366)) == []
        assert found("cold_handover", long_ago(366), recent_days=366)

    def test_unknown_ends_are_never_cold(self) -> None:
        spells = [spell("bakker", ago(400)), spell("yilmaz", ago(30))]
        assert found("cold_handover", case(caseworkers=spells)) == []
        spells = [spell("bakker", ago(400), ended(90)), spell("yilmaz", None)]
        assert found("cold_handover", case(caseworkers=spells)) == []


class TestRoleMissing:
    def contacts(self, coach: int, recent: int = 3) -> list[dict[str, object]]:
        roles = [
            {"date": ended(n), "party": "bakker", "roles": ["contractor", "director"]}
            for n in range(recent)
        ]
        return [*roles, {"date": ended(coach), "party": "bakker", "roles": ["coach"]}]

    @pytest.mark.parametrize(("days", "fires"), [(90, False), (91, True)])
    def test_a_role_not_seen_for_long(self, days: int, fires: bool) -> None:
        there = [spell("bakker", None)]
        about = case(caseworkers=there, contacts=self.contacts(days))
        assert bool(found("role_missing", about)) is fires

    def test_what_it_says(self) -> None:
        about = case(caseworkers=[spell("bakker", ago(800))], contacts=self.contacts(100))
        finding = only("role_missing", about)
        assert finding.key == "role_missing:bakker::"
        assert (finding.facts["roles"], finding.days) == (("coach",), 100)

    def test_roles_count_from_when_the_last_of_them_was_seen(self) -> None:
        seen = [{"date": ended(n), "party": "bakker", "roles": ["coach"]} for n in range(3)]
        past = [(200, "director"), (150, "director"), (120, "contractor")]
        seen += [{"date": ended(n), "party": "bakker", "roles": [role]} for n, role in past]
        finding = only("role_missing", case(caseworkers=[spell("bakker", None)], contacts=seen))
        assert (finding.facts["roles"], finding.days) == (("contractor", "director"), 120)
        finding = only(
            "role_missing", case(caseworkers=[spell("bakker", None)], contacts=seen[:-1])
        )
        assert (finding.facts["roles"], finding.days) == (("contractor", "director"), 150)

    def test_too_few_contacts_say_nothing(self) -> None:
        about = case(caseworkers=[spell("bakker", None)], contacts=self.contacts(100, recent=2))
        assert found("role_missing", about) == []
        assert found("role_missing", about, contacts=2)

    @pytest.mark.parametrize(("days", "fires"), [(90, True), (91, False)])
    def test_contacts_before_that_time_do_not_count(self, days: int, fires: bool) -> None:
        third = {"date": ago(days), "party": "bakker", "roles": ["director"]}
        seen = [*self.contacts(100, recent=2), third]
        about = case(caseworkers=[spell("bakker", None)], contacts=seen)
        assert bool(found("role_missing", about)) is fires

    @pytest.mark.parametrize(("days", "fires"), [(90, False), (91, True)])
    def test_a_role_never_seen_counts_from_when_the_caseworker_came(
        self, days: int, fires: bool
    ) -> None:
        seen = self.contacts(500)[:-1]
        about = case(caseworkers=[spell("bakker", ago(days))], contacts=seen)
        assert bool(found("role_missing", about)) is fires

    def test_contacts_of_others_and_without_a_role_do_not_count(self) -> None:
        others = [{"date": ago(n), "party": "gi", "roles": ["coach"]} for n in range(1, 9)]
        plain = [{"date": ago(n), "party": "bakker"} for n in range(1, 9)]
        about = case(caseworkers=[spell("bakker", None)], contacts=others + plain)
        assert found("role_missing", about) == []
