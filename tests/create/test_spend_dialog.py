"""A click that costs more than the person wants is asked about first, and no other."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.core import settings
from veo_desktop.core.budget import Limits, Spending, Spent, Tally
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.ui.create.spend_guard import Bill, SpendGuard


class Till:
    """A guard in a window, and how often it let something through."""

    def __init__(self, window: QWidget, preferences: SettingsFile) -> None:
        self.window = window
        self.preferences = preferences
        self.in_sandbox = False
        self.paid = 0
        self.guard = SpendGuard(window, preferences, lambda: self.in_sandbox)

    def ask(self, total: str | None, unknown: int = 0, clips: int = 8) -> None:
        """The clips of unknown price are of a model "x"."""
        known = clips - unknown if total is not None else 0
        prices = [Decimal(total) / known if total is not None else None] * known + [None] * unknown
        self.guard.ask(Bill.of(("y" if price is not None else "x", price) for price in prices), self.pay)

    @property
    def question(self) -> QDialog | None:
        return next((each for each in self.window.findChildren(QDialog) if each.isVisible()), None)

    def words(self, name: str) -> str:
        label = self.window.findChild(QLabel, name)
        return label.text() if label is not None else ""

    def press(self, qtbot: QtBot, name: str) -> None:
        button = self.window.findChild(QPushButton, name)
        assert button is not None
        qtbot.keyClick(button, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: self.window.findChild(QDialog) is None)

    def pay(self) -> None:
        self.paid += 1


@pytest.fixture
def till(qtbot: QtBot, tmp_path: Path) -> Iterator[Till]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    till = Till(window, SettingsFile(tmp_path / "settings.json"))
    till.preferences.set(settings.WARN_ABOVE, "20")
    yield till
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("total", ["20", "0"])
def test_what_costs_no_more_is_let_through(till: Till, total: str) -> None:
    till.ask(total)
    assert till.paid == 1 and till.question is None


def test_more_is_asked_about_and_back_costs_nothing(qtbot: QtBot, till: Till) -> None:
    till.ask("25.60")
    assert till.paid == 0 and till.words("spend_title") == "This costs about $25.60 for 8 clips"
    till.ask("25.60")  # a second click
    assert len(till.window.findChildren(QDialog)) == 1
    question = till.question
    assert question is not None
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: till.window.findChild(QDialog) is None)
    assert till.paid == 0
    till.ask("25.60")  # it is asked each time
    till.press(qtbot, "spend_accept")
    assert till.paid == 1


def test_return_is_the_cautious_answer(qtbot: QtBot, till: Till) -> None:
    till.ask("25.60")
    question = till.question
    assert question is not None
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: till.window.findChild(QDialog) is None)
    assert till.paid == 0


def test_not_again_today_lasts_until_tomorrow(qtbot: QtBot, till: Till) -> None:
    till.ask("25.60")
    quiet = till.window.findChild(QCheckBox, "spend_not_again")
    assert quiet is not None
    qtbot.keyClick(quiet, Qt.Key.Key_Space)
    till.press(qtbot, "spend_accept")
    till.ask("99")
    assert till.paid == 2
    yesterday = QDate.currentDate().addDays(-1).toString(Qt.DateFormat.ISODate)
    till.preferences.set(settings.WARNED_ON, yesterday)
    till.ask("99")
    assert till.paid == 2 and till.question is not None
    till.press(qtbot, "spend_back")


def test_the_sandbox_is_asked_about_only_where_it_is_counted(qtbot: QtBot, till: Till) -> None:
    till.in_sandbox = True
    till.ask("99")
    assert till.paid == 1
    till.preferences.set(settings.COUNT_SANDBOX, True)
    till.ask("99")
    assert till.paid == 1
    till.press(qtbot, "spend_back")


def test_the_question_names_what_is_unknown_and_what_has_no_room(qtbot: QtBot, till: Till) -> None:
    today = Tally(Decimal("9.60"))
    till.guard.set_spending(Spending(Spent(today, today), Limits(Decimal(25))))
    till.ask("25.60", unknown=2, clips=10)
    assert till.words("spend_title").endswith("for 8 clips")
    assert "2 more have no known price" in till.words("spend_unknown")
    assert "Today $9.60 of $25.00 so far" in till.words("spend_words")
    assert "room for $15.40" in till.words("spend_room")
    till.press(qtbot, "spend_back")


def test_switched_off_nothing_is_asked(till: Till) -> None:
    till.preferences.set(settings.WARN_ABOVE, "")
    till.ask("100000")
    assert till.paid == 1


def test_a_price_that_nobody_knows_is_asked_about_each_time(qtbot: QtBot, till: Till) -> None:
    till.in_sandbox = True
    for paid in range(2):
        till.ask(None, unknown=3)
        assert till.words("spend_title") == "The price of this is not known"
        assert "for 3 clips" in till.words("spend_words")
        assert till.paid == paid
        till.press(qtbot, "spend_accept")
        assert till.paid == paid + 1


def test_one_unknown_among_cheap_ones_is_asked_about_too(qtbot: QtBot, till: Till) -> None:
    till.ask("1", unknown=1, clips=2)
    assert till.words("spend_title") == "This costs about $1.00 for one clip"
    assert till.words("spend_unknown").startswith("One more has no known price")
    till.press(qtbot, "spend_back")
    assert till.paid == 0


def test_unknown_is_fine_for_a_model_until_quitting_and_for_no_other(qtbot: QtBot, till: Till) -> None:
    till.ask(None, unknown=1)
    quiet = till.window.findChild(QCheckBox, "spend_not_again")
    assert quiet is not None and "this model" in quiet.text()
    qtbot.keyClick(quiet, Qt.Key.Key_Space)
    till.press(qtbot, "spend_accept")
    till.ask(None, unknown=1)
    assert till.paid == 2
    till.ask("99", unknown=1)  # much is much all the same
    assert till.paid == 2
    till.press(qtbot, "spend_back")
    till.guard.ask(Bill.of([("z", None)]), till.pay)
    assert till.paid == 2
    till.press(qtbot, "spend_back")


def test_costs_are_summed_as_far_as_they_are_known() -> None:
    assert Bill.of([("a", Decimal(1)), ("b", None), ("a", Decimal(2))]) == Bill(Decimal(3), 1, 3, frozenset("b"))
    assert Bill.of([("a", None)]) == Bill(None, 1, 1, frozenset("a"))
