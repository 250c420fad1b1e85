"""What the rules find in the sample families on a few days, kept as golden files.

``python -m tests.golden`` rewrites them; read the difference against the stories in
``sample_networks/README.md`` before you keep it.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

from ecomap.analysis import newest_day
from ecomap.analysis.rules import findings
from ecomap.formats import read_family
from ecomap.model import Family

FOLDER = Path(__file__).parent
SAMPLES = FOLDER.parents[1] / "sample_networks"

DAYS = {
    "rustig": ("2025-06-17", "2026-05-15"),
    "veel_betrokkenen": ("2025-12-16", "2026-03-17"),
    "dubbele_hulp": ("2025-10-15", "2026-03-10"),
    "wachtlijst": ("2025-08-01", "2025-11-15"),
    "wisselingen": ("2026-01-15", "2026-05-10"),
    "gedwongen_kader": ("2025-04-01", "2025-06-05", "2025-12-16"),
    "eigen_netwerk": ("2024-12-17", "2025-11-25"),
    "twee_huishoudens": ("2025-06-10", "2026-05-12"),
    "leeg": ("2026-10-30",),
}
"""Per sample the days to look at, besides the newest day that the file names (if it names any)."""


def sample(name: str) -> Family:
    """Read one of the sample families."""
    return read_family(SAMPLES / f"{name}.json")


def found(name: str) -> dict[str, list[dict[str, Any]]]:
    """Give the findings in a sample, by day."""
    family = sample(name)
    days = {date.fromisoformat(day) for day in DAYS[name]}
    if family.moments:
        days.add(newest_day(family))
    return {day.isoformat(): _on(family, day) for day in sorted(days)}


def golden(name: str) -> dict[str, list[dict[str, Any]]]:
    """Give the findings as they were written down."""
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def rewrite() -> None:
    """Write down what is found now, one finding a line."""
    for name in DAYS:
        days = [f" {json.dumps(day)}: {_lines(rows)}" for day, rows in found(name).items()]
        text = "{\n" + ",\n".join(days) + "\n}\n"
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8")


def _on(family: Family, day: date) -> list[dict[str, Any]]:
    rows = [
        {
            "rule": finding.rule,
            "key": finding.key,
            "level": finding.level.value,
            "days": finding.days,
            "decision": finding.decision and finding.decision.verdict.value,
        }
        for finding in findings(family, day)
    ]
    return sorted(rows, key=lambda row: row["key"])


def _lines(rows: list[dict[str, Any]]) -> str:
    if not rows:
        return "[]"
    return "[\n" + ",\n".join("  " + json.dumps(row) for row in rows) + "\n ]"
