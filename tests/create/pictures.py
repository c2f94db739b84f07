"""Pictures and broken pictures for the compose tests."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage


def picture(width: int = 1920, height: int = 1080, colour: str = "#3d5375") -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def encoded(kind: str, width: int = 1920, height: int = 1080) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture(width, height).save(buffer, kind)  # type: ignore[call-overload] # Qt takes any device
    return bytes(buffer.data().data())


def noise(side: int, seed: int = 1) -> QImage:
    """A square that does not compress: its PNG has 3 bytes a pixel."""
    state, rows = seed, bytearray()
    block = bytearray()
    for _ in range(65536):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        block.append(state >> 16 & 0xFF)
    while len(rows) < side * side * 4:
        turn = len(rows) // len(block) * 7919 % len(block)
        rows += block[turn:] + block[:turn]
    return QImage(bytes(rows[: side * side * 4]), side, side, QImage.Format.Format_RGB32).copy()


def huge_png(width: int, height: int) -> bytes:
    """A valid start of a PNG of that size, with next to no data behind it."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(b"\0" * 64)) + _chunk(b"IEND", b"")
    )


def written(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return str(path)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
