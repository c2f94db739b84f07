"""Shift+F10 opens the menu of what has the keyboard, as the menu key does, where Qt does not. UI thread only."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.ui.player.focus_watch import FocusWatch

OURS = sys.platform != "win32"  # there the system tells Qt of it


class MenuKey(FocusWatch):
    """Made after the first paint, and only where `OURS`."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() != Qt.Key.Key_F10 or not shift or not isinstance(watched, QWidget):
            return False
        cursor = watched.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        place = (cursor if isinstance(cursor, QRect) and cursor.isValid() else watched.rect()).center()
        wish = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, watched.mapToGlobal(place))
        QApplication.sendEvent(watched, wish)
        return True
