"""The window's side of the library: every question has its answer, and what is done to files can be undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.helpers.ear import Ear, answer
from tests.jobs.bench import a_request
from tests.media.clips import level, make_clip
from veo_desktop.core.library import (
    Binned,
    ClipFacts,
    ClipRow,
    Exported,
    Folder,
    Found,
    ImportReport,
    Order,
    Page,
    Query,
    Renamed,
    Strip,
)
from veo_desktop.core.recipe import Recipe
from veo_desktop.jobs.clip_pictures import EDGE, FRAMES
from veo_desktop.media.prober import Prober
from veo_desktop.store.folders import Folders
from veo_desktop.workers import clip_files
from veo_desktop.workers.engine_host import EngineHost, Pool
from veo_desktop.workers.library_backend import LibraryBackend


@pytest.fixture
def library(qtbot: QtBot, host: EngineHost, tmp_path: Path) -> LibraryBackend:
    """A library with the clips fox.mp4, which carries a recipe, and plain.mp4."""
    library = LibraryBackend(host)
    source = tmp_path / "source"
    source.mkdir()
    prober = Prober()
    try:
        prober.embed(make_clip(tmp_path / "raw.mp4", frames=48), source / "fox.mp4", Recipe(a_request(7), "task"))
    finally:
        prober.close()
    make_clip(source / "plain.mp4", frames=9)
    report = _answer(qtbot, library.imported, lambda: library.import_files((str(source),)))
    assert isinstance(report, ImportReport) and len(report.added) == 2, report
    return library


def _answer(qtbot: QtBot, signal: SignalInstance, ask: Callable[[], object]) -> object:
    return answer(qtbot, signal, ask)[0]


def _rows(qtbot: QtBot, library: LibraryBackend, text: str = "", order: Order = Order.NAME) -> tuple[ClipRow, ...]:
    found = _answer(qtbot, library.found, lambda: library.search(Query(text, order)))
    assert isinstance(found, Found)
    page = _answer(qtbot, library.rows_ready, lambda: library.ask_rows(found.query_id, 0, 100))
    assert isinstance(page, Page) and page.query_id == found.query_id and len(page.rows) == found.total
    return page.rows


def _names(qtbot: QtBot, library: LibraryBackend, text: str = "") -> list[str]:
    return [row.name for row in _rows(qtbot, library, text)]


def test_the_latest_of_quick_searches_is_answered(qtbot: QtBot, library: LibraryBackend) -> None:
    answers: list[Found] = []
    library.found.connect(answers.append)
    for typed in ("f", "fo", "fox"):
        number = library.search(Query(typed))
    qtbot.waitUntil(lambda: bool(answers) and answers[-1].query_id == number)
    assert answers[-1].total == 1 and answers[-1].query == Query("fox")


def test_a_clip_tells_its_facts(qtbot: QtBot, library: LibraryBackend) -> None:
    (row,) = _rows(qtbot, library, "fox")
    facts = _answer(qtbot, library.clip_ready, lambda: library.ask_clip(row.id))
    assert isinstance(facts, ClipFacts) and facts.row == row
    assert facts.request == a_request(7) and facts.task_id == "task" and facts.synth_id
    assert _answer(qtbot, library.clip_ready, lambda: library.ask_clip("gone")) is None


def test_a_clip_put_into_the_folder_is_counted(
    qtbot: QtBot, library: LibraryBackend, host: EngineHost, folders: Folders
) -> None:
    ear = Ear()
    host.totals_changed.connect(ear.one)
    make_clip(folders.library / "put in.mp4", frames=5)
    host.ask(lambda works: works.library.watch.look_at_all() and None, Pool.FILES)
    qtbot.waitUntil(lambda: any(totals.clips == 3 for (totals,) in ear.heard))
    assert "put in.mp4" in _names(qtbot, library)


def test_names_are_changed_and_given_back(qtbot: QtBot, library: LibraryBackend, folders: Folders) -> None:
    fox, plain = _rows(qtbot, library)
    renamed = _answer(qtbot, library.renamed, lambda: library.rename(fox.id, "hero: take/1 ", 3))
    assert renamed == Renamed(3, ((fox.id, "fox.mp4"),), ((fox.id, "hero take 1.mp4"),))
    assert _names(qtbot, library) == ["hero take 1.mp4", "plain.mp4"] and _names(qtbot, library, "hero") != []
    taken = _answer(qtbot, library.renamed, lambda: library.rename(plain.id, "hero take 1.mp4"))
    assert isinstance(taken, Renamed) and taken.after == ((plain.id, "hero take 1 (2).mp4"),)
    assert isinstance(renamed, Renamed)
    _answer(qtbot, library.renamed, lambda: library.restore_names((*renamed.before, *taken.before)))
    assert _names(qtbot, library) == ["fox.mp4", "plain.mp4"]
    assert sorted(path.name for path in folders.library.iterdir()) == ["fox.mp4", "plain.mp4"]


def test_clips_are_named_by_a_pattern(qtbot: QtBot, library: LibraryBackend) -> None:
    fox, plain = _rows(qtbot, library)
    _answer(
        qtbot, library.renamed, lambda: library.rename_by_pattern((fox.id, plain.id), "{number} {prompt} {seed} {odd}")
    )
    assert _names(qtbot, library) == ["001 fox snow 7 {odd}.mp4", "002 {odd}.mp4"]


def test_a_file_that_is_away_keeps_its_name(qtbot: QtBot, library: LibraryBackend, folders: Folders) -> None:
    fox, _ = _rows(qtbot, library)
    Path(fox.path).unlink()
    renamed = _answer(qtbot, library.renamed, lambda: library.rename(fox.id, "other"))
    assert isinstance(renamed, Renamed) and renamed.after == () and "not there" in str(renamed.refused[0].reason)


def test_copies_go_out_with_their_recipes_or_without(qtbot: QtBot, library: LibraryBackend, tmp_path: Path) -> None:
    ids = tuple(row.id for row in _rows(qtbot, library))
    for kept in (True, False):
        out = tmp_path / f"out {kept}"
        out.mkdir()
        done = _answer(qtbot, library.exported, partial(library.export, ids, str(out), "{name} copy", kept))
        assert isinstance(done, Exported) and done.refused == () and not done.stopped
        assert sorted(path.name for path in out.iterdir()) == ["fox copy.mp4", "plain copy.mp4"]
        assert (b"a fox in snow" in (out / "fox copy.mp4").read_bytes()) is kept
        assert (out / "plain copy.mp4").stat().st_size > 0
    prober = Prober()
    try:
        sums = {prober.probe(tmp_path / f"out {kept}" / "fox copy.mp4").streams_sha256 for kept in (True, False)}
    finally:
        prober.close()
    assert len(sums) == 1  # the clip itself is the same, bit for bit


def test_the_bin_takes_clips_and_gives_them_back(
    qtbot: QtBot, library: LibraryBackend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = tmp_path / "trash.mp4"

    def bin_(path: Path) -> str:
        path.rename(trash)
        return str(trash)

    monkeypatch.setattr(clip_files, "move_to_bin", bin_)
    fox, _ = _rows(qtbot, library)
    binned = _answer(qtbot, library.binned, lambda: library.bin((fox.id, "gone")))
    assert binned == Binned(True, (fox.id,)) and trash.exists()
    assert _names(qtbot, library) == ["plain.mp4"] and _names(qtbot, library, "is:bin") == ["fox.mp4"]
    back = _answer(qtbot, library.binned, lambda: library.take_back((fox.id,)))
    assert back == Binned(False, (fox.id,)) and _names(qtbot, library) == ["fox.mp4", "plain.mp4"]


def test_a_strip_shows_the_clip_from_end_to_end(qtbot: QtBot, library: LibraryBackend) -> None:
    fox, _ = _rows(qtbot, library)
    strip = _answer(qtbot, library.strip_ready, lambda: library.ask_strip(fox.id))
    assert isinstance(strip, Strip) and strip.clip_id == fox.id and strip.frames == FRAMES
    image = QImage(strip.path)
    assert image.width() == 160 * FRAMES <= EDGE * FRAMES and image.height() == 90
    for number in (0, 7, 23):  # part n of 24 of 48 frames has frame 2n + 1 in its middle
        assert abs(image.pixelColor(160 * number + 80, 45).value() - (level(2 * number + 1) - 16) * 255 / 219) < 12
    gone = _answer(qtbot, library.strip_ready, lambda: library.ask_strip("gone"))
    assert gone == Strip("gone", "", 0)


def test_a_lost_picture_is_made_again(qtbot: QtBot, library: LibraryBackend) -> None:
    fox, _ = _rows(qtbot, library)
    Path(fox.thumbnail).unlink()
    told = answer(qtbot, library.thumbnail_ready, lambda: library.ask_thumbnail(fox.id), 2)
    assert told == (fox.id, fox.thumbnail) and not QImage(fox.thumbnail).isNull()


def test_folders_are_kept_and_filled(qtbot: QtBot, library: LibraryBackend) -> None:
    fox, plain = _rows(qtbot, library)
    folder = Folder("f", "Hero shots", smart=False)
    _answer(qtbot, library.folders_ready, lambda: library.keep_folder(folder))
    answer(qtbot, library.changed, lambda: library.collect((plain.id, fox.id), "f"), 0)
    assert [row.name for row in _rows(qtbot, library, 'in:"hero shots"', Order.BY_HAND)] == ["plain.mp4", "fox.mp4"]
    answer(qtbot, library.changed, lambda: library.release((plain.id,), "f"), 0)
    assert _names(qtbot, library, 'in:"Hero shots"') == ["fox.mp4"]
    folders = _answer(qtbot, library.folders_ready, library.ask_folders)
    assert folders == (Folder("f", "Hero shots", smart=False, count=1),)
    assert _answer(qtbot, library.folders_ready, lambda: library.forget_folder("f")) == ()
    kept = _answer(qtbot, library.folders_ready, lambda: library.keep_folder(folder))
    assert isinstance(kept, tuple) and kept[0].count == 1  # undone: with its clips
