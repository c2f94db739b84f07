"""How loud a clip is along its length, to be painted. For the decoder thread; the result may go to any.

It knows no decoder, so that the window starts without one.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

RATE = 24_000  # samples a second that are looked at
COLUMNS = 2048  # parts that a clip is divided into: more than a usual bar has pixels
CHANNELS = 2
PORTION = RATE // 4  # samples looked at in one step, about two milliseconds of work
LOUDEST = 32_768


@dataclass(frozen=True, slots=True)
class Waveform:
    """`peaks` hold the loudest sample of each of equally long parts of the clip, from 0 to 255."""

    peaks: bytes

    def peak(self, begin: float, end: float) -> float:
        """The loudest between two places of the clip (0 is its start, 1 its end), from 0 to 1."""
        count = len(self.peaks)
        first = min(max(0, int(begin * count)), count - 1)
        return max(self.peaks[first : max(first + 1, round(end * count))]) / 255


class WaveformMaker:
    """Takes the sound of a whole clip, step by step, so that whoever has better to do can do it between them."""

    def __init__(self, pieces: Iterator[bytes], samples: int) -> None:
        """`pieces`: 16-bit stereo, RATE samples a second; `samples`: how many the clip has, at least 1."""
        self._pieces, self._samples = pieces, samples
        self._columns = min(COLUMNS, samples)
        self._waiting: array[int] = array("h")
        self._peaks = bytearray()

    def advance(self) -> Waveform | None:
        """Take one portion; the waveform once all is taken. Raises what the pieces raise."""
        enough = len(self._waiting) + PORTION * CHANNELS
        while len(self._waiting) < enough:
            piece = next(self._pieces, None)
            if piece is None:
                self._waiting.extend([0] * (self._values(self._columns) - self._values(len(self._peaks))))
                break
            self._waiting.frombytes(piece)
        self._measure()
        return Waveform(bytes(self._peaks)) if len(self._peaks) >= self._columns else None

    def _measure(self) -> None:
        taken = 0
        while len(self._peaks) < self._columns:
            size = self._values(len(self._peaks) + 1) - self._values(len(self._peaks))
            part = self._waiting[taken : taken + size]
            if len(part) < size:
                break
            taken += size
            highest, lowest = max(part), min(part)
            self._peaks.append(min(255, max(highest, -lowest) * 256 // LOUDEST))
        del self._waiting[:taken]

    def _values(self, columns: int) -> int:
        """How many numbers the first `columns` parts have."""
        return columns * self._samples // self._columns * CHANNELS
