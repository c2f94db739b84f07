"""Two clips are compared in the player's place: chosen, laid against each other, left again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.e2e.studio import CTRL, Studio
from veo_desktop.ui.compare.compare_surface import CompareSurface
from veo_desktop.ui.compare.difference_table import DifferenceTable

popup = pytest.mark.qt_log_ignore(r"does not support (raise|grabbing the keyboard)", extend=True)
Key = Qt.Key


def _two_clips(desk: Studio) -> None:
    desk.clip("A paper boat in the quiet rain")
    desk.clip("A paper boat in the heavy rain")
    player = desk.desktop.page.player
    player.pause()
    player.seek(0)  # it has played for as long as the machine was busy
    desk.until(lambda: player.current_frame == 0 and player.settled)


def _compare(desk: Studio) -> CompareSurface:
    desk.click("compare_button")
    desk.until(lambda: desk.find("compare_chooser").isVisible())
    desk.press("compare_chooser_list", Key.Key_Return)
    desk.until(lambda: desk.desktop.page.player.covered)
    desk.come_back()
    surface = desk.find("compare_surface", CompareSurface)
    desk.until(lambda: "frame " in surface.accessibleDescription().partition(";")[2])
    return surface


@popup
def test_clips_are_chosen_compared_and_left(desk: Studio) -> None:
    _two_clips(desk)
    player = desk.desktop.page.player
    player.seek(30)
    desk.until(lambda: player.current_frame == 30)
    surface = _compare(desk)
    assert surface.hasFocus()
    desk.until(lambda: surface.accessibleDescription().count("frame 31") == 2)  # both where the one was
    desk.press("compare_surface", Key.Key_Right)
    desk.until(lambda: surface.accessibleDescription().count("frame 32") == 2)
    desk.press("compare_surface", Key.Key_W)
    assert desk.value("compare_mode_input") == "wipe"
    desk.press("compare_surface", Key.Key_Tab)
    assert desk.value("compare_mode_input") == "flip"
    desk.click("compare_table_button")
    table = desk.find("compare_table", DifferenceTable)
    told = " ".join(desk.shown_in("compare_table"))
    assert table.isVisible()
    assert "quiet</span>" in told
    assert "heavy</span>" in told
    assert "Resolution" not in told
    desk.press("compare_surface", Key.Key_F6)
    desk.until(lambda: not desk.desktop.page.player.covered)
    assert desk.desktop.page.player.info is not None


@popup
def test_binning_a_compared_clip_ends_the_comparison(desk: Studio) -> None:
    _two_clips(desk)
    _compare(desk)
    desk.press("job_strip", Key.Key_Delete, focus=True)
    desk.until(lambda: not desk.desktop.page.player.covered)
    desk.until(lambda: len(desk.clips()) == 1)
    desk.press("job_strip", Key.Key_Z, CTRL, focus=True)
    desk.until(lambda: len(desk.clips()) == 2)


@popup
def test_a_clip_that_arrives_meanwhile_waits_in_the_strip(desk: Studio) -> None:
    _two_clips(desk)
    surface = _compare(desk)
    job = desk.order("A kite")
    desk.until(lambda: desk.jobs[job.id].state.ended)
    desk.until(lambda: desk.desktop.page.strip.count == 3)
    assert desk.desktop.page.player.covered
    assert "paper boat" in surface.accessibleDescription()
