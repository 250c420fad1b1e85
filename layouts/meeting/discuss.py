"""The findings as questions, one by one, and what is decided about them.

What the server knows comes as a list; opening a finding, deciding and the lists of actions and
decisions are the browser's (`web/meeting/discuss/`), so that they show at once.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dash import html
from dash.development.base_component import Component

from ecomap.analysis.rules import LEVELS, RULES, Finding
from ecomap.figures.words import words_of
from ecomap.model import Family
from ecomap.model.codes import LifeDomain, Verdict
from ecomap.texts import Language, day_text, list_text, text
from ecomap.texts.findings import finding_text, finding_title, finding_why
from ecomap.texts.names import names_of
from ecomap.views.meeting import Seen
from layouts.findings import evidence, question
from layouts.meeting.discuss_changes import changes, meeting_facts

_GROUPED = 4
"""From so many findings of one rule on, a list shows them under one heading."""

_UNFOLDED = 8
"""So many of one rule still stand unfolded."""


def frame(lang: Language) -> Component:
    """Give the place of the finding that is open, and what a screen reader hears."""
    stage = html.Div(id="discuss-stage", hidden=True)
    said = html.Div(id="discuss-said", role="status", className="discuss-said")
    words = json.dumps(_words(lang), ensure_ascii=False)
    return html.Div([said, stage], id="discuss", lang=lang, **{"data-words": words})


def contents(seen: Seen, lang: Language) -> Component:
    """Show what is new since the last meeting first, and fold away what was decided."""
    undecided = [finding for finding in seen.findings if finding.decision is None]
    decided = [finding for finding in seen.findings if finding.decision is not None]
    return html.Div(
        [
            html.P(text("discuss-day", lang, day=day_text(seen.day, lang)), className="hint"),
            *_open(undecided, seen, lang),
            *_gone(seen, lang),
            *_decided(decided, seen, lang),
        ],
        className="discuss-list findings",
    )


def _words(lang: Language) -> dict[str, str]:
    titles = {f"rule-{rule.code}": text(f"rule-{rule.code}-title", lang) for rule in RULES}
    codes = [*(f"verdict-{one}" for one in Verdict), *(f"life_domain-{one}" for one in LifeDomain)]
    words = {code: text(code, lang) for code in codes}
    more = {
        "nameless": text("finding-nameless", lang),
        "subject-unknown": text("discuss-subject-unknown", lang),
    }
    return {**words_of("discuss-page", lang), **titles, **words, **more}


def _open(found: list[Finding], seen: Seen, lang: Language) -> Iterator[Component]:
    if found:
        yield html.P(text("discuss-intro", lang), className="hint")
    else:
        yield html.P(text("discuss-none", lang))
        yield html.P(text("discuss-none-hint", lang), className="hint")
    if seen.last_meeting is None:
        yield from _by_level(found, seen, lang)
    else:
        yield from _since_meeting(found, seen, lang)


def _since_meeting(found: list[Finding], seen: Seen, lang: Language) -> Iterator[Component]:
    new = [finding for finding in found if seen.is_new(finding)]
    facts = meeting_facts(seen, lang)
    if new:
        title = html.H2(text("discuss-new", lang, count=len(new), **facts))
        yield html.Section([title, *_items(new, seen, lang, "new")], className="discuss-new")
    else:
        yield html.P(text("discuss-new-none", lang, **facts), className="hint")
    yield from changes(seen, lang)
    yield from _by_level([one for one in found if not seen.is_new(one)], seen, lang)


def _by_level(found: list[Finding], seen: Seen, lang: Language) -> Iterator[Component]:
    for level in LEVELS:
        same = [finding for finding in found if finding.level is level]
        if same:
            word = text(f"level-{level}", lang).capitalize()
            said = text("discuss-level", lang, level=word, count=len(same))
            title = html.H2(html.Span(said, className=f"level {level}"))
            yield html.Section([title, *_items(same, seen, lang, level)], className="discuss-open")


def _items(found: list[Finding], seen: Seen, lang: Language, within: str) -> list[Component]:
    """List findings in their order; many of one rule stand folded where the first of them is."""
    rules: dict[str, list[Finding]] = {}
    for finding in found:
        rules.setdefault(finding.rule, []).append(finding)
    parts: list[Component] = []
    for rule, same in rules.items():
        items = [_item(finding, seen, lang) for finding in same]
        many = len(same) >= _GROUPED
        parts += [_group(rule, items, lang, within)] if many else items
    return [html.Ul(parts)]


def _group(rule: str, items: list[Component], lang: Language, within: str) -> Component:
    title = text(f"rule-{rule}-title", lang)
    summary = html.Summary(text("discuss-group", lang, count=len(items), title=title))
    keep = {"data-keep": f"group-{within}-{rule}"}
    group = html.Details([summary, html.Ul(items)], open=len(items) <= _UNFOLDED, **keep)
    return html.Li(group, className="discuss-group")


def _item(found: Finding, seen: Seen, lang: Language) -> Component:
    """Give a finding that can be opened, with what stands on its large card."""
    keep = {"data-keep": found.key}
    return html.Li(
        question(found, seen.family, lang, **keep),
        className="finding",
        **{
            "data-finding": found.key,
            "data-about": _written(_about(found, seen.family)),
            "data-card": _written(_card(found, seen.family, lang)),
        },
    )


def _about(found: Finding, family: Family) -> dict[str, list[str]]:
    shown = evidence(found, family)
    return {name: shown[name] for name in ("parties", "members", "domains") if shown[name]}


def _written(facts: Mapping[str, Any]) -> str:
    """Write facts as short as they can be: a meeting may have hundreds of findings."""
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))


def _card(found: Finding, family: Family, lang: Language) -> dict[str, Any]:
    """Give what the card says beside level, title and question; the browser puts it in words."""
    people = [*found.members, *found.parties]
    card: dict[str, Any] = {
        "who": list_text(names_of(people, family, lang), lang),
        "why": finding_why(found, family, lang),
        "limited": bool(found.limits),
    }
    if found.start is not None:
        card |= {"start": found.start.isoformat(), "days": found.days}
    return card


def _gone(seen: Seen, lang: Language) -> Iterator[Component]:
    if not seen.gone:
        return
    items = [
        html.Li([html.Strong(finding_title(one, lang)), " ", finding_text(one, seen.family, lang)])
        for one in seen.gone
    ]
    hint = html.P(text("discuss-gone-hint", lang, **meeting_facts(seen, lang)), className="hint")
    yield _folded("gone", len(items), [hint, html.Ul(items, className="discuss-gone")], lang)


def _decided(found: list[Finding], seen: Seen, lang: Language) -> Iterator[Component]:
    if found:
        items = [_item(finding, seen, lang) for finding in found]
        yield _folded("decided", len(items), [html.Ul(items)], lang)


def _folded(name: str, count: int, shown: Iterable[Component], lang: Language) -> Component:
    summary = html.Summary(text(f"discuss-{name}", lang, count=count))
    return html.Details([summary, *shown], className="decided", **{"data-keep": f"discuss-{name}"})
