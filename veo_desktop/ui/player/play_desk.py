"""Carries out what actions and controls ask of play: moving, speed, in and out, repeat. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from veo_desktop.core import settings
from veo_desktop.core.key_map import key_map
from veo_desktop.core.text import Text
from veo_desktop.core.timecode import frame_at
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.commands import Commands
from veo_desktop.ui.player.controls import Controls
from veo_desktop.ui.player.key_rest import KeyRest
from veo_desktop.ui.player.marks import Marks, Repeat
from veo_desktop.ui.player.shuttle import Shuttle
from veo_desktop.ui.player.transport import Transport

if TYPE_CHECKING:  # imported when it opens: the window shows without it
    from veo_desktop.core.preferences import Preferences
    from veo_desktop.ui.player.go_to import GoTo


class PlayDesk(QObject):
    """`previous_wanted(bool)`, `next_wanted(bool)`: the clip before or after this one, and whether to play it."""

    previous_wanted = Signal(bool)
    next_wanted = Signal(bool)

    def __init__(
        self, theme: Theme, transport: Transport, commands: Commands, controls: Controls, rest: KeyRest
    ) -> None:
        super().__init__(controls)
        self._theme, self._transport, self._commands, self._controls = theme, transport, commands, controls
        self.marks = Marks(transport, self)
        self.shuttle = Shuttle(transport, lambda: rest.held, self)
        self._go_to: GoTo | None = None
        self._connect_moves()
        self._connect_marks()
        self._connect_speed()

    def restore(self, preferences: Preferences) -> None:
        """Put everything back as it was left."""
        get, commands = preferences.get, self._commands
        commands.keys.use(key_map(get(settings.KEYS)))
        self._controls.volume.set_volume(get(settings.VOLUME))
        commands.mute.setChecked(get(settings.MUTED))
        commands.keep_pitch.setChecked(get(settings.KEEP_PITCH))
        commands.frames_first.setChecked(get(settings.FRAMES_FIRST))
        self.marks.set_repeat(Repeat(get(settings.REPEAT)))

    def keep(self, preferences: Preferences) -> None:
        """Write down how everything is left. Keys are kept where they are changed."""
        repeat = Repeat.CLIP if self.marks.repeat is Repeat.RANGE else self.marks.repeat  # marks do not last
        preferences.set(settings.VOLUME, self._controls.volume.volume)
        preferences.set(settings.MUTED, self._commands.mute.isChecked())
        preferences.set(settings.KEEP_PITCH, self._commands.keep_pitch.isChecked())
        preferences.set(settings.FRAMES_FIRST, self._commands.frames_first.isChecked())
        preferences.set(settings.REPEAT, repeat.value)

    def _connect_moves(self) -> None:
        transport, commands, controls = self._transport, self._commands, self._controls
        controls.seek_bar.sought.connect(transport.seek)
        controls.seek_bar.scrub_began.connect(transport.begin_scrub)
        controls.seek_bar.scrub_ended.connect(transport.end_scrub)
        controls.volume.changed.connect(transport.set_loudness)
        controls.counter.clicked.connect(commands.frames_first.toggle)
        commands.play.triggered.connect(self._on_play)
        commands.to_start.triggered.connect(self._on_to_start)
        commands.to_end.triggered.connect(self._on_to_end)
        commands.step_back.triggered.connect(self._on_step_back)
        commands.step_forward.triggered.connect(self._on_step_forward)
        commands.second_back.triggered.connect(self._on_second_back)
        commands.second_forward.triggered.connect(self._on_second_forward)
        commands.previous_clip.triggered.connect(self._on_previous)
        commands.next_clip.triggered.connect(self._on_next)
        commands.go_to.triggered.connect(self._on_go_to)
        commands.mute.toggled.connect(self._on_mute)
        commands.frames_first.toggled.connect(controls.counter.set_frames_first)

    def _connect_marks(self) -> None:
        marks, commands = self.marks, self._commands
        marks.changed.connect(self._show_marks)
        marks.next_wanted.connect(self._on_list)
        self._controls.seek_bar.range_moved.connect(marks.set_range)
        commands.set_in.triggered.connect(marks.set_in)
        commands.set_out.triggered.connect(marks.set_out)
        commands.clear_range.triggered.connect(marks.clear)
        commands.go_to_in.triggered.connect(marks.go_to_in)
        commands.go_to_out.triggered.connect(marks.go_to_out)
        commands.loop.triggered.connect(marks.toggle_loop)
        commands.repeats.triggered.connect(self._on_repeat)
        self._show_marks()

    def _connect_speed(self) -> None:
        shuttle, commands = self.shuttle, self._commands
        shuttle.changed.connect(self._show_speed)
        commands.shuttle_back.triggered.connect(shuttle.back)
        commands.shuttle_pause.triggered.connect(shuttle.halt)
        commands.shuttle_forward.triggered.connect(shuttle.forward)
        commands.slower.triggered.connect(shuttle.slower)
        commands.faster.triggered.connect(shuttle.faster)
        commands.normal_speed.triggered.connect(shuttle.normal)
        commands.backwards.triggered.connect(shuttle.choose_backwards)
        commands.speeds.triggered.connect(self._on_speed)
        commands.keep_pitch.setChecked(True)
        commands.keep_pitch.toggled.connect(self._transport.set_keep_pitch)
        self._show_speed()

    @Slot()
    def _on_play(self) -> None:
        if self._transport.playing:
            self._transport.pause()
        else:
            self._transport.play()

    @Slot()
    def _on_to_start(self) -> None:
        self._transport.seek(0)

    @Slot()
    def _on_to_end(self) -> None:
        info = self._transport.info
        if info is not None:
            self._transport.pause()
            self._transport.seek(info.frames - 1)

    @Slot()
    def _on_step_back(self) -> None:
        self._transport.step(-1)

    @Slot()
    def _on_step_forward(self) -> None:
        self._transport.step(1)

    @Slot()
    def _on_second_back(self) -> None:
        self._transport.skip(-1)

    @Slot()
    def _on_second_forward(self) -> None:
        self._transport.skip(1)

    @Slot()
    def _on_previous(self) -> None:
        self.previous_wanted.emit(self._transport.playing)

    @Slot()
    def _on_next(self) -> None:
        self.next_wanted.emit(self._transport.playing)

    @Slot()
    def _on_list(self) -> None:
        self.next_wanted.emit(True)

    @Slot()
    def _on_go_to(self) -> None:
        from veo_desktop.ui.player.go_to import GoTo  # as above

        if self._go_to is None:
            self._go_to = GoTo(self._theme, self._frame_at, self._controls)
            self._go_to.chosen.connect(self._on_place)
        self._transport.pause()
        self._go_to.open_at(self._controls.counter)

    def _frame_at(self, words: str) -> int | Text:
        info = self._transport.info
        if info is None:  # it has gone while the field was open: there is nowhere to go
            return 0
        return frame_at(words, info.rate, info.frames)

    @Slot(int)
    def _on_place(self, index: int) -> None:
        self._transport.seek(index)

    @Slot(bool)
    def _on_mute(self, muted: bool) -> None:
        self._commands.show_muted(muted)
        self._controls.volume.set_muted(muted)

    @Slot(QAction)
    def _on_repeat(self, action: QAction) -> None:
        self.marks.set_repeat(action.data())

    @Slot(QAction)
    def _on_speed(self, action: QAction) -> None:
        self.shuttle.choose(-action.data() if self._commands.backwards.isChecked() else action.data())

    @Slot()
    def _show_marks(self) -> None:
        self._controls.seek_bar.set_marks(self.marks.range)
        self._commands.show_repeat(self.marks.repeat, self.marks.range is not None)

    @Slot()
    def _show_speed(self) -> None:
        self._controls.show_speed(self.shuttle.speed)
        self._commands.show_speed(self.shuttle.speed)
