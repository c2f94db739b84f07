"""The message bar: one message at a time, the right one first, undo with time to think."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.core.errors import Action
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import text
from veo_desktop.ui.parts import message_bar
from veo_desktop.ui.parts.message_bar import MessageBar
from veo_desktop.ui.parts.theme import Theme

OFFLINE = Notice("network", Level.ERROR, text("No connection to Wiro."), Action.RETRY, "ConnectTimeout")
SANDBOX = Notice("sandbox", Level.INFO, text("You are in the sandbox."), Action.OPEN_ACCOUNT)


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> Iterator[MessageBar]:
    window = QWidget()
    qtbot.addWidget(window)
    bar = MessageBar(theme)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addWidget(QLabel("the page"), 1)
    window.resize(800, 300)
    window.show()
    yield bar
    window.close()


def words(bar: MessageBar) -> str:
    label = bar.findChild(QLabel, "message_text")
    assert label is not None
    return label.text() if bar.isVisible() else ""


def press(qtbot: QtBot, bar: MessageBar, name: str) -> None:
    button = bar.findChild(QPushButton, name) or bar.findChild(QToolButton, name)
    assert button is not None and button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_gravest_comes_first_and_goes_when_its_cause_goes(bar: MessageBar) -> None:
    assert not bar.isVisible()
    bar.show_notice(SANDBOX)
    bar.show_notice(OFFLINE)
    assert words(bar) == "No connection to Wiro."
    bar.show_notice(Notice("network", Level.INFO, None))
    assert words(bar) == "You are in the sandbox."
    bar.show_notice(Notice("sandbox", Level.INFO, None))
    assert not bar.isVisible()


def test_the_same_key_replaces(bar: MessageBar) -> None:
    bar.show_notice(OFFLINE)
    bar.show_notice(Notice("network", Level.GOOD, text("Connected again.")))
    assert words(bar) == "Connected again." and bar.accessibleDescription() == "Connected again."
    bar.show_notice(Notice("network", Level.GOOD, None))
    assert not bar.isVisible()


def test_its_action_and_close(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_notice(OFFLINE)
    with qtbot.waitSignal(bar.action_requested) as acted:
        press(qtbot, bar, "message_action")
    assert acted.args == ["network", Action.RETRY] and bar.isVisible()
    with qtbot.waitSignal(bar.closed) as closed:
        press(qtbot, bar, "message_close")
    assert closed.args == ["network"] and not bar.isVisible()


def test_the_details_are_one_click_away(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_notice(OFFLINE)
    press(qtbot, bar, "message_copy")
    assert QGuiApplication.clipboard().text() == "No connection to Wiro.\nConnectTimeout\n"


def test_undo_passes_before_what_stays(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_notice(OFFLINE)
    bar.show_undo("bin:a", text("Clip moved to the bin."))
    assert words(bar) == "Clip moved to the bin."
    with qtbot.waitSignal(bar.undo_requested) as undone:
        press(qtbot, bar, "message_action")
    assert undone.args == ["bin:a"] and words(bar) == "No connection to Wiro."


def test_undo_runs_out_but_not_under_the_pointer(
    qtbot: QtBot, bar: MessageBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_bar, "LEAST_AFTER_HOVER_MS", 50)
    bar.show_undo("bin:a", text("Clip moved to the bin."), 300)
    at = QPointF(5, 5)
    QApplication.sendEvent(bar, QEnterEvent(at, at, at))
    with qtbot.assertNotEmitted(bar.closed, wait=500):
        pass
    with qtbot.waitSignal(bar.closed) as closed:
        QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert closed.args == ["bin:a"] and not bar.isVisible()


def test_every_message_has_the_same_height(bar: MessageBar) -> None:
    bar.show_notice(SANDBOX)
    height = bar.height()
    bar.show_notice(Notice("long", Level.ERROR, text("It is a long story. " * 200), Action.ADD_FUNDS, "detail"))
    assert bar.height() == height and bar.width() <= 800


def test_escape_closes(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_notice(SANDBOX)
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
