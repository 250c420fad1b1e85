"""Which requests may come in: for our own address only, and changes from our own pages only."""

import os
from collections.abc import Callable, Mapping
from urllib.parse import unquote, urlsplit

from flask import abort, request

LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]"})
READING = frozenset({"GET", "HEAD", "OPTIONS"})
UNUSED = frozenset({"/_reload-hash"})
VARIABLE = "ECOMAP_HOSTS"


def checks(host: str) -> list[Callable[[], None]]:
    """Give the checks of a server that listens on ``host``, in order; each aborts or passes."""
    own, named = LOOPBACK | {_bracketed(host)}, named_hosts(os.environ)
    return [lambda: _check_host(own, named), _check_origin, _check_address]


def named_hosts(environment: Mapping[str, str]) -> frozenset[str]:
    """Give the further names in ``ECOMAP_HOSTS``: ``name`` or ``name:port``, with commas between.

    A proxy or a port that is forwarded needs this: there the browser knows another name.
    """
    names = (name.strip().lower() for name in environment.get(VARIABLE, "").split(","))
    return frozenset(filter(None, names))


def _check_host(own: frozenset[str], named: frozenset[str]) -> None:
    """Refuse names that are not ours: a hostile site can let its own name point to this computer.

    Its page would then be of the same origin as ours and could read everything.
    """
    given = request.environ.get("HTTP_HOST", "").lower()
    name, port = _split(given)
    if name in own and port == _own_port():
        return
    if given in named or name in named:
        return
    abort(421)


def _check_origin() -> None:
    """Refuse changes that were not asked for by a page of ours.

    Browsers say so themselves in ``Sec-Fetch-Site``; where they leave that out (plain HTTP to
    another computer) ``Origin`` must be the address asked.
    """
    if request.method in READING:
        return
    site = request.headers.get("Sec-Fetch-Site")
    asked_by_us = _from_own_origin() if site is None else site == "same-origin"
    if not asked_by_us:
        abort(403)


def _check_address() -> None:
    """Refuse addresses with a zero character, which no database takes, and those of no use."""
    if "\0" in unquote(request.path):
        abort(400)
    if request.path in UNUSED:
        abort(404)


def _from_own_origin() -> bool:
    try:
        origin = urlsplit(request.headers.get("Origin", ""))
    except ValueError:
        return False
    host = request.environ.get("HTTP_HOST", "").lower()
    return origin.scheme in ("http", "https") and origin.netloc.lower() == host != ""


def _split(host: str) -> tuple[str, str]:
    """Split a host into its name and its port; without a port it is that of the scheme."""
    name, colon, port = host.rpartition(":")
    if not colon or host.endswith("]"):
        return host, "443" if request.is_secure else "80"
    return name, port


def _own_port() -> str:
    return str(request.environ.get("SERVER_PORT", ""))


def _bracketed(host: str) -> str:
    """Write an address of IP version 6 as it stands in a Host header."""
    return f"[{host}]".lower() if ":" in host else host.lower()
