"""Looks a file over before any decoder meets it, whatever kind of video it is. Any thread that may block."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from veo_desktop.core.errors import MediaError
from veo_desktop.core.text import text
from veo_desktop.media.box_walk import BoxError, BoxWalker
from veo_desktop.media.boxes import FIRST_KINDS, check_boxes
from veo_desktop.media.ebml import MAGIC, EbmlError, check_elements

SUFFIXES = (".mp4", ".m4v", ".mov", ".webm", ".mkv")  # of the files that are offered for choosing; others play too
HEAD = 8  # bytes that tell the kind

GONE = text("This clip is not there any more. It was moved, renamed or deleted.")
_NOT_VIDEO = text("This is not an MP4, MOV, WebM or MKV video.")
_BROKEN = text("This video file is incomplete or damaged: its parts do not fit into the file.")


def demuxer(head: bytes) -> str:
    """FFmpeg's reader for a file that begins with these HEAD bytes. Raises MediaError for what is not played.

    It is named and never guessed: FFmpeg knows kinds of files that read others, on disks and in the network.
    """
    if head[4:HEAD] in FIRST_KINDS:
        return "mp4"
    if head.startswith(MAGIC):
        return "matroska"
    raise MediaError(_NOT_VIDEO, f"it starts with {head!r}")


def check_file(path: Path | str) -> str:
    """Raise MediaError unless the file's parts are those of a sane MP4, MOV, WebM or Matroska; its `demuxer`.

    Every size is inside the file, width and height are at most 8192 and pixels at most four times as wide as high
    (or the other way).
    """
    try:
        with Path(path).open("rb") as file:
            return _checked(file)
    except FileNotFoundError as error:
        raise MediaError(GONE, str(error)) from error
    except OSError as error:
        raise MediaError(text("The video file cannot be read."), f"{type(error).__name__}: {error}") from error
    except (BoxError, EbmlError) as error:
        raise MediaError(_BROKEN, str(error)) from error


def _checked(file: BinaryIO) -> str:
    head = file.read(HEAD)
    size = file.seek(0, 2)
    if size == 0:
        raise MediaError(text("This video file is empty."))
    kind = demuxer(head)
    if kind == "mp4":
        check_boxes(BoxWalker(file, size))
    else:
        check_elements(file, size)
    return kind
