"""Somebody studies a frame while other clips are made: nothing takes it away, and one key bins what they look at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.e2e.studio import CTRL, LEFT, Studio
from tests.e2e.wiro import Wiro
from tests.player.numbered import numbered_clip
from veo_desktop.core.key_map import BY_NAME
from veo_desktop.ui.player.player import Player

Key = Qt.Key


def test_a_clip_that_arrives_waits_and_del_bins_the_one_in_the_player(
    desk: Studio, fair_wiro: Wiro, tmp_path: Path
) -> None:
    paper = desk.clip("A paper lantern")
    player = desk.find("player", Player)
    desk.bot.mouseDClick(desk.card(paper), LEFT)
    focused = desk.window.focusWidget()
    assert focused is not None and (focused is player or player.isAncestorOf(focused))  # its keys step through frames
    assert set(player.commands.keys.bound) == set(BY_NAME)  # no key is in the list and does nothing
    _stop_near_the_beginning(desk, player)
    lantern = player.path

    first = desk.order("A stone lantern")  # whoever orders without touching the player waits for it
    desk.until(lambda: desk.jobs[first.id].state.ended and "stone" in player.path and player.playing)
    fair_wiro.fault(call="cdn", kind="stall")
    second = desk.order("A tin lantern")
    _stop_near_the_beginning(desk, player)
    fair_wiro.forget_faults()
    desk.until(lambda: desk.jobs[second.id].state.ended and desk.desktop.page.strip.count == 3)
    desk.until(lambda: desk.text("status_library").startswith("3 clips"))  # asked for once it has arrived
    assert "stone" in player.path and 0 < player.current_frame < 10 and not player.playing

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


def _stop_near_the_beginning(desk: Studio, player: Player) -> None:
    """By keys, whatever is still being opened."""
    player.setFocus()

    def there() -> bool:
        if player.playing:
            desk.press("player", Key.Key_K)
        elif player.current_frame > 5:
            desk.press("player", Key.Key_Home)
        elif player.current_frame == 0:
            desk.press("player", Key.Key_Right)
        return 0 < player.current_frame <= 5 and not player.playing

    desk.until(there)
