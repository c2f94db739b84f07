"""What the window wants of the decoder: one order, replaced whole, the latest wins. Any thread."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from veo_desktop.core.cancel import CancelToken

if TYPE_CHECKING:  # a start does without them
    from veo_desktop.media.course import Course
    from veo_desktop.media.frame_table import FrameTable
    from veo_desktop.media.match import Match


@dataclass(frozen=True, slots=True)
class Order:
    """The state that the decoder is to bring about.

    `clip` counts the clips opened and `seek` the jumps: what belongs to another number is stale.
    `index` is the frame to stand at: where this jump leads, or where play was halted.
    Play moves at `speed` (negative: backwards) within frames `first` to `last` (-1: the clip's last).
    `box` is the room for the picture in device pixels; `sound_rate` in samples a second, 0 for none;
    `keep_pitch`: sound at another speed keeps its pitch. `limit` in bytes: how many decoded frames may take.
    `waveform`: say how loud the clip is along its length. `cancel` frees the decoder from a file that does not
    answer. With a `match` this clip follows another one: frames and moments are those of the leading clip.
    """

    clip: int = 0
    path: str = ""
    seek: int = 0
    index: int = 0
    playing: bool = False
    loop: bool = False
    speed: float = 1.0
    first: int = 0
    last: int = -1
    box: tuple[int, int] = (1, 1)
    sound_rate: int = 0
    keep_pitch: bool = True
    limit: int = 0
    waveform: bool = True
    match: Match | None = None
    cancel: CancelToken = field(default_factory=CancelToken, compare=False)

    def own(self, index: int) -> int:
        """The frame of this clip that an order's, or a course's, frame `index` stands for."""
        return index if self.match is None else self.match.frame(index)

    def course(self, table: FrameTable) -> Course:
        """The way that play takes from here; `table` is the clip's own.

        A frame outside of the range is brought to its nearer end.
        """
        from veo_desktop.media.course import Course  # loaded with the first clip

        table = table if self.match is None else self.match.lead
        last = min(self.last, len(table) - 1) if self.last >= 0 else len(table) - 1
        first = min(self.first, last)
        return Course(table, min(max(first, self.index), last), self.speed, first, last)


@dataclass(frozen=True, slots=True)
class Peek:
    """A wish to see frame `index` of clip number `clip` within `box` (device pixels), while play stays where it is.

    `ticket` tells its answer from others.
    """

    ticket: int
    clip: int
    index: int
    box: tuple[int, int]


class OrderBox:
    """Holds the latest order, and beside it the latest wish to peek; the decoder sleeps here."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._order = Order()
        self._peek: Peek | None = None
        self._poked = False
        self._finished = False

    @property
    def order(self) -> Order:
        return self._order

    @property
    def finished(self) -> bool:
        return self._finished

    def post(self, order: Order) -> None:
        with self._changed:
            self._order = order
            self._wake()

    @property
    def peek(self) -> Peek | None:
        """The wish that is not answered yet."""
        return self._peek

    def ask(self, peek: Peek) -> None:
        with self._changed:
            self._peek = peek
            self._wake()

    def answered(self, peek: Peek) -> None:
        """Nothing is owed for `peek` any more; a later wish stays."""
        with self._changed:
            if self._peek is peek:
                self._peek = None

    def poke(self) -> None:
        """Something else has changed that the decoder may wait for."""
        with self._changed:
            self._wake()

    def finish(self) -> None:
        with self._changed:
            self._finished = True
            self._wake()

    def wait(self, seconds: float | None) -> None:
        """Sleep until something has changed since the last `wait`, at most `seconds`."""
        with self._changed:
            self._changed.wait_for(lambda: self._poked, seconds)
            self._poked = False

    def _wake(self) -> None:
        self._poked = True
        self._changed.notify()
