"""Asks before one click spends more than the person wants to without being asked, or nobody knows how much.

UI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop.core import settings
from veo_desktop.core.budget import NOTHING, Span, Spending, limit_from
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.figures import money
from veo_desktop.ui.parts.money_words import spent_words
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.text_size import give_room

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Bill:
    """What a click costs: `total` in USD for those of its `clips` whose price is known, None where it is for none.

    `unknown` counts the others, `models` are theirs.
    """

    total: Decimal | None
    unknown: int
    clips: int
    models: frozenset[str] = frozenset()

    @staticmethod
    def of(clips: Iterable[tuple[str, Decimal | None]]) -> Bill:
        """For clips of such a model at such a price each; None: nobody knows it."""
        each = tuple(clips)
        known = [price for _, price in each if price is not None]
        models = frozenset(model for model, price in each if price is None)
        return Bill(sum(known, Decimal(0)) if known else None, len(each) - len(known), len(each), models)


class SpendGuard(QObject):
    """Lets a click through that costs little; asks about one above `WARN_ABOVE`, or with a price nobody knows.

    In the sandbox no amount is asked about, unless its prices are to be counted: `sandbox` says whether it is in use.
    """

    def __init__(self, window: QWidget, preferences: Preferences, sandbox: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._sandbox = sandbox
        self._spending = Spending()
        self._unknown_is_fine: set[str] = set()  # models
        self._dialog: SpendDialog | None = None
        self._proceed: Callable[[], None] | None = None

    @Slot(object)
    def set_spending(self, spending: Spending) -> None:
        """What was spent so far, which the question names."""
        self._spending = spending

    def ask(self, bill: Bill, proceed: Callable[[], None], verb: str = "") -> None:
        """Call `proceed` at once, or when the person wants it; never where they think better of it.

        `verb` is on the button that goes on.
        """
        much = bill.total is not None and self._worth_asking(bill.total)
        if not much and bill.models <= self._unknown_is_fine:
            proceed()
        elif self._dialog is None:  # a second click while the question is there is none
            above = QApplication.activeModalWidget() or self._window
            self._proceed = proceed
            self._dialog = SpendDialog(bill, self._spending, verb or tr("Generate"), above, much=much)
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
        if dialog.not_again:
            self._unknown_is_fine |= dialog.bill.models
            if dialog.much:
                self._preferences.set(settings.WARNED_ON, _today())
        proceed()


class SpendDialog(QDialog):
    """Says what a click costs, and what of it the budget has no room for; `accepted` means "spend it"."""

    def __init__(self, bill: Bill, spending: Spending, verb: str, parent: QWidget, *, much: bool) -> None:
        """`much`: it is asked because of the amount, not only because of what nobody knows."""
        super().__init__(parent)
        self.bill = bill
        self.much = much
        self.setObjectName("spend_dialog")
        self.setWindowTitle(tr("Spend this much?") if bill.total is not None else tr("Price unknown"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(_title(bill))
        title.setObjectName("spend_title")
        title.setProperty("role", "title")
        title.setWordWrap(True)
        self._quiet = QCheckBox(_quiet(bill, much=much))
        self._quiet.setObjectName("spend_not_again")
        self._quiet.setAccessibleName(self._quiet.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        for name, words, role in _lines(bill, spending):
            column.addWidget(_line(name, words, role))
        column.addWidget(self._quiet)
        column.addLayout(self._buttons(verb))
        give_room(self, 420)
        self._back.setFocus()  # what costs nothing is the first answer

    @property
    def not_again(self) -> bool:
        return self._quiet.isChecked()

    def _buttons(self, verb: str) -> QHBoxLayout:
        self._back = back = named_button("spend_back", tr("Back"), "plain", self)
        go = named_button("spend_accept", verb, "primary", self)
        back.clicked.connect(self.reject)
        go.clicked.connect(self.accept)
        back.setAutoDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(go)
        return row


def _title(bill: Bill) -> str:
    if bill.total is None:
        return tr("The price of this is not known")
    return trn(
        "This costs about {amount} for one clip",
        "This costs about {amount} for {n} clips",
        bill.clips - bill.unknown,
        amount=money(bill.total),
    )


def _quiet(bill: Bill, *, much: bool) -> str:
    if much:
        return tr("Do not ask again today")
    if len(bill.models) == 1:
        return tr("Do not ask again for this model until I quit")
    return tr("Do not ask again for these models until I quit")


def _lines(bill: Bill, spending: Spending) -> list[tuple[str, str, str]]:
    """What the question explains: (object name, words, role)."""
    body = tr("You pay for each clip when it is done; one that fails costs nothing.")
    lines = []
    if bill.total is None:
        body = trn(
            "Wiro names no price for these settings. You pay what Wiro charges for one clip when done; "
            "a clip that fails costs nothing.",
            "Wiro names no price for these settings. You pay what Wiro charges for {n} clips when done; "
            "a clip that fails costs nothing.",
            bill.clips,
        )
    elif bill.unknown:
        lines.append(("spend_unknown", _unknown(bill.unknown), "warn"))
    lines.append(("spend_words", f"{body} {_so_far(spending)}", ""))
    if bill.total is not None and (room := spending.room) is not None and bill.total > room:
        left = money(max(room, NOTHING))
        words = tr("The budget has room for {room}. What is above waits until it is raised.", room=left)
        lines.append(("spend_room", words, "warn"))
    return lines


def _unknown(number: int) -> str:
    return trn("One more has no known price and comes on top.", "{n} more have no known price and come on top.", number)


def _so_far(spending: Spending) -> str:
    return tr("{today} so far.", today=spent_words(Span.DAY, spending))


def _line(name: str, words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _today() -> str:
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)
