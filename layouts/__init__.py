"""The pages of the web app: one page, one declaration; the shell joins them."""

from collections.abc import Callable
from pathlib import Path

from dash import Dash

from ecomap.access.policy import Actor
from ecomap.services.bundle import Services
from layouts import actors, scripts, shell
from layouts.guard.values import Check
from layouts.language import register_language_switch
from layouts.pages import PAGES, PIECES, values_of_pages
from layouts.shell import create_dash

__all__ = ["VALUES", "create_dash", "register"]

VALUES: dict[str, Check] = shell.VALUES | values_of_pages()
"""What the browser may send for callbacks: ``id.property`` with its check."""


def register(app: Dash, services: Services, actor: Callable[[], Actor]) -> None:
    """Give the app its layout, its callbacks and its routes; ``actor`` gives who asks."""
    actors.register(app.server, actor)
    shell.register(app, services)
    for piece in PIECES:
        piece.register(app)
    for page in PAGES:
        page.callbacks(app, services)
        for add in page.routes:
            add(app.server, services)
    scripts.register(app.server, Path(app.config.assets_folder))
    register_language_switch(app.server)
