"""Draws the program's icon in every size that a system asks for. Main thread of a tool; Qt, off screen."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from tools.packages.names import ICONS, NAME, ROOT

SOURCE = ROOT / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)  # pixels, those of the hicolor theme
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MACOS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def draw_icons() -> None:
    """`<size>.png`, `veo-desktop.ico` and `veo-desktop.icns` in `build/icons`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QRectF, Qt  # set before Qt is imported
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    ICONS.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(SOURCE))
    for size in {*SIZES, *WINDOWS, *MACOS}:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        assert image.save(str(icon(size))), f"{icon(size)} cannot be written"
    del app
    (ICONS / f"{NAME}.ico").write_bytes(windows_icon({size: icon(size).read_bytes() for size in WINDOWS}))
    (ICONS / f"{NAME}.icns").write_bytes(macos_icon({kind: icon(size).read_bytes() for size, kind in MACOS.items()}))


def icon(size: int) -> Path:
    return ICONS / f"{size}.png"


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """An ICO file that holds PNG `pictures` by their size in pixels (256 is written as 0)."""
    entries, data, offset = b"", b"", 6 + 16 * len(pictures)
    for size, png in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset + len(data))
        data += png
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + data


def macos_icon(pictures: dict[bytes, bytes]) -> bytes:
    """An ICNS file that holds PNG pictures by their kind."""
    body = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
