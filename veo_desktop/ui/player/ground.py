"""What is seen around the picture: the same in the dark and in the light theme, to judge by. UI thread only."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

CHECK = 12  # pixels of one square
_GREY, _LIGHT, _DARK = QColor("#777777"), QColor("#6e6e6e"), QColor("#565656")


class Ground(Enum):
    """By the name that the settings keep."""

    BLACK = "black"
    GREY = "grey"
    CHECKER = "checker"


def ground_brush(ground: Ground) -> QBrush:
    """To fill the surface with."""
    if ground is Ground.BLACK:
        return QBrush(QColor("black"))
    return QBrush(_GREY) if ground is Ground.GREY else QBrush(_checker())


def _checker() -> QPixmap:
    tile = QPixmap(2 * CHECK, 2 * CHECK)
    tile.fill(_DARK)
    painter = QPainter(tile)
    painter.fillRect(QRect(0, 0, CHECK, CHECK), _LIGHT)
    painter.fillRect(QRect(CHECK, CHECK, CHECK, CHECK), _LIGHT)
    painter.end()
    return tile
