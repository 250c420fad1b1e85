"""The readable form of the command line's answers: headings and tables for a terminal."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ecomap.model import Family
from ecomap.services.doctor import Check, title
from ecomap.texts import Language, day_text, list_text, number_text, text
from ecomap.texts.measures import (
    measure_change,
    measure_explained,
    measure_name,
    measure_value,
)

Answer = dict[str, Any]
LEVEL_STYLE = {"urgent": "bold red", "discuss": "yellow", "consider": "cyan"}


class _Words:
    """Names and words for the ids and codes of one family, in one language."""

    def __init__(self, family: Family, lang: Language) -> None:
        self.lang = lang
        self._names = {member.id: member.name for member in family.members}
        self._names |= {party.id: party.name for party in family.parties}

    def name(self, record_id: str) -> str:
        """Give the name of a member or party."""
        return self._names[record_id]

    def names(self, ids: Iterable[str]) -> str:
        """Give names as a list in words; nobody when there are none."""
        return list_text(map(self.name, ids), self.lang) or text("report-nobody", self.lang)

    def say(self, key: str, **facts: Any) -> str:
        """Give a text."""
        return text(key, self.lang, **facts)

    def day(self, iso: str) -> str:
        """Write an ISO date out."""
        return day_text(date.fromisoformat(iso), self.lang)

    def number(self, value: float | None) -> str:
        """Write a number."""
        undefined = self.say("value-undefined")
        return undefined if value is None else number_text(value, self.lang)

    def channel(self, what: str, value: Any) -> str:
        """Write the value of something that changed about a party."""
        if what == "caseworker":
            return self.say("value-yes" if value else "value-no")
        if value is None or value == []:
            return self.say("report-not-recorded")
        if what == "members":
            return self.names(value)
        if what == "hours_per_week":
            return self.number(value)
        vocabulary = {"domains": "life_domain", "status": "tie_status"}.get(what, what)
        codes = value if isinstance(value, list | tuple) else [value]
        return list_text((self.say(f"{vocabulary}-{code}") for code in codes), self.lang)


def print_analysis(answer: Answer, family: Family, lang: Language) -> None:
    """Print what `analyse` found."""
    words, console = _Words(family, lang), Console()
    days = {name: words.day(answer[key]) for name, key in DAYS.items()}
    _heading(console, family.name, words.say("report-day", **days))
    _print_findings(console, answer["findings"], words)
    sections: tuple[Callable[[Answer, _Words], Table], ...] = (
        *(_measures, _coverage, _handovers, _lanes),
    )
    for section in sections:
        _print_table(console, section(answer, words))


DAYS = {"day": "on", "from": "from", "to": "to"}


def print_comparison(answer: Answer, family: Family, lang: Language) -> None:
    """Print what `compare` found."""
    words, console = _Words(family, lang), Console()
    days = {side: words.day(answer[side]) for side in ("before", "after")}
    _heading(console, family.name, words.say("report-days", **days))
    for section in (_network, _changed, _compared_measures):
        _print_table(console, section(answer, words))


def print_examination(checks: list[Check], lang: Language) -> None:
    """Print what was looked at, and close with the outcome."""
    console = Console()
    _heading(console, title(lang), "")
    for check in checks:
        console.print(_mark(check) + Text(check.sentence), soft_wrap=True)
    wrong = sum(not check.fine for check in checks)
    outcome = text("doctor-wrong", lang, count=wrong) if wrong else text("doctor-fine", lang)
    console.print(Text(f"\n{outcome}", "bold"))


def _mark(check: Check) -> Text:
    if not check.fine:
        return Text("✗ ", "bold red")
    return Text("✓ ", "green") if check.there else Text("· ", "dim")


def _heading(console: Console, first: str, second: str) -> None:
    console.print(Text(first, "bold"))
    if second:
        console.print(Text(second, "dim"))
    console.print()


def _print_table(console: Console, table: Table) -> None:
    if table.row_count:
        console.print(table)
        console.print()


def _table(words: _Words, title_key: str, *column_keys: str) -> Table:
    table = Table(title=words.say(title_key), title_justify="left", title_style="bold")
    for key in column_keys:
        table.add_column(words.say(key), overflow="fold")
    return table


def _print_findings(console: Console, found: list[Answer], words: _Words) -> None:
    console.print(Text(words.say("report-findings"), "bold"))
    if not found:
        console.print(words.say("report-findings-none"))
    for row in found:
        line = Text(f"• {words.say('level-' + row['level'])}: ", LEVEL_STYLE[row["level"]])
        line.append(row["text"], "default")
        if row["decision"]:
            verdict = words.say(f"verdict-{row['decision']['verdict']}")
            line.append(f" ({words.say('report-decided', verdict=verdict)})", "dim")
        console.print(line)
    console.print()


def _measures(answer: Answer, words: _Words) -> Table:
    columns = ("report-measure", "report-value", "report-explained")
    table = _table(words, "report-measures", *columns)
    for code, value in answer["measures"].items():
        shown = measure_value(code, value, words.lang)
        table.add_row(measure_name(code, words.lang), shown, measure_explained(code, words.lang))
    return table


def _coverage(answer: Answer, words: _Words) -> Table:
    counts = ("need", "gap", "overlap", "waiting")
    columns = [f"report-{name}" for name in ("member", "domain", *counts, "parties")]
    table = _table(words, "report-coverage", *columns)
    for row in answer["coverage"]:
        days = [str(row[f"{name}_days"]) for name in counts]
        domain = words.say(f"life_domain-{row['domain']}")
        table.add_row(words.name(row["member"]), domain, *days, words.names(row["parties"]))
    return table


def _handovers(answer: Answer, words: _Words) -> Table:
    columns = [f"report-handover-{name}" for name in ("from", "to", "gap", "reason")]
    table = _table(words, "report-handovers", *columns)
    for row in answer["handovers"]:
        gap = row["gap_days"]
        key, days = ("report-gap-days", gap) if gap >= 0 else ("report-warm-days", -gap)
        reason = row["reason"] or ""
        said = words.say(f"end_reason-{reason}") if reason else words.say("report-not-recorded")
        between = words.say(key, days=days)
        table.add_row(words.name(row["from"]), words.name(row["to"]), between, said)
    return table


def _lanes(answer: Answer, words: _Words) -> Table:
    columns = ("member", "domain", "help", "lane-spells", "lane-moves", "gap")
    table = _table(words, "report-lanes", *(f"report-{name}" for name in columns))
    for lane in answer["lanes"]:
        table.add_row(
            words.name(lane["member"]),
            words.say(f"life_domain-{lane['domain']}"),
            words.say(f"help-{lane['help']}"),
            "\n".join(_spell(spell, words) for spell in lane["spells"]),
            f"{lane['arrivals']} / {lane['departures']}",
            str(lane["gap_days"]),
        )
    return table


def _spell(spell: Answer, words: _Words) -> str:
    start = words.day(spell["start"]) if spell["start"] else words.say("report-unknown")
    end = words.day(spell["end"]) if spell["end"] else words.say("report-now")
    return words.say("report-spell", party=words.name(spell["party"]), start=start, end=end)


def _network(answer: Answer, words: _Words) -> Table:
    table = _table(words, "report-network", "report-what", "report-who")
    for name in ("kept", "lost", "gained"):
        table.add_row(words.say(f"report-{name}"), words.names(answer[name]))
    for name in ("jaccard", "stability", "turnover"):
        table.add_row(words.say(f"report-{name}"), words.number(answer[name]))
    role = answer["role"]
    counts = [f"{words.say(f'report-{n}')}: {words.number(role[n])}" for n in ROLE_FIELDS]
    table.add_row(words.say("report-per-role"), "\n".join(counts))
    return table


ROLE_FIELDS = ("kept", "lost", "gained", "jaccard")


def _changed(answer: Answer, words: _Words) -> Table:
    columns = ("party", "what", "was", "became")
    table = _table(words, "report-changed", *(f"report-{name}" for name in columns))
    for row in answer["changed"]:
        what = row["what"]
        values = (words.channel(what, row[side]) for side in ("from", "to"))
        table.add_row(words.name(row["party"]), words.say(f"what-{what}"), *values)
    return table


def _compared_measures(answer: Answer, words: _Words) -> Table:
    columns = ("measure", "before", "after", "change")
    table = _table(words, "report-measures", *(f"report-{name}" for name in columns))
    for code, row in answer["measures"].items():
        before, after = (measure_value(code, row[day], words.lang) for day in ("before", "after"))
        change = measure_change(code, row["change"], words.lang)
        table.add_row(measure_name(code, words.lang), before, after, change)
    return table
