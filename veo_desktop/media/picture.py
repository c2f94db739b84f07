"""A frame ready to paint. Any thread; it knows no decoder, so that the window starts without one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """Frame `index` ready to paint: `pixels` hold `height` rows of `stride` bytes, 4 bytes a pixel.

    `turns` are quarter turns clockwise still to be applied. `due` is its moment on the timeline of play
    `seek` (see workers.orders), in seconds. `sharp`: rendered for looking at, from the whole frame.
    """

    index: int
    seek: int
    due: float
    pixels: memoryview
    width: int
    height: int
    stride: int
    turns: int
    sharp: bool
