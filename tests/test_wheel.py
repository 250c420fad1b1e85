"""The wheel: ecomap works from an empty folder, and puts only its own name beside others."""

import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from ecomap import __version__
from ecomap.parts import SAMPLES
from tests.conftest import Visitor

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Installed:
    """An environment in which only the wheel was installed; it borrows all else from ours.

    Attributes:
        names: What the wheel put among the packages.
        empty: A folder without anything, in which commands run.
    """

    scripts: Path
    names: set[str]
    empty: Path

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start the command ``ecomap``."""
        return subprocess.Popen(
            [self.scripts / "ecomap", *arguments],
            cwd=self.empty,
            env={**os.environ, "XDG_DATA_HOME": str(self.scripts / "data")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def made(folder: Path) -> Path:
    """Make the wheel."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel in an environment of its own."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder / "venv", with_pip=False)
    scripts = folder / "venv" / Path(sysconfig.get_path("scripts")).name
    wheel = made(tmp_path_factory.mktemp("wheel"))
    pip = [sys.executable, "-m", "pip", "--python", str(scripts / "python"), "install"]
    subprocess.run([*pip, "--no-deps", "--no-index", str(wheel)], check=True, capture_output=True)
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(folder / "venv")}))
    names = {path.name for path in packages.iterdir()}
    # A path in a .pth file is searched for packages, but .pth files there are not read: the
    # editable ecomap of our own environment is not found.
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return Installed(scripts, names, tmp_path_factory.mktemp("empty"))


@pytest.fixture
def served(installed: Installed) -> Iterator[str]:
    """Address of ``ecomap serve`` without anything said."""
    serving = installed.start("serve", "--port", "0")
    assert serving.stdout
    words = serving.stdout.readline().split()
    yield next(word for word in words if word.startswith("http"))
    serving.terminate()
    assert serving.communicate(timeout=60) == ("", "")
    assert serving.returncode == 0


def test_only_names_of_ours_stand_among_the_packages(installed: Installed) -> None:
    assert installed.names == {"ecomap", f"ecomap-{__version__}.dist-info"}


def test_the_doctor_finds_the_installed_copy_in_order(installed: Installed) -> None:
    said, wrong = installed.start("doctor").communicate(timeout=60)
    assert "Alles is in orde." in said
    assert str(ROOT) not in said
    assert wrong == ""


@pytest.mark.browser
def test_served_from_an_empty_folder_it_shows_the_samples_and_their_flower(
    installed: Installed, served: str, browser: Browser
) -> None:
    someone = Visitor(browser, served)
    page = someone.visit("/")
    expect(page.locator(".card")).to_have_count(len(list(SAMPLES.glob("*.json"))))
    page.locator(".card h2 a", has_text="Aksoy").click()
    expect(page.locator("#flower-stage canvas").first).to_be_visible()
    assert page.evaluate("document.fonts.size") > 0
    page.context.close()
    assert someone.complaints == []
    assert list(installed.empty.iterdir()) == []
