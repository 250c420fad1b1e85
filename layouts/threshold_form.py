"""The form of the thresholds, as data: `web/kit/tree.ts` makes the elements of it."""

from ecomap.analysis.rules import LEVELS, NO_LIMIT, RULES, Choice, Level, Parameter, Rule
from ecomap.services.threshold_entry import bounds, shown, whole
from ecomap.services.thresholds import PARAMETERS, Changed
from ecomap.texts import Language, text
from layouts.tree import Tree, tree


def form(choice: Choice, lang: Language) -> Tree:
    """Give the form: every rule under the first level that its findings can have."""
    sections = [_section(level, choice, lang) for level in LEVELS]
    return tree("Form", *sections, id="thresholds-form", novalidate=True, autocomplete="off")


def history(changes: list[Changed], user: str, lang: Language) -> Tree:
    """Give who changed what when, folded away; ``user`` is who reads it."""
    if not changes:
        return tree("P", text("thresholds-history-none", lang), **{"class": "hint"})
    summary = tree("Summary", text("thresholds-history", lang))
    items = [tree("Li", *_change(one, user, lang)) for one in changes]
    return tree("Details", summary, tree("Ul", *items))


def wrong_value(parameter: Parameter, lang: Language) -> str:
    """Say what values a threshold can have."""
    lowest, highest = bounds(parameter)
    key = "thresholds-wrong-whole" if whole(parameter) else "thresholds-wrong-number"
    return text(key, lang, lowest=float(lowest), highest=float(highest))


def _section(level: Level, choice: Choice, lang: Language) -> Tree:
    rules = [rule for rule in RULES if min(rule.levels, key=LEVELS.index) is level]
    heading = f"thresholds-{level}"
    return tree(
        "Section",
        tree("H2", text(f"thresholds-level-{level}", lang), id=heading),
        *(_rule(rule, choice, lang) for rule in rules),
        **{"aria-labelledby": heading, "class": "thresholds-level"},
    )


def _rule(rule: Rule, choice: Choice, lang: Language) -> Tree:
    title = text(f"rule-{rule.code}-title", lang)
    chosen = tree("Span", text("thresholds-chosen", lang), hidden=True, **{"class": "mark"})
    return tree(
        "Article",
        tree("Div", tree("H3", title), chosen, **{"class": "thresholds-head"}),
        tree("P", text(f"thresholds-rule-{rule.code}", lang)),
        *_fields(rule, choice, lang),
        tree(
            "P",
            text("finding-idea", lang, idea=text(f"idea-{rule.idea}", lang)),
            **{"class": "hint"},
        ),
        *([_reset(title, lang)] if rule.parameters else []),
        **{"class": "threshold-rule", "data-rule": rule.code, "data-title": title},
    )


def _fields(rule: Rule, choice: Choice, lang: Language) -> list[Tree]:
    if not rule.parameters:
        return [tree("P", text("thresholds-none", lang), **{"class": "thresholds-without"})]
    fields = [_field(rule.code, one, choice, lang) for one in rule.parameters]
    return [tree("Div", *fields, **{"class": "thresholds-fields"})]


def _reset(title: str, lang: Language) -> Tree:
    label = text("thresholds-reset-of", lang, name=title)
    return tree(
        "Button",
        text("thresholds-reset", lang),
        type="button",
        hidden=True,
        **{"aria-label": label, "class": "thresholds-reset"},
    )


def _field(rule: str, parameter: Parameter, choice: Choice, lang: Language) -> Tree:
    name = f"threshold-{rule}-{parameter.name}"
    label = tree("Label", text(f"rule-{rule}-{parameter.name}", lang), **{"for": name})
    unit = tree("Span", text(f"thresholds-unit-{parameter.unit}", lang), **{"class": "unit"})
    value = choice.parameters[rule][parameter.name]
    return tree(
        "Div",
        label,
        tree("Div", _input(name, parameter, value, lang), unit, **{"class": "thresholds-entry"}),
        *([_unlimited(name, value, lang)] if parameter.optional else []),
        tree("P", _proposal(parameter, lang), id=f"{name}-hint", **{"class": "hint"}),
        tree("P", id=f"{name}-wrong", role="alert", **{"class": "thresholds-wrong"}),
        **{"class": "thresholds-field"},
    )


def _input(name: str, parameter: Parameter, value: float, lang: Language) -> Tree:
    lowest, highest = bounds(parameter)
    return tree(
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
    box = tree("Input", id=f"{name}-none", type="checkbox", checked=value == NO_LIMIT)
    word = text("thresholds-unlimited", lang)
    return tree("Label", box, word, **{"class": "thresholds-unlimited", "for": f"{name}-none"})


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
    said = tree("Strong", text("thresholds-changed", lang, day=day, who=who))
    values = [tree("Li", _value_change(key, *pair, lang)) for key, pair in change.values.items()]
    return [said, tree("Ul", *(values or [tree("Li", text("thresholds-changed-none", lang))]))]


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
