"""How a picture goes into a clip of another shape: which part of it is seen, and the words for it. Any thread; pure."""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.core.request import MATCH_IMAGE
from veo_desktop.core.text import Text, text

_TOLERANCE = 0.01


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a picture in its pixels, from its upper left corner."""

    left: int
    top: int
    width: int
    height: int


def shape_of(ratio: str) -> float | None:
    """Width by height of a ratio as the API writes it, "16:9"; None where it names no shape."""
    across, _, down = ratio.partition(":")
    wide, high = (int(each) if each.isdecimal() and each.isascii() else 0 for each in (across, down))
    return wide / high if wide and high else None


def is_shape(width: int, height: int, shape: float) -> bool:
    """Whether a picture has that shape, but for a pixel or two."""
    return abs(width / height / shape - 1) <= _TOLERANCE


def middle_of(width: int, height: int, shape: float | None) -> Area:
    """The largest part of that shape in the middle of the picture: what a clip shows of it."""
    if shape is None or is_shape(width, height, shape):
        return Area(0, 0, width, height)
    wide, high = min(width, max(1, round(height * shape))), min(height, max(1, round(width / shape)))
    return Area((width - wide) // 2, (height - high) // 2, wide, high)


def fit_of(width: int, height: int, ratio: str, called: str = "") -> Text:
    """What becomes of a picture of that many pixels in a clip of `ratio` ("16:9", "9:16", match).

    `called` is the ratio's name where it is that of another picture.
    """
    shape = shape_of(ratio)
    size = {"width": str(width), "height": str(height)}  # pixels are written without a thousands separator
    if ratio == MATCH_IMAGE:
        return text("{width}×{height} · gives the ratio", **size)
    if shape is None:
        return text("{width}×{height}", **size)
    if is_shape(width, height, shape):
        return text("{width}×{height} · fits {ratio}", **size, ratio=called or ratio)
    return text("{width}×{height} · cropped to {ratio}", **size, ratio=called or ratio)
