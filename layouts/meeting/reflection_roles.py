"""The three roles of the fixed caseworker through time: a question, a small drawing, a table."""

from collections.abc import Sequence

from babel.dates import format_date
from dash import html
from dash.development.base_component import Component

from ecomap.figures.charts import Bar, Row, bar_chart
from ecomap.model import Contact
from ecomap.model.codes import Role
from ecomap.texts import Language, text
from ecomap.views.caseworker_roles import (
    MOST_BINS,
    Bin,
    caseworker_contacts,
    recent_contacts,
    role_bins,
    role_counts,
)
from ecomap.views.meeting import Seen
from layouts.meeting.chart import chart

RULE = "role_missing"

_HEIGHT = 60
"""Px for the bars of one role."""


def section(seen: Seen, lang: Language) -> Component:
    """Show how the roles went, up to the day."""
    contacts = caseworker_contacts(seen.family, seen.day)
    return html.Section(
        [
            html.H2(text("reflection-roles", lang)),
            html.P(text("reflection-roles-intro", lang), className="hint"),
            *(_course(contacts, seen, lang) if contacts else _nothing(seen, lang)),
        ]
    )


def _nothing(seen: Seen, lang: Language) -> list[Component]:
    key = "none" if seen.facts.begun_spells else "nobody"
    record = html.Button(
        text("reflection-roles-record", lang), type="button", **{"data-tab": "plan"}
    )
    return [html.P(text(f"reflection-roles-{key}", lang)), *([record] if key == "none" else [])]


def _course(contacts: Sequence[Contact], seen: Seen, lang: Language) -> list[Component]:
    bins = role_bins(contacts, seen.day)
    older = len(bins) > MOST_BINS
    note = text("reflection-roles-older", lang, count=MOST_BINS)
    table = html.Details(
        [html.Summary(text("reflection-roles-table", lang)), _table(bins, lang)],
        **{"data-keep": "reflection-roles-table"},
    )
    drawing = _drawing(bins[-MOST_BINS:], lang)
    hint = [html.P(note, className="hint")] if older else []
    return [*_question(contacts, seen, lang), drawing, *hint, table]


def _question(contacts: Sequence[Contact], seen: Seen, lang: Language) -> list[Component]:
    """Ask about the balance; what the rule says comes first, so that the two always agree."""
    days = int(seen.parameters[RULE]["days"])
    missing = next((f for f in seen.findings if f.rule == RULE), None)
    if missing:
        roles = [text(f"role-{role}", lang) for role in missing.facts["roles"]]  # type: ignore[union-attr]
        said = text("reflection-roles-missing", lang, days=days, roles=roles)
        to = html.Button(
            text("reflection-roles-missing-open", lang), type="button", **{"data-tab": "discuss"}
        )
        return [html.P(said, className="reflection-ask"), to]
    recent = [contact for contact in recent_contacts(contacts, seen.day, days) if contact.roles]
    if len(recent) < seen.parameters[RULE]["contacts"]:
        said = text("reflection-roles-few", lang, days=days, count=len(recent))
    else:
        said = text("reflection-roles-balance", lang, days=days, amounts=_amounts(recent, lang))
    return [html.P(said, className="reflection-ask")]


def _amounts(contacts: Sequence[Contact], lang: Language) -> list[str]:
    return [
        text("reflection-roles-amount", lang, count=count, role=text(f"role-{role}", lang))
        for role, count in role_counts(contacts).items()
    ]


def _drawing(bins: Sequence[Bin], lang: Language) -> Component:
    """Draw a row of bars for each role."""
    most = max((count for one in bins for count in one.roles.values()), default=0) or 1
    names = ["<br>".join(_mark(one, before, lang)) for one, before in _with_before(bins)]
    return chart(bar_chart([_row(role, bins, lang) for role in Role], names, _HEIGHT, most=most))


def _row(role: Role, bins: Sequence[Bin], lang: Language) -> Row:
    name = text(f"role-{role}", lang)
    bars = [
        Bar(one.roles[role], str(one.roles[role] or ""), _said(one, role, lang)) for one in bins
    ]
    return Row(bars, name[:1].upper() + name[1:])


def _said(one: Bin, role: Role, lang: Language) -> str:
    count, word = one.roles[role], text(f"role-{role}", lang)
    amount = text("reflection-roles-amount", lang, count=count, role=word)
    return f"{_name(one, lang)}: {amount}"


def _with_before(bins: Sequence[Bin]) -> list[tuple[Bin, Bin | None]]:
    return list(zip(bins, [None, *bins], strict=False))


def _mark(one: Bin, before: Bin | None, lang: Language) -> list[str]:
    """Name a month or quarter in short, and its year where that begins."""
    if one.months == 1:
        short = format_date(one.first, "LLLLL", locale=lang)  # one letter: there are twelve
    else:
        short = text("reflection-quarter-short", lang, number=_quarter(one))
    new = before is None or before.first.year != one.first.year
    return [short, f"\N{RIGHT SINGLE QUOTATION MARK}{one.first:%y}" if new else ""]


def _quarter(one: Bin) -> int:
    return (one.first.month + 2) // 3


def _name(one: Bin, lang: Language) -> str:
    if one.months == 1:
        return str(format_date(one.first, "LLLL y", locale=lang))
    year = str(one.first.year)
    return text("reflection-quarter", lang, number=_quarter(one), year=year)


def _table(bins: Sequence[Bin], lang: Language) -> Component:
    heads = [text("reflection-roles-period", lang), *(text(f"role-{role}", lang) for role in Role)]
    heads += [text(f"reflection-roles-{key}", lang) for key in ("without", "all")]
    rows = [_table_row(one, lang) for one in reversed(bins)]
    table = html.Table(
        [
            html.Caption(text("reflection-roles-caption", lang)),
            html.Thead(html.Tr([html.Th(head, scope="col") for head in heads])),
            html.Tbody(rows),
        ],
        className="reflection-numbers",
    )
    return scrolled(table, text("reflection-roles-table", lang))


def scrolled(table: Component, name: str) -> Component:
    """Let a wide table move sideways, also by keyboard."""
    label = {"aria-label": name}
    return html.Div(table, className="reflection-scroll", role="region", tabIndex="0", **label)


def _table_row(one: Bin, lang: Language) -> Component:
    counts = [*(one.roles[role] for role in Role), one.without, one.contacts]
    return html.Tr(
        [html.Th(_name(one, lang), scope="row"), *(html.Td(str(count)) for count in counts)]
    )
