"""What the window says: what lasts under the menu, what passes over the status line, and a page that keeps still."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.core.errors import Action
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import text
from veo_desktop.ui.parts import snackbar
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.theme import Theme

OFFLINE = Notice("network", Level.ERROR, text("No connection to Wiro."), Action.RETRY, "ConnectTimeout")
NO_ACCOUNT = Notice("account", Level.INFO, text("No account is set up yet."), Action.OPEN_ACCOUNT)
CAME_IN = Notice("import", Level.INFO, text("3 clips came in."), passing=True)
LEFT_ALONE = Notice("import", Level.WARN, text("2 files were left alone."), detail="a.mp4: damaged", passing=True)
LEFT = Qt.MouseButton.LeftButton


class Room:
    """A window with the bar at its head and a foot for what passes; `made` notes what its page's button does."""

    def __init__(self, theme: Theme, bot: QtBot) -> None:
        self.bot = bot
        self.window = QWidget()
        bot.addWidget(self.window)
        self.messages = Messages(theme, self.window)
        self.page = QPushButton("Make it")
        self.made: list[bool] = []
        self.page.clicked.connect(lambda: self.made.append(True))
        self.other = QPushButton("Make another")
        self.foot = QLabel("status")
        self.foot.setFixedHeight(28)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.messages.bar)
        column.addWidget(self.page)
        column.addWidget(self.other)
        column.addStretch(1)
        column.addWidget(self.foot)
        self.messages.lie_over(self.foot)
        self.window.setGeometry(50, 50, 800, 300)
        QCursor.setPos(5, 5)  # beside the window
        self.window.show()
        self.window.activateWindow()
        bot.waitUntil(self.window.isActiveWindow)
        self.page.setFocus()

    def words(self, place: str) -> str:
        """What "message" (the bar) or "snackbar" says now; "" while it is away."""
        label = self.window.findChild(QLabel, f"{place}_text")
        return label.text() if label is not None and label.isVisible() else ""

    @property
    def said(self) -> tuple[str, str]:
        return self.words("message"), self.words("snackbar")

    def button(self, name: str) -> QWidget:
        button = self.window.findChild(QPushButton, name) or self.window.findChild(QToolButton, name)
        assert button is not None and button.isVisible()
        return button

    def press(self, name: str) -> None:
        self.bot.mouseClick(self.button(name), LEFT)

    def at(self, widget: QWidget) -> QPoint:
        """The middle of a widget, in the window's own pixels."""
        return widget.mapTo(self.window, widget.rect().center())


@pytest.fixture
def room(theme: Theme, qtbot: QtBot) -> Iterator[Room]:
    room = Room(theme, qtbot)
    yield room
    room.window.close()


def gone(key: str) -> Notice:
    return Notice(key, Level.INFO, None)


def test_the_gravest_comes_first_and_goes_when_its_cause_goes(room: Room) -> None:
    assert room.said == ("", "")
    room.messages.show_notice(NO_ACCOUNT)
    room.messages.show_notice(OFFLINE)
    assert room.said == ("No connection to Wiro.", "")
    height = room.messages.bar.height()
    room.messages.show_notice(Notice("long", Level.ERROR, text("A long story. " * 200), Action.ADD_FUNDS, "detail"))
    assert room.messages.bar.height() == height and room.messages.bar.width() <= 800
    room.messages.show_notice(gone("long"))
    room.messages.show_notice(Notice("network", Level.GOOD, text("Connected again.")))  # the same key replaces
    assert room.said == ("Connected again.", "")
    assert room.messages.bar.accessibleDescription() == "Connected again."
    room.messages.show_notice(gone("network"))
    assert room.said == ("No account is set up yet.", "")
    room.messages.show_notice(gone("account"))
    assert room.said == ("", "")


def test_what_passes_moves_nothing_and_neither_hides_the_other(room: Room, qtbot: QtBot) -> None:
    places = room.page.geometry(), room.other.geometry(), room.foot.geometry()
    room.messages.show_undo("bin", text("Clip moved to the bin."))
    assert room.said == ("", "Clip moved to the bin.")
    assert (room.page.geometry(), room.other.geometry(), room.foot.geometry()) == places
    over = room.button("snackbar_action").parentWidget()
    qtbot.waitUntil(lambda: over.geometry().bottom() <= room.window.rect().bottom())
    assert room.foot.y() - over.y() < 4 and over.geometry().left() > 0
    room.messages.show_notice(OFFLINE)
    assert room.said == ("No connection to Wiro.", "Clip moved to the bin.")
    with qtbot.waitSignal(room.messages.undo_requested) as undone:
        room.press("snackbar_action")
    assert undone.args == ["bin"] and room.said == ("No connection to Wiro.", "")
    lasting = Notice("import", Level.ERROR, text("The folder is away."))
    for notice, said in ((CAME_IN, ("No connection to Wiro.", "3 clips came in.")), (lasting, (lasting.message, ""))):
        room.messages.show_notice(notice)  # of one key: it is in one place
        assert room.said == tuple(map(str, said))


def test_what_can_be_done_about_a_message(room: Room, qtbot: QtBot) -> None:
    room.messages.show_notice(OFFLINE)
    with qtbot.waitSignal(room.messages.action_requested) as acted:
        room.press("message_action")
    assert acted.args == ["network", Action.RETRY] and room.words("message")
    room.press("message_copy")
    assert QGuiApplication.clipboard().text() == "No connection to Wiro.\nConnectTimeout\n"
    with qtbot.waitSignal(room.messages.closed) as closed:
        room.press("message_close")
    assert closed.args == ["network"] and room.said == ("", "")
    room.messages.show_notice(NO_ACCOUNT)
    with qtbot.waitSignal(room.messages.closed):
        qtbot.keyClick(room.messages.bar, Qt.Key.Key_Escape)
    assert room.said == ("", "")


def test_what_passes_goes_by_itself_but_neither_what_is_wrong_nor_under_the_pointer(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snackbar, "LEAST_AFTER_HOVER_MS", 50)
    messages, at = room.messages, QPointF(5, 5)
    messages.show_notice(LEFT_ALONE)
    messages.show_undo("bin", text("Clip moved to the bin."), 300)
    over = room.button("snackbar_action").parentWidget()
    QApplication.sendEvent(over, QEnterEvent(at, at, at))
    with qtbot.assertNotEmitted(messages.closed, wait=500):
        pass
    with qtbot.waitSignal(messages.closed) as closed:
        QApplication.sendEvent(over, QEvent(QEvent.Type.Leave))
    assert closed.args == ["bin"] and room.said == ("", "2 files were left alone.")
    with qtbot.assertNotEmitted(messages.closed, wait=300):
        pass


def test_the_keyboard_gets_to_what_passes_and_back(room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tab leads to it from where the keyboard is; it stays while it has the keyboard."""
    monkeypatch.setattr(snackbar, "LEAST_AFTER_HOVER_MS", 50)
    for key, way in ((Qt.Key.Key_Space, room.messages.undo_requested), (Qt.Key.Key_Escape, room.messages.closed)):
        room.messages.show_undo("bin", text("Clip moved to the bin."), 400)
        qtbot.keyClick(room.page, Qt.Key.Key_Tab)
        undo = room.button("snackbar_action")
        assert QApplication.focusWidget() is undo
        with qtbot.assertNotEmitted(room.messages.closed, wait=600):
            pass
        with qtbot.waitSignal(way):
            qtbot.keyClick(undo, key)
        assert room.words("snackbar") == "" and QApplication.focusWidget() is room.page


def test_the_page_does_not_move_under_a_pressed_button(room: Room, qtbot: QtBot) -> None:
    """What was pressed is what is clicked; the message comes when the hand has let go and rests."""
    handle = room.window.windowHandle()
    QCursor.setPos(room.page.mapToGlobal(room.page.rect().center()))
    where = room.at(room.page)
    QTest.mousePress(handle, LEFT, pos=where)
    qtbot.waitUntil(room.page.isDown)
    place = room.page.geometry()
    room.messages.show_notice(OFFLINE)
    qtbot.wait(600)
    assert room.words("message") == "" and room.page.geometry() == place
    QTest.mouseRelease(handle, LEFT, pos=where)
    assert room.made == [True]
    qtbot.waitUntil(lambda: room.words("message") != "")
    assert room.page.geometry() != place


def test_a_press_just_after_the_page_moved_meets_nothing_else(room: Room, qtbot: QtBot) -> None:
    """It was aimed before; where nothing has moved, and a moment later, a press is a press."""
    handle = room.window.windowHandle()
    where = room.at(room.page)
    QCursor.setPos(room.window.mapToGlobal(where))
    room.messages.show_notice(OFFLINE)
    qtbot.waitUntil(lambda: room.words("message") != "")
    room.messages.show_notice(gone("network"))
    qtbot.waitUntil(lambda: room.words("message") == "")
    room.window.layout().activate()  # type: ignore[union-attr]
    QTest.mouseClick(handle, LEFT, pos=where)
    assert room.made == []

    def made() -> bool:
        QTest.mouseClick(handle, LEFT, pos=where)
        return bool(room.made)

    qtbot.waitUntil(made)
