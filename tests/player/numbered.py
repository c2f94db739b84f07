"""Makes clips whose frames carry their number as a picture, and reads it back from pixels."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path

import av
from av.video.stream import VideoStream
from PySide6.QtGui import QColor, QImage

BITS = 8
RATE = 24
SOUND_RATE = 48_000
DARK, LIGHT = 40, 210
SOUND_STEP = 1024
TICKS = 12_000  # a second: every rate here goes into it
_FORMATS = {".mov": "mov", ".webm": "webm", ".mkv": "matroska"}


def numbered_clip(
    path: Path,
    *,
    frames: int = 48,
    size: tuple[int, int] = (320, 180),
    sound: bool = True,
    clicks: Sequence[int] = (),
    rotation: int = 0,
    codec: dict[str, str] | None = None,
    tick: Callable[[int], int] = lambda number: number,
    encoder: str = "libx264",
    pixels: str = "yuv420p",
    rate: int = RATE,
) -> Path:
    """Frame n shows the bits of n as columns, dark or light; each frame of `clicks` comes with a click of sound.

    The suffix of `path` tells the kind of file; `tick` gives a frame's time in parts of a second, `rate` of them;
    `codec` are the options of `encoder`.
    """
    webm = path.suffix == ".webm"
    with av.open(str(path), "w", format=_FORMATS.get(path.suffix, "mp4")) as container:
        usual = {"preset": "superfast", "bf": "2"} if encoder == "libx264" else {}
        video = container.add_stream(encoder, rate=rate, options={**usual, **(codec or {})})
        assert isinstance(video, VideoStream)
        video.width, video.height, video.pix_fmt = *size, pixels
        if rotation:
            video.set_display_rotation(rotation)
        audio = container.add_stream("libopus" if webm else "aac", rate=SOUND_RATE, layout="stereo") if sound else None
        for number in range(frames):
            container.mux(video.encode(_columns(size, number, Fraction(tick(number), rate), pixels)))
        container.mux(video.encode(None))
        if audio is not None:
            length = (tick(frames - 1) + 1) * SOUND_RATE // rate
            for start in range(0, length, SOUND_STEP):
                container.mux(audio.encode(_sound(start, [click * SOUND_RATE // rate for click in clicks])))
            container.mux(audio.encode(None))
    return path


def read_number(image: QImage) -> int:
    """The number that the columns of `image` show."""
    number = 0
    for bit in range(BITS):
        x = int((bit + 0.5) * image.width() / BITS)
        if QColor(image.pixelColor(x, image.height() // 2)).lightness() > (DARK + LIGHT) // 2:
            number |= 1 << bit
    return number


def _columns(size: tuple[int, int], number: int, moment: Fraction, pixels: str) -> av.VideoFrame:
    frame = av.VideoFrame(*size, "yuv420p")
    luma = frame.planes[0]
    row = bytearray(luma.line_size)
    for x in range(size[0]):
        row[x] = LIGHT if number >> (x * BITS // size[0]) & 1 else DARK
    luma.update(bytes(row) * size[1])
    for plane in frame.planes[1:]:
        plane.update(bytes([128]) * plane.buffer_size)
    frame.pts, frame.time_base = round(moment * TICKS), Fraction(1, TICKS)
    return frame if pixels == "yuv420p" else _in_format(frame, pixels)


def _in_format(frame: av.VideoFrame, pixels: str) -> av.VideoFrame:
    changed = frame.reformat(format=pixels)
    changed.pts, changed.time_base = frame.pts, frame.time_base
    return changed


def _sound(start: int, clicks: list[int]) -> av.AudioFrame:
    frame = av.AudioFrame(format="s16", layout="stereo", samples=SOUND_STEP)
    samples = array("h", bytes(SOUND_STEP * 4))
    for click in clicks:
        for at in range(max(click, start), min(click + 480, start + SOUND_STEP)):
            level = 20_000 if at // 24 % 2 else -20_000
            samples[(at - start) * 2] = samples[(at - start) * 2 + 1] = level
    frame.planes[0].update(samples.tobytes().ljust(frame.planes[0].buffer_size, b"\0"))
    frame.rate, frame.pts, frame.time_base = SOUND_RATE, start, Fraction(1, SOUND_RATE)
    return frame
