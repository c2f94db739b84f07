"""Tells when a window that has just been shown is painted, and when it has answered a key. UI thread of a child."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.at_exec import call_at_exec

LATER = ("av", "requests", "websocket", "keyring")  # modules that the first paint must not wait for


class FirstPaint(QObject):
    """Watches the main window; prints one JSON line when it has answered, then calls `done`."""

    def __init__(self, window: QMainWindow, done: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._done = done
        self._painted = 0.0
        self._imported: list[str] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._imported = [name for name in LATER if name in sys.modules]
            self._painted = time.monotonic()
            QTimer.singleShot(0, self._press)  # once this pass over all widgets is through
        elif event.type() is QEvent.Type.KeyPress:
            self._answered()
        return super().eventFilter(watched, event)

    @Slot()
    def _press(self) -> None:
        self._painted = time.monotonic()
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.postEvent(self._window, key)

    def _answered(self) -> None:
        waited = time.monotonic() - self._painted
        platform = QApplication.platformName()
        print(json.dumps({"answered_after": waited, "imported": self._imported, "platform": platform}), flush=True)
        self._window.removeEventFilter(self)
        self._done()


def watch_at_exec(done: Callable[[QMainWindow], object]) -> None:
    """Put a FirstPaint on the window that is there when the event loop starts; only then does it cost anything."""

    def watch() -> None:
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow))
        FirstPaint(window, lambda: done(window))

    call_at_exec(watch)
