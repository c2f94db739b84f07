"""The frames beside the one that stands, rendered before they are asked for: a step only has to paint one. Any thread.

The decoder fills it while it has nothing better to do, the window takes from it without waiting for the decoder.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.picture import Picture


AROUND = (1, -1, 2)  # frames from the one that stands, in the direction of travel: the sooner asked for, the earlier
MOST_BYTES = 96 * 1024 * 1024


class Nearby:
    """Pictures by number, of one clip (by the number of its order) and of one size of `box` (device pixels)."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._of: tuple[int, tuple[int, int]] | None = None
        self._pictures: dict[int, Picture] = {}

    def get(self, clip: int, box: tuple[int, int], index: int) -> Picture | None:
        """Frame `index`, where it is ready."""
        with self._lock:
            return self._pictures.get(index) if self._of == (clip, box) else None

    def missing(self, clip: int, box: tuple[int, int], index: int, direction: int, frames: int) -> list[int]:
        """What is to be made ready while frame `index` of `frames` stands; what is not near it any more goes."""
        most = max(1, MOST_BYTES // (box[0] * box[1] * 4) - 1)
        near = [index + (direction or 1) * by for by in AROUND[:most]]
        with self._lock:
            if self._of != (clip, box):
                self._of, self._pictures = (clip, box), {}
            self._pictures = {number: each for number, each in self._pictures.items() if number in (index, *near)}
            return [number for number in near if 0 <= number < frames and number not in self._pictures]

    def put(self, picture: Picture) -> None:
        """For the clip and box that `missing` was asked about last."""
        with self._lock:
            self._pictures[picture.index] = picture

    def clear(self) -> None:
        with self._lock:
            self._of, self._pictures = None, {}
