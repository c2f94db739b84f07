"""A row with a switch at its end, for what is on or off. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Property, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme

TRACK = QSize(34, 18)
ROW_HEIGHT = 28
GAP = 12  # between words and switch


class Switch(QCheckBox):
    """On or off. `value` is "true" or "false"; the whole row is clickable, Space flips it."""

    value_changed = Signal(str)

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._on_toggled)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + TRACK.width() + 16, grown(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(TRACK.width() + 60, grown(ROW_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """Long words go on in a second line."""
        room = QRect(0, 0, max(1, width - TRACK.width() - GAP), 10_000)
        words = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(grown(ROW_HEIGHT), words.height() + GAP)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self._track()
        self._paint_label(painter, track)
        self._paint_track(painter, QRectF(track))

    def _track(self) -> QRect:
        """Where the switch is: at the row's end, which is the left where people write from the right."""
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - TRACK.width()
        return QRect(QPoint(left, (self.height() - TRACK.height()) // 2), TRACK)

    def _paint_label(self, painter: QPainter, track: QRect) -> None:
        painter.setPen(self._theme.color("text" if self.isEnabled() else "disabled"))
        room = self.rect().adjusted(0, 0, -TRACK.width() - GAP, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            room = self.rect().adjusted(track.right() + GAP, 0, 0, 0)
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        aligned = self.style().visualAlignment(self.layoutDirection(), start)
        painter.drawText(room, int(aligned) | int(Qt.TextFlag.TextWordWrap), self.text())

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill())
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = track.height() - 4
        at_right = self.isChecked() != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        x = track.right() - knob - 2 if at_right else track.left() + 2
        painter.setBrush(self._theme.color("thumb"))
        painter.drawEllipse(QRectF(x, track.top() + 2, knob, knob))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("on_accent" if self.isChecked() else "text"), 2))
            ring = track.adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _fill(self) -> QColor:
        if not self.isEnabled():
            return self._theme.color("line_strong")
        if self.isChecked():
            return self._theme.color("accent_hover" if self.underMouse() else "accent")
        return self._theme.color("track")

    def _get(self) -> str:
        return "true" if self.isChecked() else "false"

    def _set(self, value: str) -> None:
        self.setChecked(value.strip().lower() == "true")

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        self.value_changed.emit("true" if checked else "false")
