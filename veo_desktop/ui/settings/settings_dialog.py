"""The settings dialog: its pages side by side with their list. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.answers import AccountTest, KeysKept
from veo_desktop.core.budget import Spending
from veo_desktop.core.notice import Level
from veo_desktop.core.text import Text
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.account_page import AccountPage
from veo_desktop.ui.settings.budget_page import BudgetPage
from veo_desktop.ui.settings.choices import ACCOUNT, SPENDING, BudgetChoice, GeneralChoice
from veo_desktop.ui.settings.general_page import GeneralPage
from veo_desktop.ui.settings.scrolling import scrolling


class SettingsDialog(QDialog):
    """Non-modal and without memory: it is made from the present values, and forgets typed keys when it closes.

    `account_saved(AccountChoice)` is answered by `show_keys` when it is for the Wiro account,
    `keys_forgotten()` likewise; `test_requested(Credentials | None)` by `show_test_result`.
    """

    account_saved = Signal(object)
    keys_forgotten = Signal()
    test_requested = Signal(object)
    test_cancelled = Signal()
    general_changed = Signal(object)
    budget_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        account: str,
        general: GeneralChoice,
        budget: BudgetChoice,
        parent: QWidget | None = None,
    ) -> None:
        """`account`: "sandbox" or "wiro"."""
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(tr("Settings"))
        self.setAccessibleName(tr("Settings"))
        self.setModal(False)
        self.resize(720, 580)
        self.setMinimumSize(560, 400)
        self._account = AccountPage(theme, account)
        self._general = GeneralPage(theme, general)
        self._budget = BudgetPage(theme, budget)
        self._account.saved.connect(self.account_saved)
        self._account.forget_requested.connect(self.keys_forgotten)
        self._account.test_requested.connect(self.test_requested)
        self._account.test_cancelled.connect(self.test_cancelled)
        self._general.changed.connect(self.general_changed)
        self._budget.changed.connect(self.budget_changed)
        self.finished.connect(self._leave)
        self._build(theme)

    def open_page(self, page: int) -> None:
        """Show ACCOUNT, GENERAL, SPENDING or, where it was added, KEYBOARD."""
        self._list.setCurrentRow(page)

    def show_spending(self, spending: Spending) -> None:
        """What was spent, for the page of that name."""
        self._budget.show_spending(spending)

    def focus_ceiling(self) -> None:
        """Show where a ceiling can be raised."""
        self.open_page(SPENDING)
        self._budget.focus_ceiling()

    def add_page(self, words: str, icon: QIcon, page: QWidget) -> None:
        """Add `page` behind the others."""
        item = QListWidgetItem(icon, words)
        item.setSizeHint(QSize(0, 36))
        self._list.addItem(item)
        self._stack.addWidget(page)

    def show_keys(self, kept: KeysKept) -> None:
        """Where the account's keys are; also the answer to Save and Forget."""
        self._account.show_keys(kept)

    def show_test_result(self, result: AccountTest) -> None:
        """The answer to `test_requested`."""
        self._account.show_test_result(result)

    def show_folder_state(self, level: Level, words: Text) -> None:
        """Whether the library folder serves, e.g. how much room it has."""
        self._general.show_folder_state(level, words)

    def _build(self, theme: Theme) -> None:
        self._list = QListWidget()
        self._list.setObjectName("settings_pages")
        self._list.setAccessibleName(tr("Pages"))
        self._list.setFixedWidth(160)
        self._list.setStyleSheet("QListWidget { background: transparent; border: none; padding: 12px 8px 12px 0; }")
        self._stack = QStackedWidget()
        for words, icon, page in (
            (tr("Account"), "account", self._account),
            (tr("General"), "settings", scrolling(self._general)),
            (tr("Spending"), "spending", scrolling(self._budget)),
        ):
            self.add_page(words, theme.icon(icon), page)
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._list.setCurrentRow(ACCOUNT)
        close = QPushButton(tr("Close"))
        close.setObjectName("close_settings_button")
        close.setAccessibleName(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        side = QVBoxLayout()
        side.addWidget(self._list, 1)
        side.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        side.setContentsMargins(8, 0, 0, 20)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(side)
        row.addWidget(_divider())
        row.addWidget(self._stack, 1)

    @Slot()
    def _leave(self) -> None:
        self._account.leave()


def _divider() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.VLine)
    return line
