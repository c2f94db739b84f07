"""The play key, held down, is for pushing a zoomed picture about; let go without a push, it plays. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.ui.player.focus_watch import FocusWatch
from veo_desktop.ui.player.key_rest import needs
from veo_desktop.ui.player.surface import Surface
from veo_desktop.ui.player.zoom_hand import ZoomHand


class PushKey(FocusWatch):
    """Where nothing can be pushed `play` is a shortcut as ever, that acts on the press."""

    def __init__(self, app: QApplication, play: QAction, surface: Surface, hand: ZoomHand) -> None:
        self._play, self._surface = play, surface
        self._down: int | None = None
        self._pushed = False
        super().__init__(app, hand)
        hand.pushed.connect(self._on_pushed)

    def left(self) -> None:
        self._down = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride and self._waits(watched, event):
            self._down, self._pushed = event.key(), self._pushed and event.isAutoRepeat()
            event.accept()
            return True
        if event.key() != self._down:
            return False
        if event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._down = None
            if not self._pushed:
                self._play.trigger()
        return True

    def _waits(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether this press may yet become a push: it is the play key's, and meant for this picture."""
        surface = self._surface
        return (
            self._play.isEnabled()
            and QKeySequence(event.keyCombination()) in self._play.shortcuts()
            and isinstance(watched, QWidget)
            and watched.window() is surface.window()
            and surface.isVisible()
            and surface.has_picture
            and surface.zoom.movable(surface.clip_size, surface.room)
            and not needs(watched, event)
        )

    @Slot()
    def _on_pushed(self) -> None:
        self._pushed = True
