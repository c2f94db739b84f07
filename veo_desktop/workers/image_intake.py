"""Takes images in from files, addresses, clipboards and browsers. Called on the UI thread; works on its own thread."""

from __future__ import annotations

import base64
import logging
import queue
import stat
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import VeoError
from veo_desktop.core.text import Text, text
from veo_desktop.workers.image_bytes import look_into
from veo_desktop.workers.image_check import (
    LOOK_SIDE,
    MAX_BYTES,
    MAX_READ,
    ImageError,
    can_read,
    check_image,
    check_url,
)
from veo_desktop.workers.image_fitting import crop_image, encode_picture, fit, shrink
from veo_desktop.workers.image_sources import (
    Accepted,
    Answer,
    FromCrop,
    FromFile,
    FromPicture,
    FromUrl,
    ImageSource,
    Refused,
    Seen,
    TooLarge,
)
from veo_desktop.workers.threads import JOIN_SECONDS, LoopThread

_log = logging.getLogger(__name__)


class _Task(Enum):
    TAKE = "take"
    SHRINK = "shrink"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class _Work:
    ticket: int
    source: ImageSource
    task: _Task


class ImageIntake(QObject):
    """Checks, keeps and previews images off the UI thread; every answer carries the ticket of its question.

    The thread is started by the first image, so that a start without one costs nothing.
    """

    answered = Signal(object)  # Accepted, TooLarge, Refused or Seen; emitted on the image thread

    def __init__(self, keep: Callable[[bytes], str], parent: QObject | None = None) -> None:
        """`keep` stores the bytes of an image for good and gives its absolute path; StorageError where it cannot.

        It runs on the image thread.
        """
        super().__init__(parent)
        self._keep = keep
        self._queue: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._thread: LoopThread | None = None
        self._ticket = 0
        self._stopping = CancelToken()

    def take(self, source: ImageSource) -> int:
        """Have an image checked; the ticket of the answer to come."""
        return self._ask(source, _Task.TAKE)

    def shrink(self, source: ImageSource) -> int:
        """Take an image that was too large, made small enough; the ticket of the answer to come."""
        return self._ask(source, _Task.SHRINK)

    def look(self, path: str) -> int:
        """Have a kept image read for a close look; the ticket of the answer to come, Seen or Refused."""
        return self._ask(FromFile(path), _Task.LOOK)

    def begin_stop(self) -> None:
        """Ask the thread to end, at once; `stop` waits for it."""
        if self._thread is not None:
            self._thread.ask_to_end()

    def stop(self, seconds: float = JOIN_SECONDS) -> bool:
        """End the thread; what waits is dropped. False when it did not end in time."""
        return self._thread is None or self._thread.finish(seconds)

    def _ask(self, source: ImageSource, task: _Task) -> int:
        self._ticket += 1
        self._queue.put(_Work(self._ticket, source, task))
        if self._thread is None:
            self._thread = LoopThread("images", self._loop, self._end, self)
            self._thread.start()
        return self._ticket

    def _end(self) -> None:
        self._stopping.cancel()
        while not self._queue.empty():
            self._queue.get_nowait()
        self._queue.put(None)

    def _loop(self) -> None:
        while (work := self._queue.get()) is not None:
            self.answered.emit(self._answer(work))

    def _answer(self, work: _Work) -> Answer:
        try:
            return self._judge(work)
        except VeoError as error:
            return Refused(work.ticket, error.user_message)
        except Exception as error:  # the thread has to outlive whatever a strange file brings about
            _log.exception("image intake failed")
            return Refused(work.ticket, ImageError(_UNREADABLE, repr(error)).user_message)

    def _judge(self, work: _Work) -> Answer:
        if isinstance(work.source, FromUrl) and not work.source.holds_data:
            return Accepted(work.ticket, url=check_url(work.source.url))
        if work.task is _Task.LOOK and isinstance(work.source, FromFile):
            data = _read(work.source)
            seen = check_image(data, LOOK_SIDE)
            return Seen(work.ticket, work.source.path, seen.width, seen.height, seen.preview)
        return self._take(work)

    def _take(self, work: _Work) -> Answer:
        data, converted = self._readable(_read(work.source))
        checked = check_image(data)
        fitted, note = fit(data, checked)
        if len(fitted) > MAX_BYTES and work.task is _Task.SHRINK:
            fitted = shrink(fitted)
        if fitted != data:
            checked = check_image(fitted)
        width, height, size, preview = checked.width, checked.height, len(fitted), checked.preview
        if size > MAX_BYTES:
            return TooLarge(work.ticket, work.source, width, height, size, preview)
        return Accepted(work.ticket, self._keep(fitted), "", width, height, size, preview, note or converted)

    def _readable(self, data: bytes) -> tuple[bytes, Text | None]:
        """The bytes as Qt can read them, and what has to be said about that."""
        if look_into(data).kind != "avif" or can_read(data):
            return data, None
        # heavy and rare: who brings no AVIF does not wait for it at the start
        from veo_desktop.workers.image_avif import read_avif

        return encode_picture(read_avif(data, self._stopping)), text("This AVIF is sent as PNG.")


_UNREADABLE = text("This image could not be read. Use another one.")
_NOT_THERE = text("This image is no longer where it was. Choose it again.")

_NOT_HERE = text("This picture is not on this computer. Choose it again, or remove it to make the clip without it.")


def _read(source: ImageSource) -> bytes:
    if isinstance(source, FromFile):
        return _read_file(Path(source.path))
    if isinstance(source, FromUrl):
        return _read_data_url(source.url.strip())
    if isinstance(source, FromPicture):
        return encode_picture(source.picture)
    if isinstance(source, FromCrop):
        return crop_image(_read_file(Path(source.path)), source.area)
    return source.data


def _read_file(path: Path) -> bytes:
    if not path.is_absolute():  # a bare name, as a recipe from elsewhere has it
        raise ImageError(_NOT_HERE)
    try:
        facts = path.stat()
        if stat.S_ISDIR(facts.st_mode):
            raise ImageError(text("This is a folder. Drop one picture out of it."))
        if not stat.S_ISREG(facts.st_mode):
            raise ImageError(_UNREADABLE)
        if facts.st_size > MAX_READ and not _is_clip(path):
            raise ImageError(
                text("This file is larger than {limit} MB. Use a smaller picture.", limit=MAX_READ // 1_000_000)
            )
        with path.open("rb") as file:
            return file.read(MAX_READ)
    except FileNotFoundError as error:
        raise ImageError(_NOT_THERE, repr(error)) from error
    except PermissionError as error:
        raise ImageError(
            text("You may not read this file. Copy it to a folder of yours first."), repr(error)
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a path with a null character
        raise ImageError(_UNREADABLE, repr(error)) from error


def _is_clip(path: Path) -> bool:
    """Whether a large file is a film: that is said then, and not its size."""
    with path.open("rb") as file:
        return look_into(file.read(64)).kind == "clip"


def _read_data_url(url: str) -> bytes:
    """The bytes inside a `data:` address, in which browsers hand over small pictures."""
    head, comma, body = url.partition(",")
    if not comma or len(body) > MAX_READ:
        raise ImageError(_UNREADABLE)
    raw = unquote_to_bytes(body)
    if not head.lower().endswith(";base64"):
        return raw
    try:
        return base64.b64decode(raw, validate=False)
    except ValueError as error:
        raise ImageError(_UNREADABLE, repr(error)) from error
