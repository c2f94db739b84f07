"""Sound on its way from the decoder to the device: a short queue of bytes. Any thread."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

SAMPLE_BYTES = 4  # 16 bits, two channels
LENGTH = 0.5  # seconds held


class SoundBuffer:
    """Filled for one play at a time; `on_room` is called after something was taken."""

    def __init__(self, on_room: Callable[[], None]) -> None:
        self._lock = threading.Lock()
        self._on_room = on_room
        self._pieces: deque[bytes] = deque()
        self._held = 0
        self._seek = 0

    def restart(self, seek: int) -> None:
        """Forget everything; from now on the sound of play `seek` is held."""
        with self._lock:
            self._seek = seek
            self._pieces.clear()
            self._held = 0

    def has_room(self, rate: int) -> bool:
        return self._held < LENGTH * rate * SAMPLE_BYTES

    def put(self, piece: bytes) -> None:
        with self._lock:
            self._pieces.append(piece)
            self._held += len(piece)

    def take(self, seek: int, size: int) -> bytes:
        """At most `size` bytes of play `seek`, whole samples; empty when there is none."""
        taken = bytearray()
        with self._lock:
            room = size - size % SAMPLE_BYTES
            while seek == self._seek and self._pieces and len(taken) < room:
                piece = self._pieces.popleft()
                part = piece[: room - len(taken)]
                taken += part
                if len(part) < len(piece):
                    self._pieces.appendleft(piece[len(part) :])
            self._held -= len(taken)
        if taken:
            self._on_room()
        return bytes(taken)
