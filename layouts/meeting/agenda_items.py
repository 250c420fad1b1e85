"""The items of the agenda: what is new, due, open, planned."""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from dash import html
from dash.development.base_component import Component

from ecomap.analysis.rules import LEVELS, Finding
from ecomap.model import Decision, Goal, LegalOrder, Moment
from ecomap.texts import Language, text
from ecomap.texts.findings import finding_title
from ecomap.texts.names import name_of, names_of
from ecomap.views.agenda import Agenda
from ecomap.views.decisions import subject_text

MOST_TITLES = 5
MOST_GOALS = 6
"""So many are named; the rest is one tap away."""

CHOICES = {"six-weeks": timedelta(weeks=6), "three-months": timedelta(days=91)}
"""How long after the meeting the next evaluation often is."""


class Items:
    """What stands under each heading of the agenda, as components, by the code of the item."""

    def __init__(self, agenda: Agenda, lang: Language) -> None:
        self.agenda = agenda
        self.seen = agenda.seen
        self.lang = lang

    def of(self, code: str) -> Iterable[Component]:
        """Give what stands under the heading of one item."""
        return {
            "new": self._new,
            "actions": self._actions,
            "findings": self._findings,
            "goals": self._goals,
            "evaluation": self._evaluation,
            "next": self._next,
        }[code]()

    def _told(self, key: str, **facts: Any) -> str:
        return text(f"agenda-{key}", self.lang, **facts)

    def _line(self, key: str, **facts: Any) -> Component:
        return html.P(self._told(key, **facts))

    def _to(self, tab: str, key: str) -> Component:
        goes = {"data-tab": tab, "data-keep": f"agenda-to-{key}"}
        return html.Button(self._told(key), type="button", className="agenda-to", **goes)

    def _new(self) -> Iterable[Component]:
        agenda, last = self.agenda, self.seen.last_meeting
        if last is None:
            yield self._line("first")
            return
        kind = text(f"moment_kind-{last.kind}", self.lang)
        yield self._line("last", kind=kind[:1].upper() + kind[1:], day=last.date)
        yield self._line("changed", new=len(agenda.new), gone=len(self.seen.gone))
        for key, ids in (("arrived", agenda.arrived), ("left", agenda.left)):
            if ids:
                yield self._line(key, names=names_of(ids, self.seen.family, self.lang))

    def _actions(self) -> Iterable[Component]:
        if not self.agenda.actions:
            yield self._line("actions-none")
            return
        yield html.Ul([self._action(d) for d in self.agenda.actions], className="agenda-actions")

    def _action(self, decision: Decision) -> Component:
        family, lang = self.seen.family, self.lang
        who = name_of(decision.who, family, lang) if decision.who else self._told("who-unknown")
        due = self._told("due", day=decision.due) if decision.due else self._told("no-due")
        subject = subject_text(decision.finding, family, lang)
        late = [self._late()] if self.agenda.overdue(decision) else []
        record = decision.model_dump(mode="json", exclude_defaults=True)
        done = html.Button(
            self._told("done"),
            type="button",
            className="agenda-done",
            **{
                "data-keep": f"done-{json.dumps(record, sort_keys=True)}",
                "aria-label": self._told("done-name", name=decision.reason or subject),
            },
        )
        said = [
            html.Strong(decision.reason or subject),
            html.Span([f"{who} · {due}", *late], className="agenda-who"),
        ]
        return html.Li(
            [html.Div(said), done],
            **{
                "data-decision": json.dumps(record),
                "data-about": json.dumps({"parties": [decision.who]} if decision.who else {}),
            },
        )

    def _late(self) -> Component:
        return html.Span([" ", html.Span(self._told("overdue"), className="level discuss")])

    def _findings(self) -> Iterable[Component]:
        found = self.agenda.open_findings
        if not found:
            yield self._line("findings-none")
            return
        counts = [(level, sum(f.level is level for f in found)) for level in LEVELS]
        marks = [self._count(level, count) for level, count in counts if count]
        yield html.P(marks, className="agenda-levels")
        first = sorted(found, key=lambda finding: not self.seen.is_new(finding))[:MOST_TITLES]
        yield html.Ul([html.Li(self._finding(f)) for f in first], className="agenda-findings")
        more = len(found) - len(first)
        if more:
            yield html.P(self._told("more", count=more), className="hint")
        yield self._to("discuss", "to-discuss")

    def _count(self, level: str, count: int) -> Component:
        said = f"{count} {text(f'level-{level}', self.lang)}"
        return html.Span(said, className=f"level {level}")

    def _finding(self, found: Finding) -> Component:
        """Show a finding by its title; a tap lights what it is about."""
        lit = {
            "parties": list(found.parties),
            "ties": list(found.ties),
            "members": list(found.members or () if found.parties else self._members(found)),
            "domains": [found.domain] if found.domain else [],
        }
        people = names_of(found.parties or found.members, self.seen.family, self.lang)
        named = ", ".join(people[:3]) + (" …" if len(people) > len(people[:3]) else "")
        return html.Button(
            [
                html.Span(className=f"agenda-dot {found.level}"),
                html.Span(finding_title(found, self.lang)),
                html.Span(named, className="hint"),
                *self._new_mark(found),
            ],
            type="button",
            **{
                "data-evidence": json.dumps(lit),
                "aria-pressed": "false",
                "data-keep": f"agenda-{found.key}",
            },
        )

    def _new_mark(self, found: Finding) -> list[Component]:
        new = self.seen.last_meeting is not None and self.seen.is_new(found)
        return [html.Span(self._told("new-mark"), className="mark")] if new else []

    def _members(self, found: Finding) -> tuple[str, ...]:
        return found.members or tuple(self.seen.family.member_by_id)

    def _goals(self) -> Iterable[Component]:
        due, loose = self.agenda.goals, self.agenda.loose_goals
        if not due and not loose:
            yield self._line("goals-none")
        else:
            lines = [self._goal(goal) for goal in due[:MOST_GOALS]]
            lines += [self._loose(goal) for goal in loose[: max(0, MOST_GOALS - len(lines))]]
            yield html.Ul(lines, className="agenda-goals")
            more = len(due) + len(loose) - len(lines)
            if more:
                yield html.P(self._told("more", count=more), className="hint")
        yield self._to("plan", "to-plan")

    def _goal(self, goal: Goal) -> Component:
        late = [self._late()] if self.agenda.overdue(goal) else []
        due = html.Span([self._told("due", day=goal.due), *late], className="agenda-who")
        return self._goal_line(goal, due)

    def _loose(self, goal: Goal) -> Component:
        key = "goal-nobody" if not goal.parties else "goal-no-need"
        return self._goal_line(goal, html.Span(self._told(key), className="agenda-who"))

    def _goal_line(self, goal: Goal, said: Component) -> Component:
        name = goal.text.strip() or self._told("goal-untold")
        about = json.dumps({"parties": list(goal.parties)})
        return html.Li([html.Span(name), said], **{"data-about": about})

    def _evaluation(self) -> Iterable[Component]:
        agenda = self.agenda
        if agenda.evaluation:
            yield self._line("evaluated", day=agenda.evaluation.date)
        else:
            yield self._line("never-evaluated")
        if agenda.overdue_evaluation:
            yield html.P(html.Span(self._told("evaluation-due"), className="level discuss"))
        if agenda.orders:
            yield html.Ul([html.Li(self._order(order)) for order in agenda.orders])

    def _order(self, order: LegalOrder) -> str:
        kind = text(f"order_kind-{order.kind}", self.lang)
        names = names_of(self.seen.family.members_of(order), self.seen.family, self.lang)
        said = kind[:1].upper() + kind[1:]
        return self._told("order", kind=said, names=names, day=order.end)

    def _next(self) -> Iterable[Component]:
        """Give what the browser acts on: it also shows at once what was chosen."""
        planned = self.agenda.next_evaluation
        yield html.P(self._planned(planned), className="agenda-planned", role="status")
        days = {code: self.seen.day + time for code, time in CHOICES.items()}
        buttons = [self._choice(code, day, planned) for code, day in days.items()]
        field = html.Label(
            [
                html.Span(self._told("other-day")),
                input_field(
                    type="date",
                    value=str(planned.date) if planned and planned.date.day else None,
                    min=(self.seen.day + timedelta(days=1)).isoformat(),
                    max="2200-12-31",
                    **{"data-keep": "agenda-date", "data-plan-field": ""},
                ),
            ],
            className="agenda-date",
        )
        yield html.Div([*buttons, field], className="agenda-choices")

    def _choice(self, code: str, day: date, planned: Moment | None) -> Component:
        pressed = planned is not None and str(planned.date) == day.isoformat()
        return html.Button(
            self._told(code),
            type="button",
            **{
                "data-plan-on": day.isoformat(),
                "data-keep": f"agenda-{code}",
                "aria-pressed": str(pressed).lower(),
            },
        )

    def _planned(self, planned: Moment | None) -> str:
        if planned is None:
            return self._told("live-not-planned")
        return self._told("live-planned", day=planned.date)


def input_field(**attributes: str | None) -> dict[str, Any]:
    """Give a field as plain data: Dash has none without a value of its own to keep."""
    return {"type": "input", "props": attributes}
