"""Clips that something else spoilt or took away: said in the player, and they can be put away all the same."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.e2e.studio import Studio
from veo_desktop.core.job import Job


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
