"""What all rules share: thresholds, keys, merging, decisions, order, and any family at all."""

import math
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.analysis.rules import (
    DEFAULTS,
    LEVELS,
    NO_LIMIT,
    RULES,
    Finding,
    Level,
    Parameter,
    ParameterError,
    Unit,
    findings,
)
from ecomap.analysis.rules.finding import one_per_subject
from ecomap.model import Family, family_from
from ecomap.model.codes import (
    GoalState,
    LifeDomain,
    MomentKind,
    OrderKind,
    Role,
    TieStatus,
    Verdict,
)
from ecomap.texts.findings import finding_text, finding_title, finding_why
from tests.families import Document, dates, days, documents, spells
from tests.rule_cases import ON, ago, case, codes, found, need, tie


class TestParameters:
    def test_every_rule_has_its_thresholds(self) -> None:
        assert list(DEFAULTS) == codes()
        assert len(DEFAULTS) == 22
        assert DEFAULTS["duplicate_help"] == {"parties": 2, "days": 28}
        assert DEFAULTS["side_by_side"] == {}

    def test_what_an_organisation_chooses_takes_the_place_of_the_default(self) -> None:
        chosen = DEFAULTS.changed({"duplicate_help": {"days": 14}})
        assert chosen["duplicate_help"] == {"parties": 2, "days": 14}
        assert DEFAULTS["duplicate_help"]["days"] == 28
        assert chosen["no_caseworker"] == DEFAULTS["no_caseworker"]

    def test_no_limit_is_written_as_nothing(self) -> None:
        assert DEFAULTS["too_much_at_once"]["hours"] == NO_LIMIT
        chosen = DEFAULTS.changed({"too_much_at_once": {"hours": 12}})
        assert chosen["too_much_at_once"]["hours"] == 12.0
        chosen = DEFAULTS.changed({"too_much_at_once": {"hours": None}})
        assert chosen["too_much_at_once"]["hours"] == NO_LIMIT

    @pytest.mark.parametrize(
        ("rule", "name", "value", "message"),
        [
            ("no_such_rule", "days", 1, "no rule 'no_such_rule'"),
            ("duplicate_help", "weeks", 1, "no parameter 'weeks', only: parties, days"),
            ("side_by_side", "days", 1, "no parameter 'days', only: none"),
            ("duplicate_help", "days", -1, "duplicate_help.days: no number from 0"),
            ("duplicate_help", "days", 1.5, "no whole number"),
            ("duplicate_help", "days", None, "no number"),
            ("duplicate_help", "days", True, "no number"),
            ("duplicate_help", "days", "28", "no number"),
            ("duplicate_help", "days", math.nan, "no number"),
            ("duplicate_help", "days", math.inf, "no number"),
            ("duplicate_help", "parties", 1, "no number from 2"),
            ("informal_missing", "share", 1.1, "no number from 0 to 1"),
        ],
    )
    def test_what_no_rule_knows_is_refused(
        self, rule: str, name: str, value: float | None, message: str
    ) -> None:
        with pytest.raises(ParameterError, match=message):
            DEFAULTS.changed({rule: {name: value}})

    def test_a_whole_number_stays_whole_and_a_share_a_fraction(self) -> None:
        assert isinstance(Parameter("days", 1, Unit.DAYS).checked(28.0), int)
        assert isinstance(Parameter("share", 0.5, Unit.SHARE).checked(1), float)


class TestFindings:
    def test_key_and_length(self) -> None:
        plain = Finding("r", Level.DISCUSS, ON)
        assert (plain.key, plain.days) == ("r:::", None)
        full = Finding(
            "r",
            Level.DISCUSS,
            ON,
            ON - timedelta(9),
            members=("m1", "m2"),
            parties=("p",),
            domain=LifeDomain.SCHOOL,
        )
        assert (full.key, full.days) == ("r:p:m1+m2:school", 10)

    def test_signs_of_the_key_in_an_id_cannot_make_two_keys_alike(self) -> None:
        one = Finding("r", Level.DISCUSS, ON, parties=("a", "b"))
        other = Finding("r", Level.DISCUSS, ON, parties=("a+b",))
        assert (one.key, other.key) == ("r:a+b::", "r:a%2Bb::")

    def test_the_same_subject_is_one_finding(self) -> None:
        first = Finding(
            "r",
            Level.CONSIDER,
            ON,
            None,
            cases=("x",),
            members=("sem",),
            parties=("b", "a"),
            ties=("t2",),
            facts={"n": 2, "kinds": ("k",), "day": ON},
        )
        second = Finding(
            "r",
            Level.URGENT,
            ON,
            ON,
            cases=("y", "x"),
            members=("noor",),
            parties=("a", "b"),
            ties=("t1",),
            needs=("n1",),
            facts={"n": 1, "kinds": ("j",), "day": ON - timedelta(1), "more": 5},
        )
        (one,) = one_per_subject([first, second])
        assert one.key == "r:a+b:noor+sem:"
        assert (one.level, one.start, one.cases) == (Level.URGENT, ON, ("x", "y"))
        assert (one.ties, one.needs) == (("t1", "t2"), ("n1",))
        assert one.facts == {
            "uneven": True,
            "n": 2,
            "kinds": ("j", "k"),
            "day": ON - timedelta(1),
            "more": 5,
        }

    def test_another_domain_or_party_is_another_subject(self) -> None:
        three = [
            Finding("r", Level.DISCUSS, ON, parties=("a",)),
            Finding("r", Level.DISCUSS, ON, parties=("b",)),
            Finding("r", Level.DISCUSS, ON, parties=("a",), domain=LifeDomain.WORK),
        ]
        assert len(one_per_subject(three)) == 3

    def test_the_thresholds_it_was_judged_by_go_with_it(self) -> None:
        about = case(ties=[tie("bakker", ago(40)), tie("yilmaz", ago(40))])
        assert found("duplicate_help", about)[0].limits == {"parties": 2, "days": 28}
        assert found("duplicate_help", about, days=7)[0].limits == {"parties": 2, "days": 7}

    def test_measures_that_the_caller_has_are_used(self) -> None:
        about = case(ties=[tie("oma", None), tie("buur", None)])
        given = {"informal_share": 0.1, "constraint": 0.9, "hours_per_week": None}
        shown = {finding.rule: finding for finding in findings(about, ON, measures=given)}
        assert shown["informal_missing"].facts["share"] == 0.1
        assert shown["leans_on_one"].facts["constraint"] == 0.9


class TestDecisions:
    KEY = "need_without_help::noor:parenting"

    def decided(self, *decisions: Document) -> list[Finding]:
        needs = [
            need(ago(50)),
            need(ago(50), domain="school"),
            need(ago(50), domain="work", severity=3),
        ]
        return findings(case(needs=needs, decisions=list(decisions)), ON)

    def test_a_decided_finding_stays_and_comes_after_the_open_ones(self) -> None:
        decision = {"finding": self.KEY, "verdict": "deliberate", "reason": "eerst wonen"}
        shown = self.decided(decision)
        assert len(shown) == len(self.decided())
        assert shown[-1].key == self.KEY
        assert shown[-1].decision is not None
        assert shown[-1].decision.reason == "eerst wonen"
        assert all(finding.decision is None for finding in shown[:-1])

    def test_the_newest_decision_holds(self) -> None:
        said = [("2024-05", "action"), ("2024-06-01", "solved"), (None, "not_applicable")]
        made = [{"finding": self.KEY, "verdict": verdict, "on": on} for on, verdict in said]
        decision = self.decided(*made)[-1].decision
        assert decision is not None
        assert decision.verdict is Verdict.SOLVED
        again = {"finding": self.KEY, "verdict": "deliberate", "on": "2024-06-01"}
        decision = self.decided(*made, again)[-1].decision
        assert decision is not None
        assert decision.verdict is Verdict.DELIBERATE

    def test_a_decision_counts_from_its_own_day_on(self) -> None:
        about = case(
            needs=[need(ago(50))],
            decisions=[{"finding": self.KEY, "verdict": "action", "on": ago(5)}],
        )
        decided = {
            day: found("need_without_help", about, date.fromisoformat(ago(day)))[0].decision
            for day in (6, 5, 4)
        }
        assert [decided[day] is not None for day in (6, 5, 4)] == [False, True, True]

    def test_a_decision_on_something_else_changes_nothing(self) -> None:
        other = {"finding": "need_without_help::noor:housing", "verdict": "solved"}
        assert self.decided(other) == self.decided()

    def test_urgent_comes_first_and_rules_keep_their_order(self) -> None:
        shown = self.decided()
        assert shown[0].level is Level.URGENT
        levels = [LEVELS.index(finding.level) for finding in shown]
        assert levels == sorted(levels)
        places = [codes().index(f.rule) for f in shown if f.level is Level.DISCUSS]
        assert places == sorted(places)


_MOMENTS = (*MomentKind, MomentKind.CRISIS, MomentKind.CRISIS)


def _events(
    members: list[str], parties: list[str], needs: list[str]
) -> dict[str, st.SearchStrategy]:
    """Strategies for the lists that the rules look at and `documents` leaves empty."""
    some_members, some_needs = _some(members), _some(needs)
    return {
        "moments": st.fixed_dictionaries(
            {"date": dates(), "kind": st.sampled_from(_MOMENTS), "present": _some(parties)}
        ),
        "goals": st.fixed_dictionaries(
            {
                "needs": some_needs,
                "parties": _some(parties),
                "state": st.sampled_from(GoalState),
                "closed_on": st.none() | dates(),
            }
        ),
        "orders": st.builds(
            lambda spell, kind, of: spell | {"kind": kind, "members": of},
            spells(),
            st.sampled_from(OrderKind),
            some_members,
        ),
    }


def _some(pool: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(pool), max_size=2, unique=True) if pool else st.just([])


@st.composite
def busy_families(draw: st.DrawFn) -> Family:
    """Valid families with events, roles, strain and waiting lists too."""
    drawn = draw(documents())
    names = {
        name: [record["id"] for record in drawn.get(name, ())]
        for name in ("members", "parties", "needs")
    }
    for name, strategy in _events(*names.values()).items():
        records = draw(st.lists(strategy, max_size=4))
        drawn[name] = [{"id": f"{name}{place}"} | one for place, one in enumerate(records)]
    for record in drawn.get("ties", ()):
        record["status"] = draw(st.sampled_from((*[TieStatus.ACTUAL] * 3, TieStatus.WAITING)))
        record["roles"] = draw(st.lists(st.sampled_from(Role), max_size=2))
    for record in drawn.get("needs", ()):
        record |= {"risk": draw(st.booleans()), "severity": draw(st.none() | st.integers(1, 3))}
        record["domain"] = draw(st.sampled_from((record["domain"], LifeDomain.FINANCES)))
    return family_from(drawn)


@settings(max_examples=200)
@given(busy_families(), days())
def test_any_family_gives_sound_findings(family: Family, on: date) -> None:
    shown = findings(family, on)
    assert len({finding.key for finding in shown}) == len(shown)
    assert shown == findings(family, on)
    for finding in shown:
        _is_sound(finding, family, on)


def _is_sound(finding: Finding, family: Family, on: date) -> None:
    assert finding.end == on
    assert finding.start is None or finding.start <= on
    assert set(finding.members) <= set(family.member_by_id)
    assert set(finding.parties) <= set(family.party_by_id)
    assert finding.parties == tuple(sorted(finding.parties))
    assert all(family.tie_by_id[one].active(on) for one in finding.ties)
    active = {record.id for record in family.needs if record.active(on)}
    assert set(finding.needs) <= active
    rule = next(rule for rule in RULES if rule.code == finding.rule)
    assert finding.level in rule.levels
    assert set(finding.cases) <= set(rule.cases)


@settings(max_examples=60)
@given(busy_families(), days())
def test_any_finding_can_be_read_in_both_languages(family: Family, on: date) -> None:
    for finding in findings(family, on):
        for lang in ("nl", "en"):
            for said in (finding_text(finding, family, lang), finding_why(finding, family, lang)):
                assert "  " not in said
                assert "None" not in said
            assert finding_text(finding, family, lang).endswith("?")
            assert finding_title(finding, lang)
