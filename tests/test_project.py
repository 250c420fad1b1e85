"""The project's own promises: requirements, layers, and compiled texts."""

import ast
import tomllib
from pathlib import Path

import networkx as nx
import pytest

from ecomap.texts.click import COMPILED, compiled

ROOT = Path(__file__).parents[1]

# Left to right only, as the architecture draws it; parts on one level may use each other.
LEVELS = (
    {"app", "ecomap.cli", "ecomap.__main__", "ecomap.terminal"},
    {"layouts"},
    {"ecomap.services"},
    {"ecomap.views", "ecomap.figures"},
    {"ecomap.texts"},
    {"ecomap.cohort", "ecomap.storage", "ecomap.formats", "ecomap.access"},
    {"ecomap.analysis", "ecomap.graph"},
    {"ecomap.model", "ecomap.logs", "ecomap.errors"},
)
OWNERS = {
    "dash": {"layouts", "app"},
    "dash_cytoscape": {"layouts"},
    "flask": {"layouts", "app"},
    "sqlalchemy": {"ecomap.storage"},
    "alembic": {"ecomap.storage"},
    "cryptography": {"ecomap.storage"},
    "keyring": {"ecomap.storage"},
    "platformdirs": {"ecomap.storage"},
    "psycopg": {"ecomap.storage"},
    "sqlcipher3": {"ecomap.storage"},
    "pydantic": {"ecomap.model"},
    "pydantic_core": {"ecomap.model"},
    "click": {"ecomap.cli"},
    "rich": {"ecomap.terminal"},
    "fluent": {"ecomap.texts"},
    "typst": {"ecomap.figures"},
    "plotly": {"ecomap.figures"},
    "pandas": {"ecomap.formats", "ecomap.cohort"},
    "networkx": {"ecomap.graph", "ecomap.cohort"},
}
FREE = {"ecomap", "ecomap.__version__"}


def sources() -> list[Path]:
    """Every module of the product."""
    return [ROOT / "app.py", *(ROOT / "layouts").rglob("*.py"), *(ROOT / "ecomap").rglob("*.py")]


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported(path: Path) -> list[str]:
    """Names of the modules that a file imports, absolute."""
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return names


def level(name: str) -> int | None:
    for index, parts in enumerate(LEVELS):
        if any(name == part or name.startswith(f"{part}.") for part in parts):
            return index
    return None


@pytest.mark.parametrize("path", sources(), ids=dotted)
def test_a_module_imports_only_from_its_own_level_or_below(path: Path) -> None:
    here = dotted(path)
    own = level(here)
    assert own is not None or here in FREE, f"{here} stands on no level of the architecture"
    for name in imported(path):
        there = level(name)
        allowed = there is None or own is None or own <= there
        # The command `serve` starts the app, and `python app.py` is that command.
        assert allowed, f"{here} imports {name}, which stands above it"


@pytest.mark.parametrize("path", sources(), ids=dotted)
def test_a_library_is_known_only_where_the_architecture_says(path: Path) -> None:
    here = dotted(path)
    for name in imported(path):
        owners = OWNERS.get(name.split(".")[0])
        if owners:
            assert any(here == owner or here.startswith(f"{owner}.") for owner in owners), name


def test_no_module_of_the_product_is_in_a_circle_of_imports() -> None:
    """`app` and the command line know each other inside a function; nothing else does."""
    graph = nx.DiGraph()
    known = {dotted(path) for path in sources()}
    for path in sources():
        for name in imported(path):
            there = name if name in known else name.rpartition(".")[0]
            if there in known and there != dotted(path):
                graph.add_edge(dotted(path), there)
    graph.remove_edges_from([("app", "ecomap.cli"), ("ecomap.cli", "app")])
    rings = [sorted(r) for r in nx.strongly_connected_components(graph) if len(r) > 1]
    assert rings == []


def test_requirements_txt_says_the_same_as_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#")] == project["dependencies"]


def test_the_command_lines_dutch_sentences_are_compiled_from_their_source() -> None:
    assert COMPILED.read_bytes() == compiled()
