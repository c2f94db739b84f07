"""Brings the player's stage to the full screen and back. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from veo_desktop.ui.parts.focus_return import Opener
from veo_desktop.ui.player.commands import Commands
from veo_desktop.ui.player.full_screen import FullScreen
from veo_desktop.ui.player.stage import Stage


class ScreenDesk(QObject):
    """The stage is at home in `place`, the layout of `player`; `screen` tells which screen it is to fill."""

    def __init__(
        self, player: QWidget, place: QVBoxLayout, stage: Stage, commands: Commands, screen: Callable[[], QScreen]
    ) -> None:
        super().__init__(player)
        self._player, self._place, self._stage = player, place, stage
        self._commands, self._screen = commands, screen
        self._full: FullScreen | None = None
        self._opener = Opener()
        commands.full_screen.triggered.connect(self._toggle)

    @Slot()
    def leave(self) -> None:
        """Back into the window, if it fills a screen."""
        if self._full is None:
            return
        full, self._full = self._full, None
        self._place.addWidget(self._stage)
        self._stage.set_full(False)
        self._stage.show()  # at once: it is to have the keyboard
        full.hide()
        full.deleteLater()
        self._player.window().activateWindow()
        self._opener.give_back(self._player)
        self._commands.show_full_screen(False)

    @Slot()
    def _toggle(self) -> None:
        if self._full is not None:
            self.leave()
            return
        self._opener.note()
        self._full = FullScreen()
        self._full.addActions(self._player.actions())
        self._full.left.connect(self.leave)
        self._full.take(self._stage, self._screen())
        self._commands.show_full_screen(True)
