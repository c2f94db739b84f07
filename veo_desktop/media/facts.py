"""What is known about a clip once it was probed or opened. Any thread; immutable, and no decoder is needed."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from veo_desktop.media.frame_table import FrameTable


@dataclass(frozen=True, slots=True)
class Probe:
    """A clip that was decoded from its first frame to its last.

    `width` and `height` in stored pixels, `rate` in frames a second, `frames` as counted by decoding,
    `duration_s` of the picture, codecs by FFmpeg's names ("" for no sound), `streams_sha256` in hex:
    it covers what the streams carry and nothing around it, so a remux keeps it.
    """

    width: int
    height: int
    rate: Fraction
    frames: int
    duration_s: float
    has_audio: bool
    video_codec: str
    audio_codec: str
    streams_sha256: str


@dataclass(frozen=True, slots=True)
class ClipInfo:
    """A clip that plays: its size as shown (turned, pixels square), when which frame is shown, and sound or not."""

    width: int
    height: int
    table: FrameTable
    has_audio: bool

    @property
    def rate(self) -> Fraction:
        """Frames a second."""
        return self.table.rate

    @property
    def frames(self) -> int:
        return len(self.table)

    @property
    def duration(self) -> float:
        """In seconds."""
        return self.table.duration
