"""Walks the boxes of an MP4 or MOV file and decodes nothing; bounded work on any file. Any thread that may block."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

MOST_BOXES = 20_000  # a real clip has a few dozen; a fragmented hour a few thousand


class BoxError(Exception):
    """The boxes contradict themselves or the file; the message is for support."""


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its four-character `kind`, where its content starts and where it ends (byte offsets in the file)."""

    kind: bytes
    body: int
    end: int

    @property
    def size(self) -> int:
        """Bytes of content."""
        return self.end - self.body


class Source(Protocol):
    """What boxes are read from."""

    def seek(self, offset: int, /) -> int: ...
    def read(self, size: int, /) -> bytes: ...


class BoxWalker:
    """Lists the boxes of one open file and counts them, so that no file takes more than a bounded time."""

    def __init__(self, file: Source, size: int) -> None:
        self._file = file
        self._size = size
        self._left = MOST_BOXES

    def top(self) -> list[Box]:
        return list(self.inside(0, self._size))

    def children(self, box: Box, skip: int = 0) -> list[Box]:
        """The boxes inside `box`, after `skip` bytes of fields of its own."""
        return list(self.inside(box.body + skip, box.end))

    def inside(self, start: int, end: int) -> Iterator[Box]:
        """The boxes between two offsets. Raises BoxError when one does not fit.

        Fewer than eight bytes at the end are padding, which QuickTime writes.
        """
        while end - start >= 8:
            self._left -= 1
            if self._left < 0:
                raise BoxError(f"more than {MOST_BOXES} boxes")
            box = self._box(start, end)
            yield box
            start = box.end

    def read(self, box: Box, offset: int, count: int) -> bytes:
        """`count` bytes at `offset` of the content. Raises BoxError when the box is shorter."""
        if offset + count > box.size:
            raise BoxError(f"box {box.kind!r} of {box.size} bytes is too short")
        return self._bytes(box.body + offset, count)

    def _box(self, start: int, limit: int) -> Box:
        size, kind = struct.unpack(">I4s", self._bytes(start, 8))
        header = 8
        if size == 1:
            if limit - start < 16:
                raise BoxError(f"box {kind!r} at {start} has no room for its 64-bit size")
            (size,) = struct.unpack(">Q", self._bytes(start + 8, 8))
            header = 16
        elif size == 0:  # "to the end"
            size = limit - start
        if size < header or size > limit - start:
            raise BoxError(f"box {kind!r} at {start} claims {size} bytes of {limit - start}")
        return Box(kind, start + header, start + size)

    def _bytes(self, offset: int, count: int) -> bytes:
        self._file.seek(offset)
        data = self._file.read(count)
        if len(data) != count:
            raise BoxError(f"the file ends at {offset + len(data)}")
        return data
