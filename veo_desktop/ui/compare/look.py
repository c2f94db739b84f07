"""How clips are laid against each other, and where each one's picture is then. Any thread; immutable."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt

GAP = 4  # device pixels between two pictures
GAINS = (1, 2, 4, 8, 16, 32)


class Mode(Enum):
    """What is painted. All but TILES compare A with one other clip."""

    TILES = "tiles"  # side by side
    WIPE = "wipe"
    FLIP = "flip"
    OVERLAY = "overlay"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Look:
    """`against`: the place of the clip that A is compared with; `front`: of the one that FLIP shows.

    `line`: where the wipe's line is, 0 to 1; on one side of it A, on the other B, side by side or `stacked`.
    `opacity` of B in OVERLAY, 0 to 1. DIFFERENCE is `gain` times as bright as it is.
    """

    mode: Mode = Mode.TILES
    against: int = 1
    front: int = 0
    line: float = 0.5
    stacked: bool = False
    opacity: float = 0.5
    gain: int = 4

    @property
    def pair(self) -> tuple[int, int]:
        """The places of the two clips that are compared."""
        return 0, self.against

    def places(self, count: int) -> tuple[int, ...]:
        """The places of the clips that are in sight, of `count`."""
        if self.mode is Mode.TILES:
            return tuple(range(count))
        return (self.front,) if self.mode is Mode.FLIP else self.pair

    def areas(self, sizes: list[tuple[int, int]], room: QSize) -> list[QRect]:
        """Where the picture of each clip is, in device pixels; `sizes` are those of the clips."""
        if self.mode is not Mode.TILES:
            return [fitted(size, QRect(QPoint(0, 0), room)) for size in sizes]
        return [fitted(size, tile) for size, tile in zip(sizes, tiles(sizes, room), strict=True)]

    def boxes(self, sizes: list[tuple[int, int]], room: QSize) -> list[tuple[int, int]]:
        """How large the picture of each clip is to be rendered, in device pixels."""
        rooms = tiles(sizes, room) if self.mode is Mode.TILES else [QRect(QPoint(0, 0), room)] * len(sizes)
        return [(max(1, each.width()), max(1, each.height())) for each in rooms]


def tiles(sizes: list[tuple[int, int]], room: QSize) -> list[QRect]:
    """Equal parts of the room, arranged so that the first clip's picture is as large as can be."""
    count = len(sizes)
    arranged = [_grid(count, columns, room) for columns in range(1, count + 1)]
    return max(arranged, key=lambda each: fitted(sizes[0], each[0]).width())


def fitted(size: tuple[int, int], area: QRect) -> QRect:
    """The largest rectangle in the proportions of `size` in the middle of `area`."""
    inner = QSize(*size).scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (area.width() - inner.width()) // 2, (area.height() - inner.height()) // 2
    return QRect(area.topLeft() + QPoint(left, top), inner)


def _grid(count: int, columns: int, room: QSize) -> list[QRect]:
    rows = -(-count // columns)
    width = max(1, (room.width() - GAP * (columns - 1)) // columns)
    height = max(1, (room.height() - GAP * (rows - 1)) // rows)
    places = [divmod(place, columns) for place in range(count)]
    return [QRect(column * (width + GAP), row * (height + GAP), width, height) for row, column in places]
