"""The many small scripts and styles as few files: over a line with delay, each request counts."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from flask import Flask, Response

from layouts.lifetimes import YEAR_SECONDS

FOLDERS = ("page", "caseload", "flower", "draw", "saving", "meeting")
"""Folders of `assets/` whose files are joined; the order of the files in them means nothing."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Files of one kind that are sent as one.

    Attributes:
        address: Where the browser finds them.
        suffix: How the names of the files end.
        mimetype: What they are.
    """

    address: str
    suffix: str
    mimetype: str

    def source(self, assets: Path) -> str:
        """Give the files one after the other."""
        paths = (p for folder in FOLDERS for p in sorted((assets / folder).glob(f"*{self.suffix}")))
        return "\n".join(path.read_text(encoding="utf-8") for path in paths)

    def versioned_address(self, assets: Path) -> str:
        """Give the address, another one whenever a file changes."""
        digest = hashlib.sha256(self.source(assets).encode()).hexdigest()
        return f"{self.address}?v={digest[:12]}"


SCRIPTS = Joined("/drawing.js", ".js", "text/javascript")
STYLES = Joined("/drawing.css", ".css", "text/css")


def register(server: Flask, assets: Path) -> None:
    """Add the routes that answer with the joined files."""
    for joined in (SCRIPTS, STYLES):
        _add(server, joined, joined.source(assets))


def _add(server: Flask, joined: Joined, source: str) -> None:
    def answer() -> Response:
        made = Response(source, mimetype=joined.mimetype)
        made.cache_control.public = True
        made.cache_control.max_age = YEAR_SECONDS
        return made

    server.add_url_rule(joined.address, endpoint=joined.address, view_func=answer)
