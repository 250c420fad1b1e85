"""Rules about working together."""

from datetime import date

import pytest

from ecomap.model import Family
from tests.rule_cases import ago, case, ended, found, only, spell, tie


def link(one: str, other: str, **more: object) -> dict[str, object]:
    return {"a": one, "b": other, "kind": "cooperates"} | more


class TestSideBySide:
    def test_two_that_share_a_member_and_domain_without_a_link(self) -> None:
        ties = [tie("yilmaz", ago(50), help=["treatment"]), tie("bakker", ago(90))]
        finding = only("side_by_side", case(ties=ties))
        assert finding.key == "side_by_side:bakker+yilmaz:noor:"
        assert (finding.days, finding.ties) == (50, ("ti1", "ti2"))
        assert finding.facts["domains"] == ("parenting",)

    @pytest.mark.parametrize("kind", ["cooperates", "informs", "refers", "conflict", "knows"])
    def test_any_link_either_way_is_a_link(self, kind: str) -> None:
        ties = [tie("yilmaz", ago(50)), tie("bakker", ago(90))]
        for pair in (("bakker", "yilmaz"), ("yilmaz", "bakker")):
            assert found("side_by_side", case(ties=ties, links=[link(*pair, kind=kind)])) == []

    def test_a_link_that_is_over_is_none(self) -> None:
        ties = [tie("yilmaz", ago(50)), tie("bakker", ago(90))]
        past = [link("bakker", "yilmaz", end=ended(8))]
        assert only("side_by_side", case(ties=ties, links=past)).days == 8
        today = [link("bakker", "yilmaz", start=ago(1), end=ended(0))]
        assert found("side_by_side", case(ties=ties, links=today)) == []
        later = [link("bakker", "yilmaz", start=ended(-1))]
        assert only("side_by_side", case(ties=ties, links=later)).days == 50

    @pytest.mark.parametrize(
        "other", [{"party": "oma"}, {"members": ["sem"]}, {"domains": ["work"]}, {"end": ended(1)}]
    )
    def test_what_is_not_shared(self, other: dict[str, object]) -> None:
        second = tie("yilmaz", ago(50)) | other
        assert found("side_by_side", case(ties=[tie("bakker", ago(90)), second])) == []

    def test_one_finding_a_pair_for_all_that_they_share(self) -> None:
        both = {"members": ["noor", "sem"], "domains": ["school", "parenting"]}
        ties = [tie("bakker", ago(90), **both), tie("yilmaz", None, **both)]
        finding = only("side_by_side", case(ties=ties))
        assert finding.key == "side_by_side:bakker+yilmaz:noor+sem:"
        assert finding.facts["domains"] == ("parenting", "school")

    def test_the_longest_sharing_counts(self) -> None:
        ties = [tie("bakker", ago(90)), tie("yilmaz", ago(50)), tie("yilmaz", ago(9), members=[])]
        ties.append(tie("bakker", ago(80), members=["sem"]))
        finding = only("side_by_side", case(ties=ties))
        assert (finding.members, finding.days) == (("noor", "sem"), 50)

    def test_three_parties_are_three_pairs(self) -> None:
        ties = [tie(party, ago(9)) for party in ("bakker", "yilmaz", "gi")]
        pairs = {finding.parties for finding in found("side_by_side", case(ties=ties))}
        assert pairs == {("bakker", "gi"), ("bakker", "yilmaz"), ("gi", "yilmaz")}


class TestNoSharedPlan:
    def test_two_formal_parties_without_an_open_goal(self) -> None:
        ties = [tie("bakker", None), tie("oma", None)]
        assert found("no_shared_plan", case(ties=ties)) == []
        finding = only("no_shared_plan", case(ties=ties, caseworkers=[spell("gi", None)]))
        assert finding.key == "no_shared_plan:::"
        assert (finding.cases, finding.ties) == (("no_goal",), ("ti1",))
        assert finding.facts["formal"] == ("bakker", "gi")

    def test_goals_that_are_closed_or_still_to_come_are_not_open(self) -> None:
        ties = [tie("bakker", None), tie("gi", None)]
        goals = [
            {"parties": ["bakker"], "state": "met", "closed_on": ago(1)},
            {"parties": ["bakker"], "start": ended(-1)},
        ]
        assert only("no_shared_plan", case(ties=ties, goals=goals)).cases == ("no_goal",)

    def test_a_formal_party_on_no_goal(self) -> None:
        ties = [tie(party, None) for party in ("bakker", "school", "ggz", "oma")]
        finding = only("no_shared_plan", case(ties=ties, goals=[{"parties": ["bakker"]}]))
        assert finding.key == "no_shared_plan:ggz+school::"
        assert (finding.cases, finding.ties) == (("left_out",), ("ti2", "ti3"))

    def test_everybody_on_a_goal(self) -> None:
        goals = [{"parties": ["bakker"]}, {"parties": ["gi", "oma"]}]
        ties = [tie("bakker", None), tie("gi", None)]
        assert found("no_shared_plan", case(ties=ties, goals=goals)) == []

    def test_the_threshold_can_be_changed(self) -> None:
        ties = [tie("bakker", None), tie("gi", None)]
        assert found("no_shared_plan", case(ties=ties), parties=3) == []


class TestStrainedTie:
    def strained(self, stress: str, **more: list[dict[str, object]]) -> Family:
        return case(ties=[tie("bakker", ago(90), stress=stress)], **more)

    @pytest.mark.parametrize("stress", ["conflict", "broken"])
    def test_with_the_caseworker_or_a_party_on_a_goal(self, stress: str) -> None:
        by_goal = self.strained(stress, goals=[{"parties": ["bakker"]}])
        finding = only("strained_tie", by_goal)
        assert finding.key == "strained_tie:bakker:noor:"
        assert (finding.cases, finding.ties) == ((stress,), ("ti1",))
        assert finding.facts["caseworker"] == 0
        in_heart = self.strained(stress, caseworkers=[spell("bakker", None)])
        assert only("strained_tie", in_heart).facts["caseworker"] == 1

    @pytest.mark.parametrize("stress", ["none", "tension"])
    def test_tension_alone_is_not_it(self, stress: str) -> None:
        assert found("strained_tie", self.strained(stress, goals=[{"parties": ["bakker"]}])) == []

    def test_another_party_is_no_subject(self) -> None:
        assert found("strained_tie", self.strained("conflict")) == []
        closed = [{"parties": ["bakker"], "state": "met", "closed_on": ago(9)}]
        assert found("strained_tie", self.strained("conflict", goals=closed)) == []

    def test_the_last_observation_counts(self) -> None:
        seen = [{"on": "2024-03", "stress": "conflict"}, {"on": "2024-05", "stress": "tension"}]
        about = case(ties=[tie("bakker", None, observations=seen)], goals=[{"parties": ["bakker"]}])
        assert found("strained_tie", about, date(2024, 2, 29)) == []
        assert found("strained_tie", about, date(2024, 3, 1))
        assert found("strained_tie", about) == []

    def test_several_ties_are_one_finding_with_the_worst(self) -> None:
        ties = [
            tie("bakker", None, stress="broken"),
            tie("bakker", None, stress="conflict", members=["sem", "karin"]),
            tie("bakker", None, members=[]),
        ]
        finding = only("strained_tie", case(ties=ties, goals=[{"parties": ["bakker"]}]))
        assert finding.members == ("karin", "noor", "sem")
        assert (finding.cases, finding.ties) == (("broken",), ("ti1", "ti2"))
