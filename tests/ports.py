"""Ports for the servers of tests: of this worker alone."""

import os
import socket
from itertools import count
from random import Random

# Below those that the system gives to whoever asks for any, also for the near end of a connection:
# a port that was free a moment ago is not given to a browser meanwhile.
_FIRST = 20_000
_OF_A_WORKER = 3_000

_worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
_numbers = count(Random().randrange(_OF_A_WORKER))


def free_port() -> int:
    """A port on which nothing listens, never the same one twice."""
    for number in _numbers:
        port = _FIRST + _worker * _OF_A_WORKER + number % _OF_A_WORKER
        try:
            socket.create_server(("127.0.0.1", port)).close()
        except OSError:
            continue
        return port
    raise AssertionError
