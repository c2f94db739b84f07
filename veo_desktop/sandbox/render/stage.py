"""Paints any frame of a clip into one canvas: scene or pictures, then caption and mark. Render threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from veo_desktop.sandbox.render import lettering
from veo_desktop.sandbox.render.picture import filling
from veo_desktop.sandbox.render.recipe import RATE, Recipe
from veo_desktop.sandbox.render.scene import Scene

_ZOOM = 0.07  # how much larger a first frame gets in the course of a clip
_FADE = 12  # frames in which the writing comes and goes where a picture must show whole
_BLEND_FROM = 0.6  # share of the clip after which the last frame comes in

Backdrop = Callable[[QPainter, float], None]


class Stage:
    """One clip's canvas. Frame 0 is the first frame given, the last one the last frame given, without any writing."""

    def __init__(self, recipe: Recipe) -> None:
        self.canvas = QImage(recipe.width, recipe.height, QImage.Format.Format_RGB32)
        self._recipe = recipe
        self._backdrop: Backdrop = self._scene() if recipe.first is None else self._pictures()
        self._writing = _writing(recipe)

    def paint(self, frame: int) -> None:
        """Paint frame number `frame` (from 0) into the canvas."""
        share = frame / (self._recipe.frames - 1)
        painter = QPainter(self.canvas)
        self._backdrop(painter, share)
        painter.setOpacity(self._presence(frame))
        for plate, place in self._writing:
            painter.drawImage(place, plate)
        self._paint_progress(painter, share)
        painter.end()

    def pixels(self) -> bytes:
        """The canvas as BGRA rows; a view, valid until the next `paint`."""
        return cast(bytes, self.canvas.constBits())

    def _scene(self) -> Backdrop:
        recipe = self._recipe
        return Scene(recipe.chance("scene"), recipe.width, recipe.height, recipe.frames / RATE).paint

    def _pictures(self) -> Backdrop:
        recipe = self._recipe
        assert recipe.first is not None
        first = filling(recipe.first, recipe.width, recipe.height)
        last = filling(recipe.last, recipe.width, recipe.height) if recipe.last else None
        chance = recipe.chance("camera")
        aim = (chance.uniform(0.25, 0.75), chance.uniform(0.25, 0.75))

        def paint(painter: QPainter, share: float) -> None:
            _paint_zoomed(painter, first, aim, 1 + _ZOOM * share)
            if last is not None and share > _BLEND_FROM:
                painter.setOpacity((share - _BLEND_FROM) / (1 - _BLEND_FROM))
                _paint_zoomed(painter, last, aim, 1 + _ZOOM * (1 - share))

        return paint

    def _presence(self, frame: int) -> float:
        """How visible the writing is, 0…1."""
        presence = 1.0
        if self._recipe.first is not None:
            presence = min(presence, frame / _FADE)
        if self._recipe.last is not None:
            presence = min(presence, (self._recipe.frames - 1 - frame) / _FADE)
        return presence

    def _paint_progress(self, painter: QPainter, share: float) -> None:
        """A thin line along the lower edge that grows with the clip."""
        thick = max(2, min(self._recipe.width, self._recipe.height) // 240)
        line = QRectF(0, self._recipe.height - thick, self._recipe.width * share, thick)
        painter.fillRect(line, QColor(255, 255, 255, 170))


def _writing(recipe: Recipe) -> list[tuple[QImage, QPoint]]:
    short_side = min(recipe.width, recipe.height)
    margin = short_side // 24
    mark = lettering.mark(short_side)
    caption = lettering.caption(recipe.prompt, recipe.negative, recipe.width - 2 * margin, short_side)
    plates = [
        (mark, QPoint(margin, margin)),
        (caption, QPoint(margin, recipe.height - margin - caption.height())),
    ]
    size = short_side // 5
    for number, path in enumerate(recipe.references):
        left = recipe.width - (margin + size) * (number + 1)
        plates.append((_framed(filling(path, size, size)), QPoint(left, margin)))
    return plates


def _framed(image: QImage) -> QImage:
    """A reference picture with round corners and a light edge."""
    plate = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    plate.fill(0)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(plate.rect()).adjusted(1, 1, -1, -1), 10, 10)
    painter = QPainter(plate)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(shape)
    painter.drawImage(0, 0, image)
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(255, 255, 255, 200))
    painter.drawPath(shape)
    painter.end()
    return plate


def _paint_zoomed(painter: QPainter, image: QImage, aim: tuple[float, float], zoom: float) -> None:
    """Draw `image` over the whole canvas, `zoom` times as large about the point `aim` (shares of its sides)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom != 1.0)
    centre_x, centre_y = aim[0] * image.width(), aim[1] * image.height()
    painter.translate(centre_x, centre_y)
    painter.scale(zoom, zoom)
    painter.translate(-centre_x, -centre_y)
    painter.drawImage(0, 0, image)
    painter.restore()
