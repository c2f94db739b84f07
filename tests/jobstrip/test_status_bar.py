"""The status bar keeps its parts in place while figures count."""

from __future__ import annotations

import time
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.core.answers import Totals
from veo_desktop.core.budget import Limits, SeenBalance, Spending, Spent, Tally
from veo_desktop.core.connection import Connection, Line
from veo_desktop.ui.parts.status_bar import StatusBar
from veo_desktop.ui.parts.theme import Theme


def test_it_says_connection_account_work_and_cost(qtbot: QtBot, theme: Theme) -> None:
    bar = _bar(qtbot, theme)
    bar.set_connection(Connection(Line.ONLINE, sandbox=True))
    bar.set_counts(1, 14)
    bar.set_spending(Spending(Spent(Tally(Decimal("9.6")), Tally(Decimal("9.6")))))
    bar.set_totals(Totals(214, 2_100_000_000))
    assert _texts(bar) == [
        "Connected",
        "Account: Sandbox",
        "1 running · 14 waiting",
        "Today $9.60",
        "214 clips · 2.1 GB",
    ]
    bar.set_connection(Connection(Line.NO_ACCOUNT, sandbox=False))
    assert _texts(bar)[:2] == ["Not connected", "No account"]
    bar.set_queue_paused(True)
    assert _texts(bar)[2] == "1 running · 14 paused"
    bar.set_queue_paused(False)
    assert _texts(bar)[2] == "1 running · 14 waiting"


def test_nothing_moves_while_figures_count(qtbot: QtBot, theme: Theme) -> None:
    bar = _bar(qtbot, theme)
    seen = []
    for line, running, waiting in ((Line.ONLINE, 0, 0), (Line.OFFLINE, 9, 120), (Line.CONNECTING, 1111, 99999)):
        bar.set_connection(Connection(line, sandbox=False))
        bar.set_counts(running, waiting)
        qtbot.wait(1)  # the layout settles in the event loop
        seen.append([_child(bar, name).geometry() for name in ("status_connection", "status_account", "status_counts")])
    assert seen[0] == seen[1] == seen[2]


def test_the_ceiling_the_balance_and_what_is_uncertain_are_told(qtbot: QtBot, theme: Theme) -> None:
    bar = _bar(qtbot, theme)
    bar.set_connection(Connection(Line.ONLINE, sandbox=False))
    today = Tally(Decimal(8), Decimal("1.60"), unknown=1)
    balance = SeenBalance(time.mktime((2026, 3, 1, 15, 4, 0, 0, 0, -1)), Decimal("12.40"), 1)
    bar.set_spending(Spending(Spent(today, today), Limits(Decimal(25)), balance=balance))
    spent, account = _child(bar, "status_spent"), _child(bar, "status_account")
    assert isinstance(spent, QPushButton) and spent.text() == "Today $9.60 of $25.00"
    assert "$1.60 of it is for clips in the making" in spent.toolTip() and "One clip of unknown" in spent.toolTip()
    assert spent.property("tone") == "muted"
    assert "Balance $12.40, seen at 1 Mar" in account.toolTip() and "one clip at a time" in account.toolTip()
    bar.set_spending(Spending(Spent(today, today), Limits(Decimal("9.60"))))
    assert spent.property("tone") == "warn"


def test_what_was_spent_opens_its_settings(qtbot: QtBot, theme: Theme) -> None:
    bar = _bar(qtbot, theme)
    bar.set_spending(Spending())
    with qtbot.waitSignal(bar.spending_requested):
        qtbot.keyClick(_child(bar, "status_spent"), Qt.Key.Key_Space)


def test_the_account_opens_its_settings(qtbot: QtBot, theme: Theme) -> None:
    bar = _bar(qtbot, theme)
    with qtbot.waitSignal(bar.account_requested):
        qtbot.mouseClick(_child(bar, "status_account"), Qt.MouseButton.LeftButton)


def _bar(qtbot: QtBot, theme: Theme) -> StatusBar:
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.resize(1024, bar.height())
    bar.show()
    return bar


def _child(bar: StatusBar, name: str) -> QWidget:
    child = bar.findChild(QWidget, name)
    assert child is not None
    return child


def _texts(bar: StatusBar) -> list[str]:
    names = ("status_connection", "status_account", "status_counts", "status_spent", "status_library")
    parts = [_child(bar, name) for name in names]
    return [part.text() for part in parts if isinstance(part, QLabel | QPushButton)]
