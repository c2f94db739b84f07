"""Paints the clips that are compared, in the way that was chosen. UI thread only; they come scaled."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from veo_desktop.ui.compare import blend, wipe_line
from veo_desktop.ui.compare.badge import frame_words, paint_badge, paint_failure
from veo_desktop.ui.compare.lane import LETTERS, Lane
from veo_desktop.ui.compare.look import Look, Mode
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import Size, sized
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.whats_this import explanation
from veo_desktop.ui.player.zoom import Zoom
from veo_desktop.ui.player.zoomable import Zoomable

LINE_STEP = 0.01  # of the picture, for a key
_LINE_KEYS = {
    (Qt.Key.Key_Left, False): -1,
    (Qt.Key.Key_Right, False): 1,
    (Qt.Key.Key_Up, True): -1,
    (Qt.Key.Key_Down, True): 1,
}


class CompareSurface(Zoomable):
    """`room_changed`: pictures are to have other sizes; `look_changed(Look)`: a person moved the line.

    `painted`: what was shown last is on the screen. Alt with an arrow key moves the wipe's line; Ctrl+Tab goes on from
    here, for Tab is the key that flips.
    """

    look_changed = Signal(object)
    painted = Signal()
    clicked = Signal()
    double_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.Canvas)
        self.setObjectName("compare_surface")
        self.setAccessibleName(tr("Compared clips"))
        self.setWhatsThis(
            explanation(
                tr("Compared clips"),
                tr("They play in step. Tab flips from one to the other; Ctrl+Tab goes on to the controls."),
            )
        )
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._theme = theme
        self._lanes: list[Lane] = []
        self._look = Look()
        self._dragging = False

    def show_lanes(self, lanes: list[Lane], look: Look) -> None:
        """Paint these clips from now on, laid against each other as `look` says."""
        laid = (look.mode is Mode.TILES, len(lanes)) != (self._look.mode is Mode.TILES, len(self._lanes))
        self._lanes, self._look = list(lanes), look
        if laid:
            self.room_changed.emit()
        told = [f"{LETTERS[place]}: {lane.clip.name}, {frame_words(lane)}" for place, lane in enumerate(lanes)]
        self.setAccessibleDescription("; ".join((*told, tr("Ctrl+Tab goes on to the controls"))))
        self.update()

    @property
    def boxes(self) -> list[tuple[int, int]]:
        """How large each clip's picture is to be rendered, in device pixels."""
        return self._look.boxes(self._sizes, self._whole, self.zoom)

    def picture_rects(self) -> list[QRectF]:
        """Where each clip's picture is, in this widget's coordinates; also of those that are not in sight."""
        return [self._logical(area) for area in self._areas]

    @property
    def _sizes(self) -> list[tuple[int, int]]:
        return [lane.size for lane in self._lanes]

    @property
    def clip_size(self) -> QSize:
        """That of A: all others are zoomed so that the same part of them is in sight."""
        return QSize(*self._sizes[0]) if self._lanes else QSize(16, 9)

    @property
    def room(self) -> QSize:
        return self._rooms[0].size() if self._lanes else self._whole

    @property
    def has_picture(self) -> bool:
        return bool(self._lanes)

    def zoom_point(self, at: QPointF | None) -> QPointF:
        """In the tile that it is in, of which all show the same part."""
        room = QRectF(QPointF(0, 0), self.room.toSizeF())
        if at is None:
            return room.center()
        point = at * self.devicePixelRatioF()
        found = next((each for each in self._rooms if each.contains(point.toPoint())), None)
        return point - found.topLeft().toPointF() if found is not None else room.center()

    def set_zoom(self, zoom: Zoom) -> None:
        if zoom == self.zoom:
            return
        before, self.zoom = self.boxes, zoom
        if self.boxes != before:
            self.room_changed.emit()
        self.zoom_changed.emit()
        self.update()

    @property
    def _rooms(self) -> list[QRect]:
        return self._look.rooms(self._sizes, self._whole)

    @property
    def _whole(self) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))

    @property
    def _areas(self) -> list[QRect]:
        return self._look.areas(self._sizes, self._whole, self.zoom)

    @property
    def _in_sight(self) -> list[QRect]:
        """What is seen of each picture."""
        return [area.intersected(room) for area, room in zip(self._areas, self._rooms, strict=True)]

    @property
    def _around(self) -> QRect:
        """What the two clips that are compared take together, as far as it is in sight."""
        areas, (one, other) = self._in_sight, self._look.pair
        return areas[one].united(areas[other])

    def _logical(self, rect: QRect) -> QRectF:
        ratio = self.devicePixelRatioF()
        return QRectF(rect.x() / ratio, rect.y() / ratio, rect.width() / ratio, rect.height() / ratio)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._lanes:
            painter.save()
            painter.scale(1 / self.devicePixelRatioF(), 1 / self.devicePixelRatioF())
            self._paint_pictures(painter, self._areas)
            painter.restore()
            self._paint_words(painter)
        self.paint_focus(painter)
        painter.end()
        self.painted.emit()

    def _paint_pictures(self, painter: QPainter, areas: list[QRect]) -> None:
        look = self._look
        if look.mode in (Mode.TILES, Mode.FLIP):
            rooms = self._rooms
            for place in look.places(len(self._lanes)):
                painter.setClipRect(rooms[place])
                blend.draw(painter, self._lanes[place].image, areas[place])
            return
        one, other = look.pair
        images, where = (self._lanes[one].image, self._lanes[other].image), (areas[one], areas[other])
        if look.mode is Mode.WIPE:
            side = wipe_line.first_side(self._around, look.line, look.stacked)
            blend.wipe(painter, images, where, side)
        elif look.mode is Mode.OVERLAY:
            blend.overlay(painter, images, where, look.opacity)
        else:
            blend.difference(painter, images, where, look.gain, self._around)

    def _paint_words(self, painter: QPainter) -> None:
        font = sized(self.font(), Size.SMALL)
        rects, places = [self._logical(each) for each in self._in_sight], self._look.places(len(self._lanes))
        both = self._look.mode not in (Mode.TILES, Mode.FLIP)
        if self._look.mode is Mode.WIPE:
            wipe_line.paint_line(painter, self._logical(self._around), self._look.line, self._look.stacked)
        for number, place in enumerate(places):
            lane, area = self._lanes[place], rects[place]
            if both:
                area = QRectF(area.left() + number * area.width() / 2, area.top(), area.width() / 2, area.height())
            paint_failure(painter, self._theme, lane, area, font)
            paint_badge(painter, self._theme, lane, place, area, at_end=both and number == 1, font=font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}.get(Qt.Key(event.key()))
        if on is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.focusNextPrevChild(on)
            return
        step = _LINE_KEYS.get((Qt.Key(event.key()), self._look.stacked))
        wiped = self._look.mode is Mode.WIPE and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if wiped and step is not None:
            self._move_line(min(1.0, max(0.0, self._look.line + step * LINE_STEP)))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragging = event.button() == Qt.MouseButton.LeftButton and self.is_near_line(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._move_line(wipe_line.line_at(event.position(), self._logical(self._around), self._look.stacked))
        elif self.is_near_line(event):
            self.setCursor(Qt.CursorShape.SplitVCursor if self._look.stacked else Qt.CursorShape.SplitHCursor)
        else:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragging = self._dragging, False
        left = event.button() == Qt.MouseButton.LeftButton
        if left and not dragged and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.double_clicked.emit()

    def is_near_line(self, event: QMouseEvent) -> bool:
        """Whether a press there takes the wipe's line."""
        look = self._look
        if look.mode is not Mode.WIPE or not self._lanes:
            return False
        return wipe_line.is_near(event.position(), self._logical(self._around), look.line, look.stacked)

    def _move_line(self, line: float) -> None:
        self.look_changed.emit(replace(self._look, line=line))
