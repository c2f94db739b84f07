"""Keys that a widget in focus keeps for itself, though the window has them as shortcuts. UI thread only."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

MEDIA_KEYS = frozenset(  # these are no widget's own: nobody writes with them
    {
        Qt.Key.Key_MediaTogglePlayPause,
        Qt.Key.Key_MediaPlay,
        Qt.Key.Key_MediaPause,
        Qt.Key.Key_MediaStop,
        Qt.Key.Key_MediaNext,
        Qt.Key.Key_MediaPrevious,
    }
)
_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def claim(event: QEvent, keys: Container[Qt.Key], *, letters: bool = False, others: bool = False) -> bool:
    """For `QWidget.event`: accept the question whether one of `keys`, or a letter, is the widget's own.

    `others`: with Ctrl, Alt or Meta too. False where it is another event, or another key: the widget goes on with it
    as ever.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    typed = letters and event.text().isprintable() and bool(event.text().strip())
    if (event.modifiers() & _WITH_OTHERS and not others) or not (typed or Qt.Key(event.key()) in keys):
        return False
    event.accept()
    return True
