"""The Library page in the real window: clips are found, looked at, judged, renamed, binned and brought back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.e2e.studio import CTRL, Studio
from veo_desktop.core.judging import Flag
from veo_desktop.core.library import ClipRow
from veo_desktop.ui.library.clip_grid import ClipGrid

BOAT, TOWER = "A paper boat in the rain", "A lighthouse in fog"


def _grid(studio: Studio) -> ClipGrid:
    return studio.find("library_view", ClipGrid)


def _open(studio: Studio, clips: int) -> ClipGrid:
    """Go to the library, and wait until its clips are there."""
    studio.click("nav_library")
    grid = _grid(studio)
    studio.until(lambda: grid.layout_now.count == clips and grid.isVisible())
    return grid


def _row(studio: Studio) -> ClipRow:
    row = _grid(studio).current_row
    assert row is not None
    return row


def test_a_clip_is_found_looked_at_and_opened(sandboxed: Studio) -> None:
    boat, tower = sandboxed.clip(BOAT), sandboxed.clip(TOWER)
    grid = _open(sandboxed, 2)
    sandboxed.type("library_search", "boat")
    sandboxed.until(lambda: grid.layout_now.count == 1)
    sandboxed.press("library_search", Qt.Key.Key_Return)
    assert grid.hasFocus()
    sandboxed.until(lambda: grid.current_row is not None)
    assert _row(sandboxed).job_id == boat.id
    sandboxed.until(lambda: sandboxed.text("library_prompt") is not None)

    sandboxed.press("library_view", Qt.Key.Key_Space)
    look = sandboxed.desktop.library._look  # noqa: SLF001
    sandboxed.until(lambda: look is not None and look.player.current_frame >= 0)
    sandboxed.press("quick_look", Qt.Key.Key_Space)
    sandboxed.until(lambda: not sandboxed.is_there("quick_look"))
    sandboxed.come_back()

    assert sandboxed.desktop.create.open_clip == tower.id
    sandboxed.press("library_view", Qt.Key.Key_Return, focus=True)
    sandboxed.until(lambda: sandboxed.desktop.create.open_clip == boat.id)
    assert sandboxed.find("prompt_editor").isVisible()
