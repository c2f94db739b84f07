"""The full screen fills the screen that was chosen; its controls go after a while, and come back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from veo_desktop.ui.player.controls import Controls
from veo_desktop.ui.player.full_screen import FullScreen
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.seek_bar import HEIGHT as SILENT
from veo_desktop.ui.player.surface import Surface
from veo_desktop.ui.player.waveform import HEIGHT as WAVE


@pytest.mark.parametrize("playing", [True, False])
def test_the_controls_fade_and_come_back_with_the_mouse(qtbot: QtBot, opened: Player, playing: bool) -> None:
    controls, surface = opened.findChild(Controls), opened.findChild(Surface)
    assert controls is not None
    assert surface is not None
    tall = controls.seek_bar.height()
    assert tall == SILENT + WAVE
    if playing:
        opened.play()
    qtbot.keyClick(opened, Qt.Key.Key_F)
    screen = next(each for each in QApplication.topLevelWidgets() if isinstance(each, FullScreen))
    qtbot.waitUntil(screen.isActiveWindow)
    _move(surface, QPointF(200, 100))
    assert controls.isVisible()
    qtbot.waitUntil(controls.isHidden)
    _move(surface, QPointF(220, 120))
    assert controls.isVisible()
    assert controls.seek_bar.height() == tall  # the sound is still seen below it
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    qtbot.waitUntil(opened.isActiveWindow)
    assert controls.isVisible()
    qtbot.waitUntil(lambda: controls.seek_bar.height() == tall)


def test_the_screens_are_offered_and_the_choice_is_kept(qtbot: QtBot, opened: Player) -> None:
    commands = opened.view_commands
    commands.show_screens([("DP-1", "Left"), ("DP-2", "Right")], "DP-2")
    assert [(a.data(), a.isChecked()) for a in commands.screens.actions()] == [
        ("", False),
        ("DP-1", False),
        ("DP-2", True),
    ]
    commands.show_screens([("DP-1", "Left")], "DP-2")  # it was unplugged
    assert [(a.data(), a.isChecked()) for a in commands.screens.actions()] == [("", True), ("DP-1", False)]


def test_one_screen_is_no_choice(qtbot: QtBot, opened: Player) -> None:
    menu = opened.findChild(QMenu, "view_menu")
    screens = opened.findChild(QMenu, "screen_menu")
    assert menu is not None
    assert screens is not None
    menu.aboutToShow.emit()
    assert screens.menuAction().isVisible() == (len(QApplication.screens()) > 1)


def _move(surface: Surface, at: QPointF) -> None:
    there = QPointF(surface.mapToGlobal(at.toPoint()))
    buttons, modifiers = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(surface, QMouseEvent(QEvent.Type.MouseMove, at, there, buttons, buttons, modifiers))
