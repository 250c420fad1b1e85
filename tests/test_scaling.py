"""Paid and own help through time: what counting day by day gives, and what stands on the page."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from dash._utils import to_json
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.long_course import long_document
from ecomap.analysis.rules import DEFAULTS
from ecomap.model import Family, Period, Tie, family_from
from ecomap.model.codes import LifeDomain, TieStatus
from ecomap.texts import LANGUAGES, Language
from ecomap.views.meeting import Seen
from ecomap.views.scaling import Course, courses, help_since, whole_course
from ecomap.views.scaling_steps import Step
from ecomap.views.summaries import looking_day
from layouts.meeting.scaling import contents
from layouts.meeting.scaling_axis import Axis
from layouts.meeting.scaling_questions import OF_DOMAIN
from tests.families import busy_family, documents, family, parties, people, windows

SAMPLES = sorted((Path(__file__).parents[1] / "sample_networks").glob("*.json"))
YEAR = Period(date(2023, 1, 1), date(2023, 12, 31))
SCHOOL = {"members": ["m1"], "domains": ["school"]}
Window = tuple[date, Period]


@st.composite
def severe(draw: st.DrawFn) -> Family:
    """A valid family whose needs say how severe they are, or do not."""
    document = draw(documents())
    for need in document["needs"]:
        need["severity"] = draw(st.sampled_from((None, 1, 2, 3)))
    return family_from(document)


def days_of(period: Period) -> list[date]:
    return [period.start + timedelta(days=number) for number in range(period.days)]


def counted(known: Family, ties: list[Tie], also: set[str], day: date) -> tuple[set[str], ...]:
    """Who is paid, own and waited for on a day, one tie after the other."""
    there = {tie.party for tie in ties if tie.actual(day)} | also
    paid = {party for party in there if known.party_by_id[party].formal}
    waiting = {t.party for t in ties if t.status is TieStatus.WAITING and t.active(day)}
    return paid, there - paid, waiting


def hours_on(known: Family, ties: list[Tie], day: date) -> float | None:
    paid = [tie for tie in ties if tie.actual(day) and known.party_by_id[tie.party].formal]
    told = (tie.channels(day).hours_per_week for tie in paid)
    known_hours = [hours for hours in told if hours is not None]
    return sum(known_hours) if known_hours else None


def severity_on(known: Family, domain: LifeDomain, day: date, member: str = "") -> int | None:
    needs = [n for n in known.needs if n.domain is domain and n.active(day)]
    needs = [n for n in needs if not member or member in known.members_of(n)]
    return max((need.severity or 0 for need in needs), default=None)


def assert_people(step: Step, expected: tuple[set[str], ...]) -> None:
    assert step.people == tuple(tuple(sorted(there)) for there in expected)


def assert_as_counted(known: Family, period: Period) -> None:
    by_domain = {course.domain: course for course in courses(known, period)}
    for domain in LifeDomain:
        ties = [tie for tie in known.ties if domain in tie.domains]
        for day in days_of(period):
            expected = counted(known, ties, set(), day)
            severity = severity_on(known, domain, day)
            if domain not in by_domain:
                assert not any(expected)
                assert severity is None
                continue
            step = by_domain[domain].on(day)
            assert step.first <= day <= step.last
            assert_people(step, expected)
            assert step.severity == severity
            assert step.hours == pytest.approx(hours_on(known, ties, day))


@given(severe(), windows())
@settings(max_examples=60)
def test_a_course_says_what_counting_day_by_day_gives(known: Family, window: Window) -> None:
    assert_as_counted(known, window[1])


@pytest.mark.parametrize("seed", range(3))
def test_a_course_of_a_busy_family_is_counted_as_well(seed: int) -> None:
    assert_as_counted(busy_family(ties=40, seed=seed, life_domains=3), YEAR)


@given(severe(), windows())
@settings(max_examples=60)
def test_the_whole_family_counts_everybody_once_the_caseworker_too(
    known: Family, window: Window
) -> None:
    course = whole_course(known, window[1])
    for day in days_of(window[1]):
        heart = {spell.party for spell in known.caseworkers if spell.active(day)}
        assert_people(course.on(day), counted(known, list(known.ties), heart, day))


@given(severe(), windows())
@settings(max_examples=60)
def test_steps_follow_each_other_and_each_differs_from_the_next(
    known: Family, window: Window
) -> None:
    for course in (whole_course(known, window[1]), *courses(known, window[1])):
        steps = course.steps
        assert (steps[0].first, steps[-1].last) == (window[1].start, window[1].end)
        for before, after in pairwise(steps):
            assert after.first == before.last + timedelta(days=1)
            assert before[2:] != after[2:]


@given(severe(), windows())
@settings(max_examples=60)
def test_a_need_rises_on_the_days_that_its_highest_severity_is_above_the_day_before(
    known: Family, window: Window
) -> None:
    for course in courses(known, window[1]):
        found = {(r.day, r.before, r.after, m) for r in course.rises for m in r.members}
        assert found == set(risen(known, course.domain, window[1]))


def risen(
    known: Family, domain: LifeDomain | None, period: Period
) -> Iterator[tuple[date, int, int, str]]:
    assert domain is not None
    for member in known.member_by_id:
        for day in days_of(period)[1:]:
            before = severity_on(known, domain, day - timedelta(days=1), member) or 0
            after = severity_on(known, domain, day, member) or 0
            if 0 < before < after:
                yield day, before, after, member


def course_of(*ties: tuple[str, str | None, str | None], **more: Any) -> Course:
    """The course of school with ties by party, start and end."""
    kinds = parties(p="professional", q="agency", oma="kin", buur="neighbour")
    records = [
        {"id": f"t{number}", "party": party, "start": start, "end": end} | SCHOOL
        for number, (party, start, end) in enumerate(ties)
    ]
    known = family(members=people("m1"), parties=kinds, ties=records, **more)
    return next(course for course in courses(known, YEAR) if course.domain == "school")


def test_the_same_people_count_back_to_the_last_who_came_or_went() -> None:
    assert course_of(("p", "2023-02-01", None), ("oma", "2023-05-01", None)).alike_since == date(
        2023, 5, 1
    )


def test_nobody_knows_since_when_what_was_there_from_the_first_day() -> None:
    assert course_of(("p", None, None)).alike_since is None


def test_other_hours_do_not_make_other_people() -> None:
    hours = [{"on": "2023-06-01", "hours_per_week": 1.0}]
    known = family(
        members=people("m1"),
        parties=parties(p="professional"),
        ties=[{"id": "t", "party": "p", "hours_per_week": 3.0, "observations": hours} | SCHOOL],
    )
    (course,) = courses(known, YEAR)
    assert [step.hours for step in course.steps] == [3.0, 1.0]
    assert course.alike_since is None


def test_help_passed_to_the_own_network_when_paid_help_went_and_somebody_stayed() -> None:
    passed = course_of(
        ("p", "2022", "2023-03-31"), ("oma", "2023-01-15", None), ("buur", "2023-03-01", "2023-05")
    ).passed
    assert passed is not None
    assert (passed.last_day, passed.left, passed.stayed) == (date(2023, 3, 31), ("p",), ("oma",))


@pytest.mark.parametrize(
    "ties",
    [
        [("p", "2022", "2023-03-31"), ("oma", "2023-04-01", None)],
        [("p", "2022", "2023-03-31"), ("oma", "2023-01-15", None), ("q", "2023-08-01", None)],
        [("oma", "2022", None)],
        [("p", "2022", "2023-03-31"), ("oma", "2022", "2023-03-31")],
    ],
)
def test_help_did_not_pass_on_when_nobody_stayed_or_paid_help_is_there(ties: list[Any]) -> None:
    assert course_of(*ties).passed is None


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_help_that_a_rule_calls_unchanged_did_not_change_by_our_count_either(sample: Path) -> None:
    now = seen(sample)
    for day in (now.day - timedelta(days=90 * number) for number in range(8)):
        then = Seen(now.family, day, DEFAULTS)
        for found in then.findings:
            if found.rule == "step_up_needed" and "no_change" in found.cases and found.domain:
                about = (found.domain, found.members, then.history)
                since = help_since(then.family, *about, paid=False)
                assert since is None or (day - since).days + 1 >= found.limits["quiet_days"]


def test_paid_help_is_alike_since_its_own_last_change_for_these_members() -> None:
    ties = [
        {"id": "t1", "party": "p", "start": "2023-02-01", **SCHOOL},
        {"id": "t2", "party": "oma", "start": "2023-05-01", **SCHOOL},
        {"id": "t3", "party": "q", "start": "2023-07-01", **SCHOOL, "members": ["m2"]},
        {"id": "t4", "party": "q", "start": "2023-08-01", **SCHOOL, "status": "waiting"},
    ]
    kinds = parties(p="professional", q="agency", oma="kin")
    known = family(members=people("m1", "m2"), parties=kinds, ties=ties)
    about = (known, LifeDomain.SCHOOL, ["m1"], YEAR)
    assert help_since(*about, paid=True) == date(2023, 2, 1)
    assert help_since(*about, paid=False) == date(2023, 5, 1)


def test_a_goal_stands_on_the_domains_of_its_needs_on_the_day_that_it_closed() -> None:
    goals = [
        {"id": "g1", "needs": ["n1"], "state": "met", "closed_on": "2023-04-02"},
        {"id": "g2", "needs": ["n1"], "state": "dropped", "closed_on": "2023-02-02"},
        {"id": "g3", "needs": ["n1"], "state": "met", "closed_on": "2024-02-02"},
        {"id": "g4", "state": "met", "closed_on": "2023-03-02"},
        {"id": "g5", "needs": ["n1"]},
    ]
    known = family(members=people("m1"), needs=[{"id": "n1", "domain": "school"}], goals=goals)
    (course,) = courses(known, YEAR)
    assert [goal.id for goal in course.goals] == ["g2", "g1"]
    assert [goal.id for goal in whole_course(known, YEAR).goals] == ["g4"]


# The page


def seen(sample: Path) -> Seen:
    known = family_from(json.loads(sample.read_text("utf-8")))
    return Seen(known, looking_day(known, date(2026, 11, 22)), DEFAULTS)


def shown(sample: Path, lang: Language = "nl") -> str:
    return str(to_json(contents(seen(sample), lang)))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_is_shown_in_less_than_100_kb(sample: Path, lang: Language) -> None:
    assert len(shown(sample, lang).encode()) < 100_000


def test_ten_years_with_sixty_parties_are_less_than_100_kb() -> None:
    known = family_from(long_document())
    then = Seen(known, looking_day(known, date(2026, 11, 22)), DEFAULTS)
    assert len(to_json(contents(then, "nl")).encode()) < 100_000


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_exactly_the_findings_about_more_or_less_help_stand_at_their_domain(sample: Path) -> None:
    page = shown(sample)
    for finding in seen(sample).findings:
        if finding.rule in OF_DOMAIN:
            assert page.count(f'"data-keep":"scaling-{finding.key}"') == 1
        elif finding.domain:
            assert f"scaling-{finding.key}" not in page


def test_an_empty_family_says_what_will_be_here() -> None:
    (sample,) = (path for path in SAMPLES if path.stem == "leeg")
    assert "Er is nog geen hulpvraag" in shown(sample)


@given(st.dates(date(1990, 1, 1), date(2026, 1, 1)), st.integers(0, 15_000))
def test_the_axis_has_few_dates_and_all_of_them_within_what_it_shows(
    start: date, length: int
) -> None:
    axis = Axis(Period(start, start + timedelta(days=length)), "nl")
    assert axis.first_range in axis.ranges
    for name, ticks in axis.words.items():
        first, span = axis.ranges[name]
        assert len(ticks) <= 7
        assert all(first <= day < first + span for day, _ in ticks)
