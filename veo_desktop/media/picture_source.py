"""What a clip session asks for pictures: the clip's own, or the still that stands for them. For the decoder thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from av.video.frame import VideoFrame

from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.clip_reader import ClipReader
from veo_desktop.media.facts import ClipInfo
from veo_desktop.media.frame_table import FrameTable
from veo_desktop.media.opening import NoPicture
from veo_desktop.media.sound_picture import SoundPicture


class PictureSource(Protocol):
    """Frames by number; see ClipReader."""

    table: FrameTable
    info: ClipInfo

    def aim(self, index: int, direction: int) -> None: ...
    def at_hand(self, index: int) -> VideoFrame | None: ...
    def kept(self, index: int) -> VideoFrame | None: ...
    def frame(self, index: int, stale: Callable[[], bool], /) -> tuple[int, VideoFrame] | None: ...
    def fill(self) -> bool: ...
    def close(self) -> None: ...


def open_picture(file: ClipFile, limit: int) -> PictureSource:
    """The picture of an open file; `limit` in bytes of frames kept. Raises MediaError, StorageError or Stopped."""
    try:
        return ClipReader(file, limit)
    except NoPicture:
        return SoundPicture(file)
