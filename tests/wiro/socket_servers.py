"""A task socket on loopback whose behaviour a test decides, frame by frame."""

from __future__ import annotations

import base64
import hashlib
import json
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.wiro.servers import Peer, ScriptedServer

TEXT, BINARY, CLOSE, PING, PONG = 0x1, 0x2, 0x8, 0x9, 0xA
MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def shake_hands(peer: Peer) -> None:
    _, _, headers = peer.read_head()
    digest = hashlib.sha1(headers["sec-websocket-key"].encode() + MAGIC, usedforsecurity=False).digest()
    accept = base64.b64encode(digest).decode()
    peer.send(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode()
    )


def frame(payload: bytes, opcode: int = TEXT, fin: bool = True, claim: int | None = None) -> bytes:
    """One frame of a server; `claim` is the length it tells when that is a lie."""
    size = len(payload) if claim is None else claim
    first = opcode | (0x80 if fin else 0)
    if size < 126:
        return struct.pack("!BB", first, size) + payload
    if size < 65536:
        return struct.pack("!BBH", first, 126, size) + payload
    return struct.pack("!BBQ", first, 127, size) + payload


def event(kind: str, token: str, message: object = None) -> bytes:
    return frame(json.dumps({"type": kind, "id": "1", "tasktoken": token, "message": message, "result": True}).encode())


def read_frame(peer: Peer) -> tuple[int, bytes]:
    """The next frame of the client: opcode and content."""

    def take(count: int) -> bytes:
        while len(peer.buffer) < count:
            peer._more()
        taken, peer.buffer = peer.buffer[:count], peer.buffer[count:]
        return taken

    first, second = take(2)
    size = second & 0x7F
    if size == 126:
        (size,) = struct.unpack("!H", take(2))
    mask = take(4)
    content = take(size)
    return first & 0xF, bytes(byte ^ mask[index % 4] for index, byte in enumerate(content))


@dataclass
class Line:
    """One connection that shook hands, and the tokens it was asked to follow."""

    peer: Peer
    tokens: list[str] = field(default_factory=list)
    pings: int = 0
    pongs: list[bytes] = field(default_factory=list)

    def send(self, data: bytes) -> None:
        self.peer.send(data)


class SocketServer:
    """Keeps a list of connections; `on_token(line, token)` is called for each `task_info`."""

    def __init__(self, on_token: Callable[[Line, str], None] | None = None, *, pong: bool = True) -> None:
        self.lines: list[Line] = []
        self.changed = threading.Condition()
        self._on_token = on_token
        self._pong = pong
        self.server = ScriptedServer(self._serve)
        self.url = f"ws://127.0.0.1:{self.server.port}/v1"

    def wait_for(self, what: Callable[[], bool], seconds: float = 8.0) -> bool:
        with self.changed:
            return self.changed.wait_for(what, seconds)

    def tokens(self) -> list[list[str]]:
        return [line.tokens for line in self.lines]

    def close(self) -> None:
        self.server.close()

    def _serve(self, peer: Peer) -> None:
        shake_hands(peer)
        line = Line(peer)
        peer.send(frame(b'{"type": "connected", "version": "1.0"}'))
        with self.changed:
            self.lines.append(line)
            self.changed.notify_all()
        while True:
            opcode, content = read_frame(peer)
            if opcode == CLOSE:
                return
            self._handle(line, opcode, content)

    def _handle(self, line: Line, opcode: int, content: bytes) -> None:
        token = json.loads(content)["tasktoken"] if opcode == TEXT else ""
        with self.changed:
            if opcode == PING:
                line.pings += 1
            if opcode == PONG:
                line.pongs.append(content)
            if token:
                line.tokens.append(token)
            self.changed.notify_all()
        if opcode == PING and self._pong:
            line.send(frame(content, PONG))
        if token and self._on_token is not None:
            self._on_token(line, token)
