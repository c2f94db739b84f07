"""A line to search in, with its sign before the words. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from veo_desktop.ui.parts.theme import Theme

SIGN = 16  # pixels
INSET = 8


class SearchField(QLineEdit):
    """`hint` stands in it while it is empty, and is its accessible name."""

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(hint)
        self.setPlaceholderText(hint)
        room = SIGN + 4
        self.setTextMargins(0 if self.isRightToLeft() else room, 0, room if self.isRightToLeft() else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left = self.width() - INSET - SIGN if self.isRightToLeft() else INSET
        self._theme.icon("search", "muted").paint(QPainter(self), QRect(left, (self.height() - SIGN) // 2, SIGN, SIGN))
