"""Clips come in once, whole and with their recipes; what was moved or renamed outside is found again by content."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.jobs.bench import Bench, a_request, bench_in, wait_for
from tests.media.clips import make_clip
from tests.store.tiny_disk import tiny_disk
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.library import ClipRow, ImportReport, Query, Work
from veo_desktop.core.recipe import Recipe
from veo_desktop.jobs import importing
from veo_desktop.jobs.importing import IMPORT_KEY
from veo_desktop.media.prober import Prober


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Bench]:
    """An engine without an account, whose watch looks at the folders when it is told to."""
    with bench_in(tmp_path / "app", watch_pause=36000.0) as bench:
        bench.begun()
        yield bench


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """a.mp4 with a recipe inside, b.mp4 without one, c.mp4 with one beside it."""
    folder, made = tmp_path_factory.mktemp("clips"), tmp_path_factory.mktemp("raw")
    prober = Prober()
    recipe = Recipe(a_request(7), "task", "2025-03-01T12:00:00+00:00", "3.20")
    try:
        prober.embed(make_clip(made / "a.mp4", frames=8), folder / "a.mp4", recipe)
    finally:
        prober.close()
    make_clip(folder / "b.mp4", frames=9)
    make_clip(folder / "c.mp4", frames=10)
    (folder / "c.veo.json").write_text(Recipe(a_request(8)).to_json())
    return folder


def _take(bench: Bench, *paths: Path, cancel: CancelToken | None = None) -> ImportReport:
    told: list[Work] = []
    report = bench.works.library.importer.take(map(str, paths), told.append, cancel or CancelToken())
    assert told and told[-1].done == told[-1].total
    return report


def _rows(bench: Bench, text: str = "") -> tuple[ClipRow, ...]:
    def read() -> tuple[ClipRow, ...]:
        search = bench.works.library.search
        found = search.find(1, Query(text), CancelToken())
        page = search.rows(1, 0, found.total)
        assert page is not None and len(page.rows) == found.total
        return page.rows

    return bench.engine.queues.reader.call(read)


def _look(bench: Bench) -> ImportReport:
    """Look as the watch does, at files that have settled."""
    for path in bench.folders.library.rglob("*.mp4"):
        os.utime(path, (path.stat().st_mtime - 60,) * 2)
    return bench.works.library.watch.look()


def _inside(bench: Bench) -> list[str]:
    return sorted(path.name for path in bench.folders.library.iterdir())


def test_clips_come_in_with_their_recipes(alone: Bench, clips: Path) -> None:
    report = _take(alone, clips)
    assert (len(report.added), report.known, report.refused, report.stopped) == (3, 0, (), False)
    assert _inside(alone) == ["a.mp4", "b.mp4", "c.mp4", "c.veo.json"]
    rows = {row.name: row for row in _rows(alone)}
    assert (rows["a.mp4"].prompt, str(rows["a.mp4"].cost), rows["a.mp4"].made) == ("a fox in snow", "3.20", 1740830400)
    assert (rows["b.mp4"].prompt, rows["b.mp4"].cost, rows["b.mp4"].frames) == ("", None, 9)
    assert rows["c.mp4"].prompt == "a fox in snow" and not any(row.missing or row.offline for row in rows.values())
    assert all(Path(row.thumbnail).is_file() for row in rows.values())
    assert {row.name for row in _rows(alone, "fox seed:7")} == {"a.mp4"} and len(_rows(alone, "is:imported")) == 3
    assert Path(rows["b.mp4"].path).read_bytes() == (clips / "b.mp4").read_bytes()
    assert alone.engine.ledger.library_size("")[0] == 3


def test_what_is_here_already_does_not_come_twice(alone: Bench, clips: Path, tmp_path: Path) -> None:
    _take(alone, clips / "a.mp4")
    prober = Prober()
    try:  # other bytes, the same clip
        prober.embed(clips / "a.mp4", tmp_path / "other.mp4", Recipe(a_request(99)))
    finally:
        prober.close()
    report = _take(alone, clips / "a.mp4", tmp_path / "other.mp4", alone.folders.library)
    assert (report.added, report.known) == ((), 3) and _inside(alone) == ["a.mp4"]


@pytest.mark.skipif(sys.platform == "win32", reason="links and odd names")
def test_a_heap_of_files_comes_in_whatever_is_among_them(alone: Bench, clips: Path, tmp_path: Path) -> None:
    heap = tmp_path / "heap"
    (heap / "deep" / "er").mkdir(parents=True)
    (heap / "deep" / "er" / "round").symlink_to(heap)
    (heap / "dangling.mp4").symlink_to(heap / "nowhere")
    (heap / "notes.txt").write_text("no clip")
    (heap / "empty.mp4").write_bytes(b"")
    (heap / "broken.mp4").write_bytes(b"no video" * 100)
    (heap / ".hidden.mp4").write_bytes(b"no video")
    shutil.copy(clips / "a.mp4", heap / "deep" / ("長い名前 " + "ğ" * 90 + ".MP4"))
    (heap / "deep" / "龍.mp4").symlink_to(heap / "deep" / ("長い名前 " + "ğ" * 90 + ".MP4"))
    shutil.copy(clips / "b.mp4", os.fsencode(heap) + b"/odd \xff\xfe name.mp4")
    os.mkfifo(heap / "pipe.mp4")
    for number in range(60):
        (heap / f"{number}.mp4").hardlink_to(clips / "c.mp4")
    report = _take(alone, heap, heap / "deep", heap / "notes.txt", heap / "nowhere", heap / "pipe.mp4")
    assert len(report.added) == 3 and not report.stopped
    refused = {Path(each.path).name for each in report.refused}
    assert refused == {"dangling.mp4", "empty.mp4", "broken.mp4", "notes.txt", "nowhere", "pipe.mp4"}
    names = {row.name for row in _rows(alone)}
    assert "odd name.mp4" in names and any(name.startswith("長い名前") for name in names)
    assert all(len(name.encode()) <= 255 for name in names)


def test_a_stopped_import_leaves_nothing_half(alone: Bench, clips: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    report = _take(alone, clips, cancel=cancel)
    assert report == ImportReport(stopped=True) and _inside(alone) == []


def test_a_part_that_a_crash_left_is_tidied_away(tmp_path: Path) -> None:
    library = tmp_path / "library"
    library.mkdir()
    part = library / f"{IMPORT_KEY}-0123.part"
    part.write_bytes(b"half")
    with bench_in(tmp_path) as bench:
        wait_for(lambda: not part.exists())
        assert _rows(bench) == ()


@pytest.mark.parametrize("foreseen", [True, False])
def test_a_full_disk_ends_it_and_leaves_the_library_as_it_was(
    tmp_path: Path, clips: Path, monkeypatch: pytest.MonkeyPatch, foreseen: bool
) -> None:
    if not foreseen:
        monkeypatch.setattr(importing, "SPARE", -(10**9))
    with tiny_disk(tmp_path / "library", "4k") as disk, bench_in(tmp_path) as bench:
        large = make_clip(tmp_path / "large.mp4", size=(320, 180), frames=48)
        assert large.stat().st_size > 4096
        report = _take(bench, large, clips)
        assert report.stopped and report.added == () and len(report.refused) == 1
        assert list(disk.iterdir()) == [] and _rows(bench) == ()


def test_a_renamed_and_moved_clip_is_found_again(alone: Bench, clips: Path) -> None:
    _take(alone, clips)
    library = alone.folders.library
    (library / "day 2").mkdir()
    (library / "a.mp4").rename(library / "day 2" / "hero.mp4")
    before = {row.id for row in _rows(alone)}
    assert [row.name for row in _rows(alone) if row.missing] == ["a.mp4"]
    report = _look(alone)
    assert len(report.found) == 1 and report.added == ()
    assert {row.id for row in _rows(alone)} == before and not any(row.missing for row in _rows(alone))
    assert {row.name for row in _rows(alone)} == {"hero.mp4", "b.mp4", "c.mp4"}
    assert [row.name for row in _rows(alone, "hero")] == ["hero.mp4"]


def test_a_clip_that_another_program_has_rewritten_and_renamed_is_found_again(alone: Bench, clips: Path) -> None:
    _take(alone, clips / "a.mp4")
    library = alone.folders.library
    prober = Prober()
    try:
        prober.embed(library / "a.mp4", library / "tagged.mp4", Recipe(a_request(99)))
    finally:
        prober.close()
    (library / "a.mp4").unlink()
    assert len(_look(alone).found) == 1 and [row.name for row in _rows(alone)] == ["tagged.mp4"]


def test_what_is_put_into_the_folder_comes_in_where_it_is(alone: Bench, clips: Path) -> None:
    shutil.copy(clips / "a.mp4", alone.folders.library / "mine.mp4")
    (alone.folders.library / "broken.mp4").write_bytes(b"no video")
    assert alone.works.library.watch.look() == ImportReport()  # it may still be being copied
    report = _look(alone)
    assert len(report.added) == 1 and len(report.refused) == 1
    assert _look(alone) == ImportReport()  # and not again and again
    assert [row.name for row in _rows(alone)] == ["mine.mp4"] and _inside(alone) == ["broken.mp4", "mine.mp4"]


def test_a_clip_deleted_by_mistake_comes_back_from_a_copy(alone: Bench, clips: Path) -> None:
    _take(alone, clips)
    (alone.folders.library / "b.mp4").unlink()
    report = _take(alone, clips / "b.mp4")
    assert len(report.found) == 1 and report.added == () and len(_rows(alone)) == 3
    assert not any(row.missing for row in _rows(alone))


def test_a_lost_list_is_made_again_from_the_clips(tmp_path: Path, clips: Path) -> None:
    with bench_in(tmp_path) as bench:
        _take(bench, clips)
        before = {(row.name, row.prompt, row.cost, row.model) for row in _rows(bench)}
    shutil.rmtree(tmp_path / "backups")
    for path in tmp_path.glob("veo.sqlite*"):
        path.unlink()
    with bench_in(tmp_path) as bench:
        _look(bench)  # or the watch itself before
        wait_for(lambda: len(_rows(bench)) == 3)
        assert {(row.name, row.prompt, row.cost, row.model) for row in _rows(bench)} == before


def test_what_the_sandbox_drew_is_known_by_its_recipe_and_was_never_paid(
    alone: Bench, clips: Path, tmp_path: Path
) -> None:
    drawn = tmp_path / "drawn.mp4"
    shutil.copy(clips / "b.mp4", drawn)
    recipe = Recipe(a_request(9), "task 2", "2025-03-01T12:00:00+00:00", "3.20", sandbox=True)
    drawn.with_suffix(".veo.json").write_text(recipe.to_json())
    _take(alone, clips / "a.mp4", drawn)
    assert [(row.name, row.sandbox) for row in _rows(alone, "is:sandbox")] == [("drawn.mp4", True)]
    assert [(row.name, row.sandbox) for row in _rows(alone, "cost:>1")] == [("a.mp4", False)]
    assert {row.name for row in _rows(alone, "-cost:>1")} == {"drawn.mp4"}
    (shown,) = _rows(alone, "is:sandbox")
    assert shown.cost is not None  # as it would have cost
