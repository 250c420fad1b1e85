"""The panel with findings: subjects for conversation, with their evidence and the reason why."""

import json
from datetime import date

from dash import html
from dash.development.base_component import Component

from ecomap.analysis.rules import Finding, Parameters, findings
from ecomap.model import Family
from ecomap.texts import Language, day_text, text
from ecomap.texts.findings import finding_text, finding_title, finding_why


def findings_panel(family: Family, day: date, parameters: Parameters, lang: Language) -> Component:
    """Show what to talk about on a day: open findings first, decided ones folded away below."""
    found = findings(family, day, parameters)
    undecided = [finding for finding in found if finding.decision is None]
    decided = [finding for finding in found if finding.decision is not None]
    return html.Div(
        [
            html.P(text("family-findings-day", lang, day=day_text(day, lang)), className="hint"),
            *_open(undecided, family, lang),
            *([_decided(decided, family, lang)] if decided else []),
        ],
        className="findings",
    )


def _open(found: list[Finding], family: Family, lang: Language) -> list[Component]:
    if not found:
        return [html.P(text("family-findings-none", lang))]
    return [
        html.H2(text("family-findings-open", lang, count=len(found))),
        html.P(text("family-findings-hint", lang), className="hint"),
        html.Ul([html.Li(_finding(finding, family, lang)) for finding in found]),
    ]


def _decided(found: list[Finding], family: Family, lang: Language) -> Component:
    items = [html.Li(_finding(finding, family, lang)) for finding in found]
    summary = html.Summary(text("family-findings-decided", lang, count=len(found)))
    return html.Details([summary, html.Ul(items)], className="decided")


def evidence(found: Finding, family: Family) -> dict[str, list[str]]:
    """Give what lights up for a finding; one that names nobody is about the whole family."""
    somebody = found.parties or found.ties or found.members
    members = found.members if somebody else tuple(family.member_by_id)
    domains = (found.domain,) if found.domain else found.facts.get("domains", ())
    return {
        "parties": list(found.parties),
        "ties": list(found.ties),
        "members": list(members),
        "domains": [str(domain) for domain in domains] if isinstance(domains, tuple) else [],
    }


def question(found: Finding, family: Family, lang: Language, **attributes: str) -> Component:
    """Show a finding as a button: its level, its title and its question; it lights its evidence.

    Args:
        found: The finding.
        family: Its family.
        lang: The language.
        attributes: More attributes of the button, such as a name to keep its focus by.
    """
    return html.Button(
        [
            html.Span(text(f"level-{found.level}", lang), className=f"level {found.level}"),
            html.Strong(finding_title(found, lang)),
            html.Span(finding_text(found, family, lang), className="question"),
        ],
        type="button",
        className="finding-show",
        **{
            "data-evidence": json.dumps(evidence(found, family), separators=(",", ":")),
            "aria-pressed": "false",
            **attributes,
        },
    )


def _finding(found: Finding, family: Family, lang: Language) -> Component:
    why = html.Details(
        [
            html.Summary(text("family-finding-why", lang)),
            html.P(finding_why(found, family, lang)),
        ]
    )
    shown = [question(found, family, lang), *_decision(found, lang), why]
    return html.Article(shown, className="finding")


def _decision(found: Finding, lang: Language) -> list[Component]:
    decision = found.decision
    if decision is None:
        return []
    verdict = text(f"verdict-{decision.verdict}", lang)
    said = verdict
    if decision.on:
        said = text("family-finding-decided-on", lang, verdict=verdict, day=decision.on)
    if decision.reason:
        said += f". {text('family-finding-reason', lang, reason=decision.reason)}"
    return [html.P(said[:1].upper() + said[1:], className="verdict")]
