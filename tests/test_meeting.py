"""What a team sees on the day of a meeting: which meeting was the last one, and what is new."""

from datetime import date
from typing import Any

import pytest

from ecomap.analysis.rules import DEFAULTS
from ecomap.model import family_from
from ecomap.views.meeting import Seen
from tests.families import document

DAY = date(2026, 3, 1)


def seen(day: date = DAY, **lists: Any) -> Seen:
    """A family with a need from January on, seen on a day."""
    needs = [{"id": "n1", "domain": "school", "members": ["m1"], "start": "2026-01-01"}]
    members = [{"id": "m1", "name": "Noor"}]
    given = {"members": members, "needs": needs, **lists}
    return Seen(family_from(document(**given)), day, DEFAULTS)


def moment(day: str, kind: str = "team_meeting", name: str = "e1") -> dict[str, str]:
    return {"id": name, "date": day, "kind": kind}


def test_without_a_meeting_before_everything_is_new() -> None:
    now = seen()
    assert now.last_meeting is None
    assert now.findings
    assert all(map(now.is_new, now.findings))


def test_what_was_there_at_the_last_meeting_is_not_new() -> None:
    now = seen(moments=[moment("2026-02-20")])
    assert [finding.rule for finding in now.findings if not now.is_new(finding)]


def test_what_came_after_the_last_meeting_is_new() -> None:
    now = seen(moments=[moment("2026-01-02")])
    assert all(now.is_new(f) for f in now.findings if f.rule == "need_without_help")


@pytest.mark.parametrize("kind", ["team_meeting", "evaluation"])
def test_a_meeting_of_the_day_itself_is_not_the_last_one(kind: str) -> None:
    now = seen(moments=[moment("2026-03-01", kind, "now"), moment("2026-02-01", kind, "before")])
    assert (now.meeting or moment).id == "now"  # type: ignore[union-attr]
    assert (now.last_meeting or moment).id == "before"  # type: ignore[union-attr]


def test_a_crisis_or_a_meeting_still_to_come_is_no_last_meeting() -> None:
    now = seen(moments=[moment("2026-02-01", "crisis"), moment("2026-04-01", name="later")])
    assert now.last_meeting is None


def test_a_meeting_of_which_only_the_month_is_known_counts_once_the_month_is_over() -> None:
    moments = [moment("2026-02")]
    assert seen(moments=moments).last_meeting is not None
    assert seen(date(2026, 2, 15), moments=moments).last_meeting is None


def test_history_runs_from_the_first_day_named_to_the_day() -> None:
    history = seen().history
    assert (history.start, history.end) == (date(2026, 1, 1), DAY)
    empty = Seen(family_from(document(members=[])), DAY, DEFAULTS).history
    assert (empty.start, empty.end) == (DAY, DAY)
