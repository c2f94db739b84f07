"""What moves in a clip without a first frame: hills by evening light, drawn from the seed. Render threads.

Everything is painted once as wide strips; a frame only lays shifted strips over one another, which is cheap.
"""

from __future__ import annotations

import math
import random

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPolygonF, QRadialGradient

_RIDGES = 4
_MOTES = 24


class Scene:
    """A landscape `width` × `height` pixels; `paint` draws the moment `share` (0…1) of a clip `seconds` long."""

    def __init__(self, chance: random.Random, width: int, height: int, seconds: float) -> None:
        self._width, self._height, self._seconds = width, height, seconds
        self._heading = chance.choice((-1, 1))
        hue = chance.random()
        self._sky = _sky(chance, hue, width, height)
        self._glow = _glow(hue, height)
        self._glow_from = QPointF(chance.uniform(0.2, 0.8) * width, chance.uniform(0.15, 0.4) * height)
        self._glow_rise = chance.uniform(-0.1, 0.1) * height
        self._speeds = [width * 0.012 * 1.9**ridge for ridge in range(_RIDGES)]  # pixels a second
        self._ridges = [self._ridge(chance, hue, number) for number in range(_RIDGES)]
        self._mote = _mote(hue, height)
        self._motes = [(chance.random(), chance.random(), chance.uniform(0.02, 0.09)) for _ in range(_MOTES)]

    def paint(self, painter: QPainter, share: float) -> None:
        painter.drawImage(0, 0, self._sky)
        glow = self._glow_from + QPointF(0, self._glow_rise * share)
        half = self._glow.width() / 2
        painter.drawImage(int(glow.x() - half), int(glow.y() - half), self._glow)
        for (strip, top), speed in zip(self._ridges, self._speeds, strict=True):
            travelled = int(speed * self._seconds * (share if self._heading > 0 else 1 - share))
            painter.drawImage(-travelled, top, strip)
        self._paint_motes(painter, share)

    def _paint_motes(self, painter: QPainter, share: float) -> None:
        for number, (x, y, drift) in enumerate(self._motes):
            across = (x + self._heading * drift * share * self._seconds * 0.5) % 1.0
            down = y + 0.03 * math.sin(2 * math.pi * (share * 2 + x)) - 0.02 * share * (number % 3)
            painter.drawImage(int(across * self._width), int((0.35 + 0.6 * down) * self._height), self._mote)

    def _ridge(self, chance: random.Random, hue: float, number: int) -> tuple[QImage, int]:
        """A strip with a skyline, and where its top edge is; nearer strips are darker and longer."""
        depth = number / (_RIDGES - 1)
        top = int(self._height * (0.42 + 0.13 * number))
        long = self._width + int(self._speeds[number] * self._seconds) + 2
        strip = QImage(long, self._height - top, QImage.Format.Format_ARGB32_Premultiplied)
        strip.fill(0)
        colour = QColor.fromHsvF((hue + 0.08 * depth) % 1.0, 0.35 + 0.3 * depth, 0.62 - 0.47 * depth)
        shade = QLinearGradient(0, 0, 0, strip.height())
        shade.setColorAt(0, colour.lighter(112))
        shade.setColorAt(1, colour.darker(135))
        path = QPainterPath()
        path.addPolygon(_skyline(chance, long, strip.height(), self._height * (0.10 + 0.03 * depth)))
        painter = QPainter(strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, shade)
        painter.end()
        return strip, top


def _skyline(chance: random.Random, width: int, height: int, swing: float) -> QPolygonF:
    waves = [(swing / 2**octave, chance.uniform(0.7, 1.3) * 2**octave, chance.uniform(0, 7)) for octave in range(5)]
    span = height * 2.2 + 200
    points = [QPointF(-1, height + 1)]
    for x in range(-1, width + 9, 8):
        rise = sum(size * math.sin(x / span * 4 * pitch + phase) for size, pitch, phase in waves)
        points.append(QPointF(x, swing * 1.1 - rise * 0.55))
    points.append(QPointF(width + 9, height + 1))
    return QPolygonF(points)


def _sky(chance: random.Random, hue: float, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    shades = QLinearGradient(0, 0, 0, height * 0.8)
    shades.setColorAt(0, QColor.fromHsvF(hue, 0.62, 0.42))
    shades.setColorAt(0.55, QColor.fromHsvF((hue + 0.06) % 1.0, 0.45, 0.75))
    shades.setColorAt(1, QColor.fromHsvF((hue + 0.14) % 1.0, 0.30, 0.95))
    painter = QPainter(image)
    painter.fillRect(image.rect(), shades)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for _ in range(70):
        size = chance.uniform(0.6, 1.8) * height / 900
        star = QPointF(chance.random() * width, chance.random() ** 2 * height * 0.4)
        painter.setOpacity(chance.uniform(0.15, 0.7))
        painter.fillRect(QRectF(star.x(), star.y(), size, size), QColor(255, 255, 255))
    painter.end()
    return image


def _glow(hue: float, height: int) -> QImage:
    return _disc(int(height * 0.7), QColor.fromHsvF((hue + 0.12) % 1.0, 0.18, 1.0), core=0.16)


def _mote(hue: float, height: int) -> QImage:
    return _disc(max(6, height // 60), QColor.fromHsvF((hue + 0.1) % 1.0, 0.12, 1.0), core=0.3)


def _disc(size: int, colour: QColor, core: float) -> QImage:
    """A soft disc: full within `core` of its radius, fading to nothing at its edge."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    fade = QRadialGradient(size / 2, size / 2, size / 2)
    for stop, alpha in ((0.0, 0.95), (core, 0.9), (core + 0.04, 0.38), (0.6, 0.1), (1.0, 0.0)):
        shade = QColor(colour)
        shade.setAlphaF(alpha)
        fade.setColorAt(stop, shade)
    painter = QPainter(image)
    painter.fillRect(image.rect(), fade)
    painter.end()
    return image
