"""Pictures decoded ahead of the moment they are due: few, and bounded in memory. Any thread."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.picture import Picture


MOST = 8
LEAST = 3
MOST_BYTES = 96 * 1024 * 1024


class FrameQueue:
    """Filled for one play at a time; `on_room` is called after something was taken."""

    def __init__(self, on_room: Callable[[], None]) -> None:
        self._lock = threading.Lock()
        self._on_room = on_room
        self._pictures: deque[Picture] = deque()
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """Pictures that came too late to be shown."""
        return self._dropped

    def clear(self) -> None:
        with self._lock:
            self._pictures.clear()

    def has_room(self) -> bool:
        with self._lock:
            held = len(self._pictures)
            size = self._pictures[-1].pixels.nbytes if held else 0
        return held < LEAST or (held < MOST and (held + 1) * size <= MOST_BYTES)

    def put(self, picture: Picture) -> None:
        with self._lock:
            self._pictures.append(picture)

    def take(self, seek: int, moment: float) -> Picture | None:
        """The newest picture of play `seek` due at `moment`; older ones are dropped."""
        newest: Picture | None = None
        with self._lock:
            while self._pictures and (self._pictures[0].seek != seek or self._pictures[0].due <= moment):
                picture = self._pictures.popleft()
                if picture.seek == seek:
                    self._dropped += newest is not None
                    newest = picture
        if newest is not None:
            self._on_room()
        return newest

    def next_due(self) -> float | None:
        """When the next picture is due; None when none is there."""
        with self._lock:
            return self._pictures[0].due if self._pictures else None
