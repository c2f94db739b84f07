"""Checks the boxes of an MP4 or MOV file before any decoder meets it. Any thread that may block.

A wild value in a box has crashed media libraries (a `pasp` of 9729:1 kills one), so what no
camera and no encoder writes is refused here, by reading a few hundred bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from veo_desktop.media.box_walk import Box, BoxError, BoxWalker
from veo_desktop.media.picture_limits import check_picture_size, check_pixel_shape

FIRST_KINDS = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"styp", b"uuid")

_TRACK_SIZE = {0: 76, 1: 88}  # offset of width and height in tkhd, by its version
_SAMPLE_SIZE = 24  # offset of width and height in a picture's sample entry
_SAMPLE_FIELDS = 78  # bytes of a picture's sample entry before its boxes
_C2PA_KINDS = (b"uuid", b"jumb")


def check_boxes(walker: BoxWalker) -> None:
    """Raise BoxError for boxes that do not fit, MediaError for a picture that is not played.

    ftyp and moov must be there, and every size inside the file.
    """
    boxes = walker.top()
    kinds = {box.kind for box in boxes}
    for needed in (b"ftyp", b"moov"):
        if needed not in kinds:
            raise BoxError(f"no {needed.decode()} box")
    for moov in boxes:
        if moov.kind == b"moov":
            for track in _named(walker, moov, b"trak"):
                _check_track(walker, track)


def content_spans(walker: BoxWalker) -> tuple[tuple[int, int], ...]:
    """Where the samples of the streams lie, from and to which byte; all else tells where each of them is."""
    return tuple((box.body, box.end) for box in walker.top() if box.kind == b"mdat")


def carries_c2pa(path: Path | str) -> bool:
    """Does the file hold boxes that a remux would lose or make invalid: C2PA's, or others of a private kind?

    For an MP4 or MOV that passed `check_file`; raises OSError or BoxError for others.
    """
    with Path(path).open("rb") as file:
        walker = BoxWalker(file, file.seek(0, 2))
        return any(
            box.kind in _C2PA_KINDS
            or (box.kind == b"moov" and any(inner.kind in _C2PA_KINDS for inner in walker.children(box)))
            for box in walker.top()
        )


def _check_track(walker: BoxWalker, track: Box) -> None:
    for header in _named(walker, track, b"tkhd"):
        version = walker.read(header, 0, 1)[0]
        if version not in _TRACK_SIZE:
            raise BoxError(f"tkhd version {version}")
        width, height = struct.unpack(">II", walker.read(header, _TRACK_SIZE[version], 8))
        check_picture_size(width / 65536, height / 65536)
    for media in _named(walker, track, b"mdia"):
        if _is_picture(walker, media):
            for table in _descend(walker, media, (b"minf", b"stbl", b"stsd")):
                for entry in walker.children(table, skip=8):
                    _check_sample_entry(walker, entry)


def _is_picture(walker: BoxWalker, media: Box) -> bool:
    handlers = _named(walker, media, b"hdlr")
    return not handlers or any(walker.read(handler, 8, 4) == b"vide" for handler in handlers)


def _check_sample_entry(walker: BoxWalker, entry: Box) -> None:
    width, height = struct.unpack(">HH", walker.read(entry, _SAMPLE_SIZE, 4))
    check_picture_size(width, height)
    if entry.size < _SAMPLE_FIELDS:
        raise BoxError(f"sample entry of {entry.size} bytes")
    for box in walker.children(entry, skip=_SAMPLE_FIELDS):
        if box.kind == b"pasp":
            check_pixel_shape(*struct.unpack(">II", walker.read(box, 0, 8)))


def _named(walker: BoxWalker, box: Box, kind: bytes) -> list[Box]:
    return [child for child in walker.children(box) if child.kind == kind]


def _descend(walker: BoxWalker, box: Box, kinds: tuple[bytes, ...]) -> Iterator[Box]:
    if not kinds:
        yield box
        return
    for child in _named(walker, box, kinds[0]):
        yield from _descend(walker, child, kinds[1:])
