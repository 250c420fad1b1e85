"""What the list says of a family: who, what is open, and when it is evaluated."""

from datetime import date

import pytest

from ecomap.analysis.rules import PROPOSED
from ecomap.views.summaries import Summary, looking_day, summary_of, up_to_date
from tests.families import busy_family, family, parties

TODAY = date(2026, 3, 1)


def evaluations(*days: str) -> list[dict[str, str]]:
    return [{"id": day, "date": day, "kind": "evaluation"} for day in days]


def test_caseworkers_are_those_of_the_day_with_the_day_they_began() -> None:
    known = family(
        parties=parties(p="professional", q="professional"),
        caseworkers=[
            {"id": "c1", "party": "p", "start": "2023", "end": "2024"},
            {"id": "c2", "party": "q", "start": "2025-02"},
            {"id": "c3", "party": "p"},
        ],
        moments=[{"id": "m", "date": "2026-01-01", "kind": "crisis"}],
    )
    assert summary_of(known, TODAY).caseworkers == [["q", "2025-02"], ["p", None]]


@pytest.mark.parametrize(
    ("days", "first"),
    [
        ((), None),
        (("2025-05-01",), None),
        (("2026-02", "2026-06"), "2026-06"),
        (("2026-06-01", "2026-03-01"), "2026-03-01"),
        (("2026",), "2026"),
    ],
)
def test_the_next_evaluation_is_the_first_that_can_still_come(
    days: tuple[str, ...], first: str | None
) -> None:
    assert summary_of(family(moments=evaluations(*days)), TODAY).evaluation == first


def test_a_screen_opens_on_the_newest_day_but_never_on_one_to_come() -> None:
    assert looking_day(family(moments=evaluations("2025-05-01")), TODAY) == date(2025, 5, 1)
    assert looking_day(family(moments=evaluations("2027-05-01")), TODAY) == TODAY


def test_only_findings_without_a_decision_are_open() -> None:
    known = busy_family(20, seed=1)
    summary = summary_of(known, TODAY)
    assert set(summary.open_findings) <= {"urgent", "discuss", "consider"}
    assert sum(summary.open_findings.values()) > 0


def test_a_summary_survives_being_stored() -> None:
    summary = summary_of(family(moments=evaluations("2026-06")), TODAY)
    assert Summary(**summary.stored()) == summary


def test_a_summary_of_before_something_was_added_to_it_is_made_anew() -> None:
    stored = summary_of(family(), TODAY).stored()
    assert up_to_date(stored, TODAY, PROPOSED)
    assert not up_to_date({key: stored[key] for key in stored if key != "actions"}, TODAY, PROPOSED)
    assert not up_to_date(stored, TODAY.replace(day=2), PROPOSED)
