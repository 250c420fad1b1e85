"""Check the installation and say in one sentence each what is there and what is missing."""

import json
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from ecomap import __version__
from ecomap.formats import read_family
from ecomap.model import InvalidFamilyError
from ecomap.model.schema import SCHEMA_FILE, family_schema
from ecomap.parts import ASSETS, SAMPLES
from ecomap.texts import LANGUAGES, Language, text
from ecomap.texts.catalogue import keys_of

OLDEST_PYTHON = (3, 11)
EXTRAS = ("pdf", "postgresql")
"""What can be installed as well; a computer without it is in order."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at.

    Attributes:
        fine: Whether it is in order.
        sentence: Says so, or what to do about it.
        there: Whether it is there at all: what need not be may be in order without.
    """

    fine: bool
    sentence: str
    there: bool = True


def examine(lang: Language) -> list[Check]:
    """Look at Python, packages, extras, texts, the schema, the browser files and the samples."""
    checks: tuple[Callable[[Language], Iterator[Check]], ...] = (
        *(_python, _packages, _extras, _texts, _schema, _assets, _samples),
    )
    return [found for check in checks for found in check(lang)]


def _check(fine: bool, good: str, bad: str, lang: Language, **facts: object) -> Check:
    return Check(fine, text(good if fine else bad, lang, **facts))


def _python(lang: Language) -> Iterator[Check]:
    wanted = ".".join(map(str, OLDEST_PYTHON))
    facts = {"version": platform.python_version(), "wanted": wanted}
    fine = sys.version_info >= OLDEST_PYTHON
    yield _check(fine, "doctor-python", "doctor-python-old", lang, **facts)


def _packages(lang: Language) -> Iterator[Check]:
    for needed in _needed():
        yield _package(needed, lang)


def _extras(lang: Language) -> Iterator[Check]:
    for extra in EXTRAS:
        for needed in _needed(extra):
            yield _package(needed, lang, extra)


def _needed(extra: str = "") -> list[Requirement]:
    """Give what ecomap needs on this computer, or what an extra of it needs besides."""
    lines = map(Requirement, sorted(requires("ecomap") or ()))
    return [line for line in lines if _is_for(line, extra) and not (extra and _is_for(line, ""))]


def _is_for(needed: Requirement, extra: str) -> bool:
    return needed.marker is None or needed.marker.evaluate({"extra": extra})


def _package(needed: Requirement, lang: Language, extra: str | None = None) -> Check:
    wanted = str(needed.specifier)
    facts = {"name": needed.name, "wanted": wanted, "requirement": _without_marker(needed)}
    try:
        found = version(needed.name)
    except PackageNotFoundError:
        key = "doctor-extra-missing" if extra else "doctor-package-missing"
        return Check(bool(extra), text(key, lang, **facts, extra=extra), there=False)
    fine = needed.specifier.contains(found, prereleases=True)
    return _check(fine, "doctor-package", "doctor-package-wrong", lang, version=found, **facts)


def _without_marker(needed: Requirement) -> str:
    return str(needed).split(";", maxsplit=1)[0].strip()


def _texts(lang: Language) -> Iterator[Check]:
    keys = [keys_of(language) for language in LANGUAGES]
    missing = sorted(keys[0].union(*keys) - keys[0].intersection(*keys))
    yield _check(not missing, "doctor-texts", "doctor-texts-missing", lang, keys=missing)


def _schema(lang: Language) -> Iterator[Check]:
    fine = SCHEMA_FILE.exists() and _fields(_shipped_schema()) == _fields(family_schema())
    yield _check(fine, "doctor-schema", "doctor-schema-missing", lang)


def _shipped_schema() -> dict[str, Any]:
    shipped: dict[str, Any] = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    return shipped


def _fields(schema: dict[str, Any]) -> dict[str, list[str]]:
    """Give the fields of every record; the rest differs from one pydantic to the next."""
    records = {"Family": schema, **schema["$defs"]}
    return {name: sorted(record.get("properties", ())) for name, record in records.items()}


def _assets(lang: Language) -> Iterator[Check]:
    needed = ("base.css", "flower.css", "bundles/family.js")
    fine = all((ASSETS / name).exists() for name in needed)
    yield _check(fine, "doctor-assets", "doctor-assets-missing", lang, folder=str(ASSETS))


def _samples(lang: Language) -> Iterator[Check]:
    files = sorted(SAMPLES.glob("*.json"))
    fine = bool(files) and all(map(_readable, files))
    facts = {"count": len(files), "folder": str(SAMPLES)}
    yield _check(fine, "doctor-samples", "doctor-samples-wrong", lang, **facts)


def _readable(path: Path) -> bool:
    try:
        read_family(path)
    except InvalidFamilyError:
        return False
    return True


def title(lang: Language) -> str:
    """Give the heading above the checks."""
    return text("doctor-title", lang, version=__version__)
