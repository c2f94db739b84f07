"""How clips are laid against each other, and where each one's picture is then. Any thread; immutable."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from veo_desktop.ui.player.zoom import Zoom

GAP = 4  # device pixels between two pictures
_FITS = Zoom()
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

    def rooms(self, sizes: list[tuple[int, int]], room: QSize) -> list[QRect]:
        """What each clip's picture has of the room, in device pixels; `sizes` are those of the clips."""
        return tiles(sizes, room) if self.mode is Mode.TILES else [QRect(QPoint(0, 0), room)] * len(sizes)

    def areas(self, sizes: list[tuple[int, int]], room: QSize, zoom: Zoom = _FITS) -> list[QRect]:
        """Where the picture of each clip is, in device pixels; zoomed it may reach beyond its part of the room."""
        rooms = self.rooms(sizes, room)
        if zoom.fits:
            return [fitted(size, part) for size, part in zip(sizes, rooms, strict=True)]
        zooms = _alike(zoom, sizes, rooms)
        places = zip(zooms, sizes, rooms, strict=True)
        return [each.rect(QSize(*size), part.size()).translated(part.topLeft()) for each, size, part in places]

    def boxes(self, sizes: list[tuple[int, int]], room: QSize, zoom: Zoom = _FITS) -> list[tuple[int, int]]:
        """How large the picture of each clip is to be rendered, in device pixels."""
        rooms = self.rooms(sizes, room)
        places = zip(_alike(zoom, sizes, rooms), sizes, rooms, strict=True)
        found = [each.box(QSize(*size), part.size()) for each, size, part in places]
        return [(max(1, each.width()), max(1, each.height())) for each in found]


def _alike(zoom: Zoom, sizes: list[tuple[int, int]], rooms: list[QRect]) -> list[Zoom]:
    """`zoom` is that of the first clip; the same part of each is in sight, also where they have other sizes."""
    if zoom.fits:
        return [zoom] * len(sizes)
    fits = [Zoom().factor(QSize(*size), part.size()) for size, part in zip(sizes, rooms, strict=True)]
    return [Zoom(zoom.scale * fit / fits[0], zoom.centre) for fit in fits]


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
