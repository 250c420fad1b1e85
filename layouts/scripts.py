"""The many small scripts of drawing as one file: over a line with delay, each request counts."""

import hashlib
from pathlib import Path

from flask import Flask, Response

from layouts.lifetimes import YEAR_SECONDS

FOLDERS = ("caseload", "flower", "draw", "saving")
ADDRESS = "/drawing.js"


def joined(assets: Path) -> str:
    """Give the scripts of these folders one after the other; none depends on their order."""
    paths = (path for folder in FOLDERS for path in sorted((assets / folder).glob("*.js")))
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


def versioned_address(assets: Path) -> str:
    """Give the address of the joined scripts, another one whenever they change."""
    return f"{ADDRESS}?v={hashlib.sha256(joined(assets).encode()).hexdigest()[:12]}"


def register(server: Flask, assets: Path) -> None:
    """Add the route that answers with the joined scripts."""
    source = joined(assets)

    @server.get(ADDRESS)
    def drawing_scripts() -> Response:
        answer = Response(source, mimetype="text/javascript")
        answer.cache_control.public = True
        answer.cache_control.max_age = YEAR_SECONDS
        return answer
