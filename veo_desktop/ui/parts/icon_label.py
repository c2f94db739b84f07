"""A picture beside words, in the theme's colour of the moment. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLabel, QWidget

from veo_desktop.ui.parts.theme import Theme


class IconLabel(QLabel):
    """`resources/icons/<name>.svg`, `size` pixels wide and high."""

    def __init__(self, theme: Theme, name: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self._size = QSize(size, size)
        theme.changed.connect(self._draw)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        icon = self._theme.icon(self._name, "muted")
        self.setPixmap(icon.pixmap(self._size, self.devicePixelRatioF()))
