"""Tells the keys of undo and redo, which text fields leave to their panel. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def is_undo(event: QEvent) -> bool:
    """Whether `event` is a press of undo or redo, or the question whether a text field wants it for itself.

    A field that ignores both leaves the keys to the action that has them as its shortcut.
    """
    return (
        isinstance(event, QKeyEvent)
        and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
    )
