"""A comparison beside everything else: full screen, the player's keys, a person at the controls, memory, the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.compare.conftest import Room
from veo_desktop.ui.compare.compare_bar import CompareBar
from veo_desktop.ui.compare.look import Look, Mode
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.stepper import Stepper
from veo_desktop.workers import clip_session

Make = Callable[..., Path]
Key = Qt.Key


@pytest.fixture
def compared(room: Room, numbered: Make) -> Room:
    room.compare(numbered("one_gop", codec={"g": "250"}), numbered("short_gops", codec={"g": "12"}, size=(640, 360)))
    return room


def test_the_players_keys_move_both(compared: Room) -> None:
    surface = compared.view.surface
    for key, index in ((Key.Key_End, 47), (Key.Key_Left, 46), (Key.Key_Home, 0), (Key.Key_Right, 1)):
        compared.qtbot.keyClick(surface, key)
        compared.settle()
        assert (compared.number(0), compared.number(1)) == (index, index)
    compared.qtbot.keyClick(surface, Key.Key_Space)
    assert compared.player.playing


def test_a_click_on_the_pictures_is_not_lost_in_the_wipe(compared: Room) -> None:
    compared.view.set_look(Look(Mode.WIPE))
    clicked: list[bool] = []
    compared.view.surface.clicked.connect(lambda: clicked.append(True))
    beside = compared.part(0).center() + QPoint(80, 0)
    compared.qtbot.mouseClick(compared.view.surface, Qt.MouseButton.LeftButton, pos=beside)
    assert clicked == [True]
    assert compared.view.look.line == 0.5


def test_controls_and_pictures_say_the_same(compared: Room) -> None:
    bar = compared.view.findChild(CompareBar)
    modes, stepper = bar.findChild(Segmented, "compare_mode_input"), bar.findChild(Stepper)
    slider = bar.findChild(QSlider, "compare_slider")
    assert not slider.isVisible()
    modes.value = "difference"
    assert compared.view.look.mode is Mode.DIFFERENCE
    slider.setValue(slider.maximum())
    assert compared.view.look.gain == 32
    modes.value = "overlay"
    assert (slider.value(), compared.view.look.opacity) == (50, 0.5)
    compared.qtbot.keyClick(stepper, Key.Key_Right)
    compared.settle()
    assert compared.comparison.offset(1) == 1
    assert compared.number(1) == compared.player.current_frame + 1
    compared.qtbot.mouseClick(bar.findChild(QToolButton, "compare_swap_button"), Qt.MouseButton.LeftButton)
    assert stepper.value == "-1"


def test_an_arrow_key_in_the_stepper_is_its_own(compared: Room) -> None:
    stepper = compared.view.findChild(Stepper)
    stepper.setFocus()
    compared.qtbot.keyClick(stepper, Key.Key_Up)
    compared.settle()
    assert compared.comparison.offset(1) == 1
    assert compared.player.current_frame == 0


@pytest.mark.parametrize("count", [2, 4])
@pytest.mark.parametrize("width", [392, 519, 640, 859, 860, 1200])
def test_no_control_is_cut_or_overlaps_another(
    qtbot: QtBot, room: Room, numbered: Make, width: int, count: int
) -> None:
    room.compare(*[numbered("one_gop", codec={"g": "250"})] * count)
    room.player.resize(width, 600)
    bar = room.view.findChild(CompareBar)
    qtbot.waitUntil(lambda: bar.width() == width)
    for mode in Mode:
        room.view.set_look(replace(room.view.look, mode=mode))
        qtbot.waitUntil(lambda: bar.height() == bar.sizeHint().height())
        names = ("mode_input", "against_input", "slider", "stacked_button", "offset_input", "swap_button")
        names += ("table_button", "leave_button")
        parts = [bar.findChild(QWidget, f"compare_{name}") for name in names]
        places = {
            part.objectName(): part.rect().translated(part.mapTo(bar, QPoint(0, 0)))
            for part in parts
            if part.isVisible()
        }
        assert all(place.left() >= 8 and place.right() <= width - 8 for place in places.values()), places
        listed = list(places.values())
        assert not any(one.intersects(other) for one in listed for other in listed if one is not other), places


def test_full_screen_shows_the_comparison_and_escape_ends_that_first(compared: Room) -> None:
    compared.player.commands.full_screen.trigger()
    window = compared.view.window()
    assert window.objectName() == "full_screen"
    compared.qtbot.waitUntil(window.isActiveWindow)
    compared.settle()
    compared.qtbot.keyClick(compared.view.surface, Key.Key_Escape)
    assert compared.comparison.lanes == []
    assert compared.player.commands.full_screen.isChecked()


def test_the_memory_is_shared_and_given_back(room: Room, numbered: Make) -> None:
    room.player.set_memory_limit(300_000_000)
    clip = numbered("one_gop", codec={"g": "250"})
    room.compare(clip, clip, clip)
    assert room.player.transport.order.limit == 100_000_000
    room.player.set_memory_limit(200_000_000)  # changed meanwhile
    room.comparison.end()
    room.player.open(str(clip), play=False)
    assert room.player.transport.order.limit == 200_000_000


def test_only_the_leading_clip_is_listened_to(room: Room, numbered: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []

    class Counted(clip_session.WaveformMaker):
        def __init__(self, pieces: Iterator[bytes], samples: int) -> None:
            made.append(samples)
            super().__init__(pieces, samples)

    monkeypatch.setattr(clip_session, "WaveformMaker", Counted)
    clip = numbered("one_gop", codec={"g": "250"})
    room.compare(clip, clip, clip)
    room.qtbot.waitUntil(lambda: room.comparison.settled)
    assert len(made) == 1


def test_files_are_let_go_when_it_ends(compared: Room) -> None:
    companion = compared.comparison.lanes[1].companion
    assert companion is not None
    with compared.qtbot.waitSignal(companion.let_go):
        compared.comparison.end()
    assert companion.info is None
    assert compared.player.info is not None


def test_comparing_again_uses_the_same_decoders(room: Room, numbered: Make) -> None:
    clip, other = numbered("one_gop", codec={"g": "250"}), numbered("twelve", frames=12)
    room.compare(clip, other)
    room.compare(other, clip)
    room.player.seek(7)
    room.settle()
    assert (room.number(0), room.number(1)) == (7, 7)
    assert room.comparison.offset(1) == 0
