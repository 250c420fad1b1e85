"""Scripts and styles of the pages as few files: over a line with delay, each request counts."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from flask import Flask, Response

from layouts.lifetimes import YEAR_SECONDS

CANVAS = "dash_cytoscape"
"""The component library that only pages with a flower need; larger than all scripts of ours."""
_TAG = re.compile(r'<script src="([^"]*)"></script>\n?')


@dataclass(frozen=True, slots=True)
class Sent:
    """Files of `assets/` that are sent as one.

    Attributes:
        address: Where the browser finds them.
        mimetype: What they are.
        patterns: Which files, from the folder of assets; their order means nothing.
    """

    address: str
    mimetype: str
    patterns: tuple[str, ...]

    def source(self, assets: Path) -> str:
        """Give the files one after the other."""
        paths = (path for pattern in self.patterns for path in sorted(assets.glob(pattern)))
        return "\n".join(path.read_text(encoding="utf-8") for path in paths)

    def versioned_address(self, assets: Path) -> str:
        """Give the address, another one whenever a file changes."""
        digest = hashlib.sha256(self.source(assets).encode()).hexdigest()
        return f"{self.address}?v={digest[:12]}"


FOLDERS = ("bundles", "page", "meeting")
"""Folders of `assets/` from which is sent here, and not by Dash on every page."""
BUNDLES = {
    name: Sent(f"/bundles/{name}.js", "text/javascript", (f"bundles/{name}.js",))
    for name in ("families", "family", "meeting", "settings")
}
"""The script of each page; `web/build.mjs` makes them."""
STYLES = Sent("/drawing.css", "text/css", ("page/*.css", "meeting/*.css"))


def needed(tags: str, bundle: str | None, flower: bool) -> str:
    """Keep of the script tags of all pages those of one.

    Args:
        tags: One script tag after the other.
        bundle: Name of the page's bundle; None = a page without scripts of ours.
        flower: Whether the page shows a flower.
    """

    def kept(tag: re.Match[str]) -> str:
        address = tag[1]
        ours = address.startswith("/bundles/") and bundle != Path(address.split("?")[0]).stem
        return "" if ours or (CANVAS in address and not flower) else tag[0]

    return _TAG.sub(kept, tags)


def register(server: Flask, assets: Path) -> None:
    """Add the routes that answer with bundles and joined files."""
    for sent in (*BUNDLES.values(), STYLES):
        _add(server, sent, sent.source(assets))


def _add(server: Flask, sent: Sent, source: str) -> None:
    def answer() -> Response:
        made = Response(source, mimetype=sent.mimetype)
        made.cache_control.public = True
        made.cache_control.max_age = YEAR_SECONDS
        return made

    server.add_url_rule(sent.address, endpoint=sent.address, view_func=answer)
