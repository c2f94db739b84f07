"""Builds and bends MP4 boxes by hand, for the tests of hostile files."""

from __future__ import annotations

import struct
from pathlib import Path


def box(kind: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I4s", len(body) + 8, kind) + body


def wide_box(kind: bytes, body: bytes, size: int | None = None) -> bytes:
    """A box with a 64-bit size, true unless `size` is given."""
    return struct.pack(">I4sQ", 1, kind, len(body) + 16 if size is None else size) + body


def movie(
    *, width: int = 160, height: int = 90, pasp: tuple[int, int] | None = None, handler: bytes = b"vide"
) -> bytes:
    """ftyp and a moov with one track; no sample is in it, boxes are all that is looked at."""
    shape = [box(b"pasp", struct.pack(">II", *pasp))] if pasp else []
    entry = box(b"avc1", bytes(24), struct.pack(">HH", width, height), bytes(50), *shape)
    table = box(b"stsd", bytes(4), struct.pack(">I", 1), entry)
    media = box(b"mdia", box(b"hdlr", bytes(8), handler, bytes(12)), box(b"minf", box(b"stbl", table)))
    header = box(b"tkhd", bytes(76), struct.pack(">II", width << 16 & 0xFFFFFFFF, height << 16 & 0xFFFFFFFF))
    return box(b"ftyp", b"isom", bytes(4)) + box(b"moov", box(b"trak", header, media))


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path
