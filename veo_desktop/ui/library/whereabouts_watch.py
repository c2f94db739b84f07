"""Asks anew where the clips in sight are, when a person comes back to them and while their disk is away. UI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.library_page import LibraryPage

AGAIN_MS = 5000  # as often as a disk that is away is asked


class WhereaboutsWatch(QObject):
    """What is chosen and where the grid is scrolled to stay as they are."""

    def __init__(self, page: LibraryPage) -> None:
        super().__init__(page)
        self._grid: ClipGrid = page.grid
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._on_again)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.WindowActivate):
            self._grid.refresh()
            self._again.start()
        elif event.type() is QEvent.Type.Hide:
            self._again.stop()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_again(self) -> None:
        if self._grid.shows_offline():
            self._grid.refresh()
