"""Draws a contact sheet: frames of a clip in rows, each with its timecode. Any thread that has Qt's fonts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, log, sqrt

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from veo_desktop.core.timecode import timecode
from veo_desktop.ui.parts.numbers import decimal
from veo_desktop.ui.parts.text import trn

MARGIN, GAP, HEAD, LINE = 32, 16, 64, 30  # pixels of the sheet
WIDEST = 16  # frames in a row
SHAPE = 16 / 9
EMPTY_COSTS = 0.3  # what an empty last row is worth against the sheet's shape
TITLE, SMALL = 26, 17  # pixels
# as the dark theme, whatever the window looks like: a sheet leaves the program
_GROUND, _TEXT, _MUTED, _EMPTY = QColor("#15171b"), QColor("#e8eaee"), QColor("#8f97a6"), QColor("#000000")


@dataclass(frozen=True)
class Sheet:
    """What stands on it: the clip's name, its size, rate and number of frames, and the frames shown with pictures."""

    name: str
    size: QSize
    rate: Fraction
    frames: int
    pictures: Sequence[tuple[int, QImage]]


def columns_for(count: int, size: QSize) -> int:
    """How many frames stand in a row, so that the sheet is about as wide as a screen and its last row is full."""
    ideal = sqrt(SHAPE * count * size.height() / size.width())

    def unlike(columns: int) -> float:
        return abs(log(columns / ideal)) + EMPTY_COSTS * (-count % columns) / columns

    return min(range(1, min(count, WIDEST) + 1), key=unlike)


def draw_sheet(sheet: Sheet, font: QFont) -> QImage:
    """The sheet, as large as its pictures are; `font` gives the family."""
    columns = columns_for(len(sheet.pictures), sheet.size)
    cell = _cell(sheet)
    rows = ceil(len(sheet.pictures) / columns)
    width = 2 * MARGIN + columns * (cell.width() + GAP) - GAP
    height = MARGIN + HEAD + rows * (cell.height() + LINE + GAP) - GAP + MARGIN
    drawn = QImage(width, height, QImage.Format.Format_RGB32)
    drawn.fill(_GROUND)
    painter = QPainter(drawn)
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.TextAntialiasing)
    _head(painter, sheet, QRect(MARGIN, MARGIN - 8, width - 2 * MARGIN, HEAD), font)
    painter.setFont(_sized(font, SMALL))
    for number, (frame, image) in enumerate(sheet.pictures):
        row, column = divmod(number, columns)
        at = QPoint(MARGIN + column * (cell.width() + GAP), MARGIN + HEAD + row * (cell.height() + LINE + GAP))
        place = QRect(at, cell)
        painter.fillRect(place, _EMPTY)
        painter.drawImage(place, image)
        painter.setPen(_MUTED)
        words = QRect(at.x(), place.bottom() + 1, cell.width(), LINE)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, timecode(frame, sheet.rate))
    painter.end()
    return drawn


def _head(painter: QPainter, sheet: Sheet, area: QRect, font: QFont) -> None:
    facts = trn(
        "{width} × {height} · {rate} fps · {n} frame",
        "{width} × {height} · {rate} fps · {n} frames",
        sheet.frames,
        width=sheet.size.width(),
        height=sheet.size.height(),
        rate=decimal(float(sheet.rate), 3),
    )
    painter.setFont(_sized(font, SMALL))
    painter.setPen(_MUTED)
    room = painter.fontMetrics().horizontalAdvance(facts) + GAP
    beside = area.width() - room >= 4 * room // 3
    if beside:
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, facts)
    painter.setFont(_sized(font, TITLE, QFont.Weight.DemiBold))
    painter.setPen(_TEXT)
    width = area.width() - (room if beside else 0)
    name = painter.fontMetrics().elidedText(sheet.name, Qt.TextElideMode.ElideMiddle, width)
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)


def _cell(sheet: Sheet) -> QSize:
    found = next((image.size() for _frame, image in sheet.pictures if not image.isNull()), QSize(320, 180))
    return sheet.size.scaled(found, Qt.AspectRatioMode.KeepAspectRatio)


def _sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setWeight(weight)
    return sized
