"""Tells the keys of undo and redo, which text fields leave to their panel. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


def is_undo(event: QEvent) -> bool:
    """Whether `event` is a press of undo or redo, or the question whether a text field wants it for itself.

    A field that ignores both leaves the keys to the action that has them as its shortcut.
    """
    return (
        isinstance(event, QKeyEvent)
        and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
    )


class UndoKeys(QObject):
    """Has every line edit below `panel` leave the keys of undo to it."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel

    def watch(self) -> None:
        """Look for line edits that have come since."""
        for each in self._panel.findChildren(QLineEdit):
            each.installEventFilter(self)  # once, however often it is asked for

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
