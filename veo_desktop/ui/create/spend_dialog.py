"""Asks before one click spends more than the person wants to without being asked. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QDate, QObject, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from veo_desktop.core import settings
from veo_desktop.core.budget import NOTHING, Span, Spending, limit_from
from veo_desktop.core.preferences import Preferences
from veo_desktop.ui.parts.figures import money
from veo_desktop.ui.parts.money_words import spent_words
from veo_desktop.ui.parts.text import tr


class SpendGuard(QObject):
    """Lets a click through that costs little, and asks about one that costs more than `WARN_ABOVE`.

    In the sandbox nothing is asked, unless its prices are to be counted: `sandbox` says whether it is in use.
    """

    def __init__(self, window: QWidget, preferences: Preferences, sandbox: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._sandbox = sandbox
        self._spending = Spending()
        self._dialog: SpendDialog | None = None
        self._proceed: Callable[[], None] | None = None

    @Slot(object)
    def set_spending(self, spending: Spending) -> None:
        """What was spent so far, which the question names."""
        self._spending = spending

    def ask(self, total: Decimal | None, unknown: int, clips: int, proceed: Callable[[], None]) -> None:
        """Call `proceed` at once, or when the person wants it; never where they think better of it.

        `total` is in USD for those of the `clips` whose price is known, None where it is for none; `unknown` counts
        the others.
        """
        if total is None or not self._worth_asking(total):
            proceed()
        elif self._dialog is None:  # a second click while the question is there is none
            self._proceed = proceed
            self._dialog = SpendDialog(total, unknown, clips, self._spending, self._window)
            self._dialog.finished.connect(self._on_answer)
            self._dialog.open()

    def _worth_asking(self, total: Decimal) -> bool:
        get = self._preferences.get
        above = limit_from(get(settings.WARN_ABOVE))
        if above is None or total <= above:
            return False
        if self._sandbox() and not get(settings.COUNT_SANDBOX):
            return False
        return get(settings.WARNED_ON) != _today()

    @Slot(int)
    def _on_answer(self, answer: int) -> None:
        dialog, self._dialog = self._dialog, None
        proceed, self._proceed = self._proceed, None
        if answer != QDialog.DialogCode.Accepted or dialog is None or proceed is None:
            return
        if dialog.not_again_today:
            self._preferences.set(settings.WARNED_ON, _today())
        proceed()


class SpendDialog(QDialog):
    """Says what a click costs, and what of it the budget has no room for; `accepted` means "spend it"."""

    def __init__(self, total: Decimal, unknown: int, clips: int, spending: Spending, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("spend_dialog")
        self.setWindowTitle(tr("Spend this much?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = clips - unknown
        count = tr("one clip") if known == 1 else tr("{n} clips", n=known)
        title = QLabel(tr("This costs about {amount} for {clips}", amount=money(total), clips=count))
        title.setObjectName("spend_title")
        title.setProperty("role", "title")
        title.setWordWrap(True)
        self._quiet = QCheckBox(tr("Do not ask again today"))
        self._quiet.setObjectName("spend_not_again")
        self._quiet.setAccessibleName(self._quiet.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        for name, words, role in _lines(total, unknown, spending):
            column.addWidget(_line(name, words, role))
        column.addWidget(self._quiet)
        column.addLayout(self._buttons())
        self.setFixedWidth(420)
        self._back.setFocus()  # what costs nothing is the first answer

    @property
    def not_again_today(self) -> bool:
        return self._quiet.isChecked()

    def _buttons(self) -> QHBoxLayout:
        self._back = back = _button("spend_back", tr("Back"), "plain")
        go = _button("spend_accept", tr("Generate"), "primary")
        back.clicked.connect(self.reject)
        go.clicked.connect(self.accept)
        back.setAutoDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(go)
        return row


def spent_by(costs: tuple[Decimal | None, ...]) -> tuple[Decimal | None, int, int]:
    """What `SpendGuard.ask` wants to know of jobs that cost so much each (None: unknown): total, unknown, clips."""
    known = [cost for cost in costs if cost is not None]
    return (sum(known, Decimal(0)) if known else None), len(costs) - len(known), len(costs)


def _lines(total: Decimal, unknown: int, spending: Spending) -> list[tuple[str, str, str]]:
    """What the question explains: (object name, words, role)."""
    lines = []
    if unknown:
        ones = tr("One more has no known price and comes on top.")
        lines.append(("spend_unknown", ones if unknown == 1 else _unknown(unknown), "warn"))
    body = tr("You pay for each clip when it is done; one that fails costs nothing.")
    lines.append(("spend_words", f"{body} {_so_far(spending)}", ""))
    if (room := spending.room) is not None and total > room:
        left = money(max(room, NOTHING))
        words = tr("The budget has room for {room}. What is above waits until it is raised.", room=left)
        lines.append(("spend_room", words, "warn"))
    return lines


def _unknown(number: int) -> str:
    return tr("{n} more have no known price and come on top.", n=number)


def _so_far(spending: Spending) -> str:
    return tr("{today} so far.", today=spent_words(Span.DAY, spending))


def _line(name: str, words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _button(name: str, words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    return button


def _today() -> str:
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)
