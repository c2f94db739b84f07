"""Reads, fits and stands in for the pictures that a run was given. Worker threads; needs a QGuiApplication."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter, QTextOption

from veo_desktop.sandbox.render.lettering import font

_PLACEHOLDER = QSize(1280, 720)


def picture_size(path: Path) -> tuple[int, int] | None:
    """Width and height as seen (turned as its EXIF data say), or None when it cannot be read."""
    image = _read(path)
    return None if image.isNull() else (image.width(), image.height())


def filling(path: Path, width: int, height: int) -> QImage:
    """The picture scaled and cropped about its middle to fill `width` × `height`; RGB32."""
    image = _read(path).scaled(
        width, height, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (image.width() - width) // 2, (image.height() - height) // 2
    return image.copy(left, top, width, height).convertToFormat(QImage.Format.Format_RGB32)


def write_placeholder(url: str, path: Path) -> None:
    """Write a plain grey picture with `url` on it, as a PNG."""
    image = QImage(_PLACEHOLDER, QImage.Format.Format_RGB32)
    image.fill(QColor("#6b7280"))
    painter = QPainter(image)
    painter.setPen(QColor("#ffffff"))
    painter.setFont(font(34))
    wrapping = QTextOption(Qt.AlignmentFlag.AlignCenter)
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.drawText(QRectF(image.rect()).adjusted(80, 80, -80, -80), url[:500], wrapping)
    painter.end()
    QImageWriter(str(path), QByteArray(b"png")).write(image)


def _read(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader.read()
