"""How a message looks and what can be done with it, wherever it is shown. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from veo_desktop.core.notice import Level
from veo_desktop.ui.parts.actions import action_words
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.message_queue import Message
from veo_desktop.ui.parts.rest import Rest
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme

ICON = QSize(20, 20)
_ICONS = {Level.INFO: "info", Level.GOOD: "check", Level.WARN: "warning", Level.ERROR: "error"}
_ROLES = {Level.INFO: "accent", Level.GOOD: "good", Level.WARN: "warn", Level.ERROR: "bad"}


class MessageFace(QFrame):
    """Icon, words in two lines at most, the one thing to do, details to copy, and a way to close it; Escape closes too.

    `acted(Message)`, `dismissed(Message)`: by hand. What has changed under a resting pointer rests for a moment.
    """

    acted = Signal(object)
    dismissed = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """`name` begins the names of its parts."""
        super().__init__(parent)
        self._theme = theme
        self._rest = Rest()
        self.message: Message | None = None  # on show
        self._icon = QLabel()
        self._icon.setFixedSize(ICON)
        self._words = ElidedLabel(lines=2)
        self._words.setObjectName(f"{name}_text")
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self._action = QPushButton()
        self._action.setObjectName(f"{name}_action")
        self._action.clicked.connect(self._act)
        self._copy = self._tool(f"{name}_copy", "copy", tr("Copy details"))
        self._copy.clicked.connect(self._copy_details)
        self._close = self._tool(f"{name}_close", "close", tr("Close this message"))
        self._close.clicked.connect(self._dismiss)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 4, 8, 5))
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        for button in (self._action, self._copy, self._close):
            row.addWidget(button)
        theme.changed.connect(self._tint)

    def say(self, message: Message) -> None:
        """Show this one, and have it read out."""
        notice = message.notice
        assert notice.message is not None
        self.message = message
        words = shown(notice.message)
        self._words.setText(words)
        label = tr("Undo") if message.undo else action_words(notice.action)
        self._action.setText(label)
        self._action.setAccessibleName(label)
        self._action.setVisible(bool(label))
        self._copy.setVisible(bool(notice.detail))
        self.setAccessibleDescription(words)
        self._tint()
        self._rest.note_change(self)
        announce(self, words, urgent=notice.level is Level.ERROR)

    @property
    def tint(self) -> QColor:
        """The colour of how grave it is."""
        level = self.message.notice.level if self.message is not None else Level.INFO
        return QColor(self._theme.color(_ROLES[level]))

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes to, in its order."""
        return self._action, self._copy, self._close

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def _tool(self, name: str, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setProperty("kind", "quiet")
        button.setIcon(self._theme.icon(icon, "muted"))
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    @Slot()
    def _tint(self) -> None:
        if self.message is not None:
            level = self.message.notice.level
            icon = self._theme.icon(_ICONS[level], _ROLES[level])
            self._icon.setPixmap(icon.pixmap(ICON, self.devicePixelRatioF()))
        self.update()

    @Slot()
    def _act(self) -> None:
        if self.message is not None and not self._rest.lasts:
            self.acted.emit(self.message)

    @Slot()
    def _dismiss(self) -> None:
        if self.message is not None and not self._rest.lasts:
            self.dismissed.emit(self.message)

    @Slot()
    def _copy_details(self) -> None:
        if self.message is not None:
            QGuiApplication.clipboard().setText(f"{self._words.text()}\n{self.message.notice.detail}\n")
