"""The line at the window's foot: connection, account, what runs, what today cost, the library. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from veo_desktop.core.accounts import FIRST_NAME
from veo_desktop.core.connection import Connection, Line
from veo_desktop.ui.parts.elided import ElidedLabel, set_tip
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.figures import file_size, fixed_width
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.text_size import give_room, grown
from veo_desktop.ui.parts.theme import Theme

if TYPE_CHECKING:  # the start does without them
    from veo_desktop.core.answers import Totals
    from veo_desktop.core.budget import Spending

HEIGHT = 28
CONNECTION_WIDTH = 112
ACCOUNT_WIDTH = 208
ACCOUNT_ICON = 14
COUNTS_WIDTH = 196
_ROLES = {Line.NO_ACCOUNT: "warn", Line.CONNECTING: "muted", Line.ONLINE: "good", Line.OFFLINE: "bad"}


class StatusBar(QFrame):
    """Every part has its place, so that a counting number moves nothing.

    `account_requested`, `spending_requested`: that part was clicked.
    """

    account_requested = Signal()
    spending_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("status_bar")
        self.setAccessibleName(tr("Status"))
        self.setProperty("surface", "ground")
        give_room(self, height=HEIGHT)
        self._dot = _Dot(theme)
        self._connection = self._part("status_connection", CONNECTION_WIDTH)
        self._account = _button("status_account", "text")
        give_room(self._account, ACCOUNT_WIDTH, HEIGHT - 4)
        self._account.setIconSize(QSize(ACCOUNT_ICON, ACCOUNT_ICON))
        self._account.clicked.connect(self.account_requested)
        self._account_words, self._balance = "", ""
        self._line = Connection(Line.CONNECTING, sandbox=False)
        self._name_of: Callable[[str], str] = lambda _id: FIRST_NAME
        self._running, self._waiting, self._paused = 0, 0, False
        self._counts = self._part("status_counts", COUNTS_WIDTH)
        self._spent = _button("status_spent", "muted")
        self._spent.clicked.connect(self.spending_requested)
        self._spent.hide()  # until it is known
        self._library = self._part("status_library")
        self._lay_out()
        theme.text_resized.connect(self._show_owner)
        self.set_connection(Connection(Line.CONNECTING, sandbox=False))
        self.set_counts(0, 0)

    def set_connection(self, connection: Connection) -> None:
        """How the line to the provider is, and whose account pays."""
        self._dot.set_role(_ROLES[connection.line])
        self._connection.setText(
            {
                Line.NO_ACCOUNT: tr("Not connected"),
                Line.CONNECTING: tr("Connecting…"),
                Line.ONLINE: tr("Connected"),
                Line.OFFLINE: tr("Offline"),
            }[connection.line]
        )
        self._account.setIcon(self._theme.icon("sandbox", "accent") if connection.sandbox else QIcon())
        self._line = connection
        self._show_owner()

    def name_accounts(self, name_of: Callable[[str], str]) -> None:
        """How the Wiro accounts are called, by their ids."""
        self._name_of = name_of
        self._show_owner()

    @Slot()
    def refresh_account(self) -> None:
        """The account may be called otherwise now."""
        self._show_owner()

    @Slot()
    def _show_owner(self) -> None:
        line, name = self._line, self._name_of(self._line.account)
        if line.sandbox:
            self._show_account(tr("Account: Sandbox"))
        else:
            self._show_account(tr("No account") if line.line is Line.NO_ACCOUNT else tr("Account: {name}", name=name))

    def set_counts(self, running: int, waiting: int) -> None:
        self._running, self._waiting = running, waiting
        self._show_counts()

    def set_queue_paused(self, paused: bool) -> None:
        """Whether the whole queue rests."""
        self._paused = paused
        self._show_counts()

    def set_totals(self, totals: Totals) -> None:
        """The library."""
        count = trn("{n} clip", "{n} clips", totals.clips)
        self._library.setText(f"{count} · {file_size(totals.clip_bytes)}" if totals.clips else tr("No clips yet"))

    def set_spending(self, spending: Spending) -> None:
        """What today cost, and what is known of the account's balance."""
        from veo_desktop.core.budget import Span  # the first paint does without money
        from veo_desktop.ui.parts.money_words import balance_words, own_words, parts_words, spent_words, used_up

        words = spent_words(Span.DAY, spending)
        full = any(used_up(span, spending) for span in Span)
        self._spent.setText(words)
        self._spent.show()
        self._spent.setAccessibleName(words)
        self._spent.setProperty("tone", "warn" if full else "muted")
        self._spent.style().polish(self._spent)
        pretend = tr("The sandbox's prices: no money is spent.") if spending.sandbox else ""
        month, parts = spent_words(Span.MONTH, spending), parts_words(spending.spent.month)
        set_tip(self._spent, month, parts, own_words(spending), pretend, tr("Open the spending settings"))
        self._balance = balance_words(spending.balance)
        self._show_account(self._account_words)

    def _show_counts(self) -> None:
        running, count = trn("{n} running", "{n} running", self._running), self._waiting
        waiting = trn("{n} paused", "{n} paused", count) if self._paused else trn("{n} waiting", "{n} waiting", count)
        self._counts.setText(f"{running} · {waiting}")
        set_role(self._counts, "warn" if self._paused else "small")

    def _show_account(self, words: str) -> None:
        self._account_words = words
        room = grown(ACCOUNT_WIDTH) - 20 - (0 if self._account.icon().isNull() else ACCOUNT_ICON + 4)
        self._account.setText(self._account.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        self._account.setAccessibleName(words)
        self._account.setAccessibleDescription(self._balance)
        set_tip(self._account, words, self._balance, tr("Open the account settings"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(QRectF(0, 0, self.width(), 1), self._theme.color("line"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(6)
        row.addWidget(self._dot)
        row.addWidget(self._connection)
        row.addWidget(self._account)
        row.addWidget(self._counts)
        row.addStretch(1)
        row.addWidget(self._spent)
        row.addSpacing(6)
        row.addWidget(self._library)

    def _part(self, name: str, width: int | None = None) -> QLabel:
        label = ElidedLabel() if width is not None else QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName(name)
        label.setProperty("role", "small")
        label.setFont(fixed_width(label.font()))
        if width is not None:
            give_room(label, width)
        return label


def _button(name: str, tone: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setProperty("kind", "quiet")
    button.setProperty("tone", tone)
    button.setProperty("part", "small")
    give_room(button, height=HEIGHT - 4)
    return button


class _Dot(QWidget):
    """A coloured dot; the words beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._role = "muted"
        self.setFixedSize(QSize(10, 10))
        theme.changed.connect(self.update)

    def set_role(self, role: str) -> None:
        self._role = role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._role))
        painter.drawEllipse(QRectF(1, 1, 8, 8))
