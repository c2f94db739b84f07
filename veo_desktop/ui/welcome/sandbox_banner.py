"""The strip over the pages that says that the sandbox is in use. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from veo_desktop.core.connection import Connection
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

HEIGHT = 28
ICON = 16


class SandboxBanner(QFrame):
    """Comes and goes with the sandbox; closed by hand it stays away until the program is started anew.

    `connect_wanted`: the person wants to use an account of their own.
    """

    connect_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._closed = False
        self._in_use = self._resting = False
        self.setObjectName("sandbox_banner")
        self.setAccessibleName(tr("Sandbox"))
        give_room(self, height=HEIGHT, least=True)
        self._icon = QLabel(self)
        self._icon.setFixedSize(ICON, ICON)
        words = tr("You are in the sandbox: clips are drawn on this computer, and prices are shown but never charged.")
        self.setAccessibleDescription(words)
        self._words = QLabel(words, self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)  # a second line rather than half a sentence
        self._words.setObjectName("sandbox_banner_words")
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        connect = named_button("sandbox_banner_connect", tr("Connect a Wiro account"), "link", self)
        connect.clicked.connect(self.connect_wanted)
        close = QToolButton(self)
        close.setObjectName("sandbox_banner_close")
        close.setProperty("kind", "quiet")
        close.setProperty("part", "inside")
        close.setIcon(theme.icon("close", "muted"))
        close.setIconSize(QSize(14, 14))
        close.setAccessibleName(tr("Close this message"))
        close.setToolTip(tr("Close. The status bar goes on saying it."))
        close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 0, 8, 1))
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(connect)
        row.addWidget(close)
        self.hide()
        theme.changed.connect(self._tint)
        self._tint()

    def set_in_use(self, in_use: bool) -> None:
        """Whether the sandbox is the account in use."""
        self._in_use = in_use
        self._show()

    def rest(self, resting: bool) -> None:
        """Not while a page is open that asks whose account is to be used."""
        self._resting = resting
        self._show()

    @Slot(object)
    def show_connection(self, connection: Connection) -> None:
        self.set_in_use(connection.sandbox)

    @Slot()
    def dismiss(self) -> None:
        """Not again in this session."""
        self._closed = True
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("panel"))
        tint = QColor(self._theme.color("accent"))
        tint.setAlphaF(0.08)
        painter.fillRect(self.rect(), tint)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.color("line"))

    def _show(self) -> None:
        self.setVisible(self._in_use and not self._closed and not self._resting)

    @Slot()
    def _tint(self) -> None:
        icon = self._theme.icon("sandbox", "accent")
        self._icon.setPixmap(icon.pixmap(QSize(ICON, ICON), self.devicePixelRatioF()))
        self.update()
