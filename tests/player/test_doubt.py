"""A clip that ended the program while it opened is opened by a click alone; in a program that really ended."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from tests.player.numbered import numbered_clip
from veo_desktop.media.opening_marks import OpeningMarks
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player

# a decoder that cannot bear the clip ends the whole process
CODE = """
import os, sys, time
from PySide6.QtCore import QCoreApplication
from veo_desktop.media import clip_reader
from veo_desktop.media.opening_marks import OpeningMarks
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.workers.decoder import Decoder
from veo_desktop.workers.orders import Order
from pathlib import Path
clip_reader.ClipReader._first = lambda self: os.abort()
app = QCoreApplication([])
decoder = Decoder(PlayClock(), marks=OpeningMarks(Path(sys.argv[1])))
decoder.start()
decoder.post(Order(clip=1, path=sys.argv[2], seek=1))
time.sleep(20)
"""


@pytest.fixture
def marked(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Player, Path]]:
    """A player after a start in which `Path` ended the program."""
    clip, marks = numbered_clip(tmp_path / "bad.mp4"), tmp_path / "opening.json"
    ended = subprocess.run(
        [sys.executable, "-c", CODE, marks, clip], check=False, timeout=30, stderr=subprocess.DEVNULL
    )
    assert ended.returncode != 0
    theme = Theme(qapp, "dark")
    player = Player(theme, marks=OpeningMarks(marks))
    qtbot.addWidget(player, before_close_func=lambda widget: widget.shut_down(PATIENCE))
    player.resize(640, 480)
    player.show()
    yield player, clip
    assert player.shut_down(PATIENCE)
    theme.deleteLater()


def test_it_is_asked_first_and_opened_by_a_click(qtbot: QtBot, marked: tuple[Player, Path], tmp_path: Path) -> None:
    player, clip = marked
    player.open(str(clip))
    assert "ended while it was opening" in player.state_words
    qtbot.wait(200)
    assert player.current_frame == -1
    button = player.findChild(QPushButton, "open_anyway_button")
    assert button.isVisible()
    button.click()
    qtbot.waitUntil(lambda: player.current_frame > 2)
    assert player.state_words == ""
    player.open(str(clip))  # it has opened well: nothing is asked any more
    qtbot.waitUntil(lambda: player.current_frame > 2)
    assert not OpeningMarks(tmp_path / "opening.json").suspected(str(clip))


def test_other_clips_open_at_once(qtbot: QtBot, marked: tuple[Player, Path], tmp_path: Path) -> None:
    player, clip = marked
    player.open(str(clip))
    player.open(str(numbered_clip(tmp_path / "good.mp4")))
    qtbot.waitUntil(lambda: player.current_frame > 2)
    assert player.state_words == ""
