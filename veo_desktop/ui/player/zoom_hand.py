"""Lets mouse, wheel, fingers and keys zoom the picture and push it about. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from veo_desktop.ui.player.zoom import Zoom
from veo_desktop.ui.player.zoomable import Zoomable

NOTCH = 120  # what a wheel reports for one click of it; finer ones report parts of it
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
_KEYS = {
    Qt.Key.Key_Left: QPointF(1, 0),
    Qt.Key.Key_Right: QPointF(-1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}
STRIDE = 8  # of a key: a part of the room


class ZoomHand(QObject):
    """Watches the surface. A drag, or Ctrl with an arrow key, pushes the picture where a part of it is out of sight;
    else it is left to others.

    `pushed`: it has moved.
    """

    pushed = Signal()

    def __init__(self, surface: Zoomable, spares: Callable[[QMouseEvent], bool] | None = None) -> None:
        """`spares` tells which presses are for something else on the picture."""
        super().__init__(surface)
        self._surface, self._spares = surface, spares
        self._turned = 0
        self._held: QPointF | None = None
        self._moved = False
        surface.grabGesture(Qt.GestureType.PinchGesture)
        surface.installEventFilter(self)

    def step(self, steps: int, at: QPointF | None = None) -> None:
        """So many levels larger, or smaller; `at` stays where it is, in the surface's coordinates, else its middle."""
        surface = self._surface
        self.show(surface.zoom.stepped(steps, surface.zoom_point(at), surface.clip_size, surface.room))

    def to(self, scale: float, at: QPointF | None = None) -> None:
        """At `scale` device pixels for a pixel of the clip."""
        surface = self._surface
        self.show(surface.zoom.to(scale, surface.zoom_point(at), surface.clip_size, surface.room))

    def show(self, zoom: Zoom) -> None:
        """Show the picture so, unless something else stands in its place."""
        if not self._surface.isHidden():
            self._surface.set_zoom(zoom)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not self._surface.has_picture:
            return False
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._by(1 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent):
            return self._pinch(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        surface = self._surface
        way = _KEYS.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if way is None or plain != Qt.KeyboardModifier.ControlModifier or event.type() is QEvent.Type.KeyRelease:
            return False
        if not surface.zoom.movable(surface.clip_size, surface.room):
            return False
        if event.type() is QEvent.Type.KeyPress:
            far = QPointF(way.x() * surface.room.width(), way.y() * surface.room.height()) / STRIDE
            surface.set_zoom(surface.zoom.moved(far.x(), far.y(), surface.clip_size, surface.room))
        event.accept()
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        self._turned += event.angleDelta().y()
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        if steps:
            self.step(steps, event.position())
        event.accept()
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        """True where the event is the hand's alone. A press that does not become a drag is a click as ever."""
        surface = self._surface
        if event.type() in _PRESSES and event.button() in _BUTTONS:
            spared = self._spares is not None and self._spares(event)
            if not spared and surface.zoom.movable(surface.clip_size, surface.room):
                self._held, self._moved = event.position(), False
                return event.type() is QEvent.Type.MouseButtonPress
        elif event.type() is QEvent.Type.MouseMove and self._held is not None:
            self._push(event.position(), self._held)
            return True
        elif event.type() is QEvent.Type.MouseButtonRelease and self._held is not None:
            self._held = None
            surface.unsetCursor()
            return self._moved
        return False

    def _push(self, now: QPointF, before: QPointF) -> None:
        far = now - before
        if not self._moved and far.manhattanLength() < QApplication.startDragDistance():
            return
        surface, ratio = self._surface, self._surface.devicePixelRatioF()
        self._held, self._moved = now, True
        self.pushed.emit()
        surface.setCursor(Qt.CursorShape.ClosedHandCursor)
        surface.set_zoom(surface.zoom.moved(far.x() * ratio, far.y() * ratio, surface.clip_size, surface.room))

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        self._by(pinch.scaleFactor(), QPointF(self._surface.mapFromGlobal(pinch.centerPoint().toPoint())))
        event.accept(pinch)
        return True

    def _by(self, factor: float, at: QPointF) -> None:
        surface = self._surface
        if factor > 0:
            self.to(surface.zoom.factor(surface.clip_size, surface.room) * factor, at)
