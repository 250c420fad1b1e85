"""Joins the parts: store, services, pages, web server. ``python app.py`` starts the app."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dash import Dash
from flask import Flask
from waitress.server import BaseWSGIServer
from waitress.server import create_server as create_waitress

import layouts
from ecomap.access.policy import LOCAL, Actor
from ecomap.logs import keep_private
from ecomap.model import Problem
from ecomap.parts import ASSETS, SAMPLES
from ecomap.services.bundle import Services
from ecomap.services.samples import take_in
from ecomap.storage.place import usual_place
from ecomap.storage.store import open_store
from layouts import guard
from layouts.lifetimes import YEAR_SECONDS


@dataclass(frozen=True, slots=True)
class Settings:
    """How to run the app.

    Attributes:
        host: Address to listen on; by default this computer only.
        port: Port to listen on; 0 lets the system choose a free one.
        data: Folder of the encrypted database; None = this user's data folder. Family files that
            lie in it are taken in at start; an empty store gets the sample families instead.
        actor: Gives who makes the request that is being answered.
    """

    host: str = "127.0.0.1"
    port: int = 8050
    data: Path | None = None
    actor: Callable[[], Actor] = lambda: LOCAL


def create_app(settings: Settings) -> Dash:
    """Build the Dash app, with every page registered and the security headers set.

    Raises:
        StorageError: The store cannot be opened.
    """
    services = Services.of(open_store(usual_place(settings.data)))
    services.broken.update(_take_in_files(services, settings))
    app = layouts.create_dash(ASSETS)
    app.server.config["SEND_FILE_MAX_AGE_DEFAULT"] = YEAR_SECONDS  # addresses carry a version
    layouts.register(app, services, settings.actor)
    app._setup_server()  # noqa: SLF001 - else the first two requests race to do it
    guard.install(app, settings.host, layouts.VALUES)
    return app


def _take_in_files(services: Services, settings: Settings) -> dict[str, tuple[Problem, ...]]:
    """Take in the files of the data folder, else fill an empty store with the samples.

    Returns:
        What is wrong with the files that cannot be read, by their name.
    """
    families = services.families
    if settings.data is not None and any(settings.data.glob("*.json")):
        return take_in(families, settings.data, LOCAL)
    return {} if families.exist() else take_in(families, SAMPLES, LOCAL)


def create_server() -> Flask:
    """Build the WSGI application with default settings, for a server of the reader's choice."""
    keep_private()
    server: Flask = create_app(Settings()).server
    return server


def listen(settings: Settings) -> BaseWSGIServer:
    """Build the app on a web server that listens; ``run()`` on it answers until ``close()``.

    Raises:
        OSError: The host and port cannot be listened on.
    """
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a short queue is no news
    server = create_app(settings).server
    where = {"host": settings.host, "port": settings.port}
    return create_waitress(server, **where, threads=8, **guard.WAITRESS)


def address_of(server: BaseWSGIServer) -> str:
    """Give the address at which a browser finds the server."""
    return f"http://{server.effective_host}:{server.effective_port}"


def main() -> None:
    """Start the app: the same as ``python -m ecomap serve``."""
    from ecomap.cli import main as command_line  # noqa: PLC0415 - it imports this module to serve

    command_line(["serve", *sys.argv[1:]])


if __name__ == "__main__":
    main()
