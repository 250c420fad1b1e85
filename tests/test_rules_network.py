"""Rules about the family's own network."""

import pytest

from ecomap.analysis.rules import Level
from tests.rule_cases import ago, case, ended, found, need, only, spell, tie

SPREAD = ("parenting", "school", "housing", "work", "leisure")


class TestInformalMissing:
    def test_nobody_of_the_own_network(self) -> None:
        ties = [
            tie("bakker", None),
            tie("oma", None, end=ended(1)),
            tie("buur", None, status="wished"),
        ]
        finding = only("informal_missing", case(ties=ties))
        assert finding.key == "informal_missing:::"
        assert (finding.level, finding.cases) == (Level.DISCUSS, ("none",))

    def test_a_family_with_nothing_yet_is_no_subject(self) -> None:
        assert found("informal_missing", case()) == []
        assert found("informal_missing", case(needs=[need(ago(1))]))

    @pytest.mark.parametrize(("formal", "fires"), [(2, False), (3, True)])
    def test_less_than_a_third(self, formal: int, fires: bool) -> None:
        ties = [tie(party, None) for party in ("bakker", "gi", "ggz")[:formal]]
        shown = found("informal_missing", case(ties=[*ties, tie("oma", None)]))
        assert bool(shown) is fires
        assert [finding.facts["share"] for finding in shown] == [0.25] * fires

    def test_open_goals_without_the_own_network(self) -> None:
        ties = [tie("oma", None)]
        finding = only("informal_missing", case(ties=ties, goals=[{"parties": ["bakker"]}]))
        assert (finding.level, finding.cases) == (Level.CONSIDER, ("goals",))
        assert (finding.ties, finding.facts["informal"]) == (("ti1",), ("oma",))
        named = [{"parties": ["bakker"]}, {"parties": ["buur"]}]
        assert found("informal_missing", case(ties=ties, goals=named)) == []

    def test_both_are_one_finding(self) -> None:
        ties = [tie(party, None) for party in ("bakker", "gi", "ggz", "oma")]
        finding = only("informal_missing", case(ties=ties, goals=[{"parties": []}]))
        assert finding.cases == ("share", "goals")

    def test_the_threshold_can_be_changed(self) -> None:
        ties = [tie("bakker", None), tie("oma", None)]
        assert found("informal_missing", case(ties=ties)) == []
        assert only("informal_missing", case(ties=ties), share=0.6).limits["share"] == 0.6


class TestLeansOnOne:
    def test_a_small_and_close_network(self) -> None:
        ties = [tie("oma", None), tie("buur", None)]
        assert found("leans_on_one", case(ties=ties)) == []
        close = [{"a": "oma", "b": "buur", "kind": "knows"}]
        finding = only("leans_on_one", case(ties=ties, links=close))
        assert finding.key == "leans_on_one:::"
        assert (finding.cases, finding.facts["size"]) == (("constraint",), 2)
        assert finding.facts["constraint"] == pytest.approx(1.125)

    def test_one_party_that_carries_most(self) -> None:
        ties = [
            tie("oma", None, domains=SPREAD[:2]),
            tie("oma", None, domains=SPREAD[1:3]),
            tie("buur", None, domains=SPREAD[3:]),
            tie("bakker", None),
        ]
        finding = only("leans_on_one", case(ties=ties))
        assert finding.key == "leans_on_one:oma::"
        assert (finding.ties, finding.facts["covered"]) == (("ti1", "ti2"), 5)
        assert finding.facts["domains"] == ("housing", "parenting", "school")

    def test_less_than_most(self) -> None:
        carried = {"oma": SPREAD[:2], "buur": SPREAD[2:4], "coach": SPREAD[4:]}
        ties = [tie(party, None, domains=domains) for party, domains in carried.items()]
        assert found("leans_on_one", case(ties=ties)) == []
        assert len(found("leans_on_one", case(ties=ties), share=0.4)) == 0

    def test_two_that_both_carry_most_can_take_over(self) -> None:
        ties = [tie(party, None, domains=SPREAD) for party in ("oma", "buur")]
        assert found("leans_on_one", case(ties=ties)) == []

    def test_it_takes_three_domains(self) -> None:
        ties = [tie("oma", None, domains=SPREAD[:2]), tie("buur", None, domains=[])]
        assert found("leans_on_one", case(ties=ties)) == []
        assert found("leans_on_one", case(ties=ties), domains=2)

    def test_the_other_thresholds_can_be_changed(self) -> None:
        ties = [tie("oma", None), tie("buur", None)]
        assert only("leans_on_one", case(ties=ties), constraint=0.4).cases == ("constraint",)
        assert found("leans_on_one", case(ties=ties), constraint=0.5) == []
        spread = {"oma": SPREAD[:2], "buur": SPREAD[2:3], "coach": SPREAD[3:4]}
        ties = [tie(party, None, domains=domains) for party, domains in spread.items()]
        assert found("leans_on_one", case(ties=ties)) == []
        assert only("leans_on_one", case(ties=ties), share=0.5).parties == ("oma",)

    def test_without_any_alter_there_is_no_constraint(self) -> None:
        assert found("leans_on_one", case(needs=[need(ago(9))])) == []


class TestMemberUnseen:
    def test_a_member_with_a_need_and_no_tie(self) -> None:
        needs = [
            need(ago(1), members=["sem"]),
            need(ago(1), members=["noor", "sem"], domain="work"),
        ]
        finding = only("member_unseen", case(needs=needs, ties=[tie("oma", None)]))
        assert finding.key == "member_unseen::sem:"
        assert (finding.cases, finding.needs) == (("no_tie",), ("ne1", "ne2"))
        assert finding.facts["unhelped"] == ("sem",)

    def test_a_tie_on_the_whole_family_sees_everybody(self) -> None:
        needs = [need(ago(1), members=["sem"])]
        assert found("member_unseen", case(needs=needs, ties=[tie("oma", None, members=[])])) == []

    def test_all_ties_point_at_one_child(self) -> None:
        ties = [
            tie("oma", None),
            tie("bakker", ago(9)),
            tie("gi", None, members=["sem"], end=ended(1)),
        ]
        finding = only("member_unseen", case(ties=ties))
        assert finding.key == "member_unseen::karin+sem:"
        assert (finding.cases, finding.ties) == (("one_child",), ("ti1", "ti2"))
        assert finding.facts["child"] == ("noor",)

    def test_a_parent_or_a_single_tie_is_not_it(self) -> None:
        assert found("member_unseen", case(ties=[tie("oma", None), tie("gi", None)][:1])) == []
        parent = [tie(party, None, members=["karin"]) for party in ("oma", "gi")]
        assert found("member_unseen", case(ties=parent)) == []

    def test_both_are_one_finding_about_who_is_out_of_sight(self) -> None:
        ties = [tie("oma", None), tie("gi", None)]
        needs = [need(ago(9), members=["sem"])]
        finding = only("member_unseen", case(ties=ties, needs=needs))
        assert finding.cases == ("no_tie", "one_child")
        assert (finding.members, finding.facts["unhelped"]) == (("karin", "sem"), ("sem",))

    def test_the_threshold_can_be_changed(self) -> None:
        assert found("member_unseen", case(ties=[tie("oma", None)]), ties=1)
        about = case(ties=[tie("oma", None), tie("gi", None)], caseworkers=[spell("gi", None)])
        assert found("member_unseen", about, ties=3) == []
