"""Tells dragging a scroll bar through thousands of clips from scrolling in which one sees what passes. UI thread only.

The rows of a place that is gone in the next frame are neither asked for nor painted: they would come late, one place
after the other, and each keep the next frame waiting.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

REST = 50  # ms without another far jump, after which the place counts as reached


class GridPace(QObject):
    """`rested`: what is in sight is wanted now, after jumps that `hurry`."""

    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = QTimer(self, singleShot=True, interval=REST)
        self._last.timeout.connect(self.rested)
        self._hurry = False

    @property
    def hurry(self) -> bool:
        """Whether far jumps follow one another at this moment; the first one alone is no hurry."""
        return self._hurry and self._last.isActive()

    def moved(self, far: bool) -> None:
        """The view was scrolled; `far`: so that nothing that was in sight still is."""
        self._hurry = far and self._last.isActive()
        if far:
            self._last.start()
        else:
            self._last.stop()
