"""Reads single frames in full size and writes them as PNG files. Called on the UI thread; works on its own thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import Stopped, VeoError, unexpected
from veo_desktop.core.filenames import safe_name, unique
from veo_desktop.core.files import storage_error, write_atomically
from veo_desktop.core.text import Text
from veo_desktop.workers.threads import JOIN_SECONDS, LoopThread

if TYPE_CHECKING:  # it brings the decoder: imported with the first frame
    from veo_desktop.media.frame_image import FrameImage
    from veo_desktop.media.frame_table import FrameTable

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Frame `index` (from 0) of the clip at `path`; `table` is the clip's."""

    path: str
    table: FrameTable
    index: int

    @property
    def name(self) -> str:
        """How its file is called: `detective office frame 081.png`, frames counted from 1."""
        digits = max(3, len(str(len(self.table))))
        return safe_name(f"{Path(self.path).stem} frame {self.index + 1:0{digits}d}.png")


@dataclass(frozen=True, slots=True)
class Still:
    """A frame that was asked for with `purpose`: `pixels` as in FrameImage."""

    wanted: Wanted
    purpose: str
    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class NoStill:
    """Why a frame was not read or not saved."""

    wanted: Wanted
    reason: Text
    detail: str


class Stills(QObject):
    """`taken(Still)`, `saved(str)`: the path of the new file, `refused(NoStill)`; emitted on the thread for frames.

    The thread is started by the first frame, so that a start without one costs nothing.
    """

    taken = Signal(object)
    saved = Signal(str)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = CallQueue("frames")
        self._cancel = CancelToken()
        self._thread: LoopThread | None = None

    def take(self, wanted: Wanted, purpose: str) -> None:
        """Read a frame; answered by `taken`."""

        def run() -> None:
            image = _read(wanted, self._cancel)
            self.taken.emit(Still(wanted, purpose, image.width, image.height, image.pixels))

        self._post(wanted, run)

    def save(self, wanted: Wanted, target: str = "") -> None:
        """Write a frame as PNG to `target` (replaced), by default beside its clip, where nothing is replaced.

        Answered by `saved`.
        """

        def run() -> None:
            from veo_desktop.media.frame_image import png  # it brings the decoder

            data = png(_read(wanted, self._cancel))
            path = Path(target) if target else unique(Path(wanted.path).with_name(wanted.name))
            try:
                write_atomically(path, data)
            except OSError as error:
                raise storage_error(error, path) from error
            self.saved.emit(str(path))

        self._post(wanted, run)

    def stop(self, seconds: float = JOIN_SECONDS) -> bool:
        """End the thread; False when it did not end in time."""
        self._cancel.cancel()
        return self._thread is None or self._thread.finish(seconds)

    def _post(self, wanted: Wanted, run: Callable[[], None]) -> None:
        def guarded() -> None:
            try:
                run()
            except Stopped:
                return
            except Exception as fault:
                error = fault if isinstance(fault, VeoError) else _file_error(fault, wanted)
                self.refused.emit(NoStill(wanted, error.user_message, error.detail))

        if self._thread is None:
            self._thread = LoopThread("frames", self._queue.loop, self._queue.stop, self)
            self._thread.start()
        self._queue.post(guarded)


def _read(wanted: Wanted, cancel: CancelToken) -> FrameImage:
    from veo_desktop.media.frame_image import read_frame  # it brings the decoder

    return read_frame(wanted.path, wanted.table, wanted.index, cancel)


def _file_error(fault: Exception, wanted: Wanted) -> VeoError:
    if isinstance(fault, OSError):
        return storage_error(fault, Path(wanted.path))
    _log.error("A frame could not be read", exc_info=fault)
    return unexpected(fault)
