"""Time the analysis of one family: `python -m bench.family` prints one JSON object.

Each figure is a median in milliseconds, over families as large as the key says. *Fresh* is a family
that was just read or changed, so that its tables are built as well; *known* one of which only the
day changed. The plain version, pandas and networkx, gives the same numbers and is checked first.
"""

import json
from collections.abc import Callable
from datetime import date
from math import isclose
from statistics import median
from time import perf_counter

from bench.plain_measures import plain_measures
from ecomap.analysis import Windows, measure, measures_of, tables_of
from ecomap.analysis.rules import findings
from ecomap.model import Family, Period
from tests.families import busy_family

ON = date(2023, 12, 1)
YEAR = Period.year_to(ON)
SIZES = (30, 300)
SEEDS = range(10)
ROUNDS = 30
PLAIN = 4
COHORT = 10_000


def main() -> None:
    """Time every size, then a cohort of small families."""
    report = {
        f"{size} ties": _report([busy_family(size, seed) for seed in SEEDS]) for size in SIZES
    }
    print(json.dumps(report | {f"{COHORT} families of 30 ties": _cohort()}, indent=1))


def _report(families: list[Family]) -> dict[str, float]:
    return {
        "measures_fresh": _time(_measures, families, ROUNDS, fresh=True),
        "measures_known": _time(_measures, families, ROUNDS, fresh=False),
        "measures_and_rules_fresh": _time(_measures_and_rules, families, ROUNDS, fresh=True),
        "plain_measures": round(median(map(_plain, families[:PLAIN])) * 1000, 3),
    }


def _measures(family: Family) -> None:
    measures_of(family, ON, YEAR)


def _measures_and_rules(family: Family) -> None:
    findings(family, ON, measures=measures_of(family, ON, YEAR))


def _plain(family: Family) -> float:
    """Give the seconds of the plain version; stop when it gives another number."""
    start = perf_counter()
    plain = plain_measures(family, ON, YEAR)
    seconds = perf_counter() - start
    for code, value in measures_of(family, ON, YEAR).items():
        if value != plain[code] and not isclose(value, plain[code], abs_tol=1e-9):
            raise SystemExit(f"{code}: {value} is not {plain[code]}")
    return seconds


def _time(
    work: Callable[[Family], None], families: list[Family], rounds: int, *, fresh: bool
) -> float:
    """Give the median time in milliseconds over families and rounds."""
    times = []
    for family in families * rounds:
        given = family.model_copy() if fresh else family
        start = perf_counter()
        work(given)
        times.append(perf_counter() - start)
    return round(median(times) * 1000, 3)


def _cohort() -> dict[str, float]:
    """Give the seconds for a cohort in one and in two windows."""
    some = [busy_family(30, seed) for seed in range(100)]
    start = perf_counter()
    tables = tables_of(some * (COHORT // len(some)))
    built = perf_counter()
    measure(tables, Windows.of((ON, YEAR)))
    one = perf_counter()
    measure(tables, Windows.of((ON, YEAR), (date(2022, 12, 1), Period.year_to(date(2022, 12, 1)))))
    two = perf_counter()
    seconds = {"tables_s": built - start, "one_window_s": one - built, "two_windows_s": two - one}
    return {name: round(value, 2) for name, value in seconds.items()}


if __name__ == "__main__":
    main()
