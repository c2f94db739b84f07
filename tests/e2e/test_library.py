"""The Library page in the real window: clips are found, looked at, judged, renamed, binned and brought back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPlainTextEdit

from tests.e2e.studio import CTRL, Studio
from veo_desktop.core.judging import Flag
from veo_desktop.core.library import ClipRow
from veo_desktop.core.request import FIRST_FRAME
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.quick_look import QuickLook

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
    boat = sandboxed.clip(BOAT)
    sandboxed.clip(TOWER)
    grid = _open(sandboxed, 2)
    sandboxed.type("library_search", "boat")
    sandboxed.until(lambda: grid.layout_now.count == 1)
    sandboxed.press("library_search", Qt.Key.Key_Return)
    assert grid.hasFocus()
    sandboxed.until(lambda: grid.current_row is not None)
    assert _row(sandboxed).job_id == boat.id
    sandboxed.until(lambda: sandboxed.find("library_prompt", QPlainTextEdit).toPlainText() == BOAT)

    sandboxed.press("library_view", Qt.Key.Key_Space)
    look = sandboxed.find("quick_look", QuickLook)
    sandboxed.until(lambda: look.player.current_frame >= 0)
    sandboxed.press("quick_look", Qt.Key.Key_Space)
    sandboxed.until(lambda: not sandboxed.is_there("quick_look"))
    sandboxed.come_back()

    sandboxed.desktop.create.close_clip()
    sandboxed.press("library_view", Qt.Key.Key_Return, focus=True)
    sandboxed.until(lambda: sandboxed.desktop.create.open_clip == boat.id)
    assert sandboxed.find("prompt_editor").isVisible()


def test_verdicts_names_and_the_bin_are_undone_in_their_turn(sandboxed: Studio) -> None:
    sandboxed.clip(BOAT)
    sandboxed.clip(TOWER)
    grid = _open(sandboxed, 2)
    grid.setFocus()
    sandboxed.press("library_view", Qt.Key.Key_A, CTRL)
    sandboxed.press("library_view", Qt.Key.Key_4)
    sandboxed.press("library_view", Qt.Key.Key_P)
    sandboxed.type("library_search", "rating:>=4 is:pick")
    sandboxed.until(lambda: grid.layout_now.count == 2)
    sandboxed.press("library_search", Qt.Key.Key_Escape)
    sandboxed.press("library_search", Qt.Key.Key_Return)
    sandboxed.until(lambda: grid.current_row is not None and grid.current_row.flag is Flag.PICK)

    path = Path(_row(sandboxed).path)
    sandboxed.press("library_view", Qt.Key.Key_F2)
    sandboxed.type("name_input", "the tower")
    sandboxed.click("name_keep")
    renamed = path.with_name("the tower.mp4")
    sandboxed.until(renamed.exists)
    sandboxed.come_back()
    sandboxed.until(lambda: grid.current_row is not None and grid.current_row.name == renamed.name)

    grid.setFocus()
    sandboxed.press("library_view", Qt.Key.Key_Delete)
    sandboxed.until(lambda: grid.layout_now.count == 1)
    assert not renamed.exists()
    sandboxed.press("library_view", Qt.Key.Key_Z, CTRL)
    sandboxed.until(lambda: grid.layout_now.count == 2)
    sandboxed.until(renamed.exists)
    sandboxed.press("library_view", Qt.Key.Key_Z, CTRL)
    sandboxed.until(path.exists)
    sandboxed.press("library_view", Qt.Key.Key_Z, CTRL)
    sandboxed.press("library_view", Qt.Key.Key_Z, CTRL)
    sandboxed.type("library_search", "is:rated")
    sandboxed.until(lambda: grid.layout_now.count == 0)


def test_nothing_of_the_create_page_happens_on_the_library_page(sandboxed: Studio) -> None:
    sandboxed.clip(BOAT)
    _open(sandboxed, 1).choose_one(0)
    made = len(sandboxed.jobs)
    titles = [each.text() for each in sandboxed.window.menuBar().actions() if each.isVisible()]
    assert "&Library" in titles and "&Queue" not in titles
    sandboxed.press("library_view", Qt.Key.Key_Return, CTRL)
    sandboxed.press("library_view", Qt.Key.Key_1, CTRL)
    assert sandboxed.find("prompt_editor").isVisible()
    titles = [each.text() for each in sandboxed.window.menuBar().actions() if each.isVisible()]
    assert "&Library" not in titles and "&Queue" in titles
    assert len(sandboxed.jobs) == made


def test_a_copy_from_elsewhere_comes_in_once(sandboxed: Studio, tmp_path: Path) -> None:
    job = sandboxed.clip(BOAT)
    assert job.clip is not None
    grid = _open(sandboxed, 1)
    folder = tmp_path / "from a friend"
    folder.mkdir()
    (folder / "words.txt").write_text("no clip")
    (folder / "the same.mp4").write_bytes(Path(job.clip.path).read_bytes())
    grid.files_dropped.emit((str(folder),))
    sandboxed.until(lambda: "No clip came in. 1 were here already." in sandboxed.message)
    assert grid.layout_now.count == 1


def test_a_clip_gives_the_next_one_its_first_frame(sandboxed: Studio) -> None:
    boat = sandboxed.clip(BOAT)
    grid = _open(sandboxed, 1)
    sandboxed.press("library_view", Qt.Key.Key_Home, focus=True)
    sandboxed.until(lambda: grid.current_row is not None)
    sandboxed.find("library_action_use_frame", QAction).trigger()
    compose = sandboxed.desktop.page.compose
    sandboxed.until(lambda: compose.request().image(FIRST_FRAME) is not None)
    assert sandboxed.find("prompt_editor").isVisible()
    assert sandboxed.desktop.create.open_clip == boat.id
