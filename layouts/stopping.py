"""Running the web server until it is asked to stop: what is in hand is answered first."""

import signal
from threading import Event
from time import monotonic

from waitress import wasyncore
from waitress.server import BaseWSGIServer

PATIENCE_SECONDS = 20.0
"""So long the requests in hand may take after the server was asked to stop."""

_TURN_SECONDS = 1.0
_ASKING = (signal.SIGTERM, signal.SIGINT)


def heed_signals(server: BaseWSGIServer) -> Event:
    """Give an event that is set when the process is asked to stop (SIGTERM, Ctrl+C).

    A second signal ends the process at once. The handlers raise nothing: Python drops an exception
    that arrives while it tidies up an object. A signal that is ignored stays so: a shell sees to it
    that Ctrl+C passes by what runs behind. For the main thread only: signals arrive there.
    """
    asked = Event()
    heeded = [one for one in _ASKING if signal.getsignal(one) is not signal.SIG_IGN]

    def ask(*_: object) -> None:
        for one in heeded:
            signal.signal(one, signal.SIG_DFL)
        asked.set()
        server.pull_trigger()  # ends the waiting for something to read

    for one in heeded:
        signal.signal(one, ask)
    return asked


def answer_until(asked: Event, server: BaseWSGIServer) -> None:
    """Answer requests until the event is set; then let nobody in any more, and finish."""
    while not asked.is_set():
        _take_turn(server, _TURN_SECONDS)
    _finish(server)


def _finish(server: BaseWSGIServer) -> None:
    _take_turn(server, 0)  # who stands at the door comes in
    wasyncore.dispatcher.close(server)  # not its own `close`, which ends the trigger as well
    _take_turn(server, 0)  # and is heard
    until = monotonic() + PATIENCE_SECONDS
    while _in_hand(server) and monotonic() < until:
        _take_turn(server, _TURN_SECONDS)
    server.task_dispatcher.shutdown()
    wasyncore.close_all(_connections(server))


def _in_hand(server: BaseWSGIServer) -> bool:
    """Tell whether a request is arriving, being answered, or its answer not sent completely."""
    # Looked at in this order: an answer is in the buffer before its request is let go.
    return any(
        channel.request is not None or channel.requests or channel.total_outbufs_len
        for channel in list(server.active_channels.values())
    )


def _take_turn(server: BaseWSGIServer, seconds: float) -> None:
    """Read and send what is ready, waiting so long for something to be."""
    with_poll = server.adj.asyncore_use_poll
    wasyncore.loop(seconds, with_poll, _connections(server), count=1)


def _connections(server: BaseWSGIServer) -> dict[int, object]:
    """Give all that the server listens to: its door, its connections, its trigger."""
    found: dict[int, object] = server._map  # noqa: SLF001 - waitress has no other way to it
    return found
