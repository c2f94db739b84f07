"""The controls keep inside the player where it is narrowest: the window at 1024 pixels, all panels open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.stage import LEAST_WIDTH
from veo_desktop.ui.player.volume import VolumeSlider

LEFT_BY_THE_OTHERS = 1024 - 64 - 320 - 240 - 2  # pixels: rail, compose panel, inspector, two handles


def _place(player: Player, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(player, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("width", [LEAST_WIDTH, 398, 439, 440, 599, 600, 1200])
@pytest.mark.parametrize("note", ["", "No audio device"])
def test_no_control_is_cut_or_overlaps_another(qtbot: QtBot, player: Player, width: int, note: str) -> None:
    player.resize(width, 400)
    volume = player.findChild(VolumeSlider)
    assert volume is not None
    volume.set_note(note)
    qtbot.waitUntil(lambda: player.width() == width)
    bar = player.findChild(QWidget, "seek_bar")
    assert bar is not None
    buttons = [each for each in player.findChildren(QAbstractButton) if each.isVisible()]
    parts = [_place(player, each) for each in (*buttons, volume)]
    assert all(part.left() >= 8 and part.right() <= width - 8 for part in (*parts, _place(player, bar)))
    assert not any(one.intersects(other) for one in parts for other in parts if one is not other)


@pytest.mark.parametrize("width", [LEAST_WIDTH, 439, 600, 1200])
def test_what_finds_no_room_is_in_the_menu(qtbot: QtBot, player: Player, width: int) -> None:
    player.resize(width, 400)
    qtbot.waitUntil(lambda: player.width() == width)
    more = player.findChild(QToolButton, "more_controls_button")
    hidden = [each for each in player.findChildren(QToolButton) if each.isHidden() and each is not more]
    assert more.isVisible() == bool(hidden)
    more.menu().aboutToShow.emit()
    offered = more.menu().actions()
    for button in hidden:
        menu = button.menu()
        assert (menu.menuAction() if menu is not None else button.defaultAction()) in offered
    assert player.findChild(QToolButton, "play_button").isVisible()
    assert player.findChild(QToolButton, "to_start_button").isVisible() == (width >= 600)


def test_it_fits_into_the_smallest_window(player: Player) -> None:
    assert player.minimumSizeHint().width() <= LEFT_BY_THE_OTHERS
