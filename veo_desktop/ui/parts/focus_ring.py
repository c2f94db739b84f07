"""The ring around a picture that has the keyboard: seen on any picture. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen

_AS_BEFORE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)  # back from elsewhere


def wants_ring(event: QFocusEvent, *, before: bool) -> bool:
    """For `focusInEvent`: whoever clicked knows where the keyboard is. `before`: it had one when it was left."""
    return before if event.reason() in _AS_BEFORE else event.reason() is not Qt.FocusReason.MouseFocusReason


def paint_ring(painter: QPainter, area: QRect, color: QColor) -> None:
    """Just inside of `area`; a black line parts it from what is bright."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(Qt.GlobalColor.black, 1))
    painter.drawRect(area.adjusted(2, 2, -3, -3))
    painter.setPen(QPen(color, 2))
    painter.drawRect(area.adjusted(1, 1, -1, -1))
