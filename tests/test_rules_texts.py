"""Findings in words: every rule, every case, one or more people, known and unknown days."""

import re
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from ecomap.analysis.rules import DEFAULTS, LEVELS, RULES, Finding, Idea, Rule
from ecomap.model.codes import LifeDomain
from ecomap.texts import LANGUAGES, Language
from ecomap.texts.catalogue import keys_of
from ecomap.texts.findings import finding_text, finding_title, finding_why
from tests.rule_cases import KINDS, NAMES, ON, ago, case, codes, need, only, tie

ROOT = Path(__file__).parents[1]
FAMILY = case(moments=[{"date": "2024-05", "kind": "crisis"}, {"date": ago(3), "kind": "step_up"}])
BY_CODE = pytest.mark.parametrize("rule", RULES, ids=codes())


def facts(people: tuple[str, ...]) -> dict[str, object]:
    """Every fact that some rule gives."""
    return {
        "caseworkers": people,
        "formal": people,
        "informal": people,
        "started": people,
        "goals": people,
        "former": ("bakker",),
        "present": ("yilmaz",),
        "child": ("noor",),
        "unhelped": ("sem",),
        "help": ("guidance", "advice"),
        "roles": ("coach",),
        "sectors": ("justice",),
        "kinds": ("ots",),
        "domains": ("school", "work"),
        "moments": ("mo1", "mo2"),
        "size": 4,
        "covered": 5,
        "contacts": 3,
        "gap": 1,
        "caseworker": 1,
        "share": 0.25,
        "constraint": 0.91,
        "hours": 12.5,
        "last_day": date(2024, 8, 1),
    }


def possible(rule: Rule, told: tuple[str, ...], start: date | None) -> bool:
    """Whether the start can be unknown: not where a dated event is what the rule found."""
    return start is not None or (rule.code != "cold_handover" and "evaluated" not in told)


def variants(rule: Rule) -> list[Finding]:
    """One, two or three people and parties; each case alone and together; all kinds of lengths."""
    cases = [*((one,) for one in rule.cases), rule.cases]
    starts = [None, ON, ON - timedelta(40), ON - timedelta(400), ON - timedelta(900)]
    found = []
    for count, told, start, uneven in product((1, 2, 3), cases, starts, (False, True)):
        if not possible(rule, told, start):
            continue
        parties = tuple(KINDS)[:count]
        finding = Finding(
            rule.code,
            rule.levels[0],
            ON,
            start,
            cases=told,
            members=tuple(NAMES)[:count],
            parties=parties,
            needs=("ne1", "ne2")[:count],
            domain=LifeDomain.SCHOOL,
            facts=facts(parties) | ({"uneven": True} if uneven else {}),
            limits=DEFAULTS[rule.code],
        )
        found.append(finding)
    return found


@BY_CODE
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_variant_reads_as_a_sentence(rule: Rule, lang: Language) -> None:
    for finding in variants(rule):
        question, why = finding_text(finding, FAMILY, lang), finding_why(finding, FAMILY, lang)
        assert question.endswith("?"), question
        for said in (question, why):
            assert re.fullmatch(r"[A-ZÉ].*[.?]", said), said
            assert not re.search(r" [.,?!]|\.\.|[{}]|\$|None|  |\(\)", said), said
        assert finding_title(finding, lang)


@BY_CODE
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_rule_has_all_its_texts(rule: Rule, lang: Language) -> None:
    own = ("", "-title", "-why", *(f"-case-{name}" for name in rule.cases))
    names = (f"-{parameter.name}" for parameter in rule.parameters)
    wanted = {f"rule-{rule.code}{part}" for part in (*own, *names)}
    given = {key for key in keys_of(lang) if re.match(rf"rule-{rule.code}(-|$)", key)}
    assert given == wanted


def test_levels_and_ideas_have_words() -> None:
    wanted = {f"level-{level}" for level in LEVELS} | {f"idea-{idea}" for idea in Idea}
    assert wanted <= keys_of("nl")
    assert {rule.idea for rule in RULES} == set(Idea)


def test_a_family_reads_its_names_and_numbers() -> None:
    twice = case(ties=[tie("bakker", ago(40)), tie("yilmaz", ago(300))])
    finding = only("duplicate_help", twice)
    assert finding_text(finding, twice, "nl") == (
        "Noor krijgt van twee mensen begeleiding bij opvoeding en ouderschap: Bakker en Yilmaz. "
        "Die hulp is al 40 dagen dubbel. Is dat zo bedoeld?"
    )
    assert finding_text(finding, twice, "en") == (
        "Noor gets guidance for parenting from two people: Bakker and Yilmaz. "
        "That help has been double for 40 days. Is that intended?"
    )
    assert finding_why(finding, twice, "nl") == (
        "Deze regel let op 2 of meer hulpverleners of organisaties die hetzelfde gezinslid bij "
        "hetzelfde leefgebied dezelfde hulp geven, 28 dagen of langer. "
        "Hier: 40 dagen, van 22 mei 2024 tot en met 30 juni 2024. "
        "De grens is een voorstel van dit project, aan te passen. "
        "Achtergrond: samenwerken vanuit één plan, niet langs elkaar heen."
    )


@pytest.mark.parametrize(
    ("start", "length"),
    [
        (ago(15), "Dat is al 15 dagen zo."),
        (ago(61), "Dat is al ongeveer 2 maanden zo."),
        (ago(540), "Dat is al ongeveer 18 maanden zo."),
        (ago(560), "Dat is al ongeveer 2 jaar zo."),
        (None, "Sinds wanneer is niet bekend."),
    ],
)
def test_a_length_is_told_in_a_unit_that_people_feel(start: str | None, length: str) -> None:
    about = case(needs=[need(start)])
    assert length in finding_text(only("need_without_help", about), about, "nl")


def test_a_length_of_today_and_of_several() -> None:
    about = case(needs=[need(ago(1), severity=3)])
    said = finding_text(only("need_without_help", about), about, "nl")
    assert "De hulpvraag is acuut. Dat is sinds vandaag zo." in said
    about = case(needs=[need(ago(20)), need(ago(40), members=["sem"])])
    said = finding_text(only("need_without_help", about), about, "nl")
    assert said.startswith("Noor en Sem hebben een hulpvraag over opvoeding en ouderschap, maar")
    assert "Het langst duurt dat al 40 dagen." in said


def test_everybody_together_and_a_long_list_stay_readable() -> None:
    members = [{"id": f"m{n}", "name": f"Kind {n}"} for n in range(4)]
    known = [{"id": f"p{n}", "name": f"Hulp {n}", "kind": "agency"} for n in range(9)]
    ties = [tie(party["id"], ago(9), members=[]) for party in known]
    about = case(members=members, parties=known, needs=[need(ago(20), members=[])], ties=ties[:0])
    said = finding_text(only("need_without_help", about), about, "nl")
    assert said.startswith("Alle gezinsleden hebben een hulpvraag")
    about = case(members=members, parties=known, ties=ties)
    said = finding_text(only("too_much_at_once", about, starts=99), about, "nl")
    assert "Er zijn nu negen hulpverleners" in said
    assert "Hulp 5 en nog 3 anderen." in said


def test_who_chose_the_threshold_is_said() -> None:
    about = case(needs=[need(ago(20))])
    proposed = only("need_without_help", about)
    chosen = only("need_without_help", about, days=7)
    assert "voorstel van dit project, aan te passen" in finding_why(proposed, about, "nl")
    why = finding_why(chosen, about, "nl")
    assert "langer dan 7 dagen" in why
    assert "gekozen door de organisatie" in why


def test_somebody_without_a_name_is_called_so() -> None:
    known = [{"id": "bakker", "name": " ", "kind": "professional"}]
    about = case(
        parties=known, ties=[tie("bakker", None, stress="broken")], goals=[{"parties": ["bakker"]}]
    )
    said = finding_text(only("strained_tie", about), about, "nl")
    assert said.startswith("De hulplijn van iemand zonder naam met Noor is verbroken.")


def documented() -> dict[str, list[str]]:
    """The rows of the documentation: code, title, what it looks at, thresholds, level, idea."""
    lines = (ROOT / "docs" / "rules.md").read_text("utf-8").splitlines()
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("| `")
    ]
    return {row[0].strip("`"): row[1:] for row in rows}


@BY_CODE
def test_a_rule_is_documented_as_it_works(rule: Rule) -> None:
    title, _, thresholds, levels, idea = documented()[rule.code]
    assert title == finding_title(variants(rule)[0], "nl")
    assert thresholds == ", ".join(f"`{p.name}` {_shown(p.default)}" for p in rule.parameters)
    assert (levels, idea) == (", ".join(rule.levels), rule.idea)


def test_the_documentation_has_the_rules_in_order() -> None:
    assert list(documented()) == codes()


def _shown(value: float) -> str:
    return {1 / 3: "1/3", float("inf"): "none"}.get(value) or f"{value:g}"


@BY_CODE
def test_a_rule_has_a_test_at_its_threshold(rule: Rule) -> None:
    tests = "".join(path.read_text("utf-8") for path in (ROOT / "tests").glob("test_rules_*.py"))
    assert re.search(rf'(found|only)\(\s*"{rule.code}"', tests)
