"""What the image thread does with an image: reads it, judges it, makes it fit to be sent. Runs on that thread.

Loaded by the first image: all that decodes pictures comes with it.
"""

from __future__ import annotations

import base64
import logging
import stat
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote_to_bytes

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import VeoError
from veo_desktop.core.text import Text, text
from veo_desktop.workers.image_bytes import look_into
from veo_desktop.workers.image_check import LOOK_SIDE, MAX_READ, ImageError, can_read, check_image, check_url
from veo_desktop.workers.image_fitting import crop_image, encode_picture, fit, shrink
from veo_desktop.workers.image_sources import (
    MAX_BYTES,
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

_log = logging.getLogger(__name__)


class ImageWorks:
    """Every call answers with the ticket that it was given, also where an image cannot be used."""

    def __init__(self, keep: Callable[[bytes], str], stopping: CancelToken) -> None:
        """`keep` as in ImageIntake; `stopping` ends what takes long."""
        self._keep = keep
        self._stopping = stopping

    def take(self, ticket: int, source: ImageSource) -> Answer:
        """Check an image and keep it: Accepted, TooLarge or Refused."""
        return _or_refused(ticket, lambda: self._take(ticket, source, small=False))

    def shrink(self, ticket: int, source: ImageSource) -> Answer:
        """As `take`, but one that is too large is made small enough."""
        return _or_refused(ticket, lambda: self._take(ticket, source, small=True))

    def look(self, ticket: int, path: str) -> Answer:
        """Read a kept image for a close look: Seen or Refused."""

        def look() -> Seen:
            seen = check_image(_read_file(Path(path)), LOOK_SIDE)
            return Seen(ticket, path, seen.width, seen.height, seen.preview)

        return _or_refused(ticket, look)

    def _take(self, ticket: int, source: ImageSource, *, small: bool) -> Answer:
        if isinstance(source, FromUrl) and not source.holds_data:
            return Accepted(ticket, url=check_url(source.url))
        data, converted = self._readable(_read(source))
        checked = check_image(data)
        fitted, note = fit(data, checked)
        if len(fitted) > MAX_BYTES and small:
            fitted = shrink(fitted)
        if fitted != data:
            checked = check_image(fitted)
        width, height, size, preview = checked.width, checked.height, len(fitted), checked.preview
        if size > MAX_BYTES:
            return TooLarge(ticket, source, width, height, size, preview)
        return Accepted(ticket, self._keep(fitted), "", width, height, size, preview, note or converted)

    def _readable(self, data: bytes) -> tuple[bytes, Text | None]:
        """The bytes as Qt can read them, and what has to be said about that."""
        if look_into(data).kind != "avif" or can_read(data):
            return data, None
        # heavy and rare: who brings no AVIF does not wait for it at the first image
        from veo_desktop.workers.image_avif import read_avif

        return encode_picture(read_avif(data, self._stopping)), text("This AVIF is sent as PNG.")


def _or_refused(ticket: int, work: Callable[[], Answer]) -> Answer:
    try:
        return work()
    except VeoError as error:
        return Refused(ticket, error.user_message)
    except Exception as error:  # the thread has to outlive whatever a strange file brings about
        _log.exception("image intake failed")
        return Refused(ticket, ImageError(_UNREADABLE, repr(error)).user_message)


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
