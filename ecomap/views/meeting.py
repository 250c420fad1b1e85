"""What a team looks at together: one family on the day of a meeting, each thing worked out once."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ecomap.analysis.days import first_day
from ecomap.analysis.difference import Difference
from ecomap.analysis.rules import Finding, Parameters, findings
from ecomap.analysis.rules.facts import Facts
from ecomap.analysis.standing import Standing
from ecomap.model import Family, Moment, Period
from ecomap.model.codes import MEETINGS


@dataclass(frozen=True)
class Seen:
    """One family as a team sees it on a day.

    Attributes:
        family: The family.
        day: The day of the meeting.
        parameters: The thresholds of the organisation.
    """

    family: Family
    day: date
    parameters: Parameters

    @cached_property
    def facts(self) -> Facts:
        """The family as it stands that day, with what led up to it."""
        return Facts(self.family, self.day)

    @cached_property
    def findings(self) -> list[Finding]:
        """What is worth discussing that day; open findings first, urgent ones before the others."""
        return findings(self.family, self.day, self.parameters)

    @cached_property
    def history(self) -> Period:
        """All days from the first that the family names up to the day."""
        first = first_day(self.family)
        return Period(min(first or self.day, self.day), self.day)

    @cached_property
    def meeting(self) -> Moment | None:
        """The meeting of the day itself, once it is written down; the last in the file."""
        today = (m for m in self._meetings if m.date.first == self.day and m.date.day is not None)
        return next(reversed(list(today)), None)

    @cached_property
    def last_meeting(self) -> Moment | None:
        """The newest meeting or evaluation before the day."""
        before = [m for m in self._meetings if m.date.last < self.day]
        return max(before, key=lambda moment: moment.date.last, default=None)

    @cached_property
    def since_meeting(self) -> Difference | None:
        """What became different around the family since the last meeting; None = there was none."""
        last = self.last_meeting
        if last is None:
            return None
        return Difference(Standing(self.family, last.date.last), self.facts)

    @cached_property
    def before(self) -> list[Finding]:
        """The findings as they were at the last meeting; none when there was no meeting."""
        if self.last_meeting is None:
            return []
        return findings(self.family, self.last_meeting.date.last, self.parameters)

    @cached_property
    def known(self) -> frozenset[str]:
        """Keys of the findings that were there at the last meeting; empty when there was none."""
        return frozenset(finding.key for finding in self.before)

    @cached_property
    def gone(self) -> list[Finding]:
        """The findings of the last meeting that are no longer there, as they were then."""
        there = {finding.key for finding in self.findings}
        return [finding for finding in self.before if finding.key not in there]

    def is_new(self, finding: Finding) -> bool:
        """Whether a finding has come since the last meeting; all are, when there was none."""
        return finding.key not in self.known

    @property
    def _meetings(self) -> list[Moment]:
        return [moment for moment in self.family.moments if moment.kind in MEETINGS]
