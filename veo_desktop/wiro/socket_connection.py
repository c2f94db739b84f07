"""One WebSocket connection that never blocks its thread for long and never takes more than 1 MiB at once.

Runs on the socket thread. Connecting and sending wait, guarded; receiving takes only what is there.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Any

from websocket import ABNF, WebSocket, WebSocketException, WebSocketProtocolException
from websocket._abnf import frame_buffer  # the only place where the length of a frame is known before its content

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import NetworkError
from veo_desktop.wiro.connections import Network, open_socket
from veo_desktop.wiro.guard import SLICE, Guard, Limits, Line
from veo_desktop.wiro.transport import USER_AGENT

MAX_MESSAGE = 1024 * 1024  # bytes of a frame, and of all the frames of one message
CHUNK = 64 * 1024
MAX_CHUNKS = 16  # at one turn, so that a flood on one connection starves no other
SEND_LIMITS = Limits(idle=5.0, total=5.0)


class SocketLostError(Exception):
    """The connection is gone or cannot be trusted; the message is safe to log."""


class _NeedMore(Exception):
    """The rest of a frame has not arrived yet."""


class _CappedFrames(frame_buffer):
    def recv_length(self) -> None:
        super().recv_length()
        if (self.length or 0) > MAX_MESSAGE:
            raise WebSocketProtocolException("frame too large")


class _Client(WebSocket):
    """Reads frames from bytes that have arrived already, many at one receive; a frame may come in parts."""

    def __init__(self, line: Line, cancel: CancelToken) -> None:
        super().__init__(enable_multithread=False, skip_utf8_validation=True)  # the JSON reader checks UTF-8
        self.frame_buffer = _CappedFrames(self._recv, True)
        self._line = line
        self._cancel = cancel
        self._arrived = bytearray()

    def feed(self, received: bytes) -> None:
        self._arrived += received

    def recv_frame(self) -> Any:
        frame = super().recv_frame()  # type: ignore[no-untyped-call]
        begun = self.cont_frame.cont_data
        if begun and len(begun[1]) + len(frame.data) > MAX_MESSAGE:
            raise WebSocketProtocolException("message too large")
        return frame

    def _recv(self, bufsize: int) -> bytes:
        if not self._arrived:
            raise _NeedMore
        taken = bytes(self._arrived[:bufsize])
        del self._arrived[:bufsize]
        return taken

    def _send(self, data: str | bytes) -> Any:
        """Answers to pings are sent from inside the library too: every way out is guarded."""
        assert self.sock is not None
        self.sock.settimeout(SLICE)
        self._line.guard = Guard(SEND_LIMITS, self._cancel)
        try:
            return super()._send(data)
        finally:
            self._line.guard = None
            self.sock.settimeout(0)


class SocketConnection:
    """A connected WebSocket. Made by `connect`; every method raises SocketLostError when it is of no use any more."""

    def __init__(self, client: _Client, sock: socket.socket) -> None:
        self._client = client
        self._sock = sock
        self._number = sock.fileno()

    @classmethod
    def connect(cls, url: str, network: Network, limits: Limits, cancel: CancelToken) -> SocketConnection:
        """Connect and shake hands, within `limits`. No redirect is followed."""
        line = Line(Guard(limits, cancel))
        client = _Client(line, cancel)
        try:
            sock = open_socket(url, line, network)
            options = {"redirect_limit": 0, "suppress_origin": True, "header": [f"User-Agent: {USER_AGENT}"]}
            client.connect(url, socket=sock, **options)  # type: ignore[no-untyped-call]
        except (WebSocketException, NetworkError, OSError, ValueError) as error:
            raise SocketLostError(type(error).__name__) from None
        line.guard = None
        sock.settimeout(0)
        return cls(client, sock)

    def fileno(self) -> int:
        return self._number

    def send(self, payload: bytes) -> None:
        try:
            self._client.send(payload, ABNF.OPCODE_TEXT)
        except (WebSocketException, OSError) as error:
            raise SocketLostError(type(error).__name__) from None

    def ping(self) -> None:
        try:
            self._client.ping()
        except (WebSocketException, OSError) as error:
            raise SocketLostError(type(error).__name__) from None

    def receive(self) -> Iterator[bytes]:
        """The text messages that have arrived whole; pings are answered, binary messages left out."""
        try:
            for _ in range(MAX_CHUNKS):
                if not self._fill():
                    return
                yield from self._whole_messages()
        except (WebSocketException, OSError, ValueError) as error:
            raise SocketLostError(type(error).__name__) from None

    def close(self) -> None:
        """Close at once; nothing is waited for."""
        self._client.shutdown()  # type: ignore[no-untyped-call]

    def _fill(self) -> bool:
        """Take what has arrived; False when there is nothing (more)."""
        try:
            received = self._sock.recv(CHUNK)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return False
        if not received:
            raise ConnectionResetError("closed")
        self._client.feed(received)
        return True

    def _whole_messages(self) -> Iterator[bytes]:
        while True:
            try:
                opcode, data = self._client.recv_data()
            except _NeedMore:
                return
            if opcode == ABNF.OPCODE_CLOSE:
                raise ConnectionResetError("closed")
            if opcode == ABNF.OPCODE_TEXT:
                yield bytes(data)
