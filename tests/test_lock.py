"""The lock: exact versions with hashes, within the ranges of pyproject.toml, the same in each."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import run

PROJECT = tomllib.loads((run.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
START = PROJECT["project"]["dependencies"]
BUILD = PROJECT["dependency-groups"]["build"]
RANGES = {
    "start": START,
    "extras": [*START, *EXTRAS["pdf"], *EXTRAS["postgresql"]],
    "test": [*START, *BUILD, *(line for extra in EXTRAS.values() for line in extra)],
    "build": BUILD,
}


def text(what: str) -> str:
    """What a lock says, without its comments."""
    lines = (run.LOCKS / f"{what}.lock").read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith("#"))


def pins(what: str) -> list[Requirement]:
    """Every version in a lock, with the computers that it is for."""
    return [Requirement(pin) for pin in re.findall(r"^(\S+==[^\\\n]+)", text(what), re.MULTILINE)]


def test_every_lock_has_its_ranges_here() -> None:
    files = {Path(name).stem for name in run.LOCKS.glob("*.lock")}
    assert files == set(RANGES) == set(run.LOCKED)


@pytest.mark.parametrize("what", RANGES)
def test_every_version_in_a_lock_lies_within_the_ranges(what: str) -> None:
    for wanted in map(Requirement, RANGES[what]):
        name = canonicalize_name(wanted.name)
        found = [pin for pin in pins(what) if canonicalize_name(pin.name) == name]
        assert found or name == "ecomap", f"{name} is not in {what}.lock: python3 run.py lock"
        for pin in found:
            version = str(pin.specifier).removeprefix("==")
            assert wanted.specifier.contains(version), f"{pin} is not within {wanted}"


@pytest.mark.parametrize("what", RANGES)
def test_every_lock_names_the_same_versions_as_the_one_of_the_tests(what: str) -> None:
    tested = {(pin.name, str(pin.specifier)) for pin in pins("test")}
    assert {(pin.name, str(pin.specifier)) for pin in pins(what)} <= tested


@pytest.mark.parametrize("what", RANGES)
def test_every_version_in_a_lock_has_hashes_and_no_address(what: str) -> None:
    parts = re.split(r"^(?=\S)", text(what), flags=re.MULTILINE)[1:]
    assert len(parts) == len(pins(what)) > 0
    assert all("--hash=sha256:" in part for part in parts)
    assert "://" not in text(what)


def test_only_what_the_lock_says_so_of_is_installed_from_source() -> None:
    named = {canonicalize_name(pin.name) for pin in pins("start")}
    assert set(run.FROM_SOURCE) <= named
