"""Play, pause, step, seek and loop: brings decoder, clock and sound together. UI thread only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.text import Text
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.ui.player.played_sound import PlayedSound
from veo_desktop.ui.player.rounds import Round, moves_otherwise, round_of
from veo_desktop.ui.player.speakers import Speakers
from veo_desktop.workers.decoder import Decoder
from veo_desktop.workers.orders import Order
from veo_desktop.workers.threads import JOIN_SECONDS

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.facts import ClipInfo
    from veo_desktop.media.picture import Picture

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
LONGEST_TICK = 15  # milliseconds: the device's buffer is filled this often


class Transport(QObject):
    """The state of play. `shown(Picture)` puts a frame on the screen.

    `opened(ClipInfo)`, `failed(Text)`; `moved`: speed or range have changed; `ended`: play came to its end;
    `sound_changed`: look at `device_missing` again; `let_go`: no file of the clips closed before is held any more.
    `ordered(Order)`: what the decoder was asked for, for those that move in step with this clip.
    """

    opened = Signal(object)
    failed = Signal(object)
    shown = Signal(object)
    playing_changed = Signal(bool)
    moved = Signal()
    ended = Signal()
    sound_changed = Signal()
    let_go = Signal()
    ordered = Signal(object)

    def __init__(self, clock: PlayClock, decoder: Decoder, speakers: Speakers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._decoder = clock, decoder
        self._sound = PlayedSound(decoder.sound, clock, speakers)
        self._order = Order()
        self._order_of_play = self._order  # as this play began
        self._info: ClipInfo | None = None
        self._current = -1  # the frame on the screen
        self._pixels: memoryview | None = None  # and what it looks like
        self._begun = -1  # the jump whose first frame is on the screen
        self._end: float | None = None  # where on the timeline play stops
        self._ended = False  # it has stopped there
        self._resume_after_scrub = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        decoder.opened.connect(self._on_opened)
        decoder.failed.connect(self._on_failed)
        decoder.standing.connect(self._on_standing)
        decoder.let_go.connect(self._on_let_go)
        speakers.changed.connect(self._on_speakers)

    @property
    def clock(self) -> PlayClock:
        """What moment of the clip it is now."""
        return self._clock

    @property
    def order(self) -> Order:
        """What the decoder was asked for last, with the frame that play has come to."""
        return self._order

    @property
    def info(self) -> ClipInfo | None:
        return self._info

    @property
    def current(self) -> int:
        """Number of the frame on the screen, from 0; -1 when there is none."""
        return self._current

    @property
    def meant(self) -> int:
        """The frame that "this frame" means: the one on the screen, or the one that is on its way there."""
        return self._order.index if self._info is not None else -1

    @property
    def playing(self) -> bool:
        return self._order.playing

    @property
    def loop(self) -> bool:
        return self._order.loop

    @property
    def speed(self) -> float:
        """How fast play moves; negative backwards. 1 is as it was made."""
        return self._order.speed

    @property
    def range(self) -> tuple[int, int] | None:
        """The first and last frame between which play stays; None for the whole clip."""
        whole = self._info is None or (self._order.first == 0 and self._order.last < 0)
        return None if whole else (self._round.first, self._round.last)

    @property
    def scrubbing(self) -> bool:
        """Play halts only while a person drags, and goes on then."""
        return self._resume_after_scrub

    @property
    def samples(self) -> int:
        return self._sound.samples

    @property
    def device_missing(self) -> bool:
        """The clip has sound, and there is no device for it."""
        return self._has_audio and self._sound.speakers.device_missing

    def open(self, path: str, playing: bool, limit: int) -> None:
        """Show the clip at `path`; `limit` in bytes of decoded frames."""
        self._leave_clip()
        order = replace(self._order, clip=self._order.clip + 1, path=path, cancel=CancelToken())
        order = replace(order, speed=1.0, first=0, last=-1, limit=limit)
        self._order_of_play = replace(order, seek=order.seek + 1, index=0, sound_rate=0)
        self._post(self._order_of_play)
        self._set_playing(playing)
        if not self._decoder.isRunning():
            self._decoder.start()

    def close_clip(self) -> None:
        """Give the clip up; `let_go` follows, at once where nothing was ever opened."""
        self._forget_clip()
        if not self._decoder.isRunning():
            self.let_go.emit()

    def shut_down(self, seconds: float = JOIN_SECONDS) -> bool:
        """End the decoder; False when it still runs after `seconds`."""
        self._timer.stop()
        self._forget_clip()
        self._sound.close()
        return self._decoder.finish(seconds)

    def set_box(self, box: tuple[int, int]) -> None:
        """Room for the picture in device pixels."""
        if box != self._order.box:
            self._post(replace(self._order, box=box))

    def set_loop(self, loop: bool) -> None:
        self._post(replace(self._order, loop=loop))
        self._end = self._end_of_round()

    def set_loudness(self, loudness: float) -> None:
        self._sound.set_loudness(loudness)

    def set_speed(self, speed: float) -> None:
        """Play at `speed`, also from now on; not 0."""
        if speed == self._order.speed:
            return
        self._order = replace(self._order, speed=speed)
        self._choose_output()
        if self.playing:
            self._jump(self._order.index)  # all in one order: the decoder's course has another speed until then
        else:
            self._post(self._order)
        self.moved.emit()

    def set_keep_pitch(self, keep: bool) -> None:
        """Whether sound at another speed keeps its pitch."""
        self._post(replace(self._order, keep_pitch=keep))
        if self.playing and self.speed != 1.0:
            self._jump(self._order.index)

    def set_range(self, first: int, last: int) -> None:
        """Stay between these frames, both included; 0 and -1 for the whole clip."""
        self._post(replace(self._order, first=first, last=last))
        if self.playing:
            self._jump(self._round.into(self._order.index))
        self.moved.emit()

    def play(self) -> None:
        if self._info is None or self.playing:
            return
        self._order = replace(self._order, playing=True)
        self.playing_changed.emit(True)
        inside = self._round.into(self._order.index)
        if self._ended or (inside == self._round.finish and not self.loop):
            self._jump(self._round.beginning)
        elif inside != self._order.index or moves_otherwise(self._order, self._order_of_play):
            self._jump(inside)  # in one order with the play, as above
        else:
            self._post(self._order)
            if self._begun == self._order.seek:
                self._start()

    def pause(self) -> None:
        if not self.playing:
            return
        self._set_playing(False)
        self._clock.hold()
        self._sound.output.halt()

    def seek(self, index: int) -> None:
        """Go to frame `index`, or the nearest there is, while playing of the range; play goes on from there.

        The latest call wins.
        """
        if self._info is not None:
            within = self._round if self.playing else Round(0, self._info.frames - 1, forwards=True)
            self._jump(within.nearest(index))

    def step(self, frames: int) -> None:
        """Pause, and go `frames` on (or back) from the frame on the screen, or from where a step already leads."""
        self.pause()
        self.seek(self._order.index + frames)

    def skip(self, seconds: int) -> None:
        """Go `seconds` on (or back), playing or not."""
        if self._info is not None:
            self.seek(self._order.index + seconds * max(1, round(self._info.rate)))

    def begin_scrub(self) -> None:
        self._resume_after_scrub = self.playing
        self.pause()

    def end_scrub(self) -> None:
        if self._resume_after_scrub:
            self._resume_after_scrub = False
            self.play()

    def _jump(self, index: int) -> None:
        self._ended = False
        self._fall_silent()
        order = self._order_of_play = replace(self._order, seek=self._order.seek + 1, index=index)
        self._post(order)
        ready = None if order.playing else self._decoder.nearby.get(order.clip, order.box, index)
        if ready is not None:  # the decoder comes to stand there meanwhile
            self._begin(replace(ready, seek=order.seek))

    def _start(self) -> None:
        self._end = self._end_of_round()
        self._sound.output.resume()
        if not self._sound.output.leads:  # else the clock waits for the first sample that is heard
            self._clock.run()
        self._tick()

    def _stop_at_end(self) -> None:
        finish, clip = self._round.finish, self._order.clip
        self.pause()  # who hears of it may change the direction, or open another clip
        if self._order.clip != clip:
            return
        if self._current != finish:
            self._jump(finish)
        self._ended = True
        self.ended.emit()

    def _end_of_round(self) -> float | None:
        if self.loop or self._info is None:
            return None
        return self._order_of_play.course(self._info.table).end_of_round(self._clock.now())

    @property
    def _round(self) -> Round:
        assert self._info is not None
        return round_of(self._order, self._info.frames)

    @property
    def _has_audio(self) -> bool:
        return self._info is not None and self._info.has_audio

    @Slot()
    def _tick(self) -> None:
        self._sound.output.pump()
        if not self.playing or self._begun != self._order.seek:
            self._let_settle()
            return
        self._sound.follow(self._order.seek)
        moment = self._clock.now()
        picture = self._decoder.frames.take(self._order.seek, moment)
        if picture is not None:
            self._show(picture)
        if self._end is not None and moment >= self._end:
            self._stop_at_end()
        else:
            due = self._decoder.frames.next_due()
            wait = LONGEST_TICK if due is None else int((due - moment) * 1000)
            self._timer.start(min(max(1, wait), LONGEST_TICK))

    def _let_settle(self) -> None:
        """Come back while the device still has to be looked after, though play is halted."""
        if self._sound.output.settling:
            self._timer.start(LONGEST_TICK)

    def _show(self, picture: Picture) -> None:
        self._current, self._pixels = picture.index, picture.pixels
        if self.playing:
            self._order = replace(self._order, index=picture.index)
        self.shown.emit(picture)

    @Slot(int, object)
    def _on_opened(self, clip: int, info: ClipInfo) -> None:
        if clip != self._order.clip:
            return
        self._info = info
        self._take_output()
        self.opened.emit(info)

    @Slot(int, object)
    def _on_standing(self, clip: int, picture: Picture) -> None:
        if clip != self._order.clip:
            return
        if picture.seek == self._order.seek and self._begun != picture.seek:
            self._begin(picture)
        elif not self.playing and picture.pixels is not self._pixels:
            self._show(picture)

    def _begin(self, picture: Picture) -> None:
        self._begun = picture.seek
        self._clock.set(picture.seek, 0.0)
        self._sound.output.begin(picture.seek, 0.0)
        if picture.index != self._order.index:
            self._order = replace(self._order, index=picture.index)
        self._show(picture)
        if self.playing:
            self._start()
        else:
            self._let_settle()

    @Slot(int, object)
    def _on_failed(self, clip: int, reason: Text) -> None:
        if clip == self._order.clip:
            self._forget_clip()
            self.failed.emit(reason)

    @Slot(int)
    def _on_let_go(self, clip: int) -> None:
        if clip == self._order.clip:
            self.let_go.emit()

    @Slot()
    def _on_speakers(self) -> None:
        """The device has gone or changed: go on from this frame with what there is now."""
        self._take_output()  # in any case: the one before is closed
        if self._has_audio:
            self.seek(self._order.index)
            self.sound_changed.emit()

    def _take_output(self) -> None:
        self._choose_output()
        self._post(self._order)

    def _choose_output(self) -> None:
        """Sound where this speed has any; the order is posted by who calls this."""
        self._order = replace(self._order, sound_rate=self._sound.choose(self._has_audio, self.speed))

    def _fall_silent(self) -> None:
        self._sound.fall_silent(self._order.seek)
        self._let_settle()

    def _leave_clip(self) -> None:
        self._fall_silent()
        self._set_playing(False)
        self._info, self._current, self._begun, self._pixels = None, -1, -1, None
        self._resume_after_scrub = False

    def _forget_clip(self) -> None:
        """What the decoder still says of this clip is not listened to any more."""
        self._leave_clip()
        self._post(replace(self._order, clip=self._order.clip + 1, path="", cancel=CancelToken()))

    def _set_playing(self, playing: bool) -> None:
        if playing != self.playing:
            self._post(replace(self._order, playing=playing))
            self.playing_changed.emit(playing)

    def _post(self, order: Order) -> None:
        self._order = order
        self._decoder.post(order)
        self.ordered.emit(order)
