"""The matrix of member by life domain: how each place is covered.

The server says what is true of each cell, the browser draws it (web/meeting/matrix/): what is
chosen to look at, and in how many words, changes at once.
"""

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from dash import html
from dash.development.base_component import Component

from ecomap.figures.words import words_of
from ecomap.model import Member
from ecomap.model.codes import LifeDomain, TieStatus
from ecomap.texts import Language, text
from ecomap.texts.names import name_of
from ecomap.views.matrix import Cell, Place, State, Whose, columns, matrix
from ecomap.views.meeting import Seen
from layouts.meeting.matrix_signs import sheet, sign
from layouts.meeting.matrix_words import Entry, Wording, breakable, broken_words, entries, word
from layouts.tree import Tree, tree

MARKS = ("own", "professional", "agency")
"""What stands before a name, in the outlines of the flower's petals."""


_DOMAINS_BROKEN = broken_words(text(f"life_domain-{domain}", "nl") for domain in LifeDomain)
"""The long words among the Dutch life domains, with soft hyphens."""


def frame(lang: Language) -> Component:
    """Give what always stands in the tab: what can be chosen, and the texts for the browser."""
    states = {state.value: text(f"matrix-state-{state}", lang) for state in State}
    marks = {mark: text(f"matrix-means-{mark}", lang) for mark in MARKS}
    words = {**words_of("matrix-js", lang), "states": states, "marks": marks}
    return html.Div(
        [_whose(lang), _members(lang), _help(lang)],
        id="matrix-choices",
        lang=lang,
        **{"data-words": json.dumps(words)},
    )


def contents(seen: Seen, lang: Language) -> Component:
    """Show how each place stands on the day."""
    if not columns(seen.family, seen.day):
        return html.Div(_way_out("nobody-here", "draw", "flower", lang), lang=lang)
    return html.Div(_Shown(seen, lang).parts(), className="matrix", lang=lang)


def _whose(lang: Language) -> Component:
    buttons = [
        html.Button(
            text(f"matrix-whose-{whose}", lang),
            type="button",
            **{"data-whose": whose.value, "aria-pressed": str(whose is Whose.ALL).lower()},
        )
        for whose in Whose
    ]
    label = {"aria-label": text("matrix-whose", lang)}
    return html.Div(buttons, role="group", className="choice", **label)


def _members(lang: Language) -> Component:
    """Give the choice of one member; the browser adds who is there on the day."""
    everyone = html.Option(text("matrix-js-everyone", lang), value="")
    return html.Label([html.Span(text("matrix-for", lang)), html.Select([everyone])])


def _help(lang: Language) -> Component:
    """Give what shows which help each name gives."""
    return html.Button(
        text("matrix-help", lang), type="button", id="matrix-help", **{"aria-pressed": "false"}
    )


def _fold() -> Component:
    """Give what shows the life domains in which nothing stands."""
    return html.Button(type="button", className="matrix-fold", **{"aria-expanded": "false"})


def _way_out(said: str, act: str, tab: str, lang: Language) -> list[Component]:
    """Say why there is nothing to see, and where to do something about it."""
    go = html.Button(text(f"matrix-{act}", lang), type="button", **{"data-tab": tab})
    return [html.P(text(f"matrix-{said}", lang)), go]


@dataclass(frozen=True)
class _Shown:
    """The matrix of one family on one day, in one language."""

    seen: Seen
    lang: Language

    @cached_property
    def cells(self) -> dict[Place, Cell]:
        return matrix(self.seen.family, self.seen.day, self.seen.findings)

    @cached_property
    def members(self) -> list[Member]:
        by_id = self.seen.family.member_by_id
        return [by_id[member] for member in columns(self.seen.family, self.seen.day)]

    @cached_property
    def wording(self) -> Wording:
        return Wording(self.seen, self.lang)

    def parts(self) -> list[Component | Tree]:
        nothing = all(cell.quiet for cell in self.cells.values())
        hidden = {"aria-label": self.word("detail"), "aria-live": "polite", "hidden": True}
        return [
            sheet(),
            self.summary(),
            *(_way_out("nothing", "plan", "plan", self.lang) if nothing else []),
            html.Div([self.table(), _fold()], className="matrix-box"),
            html.Section(className="matrix-detail", **hidden),
            self.legend(),
        ]

    def word(self, key: str) -> str:
        return word(f"matrix-{key}", self.lang)

    def summary(self) -> Component:
        """Give the place where the browser counts, and what to do."""
        counted = html.P(className="matrix-summary", role="status")
        return html.Div([counted, html.P(self.word("hint"), className="hint")], className="head")

    def table(self) -> Component:
        caption = text("matrix-caption", self.lang, day=self.seen.day)
        corner = html.Th(self.word("domain"), scope="col")
        return html.Table(
            [
                html.Caption(caption, id="matrix-caption", className="matrix-unseen"),
                html.Thead(html.Tr([corner, *map(self.column, self.members)])),
                html.Tbody([self.row(domain) for domain in LifeDomain]),
            ],
            role="grid",
            **{"aria-labelledby": "matrix-caption"},
        )

    def column(self, member: Member) -> Tree:
        name = name_of(member.id, self.seen.family, self.lang)
        said = tree("Button", [tree("B", name), *self.person(member)], **_kept(member.id))
        known = {"data-member": member.id, "data-name": name}
        return tree("Th", said, scope="col", **known)

    def person(self, member: Member) -> list[Tree]:
        role = [word(f"member_role-{member.role}", self.lang)] if member.role else []
        age = member.age(self.seen.day)
        years = [text("flower-years", self.lang, count=age)] if age is not None else []
        said = ", ".join([*role, *years])
        return [tree("Small", said)] if said else []

    def row(self, domain: LifeDomain) -> Tree:
        cells = [self.cells[member.id, domain] for member in self.members]
        said = tree("Button", self.domain(domain), **_kept(domain))
        head = tree("Th", said, scope="row")
        known = {"data-domain": domain, "data-name": word(f"life_domain-{domain}", self.lang)}
        quiet = {"className": "quiet"} if all(cell.quiet for cell in cells) else {}
        return tree("Tr", [head, *map(self.cell, cells)], **known, **quiet)

    def domain(self, domain: LifeDomain) -> str:
        """Give the word for a life domain, with soft hyphens where Dutch breaks a long word."""
        said = word(f"life_domain-{domain}", self.lang)
        broken = _DOMAINS_BROKEN if self.lang == "nl" else {}
        parts = breakable(said, broken)
        return parts[:1].upper() + parts[1:]

    def cell(self, cell: Cell) -> Tree:
        said = json.dumps(self.facts(cell), ensure_ascii=False, separators=(",", ":"))
        known = {"data-cell": said, **_kept(f"{cell.member} {cell.domain}")}
        return tree("Td", tree("Button", **known))

    def facts(self, cell: Cell) -> dict[str, Any]:
        """Give what the browser draws of a cell; what is empty is left out."""
        known = {
            "states": [cell.state(whose) for whose in Whose],
            "need": self.wording.severity(cell.needs),
            "same": self.wording.same(cell),
            "who": [self.who(entry) for entry in entries(cell)],
            "ties": [helper.tie.id for helper in cell.helpers],
            "parties": list(dict.fromkeys(helper.party.id for helper in cell.helpers)),
            **self.wording.lines(cell),
        }
        return {name: value for name, value in known.items() if value}

    def who(self, entry: Entry) -> dict[str, Any]:
        known = {
            "mark": entry.mark,
            "name": self.wording.breakable(entry.party),
            "how": self.wording.how(entry),
            "help": self.wording.help(entry),
            "long": self.wording.long(entry),
            "later": entry.status is not TieStatus.ACTUAL,
        }
        return {name: value for name, value in known.items() if value}

    def legend(self) -> Component:
        """Explain every sign; the browser shows those that occur."""
        states = [
            html.Li(
                [sign(state), html.B(self.word(f"state-{state}")), f": {self.means(state)}"],
                **{"data-sign": state.value},
            )
            for state in State
        ]
        marks = [
            html.Li([html.I(className=mark), self.means(mark)], **{"data-sign": mark})
            for mark in (*MARKS, "later")
        ]
        return html.Details(
            [html.Summary(self.word("legend")), html.Ul([*states, *marks])],
            className="matrix-legend",
            open=True,
            **{"data-keep": "matrix-legend"},
        )

    def means(self, sign_: str) -> str:
        return self.word(f"means-{sign_}")


def _kept(name: str) -> dict[str, str]:
    """Give the name by which a button of the table is known, so that it keeps the focus."""
    return {"data-keep": f"matrix {name}"}
