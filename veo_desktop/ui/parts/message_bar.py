"""The bar under the menu for what concerns the whole window: network, account, sandbox, disk, undo. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from veo_desktop.core.errors import Action
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import Text
from veo_desktop.ui.parts.actions import action_words
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.message_queue import Message, MessageQueue
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

HEIGHT = 44
UNDO_MS = 8000
LEAST_AFTER_HOVER_MS = 2000
_ICONS = {Level.INFO: "info", Level.GOOD: "check", Level.WARN: "warning", Level.ERROR: "error"}
_ROLES = {Level.INFO: "accent", Level.GOOD: "good", Level.WARN: "warn", Level.ERROR: "bad"}


class MessageBar(QFrame):
    """One message at a time, hidden when there is none; it takes its own height in the layout and covers nothing.

    `action_requested(key, Action)`, `undo_requested(key)`, `closed(key)`: closed by hand or run out.
    """

    action_requested = Signal(object, object)
    undo_requested = Signal(object)
    closed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._queue = MessageQueue()
        self._shown: Message | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._run_out)
        self.setObjectName("message_bar")
        self.setAccessibleName(tr("Messages"))
        give_room(self, height=HEIGHT)
        self._build()
        self.hide()
        theme.changed.connect(self._tint)

    @property
    def key(self) -> str | None:
        """The key of the message on show."""
        return self._shown.notice.key if self._shown is not None else None

    def show_notice(self, notice: Notice) -> None:
        """Show or queue it; one of the same key is replaced, and taken away when the message is None."""
        waiting = self._queue.get(notice.key)
        if notice.message is None:
            self._queue.remove(notice.key)
        elif waiting is None or waiting.notice != notice:
            self._queue.put(Message(notice))
        self._refresh()

    def show_undo(self, key: str, message: Text, milliseconds: int = UNDO_MS) -> None:
        """Say what was done and offer to undo it; goes by itself, but not while the pointer or the focus is on it."""
        self._queue.put(Message(Notice(key, Level.INFO, message), milliseconds, undo=True))
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(480, self.maximumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        tint = QColor(self._theme.color(_ROLES[self._shown.notice.level]))
        painter.fillRect(self.rect(), self._theme.color("panel"))
        edge = QRectF(0 if not self.isRightToLeft() else self.width() - 4, 0, 4, self.height())
        painter.fillRect(edge, tint)
        tint.setAlphaF(0.08)
        painter.fillRect(self.rect(), tint)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.color("line"))

    def enterEvent(self, _event: QEnterEvent) -> None:
        self._pause()

    def leaveEvent(self, _event: QEvent) -> None:
        self._resume()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._icon = QLabel()
        self._icon.setFixedSize(20, 20)
        self._words = ElidedLabel(lines=2)
        self._words.setObjectName("message_text")
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self._action = QPushButton()
        self._action.setObjectName("message_action")
        self._action.clicked.connect(self._take_action)
        self._copy = self._tool("message_copy", "copy", tr("Copy details"))
        self._copy.clicked.connect(self._copy_details)
        self._close_button = self._tool("message_close", "close", tr("Close this message"))
        self._close_button.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 4, 8, 5))
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._copy)
        row.addWidget(self._close_button)

    def _tool(self, name: str, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setProperty("kind", "quiet")
        button.setIcon(self._theme.icon(icon, "muted"))
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def _refresh(self) -> None:
        message = self._queue.first()
        if message is self._shown:
            return
        self._pause()
        self._shown = message
        self.setVisible(message is not None)
        if message is not None:
            self._show(message)
            if not self.underMouse():
                self._resume()

    def _show(self, message: Message) -> None:
        notice = message.notice
        assert notice.message is not None
        words = shown(notice.message)
        self._tint()
        self._words.setText(words)
        label = tr("Undo") if message.undo else action_words(notice.action)
        self._action.setText(label)
        self._action.setAccessibleName(label)
        self._action.setVisible(bool(label))
        self._copy.setVisible(bool(notice.detail))
        self.setAccessibleDescription(words)
        announce(self, words, urgent=notice.level is Level.ERROR)

    @Slot()
    def _tint(self) -> None:
        if self._shown is not None:
            level = self._shown.notice.level
            icon = self._theme.icon(_ICONS[level], _ROLES[level])
            self._icon.setPixmap(icon.pixmap(QSize(20, 20), self.devicePixelRatioF()))
        self.update()

    def _pause(self) -> None:
        if self._timer.isActive() and self._shown is not None:
            self._shown.left_ms = self._timer.remainingTime()
            self._timer.stop()

    def _resume(self) -> None:
        if self._shown is not None and self._shown.left_ms is not None:
            self._timer.start(max(self._shown.left_ms, LEAST_AFTER_HOVER_MS))

    @Slot()
    def _run_out(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._timer.start(LEAST_AFTER_HOVER_MS)
        else:
            self._close()

    @Slot()
    def _close(self) -> None:
        if self._shown is not None:
            self._drop(key := self._shown.notice.key)
            self.closed.emit(key)

    @Slot()
    def _take_action(self) -> None:
        if self._shown is None:
            return
        notice, undo = self._shown.notice, self._shown.undo
        if undo:
            self._drop(notice.key)
            self.undo_requested.emit(notice.key)
        elif notice.action is not Action.NONE:
            self.action_requested.emit(notice.key, notice.action)

    @Slot()
    def _copy_details(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(f"{self._words.text()}\n{self._shown.notice.detail}\n")

    def _drop(self, key: str) -> None:
        self._timer.stop()
        self._queue.remove(key)
        self._refresh()
