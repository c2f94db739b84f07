"""Frame numbers as the timecode people read: `MM:SS:FF`, frames from 0. Any thread."""

from __future__ import annotations

import re
from fractions import Fraction

from veo_desktop.core.text import Text, text, textn

_PLACE = re.compile(r"[0-9]{1,9}|([0-9]{1,3}:){1,2}[0-9]{1,3}")


def timecode(frame: int, rate: Fraction) -> str:
    """`MM:SS:FF` of frame number `frame` (from 0) at `rate` frames a second.

    A rate that is no whole number counts by its nearest whole one, as non-drop timecode does.
    """
    per_second = max(1, round(rate))
    seconds, frames = divmod(max(0, frame), per_second)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes:02d}:{seconds:02d}:{frames:02d}"


def timecodes(first: int, last: int, rate: Fraction) -> str:
    """From one frame to another, both included: `MM:SS:FF–MM:SS:FF`, or the one where they are the same."""
    return timecode(first, rate) if first == last else f"{timecode(first, rate)}–{timecode(last, rate)}"


def frame_at(words: str, rate: Fraction, frames: int) -> int | Text:
    """The frame (from 0) that a person means: its number, counted from 1, or its `MM:SS:FF`; else why there is none.

    Where the parts are fewer, the first ones are left out: `SS:FF`. `frames` is how many the clip has.
    """
    if not _PLACE.fullmatch(words.strip()):
        return text("Write a frame, like 81, or a timecode, like 00:03:08.")
    *before, last = (int(part) for part in words.strip().split(":"))
    per_second = max(1, round(rate))
    if before and last >= per_second:
        return textn(
            "A second has {n} frame here, from 00 to {last}.",
            "A second has {n} frames here, from 00 to {last}.",
            per_second,
            last=f"{per_second - 1:02d}",
        )
    minutes, seconds = [0, 0, *before][-2:]
    frame = (minutes * 60 + seconds) * per_second + last if before else last - 1
    if 0 <= frame < frames:
        return frame
    end = timecode(frames - 1, rate)
    return text("The clip goes from frame 1 to {n}, up to {timecode}.", n=str(frames), timecode=end)
