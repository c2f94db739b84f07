"""The spending page: each right amount counts at once, a wrong one is said at its place."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.core.budget import Limits, Spending, Spent, Tally
from veo_desktop.core.projects import Project
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.choices import BudgetChoice, GeneralChoice
from veo_desktop.ui.settings.settings_dialog import SPENDING, SettingsDialog

START = BudgetChoice("25", "", "180", False)
MONTH = Tally(Decimal("182"), Decimal("3.20"), unknown=2)
SPENT = Spending(
    Spent(Tally(Decimal("9.60")), MONTH),
    Limits(Decimal(25), Decimal(180)),
    own=Project("noir", "Noir", day_limit=Decimal(10)),
    own_spent=Spent(Tally(Decimal("3.20")), Tally()),
)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> SettingsDialog:
    dialog = SettingsDialog(theme, "sandbox", GeneralChoice("dark", "/clips", True), START)
    qtbot.addWidget(dialog)
    dialog.open_page(SPENDING)
    dialog.show()
    return dialog


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def amount(dialog: SettingsDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def words(dialog: SettingsDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def test_an_amount_counts_once_it_is_entered(qtbot: QtBot, dialog: SettingsDialog) -> None:
    day = amount(dialog, "day_limit_input")
    with qtbot.assertNotEmitted(dialog.budget_changed):
        qtbot.keyClicks(day, "$ 1,250.5")
    with qtbot.waitSignal(dialog.budget_changed) as changed:
        qtbot.keyClick(day, Qt.Key.Key_Return)
    assert changed.args == [BudgetChoice("25", "1250.5", "180", False)]
    amount(dialog, "month_limit_input").clear()
    with qtbot.waitSignal(dialog.budget_changed) as cleared:
        qtbot.keyClick(amount(dialog, "month_limit_input"), Qt.Key.Key_Return)
    assert cleared.args == [BudgetChoice("25", "1250.5", "", False)]


@pytest.mark.parametrize("typed", ["ten", "-5", "1.2.3", "1e5", "99999999", "12.345"])
def test_a_wrong_amount_is_refused_at_its_field(qtbot: QtBot, dialog: SettingsDialog, typed: str) -> None:
    month = amount(dialog, "month_limit_input")
    month.selectAll()
    with qtbot.assertNotEmitted(dialog.budget_changed):
        qtbot.keyClicks(month, typed)
        qtbot.keyClick(month, Qt.Key.Key_Return)
    assert month.property("invalid") is True and "$180.00" in month.accessibleDescription()
    month.selectAll()
    with qtbot.waitSignal(dialog.budget_changed):
        qtbot.keyClicks(month, "200")
        qtbot.keyClick(month, Qt.Key.Key_Return)
    assert month.property("invalid") is False


def test_the_sandbox_can_be_counted(qtbot: QtBot, dialog: SettingsDialog) -> None:
    switch = dialog.findChild(QWidget, "count_sandbox_input")
    assert switch is not None
    with qtbot.waitSignal(dialog.budget_changed) as changed:
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert changed.args == [BudgetChoice("25", "", "180", True)]


def test_what_was_spent_and_what_is_used_up(dialog: SettingsDialog) -> None:
    dialog.show_spending(SPENT)
    assert words(dialog, "spent_today_label") == "Today $9.60 of $25.00"
    assert words(dialog, "spent_month_label") == "This month $185.20 of $180.00"
    assert "2 clips of unknown price" in words(dialog, "spent_parts")
    assert words(dialog, "spent_project") == "“Noir”: $3.20 of $10.00 today"
    assert "Used up" in amount(dialog, "month_limit_input").accessibleDescription()
    assert amount(dialog, "day_limit_input").accessibleDescription() == ""
    bars = {bar.objectName(): bar.value() / bar.maximum() for bar in dialog.findChildren(QProgressBar)}
    assert bars == {"spent_today_bar": pytest.approx(0.384), "spent_month_bar": 1.0}


def test_raising_it_puts_the_keyboard_on_what_is_used_up(dialog: SettingsDialog) -> None:
    dialog.show_spending(SPENT)
    dialog.focus_ceiling()
    assert dialog.focusWidget() is amount(dialog, "month_limit_input")
    dialog.show_spending(Spending(Spent(Tally(Decimal(30)), Tally(Decimal(30))), Limits(Decimal(25), Decimal(180))))
    dialog.focus_ceiling()
    assert dialog.focusWidget() is amount(dialog, "day_limit_input")


@pytest.mark.usefixtures("german")
def test_amounts_are_written_as_in_the_persons_language(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(
        theme, "sandbox", GeneralChoice("dark", "/clips", True), BudgetChoice("25.5", "", "", False)
    )
    qtbot.addWidget(dialog)
    dialog.show_spending(SPENT)
    assert amount(dialog, "warn_above_input").text() == "25,5"
    label = dialog.findChild(QLabel, "spent_today_label")
    assert label is not None and label.text() == "Today 9,60\u00a0$ of 25,00\u00a0$"
