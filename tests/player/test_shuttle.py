"""J, K and L: faster in one's direction, slower against it, one frame while K is held."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.shuttle import shuttled

KEYS = {"J": Qt.Key.Key_J, "K": Qt.Key.Key_K, "L": Qt.Key.Key_L}


@pytest.mark.parametrize(
    ("pressed", "speeds"),
    [
        ("LLLLL", [1, 2, 4, 8, 8]),
        ("JJJJJ", [-1, -2, -4, -8, -8]),
        ("LLLJJJJ", [1, 2, 4, 2, 1, -1, -2]),
        ("JJLLL", [-1, -2, -1, 1, 2]),
    ],
)
def test_the_next_speed(pressed: str, speeds: list[float]) -> None:
    speed, found = 0.0, []
    for key in pressed:
        speed = shuttled(speed, 1 if key == "L" else -1)
        found.append(speed)
    assert found == speeds


def test_slow_play_becomes_normal_first() -> None:
    assert (shuttled(0.25, 1), shuttled(0.5, -1), shuttled(-0.5, -1)) == (1, -1, -1)


def test_keys_shuttle_and_a_halt_brings_the_chosen_speed_back(qtbot: QtBot, opened: Player) -> None:
    opened.seek(24)
    found = []
    for key in "LLJJJ":
        qtbot.keyClick(opened, KEYS[key])
        found.append(opened.speed)
        assert opened.playing
    assert found == [1, 2, 1, -1, -2]
    qtbot.keyClick(opened, KEYS["K"])
    assert not opened.playing
    assert opened.speed == 1
    opened.set_speed(0.5)
    qtbot.keyClick(opened, KEYS["J"])
    assert opened.speed == -1
    qtbot.keyClick(opened, Qt.Key.Key_Space)
    assert (opened.playing, opened.speed) == (False, 0.5)


def test_backwards_it_halts_at_the_first_frame_and_plays_forwards_then(
    qtbot: QtBot, opened: Player, on_screen: Callable[[], int]
) -> None:
    opened.seek(12)
    qtbot.waitUntil(lambda: opened.current_frame == 12)
    qtbot.keyClick(opened, KEYS["J"])
    qtbot.waitUntil(lambda: not opened.playing and opened.current_frame == 0)  # a frame that came late comes after it
    assert on_screen() == 0
    qtbot.keyClick(opened, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: opened.current_frame > 2)
    assert opened.speed == 1


def test_with_k_held_j_and_l_go_one_frame(qtbot: QtBot, opened: Player, on_screen: Callable[[], int]) -> None:
    opened.seek(20)
    opened.play()
    focus = QApplication.focusWidget()  # where the keyboard's events go
    assert opened.isAncestorOf(focus)
    qtbot.keyPress(focus, KEYS["K"])
    assert not opened.playing
    at = opened.current_frame if opened.current_frame >= 20 else 20
    for key, by in (("L", 1), ("L", 1), ("J", -1), ("L", 1)):
        qtbot.keyClick(focus, KEYS[key])
        at += by
        assert not opened.playing
    qtbot.waitUntil(lambda: opened.current_frame == at)
    assert on_screen() == at
    qtbot.keyRelease(focus, KEYS["K"])
    qtbot.keyClick(focus, KEYS["L"])
    assert opened.playing
