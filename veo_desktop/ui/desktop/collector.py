"""Looks for garbage on the window's thread alone: widgets are among it, which end where they live. UI thread only.

By itself Python looks for it on whichever thread makes the next object. A widget that is part of a circle, as one with
a lambda is, was then freed by a decoder's thread while the window's had a turn for it, which ends the process.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

PAUSE = 500  # ms between two looks
_MOST = (700, 10, 10)  # of each generation before it is looked through: as Python has it


class Collector(QObject):
    """One for a process with a window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """From here on no other thread looks. Where none did before, what is there stays: it makes each look short."""
        if not gc.isenabled():
            gc.freeze()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """No thread is left but this one."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def look(self) -> None:
        """Look through the oldest generation that has grown enough, and those that are younger."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > _MOST[generation]:
                gc.collect(generation)
                return
