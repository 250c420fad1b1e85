"""What a meeting goes through: what is new, what is due, and when to look back together."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from ecomap.analysis.rules import Finding
from ecomap.model import Decision, Goal, LegalOrder, Moment
from ecomap.model.codes import MomentKind
from ecomap.views.decisions import open_actions
from ecomap.views.meeting import Seen

SOON = timedelta(days=30)
"""A goal that is to be reached within this time belongs on the agenda."""

ORDER_SOON = timedelta(days=60)
"""A court order that ends within this time belongs on the agenda."""


@dataclass(frozen=True)
class Agenda:
    """What is there to go through on the day of a meeting.

    Attributes:
        seen: What the team sees.
    """

    seen: Seen

    @cached_property
    def arrived(self) -> list[str]:
        """Ids of the parties that help now and did not at the last meeting, sorted."""
        return list(self.seen.since_meeting.came) if self.seen.since_meeting else []

    @cached_property
    def left(self) -> list[str]:
        """Ids of the parties that helped at the last meeting and do so no longer, sorted."""
        return list(self.seen.since_meeting.left) if self.seen.since_meeting else []

    @cached_property
    def open_findings(self) -> list[Finding]:
        """The findings without a decision, in their order."""
        return [finding for finding in self.seen.findings if finding.decision is None]

    @cached_property
    def new(self) -> list[Finding]:
        """The open findings that were not there at the last meeting; without one, none."""
        if self.seen.last_meeting is None:
            return []
        return [finding for finding in self.open_findings if self.seen.is_new(finding)]

    @cached_property
    def actions(self) -> list[Decision]:
        """What was agreed and is not done on the day; what is due first stands first."""
        return [action.decision for action in open_actions(self.seen.family, self.seen.day)]

    @cached_property
    def goals(self) -> list[Goal]:
        """The open goals that are to be reached by now or soon, by date."""
        due = [
            g for g in self.seen.facts.open_goals if g.due and g.due.last <= self.seen.day + SOON
        ]
        return sorted(due, key=_due)

    @cached_property
    def loose_goals(self) -> list[Goal]:
        """The open goals without people or without needs."""
        return [goal for goal in self.seen.facts.open_goals if not (goal.parties and goal.needs)]

    @cached_property
    def evaluation(self) -> Moment | None:
        """The last evaluation up to the day."""
        been = [m for m in self._evaluations if m.date.first <= self.seen.day]
        return max(been, key=lambda moment: moment.date.first, default=None)

    @cached_property
    def overdue_evaluation(self) -> Finding | None:
        """The finding that it is time to evaluate."""
        return next((f for f in self.open_findings if f.rule == "evaluation_due"), None)

    @cached_property
    def orders(self) -> list[LegalOrder]:
        """The court orders that end on the day or soon after, by date."""
        latest = self.seen.day + ORDER_SOON
        soon = [o for o in self.seen.facts.orders if o.end and o.end.last <= latest]
        return sorted(soon, key=lambda order: order.end.last if order.end else date.max)

    @cached_property
    def next_evaluation(self) -> Moment | None:
        """The first evaluation after the day."""
        coming = [m for m in self._evaluations if m.date.first > self.seen.day]
        return min(coming, key=lambda moment: moment.date.first, default=None)

    def overdue(self, record: Decision | Goal) -> bool:
        """Whether something was to be ready before the day."""
        return record.due is not None and record.due.last < self.seen.day

    @property
    def _evaluations(self) -> list[Moment]:
        return [m for m in self.seen.family.moments if m.kind is MomentKind.EVALUATION]


def _due(goal: Goal) -> date:
    return goal.due.last if goal.due else date.max
