"""What can be done with the clip on the screen, as actions with their keys. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from veo_desktop.core.key_map import BY_NAME
from veo_desktop.ui.parts.key_binder import KeyBinder
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.marks import Repeat
from veo_desktop.ui.player.transport import SPEEDS

_KEPT = ("loop", "mute", "full_screen", "frames_first")
_SHUTTLE = ("shuttle_back", "shuttle_pause", "shuttle_forward")
_ONCE_A_PRESS = (*_KEPT, *_SHUTTLE, "play", "go_to", "key_sheet")
_WITHOUT_CLIP = (*_KEPT, "previous_clip", "next_clip", "key_sheet", "manual", "whats_this")


class Commands(QObject):
    """One QAction each; buttons and menus share them. The lists are by the menu that they belong to.

    `keys` gives every action its keys; who adds an action of the key map to the player binds it there.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.keys = KeyBinder(self)
        self.play = self._make("play", "play")
        self.shuttle_back = self._make("shuttle_back")
        self.shuttle_pause = self._make("shuttle_pause")
        self.shuttle_forward = self._make("shuttle_forward")
        self.step_back = self._make("step_back", "step-back")
        self.step_forward = self._make("step_forward", "step-forward")
        self.second_back = self._make("second_back")
        self.second_forward = self._make("second_forward")
        self.to_start = self._make("to_start", "to-start")
        self.to_end = self._make("to_end", "to-end")
        self.go_to = self._make("go_to")
        self.previous_clip = self._make("previous_clip")
        self.next_clip = self._make("next_clip")
        self.set_in = self._make("set_in")
        self.set_out = self._make("set_out")
        self.clear_range = self._make("clear_range")
        self.go_to_in = self._make("go_to_in")
        self.go_to_out = self._make("go_to_out")
        self.slower = self._make("slower")
        self.faster = self._make("faster")
        self.normal_speed = self._make("normal_speed")
        self.loop = self._make("loop", "loop")
        self.mute = self._make("mute", "volume")
        self.frames_first = self._make("frames_first")
        self.full_screen = self._make("full_screen", "fullscreen")
        self.key_sheet = self._make("key_sheet")
        self.backwards = self._choice("backwards", tr("Backwards"))
        self.keep_pitch = self._choice("keep_pitch", tr("Keep the pitch of the sound"))
        self.speeds = self._choices([(f"speed_{speed:g}", f"{speed:g}×", speed) for speed in reversed(SPEEDS)])
        self.repeats = self._choices(
            [
                ("repeat_once", tr("Play once"), Repeat.ONCE),
                ("repeat_clip", tr("Loop the clip"), Repeat.CLIP),
                ("repeat_range", tr("Loop from in to out"), Repeat.RANGE),
                ("repeat_list", tr("Play through the list"), Repeat.LIST),
            ]
        )
        self.show_playing(False)
        self.show_muted(False)
        self.show_full_screen(False)
        self.set_clip(False)

    @property
    def clip(self) -> list[QAction]:
        """What stands in the menu itself."""
        return [self.play, self.step_back, self.step_forward, self.to_start, self.to_end, self.go_to]

    @property
    def moving(self) -> list[QAction]:
        return [self.second_back, self.second_forward, self.previous_clip, self.next_clip]

    @property
    def shuttle(self) -> list[QAction]:
        return [self.shuttle_back, self.shuttle_pause, self.shuttle_forward]

    @property
    def speed(self) -> list[QAction]:
        return [self.slower, self.faster, self.normal_speed]

    @property
    def range(self) -> list[QAction]:
        return [self.set_in, self.set_out, self.clear_range, self.go_to_in, self.go_to_out]

    @property
    def sound(self) -> list[QAction]:
        return [self.loop, self.mute]

    @property
    def view(self) -> list[QAction]:
        return [self.frames_first, self.full_screen]

    @property
    def all(self) -> list[QAction]:
        """Everything that has a key or may be given one."""
        return [self.keys.action(name) for name in self.keys.bound]

    def set_clip(self, there: bool) -> None:
        """Offer what needs a clip, or not."""
        for name in self.keys.bound:
            if name not in _WITHOUT_CLIP:
                self.keys.action(name).setEnabled(there)

    def show_playing(self, playing: bool) -> None:
        self._say("play", tr("Pause") if playing else tr("Play"), "pause" if playing else "play")

    def show_muted(self, muted: bool) -> None:
        self._say("mute", tr("Unmute") if muted else tr("Mute"), "mute" if muted else "volume")

    def show_full_screen(self, full: bool) -> None:
        self.full_screen.setChecked(full)
        words = tr("Leave full screen") if full else tr("Full screen")
        self._say("full_screen", words, "exit-fullscreen" if full else "fullscreen")

    def show_repeat(self, repeat: Repeat, ranged: bool) -> None:
        """What happens at the end; `ranged`: there are in and out points to loop between."""
        self.loop.setChecked(repeat is not Repeat.ONCE)
        words = {Repeat.CLIP: tr("Loop the clip"), Repeat.RANGE: tr("Loop from in to out")}
        words[Repeat.LIST] = tr("Play through the list")
        self._say("loop", words.get(repeat, shown(BY_NAME["loop"].words)), "list" if repeat is Repeat.LIST else "loop")
        for action in self.repeats.actions():
            action.setChecked(action.data() is repeat)
            if action.data() is Repeat.RANGE:
                action.setEnabled(ranged)

    def show_speed(self, speed: float) -> None:
        self.backwards.setChecked(speed < 0)
        for action in self.speeds.actions():
            action.setChecked(action.data() == abs(speed))

    def _say(self, name: str, words: str, icon: str) -> None:
        self.keys.say(name, words)
        self.keys.action(name).setIcon(self._theme.icon(icon))

    def _make(self, name: str, icon: str = "") -> QAction:
        action = QAction(self)
        action.setObjectName(f"action_{name}")
        action.setAutoRepeat(name not in _ONCE_A_PRESS)
        action.setCheckable(name in _KEPT)
        if icon:
            action.setIcon(self._theme.icon(icon))
            action.setIconVisibleInMenu(False)
        self.keys.bind(name, action)
        return action

    def _choice(self, name: str, words: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(f"action_{name}")
        action.setCheckable(True)
        return action

    def _choices(self, choices: list[tuple[str, str, object]]) -> QActionGroup:
        """Of each group one is chosen; the action's `data` is what it stands for."""
        group = QActionGroup(self)
        for name, words, value in choices:
            action = self._choice(name, words)
            action.setData(value)
            group.addAction(action)
        return group
