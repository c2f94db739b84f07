"""From clip to clip: by the arrow keys, and by itself when one ends; what was chosen lasts beyond the program's end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from tests.e2e.conftest import Open
from tests.e2e.studio import LEFT, Studio
from veo_desktop.ui.player.marks import Repeat

Key = Qt.Key


def stands_at(desk: Studio, job_id: str) -> bool:
    page = desk.desktop.page
    return (desk.desktop.create.open_clip, page.strip.selected) == (job_id, job_id) and page.player.current_frame >= 0


def test_up_and_down_go_from_clip_to_clip_and_the_list_plays_through(desk: Studio) -> None:
    older, newer = desk.clip("A red balloon"), desk.clip("A blue balloon")
    desk.until(lambda: desk.desktop.create.open_clip == newer.id)
    player = desk.desktop.page.player
    player.pause()
    desk.press("player", Key.Key_Down)
    desk.until(lambda: stands_at(desk, older.id))
    assert not player.playing
    desk.press("player", Key.Key_Down)  # there is none behind it
    assert stands_at(desk, older.id)
    desk.press("player", Key.Key_Up)
    desk.until(lambda: stands_at(desk, newer.id))
    player.set_repeat(Repeat.LIST)
    player.seek(player.frame_count - 3)
    player.play()
    desk.until(lambda: stands_at(desk, older.id) and player.playing)
    player.seek(player.frame_count - 3)
    desk.until(lambda: not player.playing)  # nothing comes after it
    assert player.current_frame == player.frame_count - 1
    assert stands_at(desk, older.id)


def test_keys_and_habits_are_there_again(open_studio: Open, tmp_path: Path) -> None:
    data = tmp_path / "kept"
    first = open_studio(data, sandbox=True)
    player = first.desktop.page.player
    player.set_repeat(Repeat.LIST)
    first.trigger(player.commands.frames_first)
    first.trigger(player.commands.keep_pitch)
    first.trigger(player.commands.key_sheet)
    first.bot.mouseClick(first.find("change_keys_button", QPushButton), LEFT)
    add = first.find("add_key_mute", QPushButton)
    add.setFocus()
    first.bot.mouseClick(add, LEFT)
    first.bot.keyClick(add, Key.Key_F9)
    first.stop()
    again = open_studio(data, sandbox=True).desktop.page.player
    assert again.repeat is Repeat.LIST
    assert again.commands.frames_first.isChecked()
    assert not again.commands.keep_pitch.isChecked()
    assert again.commands.mute.shortcuts() == [QKeySequence("M"), QKeySequence("F9")]
