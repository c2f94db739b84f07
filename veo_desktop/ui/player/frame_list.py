"""Pictures of frames in a grid, as large as all of them fit. UI thread only."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QListWidget, QWidget

from veo_desktop.ui.parts.text_size import grown

LEAST = 88  # pixels of a picture's longer side: where that is too large for all of them, one scrolls
MOST_COLUMNS = 16
BESIDE, BELOW = 14, 34  # pixels around a picture, the words included


class FrameList(QListWidget):
    """Its items have an icon and few words. `fit` again when there are others."""

    def __init__(self, picture: QSize, parent: QWidget | None = None) -> None:
        """`picture`: the proportions of the icons."""
        super().__init__(parent)
        self._picture = picture
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Make the pictures as large as they all find room, but not too small to see."""
        # always without the scroll bar's: the fit would depend on it, and it on the fit
        room = self.maximumViewportSize() - QSize(self.verticalScrollBar().sizeHint().width() + 2, 2)
        for columns in range(1, MOST_COLUMNS + 1):
            cell = self._cell(room, columns)
            smaller = self._cell(room, columns + 1)
            if ceil(self.count() / columns) * cell.height() <= room.height() or not self._large_enough(smaller):
                break
        self.setGridSize(cell)
        self.setIconSize(cell - QSize(BESIDE, grown(BELOW)))
        self.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _cell(self, room: QSize, columns: int) -> QSize:
        """Of the grid; no picture is taller than half of the room."""
        width = max(1, room.width() // columns)
        wanted = QSize(max(1, width - BESIDE), max(1, min(width, room.height() // 2 - grown(BELOW))))
        picture = self._picture.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio)
        return QSize(width, picture.height() + grown(BELOW))

    def _large_enough(self, cell: QSize) -> bool:
        return max(cell.width() - BESIDE, cell.height() - grown(BELOW)) >= LEAST
