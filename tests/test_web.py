"""The browser's code: who imports whom, and what is served is what the source gives."""

import json
import re
import subprocess
from pathlib import Path

import networkx as nx
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
# From those that know others to those that know nobody; eslint reads the same rows.
LAYERS = json.loads((WEB / "layers.json").read_text(encoding="utf-8"))
IMPORT = re.compile(r"""^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];""", re.MULTILINE)


def imports() -> nx.DiGraph:
    """Draw which module of `web/` imports which, types included."""
    graph = nx.DiGraph()
    for path in WEB.rglob("*.ts"):
        graph.add_node(path.relative_to(WEB).as_posix())
        for name in IMPORT.findall(path.read_text(encoding="utf-8")):
            there = (path.parent / name).resolve()
            assert there.is_file(), f"{path} imports {name}"
            graph.add_edge(path.relative_to(WEB).as_posix(), there.relative_to(WEB).as_posix())
    return graph


def layer(module: str) -> tuple[int, str]:
    """Find the row in which a module stands, and its folder there: the nearest around it."""
    around = [
        (len(folder), row, folder)
        for row, folders in enumerate(LAYERS)
        for folder in folders
        if module.startswith(f"{folder}/")
    ]
    assert around, f"{module} stands in no folder of web/layers.json"
    _, row, folder = max(around)
    return row, folder


def test_a_module_of_the_browser_imports_from_its_own_folder_or_from_rows_below() -> None:
    graph = imports()
    assert graph.number_of_edges() > 500
    wrong = [
        f"{here} imports {there}"
        for here, there in graph.edges
        if layer(here) != layer(there) and layer(here)[0] >= layer(there)[0]
    ]
    assert wrong == []


def test_no_module_of_the_browser_is_in_a_circle_of_imports() -> None:
    rings = [sorted(ring) for ring in nx.strongly_connected_components(imports()) if len(ring) > 1]
    assert rings == []


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
