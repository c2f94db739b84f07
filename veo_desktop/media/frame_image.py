"""One frame of a clip in full size and right colours, as pixels or as a PNG. Any thread; blocks while it decodes.

The colours are those of the file: its matrix (BT.601, BT.709, BT.2020) and its range, and where it does not say,
what players take it for. The player paints with the same rules, so a saved frame looks like the one on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from av.codec.context import CodecContext
from av.video.frame import VideoFrame

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import MediaError, Stopped
from veo_desktop.core.text import text
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.clip_reader import ClipReader
from veo_desktop.media.file_check import check_file
from veo_desktop.media.frame_table import FrameTable
from veo_desktop.media.opening import ffmpeg_errors
from veo_desktop.media.scaler import Scaler

_CHANNELS = 4


@dataclass(frozen=True, slots=True)
class FrameImage:
    """`pixels`: `height` rows of `width` pixels of 4 bytes, blue, green, red and 255; upright, pixels square."""

    width: int
    height: int
    pixels: bytes


def read_frame(path: str, table: FrameTable, index: int, cancel: CancelToken) -> FrameImage:
    """Frame `index` (from 0) of the clip at `path`, as large as it was made; `table` is the clip's.

    Raises MediaError for a clip that cannot be decoded there, OSError, StorageError, or Stopped once `cancel` is set.
    """
    file = ClipFile(path, cancel)
    try:
        file.open(check_file)
        reader = ClipReader(file, limit=0, table=table)
        try:
            found = reader.frame(index, lambda: cancel.cancelled)
            if cancel.cancelled:
                raise Stopped(text("Reading the frame was stopped."))
            if found is None or found[0] != index:
                raise MediaError(text("This frame is damaged in the file and cannot be saved."))
            return upright(found[1], (reader.info.width, reader.info.height))
        finally:
            reader.close()
    finally:
        file.close()


def upright(frame: VideoFrame, shown: tuple[int, int]) -> FrameImage:
    """`frame` in the size `shown`, turned as the file wants it."""
    with ffmpeg_errors():
        pixels, width, height, stride, turns = Scaler().render(frame, shown, shown, sharp=True)
    row = width * _CHANNELS
    rows = [bytes(pixels[at : at + row]) for at in range(0, height * stride, stride)]
    return _turned(rows, width, height, turns)


def png(image: FrameImage) -> bytes:
    """The image as a PNG file of 8 bits a channel."""
    with ffmpeg_errors():
        frame = VideoFrame(image.width, image.height, "bgra")
        plane, row = frame.planes[0], image.width * _CHANNELS
        padding = bytes(plane.line_size - row)
        rows = [image.pixels[at : at + row] for at in range(0, len(image.pixels), row)]
        plane.update(b"".join(each + padding for each in rows) if padding else image.pixels)
        plain = frame.reformat(format="rgb24")
        plain.pts = 0
        encoder = CodecContext.create("png", "w")
        encoder.width, encoder.height = image.width, image.height
        encoder.pix_fmt = "rgb24"
        encoder.time_base = Fraction(1)
        return b"".join(bytes(packet) for packet in [*encoder.encode(plain), *encoder.encode(None)])


def _turned(rows: list[bytes], width: int, height: int, turns: int) -> FrameImage:
    """The rows after `turns` quarter turns clockwise."""
    if turns == 2:
        whole = memoryview(b"".join(rows)).cast("I")
        return FrameImage(width, height, whole[::-1].tobytes())
    if turns % 2 == 0:
        return FrameImage(width, height, b"".join(rows))
    lines = [memoryview(row).cast("I") for row in (reversed(rows) if turns == 1 else rows)]
    whole = memoryview(b"".join(lines)).cast("B").cast("I")
    order = range(width) if turns == 1 else range(width - 1, -1, -1)
    return FrameImage(height, width, b"".join(whole[column::width].tobytes() for column in order))
