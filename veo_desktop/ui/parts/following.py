"""Lets what is current in a list follow what is selected: screen readers select, and leave the current one. UI thread.

By mouse and keys both change at once, and nothing happens here.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QListWidget


class Following(QObject):
    """For a list of which one row is chosen."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows
        rows.itemSelectionChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)  # a click is through then

    @Slot()
    def _follow(self) -> None:
        selected = self._rows.selectedItems()
        if len(selected) == 1 and selected[0] is not self._rows.currentItem():
            self._rows.setCurrentItem(selected[0])
