"""Opens a checked clip with PyAV and turns FFmpeg's errors into ours. For the probe child and decoders; blocks."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import av
from av.codec.hwaccel import HWAccel
from av.container import InputContainer
from av.stream import Disposition, Stream
from av.video.stream import VideoStream

from veo_desktop.core.errors import MediaError
from veo_desktop.core.files import storage_error
from veo_desktop.core.text import text
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.file_check import HEAD, check_file, demuxer
from veo_desktop.media.picture_limits import LONGEST_EDGE

AnyStream = TypeVar("AnyStream", bound=Stream)

THREADS = 2  # decoding beside the player: it may not take every core
READ_SIZE = 256 * 1024

_DISK_ERRORS = (errno.ENOSPC, errno.EROFS, errno.EIO, getattr(errno, "EDQUOT", errno.ENOSPC))


class NoPicture(MediaError):
    """The file may hold sound, or nothing at all."""

    def __init__(self) -> None:
        super().__init__(text("This file holds no video."))


@contextmanager
def opened(path: Path) -> Iterator[InputContainer]:
    """The container of `path`, its boxes checked, its decoders bounded. Raises MediaError for a file that is none."""
    kind = check_file(path)
    with ffmpeg_errors(), av.open(str(path), format=kind) as container:
        for stream in container.streams.video:
            if stream.codec_context is not None:
                bound(stream)
                stream.codec_context.thread_count = THREADS
        yield container


def open_container(file: ClipFile, hardware: HWAccel | None = None) -> InputContainer:
    """A demuxer of its own on a file that was checked and opened; `hardware` decodes its picture.

    Raises MediaError, av.FFmpegError, Stopped or OSError.
    """
    kind = demuxer(file.read_at(0, HEAD))
    return av.open(file.view(), "r", format=kind, buffer_size=READ_SIZE, metadata_errors="replace", hwaccel=hardware)


def bound(stream: VideoStream) -> None:
    """Hold the decoder to the picture sizes that are played: its own header may claim more than the file's does."""
    stream.codec_context.options = {"max_pixels": str(LONGEST_EDGE * LONGEST_EDGE)}
    stream.thread_type = "AUTO"


@contextmanager
def ffmpeg_errors(target: Path | None = None) -> Iterator[None]:
    """Turns what PyAV raises inside into MediaError, or StorageError where the disk fails under `target`."""
    try:
        yield
    except (av.FFmpegError, OSError) as error:
        if target is not None and isinstance(error, OSError) and error.errno in _DISK_ERRORS:
            raise storage_error(error, target) from error
        raise damaged(f"{type(error).__name__}: {error}") from error
    except (ValueError, OverflowError, MemoryError) as error:  # PyAV on impossible numbers
        raise damaged(f"{type(error).__name__}: {error}") from error


def picture(container: InputContainer) -> VideoStream:
    """The first stream that is a film and no cover picture. Raises NoPicture, or MediaError without a decoder."""
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            return decodable(stream)
    raise NoPicture


def decodable(stream: AnyStream) -> AnyStream:
    """The stream itself. Raises MediaError when no decoder is known for it."""
    if stream.codec_context is None:
        raise MediaError(text("Veo Desktop knows no decoder for this video."), f"stream {stream.index}, {stream.type}")
    return stream


def damaged(detail: str) -> MediaError:
    """The error for a file whose boxes are sound and whose content is not."""
    return MediaError(text("This video is damaged: parts of it cannot be decoded."), detail)
