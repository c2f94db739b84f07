"""Marks the row that a search has led to, for a moment. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from veo_desktop.ui.parts.theme import Theme

SHOWN_MS = 2500
AROUND = 6  # pixels beyond the row


class Highlight(QWidget):
    """A frame over a row, through which one clicks; it goes by itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.leave)

    @property
    def row(self) -> QWidget | None:
        """What is marked now."""
        return self._row

    def mark(self, row: QWidget) -> None:
        """Mark `row`, and nothing else."""
        self.leave()
        self._row = row
        row.installEventFilter(self)
        self.setParent(row.parentWidget())
        self._follow()
        self.show()
        self.raise_()
        self._timer.start()

    @Slot()
    def leave(self) -> None:
        if self._row is not None:
            self._row.removeEventFilter(self)
        self._row = None
        self._timer.stop()
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(self._theme.color("accent"))
        painter.setPen(QPen(accent, 2))
        accent.setAlphaF(0.10)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _follow(self) -> None:
        page = self.parentWidget()
        if self._row is not None and page is not None:
            around = self._row.geometry().adjusted(-AROUND, -AROUND, AROUND, AROUND)
            self.setGeometry(around & page.rect())  # a side that is beyond it would be cut off
