"""The decoder thread of one player: opens clips, decodes ahead, renders what the screen takes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from veo_desktop.core.errors import Stopped, VeoError, unexpected
from veo_desktop.core.text import Text, text
from veo_desktop.media.boxes import check_boxes
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.media.sound_buffer import SoundBuffer
from veo_desktop.workers.frame_queue import FrameQueue
from veo_desktop.workers.orders import Order, OrderBox
from veo_desktop.workers.threads import JOIN_SECONDS

if TYPE_CHECKING:
    from veo_desktop.workers.clip_session import ClipSession

LINGER = 0.1  # seconds between looks at a file that a stalled disk has not given back yet

_log = logging.getLogger(__name__)


class Decoder(QThread):
    """Brings about the latest order. Its signals carry the order's `clip` number, so that stale ones are told apart.

    `opened(int, ClipInfo)`; `failed(int, Text)`; `standing(int, Picture)`: the frame of a jump, or one rendered
    anew while play halts; `let_go(int)`: of the clips before this number no file is held any more.
    The frames of play wait in `frames`, its sound in `sound`.
    """

    opened = Signal(int, object)
    failed = Signal(int, object)
    standing = Signal(int, object)
    let_go = Signal(int)

    def __init__(
        self, clock: PlayClock, check: Callable[[str], None] = check_boxes, parent: QObject | None = None
    ) -> None:
        """`clock` tells what is late already; `check` refuses a file before it is decoded, by a MediaError."""
        super().__init__(parent)
        self.setObjectName("decoder")
        self._orders = OrderBox()
        self.frames = FrameQueue(self._orders.poke)
        self.sound = SoundBuffer(self._orders.poke)
        self._clock, self._check = clock, check
        self._done = Order()
        self._file: ClipFile | None = None
        self._session: ClipSession | None = None
        self._lingering: list[ClipFile] = []
        self._owed: int | None = None  # `let_go` is still to be said for this clip number

    def post(self, order: Order) -> None:
        """Replace the order. A clip that is not wanted any more is given up at once."""
        previous = self._orders.order
        self._orders.post(order)
        if previous.clip != order.clip:
            previous.cancel.cancel()

    def finish(self, seconds: float = JOIN_SECONDS) -> bool:
        """Give up the clip and end the thread; False when it still runs after `seconds`."""
        self._orders.finish()
        self._orders.order.cancel.cancel()
        return self.wait(round(seconds * 1000))

    @Slot()
    def abandon(self) -> None:
        """`finish` for a window that is destroyed without having been closed: a thread left alone ends the process."""
        self.finish()

    def run(self) -> None:
        while not self._orders.finished:
            order = self._orders.order
            try:
                busy = self._follow(order)
            except Stopped:
                busy = True  # a newer order waits
            except Exception as error:
                _log.debug("A clip cannot be played", exc_info=True)
                self._give_up(order, error)
                busy = True
            self._say_let_go()
            if not busy:
                self._orders.wait(LINGER if self._lingering else None)
        self._close()

    def _follow(self, order: Order) -> bool:
        """Take the next step towards `order`; False when nothing is left to do until something changes."""
        if order.clip != self._done.clip:
            self._close()
            self._done = Order(clip=order.clip, seek=-1)
            self._owed = order.clip
            if order.path:
                self._open(order)
            return True
        if self._session is None:
            return False
        if order.seek != self._done.seek:
            self._done = order
            self._show(order, self._session.jump(order))
            return True
        halted = not order.playing and (order.index, order.box) != (self._done.index, self._done.box)
        halted = halted or (self._done.playing and not order.playing)
        self._done = order
        if halted:
            self._show(order, self._session.look(order))
            return True
        return order.playing and self._session.advance(order)

    def _open(self, order: Order) -> None:
        # imported with the first clip: PyAV takes as long as a tenth of the whole start
        from veo_desktop.workers.clip_session import ClipSession

        self._file = ClipFile(order.path, order.cancel)
        self._file.open(self._check)
        self._session = ClipSession(self._file, self._clock, self.frames, self.sound, lambda: order.cancel.cancelled)
        self.opened.emit(order.clip, self._session.info)

    def _show(self, order: Order, picture: object) -> None:
        if picture is not None:
            self.standing.emit(order.clip, picture)

    def _give_up(self, order: Order, error: Exception) -> None:
        self._close()
        self._done = Order(clip=order.clip, seek=-1)
        self.failed.emit(order.clip, _reason(error))

    def _close(self) -> None:
        self.frames.clear()
        if self._session is not None:
            self._session.close()
            self._session = None
        if self._file is not None:
            self._file.close()
            self._lingering.append(self._file)
            self._file = None

    def _say_let_go(self) -> None:
        self._lingering = [file for file in self._lingering if not file.released]
        if self._owed is not None and not self._lingering:
            clip, self._owed = self._owed, None
            self.let_go.emit(clip)


def _reason(error: Exception) -> Text:
    if isinstance(error, FileNotFoundError):
        return text("This clip is not there any more. It was moved, renamed or deleted.")
    if isinstance(error, OSError):
        return text("This clip cannot be read: {reason}", reason=error.strerror or str(error))
    return error.user_message if isinstance(error, VeoError) else unexpected(error).user_message
