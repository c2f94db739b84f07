"""A decoded frame as Qt's image, turned as it is to be seen. Any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QTransform

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.picture import Picture


def picture_image(picture: Picture) -> QImage:
    """A look into the memory of `picture`, which has to be kept as long; a copy where it has to be turned."""
    stride, pixels = picture.stride, picture.pixels
    image = QImage(pixels, picture.width, picture.height, stride, QImage.Format.Format_RGB32)
    return image.transformed(QTransform().rotate(90 * picture.turns)) if picture.turns else image
