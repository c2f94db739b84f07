"""The line between two wiped pictures: where it is, how it looks, what is on its first side. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

REACH = 10.0  # pixels beside the line that take hold of it
KNOB = 11.0
_LINE, _EDGE = QColor("white"), QColor(0, 0, 0, 150)


def first_side(around: QRect, line: float, stacked: bool) -> QRect:
    """The part of `around` (device pixels) where A is."""
    if stacked:
        return QRect(around.left(), around.top(), around.width(), round(around.height() * line))
    return QRect(around.left(), around.top(), round(around.width() * line), around.height())


def is_near(point: QPointF, around: QRectF, line: float, stacked: bool) -> bool:
    """Whether a press at `point` takes hold of the line; all in pixels of the widget."""
    at = _at(around, line, stacked)
    reach = REACH if around.adjusted(-REACH, -REACH, REACH, REACH).contains(point) else -1.0
    return abs((point.y() if stacked else point.x()) - at) <= reach


def line_at(point: QPointF, around: QRectF, stacked: bool) -> float:
    """Where the line is, 0 to 1, when it is dragged to `point`."""
    part = (point.y() - around.top()) / around.height() if stacked else (point.x() - around.left()) / around.width()
    return min(1.0, max(0.0, part))


def paint_line(painter: QPainter, around: QRectF, line: float, stacked: bool) -> None:
    at = _at(around, line, stacked)
    if stacked:
        begin, end, knob = QPointF(around.left(), at), QPointF(around.right(), at), QPointF(around.center().x(), at)
    else:
        begin, end, knob = QPointF(at, around.top()), QPointF(at, around.bottom()), QPointF(at, around.center().y())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((_EDGE, 4.0), (_LINE, 2.0)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(begin, end)
    painter.setPen(QPen(_EDGE, 1.0))
    painter.setBrush(_LINE)
    painter.drawEllipse(knob, KNOB, KNOB)
    painter.setPen(QPen(Qt.GlobalColor.black, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for side in (-1, 1):  # two small arrows, away from the line
        tip = knob + (QPointF(0, 6 * side) if stacked else QPointF(6 * side, 0))
        for across in (-1, 1):
            back = QPointF(3 * across, -3 * side) if stacked else QPointF(-3 * side, 3 * across)
            painter.drawLine(tip, tip + back)


def _at(around: QRectF, line: float, stacked: bool) -> float:
    return around.top() + around.height() * line if stacked else around.left() + around.width() * line
