"""Somebody studies a frame while other clips are made: nothing takes it away, and one key bins what they look at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.e2e.studio import CTRL, Studio
from tests.e2e.wiro import Wiro
from tests.player.numbered import numbered_clip
from veo_desktop.core.key_map import BY_NAME
from veo_desktop.ui.player.player import Player

Key = Qt.Key


def test_a_clip_that_arrives_waits_and_del_bins_the_one_in_the_player(
    desk: Studio, fair_wiro: Wiro, tmp_path: Path
) -> None:
    desk.clip("A paper lantern")
    player = desk.find("player", Player)
    assert set(player.commands.keys.bound) == set(BY_NAME)  # no key is in the list and does nothing
    desk.until(lambda: player.playing)
    desk.press("player", Key.Key_Space, focus=True)
    desk.press("player", Key.Key_Home)
    desk.press("player", Key.Key_Right)
    desk.until(lambda: player.current_frame == 1)
    lantern = player.path

    first = desk.order("A stone lantern")  # whoever orders without touching the player waits for it
    desk.until(lambda: desk.jobs[first.id].state.ended and "stone" in player.path and player.playing)
    fair_wiro.fault(call="cdn", kind="stall")
    second = desk.order("A tin lantern")
    desk.press("player", Key.Key_Space, focus=True)
    desk.press("player", Key.Key_Home)
    desk.press("player", Key.Key_Right)
    desk.until(lambda: player.current_frame == 1)
    fair_wiro.forget_faults()
    desk.until(lambda: desk.jobs[second.id].state.ended and desk.desktop.page.strip.count == 3)
    desk.until(lambda: desk.text("status_library").startswith("3 clips"))  # asked for once it has arrived
    assert ("stone" in player.path, player.current_frame, player.playing) == (True, 1, False)

    stone, strip = Path(player.path), desk.desktop.page.strip
    desk.press("player", Key.Key_Delete)
    desk.until(lambda: not stone.exists())
    desk.until(lambda: desk.message == "Clip moved to the bin.")
    assert len(desk.clips()) == 2
    desk.press("job_strip", Key.Key_Z, CTRL, focus=True)
    desk.until(stone.exists)
    desk.until(lambda: strip.count == 3)

    own = numbered_clip(tmp_path / "own.mp4")
    desk.desktop.desks.opener.open_file(str(own))
    desk.until(lambda: player.path == str(own) and player.current_frame >= 0)
    desk.press("player", Key.Key_Delete, focus=True)  # none of the program's: it stays, and so do the others
    menu = next(each for each in desk.window.menuBar().findChildren(QMenu) if each.title() == "&Clip")
    entry = next(each for each in menu.actions() if each.objectName() == "action_bin")
    assert entry.shortcut().toString() == "Del"
    desk.press("job_strip", Key.Key_Home, focus=True)
    desk.until(lambda: "tin" in player.path)
    assert own.exists() and len(desk.clips()) == 3 and lantern in map(str, desk.clips())
