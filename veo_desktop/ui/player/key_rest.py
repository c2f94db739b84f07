"""Lets single keys rest while the widget in focus needs them itself. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextEdit,
)

from veo_desktop.ui.parts.own_keys import MEDIA_KEYS
from veo_desktop.ui.player.focus_watch import FocusWatch

_TEXT = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_CHOICES = (QComboBox, QAbstractItemView)  # letters find an entry, Space and arrows choose it
_MOVED_BY_ARROWS = (QAbstractSlider, QRadioButton, QTabBar)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
_HELP = Qt.Key.Key_F1  # with Shift too: wherever one writes
_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyRest(FocusWatch):
    """`held`: whether a key of the action `watched` is down; a shortcut alone tells only of the press."""

    def __init__(self, app: QApplication, watched: QAction, parent: QObject | None = None) -> None:
        self._watched = watched
        self._held: int | None = None
        super().__init__(app, parent)

    @property
    def held(self) -> bool:
        return self._held is not None

    def left(self) -> None:
        self._held = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):  # next to all: asking them for their type takes longer
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            if needs(watched, event):
                event.accept()
                return True
            if QKeySequence(event.keyCombination()) in self._watched.shortcuts():
                self._held = event.key()
        elif event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._held = None if event.key() == self._held else self._held
        return False


def needs(widget: QObject, event: QKeyEvent) -> bool:
    """Whether `widget`, in focus, has a use of its own for this key."""
    if event.modifiers() & _WITH_OTHERS or event.key() in MEDIA_KEYS or event.key() == _HELP:
        return False
    if isinstance(widget, (*_TEXT, *_CHOICES)):
        return True
    if isinstance(widget, QAbstractButton) and event.key() == Qt.Key.Key_Space:
        return True
    return isinstance(widget, _MOVED_BY_ARROWS) and event.key() in _ARROWS
