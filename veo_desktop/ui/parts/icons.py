"""Tinted SVG icons, rendered at the size and scale they are painted at. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from veo_desktop.core.resources import resource


class TintedSvg(QIconEngine):
    """One drawing of `resources/icons/`; asks for its colour at each painting, so that it follows the theme."""

    def __init__(self, name: str, colour: Callable[[bool], QColor]) -> None:
        """`colour(enabled)` gives the tint. A name without a drawing is a fault of ours: FileNotFoundError."""
        super().__init__()
        self._name = name
        self._colour = colour
        self._source = _drawing(name)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A pixmap of `size` device pixels; null where that is none, as in a button that is squeezed for a moment."""
        if size.isEmpty():
            return QPixmap()
        colour = self._colour(mode != QIcon.Mode.Disabled).name()
        key = f"veo-icon/{self._name}/{colour}/{size.width()}x{size.height()}"
        found = QPixmap()
        if QPixmapCache.find(key, found):
            return found
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self._render(painter, QRect(0, 0, size.width(), size.height()), colour)
        painter.end()
        QPixmapCache.insert(key, drawn)
        return drawn

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        scale = device.devicePixelRatioF() if device is not None else 1.0
        painter.drawPixmap(rect, self.pixmap(rect.size() * scale, mode, state))

    def clone(self) -> QIconEngine:
        return TintedSvg(self._name, self._colour)

    def _render(self, painter: QPainter, rect: QRect, colour: str) -> None:
        tinted = self._source.replace(b"currentColor", colour.encode())
        side = min(rect.width(), rect.height())
        square = QRectF((rect.width() - side) / 2, (rect.height() - side) / 2, side, side)
        QSvgRenderer(QByteArray(tinted)).render(painter, square)


@cache
def _drawing(name: str) -> bytes:
    """Read once: what paints itself asks for its icon at each painting."""
    return resource("icons", f"{name}.svg").read_bytes()
