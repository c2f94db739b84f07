"""Makes images what can be sent: upright, in the colours of a screen, opaque, small enough. Runs on the image thread.

What needs no change is not decoded: it keeps its bytes, but for what is nobody's business.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QPainter

from veo_desktop.core.picture_fit import Area
from veo_desktop.core.text import Text, text
from veo_desktop.workers.image_bytes import look_into, without_private_parts
from veo_desktop.workers.image_check import (
    DAMAGED,
    SENT_AS_THEY_ARE,
    Checked,
    ImageError,
    on_screen,
    reading,
    upright,
)
from veo_desktop.workers.image_sources import MAX_BYTES

SHRINK_SIDES = (3840, 2560, 1920)  # Veo's clips are 1920 pixels wide at most
SHRINK_QUALITY = 90
FINE_QUALITY = 95


def fit(data: bytes, checked: Checked) -> tuple[bytes, Text | None]:
    """The image as it is sent, and what has to be said about that. ImageError when it cannot be decoded."""
    kind = checked.file.kind
    same = kind in SENT_AS_THEY_ARE and not checked.file.moving
    if same and not (checked.turned or checked.other_colours or checked.sees_through):
        return without_private_parts(data), None
    picture = _on_white(_read(data))
    fitted = encode(picture, "jpg", FINE_QUALITY) if kind in ("jpg", "heic") else encode_picture(picture)
    return fitted, _note(checked, look_into(fitted).kind)


def shrink(data: bytes) -> bytes:
    """The same picture as a JPEG of at most MAX_BYTES; ImageError when it cannot be decoded."""
    opaque = _on_white(_read(data))
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
    """Part of a picture: a JPEG of a JPEG, else a PNG. ImageError when it cannot be decoded."""
    picture = _read(data)
    part = picture.copy(QRect(area.left, area.top, area.width, area.height).intersected(picture.rect()))
    return encode(part, "jpg", FINE_QUALITY) if look_into(data).kind == "jpg" else encode_picture(part)


def encode_picture(picture: QImage) -> bytes:
    """Pixels as a PNG file, or as a JPEG where that would be more than MAX_BYTES."""
    if picture.isNull():
        raise ImageError(DAMAGED)
    whole = encode(picture, "png")
    return whole if len(whole) <= MAX_BYTES else encode(_on_white(picture), "jpg", FINE_QUALITY)


def encode(picture: QImage, kind: str, quality: int = -1) -> bytes:
    """The picture as the bytes of a file of `kind` ("png", "jpg"), without the texts that Qt carries along."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, kind, quality):  # type: ignore[call-overload]
        raise ImageError(DAMAGED)
    return without_private_parts(bytes(buffer.data().data()))


def _read(data: bytes) -> QImage:
    """All pixels, upright, in the colours of a screen."""
    with reading(data) as reader:
        picture = reader.read()
    if picture.isNull():
        raise ImageError(DAMAGED)
    return upright(on_screen(picture), look_into(data).turn)


def _on_white(picture: QImage) -> QImage:
    if not picture.hasAlphaChannel():
        return picture
    opaque = QImage(picture.size(), QImage.Format.Format_RGB32)
    opaque.setColorSpace(picture.colorSpace())
    opaque.fill(Qt.GlobalColor.white)
    painter = QPainter(opaque)
    painter.drawImage(0, 0, picture)
    painter.end()
    return opaque


def _note(checked: Checked, kind: str) -> Text | None:
    before, now = checked.file.kind.upper(), kind.upper()
    if checked.file.moving:
        return text("The first picture of this {before} is sent, as {now}.", before=before, now=now)
    if checked.file.kind not in SENT_AS_THEY_ARE:
        return text("This {before} is sent as {now}.", before=before, now=now)
    return text("What can be seen through here is sent white.") if checked.sees_through else None
