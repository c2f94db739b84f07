"""Keeps a connection to the Linux session bus on a thread of its own, and runs there what is posted to it.

Made and ended on the UI thread. Without a bus, or once it has gone, what is posted is dropped.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import selectors
import socket
from collections.abc import Callable
from pathlib import Path

from jeepney import Message
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket

from veo_desktop.workers.desktop.bus_line import BusLine, guarded
from veo_desktop.workers.threads import LoopThread

GREETING_SECONDS = 1.0  # how long a bus may take for each step until it knows us
NO_BUS = (OSError, KeyError, ValueError, RuntimeError)  # none, one that does not answer, or an address that is none
Call = Callable[[BusLine], None]

log = logging.getLogger(__name__)


def session_address() -> str:
    """Where the session bus is; KeyError when the session has none."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if named:
        return named
    usual = Path(os.environ["XDG_RUNTIME_DIR"]) / "bus"  # what every D-Bus library takes then
    if not usual.exists():
        raise KeyError("DBUS_SESSION_BUS_ADDRESS")
    return f"unix:path={usual}"


def _connect(address: str) -> _Connection:
    """Raises one of NO_BUS."""
    place = prep_socket(get_bus(address), timeout=GREETING_SECONDS)
    try:
        return _Connection(place)
    except OSError:
        place.close()
        raise


class _Connection(DBusConnection):  # type: ignore[misc] # jeepney has no types
    """jeepney's, whose greeting would wait for ever on a bus that says nothing."""

    def receive(self, *, timeout: float | None = None) -> Message:
        return super().receive(timeout=GREETING_SECONDS if timeout is None else timeout)


class Bus:
    """`post` may be called from any thread. `at_end` is run last, on the bus thread, before the connection closes."""

    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[Call] = queue.SimpleQueue()
        self._at_end: list[Call] = []
        self._stopping = False
        self._alarm, self._bell = socket.socketpair()
        self._alarm.setblocking(False)
        self._bell.setblocking(False)
        self._thread = LoopThread("desktop bus", self._run, self._stop)

    def start(self) -> None:
        self._thread.start()

    def post(self, call: Call) -> None:
        self._calls.put(call)
        self._ring()

    def at_end(self, call: Call) -> None:
        """Called before `start`."""
        self._at_end.append(call)

    def begin_stop(self) -> None:
        """Ask the thread to end; at once."""
        self._thread.ask_to_end()

    def stop(self, seconds: float) -> bool:
        """Wait for it; False when it still runs after `seconds`: this object must be kept then."""
        ended = self._thread.finish(seconds)
        if ended:
            self._alarm.close()
            self._bell.close()
        return ended

    def _stop(self) -> None:
        self._stopping = True
        self._ring()

    def _ring(self) -> None:
        with contextlib.suppress(OSError):  # it rings already, or nobody listens any more
            self._bell.send(b"!")

    def _run(self) -> None:
        try:
            connection = _connect(session_address())
        except NO_BUS as error:
            log.info("No session bus: %s", error)
            return
        with connection:
            try:
                self._serve(connection)
            except OSError as error:
                log.info("The session bus has gone: %s", error)

    def _serve(self, connection: DBusConnection) -> None:
        line = BusLine(connection)
        with selectors.DefaultSelector() as selector:
            selector.register(connection.sock, selectors.EVENT_READ)
            selector.register(self._alarm, selectors.EVENT_READ)
            line.read()  # what came with the greeting
            while not self._stopping:
                self._run_calls(line)
                selector.select(line.patience)
                self._silence()
                line.read()
                line.expire()
        self._run_calls(line)
        for call in self._at_end:
            guarded(call, line)

    def _run_calls(self, line: BusLine) -> None:
        while True:
            try:
                call = self._calls.get_nowait()
            except queue.Empty:
                return
            guarded(call, line)

    def _silence(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._alarm.recv(4096)
