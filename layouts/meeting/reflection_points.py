"""Points for a conversation: in a compulsory framework, and at the limits of what one knows."""

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from ecomap.analysis.rules.helping import EXPERTISE
from ecomap.analysis.rules.ids import ids
from ecomap.analysis.standing import Standing
from ecomap.model.codes import LifeDomain
from ecomap.texts import Language, text
from ecomap.texts.names import names_of
from ecomap.views.meeting import Seen

COMPULSORY = (
    "reason",
    "facts",
    "resistance",
    "reaction",
    "roles",
    "history",
    "choice",
    "strengths",
)
LIMITS = ("blind", "doubt", "other", "lived", "moment")


def section(seen: Seen, lang: Language, *, compulsory: bool) -> Component:
    """Show both lists; that of a compulsory framework stands open when there is one."""
    use = "now" if compulsory else "use"
    first = [
        html.P(text(f"reflection-points-compulsory-{use}", lang), className="hint"),
        _ticks(COMPULSORY, lang),
    ]
    second = [
        html.P(text("reflection-points-limits-use", lang), className="hint"),
        _ticks(LIMITS, lang),
        *_callable(seen, lang),
    ]
    return html.Section(
        [
            html.H2(text("reflection-points", lang)),
            html.P(text("reflection-points-ticks", lang), className="hint"),
            _folded("compulsory", first, lang, unfolded=compulsory),
            _folded("limits", second, lang, unfolded=False),
        ]
    )


def _folded(name: str, parts: list[Component], lang: Language, *, unfolded: bool) -> Component:
    keep = {"data-keep": f"reflection-points-{name}-{unfolded}"}
    summary = html.Summary(text(f"reflection-points-{name}", lang))
    return html.Details([summary, *parts], open=unfolded, **keep)


def _ticks(points: Sequence[str], lang: Language) -> Component:
    return html.Ul([html.Li(_tick(point, lang)) for point in points], className="reflection-ticks")


def _tick(point: str, lang: Language) -> Component:
    box = {"type": "Input", "props": {"type": "checkbox", "data-keep": f"reflection-{point}"}}
    return html.Label([box, html.Span(text(f"reflection-point-{point}", lang))])


def _callable(seen: Seen, lang: Language) -> list[Component]:
    """Say for each life domain that asks for knowledge of its own who could be brought in."""
    here = seen.facts
    lines = [html.Li(_call(domain, here, lang)) for domain in EXPERTISE]
    missing = any(f.rule == "expertise_missing" and not f.decision for f in seen.findings)
    to = html.Button(
        text("reflection-points-limits-open", lang), type="button", **{"data-tab": "discuss"}
    )
    return [
        html.H3(text("reflection-call-title", lang)),
        html.Ul(lines, className="reflection-plain"),
        *([to] if missing else []),
    ]


def _call(domain: LifeDomain, here: Standing, lang: Language) -> list[Component | str]:
    name = text(f"life_domain-{domain}", lang)
    sectors = [text(f"sector-{sector}", lang) for sector in ids(EXPERTISE[domain])]
    facts = {"domain": name[:1].upper() + name[1:], "sectors": sectors}
    said = text("reflection-call", lang, **facts)
    if not any(need.domain is domain for need in here.needs):
        return [said]
    return [said, " ", html.Strong(_who(here.of_sector(EXPERTISE[domain]), here, lang))]


def _who(parties: set[str], here: Standing, lang: Language) -> str:
    if not parties:
        return text("reflection-call-missing", lang)
    people = names_of(ids(parties), here.family, lang)
    return text("reflection-call-there", lang, people=people, count=len(people))
