"""Keys are changed by pressing them, conflicts are settled by choice, and what was changed counts at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.settings_ui.kept import Kept
from veo_desktop.core.key_map import KeyMap, key_map
from veo_desktop.core.settings import KEYS
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.commands import Commands
from veo_desktop.ui.settings.keyboard_desk import KeyboardDesk
from veo_desktop.ui.settings.keys_page import KeysPage

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton


class Room:
    """A window with the player's actions and one of its own, and the page of keys for them."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.commands = Commands(theme, self.window)
        own = QAction("&Quit", self.window)
        own.setShortcut(QKeySequence("Ctrl+Q"))
        self.kept = Kept()
        self.desk = KeyboardDesk(self.window, theme, self.kept, self.commands.keys)
        self.page: KeysPage = self.desk.page()
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def add(self, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        button = self.page.findChild(QPushButton, f"add_key_{name}")
        self.qtbot.mouseClick(button, LEFT)
        self.qtbot.keyClick(button, key, modifiers)

    def press(self, name: str) -> None:
        button = self.page.findChild((QPushButton, QToolButton)[name.startswith("reset_key_")], name)
        assert button.isVisible() and button.isEnabled()
        self.qtbot.mouseClick(button, LEFT)

    def asked(self, name: str) -> str:
        label = self.page.findChild(QLabel, f"key_question_{name}")
        return label.text() if label.isVisible() else ""

    def keys(self, action: QAction) -> list[str]:
        return [key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()]


@pytest.fixture
def room(qtbot: QtBot, theme: Theme) -> Room:
    return Room(qtbot, theme)


@pytest.mark.parametrize(
    ("key", "modifiers", "written"),
    [
        (Key.Key_Y, Mod.NoModifier, "Y"),
        (Key.Key_Y, Mod.ShiftModifier, "Shift+Y"),
        (Key.Key_F5, Mod.ControlModifier, "Ctrl+F5"),
        (Key.Key_Exclam, Mod.ShiftModifier, "!"),
        (Key.Key_Enter, Mod.KeypadModifier, "Enter"),
        (Key.Key_Backtab, Mod.ShiftModifier, "Shift+Tab"),
    ],
)
def test_a_key_that_is_pressed_is_added(room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier, written: str) -> None:
    room.add("play", key, modifiers)
    assert room.keys(room.commands.play) == ["Space", written]
    assert key_map(room.kept.get(KEYS)).keys("play") == ("Space", written)


def test_escape_and_lone_modifiers_change_nothing(room: Room) -> None:
    button = room.page.findChild(QPushButton, "add_key_play")
    room.qtbot.mouseClick(button, LEFT)
    room.qtbot.keyClick(button, Key.Key_Shift)
    assert button.text() == "Press a key…"
    room.qtbot.keyClick(button, Key.Key_Escape)
    assert button.text() == "Add…"
    assert room.keys(room.commands.play) == ["Space"]


def test_a_key_of_another_action_is_taken_only_after_a_yes(room: Room) -> None:
    room.add("play", Key.Key_M)
    assert "Mute" in room.asked("play")
    room.press("leave_key_play")
    assert (room.keys(room.commands.play), room.keys(room.commands.mute)) == (["Space"], ["M"])
    room.add("play", Key.Key_M)
    room.press("take_key_play")
    assert (room.keys(room.commands.play), room.keys(room.commands.mute)) == (["Space", "M"], [])
    assert room.commands.mute.toolTip() == "Mute"
    room.press("reset_key_mute")  # which would take the key back
    assert "Play" in room.asked("mute")
    room.press("take_key_mute")
    assert (room.keys(room.commands.play), room.keys(room.commands.mute)) == (["Space"], ["M"])


def test_a_key_of_the_window_is_refused(room: Room) -> None:
    room.add("play", Key.Key_Q, Mod.ControlModifier)
    assert "Quit" in room.asked("play")
    assert not room.page.findChild(QPushButton, "take_key_play").isVisible()
    assert room.keys(room.commands.play) == ["Space"]


def test_a_key_is_taken_away_and_all_come_back(room: Room) -> None:
    room.press("key_step_back_,")
    assert room.keys(room.commands.step_back) == ["Left"]
    assert room.commands.step_back.toolTip() == "One frame back (Left)"
    room.press("reset_keys_button")
    assert room.keys(room.commands.step_back) == ["Left", ","]


def test_a_preset_counts_at_once(room: Room) -> None:
    room.page.findChild(Choice, "key_preset_input").value = "mpv"
    assert room.keys(room.commands.second_back) == ["Left"]
    assert room.keys(room.commands.step_back) == [","]
    assert room.commands.step_back.toolTip() == "One frame back (,)"
    assert key_map(room.kept.get(KEYS)) == KeyMap("mpv")


def test_the_search_finds_actions_and_keys(room: Room) -> None:
    search = room.page.findChild(QLineEdit, "keys_search")

    def shown() -> set[str]:
        rows = [each for each in room.page.findChildren(QWidget) if each.objectName().startswith("key_row_")]
        return {row.objectName().removeprefix("key_row_") for row in rows if row.isVisible()}

    search.setText("out  POINT go")
    assert shown() == {"go_to_in", "go_to_out"}  # the group is “In and out”
    search.setText("alt+x")
    assert shown() == {"clear_range"}
    search.setText("nonsense")
    assert shown() == set()


def test_the_sheet_lists_every_action_and_its_keys(room: Room) -> None:
    room.commands.key_sheet.trigger()
    sheet = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "key_sheet")
    said = {each.accessibleName() for each in sheet.findChildren(QWidget) if ":" in each.accessibleName()}
    assert {"Play or pause: Space", "One frame back: Left ,", "Quit: Ctrl+Q", "Clear in and out: Alt+X"} <= said
    sheet.findChild(QLineEdit, "key_sheet_search").setText("shift+o point")
    visible = [each.accessibleName() for each in sheet.findChildren(QWidget) if each.isVisible()]
    assert [name for name in visible if ":" in name] == ["Go to the out point: Shift+O"]
    with room.qtbot.waitSignal(room.desk.change_wanted):
        room.qtbot.mouseClick(sheet.findChild(QPushButton, "change_keys_button"), LEFT)
    assert not sheet.isVisible()
