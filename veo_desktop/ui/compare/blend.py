"""Paints two pictures as one: wiped, laid over each other, or only where they differ. UI thread only.

All in device pixels. A picture that was rendered for its place is copied pixel for pixel.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from veo_desktop.ui.player.zoom import HARD_EDGED

ROUNDING = 1  # pixels that a rendered picture may differ from its place in size and is still copied as it is


def draw(painter: QPainter, image: QImage, area: QRect) -> None:
    """`image` at `area`."""
    if image.isNull():
        return
    if abs(image.width() - area.width()) <= ROUNDING and abs(image.height() - area.height()) <= ROUNDING:
        painter.drawImage(area.topLeft(), image, QRect(0, 0, area.width(), area.height()))
    else:
        smooth = area.width() < HARD_EDGED * image.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(area, image)


def wipe(painter: QPainter, images: tuple[QImage, QImage], areas: tuple[QRect, QRect], part: QRect) -> None:
    """The first picture where `part` is, the second one everywhere else."""
    draw(painter, images[1], areas[1])
    painter.save()
    painter.setClipRect(part)
    painter.fillRect(part, Qt.GlobalColor.black)
    draw(painter, images[0], areas[0])
    painter.restore()


def overlay(painter: QPainter, images: tuple[QImage, QImage], areas: tuple[QRect, QRect], opacity: float) -> None:
    """The second picture over the first one, so much of it."""
    draw(painter, images[0], areas[0])
    painter.save()
    painter.setOpacity(opacity)
    draw(painter, images[1], areas[1])
    painter.restore()


def difference(
    painter: QPainter, images: tuple[QImage, QImage], areas: tuple[QRect, QRect], gain: int, around: QRect
) -> None:
    """By how much each channel differs, `gain` times, a power of two; black where the pictures are the same.

    `around` is what is in sight of both.
    """
    canvas = QImage(around.size(), QImage.Format.Format_RGB32)
    canvas.fill(Qt.GlobalColor.black)
    inner = QPainter(canvas)
    inner.translate(-around.topLeft())
    draw(inner, images[0], areas[0])
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    draw(inner, images[1], areas[1])
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    while gain > 1:  # added to itself: a look-up by value takes four times as long
        inner.drawImage(around.topLeft(), canvas.copy())
        gain //= 2
    inner.end()
    painter.drawImage(around.topLeft(), canvas)
