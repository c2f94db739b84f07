"""The network cable between the window and the local Wiro, to be pulled and plugged in again."""

from __future__ import annotations

import contextlib
import random
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from tests.helpers.patience import PATIENCE

RESET = struct.pack("ii", 1, 0)  # SO_LINGER: closing resets the connection
PIECE = 65536


class Cable:
    """Forwards bytes to the Wiro at `api_url`; it and the addresses in its answers are reached through here alone.

    Pulled, every connection breaks and a new one is refused.
    """

    def __init__(self, api_url: str) -> None:
        real = urlsplit(api_url)
        assert real.hostname and real.port
        self._wiro = (real.hostname, real.port)
        self._ends: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._open: socket.socket | None = None
        self.port = _port_of_as_many_digits(real.port)
        self._there, self._here = f":{real.port}".encode(), f":{self.port}".encode()
        self.plug()

    def through(self, url: str) -> str:
        """The address that leads through this cable."""
        return url.replace(self._there.decode(), self._here.decode())

    def plug(self) -> None:
        self._open = socket.create_server(("127.0.0.1", self.port))
        self._start(self._accept, self._open)

    def pull(self) -> None:
        if self._open is not None:
            self._open.shutdown(socket.SHUT_RDWR)
            self._open.close()
            self._open = None
        with self._lock:
            ends, self._ends = self._ends, set()
        for end in ends:
            with contextlib.suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                end.shutdown(socket.SHUT_RDWR)
        for end in ends:
            end.close()

    def close(self) -> None:
        self.pull()
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()

    def _accept(self, listening: socket.socket) -> None:
        while True:
            try:
                near, _ = listening.accept()
                far = socket.create_connection(self._wiro)
            except OSError:
                return
            with self._lock:
                self._ends |= {near, far}
            self._start(self._forward, near, far, self._here, self._there)
            self._start(self._forward, far, near, self._there, self._here)

    def _forward(self, source: socket.socket, target: socket.socket, old: bytes, new: bytes) -> None:
        """Until one of the two ends; both name the port that they know."""
        with contextlib.suppress(OSError):
            while piece := source.recv(PIECE):
                target.sendall(piece.replace(old, new))
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)

    def _start(self, run: object, *args: object) -> None:
        thread = threading.Thread(target=run, args=args)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()


@contextmanager
def cable_to(api_url: str) -> Iterator[Cable]:
    cable = Cable(api_url)
    try:
        yield cable
    finally:
        cable.close()


def _port_of_as_many_digits(port: int) -> int:
    """A free one, so that a message keeps its length when it is named instead.

    Below those that systems give away by themselves: nobody gets it while the cable is pulled.
    """
    assert len(str(port)) == 5
    for found in random.sample(range(10_000, 32_768), 100):
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", found)):
            return found
    raise AssertionError("no port is free")
