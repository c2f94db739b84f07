"""Says through the system that a job ended, while the window is in the background. UI thread only."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from veo_desktop.workers.backend import Backend

SHOWN_MS = 8000


class Notifier(QObject):
    """Speaks only while `window` is not the active one, and only while `wanted`."""

    def __init__(self, window: QWidget, icon: QIcon, backend: Backend, wanted: bool) -> None:
        super().__init__(window)
        self._window = window
        self._icon = icon
        self._backend = backend
        self._tray: QSystemTrayIcon | None = None
        self._name_of: Callable[[str], str] = lambda _project: ""
        self.wanted = wanted

    def name_projects(self, name_of: Callable[[str], str]) -> None:
        """`name_of` gives the name of a project that is not the current one, "" for that, by its id."""
        self._name_of = name_of

    def tell(self, title: str, words: str, project: str) -> None:
        """Show a notification where one is wanted and the system has a place for it."""
        if not self.wanted or self._window.isActiveWindow():
            return
        words = " · ".join(filter(None, (words, self._name_of(project))))
        QApplication.alert(self._window)  # the taskbar's own mark, where there is one
        if sys.platform == "linux":
            self._backend.show_note(title, words)  # over the session bus: works without a tray
        elif QSystemTrayIcon.isSystemTrayAvailable():
            self._tray_icon().showMessage(title, words, self._icon, SHOWN_MS)

    def _tray_icon(self) -> QSystemTrayIcon:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.show()
        return self._tray
