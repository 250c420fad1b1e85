"""Who asks: until there are accounts, the single user of this computer."""

from collections.abc import Callable
from typing import cast

from flask import Flask, current_app

from ecomap.access.policy import Actor

_EXTENSION = "ecomap.actor"


def register(server: Flask, actor_of_request: Callable[[], Actor]) -> None:
    """Let `current_actor` find out in this way who asks."""
    server.extensions[_EXTENSION] = actor_of_request


def current_actor() -> Actor:
    """Give who makes this request."""
    return cast("Callable[[], Actor]", current_app.extensions[_EXTENSION])()
