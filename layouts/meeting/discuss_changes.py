"""What else changed around a family since the last meeting, in a few plain sentences."""

from collections.abc import Iterable, Iterator
from typing import Any

from dash import html
from dash.development.base_component import Component

from ecomap.analysis.difference import Change, Difference
from ecomap.model import Family
from ecomap.texts import Language, day_text, list_text, number_text, text
from ecomap.texts.names import name_of, names_of
from ecomap.views.meeting import Seen

_FEW = 4
"""So many sentences are shown; more stand folded."""

_VOCABULARY = {
    "strength": "strength",
    "stress": "stress",
    "flow": "flow",
    "status": "tie_status",
    "framework": "framework",
    "help": "help",
    "domains": "life_domain",
}
"""What can change, with the vocabulary of its codes; hours are a number and members are ids."""


def meeting_facts(seen: Seen, lang: Language) -> dict[str, str]:
    """Give the last meeting in words: what kind of meeting, and its day. There must be one."""
    if seen.last_meeting is None:
        raise ValueError
    kind = text(f"discuss-meeting-{seen.last_meeting.kind}", lang)
    return {"meeting": kind, "day": day_text(seen.last_meeting.date, lang)}


def changes(seen: Seen, lang: Language) -> list[Component]:
    """Say who came, who left and what became different; nothing when there was no meeting."""
    if seen.since_meeting is None:
        return []
    sentences = list(_sentences(seen.since_meeting, seen.family, lang))
    if not sentences:
        none = text("discuss-changes-none", lang, **meeting_facts(seen, lang))
        return [html.P(none, className="hint")]
    listed = html.Ul([html.Li(sentence) for sentence in sentences], className="discuss-changes")
    summary = html.Summary(text("discuss-changes", lang, count=len(sentences)))
    opened = len(sentences) <= _FEW
    keep = {"data-keep": "discuss-changes"}
    return [html.Details([summary, listed], open=opened, className="decided", **keep)]


def _sentences(since: Difference, family: Family, lang: Language) -> Iterator[str]:
    for key, parties in (("came", since.came), ("left", since.left)):
        if parties:
            names = list_text(names_of(parties, family, lang), lang)
            yield text(f"discuss-{key}", lang, names=names)
    for change in since.changed:
        yield _sentence(change, family, lang)


def _sentence(change: Change, family: Family, lang: Language) -> str:
    name = name_of(change.party, family, lang)
    if change.what == "caseworker":
        return text(f"discuss-caseworker-{'now' if change.after else 'before'}", lang, name=name)
    return text(
        "discuss-changed",
        lang,
        name=name,
        what=text(f"discuss-what-{change.what}", lang),
        before=_said(change.what, change.before, family, lang),
        after=_said(change.what, change.after, family, lang),
    )


def _said(what: str, value: Any, family: Family, lang: Language) -> str:
    """Say a value; several are listed, none recorded is said too."""
    if value is None or value == ():
        return text("discuss-nobody" if what == "members" else "discuss-untold", lang)
    if what == "hours_per_week":
        return number_text(value, lang)
    codes: Iterable[str] = value if isinstance(value, tuple) else (value,)
    if what == "members":
        return list_text(names_of(codes, family, lang), lang)
    return ", ".join(text(f"{_VOCABULARY[what]}-{code}", lang) for code in codes)
