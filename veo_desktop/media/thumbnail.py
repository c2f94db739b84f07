"""Makes a small still picture of a clip. For the probe child; blocks."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import cast

from av.codec.context import CodecContext
from av.container import InputContainer
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from veo_desktop.core.files import storage_error, write_atomically
from veo_desktop.media.opening import damaged, ffmpeg_errors, opened, picture

_KINDS = {".jpg": ("mjpeg", "yuvj420p"), ".jpeg": ("mjpeg", "yuvj420p"), ".png": ("png", "rgb24")}
JPEG_QUALITY = "3"  # FFmpeg's scale, 2 (best) … 31


def thumbnail(path: Path, target: Path, *, at: float = 0.0, longest_edge: int = 512) -> tuple[int, int]:
    """Write the frame at fraction `at` (0…1) of the clip to `target` (.jpg or .png); its width and height.

    The longest edge is `longest_edge` pixels, less for a smaller clip. Raises MediaError when no
    frame can be decoded, StorageError when `target` cannot be written, ValueError for another kind of file.
    """
    if target.suffix.lower() not in _KINDS:
        raise ValueError(f"a thumbnail is a JPEG or a PNG, not {target.suffix!r}")
    with opened(path) as container:
        video = picture(container)
        frame = _frame_at(container, video, min(max(at, 0.0), 1.0))
        size = shown_size(frame, video.codec_context.sample_aspect_ratio or Fraction(1), longest_edge)
        data = encoded(frame, size, target)
    try:
        write_atomically(target, data, durable=False)  # it can be made again
    except OSError as error:
        raise storage_error(error, target) from error
    return size


def _frame_at(container: InputContainer, video: VideoStream, at: float) -> VideoFrame:
    """The frame that is shown at the wanted moment; the last one before it where the file ends early."""
    video.thread_type = "SLICE"  # more threads would decode frames behind the wanted one, for nothing
    wanted = (video.start_time or 0) + int((video.duration or 0) * at)
    if at > 0:
        video.codec_context.skip_frame = "NONREF"  # a neighbour of the wanted frame serves, at half the work
        container.seek(wanted, stream=video)
    found: VideoFrame | None = None
    for frame in container.decode(video):
        if found is not None and (frame.pts is None or frame.pts > wanted):
            break
        found = frame
    if found is None:
        raise damaged("no frame could be decoded")
    return found


def shown_size(frame: VideoFrame, pixel: Fraction, longest_edge: int) -> tuple[int, int]:
    """Width and height of a frame with pixels of shape `pixel`, its longest edge at most `longest_edge`."""
    width, height = frame.width * float(pixel), float(frame.height)
    scale = min(1.0, longest_edge / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def encoded(frame: VideoFrame, size: tuple[int, int], target: Path) -> bytes:
    """The frame, scaled to `size`, as the kind of picture that the name of `target` says."""
    codec, pixels = _KINDS[target.suffix.lower()]
    with ffmpeg_errors():
        small = frame.reformat(*size, format=pixels)
        small.pts = 0
        encoder = cast(VideoCodecContext, CodecContext.create(codec, "w"))
        encoder.width, encoder.height = size
        encoder.pix_fmt = pixels
        encoder.time_base = Fraction(1, 1)
        if codec == "mjpeg":
            encoder.options = {"qmin": JPEG_QUALITY, "qmax": JPEG_QUALITY}
        return b"".join(bytes(packet) for packet in [*encoder.encode(small), *encoder.encode(None)])
