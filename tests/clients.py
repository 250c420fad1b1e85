"""A client that asks as a page of the app does; the guard turns others away."""

from flask import Flask
from flask.testing import FlaskClient


def page_of(server: Flask) -> FlaskClient:
    """Give a client whose requests come from a page of the app, as a browser says of itself."""
    client: FlaskClient = server.test_client()
    client.environ_base["HTTP_SEC_FETCH_SITE"] = "same-origin"
    return client
