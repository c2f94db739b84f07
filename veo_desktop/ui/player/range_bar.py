"""The in and out points on the seek bar: an outline from one to the other, with grips outside. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from veo_desktop.core.timecode import timecode
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

HEIGHT = 14.0
GRIP = 7.0  # pixels: outside of the range, so that its first and last frame can be sought as any other
RADIUS = 4.0
REACH = 4.0  # pixels beyond a grip that still take hold of it


class RangeBar:
    """What a seek bar shows and lets people drag of its range. `x_of` gives where a frame is on it."""

    def __init__(self, theme: Theme, x_of: Callable[[int], float]) -> None:
        self._theme, self._x_of = theme, x_of
        self._held = -1  # 0 the in point, 1 the out point
        self.range: tuple[int, int] | None = None

    @property
    def held(self) -> bool:
        return self._held >= 0

    def grip_at(self, x: float) -> int:
        """0 on the grip of the in point, 1 on that of the out point, else -1."""
        if self.range is not None:
            for end in (0, 1):
                grip, left = self._grip(end), end == self._left
                if grip.left() - (REACH if left else 0) <= x <= grip.right() + (0 if left else REACH):
                    return end
        return -1

    def take(self, x: float) -> bool:
        """Take hold of the grip at `x`, if there is one."""
        self._held = self.grip_at(x)
        return self.held

    def move(self, frame: int) -> int:
        """Drag the grip that is held to `frame`; the other end stays where it is. Returns the frame that it is at."""
        assert self.range is not None
        first, last = self.range
        self.range = (min(frame, last), last) if self._held == 0 else (first, max(frame, first))
        return self.range[self._held]

    def let_go(self) -> tuple[int, int] | None:
        """The range as it is now, if a grip of it was held."""
        moved = self.range if self.held else None
        self._held = -1
        return moved

    def words(self, end: int, rate: Fraction) -> str:
        """What the tool tip of one end says."""
        assert self.range is not None
        frame = self.range[end]
        place = {"timecode": timecode(frame, rate), "n": frame + 1}
        return tr("In {timecode} · frame {n}", **place) if end == 0 else tr("Out {timecode} · frame {n}", **place)

    def paint(self, painter: QPainter, middle: float) -> None:
        """Draw over the groove, whose centre line is at `middle`."""
        if self.range is None:
            return
        left, right = self._grip(self._left), self._grip(1 - self._left)
        colour = self._theme.color("warn")
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline = QRectF(left.left(), middle - HEIGHT / 2, right.right() - left.left(), HEIGHT)
        painter.drawRoundedRect(outline, RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for grip in (left, right):
            bar = QRectF(grip.left(), middle - HEIGHT / 2, grip.width(), HEIGHT)
            painter.drawRoundedRect(bar.adjusted(1.5, 0, -1.5, 0), 2, 2)

    @property
    def _left(self) -> int:
        """Which end stands on the left: the out point where people read from right to left."""
        assert self.range is not None
        return 0 if self._x_of(0) <= self._x_of(1) else 1

    def _grip(self, end: int) -> QRectF:
        assert self.range is not None
        x = self._x_of(self.range[end])
        return QRectF(x - GRIP if end == self._left else x, 0, GRIP, HEIGHT)
