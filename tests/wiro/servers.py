"""Servers on loopback whose every byte a test decides: a script talks to each connection on a thread of its own."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

DATA = Path(__file__).parent / "data"
CERTIFICATE = DATA / "loopback.pem"
WAIT = 20.0  # seconds after which a script gives up, so that no test hangs


@dataclass(frozen=True)
class Seen:
    """One request as it came in; header names are in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Peer:
    """One connection, from the server's side."""

    sock: socket.socket
    closing: threading.Event
    seen: list[Seen]
    arrived: threading.Event
    buffer: bytes = field(default=b"")

    def read_head(self) -> tuple[str, str, dict[str, str]]:
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, _ = first.split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        return method, path, headers

    def read_request(self) -> Seen:
        method, path, headers = self.read_head()
        length = int(headers.get("content-length", 0))
        while len(self.buffer) < length:
            self._more()
        body, self.buffer = self.buffer[:length], self.buffer[length:]
        seen = Seen(method, path, headers, body)
        self.seen.append(seen)
        self.arrived.set()
        return seen

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def stall(self) -> None:
        """Say nothing more until the test ends."""
        self.arrived.set()
        self.closing.wait(WAIT)

    def reset(self) -> None:
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def _more(self) -> None:
        received = self.sock.recv(65536)
        if not received:
            raise ConnectionResetError
        self.buffer += received


Script = Callable[[Peer], None]


class ScriptedServer:
    """Runs `script` for each connection; `seen` lists the requests that were read whole."""

    def __init__(self, script: Script, *, tls: bool = False) -> None:
        self.seen: list[Seen] = []
        self.connections = 0
        self.arrived = threading.Event()
        self._script = script
        self._closing = threading.Event()
        self._tls: ssl.SSLContext | None = None
        if tls:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(CERTIFICATE, DATA / "loopback.key")
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.scheme = "https" if tls else "http"
        host = "localhost" if tls else "127.0.0.1"
        self.url = f"{self.scheme}://{host}:{self.port}"
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def close(self) -> None:
        self._closing.set()
        for each in (self._listener, *self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join(WAIT)

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(sock)
            thread = threading.Thread(target=self._serve, args=(sock,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        try:
            sock.settimeout(WAIT)
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
                self._open.append(sock)
            self._script(Peer(sock, self._closing, self.seen, self.arrived))
        except (OSError, ValueError):
            pass
        finally:
            sock.close()


def response(body: bytes, status: str = "200 OK", headers: str = "") -> bytes:
    """A whole HTTP answer."""
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body


def json_response(value: object, status: str = "200 OK") -> bytes:
    return response(json.dumps(value).encode(), status, "Content-Type: application/json\r\n")


def always(*answers: bytes) -> Script:
    """A script that answers each request with the next of `answers`, the last one for ever, connection kept."""
    left = list(answers)

    def script(peer: Peer) -> None:
        while True:
            peer.read_request()
            peer.send(left.pop(0) if len(left) > 1 else left[0])

    return script
