"""A message that passes, over the status line: it moves nothing, and hides nothing to work with. UI thread only.

It is made when there is the first one to show: the window's first paint does without.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent, QGuiApplication, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.focus_return import Opener
from veo_desktop.ui.parts.message_face import MessageFace
from veo_desktop.ui.parts.message_queue import Message
from veo_desktop.ui.parts.motion import animated
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme

ABOVE, FAR_ABOVE = 2, 8  # pixels over the status line, with words in one line and in two: pages leave that much free
BELOW, BESIDE = 1, 12  # to the window's edges
LEAST_WIDTH, MOST_WIDTH = 320, 760
RADIUS = 8.0
SLIDE_MS = 140
LEAST_AFTER_HOVER_MS = 2000


class Snackbar(MessageFace):
    """`ran_out(Message)`: its time is over. The clock stands while the pointer or the keyboard is on it, and while
    somebody works in another program.
    """

    ran_out = Signal(object)

    def __init__(self, theme: Theme, foot: QWidget) -> None:
        """It lies over `foot`, the lowest part of its window."""
        super().__init__(theme, "snackbar", foot.parentWidget())
        self.setObjectName("snackbar")
        self.setAccessibleName(tr("Messages"))
        self._foot = foot
        self._action.setProperty("part", "inline")
        self._row.setContentsMargins(margins(12, 1, 6, 1))
        self._opener = Opener()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(SLIDE_MS)
        foot.installEventFilter(self)
        theme.text_resized.connect(self._place)
        application = QGuiApplication.instance()
        assert isinstance(application, QApplication)
        application.applicationStateChanged.connect(self._keep_time)
        application.focusChanged.connect(self._on_focus)
        self.hide()

    def put(self, message: Message | None) -> None:
        """Show this one, or nothing; the keyboard goes back to where it was."""
        if message is self.message:
            return
        self._stop()
        if message is None:
            self._go()
            return
        self.say(message)
        if self.isHidden():
            self._come()
        else:
            self._place()
        self._keep_time()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, _event: QEnterEvent) -> None:
        self._stop()

    def leaveEvent(self, _event: QEvent) -> None:
        self._keep_time()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tint = QPainter(self), self.tint
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(shape, self._theme.color("panel"))
        edge = tint.toRgb()
        tint.setAlphaF(0.12)
        painter.fillPath(shape, tint)
        painter.setPen(QPen(edge, 1))
        painter.drawPath(shape)

    @Slot()
    def _place(self) -> None:
        """Over the middle of the foot, as wide as its words ask for."""
        most = min(grown(MOST_WIDTH), self._foot.width() - 2 * BESIDE)
        self._row.activate()
        wanted = self._row.sizeHint().width()
        self.setFixedHeight(self._foot.height() + (ABOVE if wanted <= most else FAR_ABOVE))
        self.resize(max(LEAST_WIDTH, min(wanted, most)), self.height())
        self._slide.stop()
        self.move(self._home())

    def _home(self) -> QPoint:
        foot = self._foot.geometry()
        return QPoint(foot.center().x() - self.width() // 2, foot.bottom() + 1 - BELOW - self.height())

    def _come(self) -> None:
        """Tab leads to it from where the keyboard is."""
        self._place()
        before = self.window().focusWidget()
        if before is not None:
            for stop in self.stops():
                QWidget.setTabOrder(before, stop)
                before = stop
        self.raise_()
        self.show()
        self._rest.note_change(self)
        if animated():
            self._slide.setStartValue(self._home() + QPoint(0, self.height()))
            self._slide.setEndValue(self._home())
            self._slide.start()

    def _go(self) -> None:
        had_keyboard = self._has_keyboard()
        self.message = None
        self.hide()
        if had_keyboard:
            self._opener.give_back(self.window())

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self._stop()
            if old is not None and not self.isAncestorOf(old):
                self._opener.note(old)
        elif old is not None and self.isAncestorOf(old):
            self._keep_time()

    def _stop(self) -> None:
        if self._timer.isActive() and self.message is not None:
            self.message.left_ms = max(self._timer.remainingTime(), LEAST_AFTER_HOVER_MS)
        self._timer.stop()

    @Slot()
    def _keep_time(self) -> None:
        """The clock goes on where nothing holds it."""
        away = QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive
        if away or self.underMouse() or self._has_keyboard():
            self._stop()
        elif self.message is not None and self.message.left_ms is not None and not self._timer.isActive():
            self._timer.start(self.message.left_ms)

    @Slot()
    def _on_timeout(self) -> None:
        if self.message is not None:
            self.ran_out.emit(self.message)
