"""The sound of the clip as a shape below the seek bar's groove. UI thread only; painted, no widget."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from veo_desktop.ui.parts.theme import Theme

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.frame_table import FrameTable
    from veo_desktop.media.waveform import Waveform

HEIGHT = 24  # pixels
LEAST = 1.0  # pixels of silence


class WaveLayer:
    """Drawn once for each width and colour; play only moves the border between the two colours of it."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._waveform: Waveform | None = None
        self._table: FrameTable | None = None
        self._drawn: dict[str, QPixmap] = {}
        self._drawn_for: tuple[object, ...] = ()

    def set_sound(self, waveform: Waveform | None, table: FrameTable | None = None) -> None:
        """Show this sound of a clip with these frames; None: not known yet."""
        self._waveform, self._table = waveform, table
        self._drawn_for = ()

    def paint(self, painter: QPainter, area: QRectF, ends: tuple[float, float], played: QRectF) -> None:
        """Fill `area`; the clip's first and last frame begin at the places `ends`. What is in `played` is lit."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        wanted = (area.size().toTuple(), ends, ratio, self._theme.palette)
        if wanted != self._drawn_for:
            size = QSize(round(area.width() * ratio), round(area.height() * ratio))
            columns = self._columns(area, ends, ratio)
            self._drawn = {role: _drawn(size, columns, ratio, self._theme.color(role)) for role in ("track", "accent")}
            self._drawn_for = wanted
        painter.drawPixmap(area.topLeft(), self._drawn["track"])
        painter.save()
        painter.setClipRect(QRectF(played.left(), area.top(), played.width(), area.height()))
        painter.drawPixmap(area.topLeft(), self._drawn["accent"])
        painter.restore()

    def _columns(self, area: QRectF, ends: tuple[float, float], ratio: float) -> list[QRectF]:
        """The shape, in device pixels from the corner of `area`: one line along it while the sound is not known."""
        height = area.height() * ratio
        if self._waveform is None:
            left, right = ((end - area.left()) * ratio for end in sorted(ends))
            return [QRectF(left, (height - LEAST * ratio) / 2, right - left, LEAST * ratio)]
        found = []
        for column in range(round(area.width() * ratio)):
            begin, end = area.left() + column / ratio, area.left() + (column + 1) / ratio
            first, last = sorted((self._part(begin, ends), self._part(end, ends)))
            if last > 0 and first < 1:
                tall = max(LEAST * ratio, sqrt(self._waveform.peak(first, last)) * height)  # what is soft is seen too
                found.append(QRectF(column, (height - tall) / 2, 1, tall))
        return found

    def _part(self, x: float, ends: tuple[float, float]) -> float:
        """Which part of the clip is over where frames stand at `x`, as the bar goes by frames and not by time."""
        table = self._table
        if table is None or ends[0] == ends[1]:
            return (x - ends[0]) / ((ends[1] - ends[0]) or 1.0)
        frame = (x - ends[0]) / (ends[1] - ends[0]) * (len(table) - 1)
        if not 0 <= frame < len(table):
            return -1.0 if frame < 0 else 1.0
        whole = int(frame)
        moment = table.time(whole) + (frame - whole) * (table.time(whole + 1) - table.time(whole))
        return moment / table.duration


def _drawn(size: QSize, columns: list[QRectF], ratio: float, colour: QColor) -> QPixmap:
    drawn = QPixmap(size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(columns)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
