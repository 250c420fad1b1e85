"""The browser's code: what is served is what the source gives."""

import subprocess
from pathlib import Path

import pytest

from layouts.scripts import BUNDLES, needed
from tests.web import NODE, ROOT, WEB

SERVED = ROOT / "assets" / "bundles"
TAGS = "\n".join(
    f'<script src="{address}"></script>'
    for address in (
        *(f"/bundles/{name}.js?v=0" for name in BUNDLES),
        *("/suites/dash_cytoscape/min.js", "/suites/dash/html.js"),
    )
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the bundles of the source as it is."""
    folder = tmp_path_factory.mktemp("bundles")
    subprocess.run([*NODE, str(WEB / "build.mjs"), str(folder)], check=True)
    return folder


def test_every_bundle_is_what_the_source_gives(made: Path) -> None:
    fresh = {file.name: file.read_bytes() for file in made.iterdir()}
    served = {file.name: file.read_bytes() for file in SERVED.iterdir()}
    assert fresh.keys() == served.keys() == {f"{name}.js" for name in BUNDLES}
    old = [name for name, content in served.items() if content != fresh[name]]
    assert old == [], "python3 run.py bundles makes them anew"


def test_a_page_gets_its_own_bundle_and_the_canvas_only_for_a_flower() -> None:
    kept = needed(TAGS, "families", flower=False)
    assert kept.count("<script") == 2
    assert "/bundles/families.js" in kept
    assert "/suites/dash/html.js" in kept
    assert "dash_cytoscape" in needed(TAGS, "family", flower=True)
    assert "/bundles/" not in needed(TAGS, None, flower=False)
