"""The number in the timecode is the frame on the screen, however one got there."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.seek_bar import SeekBar


def stands_at(qtbot: QtBot, player: Player, on_screen: Callable[[], int], frame: int) -> None:
    qtbot.waitUntil(lambda: player.current_frame == frame)
    assert on_screen() == frame
    label = player.findChild(QLabel, "timecode_label")
    assert label.text() == f"00:{frame // 24:02d}:{frame % 24:02d} · frame {frame + 1} of 48"


def test_every_key_leads_to_its_frame(qtbot: QtBot, opened: Player, on_screen: Callable[[], int]) -> None:
    key, shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
    none = Qt.KeyboardModifier.NoModifier
    at = 0
    steps = [(key.Key_Right, none, 1), (key.Key_Period, none, 1), (key.Key_Right, shift, 24), (key.Key_Left, none, -1)]
    steps += [(key.Key_Comma, none, -1), (key.Key_Left, shift, -24), (key.Key_Left, none, -1), (key.Key_End, none, 99)]
    steps += [(key.Key_Right, none, 1), (key.Key_Left, none, -1), (key.Key_Home, none, -99)]
    for pressed, modifier, by in steps:
        qtbot.keyClick(opened, pressed, modifier)
        at = min(max(0, at + by), 47)
        stands_at(qtbot, opened, on_screen, at)


def test_a_step_from_a_frame_that_stands_waits_for_no_decoder(
    qtbot: QtBot, opened: Player, on_screen: Callable[[], int]
) -> None:
    opened.seek(20)
    at = 20
    for keys in ("right", "right", "left", "left", "left"):
        qtbot.waitUntil(lambda at=at: opened.current_frame == at and opened.settled)
        at += 1 if keys == "right" else -1
        action = opened.commands.step_forward if keys == "right" else opened.commands.step_back
        painted = opened.frames_painted
        action.trigger()
        assert (opened.current_frame, on_screen()) == (at, at)  # at once: no event was handled since
        stands_at(qtbot, opened, on_screen, at)
    opened.resize(500, 400)  # what was made ready for another size is not shown
    qtbot.waitUntil(lambda: opened.settled)
    opened.commands.step_back.trigger()
    stands_at(qtbot, opened, on_screen, at - 1)
    assert opened.frames_painted > painted


def test_buttons_step_one_frame(qtbot: QtBot, opened: Player, on_screen: Callable[[], int]) -> None:
    forward, back = (opened.findChild(QToolButton, name) for name in ("step_forward_button", "step_back_button"))
    for _ in range(5):
        qtbot.mouseClick(forward, Qt.MouseButton.LeftButton)
    stands_at(qtbot, opened, on_screen, 5)
    for _ in range(2):
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    stands_at(qtbot, opened, on_screen, 3)


def test_dragging_the_bar_ends_at_the_frame_under_the_mouse(
    qtbot: QtBot, opened: Player, on_screen: Callable[[], int]
) -> None:
    bar = opened.findChild(SeekBar)
    middle = bar.height() // 2
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(10, middle))
    for x in [*range(20, bar.width(), 15), *range(bar.width(), 200, -20)]:
        qtbot.mouseMove(bar, QPoint(x, middle))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(220, middle))
    stands_at(qtbot, opened, on_screen, bar.value())


def test_random_jumps_and_a_resize(qtbot: QtBot, opened: Player, on_screen: Callable[[], int]) -> None:
    dice = random.Random(3)  # noqa: S311
    for size in ((640, 480), (420, 560), (901, 403)):
        opened.resize(*size)
        for frame in dice.sample(range(48), 6):
            opened.seek(frame)
            stands_at(qtbot, opened, on_screen, frame)


def test_play_paints_every_frame_it_says(qtbot: QtBot, opened: Player, on_screen: Callable[[], int]) -> None:
    shown: list[tuple[int, int]] = []
    opened.frame_shown.connect(lambda picture: shown.append((picture.index, opened.current_frame)))
    qtbot.keyClick(opened, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: opened.current_frame > 10)
    assert on_screen() == opened.current_frame
    if opened.playing:  # a machine that stood still may have come to the end
        qtbot.keyClick(opened, Qt.Key.Key_Space)
    assert not opened.playing
    stands_at(qtbot, opened, on_screen, opened.current_frame)
    assert all(painted == said for painted, said in shown)
    assert [painted for painted, _ in shown] == sorted(painted for painted, _ in shown)


@pytest.mark.parametrize("loop", [False, True])
def test_the_end_stops_at_the_last_frame_or_loops(
    qtbot: QtBot, opened: Player, on_screen: Callable[[], int], loop: bool
) -> None:
    if loop:
        qtbot.keyClick(opened, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    shown: list[int] = []
    opened.frame_shown.connect(lambda picture: shown.append(picture.index))
    opened.seek(40)
    opened.play()
    if loop:
        qtbot.waitUntil(lambda: 0 in shown and shown[-1] > 2)
        assert opened.playing
    else:
        qtbot.waitUntil(lambda: not opened.playing)
        stands_at(qtbot, opened, on_screen, 47)
        shown.clear()
        opened.play()  # from the end it begins anew
        qtbot.waitUntil(lambda: 0 in shown)
