"""The QThreads that run the loops of the layers below. Started and ended on the UI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread

JOIN_SECONDS = 3.0


class LoopThread(QThread):
    """Runs `loop` until `stop` makes it return. Keep a reference until it has finished: Qt aborts otherwise."""

    def __init__(
        self, name: str, loop: Callable[[], None], stop: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._loop = loop
        self._stop = stop

    def run(self) -> None:
        self._loop()

    def ask_to_end(self) -> None:
        """Ask the loop to return; at once."""
        self._stop()

    def finish(self, seconds: float = JOIN_SECONDS) -> bool:
        """Ask the loop to return and wait; False when it still runs after `seconds`."""
        self._stop()
        return self.wait(max(0, round(seconds * 1000)))
