"""The question before a click: what it costs, and what of that the budget has no room for. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from veo_desktop.core.budget import NOTHING, Span, Spending
from veo_desktop.ui.create.spend_guard import Bill
from veo_desktop.ui.parts.buttons import answers, named_button
from veo_desktop.ui.parts.figures import money
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.money_words import spent_words
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.text_size import give_room


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
        title = wrapped(_title(bill), "title", "spend_title")
        self._quiet = QCheckBox(_quiet(bill, much=much))
        self._quiet.setObjectName("spend_not_again")
        self._quiet.setAccessibleName(self._quiet.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        for name, words, role in _lines(bill, spending):
            column.addWidget(wrapped(words, role, name))
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
        return answers(back, go)


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
