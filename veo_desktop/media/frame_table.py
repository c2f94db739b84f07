"""Which frame is shown when: the presentation times of all frames of a clip, in order. Any thread; immutable."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # the window knows tables, and starts without a decoder
    from av.packet import Packet

FALLBACK_RATE = Fraction(24)


@dataclass(frozen=True, slots=True)
class FrameTable:
    """`ticks` are the times of frames 0, 1, 2… and `keys` those that decoding can start from, both rising.

    `end` is when the last frame has been shown; all in units of `base` seconds. `rate` in frames a second.
    """

    ticks: tuple[int, ...]
    keys: tuple[int, ...]
    end: int
    base: Fraction
    rate: Fraction

    def __len__(self) -> int:
        return len(self.ticks)

    @property
    def origin(self) -> float:
        """When frame 0 is shown, in seconds of the file's own timeline."""
        return float(self.ticks[0] * self.base)

    @property
    def duration(self) -> float:
        """From the first frame's start to the last one's end, in seconds."""
        return float((self.end - self.ticks[0]) * self.base)

    def time(self, index: int) -> float:
        """When frame `index` is shown, in seconds from frame 0; `len(table)` gives the end."""
        tick = self.end if index >= len(self.ticks) else self.ticks[index]
        return float((tick - self.ticks[0]) * self.base)

    def at(self, seconds: float) -> int:
        """The frame on the screen `seconds` after frame 0; the first or last one outside the clip."""
        tick = self.ticks[0] + Fraction(seconds) / self.base
        return min(max(0, bisect_right(self.ticks, tick) - 1), len(self.ticks) - 1)

    def index(self, tick: int) -> int:
        """The number of the frame whose time is `tick`, or of the last one before it."""
        return max(0, bisect_right(self.ticks, tick) - 1)

    def key_before(self, index: int) -> int:
        """Position in `keys` of the newest frame at or before `index` that decoding can start from."""
        return max(0, bisect_right(self.keys, self.ticks[index]) - 1)

    def key_between(self, after: int, index: int) -> bool:
        """Does a frame that decoding can start from lie behind frame `after`, up to `index`?"""
        first = bisect_right(self.keys, self.ticks[after]) if after >= 0 else bisect_left(self.keys, self.ticks[0])
        return first < len(self.keys) and self.keys[first] <= self.ticks[index]


def read_table(packets: Iterable[Packet[Any]], base: Fraction, rate: Fraction | None) -> FrameTable | None:
    """The table of a stream from all its packets (nothing is decoded); None when there is no frame.

    `rate` is what the file says; where it says nothing it is counted.
    """
    ends: dict[int, int] = {}
    keys: list[int] = []
    for packet in packets:
        tick = packet.pts if packet.pts is not None else packet.dts
        if tick is None or not packet.size or packet.is_discard:
            continue
        ends[tick] = packet.duration or 0
        if packet.is_keyframe:
            keys.append(tick)
    if not ends:
        return None
    ticks = tuple(sorted(ends))
    span = ticks[-1] - ticks[0]
    usual = Fraction(span, len(ticks) - 1) if span else 1 / ((rate or FALLBACK_RATE) * base)
    end = ticks[-1] + max(1, ends[ticks[-1]] or round(usual))
    return FrameTable(ticks, tuple(sorted(keys)) or ticks[:1], end, base, rate or 1 / (usual * base))
