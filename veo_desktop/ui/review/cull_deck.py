"""Two players on top of each other: one plays a clip, the other has the next one ready. UI thread only."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from veo_desktop.ui.player.player import Player


class CullDeck(QWidget):
    """`shown`: a frame of the clip in front was painted, or it cannot be; `released`: no file is held any more."""

    shown = Signal()
    released = Signal()

    def __init__(self, make_player: Callable[[], Player], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._players = [make_player(), make_player()]
        self._ahead = ""  # path of the clip that the player behind has
        self._held = 0
        for number, player in enumerate(self._players):
            player.setParent(self)
            player.set_memory_limit(player.memory_limit // len(self._players))
            player.setObjectName(f"culling_player_{number}")
            player.commands.full_screen.setEnabled(False)  # it fills the screen already
            player.frame_shown.connect(self._on_shown)
            player.failed.connect(self._on_shown)
            player.released.connect(self._on_released)
        self._bring_to_front()

    @property
    def front(self) -> Player:
        """The player that is seen."""
        return self._players[0]

    def play(self, path: str) -> None:
        """Show this clip and play it; at once where it is the one that was made ready."""
        self.front.pause()
        if path == self._ahead:
            self._players.reverse()
            self._bring_to_front()
        if path == self._ahead and self.front.info is not None:
            self.front.play()
        else:
            self.front.open(path, play=True)
        self._ahead = ""

    def prepare(self, path: str) -> None:
        """Have this clip ready behind the one that is seen."""
        if path != self._ahead:
            self._ahead = path
            self._players[1].open(path, play=False)

    def let_go(self) -> None:
        """Close both clips; `released` follows."""
        self._ahead = ""
        self._held = len(self._players)
        for player in self._players:
            player.close_clip()

    def shut_down(self, seconds: float) -> bool:
        """End the threads of both players for good; False when one still runs after `seconds`."""
        end = time.monotonic() + seconds
        ended = [player.shut_down(end - time.monotonic()) for player in self._players]  # whatever became of the other
        return all(ended)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for player in self._players:
            player.setGeometry(self.rect())

    def _bring_to_front(self) -> None:
        for player in self._players:
            player.setEnabled(player is self.front)  # keys are for the one that is seen
        self.front.raise_()

    @Slot()
    def _on_shown(self) -> None:
        if self.sender() is self.front:
            self.shown.emit()

    @Slot()
    def _on_released(self) -> None:
        self._held -= 1
        if self._held == 0:
            self.released.emit()
