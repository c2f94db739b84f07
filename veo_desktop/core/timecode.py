"""Frame numbers as the timecode people read: `MM:SS:FF`, frames from 0. Any thread."""

from __future__ import annotations

from fractions import Fraction


def timecode(frame: int, rate: Fraction) -> str:
    """`MM:SS:FF` of frame number `frame` (from 0) at `rate` frames a second.

    A rate that is no whole number counts by its nearest whole one, as non-drop timecode does.
    """
    per_second = max(1, round(rate))
    seconds, frames = divmod(max(0, frame), per_second)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes:02d}:{seconds:02d}:{frames:02d}"
