"""Clips that something else spoilt or took away: said in the player, and they can be put away all the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QFile, Qt

from tests.e2e.studio import CTRL, Studio
from veo_desktop.core.job import Job
from veo_desktop.workers import bin


class _Stuck(QFile):
    """A file that the system's bin does not take."""

    def moveToTrash(self) -> bool:
        return False


def _look_again(desk: Studio, job: Job) -> None:
    """Open the clip anew, as from its card."""
    desk.press("player", Qt.Key.Key_Space, focus=True)
    desk.bot.mouseDClick(desk.card(job), Qt.MouseButton.LeftButton)
    desk.until(lambda: "cannot be played" in desk.desktop.page.player.state_words)


def test_a_spoilt_clip_is_said_and_goes_to_the_bin(desk: Studio) -> None:
    job = desk.clip("A mirror that breaks")
    (path,) = desk.clips()
    path.write_bytes(b"no film at all" * 1000)
    _look_again(desk, job)
    desk.press("job_strip", Qt.Key.Key_Delete, focus=True)
    desk.until(lambda: desk.desktop.page.strip.count == 0)
    assert desk.clips() == []


def test_a_clip_that_was_deleted_elsewhere_is_said(desk: Studio) -> None:
    job = desk.clip("A ghost in the attic")
    (path,) = desk.clips()
    path.unlink()
    _look_again(desk, job)
    desk.press("job_strip", Qt.Key.Key_Delete, focus=True)
    desk.until(lambda: "This clip's file is not there any more" in desk.message)
    desk.until(lambda: desk.desktop.page.strip.count == 0)


def test_a_clip_that_the_bin_does_not_take_is_played_again(desk: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.clip("A door that stays shut")
    (path,) = desk.clips()
    player = desk.desktop.page.player
    desk.until(lambda: player.path == str(path))
    with monkeypatch.context() as machine:
        machine.setattr(bin, "PAUSE", 0.0)
        machine.setattr(bin, "QFile", _Stuck)
        desk.press("job_strip", Qt.Key.Key_Delete, focus=True)
        desk.until(lambda: "could not be moved to the bin" in desk.message)
    desk.until(lambda: player.path == str(path) and player.current_frame >= 0)
    desk.press("job_strip", Qt.Key.Key_4, focus=True)
    desk.until(lambda: (clip := desk.job.clip) is not None and clip.rating == 4)
    desk.press("job_strip", Qt.Key.Key_Z, CTRL, focus=True)  # which does not wait for the bin
    desk.until(lambda: (clip := desk.job.clip) is not None and clip.rating == 0)
