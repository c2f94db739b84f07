"""Turns a decoded frame into the pixels that the screen takes, in the size shown. For the decoder thread."""

from __future__ import annotations

from av.video.frame import VideoFrame
from av.video.reformatter import Colorspace, Interpolation, VideoReformatter

PIXELS = "bgra"  # a QImage's Format_RGB32 in memory
# AREA keeps up with playback; the slower one is for a frame that is looked at
_QUICK = Interpolation.AREA
_QUICK_LARGER = Interpolation.BILINEAR
_SHARP = Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT
_UNTAGGED = (2, 3)  # colour matrix "unspecified" and "reserved"
_HD_HEIGHT = 720


class Scaler:
    """Scales and converts in one go."""

    def __init__(self, threads: int = 1) -> None:
        """One thread while others decode: they use the other cores already."""
        self._reformatter = VideoReformatter()
        self._threads = threads

    def render(
        self, frame: VideoFrame, shown: tuple[int, int], box: tuple[int, int], sharp: bool
    ) -> tuple[memoryview, int, int, int, int]:
        """`frame` as large as fits into `box` (device pixels) in the proportions of `shown`.

        Returns pixels, width, height, stride and quarter turns clockwise, as in Picture.
        """
        width, height = fit(shown, box)
        turns = quarter_turns(frame.rotation)
        if turns % 2:
            width, height = height, width
        quick = _QUICK if width <= frame.width else _QUICK_LARGER
        untagged = frame.colorspace in _UNTAGGED
        scaled = self._reformatter.reformat(
            frame,
            width,
            height,
            PIXELS,
            src_colorspace=_usual_colours(frame) if untagged else None,
            interpolation=_SHARP if sharp else quick,
            threads=self._threads,
        )
        plane = scaled.planes[0]
        return memoryview(plane), width, height, plane.line_size, turns


def fit(shown: tuple[int, int], box: tuple[int, int]) -> tuple[int, int]:
    """The largest size within `box` in the proportions of `shown`; at least one pixel."""
    scale = min(box[0] / shown[0], box[1] / shown[1])
    return max(1, round(shown[0] * scale)), max(1, round(shown[1] * scale))


def quarter_turns(rotation: int) -> int:
    """Quarter turns clockwise for a rotation in degrees counter-clockwise, as the file's matrix gives it."""
    return round(-rotation / 90) % 4


def _usual_colours(frame: VideoFrame) -> Colorspace:
    """What a file that does not say its colour matrix most likely has."""
    return Colorspace.ITU709 if frame.height >= _HD_HEIGHT else Colorspace.ITU601
