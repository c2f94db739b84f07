"""What is known about a clip once it was probed or opened. Any thread; immutable, and no decoder is needed."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a start does without it
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
class FileFacts:
    """What a file of any origin holds, by a short look into it.

    `kind` is "mp4" (MOV too) or "matroska" (WebM too), `width` and `height` as shown and 0 without a picture,
    `rate` in frames a second and 0 where it is not told, `duration_s` likewise, `bits` of a sample, codecs by
    FFmpeg's names ("" for none), `size` of the file in bytes.
    """

    kind: str
    width: int
    height: int
    rate: Fraction
    duration_s: float
    bits: int
    video_codec: str
    audio_codec: str
    size: int


@dataclass(frozen=True, slots=True)
class ClipInfo:
    """A clip that plays: its size as shown (turned, pixels square), when which frame is shown, and sound or not.

    Without `has_picture` its frames are a still that stands for the sound.
    """

    width: int
    height: int
    table: FrameTable
    has_audio: bool
    has_picture: bool = True

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
