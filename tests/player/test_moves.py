"""Going to a place that is typed, from clip to clip, and the timecode that leads or follows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from veo_desktop.core.key_map import KeyMap
from veo_desktop.ui.player.player import Player

pytestmark = pytest.mark.qt_log_ignore(r"^This plugin does not support (raise\(\)|grabbing the keyboard)$")  # popups
Key = Qt.Key


def typed(qtbot: QtBot, player: Player, words: str) -> QLineEdit:
    qtbot.keyClick(player, Key.Key_G)
    field = player.findChild(QLineEdit, "go_to_input")
    qtbot.waitUntil(field.isVisible)
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Key.Key_Return)
    return field


@pytest.mark.parametrize(("words", "frame"), [("31", 30), ("00:01:06", 30), ("1:6", 30), ("1", 0)])
def test_a_place_is_gone_to(qtbot: QtBot, opened: Player, on_screen: Callable[[], int], words: str, frame: int) -> None:
    field = typed(qtbot, opened, words)
    assert not field.isVisible()
    qtbot.waitUntil(lambda: opened.current_frame == frame)
    assert on_screen() == frame


def test_a_place_that_is_none_is_refused_there(qtbot: QtBot, opened: Player) -> None:
    field = typed(qtbot, opened, "49")
    assert field.isVisible()
    assert opened.findChild(QLabel, "go_to_message").text() == "The clip goes from frame 1 to 48, up to 00:01:23."
    qtbot.keyClick(field, Key.Key_Escape)
    assert not field.isVisible()
    assert opened.current_frame == 0


def test_a_click_on_the_timecode_lets_the_frame_lead(qtbot: QtBot, opened: Player) -> None:
    label = opened.findChild(QLabel, "timecode_label")
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert label.text() == "frame 1 of 48 · 00:00:00"
    opened.seek(30)
    qtbot.waitUntil(lambda: label.text() == "frame 31 of 48 · 00:01:06")
    opened.commands.frames_first.trigger()
    assert label.text() == "00:01:06 · frame 31 of 48"


def test_the_neighbours_are_asked_for_as_play_is(qtbot: QtBot, opened: Player) -> None:
    with qtbot.waitSignal(opened.next_wanted) as wanted:
        qtbot.keyClick(opened, Key.Key_Down)
    assert wanted.args == [False]
    opened.play()
    with qtbot.waitSignal(opened.previous_wanted) as wanted:
        qtbot.keyClick(opened, Key.Key_Up)
    assert wanted.args == [True]


def test_other_keys_and_their_tool_tips(qtbot: QtBot, opened: Player) -> None:
    opened.commands.keys.use(KeyMap("mpv").with_keys("play", ("F2",)))
    qtbot.keyClick(opened, Key.Key_Space)
    assert not opened.playing
    qtbot.keyClick(opened, Key.Key_F2)
    assert opened.playing
    qtbot.keyClick(opened, Key.Key_F2)
    opened.seek(0)
    qtbot.keyClick(opened, Key.Key_Right)  # a second, as in mpv
    qtbot.waitUntil(lambda: opened.current_frame == 24)
    assert opened.findChild(QToolButton, "play_button").toolTip() == "Play (F2)"


def test_this_frame_is_the_one_that_a_jump_leads_to(qtbot: QtBot, opened: Player) -> None:
    """Home, then I or N or S in one breath: what was on the screen a moment before is not meant."""
    opened.play()
    qtbot.waitUntil(lambda: opened.current_frame > 0)
    opened.seek(40)
    assert opened.current_frame != 40  # it is on its way
    opened.commands.set_in.trigger()
    assert (opened.range, opened.meant_frame) == ((40, 47), 40)
