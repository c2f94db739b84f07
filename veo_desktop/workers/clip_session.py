"""One open clip on the decoder thread: decodes ahead for play, or renders the frame that is looked at."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace

from av.video.frame import VideoFrame

from veo_desktop.core.errors import MediaError
from veo_desktop.media.audio_reader import AudioReader
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.course import Course
from veo_desktop.media.facts import ClipInfo
from veo_desktop.media.memory import USUAL_LIMIT
from veo_desktop.media.picture import Picture
from veo_desktop.media.picture_source import open_picture
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.media.scaler import Scaler
from veo_desktop.media.sound_buffer import SoundBuffer
from veo_desktop.media.waveform import RATE, Waveform, WaveformMaker
from veo_desktop.workers.frame_queue import FrameQueue
from veo_desktop.workers.nearby import Nearby
from veo_desktop.workers.orders import Order

LEAST_INTERVAL = 0.015  # seconds from one picture to the next: faster than a screen shows them is for nobody
THREADS = 2  # that render a picture which is waited for

_log = logging.getLogger(__name__)


class ClipSession:
    """Reads one ClipFile. Play runs on a timeline that goes on rising over each loop; `seek` begins a new one."""

    def __init__(
        self,
        file: ClipFile,
        clock: PlayClock,
        frames: FrameQueue,
        nearby: Nearby,
        sound: SoundBuffer,
        stale: Callable[[], bool],
        limit: int = 0,
    ) -> None:
        """`limit` in bytes of decoded frames, 0 for the usual. Raises MediaError, StorageError or Stopped."""
        self._clock, self._frames, self._nearby, self._sound = clock, frames, nearby, sound
        self._stale = stale
        self._picture = open_picture(file, limit or USUAL_LIMIT)
        self._file = file
        self.info: ClipInfo = self._picture.info
        self._audio = self._new_reader() if self.info.has_audio else None
        # apart, as each keeps the size that it rendered last
        self._ahead, self._awaited, self._peeks = Scaler(), Scaler(THREADS), Scaler()
        self._listened: AudioReader | None = None  # a second reader of the sound, for its waveform
        self._waveform: WaveformMaker | None = None
        self.listening = self._audio is not None
        self._seek = -1
        self._at = 0  # the frame that was jumped to last
        self._direction = 0  # from the one before it
        self._stepped = False  # it lies beside that one
        self._course: Course | None = None
        self._step = 0  # of the course, to decode next
        self._sound_from: float | None = None  # where the sound begins anew when its reader has ended
        self._pieces: Iterator[bytes] = iter(())

    def jump(self, order: Order) -> Picture | None:
        """Stand at `order.index`; its picture begins the new play. None when the clip is given up meanwhile.

        It comes as quickly as can be: small where the frame itself would have to be decoded first.
        """
        self._frames.clear()
        self._sound.restart(order.seek)
        self._seek = order.seek
        self._course = order.course(self._picture.table)
        self._step = 1
        index = order.own(order.index)
        self._pieces, self._sound_from = iter(()), self._picture.table.time(index)
        self._stepped = abs(index - self._at) == 1
        self._direction = _sign(order.speed) if order.playing else _sign(index - self._at)
        self._at = index
        self._picture.aim(index, self._direction)
        ready = None if order.playing else self._nearby.get(order.clip, order.box, index)
        if ready is not None:
            return replace(ready, seek=order.seek)
        small = self._picture.at_hand(index)
        if small is not None:
            return self._rendered(index, small, order, self._awaited)
        return self._look(order, sharp=False)

    def look(self, order: Order) -> Picture | None:
        """The picture of `order.index` again, rendered for looking at. None when the clip is given up meanwhile."""
        return self._look(order, sharp=True)

    def advance(self, order: Order) -> bool:
        """Decode one step ahead of play; False when there is nothing to do for now. Raises as the readers do."""
        sounded = self._advance_sound(order)
        return self._advance_picture(order) or sounded

    def prepare(self, order: Order, *, settled: bool) -> bool:
        """Have a frame ready beside the one that stands; False when nothing is missing, or this is no time for it.

        `settled`: the frame is being looked at. Until then only a step makes another one likely.
        """
        if order.playing or not (settled or self._stepped):
            return False
        index, frames = order.own(order.index), len(self._picture.table)
        for number in self._nearby.missing(order.clip, order.box, index, self._direction, frames):
            frame = self._picture.kept(number)
            if frame is not None:
                self._nearby.put(self._rendered(number, frame, order, self._ahead))
                return True
        return False

    def fill(self) -> bool:
        """Decode a frame that will be asked for; False when all that fits is there."""
        return self._picture.fill()

    def peek(self, index: int, box: tuple[int, int], stale: Callable[[], bool] | None) -> Picture | None:
        """Frame `index` within `box`, while play stays where it is. Decodes it until `stale()`, None: not at all."""
        kept = self._picture.at_hand(index)
        found = (index, kept) if kept is not None else stale and self._picture.frame(index, stale)
        if not found:
            return None
        size = (self.info.width, self.info.height)
        return Picture(found[0], self._seek, 0.0, *self._peeks.render(found[1], size, box, sharp=True), sharp=True)

    def listen(self) -> Waveform | None:
        """While `listening`, take the next step to the waveform of the sound; it is returned by the last one."""
        try:
            if self._waveform is None:
                self._waveform = self._open_waveform()
            waveform = self._waveform.advance()
        except MediaError as error:
            _log.info("The sound has no waveform: %s", error.detail)
            self._stop_listening()
            return None
        if waveform is not None:
            self._stop_listening()
        return waveform

    def close(self) -> None:
        self._pieces = iter(())
        self._nearby.clear()
        self._picture.close()
        self._stop_listening()
        if self._audio is not None:
            self._audio.close()

    def _open_waveform(self) -> WaveformMaker:
        table = self._picture.table
        self._listened = self._new_reader()
        return WaveformMaker(self._listened.play(0.0, RATE), max(1, round(table.duration * RATE)))

    def _stop_listening(self) -> None:
        self.listening, self._waveform = False, None
        if self._listened is not None:
            self._listened.close()
            self._listened = None

    def _look(self, order: Order, *, sharp: bool) -> Picture | None:
        found = self._picture.frame(order.own(order.index), self._stale)
        return None if found is None else self._rendered(*found, order, self._awaited, sharp=sharp)

    def _rendered(
        self, index: int, frame: VideoFrame, order: Order, scaler: Scaler, *, sharp: bool = False, due: float = 0.0
    ) -> Picture:
        size = (self.info.width, self.info.height)
        return Picture(index, self._seek, due, *scaler.render(frame, size, order.box, sharp), sharp=sharp)

    def _advance_picture(self, order: Order) -> bool:
        course, step = self._course, self._step
        if course is None or not self._frames.has_room() or self._ended(course, order):
            return False
        now = self._clock.now_in(self._seek)
        if now is not None:  # late: what nobody can see any more is not rendered
            step = max(step, course.step_at(now))
            if not order.loop:
                step = min(step, course.last_step(self._step))
        wanted = order.own(course.frame(step))
        self._picture.aim(wanted, _sign(course.speed))
        found = self._found(wanted, order)
        if found is None:
            return False
        self._frames.put(self._rendered(*found, order, self._ahead, due=course.due(step)))
        after = course.step_at(course.due(step) + LEAST_INTERVAL)
        self._step = max(step + 1, after) if order.loop else max(step + 1, min(after, course.last_step(step)))
        return True

    def _found(self, wanted: int, order: Order) -> tuple[int, VideoFrame] | None:
        """Frame `wanted`; small where play is too quick, or backwards, for it to be decoded in time."""
        small = self._picture.at_hand(wanted) if not 0 < order.speed <= 1 else None
        return (wanted, small) if small is not None else self._picture.frame(wanted, self._stale)

    def _ended(self, course: Course, order: Order) -> bool:
        return not order.loop and course.round(self._step) > course.round(self._step - 1)

    def _advance_sound(self, order: Order) -> bool:
        course, rate = self._course, order.sound_rate
        if self._audio is None or course is None or not rate or not self._sound.has_room(rate):
            return False
        piece = next(self._pieces, None)
        if piece is None and self._sound_from is None and order.loop:
            self._sound_from = course.table.time(course.first)
        if piece is None and self._sound_from is not None:
            end = course.table.time(course.last + 1)
            self._pieces = self._audio.play(
                self._sound_from, rate, end=end, speed=course.speed, keep_pitch=order.keep_pitch
            )
            self._sound_from = None
            piece = next(self._pieces, None)
        if piece is not None:
            self._sound.put(piece)
        return piece is not None

    def _new_reader(self) -> AudioReader:
        return AudioReader(self._file, self._picture.table.origin, self._picture.table.duration)


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
