"""What pictures are painted on: it tells when its room changes, and has a ring of the keyboard's. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

_AS_BEFORE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)  # back from elsewhere


class PictureArea(QWidget):
    """`room_changed`: pictures may be of another size now, in device pixels.

    The ring is seen on any picture, and for those who came by keys: who clicked knows where the keyboard is. Whoever
    derives from it paints it last, by `paint_focus`.
    """

    room_changed = Signal()

    _ringed = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room_changed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.room_changed.emit()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _AS_BEFORE:
            self._ringed = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paint_focus(self, painter: QPainter) -> None:
        """Just inside of the edge; a black line parts it from what is bright."""
        if not (self._ringed and self.hasFocus()):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(Qt.GlobalColor.black, 1))
        painter.drawRect(self.rect().adjusted(2, 2, -3, -3))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
