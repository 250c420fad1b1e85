"""Measures in words: units, percentages, signs, and what is undefined."""

import pytest

from ecomap.analysis import Value
from ecomap.texts.measures import measure_change, measure_value


@pytest.mark.parametrize(
    ("code", "value", "dutch", "english"),
    [
        ("size", 7, "7", "7"),
        ("informal_share", 0.2857, "29%", "29%"),
        ("gap_days", 1, "1 dag", "1 day"),
        ("gap_days", 1400, "1.400 dagen", "1,400 days"),
        ("hours_per_week", 2.5, "2,5 uur", "2.5 hours"),
        ("caseworker_changes_per_year", 2.001, "2 per jaar", "2 a year"),
        ("constraint", 0.3355, "0,34", "0.34"),
        ("short_period", True, "ja", "yes"),
        ("coc", None, "n.v.t.", "n/a"),
        ("handovers", 0, "0", "0"),
    ],
)
def test_a_value_is_written_with_its_unit(
    code: str, value: Value, dutch: str, english: str
) -> None:
    assert (measure_value(code, value, "nl"), measure_value(code, value, "en")) == (dutch, english)


@pytest.mark.parametrize(
    ("code", "change", "dutch"),
    [
        ("size", 2, "+2"),
        ("size", -1, "\u22121"),
        ("size", 0, "0"),
        ("informal_share", 0.1, "+10 procentpunt"),
        ("gap_days", -30, "\u221230 dagen"),
        ("coc", None, "n.v.t."),
    ],
)
def test_a_difference_is_written_with_its_sign(code: str, change: float | None, dutch: str) -> None:
    assert measure_change(code, change, "nl") == dutch
