"""One open clip on the decoder thread: decodes ahead for play, or renders the frame that is looked at."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace

from veo_desktop.core.errors import MediaError
from veo_desktop.media.audio_reader import AudioReader
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.clip_reader import ClipReader
from veo_desktop.media.facts import ClipInfo
from veo_desktop.media.picture import Picture
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.media.scaler import Scaler
from veo_desktop.media.sound_buffer import SoundBuffer
from veo_desktop.workers.frame_queue import FrameQueue
from veo_desktop.workers.orders import Order

_log = logging.getLogger(__name__)


class ClipSession:
    """Reads one ClipFile. Play runs on a timeline that goes on rising over each loop; `seek` begins a new one."""

    def __init__(
        self,
        file: ClipFile,
        clock: PlayClock,
        frames: FrameQueue,
        sound: SoundBuffer,
        stale: Callable[[], bool],
    ) -> None:
        """Raises MediaError, StorageError or Stopped."""
        self._clock, self._frames, self._sound = clock, frames, sound
        self._stale = stale
        self._picture = ClipReader(file)
        self._audio = self._open_sound(file)
        self.info: ClipInfo = replace(self._picture.info, has_audio=self._audio is not None)
        self._scaler = Scaler()
        self._seek = -1
        self._round = 0  # how often play has begun anew
        self._next = 0  # the frame to decode next
        self._sound_from: float | None = None  # where the sound begins anew when its reader has ended
        self._pieces: Iterator[bytes] = iter(())

    def jump(self, order: Order) -> Picture | None:
        """Stand at `order.index`; its picture begins the new play. None when the clip is given up meanwhile."""
        self._seek, self._round = order.seek, 0
        self._frames.clear()
        self._sound.restart(order.seek)
        picture = self.look(order)
        if picture is not None:
            self._next = picture.index + 1
            self._pieces, self._sound_from = iter(()), self._picture.table.time(picture.index)
        return picture

    def look(self, order: Order) -> Picture | None:
        """The picture of `order.index`, rendered for looking at unless play goes on from it."""
        found = self._picture.frame(order.index, self._stale)
        if found is None:
            return None
        index, frame = found
        rendered = self._scaler.render(frame, self._shown(), order.box, sharp=not order.playing)
        return Picture(index, self._seek, self._picture.table.time(index), *rendered, sharp=not order.playing)

    def advance(self, order: Order) -> bool:
        """Decode one step ahead of play; False when there is nothing to do for now. Raises as the readers do."""
        sounded = self._advance_sound(order)
        return self._advance_picture(order) or sounded

    def close(self) -> None:
        self._pieces = iter(())
        self._picture.close()
        if self._audio is not None:
            self._audio.close()

    def _advance_picture(self, order: Order) -> bool:
        table = self._picture.table
        if not self._frames.has_room():
            return False
        if self._next >= len(table):
            if not order.loop:
                return False
            self._next, self._round = 0, self._round + 1
        start = self._round * table.duration
        now = self._clock.now_in(self._seek)
        # late: what nobody can see any more is decoded (others lean on it), but not rendered
        wanted = self._next if now is None else max(self._next, table.at(now - start))
        found = self._picture.frame(wanted, self._stale)
        if found is None:
            return False
        index, frame = found
        if index < wanted:  # a damaged end: nothing further can be decoded
            self._next = len(table)
            return True
        rendered = self._scaler.render(frame, self._shown(), order.box, sharp=False)
        self._frames.put(Picture(index, self._seek, start + table.time(index), *rendered, sharp=False))
        self._next = index + 1
        return True

    def _advance_sound(self, order: Order) -> bool:
        rate = order.sound_rate
        if self._audio is None or not rate or not self._sound.has_room(rate):
            return False
        piece = next(self._pieces, None)
        if piece is None and self._sound_from is None and order.loop:
            self._sound_from = 0.0
        if piece is None and self._sound_from is not None:
            self._pieces, self._sound_from = self._audio.play(self._sound_from, rate), None
            piece = next(self._pieces, None)
        if piece is not None:
            self._sound.put(piece)
        return piece is not None

    def _shown(self) -> tuple[int, int]:
        return self.info.width, self.info.height

    def _open_sound(self, file: ClipFile) -> AudioReader | None:
        if not self._picture.info.has_audio:
            return None
        table = self._picture.table
        try:
            return AudioReader(file, table.origin, table.duration)
        except MediaError as error:
            _log.info("The clip plays without its sound: %s", error.detail)
            return None
