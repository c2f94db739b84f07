"""What cannot be played says why; what was open is let go."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.player.numbered import numbered_clip
from veo_desktop.ui.player.player import Player


def broken(kind: str, folder: Path) -> Path:
    path = folder / f"{kind}.mp4"
    if kind == "empty":
        path.touch()
    elif kind == "text":
        path.write_text("not a film" * 100)
    elif kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "garbled":
        data = bytearray(numbered_clip(path).read_bytes())
        start = data.index(b"mdat") + 4
        data[start : data.index(b"moov") - 4] = bytes(data.index(b"moov") - 4 - start)
        path.write_bytes(data)
    return path


@pytest.mark.parametrize("kind", ["missing", "empty", "text", "folder", "pipe", "garbled"])
def test_a_file_that_is_no_clip_says_why(qtbot: QtBot, player: Player, tmp_path: Path, kind: str) -> None:
    with qtbot.waitSignal(player.failed) as failed:
        player.open(str(broken(kind, tmp_path)))
    assert str(failed.args[0]) in player.state_words
    assert not player.playing
    assert player.current_frame == -1


def test_the_next_clip_plays_after_a_broken_one(qtbot: QtBot, player: Player, tmp_path: Path, clip: Path) -> None:
    with qtbot.waitSignal(player.failed):
        player.open(str(broken("text", tmp_path)))
    player.open(str(clip))
    qtbot.waitUntil(lambda: player.playing and player.current_frame > 2)
    assert player.state_words == ""


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be deleted there; close_clip lets go of it first")
def test_a_clip_deleted_while_it_plays_goes_on(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = numbered_clip(tmp_path / "gone.mp4")
    player.open(str(path))
    qtbot.waitUntil(lambda: player.current_frame > 2)
    path.unlink()
    qtbot.waitUntil(lambda: player.current_frame == 47)


def test_a_clip_cut_off_while_it_plays_does_not_hang(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = numbered_clip(tmp_path / "cut.mp4", frames=120, size=(640, 360), codec={"g": "12", "crf": "1"})
    player.open(str(path))
    qtbot.waitUntil(lambda: player.current_frame > 2)
    os.truncate(path, path.stat().st_size // 8)
    qtbot.waitUntil(lambda: not player.playing)


def test_closing_lets_go_of_the_file(qtbot: QtBot, opened: Player) -> None:
    with qtbot.waitSignal(opened.released):
        opened.close_clip()
    held = [os.path.realpath(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")]  # noqa: PTH208
    assert not [path for path in held if path.endswith(".mp4")]
    assert "Your clip plays here" in opened.state_words


def test_closing_with_nothing_open_says_so_at_once(qtbot: QtBot, player: Player) -> None:
    with qtbot.waitSignal(player.released):
        player.close_clip()
