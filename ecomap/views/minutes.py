"""The minutes of a meeting in ready sentences: the page and the printed file say the same."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ecomap.model import Decision, Family, Goal, Moment, Need
from ecomap.model.codes import Verdict
from ecomap.texts import Language, text
from ecomap.texts.findings import finding_title
from ecomap.texts.names import name_of, names_of
from ecomap.views.agenda import Agenda
from ecomap.views.decisions import subject_text
from ecomap.views.meeting import Seen
from ecomap.views.minutes_parts import Audience, Item, Minutes, Section

__all__ = ["Audience", "Item", "Minutes", "Section", "minutes_of"]


def minutes_of(seen: Seen, audience: Audience, lang: Language, today: date) -> Minutes:
    """Make the minutes of the meeting on the day, or of the day itself when nobody met.

    Args:
        seen: What the team sees on the day.
        audience: For whom.
        lang: The language.
        today: The day that stands at the bottom.
    """
    writer = _Writer(seen, Agenda(seen), audience, lang)
    return Minutes(
        lang,
        audience,
        text("minutes-title", lang, name=_named(seen.family, lang)),
        tuple(writer.facts()),
        text(f"minutes-for-{audience}", lang),
        tuple(section for section in writer.sections() if section.items or section.none),
        text("minutes-footer", lang, day=today),
    )


@dataclass(frozen=True, slots=True)
class _Writer:
    seen: Seen
    agenda: Agenda
    audience: Audience
    lang: Language

    def told(self, key: str, **facts: Any) -> str:
        return text(f"minutes-{key}", self.lang, **facts)

    def facts(self) -> Iterable[str]:
        meeting, family = self.seen.meeting, self.seen.family
        if family.fictional:
            yield self.told("fictional")
        if meeting is None:
            yield self.told("no-meeting", day=self.seen.day)
            return
        kind = text(f"moment_kind-{meeting.kind}", self.lang)
        yield self.told("held", kind=kind[:1].upper() + kind[1:], day=self.seen.day)
        if not self._visible(shared=meeting.shared):
            yield self.told("meeting-not-shared")
            return
        if meeting.title:
            yield meeting.title
        names = names_of(meeting.present, family, self.lang)
        yield self.told("present", names=names) if names else self.told("present-none")

    def sections(self) -> Iterable[Section]:
        yield self._section("notes", self._notes())
        yield self._section("decisions", self._decided(), none=True)
        yield self._section("news", self._news())
        yield self._section("done", self._done())
        yield self._section("actions", self._earlier(), none=True)
        yield self._section("plan", map(self._goal, self._goals()), none=True)
        yield self._section("next", self._next(), none=True)

    def _section(self, code: str, items: Iterable[Item], *, none: bool = False) -> Section:
        missing = self.told(f"{code}-none-{self.audience}") if none else ""
        return Section(code, self.told(code), tuple(items), missing)

    def _visible(self, *, shared: bool) -> bool:
        return shared or self.audience is Audience.TEAM

    def _item(self, said: str, details: Iterable[str] = (), *, shared: bool) -> Item:
        """Give an item with the sign of whether the family may see it, where both can be."""
        if self.audience is Audience.FAMILY:
            return Item(said, tuple(details))
        mark = text("meeting-shared" if shared else "meeting-not-shared", self.lang)
        return Item(said, tuple(details), shared, mark)

    def _notes(self) -> Iterable[Item]:
        meeting = self.seen.meeting
        said = "\n".join(meeting.text.strip().splitlines()) if meeting else ""
        if meeting and said and self._visible(shared=meeting.shared):
            yield self._item(said, shared=meeting.shared)

    def _decided(self) -> Iterable[Item]:
        for decision in self._of_day("on"):
            yield self._item(*self._decision(decision), shared=decision.shared)

    def _done(self) -> Iterable[Item]:
        for decision in self._of_day("done_on"):
            yield self._item(self._subject(decision), shared=decision.shared)

    def _earlier(self) -> Iterable[Item]:
        of_day = self._of_day("on")
        for decision in self.agenda.actions:
            if decision not in of_day and self._visible(shared=decision.shared):
                details = self._agreed(decision)
                yield self._item(self._subject(decision), details, shared=decision.shared)

    def _of_day(self, field: str) -> list[Decision]:
        """Give the decisions that say this exact day in a field, as far as the audience goes."""
        day = str(self.seen.day)
        said = [d for d in self.seen.family.decisions if str(getattr(d, field)) == day]
        return [decision for decision in said if self._visible(shared=decision.shared)]

    def _decision(self, decision: Decision) -> tuple[str, list[str]]:
        subject = self._subject(decision)
        if self.audience is Audience.FAMILY:
            return subject, self._agreed(decision)
        verdict = text(f"verdict-{decision.verdict}", self.lang)
        return f"{subject}: {verdict}", self._agreed(decision)

    def _subject(self, decision: Decision) -> str:
        """Give what a decision is about; to the family in the words that were written down."""
        if self.audience is Audience.FAMILY and decision.reason:
            return decision.reason
        return subject_text(decision.finding, self.seen.family, self.lang)

    def _agreed(self, decision: Decision) -> list[str]:
        """Give why or what, who, by when and by whom; the family hears who and by when."""
        action = " · ".join(self._action(decision))
        if self.audience is Audience.FAMILY:
            return [action] if action else []
        key = "agreed" if decision.verdict is Verdict.ACTION else "reason"
        reason = self.told(key, reason=decision.reason) if decision.reason else ""
        by = self.told("by", name=self._name(decision.by)) if decision.by else ""
        return [line for line in (reason, " · ".join(filter(None, (action, by)))) if line]

    def _action(self, decision: Decision) -> Iterable[str]:
        if decision.who:
            yield self.told("who", name=self._name(decision.who))
        if decision.due and decision.verdict is Verdict.ACTION:
            yield self.told("due", day=decision.due)
            if decision.done_on is None and self.agenda.overdue(decision):
                yield self.told("overdue")

    def _name(self, one: str) -> str:
        return name_of(one, self.seen.family, self.lang)

    def _news(self) -> Iterable[Item]:
        last = self.seen.last_meeting
        if last is None:
            return
        for key in ("arrived", "left"):
            names = names_of(getattr(self.agenda, key), self.seen.family, self.lang)
            if names:
                yield Item(self.told(key, names=names, day=last.date))
        if self.audience is Audience.TEAM:
            yield from self._new_findings(last)

    def _new_findings(self, last: Moment) -> Iterable[Item]:
        titles = dict.fromkeys(finding_title(f, self.lang) for f in self.agenda.new)
        if titles:
            said = self.told("new", count=len(self.agenda.new), day=last.date)
            yield self._item(said, ["; ".join(titles)], shared=False)
        if self.seen.gone:
            said = self.told("gone", count=len(self.seen.gone), day=last.date)
            yield self._item(said, shared=False)

    def _goals(self) -> list[Goal]:
        """Give the goals that are worked on, by date, and then those that were closed that day."""
        goals, day = self.seen.family.goals, str(self.seen.day)
        closed = [goal for goal in goals if str(goal.closed_on) == day]
        going = self.seen.facts.open_goals
        return sorted(going, key=lambda g: g.due.last if g.due else date.max) + closed

    def _goal(self, goal: Goal) -> Item:
        said = {need.id: _need(need, self.lang) for need in self.seen.family.needs}
        needs = [said[need] for need in goal.needs if need in said]
        why = [self.told("because", needs="; ".join(needs))] if needs else []
        details = (*why, " · ".join(self._standing(goal)))
        return Item(goal.text.strip() or self.told("goal-untold"), details)

    def _standing(self, goal: Goal) -> Iterable[str]:
        """Give with whom, by when, and whether it is late or closed."""
        names = names_of(goal.parties, self.seen.family, self.lang)
        yield self.told("with", names=names) if names else self.told("nobody")
        yield self.told("due", day=goal.due) if goal.due else self.told("no-due")
        if not goal.open(self.seen.day):
            yield text(f"goal_state-{goal.state}", self.lang)
        elif self.agenda.overdue(goal):
            yield self.told("overdue")

    def _next(self) -> Iterable[Item]:
        planned = self.agenda.next_evaluation
        if planned and self._visible(shared=planned.shared):
            said = self.told("next-on", day=planned.date)
            details = [planned.title] if planned.title else []
            yield self._item(said, details, shared=planned.shared)


def _need(need: Need, lang: Language) -> str:
    """Give a need in its own words, without the full stop: more may follow."""
    return need.text.strip().removesuffix(".") or text(f"life_domain-{need.domain}", lang)


def _named(family: Family, lang: Language) -> str:
    return family.name.strip() or text("finding-nameless", lang)
