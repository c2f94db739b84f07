"""Keeps a click on what it was aimed at where a part of the window comes or goes by itself. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

REST_MS = 250  # the pointer has not moved for so long: nobody is on the way to something
LONGEST_MS = 3000  # for a pointer that never rests, and for one that rests with a button down: its release may be lost
LOOK_MS = 50
GUARD_MS = 400  # a press was aimed before what it meets had come there
NEAR = 6  # pixels: the hand shakes
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class StillPointer(QObject):
    """`reached`: after `wait`, once no mouse button is down and the pointer rests, or is not in the widget's window."""

    reached = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._at, self._was_pressed = QPoint(), False
        self._resting, self._waiting = QElapsedTimer(), QElapsedTimer()
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._guard_ends = QTimer(self, singleShot=True, interval=GUARD_MS)
        self._guard_ends.timeout.connect(self._end_guard)
        self._met: QWidget | None = None  # what was under the pointer before something moved, and where
        self._met_at = QPoint()

    def wait(self) -> None:
        """Say when; at once where nobody is about to press anything."""
        if not _pressed() and not self._is_here():
            self.give_up()
            self.reached.emit()
        elif not self._look.isActive():
            self._at, self._was_pressed = QCursor.pos(), _pressed()
            self._resting.start()
            self._waiting.start()
            self._look.start()

    def give_up(self) -> None:
        """There is nothing to wait for any more."""
        self._look.stop()

    def guard(self) -> None:
        """Something is about to move: for a moment, a press meets nothing but what is under the pointer now."""
        if self._is_here():
            self._at = QCursor.pos()
            self._met = QApplication.widgetAt(self._at)
            self._met_at = self._met.mapToGlobal(QPoint()) if self._met is not None else QPoint()
            app = QApplication.instance()
            if app is not None and not self._guard_ends.isActive():
                app.installEventFilter(self)
            self._guard_ends.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSES and isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            near = (event.globalPosition().toPoint() - self._at).manhattanLength() <= NEAR
            return near and (watched is not self._met or watched.mapToGlobal(QPoint()) != self._met_at)
        return False

    def _is_here(self) -> bool:
        window = self._widget.window()
        return window.isVisible() and window.geometry().contains(QCursor.pos())

    @Slot()
    def _on_look(self) -> None:
        at, pressed = QCursor.pos(), _pressed()
        if at != self._at or pressed is not self._was_pressed:
            self._at, self._was_pressed = at, pressed
            self._resting.start()
        if pressed:
            still = self._resting.elapsed() >= LONGEST_MS
        else:
            rests = self._resting.elapsed() >= REST_MS
            still = rests or self._waiting.elapsed() >= LONGEST_MS or not self._is_here()
        if still:
            self.give_up()
            self.reached.emit()

    @Slot()
    def _end_guard(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._met = None


def _pressed() -> bool:
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
