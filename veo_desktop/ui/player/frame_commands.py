"""What can be done with the frame on the screen, as actions and buttons. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from veo_desktop.ui.parts.key_binder import KeyBinder
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

CONTINUE_RANK, SAVE_RANK = 75, 70  # beside the ranks of the other controls


class FrameCommands(QObject):
    """One QAction each; `all` is in the order of the menus."""

    def __init__(self, theme: Theme, keys: KeyBinder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self.save = self._make("save_frame", "save-frame")
        self.save_as = self._make("save_frame_as")
        self.copy = self._make("copy_frame")
        self.use_first = self._make("use_first_frame")
        self.use_last = self._make("use_last_frame")
        self.go_on = self._make("continue_from_frame", "continue")
        self.set_frame(False)

    @property
    def all(self) -> list[QAction]:
        return [self.go_on, self.use_first, self.use_last, self.save, self.save_as, self.copy]

    def set_frame(self, there: bool) -> None:
        """Offer all this, or not: it takes a frame."""
        for action in self.all:
            action.setEnabled(there)

    def continue_button(self) -> QToolButton:
        return _wordy(self.go_on, "continue_button", tr("Continue from this frame"))

    def save_button(self) -> QToolButton:
        return _wordy(self.save, "save_frame_button", tr("Save frame"))

    def _make(self, name: str, icon: str = "") -> QAction:
        action = QAction(self)
        action.setObjectName(f"action_{name}")
        action.setAutoRepeat(False)
        if icon:
            action.setIcon(self._theme.icon(icon))
            action.setIconVisibleInMenu(False)
        self._keys.bind(name, action)
        return action


def _wordy(action: QAction, name: str, words: str) -> QToolButton:
    action.setIconText(words)
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("kind", "plain")
    button.setProperty("part", "words")
    button.setDefaultAction(action)
    button.setAccessibleName(words)
    return button
