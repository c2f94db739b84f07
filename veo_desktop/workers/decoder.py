"""The decoder thread of one player: opens clips, decodes ahead, renders what the screen takes."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from veo_desktop.core.errors import Stopped, VeoError, unexpected
from veo_desktop.core.text import Text, text
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.memory import give_back
from veo_desktop.media.opening_marks import OpeningMarks
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.media.sound_buffer import SoundBuffer
from veo_desktop.workers.frame_queue import FrameQueue
from veo_desktop.workers.nearby import Nearby
from veo_desktop.workers.orders import Order, OrderBox, Peek
from veo_desktop.workers.threads import JOIN_SECONDS

if TYPE_CHECKING:
    from veo_desktop.workers.clip_session import ClipSession

SETTLED = 0.08  # seconds that a frame stands before it is rendered anew for looking at
LINGER = 0.1  # seconds between looks at a file that a stalled disk has not given back yet

_log = logging.getLogger(__name__)


class Decoder(QThread):
    """Brings about the latest order. Its signals carry the order's `clip` number, so that stale ones are told apart.

    `opened(int, ClipInfo)`; `failed(int, Text)`; `standing(int, Picture)`: the frame of a jump, or one rendered
    anew while play halts; `let_go(int)`: of the clips before this number no file is held any more;
    `heard(int, Waveform)`: how loud the clip is. `peeked(int, Picture)` carries the number that `peek` returned.
    The frames of play wait in `frames`, those beside the one that stands in `nearby`, its sound in `sound`.
    """

    opened = Signal(int, object)
    failed = Signal(int, object)
    standing = Signal(int, object)
    let_go = Signal(int)
    heard = Signal(int, object)
    peeked = Signal(int, object)

    def __init__(
        self,
        clock: PlayClock,
        check: Callable[[str], object] | None = None,
        marks: OpeningMarks | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`clock` tells what is late already; `check` refuses a file before it is decoded, by a MediaError.

        Without another it is `file_check`. `marks` are told of each clip until its first frame is there.
        """
        super().__init__(parent)
        self.setObjectName("decoder")
        self._orders = OrderBox()
        self._tickets = 0
        self.frames = FrameQueue(self._orders.poke)
        self.nearby = Nearby()
        self.sound = SoundBuffer(self._orders.poke)
        self._clock, self._check, self._marks = clock, check, marks
        self._done = Order()
        self._file: ClipFile | None = None
        self._session: ClipSession | None = None
        self._lingering: list[ClipFile] = []
        self._jumped: float | None = None  # when the frame on the screen was jumped to, while it is a quick picture
        self._rested: Order | None = None  # the order that nothing is left to do for
        self._owed: int | None = None  # `let_go` is still to be said for this clip number

    @property
    def resting(self) -> bool:
        """Whether everything that was ordered has come about, and nothing more is to be decoded."""
        return self._rested is self._orders.order

    @property
    def clip(self) -> int:
        """The number of the clip that was ordered last."""
        return self._orders.order.clip

    @property
    def opening(self) -> float | None:
        """How far the file that is being opened was read, from 0 to 1; None while none is. Any thread."""
        file = self._file
        return file.part if file is not None and self._session is None else None

    def post(self, order: Order) -> None:
        """Replace the order. A clip that is not wanted any more is given up at once."""
        previous = self._orders.order
        self._orders.post(order)
        if previous.clip != order.clip:
            previous.cancel.cancel()

    def peek(self, index: int, box: tuple[int, int]) -> int:
        """Ask for frame `index` of the clip ordered, as large as fits into `box`, while play stays where it is.

        The latest call wins, and it comes after every jump. Returns the number that `peeked` answers with.
        """
        self._tickets += 1
        self._orders.ask(Peek(self._tickets, self._orders.order.clip, index, box))
        return self._tickets

    def finish(self, seconds: float = JOIN_SECONDS) -> bool:
        """Give up the clip and end the thread; False when it still runs after `seconds`."""
        self._orders.finish()
        self._orders.order.cancel.cancel()
        return self.wait(max(0, round(seconds * 1000)))

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
                self._rested = order if self._jumped is None else None
                self._orders.wait(self._patience())
                self._rested = None
        self._close()

    def _patience(self) -> float | None:
        """Seconds until there is something to do though nothing has changed; None for ever."""
        settling = SETTLED if self._jumped is not None and self._session is not None else None
        lingering = LINGER if self._lingering else None
        return min((wait for wait in (settling, lingering) if wait is not None), default=None)

    def _follow(self, order: Order) -> bool:
        """Take the next step towards `order`; False when nothing is left to do until something changes."""
        if order.clip != self._done.clip:
            self._close()
            self._done = Order(clip=order.clip, seek=-1)
            self._owed = order.clip
            if order.path:
                self._open(order)
            else:
                give_back()
            return True
        if self._session is None:
            return False
        if order.seek != self._done.seek:
            self._done = order
            self._jumped = None if order.playing else time.monotonic()
            self._show(order, self._session.jump(order))
            return True
        halted = not order.playing and (order.index, order.box) != (self._done.index, self._done.box)
        halted = halted or (self._done.playing and not order.playing)
        self._done = order
        if halted or self._stands_still(order):
            self._jumped = None
            self._show(order, self._session.look(order))
            return True
        if (order.playing and self._session.advance(order)) or self._peeked(self._session, order):
            return True
        if self._session.prepare(order, settled=self._jumped is None):
            return True
        if order.waveform and self._session.listening and (waveform := self._session.listen()) is not None:
            self.heard.emit(order.clip, waveform)
        return self._session.fill() or (order.waveform and self._session.listening)

    def _peeked(self, session: ClipSession, order: Order) -> bool:
        """Answer the latest peek; False when there is none, or none that play leaves time for."""
        peek = self._orders.peek
        if peek is None or peek.clip != order.clip:
            return False
        picture = session.peek(peek.index, peek.box, None if order.playing else lambda: self._newer(order, peek))
        if picture is None:
            return self._newer(order, peek)
        self._orders.answered(peek)
        self.peeked.emit(peek.ticket, picture)
        return True

    def _newer(self, order: Order, peek: Peek) -> bool:
        return self._orders.order is not order or self._orders.peek is not peek

    def _stands_still(self, order: Order) -> bool:
        """Whether the frame of a jump has been looked at long enough to be worth more than a quick picture."""
        return not order.playing and self._jumped is not None and time.monotonic() - self._jumped >= SETTLED

    def _open(self, order: Order) -> None:
        # imported with the first clip: PyAV takes as long as a tenth of the whole start
        from veo_desktop.media.file_check import check_file
        from veo_desktop.workers.clip_session import ClipSession

        self._file = ClipFile(order.path, order.cancel)
        self._file.open(self._check or check_file)
        if self._marks is not None:
            self._marks.begin(order.path)
        self._session = ClipSession(
            self._file, self._clock, self.frames, self.nearby, self.sound, lambda: order.cancel.cancelled, order.limit
        )
        self.opened.emit(order.clip, self._session.info)

    def _show(self, order: Order, picture: object) -> None:
        if picture is not None:
            self.standing.emit(order.clip, picture)
            self._unmark(well=True)

    def _unmark(self, *, well: bool) -> None:
        if self._marks is not None:
            self._marks.end(well=well)

    def _give_up(self, order: Order, error: Exception) -> None:
        self._close()
        self._done = Order(clip=order.clip, seek=-1)
        self.failed.emit(order.clip, _reason(error))

    def _close(self) -> None:
        self._unmark(well=False)
        self.frames.clear()
        self._jumped = None
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
        from veo_desktop.media.file_check import GONE  # as above

        return GONE
    if isinstance(error, OSError):
        return text("This clip cannot be read: {reason}", reason=error.strerror or str(error))
    return error.user_message if isinstance(error, VeoError) else unexpected(error).user_message
