"""Asks, where the person wants that, at most once a day whether there is a newer version. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Qt, QTimer, Signal, Slot

from veo_desktop.core import settings
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import text
from veo_desktop.workers.settings_backend import SettingsBackend

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.preferences import Preferences

AFTER_MS = 20_000  # out of the way of what a person does first
AGAIN_MS = 3_600_000  # a window may stay open for days
VERSION = "new version"


class VersionDesk(QObject):
    """`notice` is for the message bar. Nothing is asked before the person has switched it on."""

    notice = Signal(object)

    def __init__(self, preferences: Preferences, upkeep: SettingsBackend, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences, self._upkeep = preferences, upkeep
        upkeep.version_told.connect(self._on_told)
        self._timer = QTimer(self, interval=AFTER_MS)
        self._timer.timeout.connect(self.ask_if_due)
        self._timer.start()

    @Slot()
    def ask_if_due(self) -> None:
        """Ask once for this day."""
        self._timer.setInterval(AGAIN_MS)
        get, today = self._preferences.get, QDate.currentDate().toString(Qt.DateFormat.ISODate)
        address = get(settings.RELEASES_AT)
        if get(settings.CHECK_VERSION) and address and get(settings.VERSION_ASKED) != today:
            self._preferences.set(settings.VERSION_ASKED, today)
            self._upkeep.ask_version(address)

    @Slot(object)
    def _on_told(self, version: str) -> None:
        if version:
            words = text("Veo Desktop {version} is out. It can be had where you got this one.", version=version)
            self.notice.emit(Notice(VERSION, Level.INFO, words))
