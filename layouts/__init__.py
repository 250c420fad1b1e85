"""The pages of the web app: one page, one file; the shell joins them."""

from pathlib import Path

from dash import Dash

from ecomap.services.families import Families
from layouts import family, files, flower, scripts, shell
from layouts.language import register_language_switch
from layouts.shell import create_dash

__all__ = ["create_dash", "register"]


def register(app: Dash, families: Families) -> None:
    """Give the app its layout, its callbacks and its routes."""
    shell.register(app, families)
    flower.register(app)
    family.register(app, families)
    files.register(app.server, families)
    scripts.register(app.server, Path(app.config.assets_folder))
    register_language_switch(app.server)
