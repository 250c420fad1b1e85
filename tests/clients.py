"""A client that asks as a page of the app does; the guard turns others away."""

from typing import Any

from flask import Flask
from flask.testing import FlaskClient


def page_of(server: Flask) -> FlaskClient:
    """Give a client whose requests come from a page of the app, as a browser says of itself."""
    client: FlaskClient = server.test_client()
    client.environ_base["HTTP_SEC_FETCH_SITE"] = "same-origin"
    return client


def asked_page(path: str) -> dict[str, Any]:
    """Give what Chromium sends to get what stands at an address."""
    changed = ["address.pathname", "address.search"]
    return {
        "output": "page.children",
        "outputs": {"id": "page", "property": "children"},
        "inputs": [
            {"id": "address", "property": "pathname", "value": path},
            {"id": "address", "property": "search", "value": ""},
        ],
        "changedPropIds": changed,
        "parsedChangedPropsIds": changed,
    }
