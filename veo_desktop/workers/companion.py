"""A clip that moves in step with another one: a decoder of its own that follows the orders of the leading one.

On the UI thread; the decoding is its Decoder's.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.core.text import Text
from veo_desktop.media.facts import ClipInfo
from veo_desktop.media.frame_table import FrameTable
from veo_desktop.media.match import Held, Match
from veo_desktop.media.picture import Picture
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.workers.decoder import Decoder
from veo_desktop.workers.orders import Order
from veo_desktop.workers.threads import JOIN_SECONDS

NO_JUMP = -1  # a clip that was just opened has no frame to stand at yet


class Companion(QObject):
    """Silent, and always at the frame that goes with the leading clip's. Call `finish` before it goes.

    `opened(ClipInfo)`; `failed(Text)`; `standing(Picture)`: the frame of a jump, as the Decoder's;
    `let_go`: its file is not held any more.
    """

    opened = Signal(object)
    failed = Signal(object)
    standing = Signal(object)
    let_go = Signal()

    def __init__(self, clock: PlayClock, parent: QObject | None = None) -> None:
        """`clock` is the leading clip's."""
        super().__init__(parent)
        self._decoder = Decoder(clock)  # no parent: it must outlive this object by a moment
        self.destroyed.connect(self._decoder.abandon)
        self._decoder.opened.connect(self._on_opened)
        self._decoder.failed.connect(self._on_failed)
        self._decoder.standing.connect(self._on_standing)
        self._decoder.let_go.connect(self._on_let_go)
        self._order = Order()
        self._info: ClipInfo | None = None
        self._offset = 0

    @property
    def info(self) -> ClipInfo | None:
        """The clip that is open; None while there is none."""
        return self._info

    @property
    def dropped(self) -> int:
        """Pictures that came too late to be shown."""
        return self._decoder.frames.dropped

    @property
    def settled(self) -> bool:
        """Whether all frames that fit into memory are decoded, and nothing else is going on."""
        return self._decoder.resting

    def open(self, path: str, limit: int) -> None:
        """Open a clip, without showing anything yet; `limit` in bytes of decoded frames."""
        self._info = None
        clip, box = self._order.clip + 1, self._order.box
        self._order = Order(clip=clip, path=path, seek=NO_JUMP, box=box, limit=limit, waveform=False)
        self._decoder.post(self._order)
        if not self._decoder.isRunning():
            self._decoder.start()

    def close_clip(self) -> None:
        """Let go of the clip; what its decoder still says of it is not listened to any more."""
        self._info = None
        self._offset = 0
        self._order = Order(clip=self._order.clip + 1, box=self._order.box)
        self._decoder.post(self._order)
        if not self._decoder.isRunning():
            self.let_go.emit()

    def finish(self, seconds: float = JOIN_SECONDS) -> bool:
        """End the decoder, for good; False when it still runs after `seconds`."""
        return self._decoder.finish(seconds)

    def set_offset(self, offset: int) -> None:
        """Stay so many frames ahead of the leading clip, from the next jump on; negative: behind."""
        self._offset = offset

    def set_box(self, box: tuple[int, int]) -> None:
        """Room for the picture in device pixels."""
        if box != self._order.box:
            self._order = replace(self._order, box=box)
            self._decoder.post(self._order)

    def follow(self, lead: Order, table: FrameTable) -> None:
        """Bring about what the leading clip, whose frames are `table`, was ordered."""
        if self._info is None:
            return
        self._order = replace(
            self._order,
            seek=lead.seek,
            index=lead.index,
            playing=lead.playing,
            loop=lead.loop,
            speed=lead.speed,
            first=lead.first,
            last=lead.last,
            match=Match(table, self._info.table, self._offset),
        )
        self._decoder.post(self._order)

    def expected(self, index: int) -> int:
        """The frame that belongs to the leading clip's frame `index`; -1 before the first `follow`."""
        return -1 if self._order.match is None else self._order.match.frame(index)

    def held(self, index: int) -> Held:
        """Whether the clip stands still at the leading clip's frame `index`, because it ends where that goes on."""
        return Held.NOT if self._order.match is None else self._order.match.held(index)

    def take(self, seek: int, due: float) -> Picture | None:
        """The newest picture of play `seek` that goes with the leading clip's one due at `due`, if it is new."""
        return self._decoder.frames.take(seek, due)

    @Slot(int, object)
    def _on_opened(self, clip: int, info: ClipInfo) -> None:
        if clip == self._order.clip:
            self._info = info
            self.opened.emit(info)

    @Slot(int, object)
    def _on_failed(self, clip: int, reason: Text) -> None:
        if clip == self._order.clip:
            self._info = None
            self.failed.emit(reason)

    @Slot(int, object)
    def _on_standing(self, clip: int, picture: Picture) -> None:
        if clip == self._order.clip:
            self.standing.emit(picture)

    @Slot(int)
    def _on_let_go(self, clip: int) -> None:
        if clip == self._order.clip:
            self.let_go.emit()
