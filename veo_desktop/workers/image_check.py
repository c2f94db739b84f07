"""Judges image files by their content, before and while they are decoded. Runs on the image thread.

Qt's readers let much pass: a JPEG whose end is missing decodes to a picture with a grey part. So the ends
are looked for first, and sizes are checked before any pixel is decoded.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QTransform

from veo_desktop.core.errors import VeoError
from veo_desktop.core.text import text, textn
from veo_desktop.core.web_address import is_web_address
from veo_desktop.workers.image_bytes import ImageFile, look_into

MAX_READ = 200_000_000  # more is not even looked at
MAX_PIXELS = 64_000_000
MAX_DECODED = QImageReader.allocationLimit() * 1024 * 1024 or 256 * 1024 * 1024
MAX_URL = 2048
PREVIEW_SIDE = 512
LOOK_SIDE = 2048  # for a close look
DEEP = (QImage.Format.Format_Grayscale16, QImage.Format.Format_RGBX64, QImage.Format.Format_RGBA64)
SENT_AS_THEY_ARE = ("jpg", "png", "webp")


class ImageError(VeoError):
    """An image that cannot be sent; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A sound image: `width` and `height` as it is seen, upright; `preview` with the colours of a screen.

    `sees_through`: parts of it are transparent. `other_colours`: they are not those of a screen, or have 16 bits.
    `turned`: its pixels lie or hang.
    """

    file: ImageFile
    width: int
    height: int
    preview: QImage
    sees_through: bool = False
    other_colours: bool = False
    turned: bool = False


def check_url(typed: str) -> str:
    """The address without blanks around it; ImageError unless it is a plain http or https address."""
    url = typed.strip()
    if not is_web_address(url):
        raise ImageError(_NO_ADDRESS)
    if len(url) > MAX_URL:
        raise ImageError(
            textn(
                "This address is longer than {n} character. Save the picture and drop the file.",
                "This address is longer than {n} characters. Save the picture and drop the file.",
                MAX_URL,
            )
        )
    return url


def check_image(data: bytes, side: int = PREVIEW_SIDE) -> Checked:
    """Judge the bytes of a file; ImageError when it cannot be used. Memory stays below Qt's allocation limit.

    The preview is at most `side` pixels wide and high.
    """
    file = look_into(data)
    _check_kind(file, data)
    if file.kind == "heic" and not can_read(data):
        raise ImageError(
            text("HEIC pictures cannot be opened on this computer. Save the picture as JPG or PNG and use that.")
        )
    with reading(data) as reader:
        return _decoded(file, reader, side)


def _decoded(file: ImageFile, reader: QImageReader, side: int) -> Checked:
    size = reader.size()
    _check_size(size, reader)
    deep = reader.imageFormat() in DEEP
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise ImageError(DAMAGED, reader.errorString())
    turned = file.turn != 1 or reader.transformation() != QImageIOHandler.Transformation.TransformationNone
    if file.turn >= 5 or reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        size.transpose()
    return Checked(
        file,
        size.width(),
        size.height(),
        upright(on_screen(picture), file.turn).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied),
        sees_through=_sees_through(picture),
        other_colours=deep or _has_other_colours(picture, file),
        turned=turned,
    )


def on_screen(picture: QImage) -> QImage:
    """The picture in the colours of a screen (sRGB, 8 bits); without a profile they count as such already."""
    flat = QImage.Format.Format_ARGB32 if picture.hasAlphaChannel() else QImage.Format.Format_RGB32
    if picture.colorSpace().isValid() and picture.colorSpace() != _SCREEN:
        return picture.convertedToColorSpace(_SCREEN, flat)
    return picture.convertToFormat(flat)


def upright(picture: QImage, turn: int) -> QImage:
    """The picture turned by an EXIF orientation that Qt does not know of."""
    mirrored = picture.flipped(Qt.Orientation.Horizontal) if turn in (2, 4, 5, 7) else picture
    degrees = {3: 180, 4: 180, 5: 270, 6: 90, 7: 90, 8: 270}.get(turn, 0)
    return mirrored.transformed(QTransform().rotate(degrees)) if degrees else mirrored


_SCREEN = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
_NO_ADDRESS = text("This is not the address of a picture. It has to begin with https:// or http://.")
DAMAGED = text("This image is damaged and cannot be opened. Copy or download it again.")


def can_read(data: bytes) -> bool:
    """Whether Qt has a reader for this kind of file here."""
    with reading(data) as reader:
        return reader.canRead()


@contextmanager
def reading(data: bytes) -> Iterator[QImageReader]:
    """A reader over bytes, that turns the picture upright."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    try:
        yield reader
    finally:
        # some formats (TIFF) read once more as they end, and the buffer has to be there then
        reader.setDevice(None)  # type: ignore[arg-type]


def _check_kind(file: ImageFile, data: bytes) -> None:
    if not data:
        raise ImageError(text("This file is empty. Copy or download it again."))
    if file.kind == "clip":
        raise ImageError(
            text("This is a clip, not a picture. Save the frame that you want as a picture, and drop that here.")
        )
    if not file.kind:
        raise ImageError(text("This is not a picture that Veo takes. Use a JPG, PNG, WebP or HEIC file."))
    if not file.whole:
        raise ImageError(text("This image is damaged: its end is missing. Copy or download it again."))


def _check_size(size: QSize, reader: QImageReader) -> None:
    if size.isEmpty():
        raise ImageError(DAMAGED, reader.errorString())
    bits = QImage.toPixelFormat(reader.imageFormat()).bitsPerPixel() if reader.imageFormat() else 32
    pixels = size.width() * size.height()
    if pixels > MAX_PIXELS or pixels * max(bits, 32) // 8 > MAX_DECODED:
        raise ImageError(
            text(
                "This image has {width}×{height} pixels, too many to open here. Use one of at most {limit} megapixels.",
                width=str(size.width()),
                height=str(size.height()),
                limit=MAX_PIXELS // 1_000_000,
            )
        )


def _sees_through(picture: QImage) -> bool:
    if not picture.hasAlphaChannel():
        return False
    alpha = picture.convertToFormat(QImage.Format.Format_Alpha8)
    wide, stride, pixels = alpha.width(), alpha.bytesPerLine(), bytes(alpha.constBits())
    return any(min(pixels[row * stride : row * stride + wide]) < 255 for row in range(alpha.height()))


def _has_other_colours(picture: QImage, file: ImageFile) -> bool:
    """Another profile than a screen's, or print colours. A gamma alone is no profile: hardly anything heeds it."""
    if picture.format() is QImage.Format.Format_CMYK8888:
        return True
    return file.profile and picture.colorSpace().isValid() and picture.colorSpace() != _SCREEN
