"""The bar under the picture that shows where play is and moves it, frame by frame. UI thread only."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QApplication, QSizePolicy, QSlider, QToolTip, QWidget

from veo_desktop.core.timecode import timecodes
from veo_desktop.ui.parts.elided import tool_tip
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.range_bar import RangeBar
from veo_desktop.ui.player.waveform import HEIGHT as WAVE_HEIGHT
from veo_desktop.ui.player.waveform import WaveLayer

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.frame_table import FrameTable
    from veo_desktop.media.waveform import Waveform
    from veo_desktop.ui.player.layers import BarLayer, Spot

GROOVE = 4.0
GROOVE_HOVERED = 6.0
KNOB = 14.0
HEIGHT = 24
HEAD = 7.0  # pixels to either side of where a spot begins
_NO_KEYS = (QAbstractSlider.SliderAction.SliderNoAction.value, QAbstractSlider.SliderAction.SliderMove.value)


class SeekBar(QSlider):
    """A slider over frame numbers, from 0. `sought(int)`: a person went to this frame, by mouse or by key.

    `scrub_began` and `scrub_ended` enclose a drag; `range_moved(int, int)`: the in or out point was dragged.
    `hovered(int, float)`: the pointer is over this frame, at this place across; `hover_left`: over none any more.
    """

    sought = Signal(int)
    scrub_began = Signal()
    scrub_ended = Signal()
    range_moved = Signal(int, int)
    hovered = Signal(int, float)
    hover_left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("seek_bar")
        self.setAccessibleName(tr("Position in the clip"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._has_sound = False
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._hovered = False
        self._knob_at = 0.0  # as it was painted last
        self._per_second = 1
        self._range = RangeBar(theme, self._x_of)
        self._wave = WaveLayer(theme)
        self._layers: list[BarLayer] = []
        self._at_spot: float | None = None  # where it was pressed, until the pointer is dragged away from there
        self.setMouseTracking(True)
        self.actionTriggered.connect(self._on_action)
        theme.changed.connect(self.update)
        self.set_frames(0, 1)

    def set_frames(self, frames: int, per_second: int) -> None:
        """The clip's length in frames; a page is one second. None: nothing to seek in."""
        self.setRange(0, max(0, frames - 1))
        self.setSingleStep(1)
        self._per_second = max(1, per_second)
        self.setPageStep(self._per_second)
        self.setEnabled(frames > 0)
        if not frames:
            self.set_has_sound(False)
        self.setValue(0)

    def set_marks(self, marks: tuple[int, int] | None) -> None:
        """Outline the frames from the in to the out point; None takes the outline away."""
        if not self._range.held:
            self._range.range = marks
            self.update()

    def set_has_sound(self, has_sound: bool) -> None:
        """Keep room for the sound's shape, or none where the clip has no sound."""
        self._has_sound = has_sound
        self._wave.set_sound(None)
        self._keep_height()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Another style sheet, as with another theme, takes the height away: the sound would be gone from sight."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._keep_height()

    def _keep_height(self) -> None:
        self.setFixedHeight(HEIGHT + WAVE_HEIGHT if self._has_sound else HEIGHT)

    def set_waveform(self, waveform: Waveform, table: FrameTable) -> None:
        """Show the sound of the clip that has these frames."""
        self._wave.set_sound(waveform, table)
        self.update()

    def add_layer(self, layer: BarLayer) -> None:
        """Have `layer` painted over the groove; call `update` when it has changed."""
        self._layers.append(layer)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, HEIGHT)

    @Slot(int)
    def _on_action(self, action: int) -> None:
        if action not in _NO_KEYS:
            self.sought.emit(self.sliderPosition())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self.hover_left.emit()
            held = self._range.take(event.position().x())
            self.setSliderDown(True)
            self.scrub_began.emit()
            if not held:
                self._press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._range.held:
            self._seek(self._range.move(self._frame_at(x)))  # the mark is set by eye
            self.update()
        elif self.isSliderDown():
            if self._at_spot is None or abs(x - self._at_spot) >= QApplication.startDragDistance():
                self._at_spot = None
                self._go(x)
        else:
            on_grip = self._range.grip_at(x) >= 0
            self.setCursor(Qt.CursorShape.SizeHorCursor if on_grip else Qt.CursorShape.PointingHandCursor)
            if on_grip or not self.isEnabled():
                self.hover_left.emit()
            else:
                head = self._head_at(event.position())
                self.hovered.emit(self._frame_at(x) if head is None else head, x)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self._at_spot = None
            moved = self._range.let_go()
            if moved is not None:
                self.range_moved.emit(*moved)
            self.scrub_ended.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            end = self._range.grip_at(event.pos().x())
            words = self._range.words(end, Fraction(self._per_second)) if end >= 0 else self._spot_words(event.pos())
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _press(self, point: QPointF) -> None:
        """To the frame here, or to the spot that begins here."""
        head = self._head_at(point)
        if head is None:
            self._go(point.x())
        else:
            self._at_spot = point.x()
            self._seek(head)

    def _spot_at(self, point: QPointF) -> Spot | None:
        groove, frames, mirrored = self._groove(GROOVE_HOVERED), self.maximum() + 1, self.isRightToLeft()
        spots = (layer.spot_at(point, groove, frames, mirrored=mirrored) for layer in reversed(self._layers))
        return next((spot for spot in spots if spot is not None), None) if self.isEnabled() else None

    def _head_at(self, point: QPointF) -> int | None:
        """The frame of the spot that begins here; within a long one each frame can be gone to as ever."""
        spot = self._spot_at(point)
        return spot.first if spot is not None and abs(self._x_of(spot.first) - point.x()) <= HEAD else None

    def _spot_words(self, at: QPoint) -> str:
        spot = self._spot_at(at.toPointF())
        if spot is None:
            return ""
        return tool_tip(timecodes(spot.first, spot.last, Fraction(self._per_second)), spot.words)

    def _go(self, x: float) -> None:
        self._seek(self._frame_at(x))

    def _seek(self, frame: int) -> None:
        if frame != self.value():
            self.setValue(frame)
            self.sought.emit(frame)

    def _x_of(self, frame: int) -> float:
        part = frame / self.maximum() if self.maximum() else 0.0
        if self.isRightToLeft():
            part = 1.0 - part
        return KNOB / 2 + part * (self.width() - KNOB)

    def _frame_at(self, x: float) -> int:
        span = max(1.0, self.width() - KNOB)
        part = min(1.0, max(0.0, (x - KNOB / 2) / span))
        if self.isRightToLeft():
            part = 1.0 - part
        return round(part * self.maximum())

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """From one frame to the next only what lies between them looks different."""
        if change is not QAbstractSlider.SliderChange.SliderValueChange:
            super().sliderChange(change)
            return
        left, right = sorted((self._knob_at, self._x_of(self.sliderPosition())))
        self.update(QRect(math.floor(left - KNOB), 0, math.ceil(right - left + 2 * KNOB) + 1, self.height()))

    def enterEvent(self, _event: QEnterEvent) -> None:
        self._set_hovered(True)

    def leaveEvent(self, _event: QEvent) -> None:
        self._set_hovered(False)
        self.hover_left.emit()

    def _set_hovered(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        active = self.isEnabled() and (self._hovered or self.isSliderDown() or self.hasFocus())
        groove = self._groove(GROOVE_HOVERED if active else GROOVE)
        self._bar(painter, groove, "line_strong")
        if not self.isEnabled():
            return
        self._knob_at = self._x_of(self.sliderPosition())
        knob = QPointF(self._knob_at, groove.center().y())
        played = QRectF(groove)
        if self.isRightToLeft():
            played.setLeft(knob.x())
        else:
            played.setRight(knob.x())
        self._bar(painter, played, "accent")
        if self._has_sound:
            area = QRectF(groove.left(), HEIGHT, groove.width(), WAVE_HEIGHT)
            self._wave.paint(painter, area, (self._x_of(0), self._x_of(self.maximum())), played)
        self._range.paint(painter, groove.center().y())
        for layer in self._layers:
            layer.paint(painter, groove, self.maximum() + 1, mirrored=self.isRightToLeft())
        if active:
            self._knob(painter, knob)

    def _groove(self, height: float) -> QRectF:
        return QRectF(KNOB / 2, (HEIGHT - height) / 2, self.width() - KNOB, height)

    def _bar(self, painter: QPainter, rect: QRectF, role: str) -> None:
        painter.setBrush(self._theme.color(role))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)

    def _knob(self, painter: QPainter, center: QPointF) -> None:
        painter.setBrush(self._theme.color("text"))
        painter.drawEllipse(center, KNOB / 2 - 1, KNOB / 2 - 1)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawEllipse(center, KNOB / 2 + 2, KNOB / 2 + 2)
