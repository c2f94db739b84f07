"""Tests the way to Wiro through the chosen proxy, and says precisely what is in the way. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from veo_desktop.core import settings
from veo_desktop.core.answers import LineCheck
from veo_desktop.core.preferences import Preferences
from veo_desktop.ui.parts.numbers import number
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.settings.action_row import ActionRow
from veo_desktop.workers.settings_backend import SettingsBackend


class NetworkDesk(QObject):
    """Lives as long as its row."""

    def __init__(self, preferences: Preferences, upkeep: SettingsBackend) -> None:
        note = tr("Asks Wiro's address for a sign of life, as your clips would. No key is sent.")
        self.row = ActionRow("network_test", tr("Connection"), note, finds=tr("test, internet, firewall, offline"))
        super().__init__(self.row)
        self._preferences, self._upkeep = preferences, upkeep
        self._button = self.row.button("network_test_button", tr("Test the connection"), self.test)
        upkeep.line_checked.connect(self._on_checked)
        self.row.destroyed.connect(upkeep.give_up)

    @Slot()
    def test(self) -> None:
        self._button.setEnabled(False)
        self.row.say("small", tr("Asking…"))
        self._upkeep.check_line(self._preferences.get(settings.PROXY))

    @Slot(object)
    def _on_checked(self, told: LineCheck) -> None:
        self._button.setEnabled(True)
        words = shown(told.message)
        if told.ok:
            words = tr("{words} It took {ms} ms.", words=words, ms=number(told.milliseconds))
        self.row.say("good" if told.ok else "bad", words)
