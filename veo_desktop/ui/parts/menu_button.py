"""A tool button that does nothing but show its menu. UI thread only.

Qt's own way to such a button (InstantPopup) leaves screen readers and voice control out: its action does nothing there.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolButton

_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Down)


class MenuButton(QToolButton):
    """Opens its menu at a press, not when it is let go; by Space or Down too."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.showMenu()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _KEYS:
            self.showMenu()
        else:
            super().keyPressEvent(event)
