"""What is done with the frame on the screen: saved beside its clip, copied, handed to the next clip, or refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.player.numbered import numbered_clip, read_number
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.toast import Toast


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A clip in a folder of its own, so that what is saved beside it is seen."""
    return numbered_clip(tmp_path / "detective office.mp4")


@pytest.fixture
def at_frame(qtbot: QtBot, opened: Player) -> Player:
    """The player at frame 37, which people call 38."""
    opened.seek(37)
    qtbot.waitUntil(lambda: opened.current_frame == 37)
    return opened


def said(player: Player) -> str:
    toast = player.findChild(Toast)
    assert toast is not None
    return toast.words


def test_save_writes_it_beside_the_clip_and_offers_its_folder(qtbot: QtBot, at_frame: Player, clip: Path) -> None:
    button = at_frame.findChild(QToolButton, "save_frame_button")
    button.click()
    qtbot.waitUntil(lambda: "detective office frame 038.png" in said(at_frame))
    saved = clip.with_name("detective office frame 038.png")
    image = QImage(str(saved))
    assert (image.width(), image.height()) == (320, 180)
    assert read_number(image) == 37
    with qtbot.waitSignal(at_frame.show_file_wanted) as wanted:
        at_frame.findChild(QPushButton, "toast_button").click()
    assert wanted.args == [str(saved)]


def test_saving_again_replaces_nothing(qtbot: QtBot, at_frame: Player, clip: Path) -> None:
    mine = clip.with_name("detective office frame 038.png")
    mine.write_bytes(b"edited by hand")
    at_frame.frame_commands.save.trigger()
    qtbot.waitUntil(lambda: "frame 038 (2).png" in said(at_frame))
    assert mine.read_bytes() == b"edited by hand"


def test_it_is_saved_where_one_chooses(qtbot: QtBot, at_frame: Player, tmp_path: Path) -> None:
    at_frame.frame_commands.save_as.trigger()
    dialog = at_frame.window().findChild(QFileDialog, "save_frame_dialog")
    assert "frame 038" in dialog.selectedFiles()[0]
    target = tmp_path / "chosen.png"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "chosen.png" in said(at_frame))
    assert read_number(QImage(str(target))) == 37


def test_copy_puts_it_into_the_clipboard(qtbot: QtBot, at_frame: Player) -> None:
    at_frame.copy()
    qtbot.waitUntil(lambda: "copied" in said(at_frame))
    assert read_number(QGuiApplication.clipboard().image()) == 37


@pytest.mark.parametrize(("name", "role"), [("use_first", "first"), ("use_last", "last"), ("go_on", "continue")])
def test_the_next_clip_is_given_the_frame(qtbot: QtBot, at_frame: Player, clip: Path, name: str, role: str) -> None:
    with qtbot.waitSignal(at_frame.frame_for_draft) as wanted:
        getattr(at_frame.frame_commands, name).trigger()
    image, purpose, path = wanted.args
    assert (purpose, path) == (role, str(clip))
    assert (image.width(), image.height()) == (320, 180)
    assert read_number(image) == 37


def test_a_clip_that_is_gone_says_why(qtbot: QtBot, at_frame: Player, clip: Path) -> None:
    clip.unlink()
    at_frame.frame_commands.save.trigger()
    qtbot.waitUntil(lambda: "Frame 38 could not be used" in said(at_frame))


def test_the_key_saves_and_nothing_is_offered_without_a_clip(qtbot: QtBot, at_frame: Player, clip: Path) -> None:
    QTest.keyClick(at_frame, "s")
    qtbot.waitUntil(clip.with_name("detective office frame 038.png").exists)
    at_frame.close_clip()
    assert not any(action.isEnabled() for action in at_frame.frame_commands.all)


def test_what_is_offered_is_done_though_no_frame_is_on_the_screen_yet(qtbot: QtBot, player: Player, clip: Path) -> None:
    seen: list[tuple[bool, int]] = []

    def save() -> None:
        seen.append((player.frame_commands.save.isEnabled(), player.current_frame))
        player.frame_commands.save.trigger()

    player.opened.connect(save)
    player.open(str(clip), play=False)
    qtbot.waitUntil(clip.with_name("detective office frame 001.png").exists)
    assert seen == [(True, -1)]
    assert read_number(QImage(str(clip.with_name("detective office frame 001.png")))) == 0
