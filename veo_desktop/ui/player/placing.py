"""Where a picture is drawn on its surface, and what of the surface is left around it. UI thread only; no widget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter, QTransform

from veo_desktop.ui.player.zoom import HARD_EDGED, Zoom

_UNSCALED = (QTransform.TransformationType.TxNone, QTransform.TransformationType.TxTranslate)


@dataclass(frozen=True, slots=True)
class Placing:
    """`target`: where the whole picture is, also where it reaches beyond. `around`: what it does not cover.

    `in_sight` is the part of the image that is drawn, `onto` brings it there; `smooth`: its pixels are mixed for that.
    """

    target: QRectF
    around: tuple[QRectF, ...]
    in_sight: QRect
    onto: QTransform
    smooth: bool

    def draw(self, painter: QPainter, image: QImage) -> None:
        """Draw the image that this was worked out for."""
        if self.onto.type() in _UNSCALED:  # one row of pixels after the other
            corner = QPointF(self.onto.dx() + self.in_sight.x(), self.onto.dy() + self.in_sight.y())
            painter.drawImage(corner, image, QRectF(self.in_sight))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.smooth)
        painter.setTransform(self.onto, combine=True)
        painter.drawImage(QPointF(self.in_sight.topLeft()), image, QRectF(self.in_sight))
        painter.restore()


def placed(room: QRect, target: QRectF, image: QSize, turns: int, ratio: float, zoom: Zoom) -> Placing:
    """An image of so many pixels and quarter turns on `target`, within `room`; `ratio` device pixels to one of Qt's."""
    width, height = (image.height(), image.width()) if turns % 2 else (image.width(), image.height())
    exact = abs(width - target.width() * ratio) <= 1 and abs(height - target.height() * ratio) <= 1
    covered = target
    if exact:  # pixel for pixel, also where rounding differs by one
        covered = QRectF(target.topLeft(), QSizeF(width / ratio, height / ratio))
    onto = _onto(covered, image, turns)
    # what is out of sight is left out: a zoomed picture may be larger than the paint engine can count
    around = onto.inverted()[0].mapRect(QRectF(room)).toAlignedRect().adjusted(-1, -1, 1, 1)
    in_sight = around & QRect(0, 0, image.width(), image.height())
    smooth = not exact and (zoom.fits or zoom.scale < HARD_EDGED)
    return Placing(target, tuple(_left(QRectF(room), covered, exact)), in_sight, onto, smooth)


def _left(room: QRectF, covered: QRectF, exact: bool) -> Iterator[QRectF]:
    """What of the room is to be filled around the picture; where its edges are mixed from pixels, also below it."""
    if covered.contains(room):
        return
    if not exact:
        yield room
        return
    inside = covered & room
    yield QRectF(room.topLeft(), QPointF(room.right(), inside.top()))
    yield QRectF(QPointF(room.left(), inside.bottom()), room.bottomRight())
    yield QRectF(QPointF(room.left(), inside.top()), inside.bottomLeft())
    yield QRectF(inside.topRight(), QPointF(room.right(), inside.bottom()))


def _onto(target: QRectF, image: QSize, turns: int) -> QTransform:
    """Brings the pixels of an image onto `target`, turned so often."""
    across, down = target.width(), target.height()
    if turns % 2:
        across, down = down, across
    middle = target.center()
    onto = QTransform.fromTranslate(middle.x(), middle.y()).rotate(90 * turns)
    return onto.translate(-across / 2, -down / 2).scale(across / image.width(), down / image.height())
