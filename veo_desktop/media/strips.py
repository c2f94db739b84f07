"""Makes the pictures that a pointer scrubs through: one JPEG with small frames side by side.

For the probe child; blocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from veo_desktop.core.files import storage_error, write_atomically
from veo_desktop.media.opening import damaged, ffmpeg_errors, opened, picture
from veo_desktop.media.thumbnail import encoded, shown_size

_MOST_DECODED = 2000  # frames; in a longer clip only those at key frames are looked at


def strip(path: Path, target: Path, *, frames: int, longest_edge: int) -> None:
    """Write `frames` pictures, evenly over the clip, side by side to `target` (.jpg).

    Each is at most `longest_edge` pixels wide and high. Raises MediaError when no frame can be decoded,
    StorageError when `target` cannot be written.
    """
    with opened(path) as container, ffmpeg_errors():
        video = picture(container)
        size: tuple[int, int] | None = None
        pictures: list[bytes] = []
        for frame in _spread(container, video, frames):
            size = size or shown_size(frame, video.codec_context.sample_aspect_ratio or Fraction(1), longest_edge)
            pictures.append(_pixels(frame, size))
        if size is None:
            raise damaged("no frame could be decoded")
        pictures += pictures[-1:] * (frames - len(pictures))  # the end of a damaged clip
        data = encoded(_joined(pictures, size), (size[0] * frames, size[1]), target)
    try:
        write_atomically(target, data, durable=False)  # it can be made again
    except OSError as error:
        raise storage_error(error, target) from error


def _spread(container: InputContainer, video: VideoStream, wanted: int) -> Iterator[VideoFrame]:
    """The frames that are shown in the middle of each of `wanted` equal parts of the clip."""
    start, length = video.start_time or 0, video.duration or 0
    moments = [start + length * (2 * number + 1) // (2 * wanted) for number in range(wanted)]
    if video.frames > _MOST_DECODED:
        for moment in moments:
            container.seek(moment, stream=video)
            yield from _first(container, video)
        return
    newest: VideoFrame | None = None
    for frame in container.decode(video):
        while newest is not None and moments and frame.pts is not None and frame.pts > moments[0]:
            yield newest
            moments.pop(0)
        newest = frame
    if newest is not None:  # it is shown to the end
        yield from [newest] * len(moments)


def _first(container: InputContainer, video: VideoStream) -> Iterator[VideoFrame]:
    for frame in container.decode(video):
        yield frame
        return


def _pixels(frame: VideoFrame, size: tuple[int, int]) -> bytes:
    """Rows of RGB without gaps between them."""
    plane = frame.reformat(*size, format="rgb24").planes[0]
    data, row = bytes(plane), size[0] * 3
    return b"".join(data[start : start + row] for start in range(0, size[1] * plane.line_size, plane.line_size))


def _joined(pictures: list[bytes], size: tuple[int, int]) -> VideoFrame:
    row = size[0] * 3
    joined = VideoFrame(size[0] * len(pictures), size[1], "rgb24")
    plane = joined.planes[0]
    gap = bytes(plane.line_size - row * len(pictures))
    plane.update(
        b"".join(
            b"".join(each[start : start + row] for each in pictures) + gap for start in range(0, size[1] * row, row)
        )
    )
    return joined
