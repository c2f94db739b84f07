"""Forms with files, streamed from the disk piece by piece, with their length known before. Any worker thread."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from veo_desktop.core.errors import InputError
from veo_desktop.core.text import text

PIECE = 64 * 1024  # bytes; larger ones run into write timeouts on slow lines
MAX_NAME = 150

_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".heic": "image/heic",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".mov": "video/quicktime",
}
_UNSAFE_IN_NAME = re.compile(r'[\x00-\x1f\x7f"\\/;]')


@dataclass(frozen=True, slots=True)
class TextPart:
    """A field with a text value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class FilePart:
    """A field whose value is the file at `path` (absolute)."""

    name: str
    path: str


class MultipartBody:
    """A form of text and file parts. InputError when a file cannot be read, at once or while it is sent.

    Names and values were checked by the caller; the names of files are made safe here.
    """

    def __init__(self, parts: tuple[TextPart | FilePart, ...]) -> None:
        boundary = f"------------------------{secrets.token_hex(12)}"
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._end = f"--{boundary}--\r\n".encode()
        self._parts = [
            (_head(boundary, part), part, _size(part) if isinstance(part, FilePart) else len(part.value.encode()))
            for part in parts
        ]
        self._length = sum(len(head) + size + 2 for head, _, size in self._parts) + len(self._end)

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[bytes]:
        """The whole form in pieces of at most 64 KiB, small ones put together."""
        waiting = b""
        for fragment in self._fragments():
            if len(waiting) + len(fragment) > PIECE:
                yield waiting
                waiting = b""
            waiting += fragment
        yield waiting

    def _fragments(self) -> Iterator[bytes]:
        for head, part, size in self._parts:
            yield head
            yield from _content(part, size)
            yield b"\r\n"
        yield self._end


def safe_file_name(name: str) -> str:
    """`name` without what could break out of a header or name a folder; never empty."""
    cleaned = _UNSAFE_IN_NAME.sub("_", name).encode("utf-8", "replace").decode().strip(" .")
    return cleaned[-MAX_NAME:] or "file"


def _head(boundary: str, part: TextPart | FilePart) -> bytes:
    lines = f'--{boundary}\r\nContent-Disposition: form-data; name="{part.name}"'
    if isinstance(part, FilePart):
        path = Path(part.path)
        kind = _TYPES.get(path.suffix.lower(), "application/octet-stream")
        lines += f'; filename="{safe_file_name(path.name)}"\r\nContent-Type: {kind}'
    return f"{lines}\r\n\r\n".encode()


def _content(part: TextPart | FilePart, size: int) -> Iterator[bytes]:
    if isinstance(part, TextPart):
        payload = part.value.encode()
        yield from (payload[start : start + PIECE] for start in range(0, len(payload), PIECE))
        return
    left = size
    try:
        with Path(part.path).open("rb") as file:
            while left and (piece := file.read(min(PIECE, left))):
                left -= len(piece)
                yield piece
    except OSError as error:
        raise _unreadable(part, error) from None
    if left:
        raise _unreadable(part, OSError("shorter than before"))


def _size(part: FilePart) -> int:
    try:
        with Path(part.path).open("rb") as file:
            return file.seek(0, 2)
    except OSError as error:
        raise _unreadable(part, error) from None


def _unreadable(part: FilePart, error: OSError) -> InputError:
    name = Path(part.path).name
    message = text("The file {name} cannot be read, so nothing was charged. Choose it again.", name=name)
    return InputError(message, part.name, detail=f"{type(error).__name__}: {error.strerror or error}")
