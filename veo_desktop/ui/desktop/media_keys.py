"""The keyboard's media keys, where they come to the window as keys: Windows, macOS, bare X servers. UI thread only."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from veo_desktop.core.desktop import MediaVerb, MediaWish

KEYS = {
    Qt.Key.Key_MediaTogglePlayPause: MediaVerb.TOGGLE,
    Qt.Key.Key_MediaPlay: MediaVerb.TOGGLE,  # what a key with both signs on it sends
    Qt.Key.Key_MediaPause: MediaVerb.PAUSE,
    Qt.Key.Key_MediaStop: MediaVerb.STOP,
    Qt.Key.Key_MediaNext: MediaVerb.NEXT,
    Qt.Key.Key_MediaPrevious: MediaVerb.PREVIOUS,
}


class MediaKeys(QObject):
    """`wished(MediaWish)`, in whichever window of the program the key is pressed."""

    wished = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._shortcuts: dict[QShortcut, MediaVerb] = {}
        for key, verb in KEYS.items():
            shortcut = QShortcut(QKeySequence(key), window, context=Qt.ShortcutContext.ApplicationShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._on_pressed)
            self._shortcuts[shortcut] = verb

    def set_enabled(self, enabled: bool) -> None:
        shortcuts: Iterable[QShortcut] = self._shortcuts
        for shortcut in shortcuts:
            shortcut.setEnabled(enabled)

    @Slot()
    def _on_pressed(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self.wished.emit(MediaWish(self._shortcuts[shortcut]))
