"""Check the installation and say in one sentence each what is there and what is missing."""

import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from packaging.requirements import Requirement

from ecomap import __version__
from ecomap.formats import read_family
from ecomap.model import InvalidFamilyError
from ecomap.model.schema import SCHEMA_FILE, schema_text
from ecomap.texts import LANGUAGES, Language, text
from ecomap.texts.catalogue import keys_of

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "sample_networks"
ASSETS = ROOT / "assets"
OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: whether it is in order, and the sentence that says so."""

    fine: bool
    sentence: str


def examine(lang: Language) -> list[Check]:
    """Look at Python, the packages, the texts, the schema, the browser files and the samples."""
    checks: tuple[Callable[[Language], Iterator[Check]], ...] = (
        *(_python, _packages, _texts, _schema, _assets, _samples),
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
    for line in sorted(requires("ecomap") or ()):
        needed = Requirement(line)
        if needed.marker is None or needed.marker.evaluate({"extra": ""}):
            yield _package(needed, lang)


def _package(needed: Requirement, lang: Language) -> Check:
    wanted = str(needed.specifier)
    facts = {"name": needed.name, "wanted": wanted, "requirement": f"{needed.name}{wanted}"}
    try:
        found = version(needed.name)
    except PackageNotFoundError:
        return Check(fine=False, sentence=text("doctor-package-missing", lang, **facts))
    fine = needed.specifier.contains(found, prereleases=True)
    return _check(fine, "doctor-package", "doctor-package-wrong", lang, version=found, **facts)


def _texts(lang: Language) -> Iterator[Check]:
    keys = [keys_of(language) for language in LANGUAGES]
    missing = sorted(keys[0].union(*keys) - keys[0].intersection(*keys))
    yield _check(not missing, "doctor-texts", "doctor-texts-missing", lang, keys=missing)


def _schema(lang: Language) -> Iterator[Check]:
    fine = SCHEMA_FILE.exists() and SCHEMA_FILE.read_text(encoding="utf-8") == schema_text()
    yield _check(fine, "doctor-schema", "doctor-schema-missing", lang)


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
