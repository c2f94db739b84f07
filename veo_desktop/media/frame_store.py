"""The decoded frames of one clip within a limit of bytes. For the decoder thread.

A clip of eight seconds fits as a whole, so that every frame is there at once, forwards and backwards. Of a longer
one those around the playhead are kept, more of them in the direction of travel, and a small picture of every frame.
"""

from __future__ import annotations

from dataclasses import dataclass

from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation, VideoReformatter

PROXY_EDGE = 480  # pixels of a small picture's longer side
PROXY_SHARE = 4  # small pictures may take one part in so many of the limit
BEHIND = 0.2  # part of the window that lies behind the playhead
WORTH_A_SEEK = 0.4  # part of the window that has to be missing before it is decoded anew from an earlier frame
LEAST = 8  # frames, whatever the limit


@dataclass(frozen=True, slots=True)
class Run:
    """Frames `first` to `last` that are wanted and not there."""

    first: int
    last: int


class FrameStore:
    """Frames by number. `aim` moves the window; what is put outside of it is not kept."""

    def __init__(self, count: int, sample: VideoFrame, limit: int) -> None:
        """`sample` tells how large a frame is; `limit` in bytes."""
        self._count = count
        self._frames: dict[int, VideoFrame] = {}
        self._small: dict[int, VideoFrame] = {}
        self._lost: set[int] = set()
        self._reformatter = VideoReformatter()
        size = _bytes_of(sample)
        self.whole = count * size <= limit
        scale = min(1.0, PROXY_EDGE / max(sample.width, sample.height))
        self._small_size = (max(2, round(sample.width * scale)), max(2, round(sample.height * scale)))
        small_bytes = count * self._small_size[0] * self._small_size[1] * 3 // 2
        self._with_small = not self.whole and small_bytes <= limit // PROXY_SHARE
        room = limit - (small_bytes if self._with_small else 0)
        self._most = count if self.whole else max(LEAST, room // size)
        self._window = range(min(count, self._most))

    def aim(self, index: int, direction: int) -> None:
        """The playhead is at `index` and moves forwards (1), backwards (-1) or may go either way (0)."""
        if self.whole:
            return
        part = {1: BEHIND, -1: 1 - BEHIND}.get(direction, 0.5)
        first = min(max(0, index - round(self._most * part)), max(0, self._count - self._most))
        self._window = range(first, min(self._count, first + self._most))
        for outside in [number for number in self._frames if number not in self._window]:
            del self._frames[outside]

    def put(self, index: int, frame: VideoFrame) -> None:
        """Keep a frame where it is wanted, and its small picture."""
        if index in self._window:
            self._frames[index] = frame
        if self._with_small and index not in self._small:
            self._small[index] = self._reformatter.reformat(
                frame, *self._small_size, "yuv420p", interpolation=Interpolation.FAST_BILINEAR, threads=1
            )

    def lose(self, numbers: range) -> None:
        """These frames cannot be decoded: the file is damaged there."""
        self._lost.update(numbers)

    def get(self, index: int) -> VideoFrame | None:
        return self._frames.get(index)

    def small(self, index: int) -> VideoFrame | None:
        """A small picture of frame `index`, where there is one."""
        return self._small.get(index)

    def wanted(self, index: int, direction: int, decoded: int) -> Run | None:
        """What to decode next, for a playhead at `index`; the decoder stands behind frame `decoded`.

        None when nothing is missing that is worth its time: going back to an earlier frame means decoding all
        from there, so it is done for many frames at once.
        """
        if self.whole:
            return self._missing(range(max(0, decoded + 1), self._count)) or self._missing(range(self._count))
        ahead = range(index, self._window.stop)
        behind = range(index - 1, self._window.start - 1, -1)
        for side in (behind, ahead) if direction < 0 else (ahead, behind):
            run = self._missing(side)
            if run is not None and self._worth(run, index, decoded):
                return run
        if self._with_small and len(self._small) < self._count:
            return next((Run(n, n) for n in range(self._count) if n not in self._small and n not in self._lost), None)
        return None

    def clear(self) -> None:
        self._frames.clear()
        self._small.clear()
        self._lost.clear()

    def _worth(self, run: Run, index: int, decoded: int) -> bool:
        """Whether this run is decoded now: it goes on from where the decoder is, it is large, or it is needed soon."""
        goes_on = decoded < run.first <= decoded + 2
        near = min(abs(run.first - index), abs(run.last - index)) <= self._most * BEHIND
        return goes_on or near or run.last - run.first + 1 >= self._most * WORTH_A_SEEK

    def _missing(self, order: range) -> Run | None:
        """The first run of frames, walking along `order`, that are not there."""
        begin: int | None = None
        last = 0
        for number in order:
            if number in self._frames or number in self._lost:
                if begin is not None:
                    break
            elif begin is None:
                begin = last = number
            else:
                last = number
        return None if begin is None else Run(min(begin, last), max(begin, last))


def _bytes_of(frame: VideoFrame) -> int:
    return max(1, sum(plane.buffer_size for plane in frame.planes))
