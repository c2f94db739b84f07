"""What can be done with the clip on the screen, as actions with their keys. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme


class Commands(QObject):
    """One QAction each; buttons and menus share them. `clip` and `view` list them by the menu they belong to."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.play = self._make("play", "play", Qt.Key.Key_Space)
        self.to_start = self._make("to_start", "to-start", Qt.Key.Key_Home)
        self.step_back = self._make("step_back", "step-back", Qt.Key.Key_Left, Qt.Key.Key_Comma)
        self.step_forward = self._make("step_forward", "step-forward", Qt.Key.Key_Right, Qt.Key.Key_Period)
        self.to_end = self._make("to_end", "to-end", Qt.Key.Key_End)
        self.second_back = self._make("second_back", "", "Shift+Left")
        self.second_forward = self._make("second_forward", "", "Shift+Right")
        self.loop = self._make("loop", "loop", "Ctrl+L")
        self.mute = self._make("mute", "volume", Qt.Key.Key_M)
        self.full_screen = self._make("full_screen", "fullscreen", Qt.Key.Key_F)
        self.to_start.setText(tr("Go to the first frame"))
        self.step_back.setText(tr("One frame back"))
        self.step_forward.setText(tr("One frame on"))
        self.to_end.setText(tr("Go to the last frame"))
        self.second_back.setText(tr("One second back"))
        self.second_forward.setText(tr("One second on"))
        self.loop.setText(tr("Loop"))
        for once in (self.play, self.loop, self.mute, self.full_screen):
            once.setAutoRepeat(False)
        for kept in (self.loop, self.mute, self.full_screen):
            kept.setCheckable(True)
        self.show_playing(False)
        self.show_muted(False)
        self.show_full_screen(False)
        self.set_clip(False)

    @property
    def clip(self) -> list[QAction]:
        return [
            self.play,
            self.step_back,
            self.step_forward,
            self.second_back,
            self.second_forward,
            self.to_start,
            self.to_end,
            self.loop,
            self.mute,
        ]

    @property
    def view(self) -> list[QAction]:
        return [self.full_screen]

    def set_clip(self, there: bool) -> None:
        """Offer what needs a clip, or not."""
        for action in self.clip[:7]:
            action.setEnabled(there)

    def show_playing(self, playing: bool) -> None:
        self._say(self.play, tr("Pause") if playing else tr("Play"), "pause" if playing else "play")

    def show_muted(self, muted: bool) -> None:
        self._say(self.mute, tr("Unmute") if muted else tr("Mute"), "mute" if muted else "volume")

    def show_full_screen(self, full: bool) -> None:
        self.full_screen.setChecked(full)
        words = tr("Leave full screen") if full else tr("Full screen")
        self._say(self.full_screen, words, "exit-fullscreen" if full else "fullscreen")

    def _say(self, action: QAction, words: str, icon: str) -> None:
        action.setText(words)
        action.setIcon(self._theme.icon(icon))

    def _make(self, name: str, icon: str, *keys: Qt.Key | str) -> QAction:
        action = QAction(self)
        action.setObjectName(f"action_{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        if icon:
            action.setIcon(self._theme.icon(icon))
            action.setIconVisibleInMenu(False)
        return action
