"""A clip's file: to the bin and back, its settings used again, the player that lets go of it."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import Qt

from tests.e2e.studio import CTRL, Studio

Key = Qt.Key


def test_a_clip_goes_to_the_bin_and_comes_back_the_same(desk: Studio) -> None:
    desk.clip("A red balloon over roofs")
    (path,) = desk.clips()
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    desk.press("job_strip", Key.Key_Delete, focus=True)
    desk.until(lambda: not path.exists())
    desk.until(lambda: desk.message == "Clip moved to the bin.")
    assert desk.clips() == []
    desk.until(lambda: desk.desktop.page.strip.count == 0)
    assert desk.desktop.page.player.info is None
    desk.until(lambda: desk.text("status_library") == "No clips yet")
    desk.click("snackbar_action")
    desk.until(path.exists)
    desk.until(lambda: desk.desktop.page.strip.count == 1)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    desk.until(lambda: desk.text("status_library").startswith("1 clip"))


def test_undo_by_key_brings_the_clip_back(desk: Studio) -> None:
    desk.clip("A blue balloon over roofs")
    (path,) = desk.clips()
    desk.press("job_strip", Key.Key_Delete, focus=True)
    desk.until(lambda: not path.exists())
    desk.until(lambda: desk.message)
    desk.press("job_strip", Key.Key_Z, CTRL, focus=True)
    desk.until(path.exists)
    assert "bin" not in desk.message  # it would offer what is done
    desk.until(lambda: desk.desktop.page.strip.count == 1)


def test_settings_of_a_clip_are_used_again(desk: Studio) -> None:
    job = desk.clip("A glass bird", aspect_ratio_input="9:16")
    desk.type("prompt_editor", "Something else")
    desk.choose(aspect_ratio_input="16:9", duration_input="8")
    desk.type("seed_input", "5")
    desk.press("job_strip", Key.Key_R, CTRL, focus=True)
    assert desk.value("prompt_editor") == "A glass bird"
    assert (desk.value("aspect_ratio_input"), desk.value("duration_input")) == ("9:16", "4")
    assert desk.value("seed_input") == job.request.value("seed")
