"""Checks the elements of a WebM or Matroska file before any decoder meets it. Any thread that may block.

As `boxes` does for MP4: sizes must fit into what holds them, the picture must have a size that is played, and only
a few hundred bytes are read. A recording that was cut off is let through: its last cluster may be longer than the
file, or of a size that was never written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from veo_desktop.media.picture_limits import check_picture_size, check_pixel_shape

MAGIC = b"\x1a\x45\xdf\xa3"
MOST_ELEMENTS = 50_000  # an hour has a few thousand clusters
DEEPEST = 8  # below the tracks; the format itself goes four deep
LONGEST_ID, LONGEST_SIZE, LONGEST_NUMBER = 4, 8, 8  # bytes
_UNKNOWN = -1

_HEADER, _DOC_TYPE = 0x1A45DFA3, 0x4282
_SEGMENT, _TRACKS, _CLUSTER = 0x18538067, 0x1654AE6B, 0x1F43B675
_TRACK, _VIDEO = 0xAE, 0xE0
_WIDTH, _HEIGHT, _SHOWN_WIDTH, _SHOWN_HEIGHT = 0xB0, 0xBA, 0x54B0, 0x54BA
_HOLDERS = (_TRACK, _VIDEO, 0xE1, 0x6D80, 0x6240, 0x55B0)  # what holds others in the tracks: sound, encodings, colour
_DOC_TYPES = (b"webm", b"matroska")


class EbmlError(Exception):
    """The elements contradict themselves or the file; the message is for support."""


@dataclass(frozen=True, slots=True)
class Element:
    """`body` and `end` are byte offsets of its content; `whole` is False where it goes beyond what holds it."""

    id: int
    body: int
    end: int
    whole: bool = True


def check_elements(file: BinaryIO, size: int) -> None:
    """Raise MediaError for a picture that is not played, EbmlError for elements that do not fit."""
    walker = _Walker(file)
    header = walker.element(0, size)
    if header.id != _HEADER or not header.whole:
        raise EbmlError("no EBML header")
    kinds = [walker.content(each) for each in walker.inside(header) if each.id == _DOC_TYPE]
    if [kind.rstrip(b"\0") for kind in kinds] not in [[kind] for kind in _DOC_TYPES]:
        raise EbmlError(f"document type {kinds!r}")
    segment = walker.element(header.end, size)
    if segment.id != _SEGMENT:
        raise EbmlError(f"element {segment.id:x} where the segment should be")
    tracks = [each for each in _sections(walker, segment) if each.id == _TRACKS]
    if not tracks:
        raise EbmlError("no tracks")
    for each in tracks:
        _check_below(walker, each, DEEPEST)


def _sections(walker: _Walker, segment: Element) -> Iterator[Element]:
    """What the segment holds; a cluster that was cut off, or whose size was not written, is the last one looked at."""
    at = segment.body
    while segment.end - at >= 2:
        section = walker.element(at, segment.end)
        if not section.whole:
            if section.id != _CLUSTER:
                raise EbmlError(f"element {section.id:x} at {at} does not fit")
            return
        yield section
        at = section.end


def _check_below(walker: _Walker, holder: Element, depth: int) -> None:
    if depth == 0:
        raise EbmlError("elements nested too deep")
    numbers: dict[int, int] = {}
    for each in walker.inside(holder):
        if each.id in _HOLDERS:
            _check_below(walker, each, depth - 1)
        elif holder.id == _VIDEO and each.id in (_WIDTH, _HEIGHT, _SHOWN_WIDTH, _SHOWN_HEIGHT):
            numbers[each.id] = int.from_bytes(walker.content(each), "big")
    if holder.id == _VIDEO:
        _check_video(numbers)


def _check_video(numbers: dict[int, int]) -> None:
    width, height = numbers.get(_WIDTH, 0), numbers.get(_HEIGHT, 0)
    if not width or not height:
        raise EbmlError(f"a picture of {width}×{height}")
    check_picture_size(width, height)
    across, down = numbers.get(_SHOWN_WIDTH, 0) or width, numbers.get(_SHOWN_HEIGHT, 0) or height
    check_pixel_shape(across * height, down * width)


class _Walker:
    """Reads the heads of elements and counts them, so that no file takes more than a bounded time."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._left = MOST_ELEMENTS

    def inside(self, holder: Element) -> Iterator[Element]:
        """The elements in `holder`. Raises EbmlError when one does not fit."""
        at = holder.body
        while at < holder.end:
            each = self.element(at, holder.end)
            if not each.whole:
                raise EbmlError(f"element {each.id:x} at {at} does not fit")
            yield each
            at = each.end

    def element(self, at: int, limit: int) -> Element:
        """The one that begins at `at`; what it claims beyond `limit` is cut off."""
        self._left -= 1
        if self._left < 0:
            raise EbmlError(f"more than {MOST_ELEMENTS} elements")
        self._file.seek(at)
        head = self._file.read(min(LONGEST_ID + LONGEST_SIZE, max(0, limit - at)))
        id_length = _length(head, 0, LONGEST_ID)
        size_length = _length(head, id_length, LONGEST_SIZE)
        size = _size(head[id_length : id_length + size_length])
        body = at + id_length + size_length
        whole = size != _UNKNOWN and body + size <= limit
        return Element(int.from_bytes(head[:id_length], "big"), body, body + size if whole else limit, whole)

    def content(self, element: Element) -> bytes:
        """Of a number or a short word."""
        if element.end - element.body > LONGEST_NUMBER:
            raise EbmlError(f"element {element.id:x} of {element.end - element.body} bytes is too long")
        self._file.seek(element.body)
        return self._file.read(element.end - element.body)


def _length(head: bytes, at: int, most: int) -> int:
    """How many bytes the number at `at` has: its first byte's leading zeros tell."""
    if at >= len(head) or head[at] == 0:
        raise EbmlError("a number without a length")
    length = 9 - head[at].bit_length()
    if length > most or at + length > len(head):
        raise EbmlError(f"a number of {length} bytes")
    return length


def _size(raw: bytes) -> int:
    """All bits set means that the size was not known when the file was written."""
    bits = 7 * len(raw)
    value = int.from_bytes(raw, "big") & ((1 << bits) - 1)
    return _UNKNOWN if value == (1 << bits) - 1 else value
