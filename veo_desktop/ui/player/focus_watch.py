"""Filters the events of the widget that has the keyboard, and of it alone. UI thread only.

A filter on the whole application would slow every event. What it decides about keys comes before shortcuts do.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget


class FocusWatch(QObject):
    """To be derived from, with an `eventFilter`; `left` is called whenever the focus goes to another widget."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._on_focus)
        self._on_focus(None, app.focusWidget())

    def left(self) -> None:
        """Whatever key was held: its release is not heard of any more."""

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        self.left()
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)
