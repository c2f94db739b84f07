"""Paints the bar that marks what is chosen, where a tint alone would tell too little: at a row's start, below a tab.

The style sheet has the same bar for what paints itself by it. UI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

THICK = 3  # pixels
_SHORTER = 7  # pixels at each end


def paint_row_bar(painter: QPainter, row: QRect, color: QColor, direction: Qt.LayoutDirection) -> None:
    """At the leading edge of a chosen row."""
    at_right = direction is Qt.LayoutDirection.RightToLeft
    left = row.right() + 1 - THICK if at_right else row.left()
    _paint(painter, QRectF(left, row.top() + _SHORTER, THICK, row.height() - 2 * _SHORTER), color)


def paint_tab_bar(painter: QPainter, tab: QRectF, color: QColor) -> None:
    """At the foot of the chosen one of several side by side."""
    _paint(painter, QRectF(tab.left() + _SHORTER, tab.bottom() - THICK, tab.width() - 2 * _SHORTER, THICK), color)


def _paint(painter: QPainter, bar: QRectF, color: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(bar, THICK / 2, THICK / 2)
    painter.restore()
