"""The pages of the web app: one page, one file; the shell joins them."""

from collections.abc import Callable
from pathlib import Path

from dash import Dash

from ecomap.access.policy import Actor
from ecomap.services.bundle import Services
from layouts import (
    actors,
    draw,
    families,
    family,
    files,
    flower,
    guide,
    minutes_file,
    operations,
    plan,
    saving,
    scripts,
    shell,
    thresholds,
)
from layouts.language import register_language_switch
from layouts.meeting import page as meeting
from layouts.shell import create_dash

__all__ = ["create_dash", "register"]


def register(app: Dash, services: Services, actor: Callable[[], Actor]) -> None:
    """Give the app its layout, its callbacks and its routes; ``actor`` gives who asks."""
    actors.register(app.server, actor)
    shell.register(app, services)
    draw.register(app)
    flower.register(app)
    guide.register(app)
    plan.register(app)
    saving.register(app)
    family.register(app, services)
    meeting.register(app, services)
    families.register(app.server, services)
    files.register(app.server, services)
    minutes_file.register(app.server, services)
    operations.register(app.server, services)
    thresholds.register(app.server, services)
    scripts.register(app.server, Path(app.config.assets_folder))
    register_language_switch(app.server)
