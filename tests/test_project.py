"""The project's own promises: requirements, layers, and compiled texts."""

import ast
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import networkx as nx
import pytest
import yaml
from babel.messages import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import run
from ecomap.texts.click import COMPILED, SOURCE

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
    {"ecomap.model", "ecomap.logs", "ecomap.errors", "ecomap.parts"},
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


def test_every_library_that_the_product_imports_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    lines = [*project["dependencies"], *extras["pdf"], *extras["postgresql"]]
    declared = {canonicalize_name(Requirement(line).name) for line in lines}
    holders = packages_distributions()
    names = {name.split(".")[0] for path in sources() for name in imported(path)}
    strange = names - sys.stdlib_module_names - {"app", "layouts", "ecomap"}
    assert len(strange) > 10
    used = {canonicalize_name(holder) for name in strange for holder in holders[name]}
    assert used - declared == {"pydantic-core"}  # which pydantic needs in one version only


def test_requirements_txt_says_the_same_as_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#")] == project["dependencies"]


def test_git_asks_for_the_same_checks_as_the_test_command() -> None:
    written = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    (own,) = yaml.safe_load(written)["repos"]
    assert own["repo"] == "local"  # nothing is fetched
    asked = {hook["entry"]: hook.get("stages") for hook in own["hooks"]}
    checks = {f"python3 run.py {check.__name__}": None for check in run.CHECKS}
    assert asked == checks | {"python3 run.py test": ["pre-push"]}


def sentences(catalog: Catalog) -> dict[object, object]:
    """What a catalogue says, by the sentence in the source; of one and of many where it counts."""

    def forms(said: object) -> object:
        return said if isinstance(said, str) else tuple(said)

    return {forms(message.id): forms(message.string) for message in catalog if message.id}


def test_the_command_lines_dutch_sentences_are_compiled_from_their_source() -> None:
    with SOURCE.open("rb") as source, COMPILED.open("rb") as compiled:
        written = sentences(read_po(source, locale="nl"))
        assert sentences(read_mo(compiled)) == written
    assert len(written) > 20
