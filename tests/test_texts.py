"""Catalogues: the same keys and facts in both languages, and a word for everything."""

import re
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from ecomap.analysis import MEASURES, Theme
from ecomap.formats import FORMATS
from ecomap.model import CoarseDate
from ecomap.model.codes import VOCABULARIES
from ecomap.model.lists import RECORDS
from ecomap.model.problems import PROBLEM_CODES
from ecomap.texts import (
    LANGUAGES,
    Language,
    best_language,
    day_text,
    field_name,
    field_question,
    list_text,
    number_text,
    text,
)
from ecomap.texts.catalogue import keys_of

ROOT = Path(__file__).parents[1]


def entries(lang: str) -> dict[str, str]:
    """Each key of a language with everything up to the next key."""
    folder = files("ecomap.texts") / lang
    source = "\n".join(f.read_text("utf-8") for f in folder.iterdir() if f.name.endswith(".ftl"))
    source = re.sub(r"^#.*$", "", source, flags=re.MULTILINE)
    parts = re.split(r"^([a-zA-Z][\w-]*) =", source, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def facts(body: str) -> set[str]:
    return set(re.findall(r"\$([a-z_]+)", body))


def test_both_languages_have_the_same_keys() -> None:
    assert keys_of("nl") == keys_of("en")
    assert keys_of("nl") == set(entries("nl")), "an entry of the catalogue cannot be parsed"


def test_a_text_needs_the_same_facts_in_both_languages() -> None:
    dutch, english = entries("nl"), entries("en")
    different = {key for key in dutch if facts(dutch[key]) != facts(english[key])}
    assert different == set()


def test_no_text_stands_twice_in_a_language() -> None:
    for lang in LANGUAGES:
        folder = files("ecomap.texts") / lang
        sources = [f.read_text("utf-8") for f in folder.iterdir() if f.name.endswith(".ftl")]
        keys = [key for s in sources for key in re.findall(r"(?m)^([a-zA-Z][\w-]*) =", s)]
        assert len(keys) == len(set(keys))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_code_has_a_word(lang: str) -> None:
    wanted = {f"{name}-{code}" for name, codes in VOCABULARIES.items() for code in codes}
    assert wanted <= keys_of(lang)  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_field_has_one_name_and_no_other_field_has_words(lang: Language) -> None:
    fields = {(name, field) for name, kind in RECORDS.items() for field in kind.model_fields}
    assert all(field_name(*field, lang) for field in fields)
    known = {field for _, field in fields} | {"-".join(field) for field in fields}
    worded = {key.partition("-")[2] for key in keys_of(lang) if key.startswith(("field-", "ask-"))}
    assert worded <= known


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_of_one_list_say_something_else_than_those_of_every_list(lang: Language) -> None:
    for name, kind in RECORDS.items():
        for field in kind.model_fields:
            for what in ("field", "ask"):
                own, general = f"{what}-{name}-{field}", f"{what}-{field}"
                if {own, general} <= keys_of(lang):
                    assert text(own, lang) != text(general, lang)


def test_a_form_asks_for_a_field_in_its_own_words_or_by_its_name() -> None:
    assert field_question("ties", "strength", "nl") == "Hoe sterk is de band?"
    assert field_question("members", "start", "en") == "Belongs to the family since"
    assert field_question("parties", "discipline", "nl") == "Beroep"
    assert field_name("ties", "strength", "nl") == "sterkte van de band"
    assert field_name("goals", "needs", "en") == "for which needs"
    with pytest.raises(KeyError):
        field_question("ties", "colour", "nl")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_format_has_a_label(lang: str) -> None:
    assert {f"format-{one.code}" for one in FORMATS} <= keys_of(lang)  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_problem_has_a_sentence(lang: str) -> None:
    assert {f"problem-{code}" for code in PROBLEM_CODES} <= keys_of(lang)  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_measure_has_a_name_an_explanation_and_a_heading(lang: str) -> None:
    names = {f"measure-{measure.code}" for measure in MEASURES}
    headings = {f"family-measures-{theme}" for theme in Theme}
    wanted = names | {f"{name}-explained" for name in names} | headings
    assert wanted <= keys_of(lang)  # type: ignore[arg-type]
    assert {key for key in keys_of(lang) if key.startswith("measure-")} <= wanted  # type: ignore[arg-type]


def test_an_unknown_text_or_a_missing_fact_is_an_error_and_never_shown() -> None:
    with pytest.raises(KeyError, match="no text"):
        text("no-such-text", "nl")
    with pytest.raises(KeyError, match="path"):
        text("problem-at", "nl", sentence="x")


def test_dates_lists_and_numbers_are_written_in_the_language() -> None:
    assert day_text(date(2024, 3, 15), "nl") == "15 maart 2024"
    assert day_text(CoarseDate.parse("2024-03"), "en") == "March 2024"
    assert day_text(CoarseDate.parse("2024"), "nl") == "2024"
    assert list_text(["Noor", "Sem", "Lina"], "nl") == "Noor, Sem en Lina"
    assert list_text([], "nl") == ""
    assert (number_text(1234.567, "nl"), number_text(0.25, "en")) == ("1.234,57", "0.25")


@pytest.mark.parametrize(
    ("wanted", "header", "best"),
    [
        ("en", "nl", "en"),
        (None, "en-GB,en;q=0.9,nl;q=0.8", "en"),
        (None, "nl-NL,nl;q=0.9", "nl"),
        (None, "fr,de;q=0.5", "nl"),
        (None, None, "nl"),
        ("xx", "*", "nl"),
        (None, "\x00;;q=,,", "nl"),
    ],
)
def test_the_cookies_choice_wins_then_the_browsers_then_dutch(
    wanted: str | None, header: str | None, best: str
) -> None:
    assert best_language(wanted, header) == best


def used_keys() -> set[str]:
    """Keys that the code names in full."""
    sources = [*(ROOT / "ecomap").rglob("*.py"), *(ROOT / "layouts").rglob("*.py")]
    calls = r'(?:text|say)\(\s*"([a-z][\w-]+)"'
    return {key for path in sources for key in re.findall(calls, path.read_text("utf-8"))}


def test_every_text_that_the_code_names_exists() -> None:
    assert used_keys() <= keys_of("nl")
