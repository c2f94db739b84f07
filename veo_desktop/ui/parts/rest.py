"""A moment's rest for buttons that have just changed under a resting pointer. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

REST_MS = 500


class Rest:
    """What comes under the pointer by itself is not what was aimed at: a Retry costs money, a Stop a clip."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()

    def note_change(self, widget: QWidget, area: QRect | None = None) -> None:
        """Something changed or moved in `area` of `widget` (all of it by default); counts if the pointer is there."""
        where = widget.mapFromGlobal(QCursor.pos())
        if widget.isVisible() and (area or widget.rect()).contains(where):
            self._since.start()

    @property
    def lasts(self) -> bool:
        """True for half a second after such a change: a click is to be ignored."""
        return self._since.isValid() and self._since.elapsed() < REST_MS
