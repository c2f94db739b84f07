"""A player in a window of its own, and small clips for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from tests.player.numbered import numbered_clip, read_number
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.surface import Surface


@pytest.fixture
def player(qtbot: QtBot, qapp: QApplication) -> Iterator[Player]:
    theme = Theme(qapp, "dark")
    player = Player(theme)
    qtbot.addWidget(player, before_close_func=lambda widget: widget.shut_down(PATIENCE))
    player.resize(640, 480)
    player.show()
    player.activateWindow()
    qtbot.waitUntil(player.isActiveWindow)
    yield player
    assert player.shut_down(PATIENCE)
    theme.deleteLater()


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """48 numbered frames, 2 s, with sound; one key frame, so that every step back is a hard one."""
    return numbered_clip(tmp_path_factory.mktemp("clips") / "numbered.mp4", codec={"g": "250"})


@pytest.fixture
def on_screen(player: Player) -> Callable[[], int]:
    """Reads the number of the frame on the screen from the painted widget."""

    def read() -> int:
        surface = player.findChild(Surface)
        assert surface is not None
        grabbed: QImage = surface.grab().toImage()
        rect = surface.picture_rect().toRect()
        return read_number(grabbed.copy(rect))

    return read


@pytest.fixture
def opened(qtbot: QtBot, player: Player, clip: Path) -> Player:
    """The player with `clip` open, standing at its first frame."""
    player.open(str(clip), play=False)
    qtbot.waitUntil(lambda: player.current_frame == 0 and player.frames_painted > 0)
    return player
