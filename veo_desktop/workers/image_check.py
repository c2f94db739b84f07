"""Judges image files by their content, before and while they are decoded. Runs on the image thread.

Qt's readers let much pass: a JPEG whose end is missing decodes to a picture with a grey part. So the ends
are looked for first, and sizes are checked before any pixel is decoded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QPainter

from veo_desktop.core.errors import VeoError
from veo_desktop.core.picture_fit import Area
from veo_desktop.core.text import text
from veo_desktop.core.web_address import is_web_address

MAX_BYTES = 20_000_000  # Veo's limit for an input image
MAX_READ = 200_000_000  # more is not even looked at
MAX_PIXELS = 64_000_000
MAX_DECODED = QImageReader.allocationLimit() * 1024 * 1024 or 256 * 1024 * 1024
MAX_URL = 2048
PREVIEW_SIDE = 512
LOOK_SIDE = 2048  # for a close look
SHRINK_SIDES = (3840, 2560, 1920)  # Veo's clips are 1920 pixels wide at most
SHRINK_QUALITY = 90

_PNG = b"\x89PNG\r\n\x1a\n"
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_JPEG_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")


class ImageError(VeoError):
    """An image that cannot be sent; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A sound image: `width` and `height` as it is seen, turned by its EXIF orientation."""

    width: int
    height: int
    preview: QImage


def check_url(typed: str) -> str:
    """The address without blanks around it; ImageError unless it is a plain http or https address."""
    url = typed.strip()
    if not is_web_address(url):
        raise ImageError(_NO_ADDRESS)
    if len(url) > MAX_URL:
        raise ImageError(
            text("This address is longer than {limit} characters. Save the picture and drop the file.", limit=MAX_URL)
        )
    return url


def check_image(data: bytes, side: int = PREVIEW_SIDE) -> Checked:
    """Judge the bytes of a file; ImageError when Veo would not take it. Memory stays below Qt's allocation limit.

    The preview is at most `side` pixels wide and high.
    """
    kind = _kind(data)
    if not _is_whole(kind, data):
        raise ImageError(text("This image is damaged: its end is missing. Copy or download it again."))
    reader = _Reader(data)
    if kind == "heic" and not reader.canRead():
        raise ImageError(
            text("HEIC pictures cannot be opened on this computer. Save the picture as JPG or PNG and use that.")
        )
    size = reader.size()
    _check_size(size, reader)
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise ImageError(_DAMAGED, reader.errorString())
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        size.transpose()
    return Checked(size.width(), size.height(), _for_screen(picture))


def shrink(data: bytes) -> bytes:
    """The same picture as a JPEG of at most MAX_BYTES, upright; ImageError when it cannot be decoded."""
    picture = _Reader(data).read()
    if picture.isNull():
        raise ImageError(_DAMAGED)
    opaque = _on_white(picture)
    for side in SHRINK_SIDES:
        smaller = opaque
        if max(opaque.width(), opaque.height()) > side:
            smaller = opaque.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        encoded = encode(smaller, "jpg", SHRINK_QUALITY)
        if len(encoded) <= MAX_BYTES:
            return encoded
    raise ImageError(text("This image could not be made small enough. Use another one."))


def crop_image(data: bytes, area: Area) -> bytes:
    """Part of a picture as a file of the same sort: PNG stays without loss. ImageError when it cannot be decoded."""
    picture = _Reader(data).read()
    if picture.isNull():
        raise ImageError(_DAMAGED)
    part = picture.copy(QRect(area.left, area.top, area.width, area.height).intersected(picture.rect()))
    if _kind(data) == "jpg":
        return encode(part, "jpg", 95)
    return encode_picture(part)


def encode_picture(picture: QImage) -> bytes:
    """Pixels as a PNG file, or as a JPEG where that would be more than MAX_BYTES."""
    if picture.isNull():
        raise ImageError(_DAMAGED)
    whole = encode(picture, "png")
    return whole if len(whole) <= MAX_BYTES else encode(_on_white(picture), "jpg", 95)


def encode(picture: QImage, kind: str, quality: int = -1) -> bytes:
    """The picture as the bytes of a file of `kind` ("png", "jpg")."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, kind, quality):  # type: ignore[call-overload]
        raise ImageError(_DAMAGED)
    return bytes(buffer.data().data())


_NO_ADDRESS = text("This is not the address of a picture. It has to begin with https:// or http://.")
_DAMAGED = text("This image is damaged and cannot be opened. Copy or download it again.")


class _Reader(QImageReader):
    """A reader over bytes, that turns the picture upright and keeps what it reads from alive."""

    def __init__(self, data: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        super().__init__(self._buffer)
        self.setDecideFormatFromContent(True)
        self.setAutoTransform(True)


def _kind(data: bytes) -> str:
    if not data:
        raise ImageError(text("This file is empty. Copy or download it again."))
    if data.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if data.startswith(_PNG):
        return "png"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        return "heic"
    raise ImageError(text("This is not a picture that Veo takes. Use a JPG, PNG, WebP or HEIC file."))


def _is_whole(kind: str, data: bytes) -> bool:
    if kind == "jpg":
        return _jpeg_is_whole(data)
    if kind == "png":
        return _png_is_whole(data)
    if kind == "webp":
        return len(data) >= 8 + int.from_bytes(data[4:8], "little")
    return True  # HEIC has no one end; its reader fails where something is missing


def _jpeg_is_whole(data: bytes) -> bool:
    """Walk from marker to marker up to the end mark; those inside an embedded thumbnail are stepped over."""
    at = 2
    while (found := _JPEG_MARKER.search(data, at)) is not None:
        marker = data[found.start() + 1]
        if marker == 0xD9:
            return True
        length = int.from_bytes(data[found.end() : found.end() + 2], "big")
        at = found.end() + max(2, length)
    return False


def _png_is_whole(data: bytes) -> bool:
    at = len(_PNG)
    while at + 12 <= len(data):
        name = data[at + 4 : at + 8]
        at += 12 + int.from_bytes(data[at : at + 4], "big")
        if name == b"IEND":
            return at <= len(data)
    return False


def _check_size(size: QSize, reader: QImageReader) -> None:
    if size.isEmpty():
        raise ImageError(_DAMAGED, reader.errorString())
    bits = QImage.toPixelFormat(reader.imageFormat()).bitsPerPixel() if reader.imageFormat() else 32
    pixels = size.width() * size.height()
    if pixels > MAX_PIXELS or pixels * max(bits, 32) // 8 > MAX_DECODED:
        raise ImageError(
            text(
                "This image has {width}×{height} pixels, too many to open here. Use one of at most {limit} megapixels.",
                width=size.width(),
                height=size.height(),
                limit=MAX_PIXELS // 1_000_000,
            )
        )


def _for_screen(picture: QImage) -> QImage:
    if picture.colorSpace().isValid():
        picture.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _on_white(picture: QImage) -> QImage:
    if not picture.hasAlphaChannel():
        return picture
    opaque = QImage(picture.size(), QImage.Format.Format_RGB32)
    opaque.fill(Qt.GlobalColor.white)
    painter = QPainter(opaque)
    painter.drawImage(0, 0, picture)
    painter.end()
    return opaque
