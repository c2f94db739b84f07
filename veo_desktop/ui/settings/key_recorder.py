"""A button that waits for a key to be pressed, and says which one it was. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.text import tr

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_NO_KEYS = (*_MODIFIERS, Qt.Key.Key_unknown, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock)
_FIRST_SPECIAL = 0x01000000  # keys without a sign of their own begin here


class KeyRecorder(QPushButton):
    """`recorded(str)`: the key that was pressed, portable. Escape, or a click elsewhere, gives up."""

    recorded = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self._waiting = False
        self.setProperty("kind", "quiet")
        self.setProperty("part", "inline")
        self.setAutoDefault(False)
        self.clicked.connect(self._wait)

    @property
    def waiting(self) -> bool:
        return self._waiting

    def event(self, event: QEvent) -> bool:
        """Every key counts while it waits, Tab and Space too, and none does what it does elsewhere."""
        if self._waiting and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._stop()

    @Slot()
    def _wait(self) -> None:
        self._waiting = True
        self.setText(tr("Press a key…"))
        announce(self, self.text())
        self.setFocus()

    def _stop(self) -> None:
        self._waiting = False
        self.setText(self._words)

    def _take(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _NO_KEYS or not event.key():
            return
        self._stop()
        if event.key() != Qt.Key.Key_Escape:
            self.recorded.emit(portable(event))


def portable(event: QKeyEvent) -> str:
    """The key of `event` as `core.key_map` writes it: "?" has its Shift in it already."""
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | Qt.KeyboardModifier.ShiftModifier
    if key < _FIRST_SPECIAL and not chr(key).isalpha() and key != Qt.Key.Key_Space:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(key | modifiers.value).toString(QKeySequence.SequenceFormat.PortableText)
