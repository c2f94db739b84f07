"""The player: opens a clip and shows it, frame by frame. UI thread only."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from veo_desktop.core import settings
from veo_desktop.core.text import Text
from veo_desktop.media.memory import MEGABYTE
from veo_desktop.media.opening_marks import OpeningMarks
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.ui.parts.file_drag import FileDrag
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.commands import Commands
from veo_desktop.ui.player.controls import Controls
from veo_desktop.ui.player.frame_commands import CONTINUE_RANK, SAVE_RANK, FrameCommands
from veo_desktop.ui.player.frame_desk import FrameDesk
from veo_desktop.ui.player.front import Front
from veo_desktop.ui.player.key_rest import KeyRest
from veo_desktop.ui.player.layer_hand import LayerHand
from veo_desktop.ui.player.marks import Repeat
from veo_desktop.ui.player.opening import Opening
from veo_desktop.ui.player.play_desk import PlayDesk
from veo_desktop.ui.player.screen_desk import ScreenDesk
from veo_desktop.ui.player.speakers import LostDevices, Speakers
from veo_desktop.ui.player.stage import Stage
from veo_desktop.ui.player.surface import Surface
from veo_desktop.ui.player.transport import Transport
from veo_desktop.ui.player.view_commands import ViewCommands
from veo_desktop.ui.player.view_desk import ViewDesk
from veo_desktop.ui.player.volume import sound_note
from veo_desktop.workers.decoder import Decoder

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.preferences import Preferences
    from veo_desktop.media.facts import ClipInfo
    from veo_desktop.media.picture import Picture
    from veo_desktop.ui.player.layers import BarLayer, PictureLayer
    from veo_desktop.ui.player.zoom_hand import ZoomHand
    from veo_desktop.workers.stills import Wanted

SHUT_DOWN_SECONDS = 1.0  # of the two that a quit may take


class Player(QWidget):
    """One clip at a time, with its controls. Call `shut_down` before the window goes.

    `opened(ClipInfo)`; `failed(Text)`: the clip cannot be played, and why; `frame_shown(Picture)`: a frame
    was painted; `released`: no file is held any more, after `close_clip`; `playing_changed(bool)`;
    `frame_for_draft(QImage, str, str)`: see FrameDesk; `show_file_wanted(str)`: a file is to be shown in its folder;
    `previous_wanted(bool)`, `next_wanted(bool)`: the clip before or after this one, and whether to play it.
    """

    opened = Signal(object)
    failed = Signal(object)
    frame_shown = Signal(object)
    released = Signal()
    playing_changed = Signal(bool)
    frame_for_draft = Signal(object, str, str)
    show_file_wanted = Signal(str)
    previous_wanted = Signal(bool)
    next_wanted = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        marks: OpeningMarks | None = None,
        lost_devices: LostDevices | None = None,
    ) -> None:
        """`marks` remember, beyond this run, which clip was being opened.

        `lost_devices`: those of the player that was there first; what one has lost none begins to play on.
        """
        super().__init__(parent)
        give_role(self, Role.Grouping)
        self.setObjectName("player")
        self.setAccessibleName(tr("Player"))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        clock = PlayClock()
        self._decoder = Decoder(clock, marks=marks)  # no parent: it must outlive this widget by a moment
        self.destroyed.connect(self._decoder.abandon)
        self.lost_devices = lost_devices or LostDevices(self)
        speakers = Speakers(self._decoder.sound, clock, self.lost_devices, self)
        self._transport = Transport(clock, self._decoder, speakers, self)
        self._surface = Surface()
        self._drag = FileDrag(self._surface, lambda: self.path)
        self.commands = Commands(theme, self)
        self._controls = Controls(theme, self.commands)
        self.frame_commands = FrameCommands(theme, self.commands.keys, self)
        self._frames = FrameDesk(self.frame_commands, self._surface, self._wanted_frame)
        self._controls.add_tool(self.frame_commands.continue_button(), CONTINUE_RANK)
        self._controls.add_tool(self.frame_commands.save_button(), SAVE_RANK)
        self._stage = Stage(theme, self._surface, self._controls)
        self._front = Front(self._stage.states, self._surface, lambda: self._decoder.opening)
        self._opening = Opening(self._transport, self._front, marks, self)
        self._view = ViewDesk(
            theme,
            self._transport,
            self._decoder,
            self.commands,
            self._surface,
            self._stage,
            self._controls,
            lambda: self.path,
            app,
        )
        LayerHand(self._surface)  # after the zoom's hand and the file's drag, see there
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stage)
        self._screens = ScreenDesk(self, layout, self._stage, self.commands, lambda: self._view.screen_beside(self))
        self.addActions(self.commands.all)
        app.aboutToQuit.connect(self.shut_down)
        rest = KeyRest(app, self.commands.shuttle_pause, self)
        self._play = PlayDesk(theme, self._transport, self.commands, self._controls, rest)
        self._connect()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._stage.take_keyboard(event.reason())

    def open(self, path: str, *, play: bool = True, share: int = 1) -> None:
        """Show the clip at `path` from its first frame, and play it; it shares the memory with `share` - 1 others."""
        self._opening.open(path, play=play, share=share)

    def set_offer(self, offer: QWidget | None) -> None:
        """What to begin with, in the picture's place while there is no clip; None for nothing."""
        self._stage.states.set_offer(offer)

    def set_awaited(self, awaited: bool) -> None:
        """Whether a clip is in the making; said while there is none to show."""
        self._stage.states.set_awaited(awaited)

    def expect(self) -> None:
        """A file is looked into and will be opened then: the clip before it goes."""
        self._opening.expect()

    @property
    def expecting(self) -> bool:
        """Whether a file is being looked into, see `expect`."""
        return self._opening.expecting

    def refuse(self, reason: Text) -> None:
        """The file that was expected is not opened."""
        self._opening.refuse(reason)

    def copy(self) -> None:
        """Put the frame on the screen into the clipboard."""
        self._frames.copy()

    def _wanted_frame(self) -> Wanted | None:
        """The frame that is meant by this one; None where there is none that could be used."""
        from veo_desktop.workers.stills import Wanted  # as above

        info = self.info
        if info is None or not info.has_picture or self.meant_frame < 0:
            return None
        return Wanted(self.path, info.table, self.meant_frame)

    def close_clip(self) -> None:
        """Let go of the clip and its file; `released` follows."""
        self._opening.close()

    @Slot()
    def shut_down(self, seconds: float = SHUT_DOWN_SECONDS) -> bool:
        """End its threads, for good; False when one still runs after `seconds`, which all of them share."""
        self._screens.leave()
        end = time.monotonic() + seconds
        decoder = self._transport.shut_down(seconds)
        return self._frames.stop(end - time.monotonic()) and decoder

    def set_speed(self, speed: float) -> None:
        """Play at `speed`, negative for backwards."""
        self._play.shuttle.choose(speed)

    @property
    def speed(self) -> float:
        """How fast play moves now; negative backwards."""
        return self._play.shuttle.speed

    def set_range(self, first: int, last: int) -> None:
        """Mark the frames from `first` to `last`, both included, as in and out point; all of them mark nothing."""
        self._play.marks.set_range(first, last)

    @property
    def range(self) -> tuple[int, int] | None:
        """The marked frames, both included."""
        return self._play.marks.range

    @property
    def repeat(self) -> Repeat:
        """What happens at the end."""
        return self._play.marks.repeat

    def set_repeat(self, repeat: Repeat) -> None:
        self._play.marks.set_repeat(repeat)

    @property
    def memory_limit(self) -> int:
        """Bytes that decoded frames may take."""
        return self._opening.memory_limit

    def set_memory_limit(self, limit: int) -> None:
        """Bytes that decoded frames may take, from the next clip on; 0 for the usual."""
        self._opening.memory_limit = limit

    @property
    def settled(self) -> bool:
        """Whether all frames that fit into memory are decoded, and nothing else is going on."""
        return self._decoder.resting

    def play(self) -> None:
        self._transport.play()

    def pause(self) -> None:
        self._transport.pause()

    def seek(self, index: int) -> None:
        """Go to frame `index`, from 0."""
        self._transport.seek(index)

    @property
    def transport(self) -> Transport:
        """What moves the clip, for those that move in step with it."""
        return self._transport

    @property
    def covered(self) -> bool:
        """Something else stands in the picture's place."""
        return self._surface.isHidden()

    def cover(self, cover: QWidget | None, hand: ZoomHand | None = None) -> None:
        """Let `cover` stand in the picture's place and say how large pictures are; None brings the picture back.

        `hand` zooms what is in it.
        """
        self._stage.set_cover(cover)
        self._view.use_hand(hand)
        self._on_room()

    def add_layers(self, bar: BarLayer, picture: PictureLayer) -> None:
        """Lay something over seek bar and picture; call `refresh_layers` when it has changed."""
        self._controls.seek_bar.add_layer(bar)
        self._surface.layers.append(picture)
        self.refresh_layers()

    @Slot()
    def refresh_layers(self) -> None:
        self._controls.seek_bar.update()
        self._surface.refresh_layers()

    @property
    def view_commands(self) -> ViewCommands:
        """How the picture is looked at, for the menus."""
        return self._view.commands

    @property
    def path(self) -> str:
        """The clip that is open or being opened; "" for none."""
        return self._opening.path

    @property
    def info(self) -> ClipInfo | None:
        return self._transport.info

    @property
    def playing(self) -> bool:
        return self._transport.playing

    @property
    def current_frame(self) -> int:
        """Number of the frame on the screen, from 0; -1 when there is none."""
        return self._transport.current

    @property
    def meant_frame(self) -> int:
        """As `current_frame`, but on a jump already the frame that it leads to: who asks for "this frame" means it."""
        return self._transport.meant

    @property
    def frame_count(self) -> int:
        return self.info.frames if self.info is not None else 0

    @property
    def frames_painted(self) -> int:
        """Frames painted since the player was made."""
        return self._surface.frames_painted

    @property
    def distinct_frames(self) -> int:
        """How many of the pictures painted since `count_distinct_frames` differ; a frozen or black one counts once."""
        return self._surface.distinct_frames

    def count_distinct_frames(self) -> None:
        self._surface.count_distinct()

    @property
    def audio_samples(self) -> int:
        """Samples played since the player was made: by the device, or, where there is none, in step with the clock."""
        return self._transport.samples

    @property
    def volume(self) -> float:
        """Where the volume stands, from 0 to 1, muted or not."""
        return self._controls.volume.volume

    def set_volume(self, volume: float) -> None:
        """From 0 to 1; muted it stays until it is unmuted."""
        self._controls.volume.set_volume(volume)

    @property
    def muted(self) -> bool:
        return self.commands.mute.isChecked()

    def restore(self, preferences: Preferences) -> None:
        """Put everything back as it was left."""
        self._play.restore(preferences)
        self._view.restore(preferences)
        self.apply_settings(preferences)

    def apply_settings(self, preferences: Preferences) -> None:
        """Go by what the settings dialog says of the player."""
        self.set_memory_limit(preferences.get(settings.PLAYER_MEMORY) * MEGABYTE)

    def keep(self, preferences: Preferences) -> None:
        """Write down how everything is left."""
        self._play.keep(preferences)
        self._view.keep(preferences)

    @property
    def state_words(self) -> str:
        """What is said in the picture's place; "" while there is a picture."""
        return self._front.words

    def _connect(self) -> None:
        transport, commands = self._transport, self.commands
        transport.opened.connect(self._on_opened)
        transport.failed.connect(self._on_failed)
        transport.shown.connect(self._on_shown)
        transport.playing_changed.connect(self._on_playing)
        transport.sound_changed.connect(self._show_sound)
        transport.let_go.connect(self.released)
        self._frames.for_draft.connect(self.frame_for_draft)
        self._frames.show_wanted.connect(self.show_file_wanted)
        self._opening.cleared.connect(self._show_nothing)
        self._surface.painted.connect(self.frame_shown)
        self._surface.room_changed.connect(self._on_room)
        self._surface.clicked.connect(commands.play.trigger)
        self._surface.double_clicked.connect(commands.full_screen.trigger)
        self._play.previous_wanted.connect(self.previous_wanted)
        self._play.next_wanted.connect(self.next_wanted)

    @Slot(object)
    def _on_opened(self, info: ClipInfo) -> None:
        self._front.opened()
        self._controls.seek_bar.set_frames(info.frames, round(info.rate))
        self.commands.set_clip(True)
        self.frame_commands.set_frame(info.has_picture)
        self._show_sound()
        self.opened.emit(info)

    @Slot(object)
    def _on_failed(self, reason: Text) -> None:
        self._show_nothing()
        self._front.failed(reason)
        self.failed.emit(reason)

    @Slot(object)
    def _on_shown(self, picture: Picture) -> None:
        info = self._transport.info
        assert info is not None
        self._front.picture()
        self._surface.show_picture(picture, (info.width, info.height))
        self._controls.show_frame(picture.index, info.frames, info.rate)

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:
        self.commands.show_playing(playing)
        self._stage.wake()
        self.playing_changed.emit(playing)

    @Slot()
    def _show_sound(self) -> None:
        self._controls.volume.set_note(sound_note(self._transport.info, self._transport.device_missing))

    @Slot()
    def _on_room(self) -> None:
        if not self.covered:
            self._transport.set_box(self._surface.box)

    @Slot()
    def leave_full_screen(self) -> None:
        """Back into the window, if it fills a screen."""
        self._screens.leave()

    @Slot()
    def _show_nothing(self) -> None:
        self._surface.clear()
        self._controls.show_nothing()
        self._controls.volume.set_note("")
        self.commands.set_clip(False)
