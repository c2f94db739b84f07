"""Moves and sizes the part of a picture that is to be kept, in its pixels. Any thread; pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from veo_desktop.core.picture_fit import Area, middle_of

SMALLEST = 64  # pixels of the shorter side


class Corner(Enum):
    """A corner of the part, by its direction from the middle."""

    TOP_LEFT = (-1, -1)
    TOP_RIGHT = (1, -1)
    BOTTOM_LEFT = (-1, 1)
    BOTTOM_RIGHT = (1, 1)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture of `width` × `height` pixels; the part keeps `shape` (width by height), or any where it is None."""

    width: int
    height: int
    shape: float | None = None

    def start(self) -> Area:
        """What a clip shows of the picture by itself."""
        return middle_of(self.width, self.height, self.shape)

    def move(self, area: Area, across: int, down: int) -> Area:
        left = min(max(0, area.left + across), self.width - area.width)
        top = min(max(0, area.top + down), self.height - area.height)
        return Area(left, top, area.width, area.height)

    def drag(self, area: Area, corner: Corner, x: int, y: int) -> Area:
        """Take a corner to x, y; the one opposite stays."""
        right, down = corner.value
        still_x = area.left if right > 0 else area.left + area.width
        still_y = area.top if down > 0 else area.top + area.height
        room = (self.width - still_x if right > 0 else still_x, self.height - still_y if down > 0 else still_y)
        width, height = self._size((x - still_x) * right, (y - still_y) * down, room)
        return Area(still_x - (0 if right > 0 else width), still_y - (0 if down > 0 else height), width, height)

    def grow(self, area: Area, by: int) -> Area:
        """Make it wider by so many pixels, its height in proportion, about its middle as far as the picture goes."""
        height = round((area.width + by) * area.height / area.width)
        width, height = self._size(area.width + by, height, (self.width, self.height))
        grown = Area(area.left - (width - area.width) // 2, area.top - (height - area.height) // 2, width, height)
        return self.move(grown, 0, 0)

    def _size(self, width: int, height: int, room: tuple[int, int]) -> tuple[int, int]:
        """The size nearest to the wanted one that has the shape, is not too small and has room."""
        least = min(SMALLEST, *room)
        if self.shape is None:
            return min(max(width, least), room[0]), min(max(height, least), room[1])
        wide = max(width, round(height * self.shape), least, round(least * self.shape))
        wide = max(1, min(wide, room[0], round(room[1] * self.shape)))
        return wide, max(1, min(round(wide / self.shape), room[1]))
