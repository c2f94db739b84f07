"""The library's list is missing, cut short or of a newer program: the clips come back, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.e2e.conftest import Open
from tests.e2e.studio import CTRL, SHORTEST, Studio
from tests.helpers.big_library import make_library
from tests.media.clips import make_clip
from veo_desktop import app_engine
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.judging import Flag
from veo_desktop.core.library import ClipRow
from veo_desktop.core.request import FIRST_FRAME
from veo_desktop.ui.library.clip_grid import ClipGrid

BOAT = "İstanbul'da bir kayık, 雨の中, a paper boat"
WRITTEN = 60.0  # seconds ago: no clip is still being copied


def _open(studio: Studio, clips: int) -> ClipGrid:
    studio.click("nav_library")
    grid = studio.find("library_view", ClipGrid)
    studio.until(lambda: grid.layout_now.count == clips)
    return grid


def _only(studio: Studio, grid: ClipGrid, words: str) -> ClipRow:
    """The one clip that the search finds; the inspector tells of it."""
    studio.paste("library_search", words)
    studio.until(lambda: grid.found is not None and grid.found.query.text == words and grid.found.total == 1)
    studio.press("library_search", Qt.Key.Key_Return)
    studio.until(lambda: grid.current_row is not None)
    row = grid.current_row
    assert row is not None
    studio.until(lambda: row.name in studio.shown_in("library_inspector"))
    return row


def _make(studio: Studio) -> tuple[Job, Job]:
    """A clip and what was continued from it; the first is judged, and its file says so."""
    studio.paste("prompt_editor", BOAT)
    studio.choose(**SHORTEST)
    studio.price()
    first = studio.send()
    studio.until(lambda: studio.jobs[first.id].state is JobState.DONE)
    studio.until(lambda: studio.desktop.page.player.current_frame >= 0)
    player, compose = studio.desktop.page.player, studio.desktop.page.compose
    player.pause()
    studio.trigger("action_continue_from_frame")
    studio.until(lambda: compose.request().image(FIRST_FRAME) is not None)
    studio.until(lambda: not compose.frames.inputs[FIRST_FRAME].busy)
    studio.choose(**SHORTEST)
    studio.come_back()
    compose.generate()
    studio.until(lambda: len(studio.jobs) == 2 and studio.job.state is JobState.DONE)
    grid = _open(studio, 2)
    _only(studio, grid, f"seed:{first.request.value('seed')}")
    studio.press("library_view", Qt.Key.Key_4)
    studio.press("library_view", Qt.Key.Key_P)
    studio.until(lambda: grid.current_row is not None and grid.current_row.flag is Flag.PICK)
    studio.trigger("library_action_write")
    studio.until(lambda: "up to date" in studio.message)
    studio.stop()
    for path in (studio.folders.library).iterdir():
        os.utime(path, (time.time() - WRITTEN,) * 2)
    return studio.jobs[first.id], studio.job


def _lose(data: Path, damage: str) -> None:
    """What befalls the list; its backups and the pictures are gone with it."""
    shutil.rmtree(data / "backups")
    shutil.rmtree(data / "cache")
    path = data / "veo.sqlite"
    if damage == "missing":
        path.unlink()
    else:
        os.truncate(path, path.stat().st_size // 2)


def test_the_list_is_made_again_from_what_the_clips_say(open_studio: Open, tmp_path: Path) -> None:
    first, second = _make(open_studio(sandbox=True, sandbox_speed=100.0).online())
    for damage in ("missing", "cut"):
        data = shutil.copytree(tmp_path / "data", tmp_path / damage)
        _lose(data, damage)
        studio = open_studio(data, sandbox=True)
        words = "2 clips of the library's folder were taken in" if damage == "missing" else "the damaged one was kept"
        studio.until(lambda opened=studio, words=words: words in opened.message)  # type: ignore[misc]
        grid = _open(studio, 2)
        row = _only(studio, grid, f"seed:{first.request.value('seed')} kayık 雨")
        said = studio.shown_in("library_inspector")
        assert (row.prompt, row.model, row.cost) == (BOAT, first.request.model, first.cost)
        assert (row.rating, row.flag, row.missing) == (4, Flag.PICK, False)
        assert first.task_id in said and abs(row.made - first.created) < 2
        assert [text.startswith("Continued in") for text in _kin(studio)] == [True]
        assert Path(row.thumbnail).is_file()
        row = _only(studio, grid, "is:continued")
        assert second.task_id in studio.shown_in("library_inspector") and row.cost == second.cost
        studio.stop()
        kept = list(data.glob("veo.sqlite.broken*"))
        assert bool(kept) == (damage == "cut")  # what was left of it may still serve


def _kin(studio: Studio) -> list[str]:
    """The clips of the same line that the inspector leads to."""
    return [link.text() for link in studio.find("library_inspector").findChildren(QPushButton, "kin_link")]


def test_what_came_after_the_backup_comes_back(
    open_studio: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list is cut short: its backup is taken, and what it does not know is found in the folder."""
    monkeypatch.setattr(app_engine, "WATCH_AFTER", 0.0)
    data = tmp_path / "data"
    make_library(data, 30)
    studio = open_studio(data, sandbox=True)
    _open(studio, 30)
    studio.stop()
    assert list((data / "backups").glob("*.sqlite"))
    make_clip(data / "library" / "newer.mp4")
    os.utime(data / "library" / "newer.mp4", (time.time() - WRITTEN,) * 2)
    os.truncate(data / "veo.sqlite", (data / "veo.sqlite").stat().st_size - 5000)
    studio = open_studio(data, sandbox=True)
    studio.until(lambda: "restored from the backup" in studio.message)
    grid = _open(studio, 31)
    assert _only(studio, grid, "newer").missing is False


def test_the_library_of_a_newer_program_is_shown_and_left_as_it_is(open_studio: Open, tmp_path: Path) -> None:
    data = tmp_path / "data"
    make_library(data, 30)
    with closing(sqlite3.connect(data / "veo.sqlite")) as connection:
        connection.execute("ALTER TABLE clips ADD COLUMN mood TEXT")
        connection.commit()
        connection.execute("PRAGMA user_version = 999")
    before = (data / "veo.sqlite").read_bytes()
    make_clip(tmp_path / "more.mp4")
    studio = open_studio(data, sandbox=True)
    studio.until(lambda: "newer Veo Desktop" in studio.message)
    grid = _open(studio, 30)
    _only(studio, grid, "seed:7")
    studio.click("message_close")
    studio.press("library_view", Qt.Key.Key_4)
    studio.until(lambda: "newer Veo Desktop" in studio.message)
    studio.click("snackbar_close")
    studio.drop("library_view", tmp_path / "more.mp4")
    studio.until(lambda: "No clip came in" in studio.message)
    studio.press("library_search", Qt.Key.Key_A, CTRL, focus=True)
    studio.press("library_search", Qt.Key.Key_Delete)
    studio.until(lambda: grid.layout_now.count == 30)
    studio.stop()
    assert (data / "veo.sqlite").read_bytes() == before
    assert list((data / "library").iterdir()) == []
