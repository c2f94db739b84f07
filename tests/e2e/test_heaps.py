"""What people drop on the library: a thousand files of all kinds, a disk that fills up meanwhile, a backup twice."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QTableView

from tests.e2e.conftest import Open
from tests.e2e.studio import Studio
from tests.helpers.big_library import make_library
from tests.helpers.choosers import choose
from tests.media.clips import make_clip
from tests.store.tiny_disk import tiny_disk
from veo_desktop.core.library import ImportReport
from veo_desktop.jobs import importing
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.workers.library_backend import LibraryBackend

NAMES = (  # of every script, of the greatest length, and such as trip programs up
    "Straße bei Nacht, İstanbul",
    "夜の東京・雪",
    "雪中的狐狸",
    "밤의 서울",
    "лиса в снегу",
    "αλεπού στο χιόνι",
    "ثعلب في الثلج",
    "שועל בשלג",
    "बर्फ में लोमड़ी",
    "หมาจิ้งจอกในหิมะ",
    "👩‍🚀🦊 im Schnee",
    "cafe\u0301 zerlegt",
    "right\u202eto left",
    "-rf *",
    "con",
    "line\nbreak",
    "%s {braces} <b>&amp;",
    "x" * 251,
    "狐" * 83,  # 249 bytes
    "🦊" * 62,  # 248 bytes
)


def _grid(studio: Studio) -> ClipGrid:
    studio.click("nav_library")
    return studio.find("library_view", ClipGrid)


def _drop(studio: Studio, paths: Iterable[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    studio.drop_data("library_view", mime)


def _backend(studio: Studio) -> LibraryBackend:
    backend = studio.desktop.backend.findChild(LibraryBackend)
    assert backend is not None
    return backend


def _heap(folder: Path) -> list[Path]:
    """A thousand things to drop, and folders among them."""
    clips = [make_clip(folder / f"{name}.mp4", frames=4 + number) for number, name in enumerate(NAMES)]
    deep = folder / "folder" / "in a folder"
    deep.mkdir(parents=True)
    (deep / "round").symlink_to(folder / "folder")
    (folder / "folder" / "itself").symlink_to(folder / "folder" / "itself")
    make_clip(deep / "deep.MOV", frames=40)
    (folder / "a folder.mp4").mkdir()
    make_clip(folder / "a folder.mp4" / "inside.mp4", frames=41)
    dropped = [*clips, folder / "folder", folder / "a folder.mp4"]
    for number in range(1000 - len(dropped) - 3):
        path = folder / f"heap {number}.mp4"
        if number % 3:
            shutil.copy(clips[number % len(clips)], path)  # the same again under another name
        else:
            path.write_bytes(b"" if number % 2 else b"no video" * 9)
        dropped.append(path)
    (folder / "nowhere.mp4").symlink_to(folder / "gone")
    os.mkfifo(folder / "pipe.mp4")
    return [*dropped, folder / "nowhere.mp4", folder / "pipe.mp4", folder / "never there.mp4"]


def _look_at_what_was_left(studio: Studio, count: int, report: Path) -> None:
    """In a list, that can be kept."""
    studio.click("snackbar_action")
    studio.until(lambda: studio.is_there("report_dialog"))
    files = studio.find("report_files", QTableView)
    assert files.model().rowCount() == count
    studio.click("report_save")
    chooser = studio.find("report_dialog").findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(report))
    chooser.close()
    studio.until(lambda: "The list is saved: left alone.txt" in studio.message)
    saved = report.read_text("utf-8").splitlines()
    assert len(saved) == count + 2 and all(": " in line for line in saved[2:])
    studio.click("report_close")
    studio.come_back()


@pytest.mark.timeout(240)  # each file is looked at by a child
@pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and odd names")
def test_a_thousand_dropped_files_of_all_kinds(open_studio: Open, tmp_path: Path) -> None:
    (tmp_path / "heap").mkdir()
    heap = _heap(tmp_path / "heap")
    assert len(heap) == 1000
    studio = open_studio(sandbox=True)
    grid = _grid(studio)
    _drop(studio, heap)
    studio.until(lambda: "clips came in" in studio.message, 180_000)
    unreadable = sum("heap " in path.name and path.stat().st_size < 100 for path in heap if path.is_file())
    known = 1000 - 2 - 3 - len(NAMES) - unreadable
    assert f"{len(NAMES) + 2} clips came in." in studio.message
    assert f"{known} were here already." in studio.message
    assert f"{unreadable + 3} files were left alone." in studio.message
    _look_at_what_was_left(studio, unreadable + 3, tmp_path / "left alone.txt")
    studio.until(lambda: grid.layout_now.count == len(NAMES) + 2)
    for path in studio.clips():
        assert len(path.name) <= 150 and len(path.name.encode()) <= 240 and path.name == path.name.strip(" .")
        assert not set(path.name) & set('<>:"/\\|?*\n\u202e')
    for words in (
        "STRASSE istanbul",
        "東京",
        "狐狸",
        "서울",
        "ЛИСА",
        "χιόνι",
        "الثلج",
        "שועל",
        "लोमड़ी",
        "ในหิมะ",
        "🦊",
        "café",
    ):
        studio.paste("library_search", words)
        studio.until(lambda words=words: grid.found.query.text == words)  # type: ignore[union-attr]
        assert grid.found is not None and 1 <= grid.found.total <= 2, words


@pytest.mark.parametrize("foreseen", [True, False])
def test_a_disk_that_fills_up_in_the_middle(
    open_studio: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, foreseen: bool
) -> None:
    """What came in whole stays, nothing half is left, and what was there before is as it was."""
    clips = [make_clip(tmp_path / f"{number}.mp4", size=(320, 180), frames=40 + number) for number in range(6)]
    room = 3 * max(each.stat().st_size for each in clips) + 8192 * 3
    monkeypatch.setattr(importing, "SPARE", 0 if foreseen else -(10**9))
    data = tmp_path / "data"
    make_library(data, 5)
    with tiny_disk(data / "library", f"{-(-room // 4096) * 4}k") as disk:
        studio = open_studio(data, sandbox=True)
        grid = _grid(studio)
        studio.until(lambda: grid.layout_now.count == 5)
        _drop(studio, clips)
        studio.until(lambda: "It was stopped." in studio.message)
        came = len(list(disk.iterdir()))
        assert 0 < came < 6 and " was left alone: " in studio.message
        studio.until(lambda: grid.layout_now.count == 5 + came)
        assert all(path.read_bytes() in {clip.read_bytes() for clip in clips} for path in disk.iterdir())
        assert len(list(studio.folders.thumbnails.iterdir())) == came
        studio.stop()


def test_the_same_backup_twice_at_one_time(open_studio: Open, tmp_path: Path) -> None:
    clips = [make_clip(tmp_path / f"{number}.mp4", frames=8 + number) for number in range(4)]
    studio = open_studio(sandbox=True)
    grid = _grid(studio)
    _drop(studio, clips)
    studio.until(lambda: grid.layout_now.count == 4)
    zipped = str(tmp_path / "backup.zip")
    _backend(studio).export_archive(zipped)
    studio.until(lambda: "4 clips were backed up" in studio.message)
    studio.stop()

    other = open_studio(tmp_path / "other", sandbox=True)
    grid = _grid(other)
    reports: list[ImportReport] = []
    _backend(other).imported.connect(reports.append)
    restore = other.find("library_action_restore_backup", QAction)
    for _ in range(2):
        other.trigger(restore)
        choose(zipped)
    other.until(lambda: len(reports) == 2)
    assert sum(len(each.added) for each in reports) == 4 and sum(each.known for each in reports) == 4
    assert not any(each.refused or each.stopped for each in reports)
    other.until(lambda: grid.layout_now.count == 4)
    assert sorted(path.name for path in other.clips()) == ["0.mp4", "1.mp4", "2.mp4", "3.mp4"]
    other.trigger(restore)
    choose(zipped)
    other.until(lambda: "No clip came in. 4 were here already." in other.message)
