"""Reads a still picture that the window's own readers cannot open (AVIF). For the probe child; blocks."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
from av.codec.context import CodecContext
from av.video.frame import VideoFrame

from veo_desktop.core.errors import MediaError
from veo_desktop.core.files import storage_error, write_atomically
from veo_desktop.core.text import text
from veo_desktop.media.opening import damaged, decodable, ffmpeg_errors
from veo_desktop.media.scaler import quarter_turns

MOST_PIXELS = 64_000_000


def still(path: Path, target: Path) -> int:
    """Write the picture in `path` to `target` as PNG; how many quarter turns to the right it needs.

    Raises MediaError when it cannot be decoded, StorageError when `target` cannot be written.
    """
    with ffmpeg_errors(), av.open(str(path), format="mov") as container:
        if not container.streams.video:
            raise MediaError(text("This file holds no picture."))
        stream = decodable(container.streams.video[0])
        stream.codec_context.options = {"max_pixels": str(MOST_PIXELS)}
        frame = next(container.decode(stream), None)
        if frame is None:
            raise damaged("no picture could be decoded")
        data = _png(frame)
    try:
        write_atomically(target, data, durable=False)  # it can be made again
    except OSError as error:
        raise storage_error(error, target) from error
    return quarter_turns(frame.rotation)


def _png(frame: VideoFrame) -> bytes:
    plain = frame.reformat(format="rgb24")
    plain.pts = 0
    encoder = CodecContext.create("png", "w")
    encoder.width, encoder.height, encoder.pix_fmt = plain.width, plain.height, "rgb24"
    encoder.time_base = Fraction(1, 1)
    return b"".join(bytes(packet) for packet in [*encoder.encode(plain), *encoder.encode(None)])
