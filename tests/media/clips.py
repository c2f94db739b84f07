"""Makes small real clips for the media tests."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av

SOUND_RATE = 48_000
SOUND_STEP = 1024


def make_clip(path: Path, *, size: tuple[int, int] = (160, 90), frames: int = 24, audio: bool = True) -> Path:
    """An H.264 clip at 24 fps with B-frames, and AAC 48 kHz stereo when `audio`. Frame n is grey of `level(n)`."""
    with av.open(str(path), "w", format="mp4") as container:
        video = container.add_stream("libx264", rate=24, options={"preset": "superfast", "bf": "2"})
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        sound = container.add_stream("aac", rate=SOUND_RATE, layout="stereo") if audio else None
        for number in range(frames):
            container.mux(video.encode(_grey(size, number)))
        container.mux(video.encode(None))
        if sound is not None:
            for start in range(0, frames * SOUND_RATE // 24, SOUND_STEP):
                container.mux(sound.encode(_hum(start)))
            container.mux(sound.encode(None))
    return path


def level(number: int) -> int:
    """The grey of frame `number`."""
    return 20 + number * 8 % 200


def _grey(size: tuple[int, int], number: int) -> av.VideoFrame:
    frame = av.VideoFrame(*size, "yuv420p")
    for index, plane in enumerate(frame.planes):
        plane.update(bytes([level(number) if index == 0 else 128]) * plane.buffer_size)
    frame.pts, frame.time_base = number, Fraction(1, 24)
    return frame


def _hum(start: int) -> av.AudioFrame:
    frame = av.AudioFrame(format="fltp", layout="stereo", samples=SOUND_STEP)
    for plane in frame.planes:
        plane.update(bytes(plane.buffer_size))
    frame.rate, frame.pts, frame.time_base = SOUND_RATE, start, Fraction(1, SOUND_RATE)
    return frame
