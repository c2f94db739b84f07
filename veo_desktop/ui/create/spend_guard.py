"""Asks before one click spends more than the person wants to without being asked, or nobody knows how much.

UI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from veo_desktop.core import settings
from veo_desktop.core.limit_text import limit_from
from veo_desktop.ui.parts.text import tr

if TYPE_CHECKING:  # a start does without them
    from veo_desktop.core.budget import Spending
    from veo_desktop.core.preferences import Preferences
    from veo_desktop.ui.create.spend_dialog import SpendDialog


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
        self._spending: Spending | None = None
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
            from veo_desktop.core.budget import Spending  # few clicks are asked about
            from veo_desktop.ui.create.spend_dialog import SpendDialog

            above = QApplication.activeModalWidget() or self._window
            self._proceed = proceed
            self._dialog = SpendDialog(bill, self._spending or Spending(), verb or tr("Generate"), above, much=much)
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


def _today() -> str:
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)
