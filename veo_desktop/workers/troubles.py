"""Takes errors that nobody expected from whichever thread they end, and hands them to the window. Any thread."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from veo_desktop.core.trouble import Trouble

MOST = 20  # that are kept until somebody listens


class Troubles(QObject):
    """`happened(Trouble)` comes on the thread this was made on, and never from inside the hook that noted it."""

    happened = Signal(object)
    _noted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._early: list[Trouble] | None = []  # until somebody listens
        self._noted.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def note(self, trouble: Trouble) -> None:
        """Queue it; once the window has gone there is nobody to tell."""
        with contextlib.suppress(RuntimeError):
            self._noted.emit(trouble)

    def tell_to(self, slot: Callable[[Trouble], object]) -> None:
        """Tell the bound slot of a QObject of everything, from the first on."""
        self.happened.connect(slot)
        early, self._early = self._early or [], None
        for trouble in early:
            self.happened.emit(trouble)

    @Slot(object)
    def _tell(self, trouble: Trouble) -> None:
        if self._early is None:
            self.happened.emit(trouble)
        elif len(self._early) < MOST:
            self._early.append(trouble)
