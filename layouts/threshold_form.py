"""The form of the thresholds, as data: `assets/page/tree.js` makes the elements of it."""

from typing import Any

from ecomap.analysis.rules import LEVELS, NO_LIMIT, RULES, Level, Parameter, Rule
from ecomap.services.threshold_entry import bounds, shown, whole
from ecomap.services.thresholds import PARAMETERS, Changed, InForce
from ecomap.texts import Language, text

Tree = dict[str, Any]


def form(standing: InForce, lang: Language) -> Tree:
    """Give the form: every rule under the first level that its findings can have."""
    sections = [_section(level, standing, lang) for level in LEVELS]
    return _make("Form", *sections, id="thresholds-form", novalidate=True, autocomplete="off")


def history(changes: list[Changed], user: str, lang: Language) -> Tree:
    """Give who changed what when, folded away; ``user`` is who reads it."""
    if not changes:
        return _make("P", text("thresholds-history-none", lang), **{"class": "hint"})
    summary = _make("Summary", text("thresholds-history", lang))
    items = [_make("Li", *_change(one, user, lang)) for one in changes]
    return _make("Details", summary, _make("Ul", *items))


def wrong_value(parameter: Parameter, lang: Language) -> str:
    """Say what values a threshold can have."""
    lowest, highest = bounds(parameter)
    key = "thresholds-wrong-whole" if whole(parameter) else "thresholds-wrong-number"
    return text(key, lang, lowest=float(lowest), highest=float(highest))


def _make(kind: str, *children: Tree | str, **attributes: Any) -> Tree:
    return {"type": kind, "props": {"children": list(children), **attributes}}


def _section(level: Level, standing: InForce, lang: Language) -> Tree:
    rules = [rule for rule in RULES if min(rule.levels, key=LEVELS.index) is level]
    heading = f"thresholds-{level}"
    return _make(
        "Section",
        _make("H2", text(f"thresholds-level-{level}", lang), id=heading),
        *(_rule(rule, standing, lang) for rule in rules),
        **{"aria-labelledby": heading, "class": "thresholds-level"},
    )


def _rule(rule: Rule, standing: InForce, lang: Language) -> Tree:
    title = text(f"rule-{rule.code}-title", lang)
    chosen = _make("Span", text("thresholds-chosen", lang), hidden=True, **{"class": "mark"})
    return _make(
        "Article",
        _make("Div", _make("H3", title), chosen, **{"class": "thresholds-head"}),
        _make("P", text(f"thresholds-rule-{rule.code}", lang)),
        *_fields(rule, standing, lang),
        _make(
            "P",
            text("finding-idea", lang, idea=text(f"idea-{rule.idea}", lang)),
            **{"class": "hint"},
        ),
        *([_reset(title, lang)] if rule.parameters else []),
        **{"class": "threshold-rule", "data-rule": rule.code, "data-title": title},
    )


def _fields(rule: Rule, standing: InForce, lang: Language) -> list[Tree]:
    if not rule.parameters:
        return [_make("P", text("thresholds-none", lang), **{"class": "thresholds-without"})]
    fields = [_field(rule.code, one, standing, lang) for one in rule.parameters]
    return [_make("Div", *fields, **{"class": "thresholds-fields"})]


def _reset(title: str, lang: Language) -> Tree:
    label = text("thresholds-reset-of", lang, name=title)
    return _make(
        "Button",
        text("thresholds-reset", lang),
        type="button",
        hidden=True,
        **{"aria-label": label, "class": "thresholds-reset"},
    )


def _field(rule: str, parameter: Parameter, standing: InForce, lang: Language) -> Tree:
    name = f"threshold-{rule}-{parameter.name}"
    label = _make("Label", text(f"rule-{rule}-{parameter.name}", lang), **{"for": name})
    unit = _make("Span", text(f"thresholds-unit-{parameter.unit}", lang), **{"class": "unit"})
    value = standing.parameters[rule][parameter.name]
    return _make(
        "Div",
        label,
        _make("Div", _input(name, parameter, value, lang), unit, **{"class": "thresholds-entry"}),
        *([_unlimited(name, value, lang)] if parameter.optional else []),
        _make("P", _proposal(parameter, lang), id=f"{name}-hint", **{"class": "hint"}),
        _make("P", id=f"{name}-wrong", role="alert", **{"class": "thresholds-wrong"}),
        **{"class": "thresholds-field"},
    )


def _input(name: str, parameter: Parameter, value: float, lang: Language) -> Tree:
    lowest, highest = bounds(parameter)
    return _make(
        "Input",
        id=name,
        type="number",
        inputmode="numeric" if whole(parameter) else "decimal",
        min=lowest,
        max=highest,
        step="1" if whole(parameter) else "0.01",
        value=_attribute(parameter, value),
        disabled=value == NO_LIMIT,
        **{
            "aria-describedby": f"{name}-hint {name}-wrong",
            "data-name": parameter.name,
            "data-default": _attribute(parameter, parameter.default),
            "data-wrong": wrong_value(parameter, lang),
        },
    )


def _unlimited(name: str, value: float, lang: Language) -> Tree:
    box = _make("Input", id=f"{name}-none", type="checkbox", checked=value == NO_LIMIT)
    word = text("thresholds-unlimited", lang)
    return _make("Label", box, word, **{"class": "thresholds-unlimited", "for": f"{name}-none"})


def _attribute(parameter: Parameter, value: float) -> str:
    number = shown(parameter, value)
    return "" if number is None else str(number)


def _proposal(parameter: Parameter, lang: Language) -> str:
    return text("thresholds-proposal", lang, amount=_amount(parameter, parameter.default, lang))


def _amount(parameter: Parameter, value: float, lang: Language) -> str:
    """Write a value with its unit."""
    number = shown(parameter, value)
    if number is None:
        return text("thresholds-unlimited", lang)
    return text(f"thresholds-amount-{parameter.unit}", lang, count=number)


def _change(change: Changed, user: str, lang: Language) -> list[Tree | str]:
    who = text(f"thresholds-by-{'you' if change.actor == user else 'other'}", lang)
    day = change.at.astimezone().date()
    said = _make("Strong", text("thresholds-changed", lang, day=day, who=who))
    values = [_make("Li", _value_change(key, *pair, lang)) for key, pair in change.values.items()]
    return [said, _make("Ul", *(values or [_make("Li", text("thresholds-changed-none", lang))]))]


def _value_change(key: tuple[str, str], before: float, after: float, lang: Language) -> str:
    rule, name = key
    return text(
        "thresholds-value-changed",
        lang,
        rule=text(f"rule-{rule}-title", lang),
        name=text(f"rule-{rule}-{name}", lang),
        before=_amount(PARAMETERS[key], before, lang),
        after=_amount(PARAMETERS[key], after, lang),
    )
