"""How large the picture stands in its room, and which part of it is in sight. UI thread only; immutable, no widget.

Sizes and places are device pixels; `size` is the clip's own, `room` that of the surface.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt

LARGEST = 8.0
HARD_EDGED = 2.0  # from here every pixel of the clip is shown as a square
LEVELS = (0.125, 0.25, 1 / 3, 0.5, 2 / 3, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, LARGEST)
_SAME = 0.002  # scales that differ by less are one


@dataclass(frozen=True, slots=True)
class Zoom:
    """`scale`: device pixels for a pixel of the clip, 0 for as large as fits.

    `centre`: the place of the picture, from 0 to 1 both ways, that stands in the middle of the room.
    """

    scale: float = 0.0
    centre: tuple[float, float] = (0.5, 0.5)

    @property
    def fits(self) -> bool:
        return self.scale == 0

    def factor(self, size: QSize, room: QSize) -> float:
        """Device pixels for a pixel of the clip, also where it fits."""
        return self.scale or _fit(size, room)

    def rect(self, size: QSize, room: QSize) -> QRect:
        """Where the picture is; where it is larger than the room, no edge of it comes inside."""
        if self.fits:
            found = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        else:
            found = QSize(max(1, round(size.width() * self.scale)), max(1, round(size.height() * self.scale)))
        left = _place(found.width(), room.width(), self.centre[0])
        return QRect(left, _place(found.height(), room.height(), self.centre[1]), found.width(), found.height())

    def box(self, size: QSize, room: QSize) -> QSize:
        """How large the frame is to be rendered: never larger than it is, where it is zoomed."""
        return room if self.fits else self.rect(size, room).size().boundedTo(size)

    def movable(self, size: QSize, room: QSize) -> bool:
        """Whether a part of the picture is out of sight."""
        whole = self.rect(size, room)
        return whole.width() > room.width() or whole.height() > room.height()

    def to(self, scale: float, point: QPointF, size: QSize, room: QSize) -> Zoom:
        """At `scale`, within what is allowed; the place of the picture that is at `point` stays there."""
        fit = _fit(size, room)
        scale = min(max(scale, min(fit, 1.0)), max(fit, LARGEST))
        if abs(scale - fit) <= _SAME * fit:
            return Zoom()
        scale = next((level for level in LEVELS if abs(level - scale) <= _SAME * level), scale)
        before = self.rect(size, room)
        across = (point.x() - before.left()) / before.width()
        down = (point.y() - before.top()) / before.height()
        left, top = point.x() - across * size.width() * scale, point.y() - down * size.height() * scale
        return _at(scale, left, top, size, room)

    def stepped(self, steps: int, point: QPointF, size: QSize, room: QSize) -> Zoom:
        """So many levels larger, smaller where negative. What fits is a level too."""
        fit = _fit(size, room)
        levels = sorted({*LEVELS, fit})
        zoom = self
        for _ in range(abs(steps)):
            now = zoom.factor(size, room)
            larger = next((level for level in levels if level > now * (1 + _SAME)), now)
            smaller = next((level for level in reversed(levels) if level < now * (1 - _SAME)), now)
            zoom = zoom.to(larger if steps > 0 else smaller, point, size, room)
        return zoom

    def moved(self, right: float, down: float, size: QSize, room: QSize) -> Zoom:
        """The picture pushed by so much."""
        if self.fits:
            return self
        now = self.rect(size, room)
        return _at(self.scale, now.left() + right, now.top() + down, size, room)


def _fit(size: QSize, room: QSize) -> float:
    return min(room.width() / size.width(), room.height() / size.height())


def _place(length: int, room: int, centre: float) -> int:
    """Where a picture of `length` begins."""
    if length <= room:
        return (room - length) // 2
    return min(0, max(room - length, round(room / 2 - centre * length)))


def _at(scale: float, left: float, top: float, size: QSize, room: QSize) -> Zoom:
    """With the picture's left upper corner there, as far as that is allowed."""
    whole = Zoom(scale).rect(size, room)
    across = _centre(left, whole.width(), room.width())
    return Zoom(scale, (across, _centre(top, whole.height(), room.height())))


def _centre(begin: float, length: int, room: int) -> float:
    begin = min(0.0, max(room - length, begin))
    return (room / 2 - begin) / length if length > room else 0.5
