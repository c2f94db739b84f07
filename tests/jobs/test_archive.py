"""A whole library goes into one file and comes back out of it, beside what is there already; twice changes nothing."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.jobs.bench import Bench, a_request, bench_in
from tests.media.clips import make_clip
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.clip_notes import ClipNote
from veo_desktop.core.job import JobState
from veo_desktop.core.judging import Change, Flag
from veo_desktop.core.library import Archived, ClipFacts, Folder, ImportReport, Query, Work
from veo_desktop.core.projects import Project
from veo_desktop.jobs.archive import MARK


def _facts(bench: Bench, text: str = "") -> list[ClipFacts]:
    def read() -> list[ClipFacts]:
        search = bench.works.library.search
        found = search.find(1, Query(text), CancelToken())
        return [facts for clip_id in search.ids(1) if (facts := search.facts(clip_id)) is not None][: found.total]

    return bench.engine.queues.reader.call(read)


def _write(bench: Bench, path: Path, wanted: Callable[[str], bool] = lambda _id: True) -> Archived:
    return bench.works.library.archive.write(str(path), wanted, lambda _work: None, CancelToken())


def _read(bench: Bench, path: Path, cancel: CancelToken | None = None) -> ImportReport:
    told: list[Work] = []
    return bench.works.library.archive.read(str(path), told.append, cancel or CancelToken())


@pytest.fixture
def full(bench: Bench, tmp_path: Path) -> Bench:
    """A library with a made clip, judged and noted in a collection, and an imported one."""
    (job_id,) = bench.generate(a_request(7, prompt="雪中的狐狸"))
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert job.clip is not None
    make_clip(tmp_path / "mine.mp4", frames=9)
    bench.works.library.importer.take([str(tmp_path / "mine.mp4")], lambda _work: None, CancelToken())
    bench.works.judge.change([job.clip.id], Change(rating=4, flag=Flag.PICK, add=("noir",)))
    bench.works.judge.keep_notes((ClipNote("n", job.clip.id, 3, 5, "flicker"),))
    bench.works.library.folders.keep(Folder("f", "Hero shots", smart=False))
    bench.works.library.folders.collect("f", [job.clip.id])
    return bench


@contextmanager
def _another(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path / "another") as bench:
        yield bench


def test_a_library_comes_back_whole_and_twice_is_harmless(full: Bench, tmp_path: Path) -> None:
    archive = tmp_path / "backup.zip"
    done = _write(full, archive)
    assert done == Archived(str(archive), 2, 2)
    assert [path.name for path in tmp_path.glob(".*")] == []
    before = {each.row.id: each for each in _facts(full)}
    with _another(tmp_path) as other:
        report = _read(other, archive)
        assert (set(report.added), report.known, report.refused) == (set(before), 0, ())
        for _ in range(2):
            after = {each.row.id: each for each in _facts(other)}
            assert set(after) == set(before)
            for clip_id, facts in after.items():
                then, now = before[clip_id].row, facts.row
                assert (now.prompt, now.cost, now.rating, now.flag) == (then.prompt, then.cost, then.rating, then.flag)
                assert (now.made, now.sandbox, now.missing) == (then.made, then.sandbox, False)
                assert Path(now.path).read_bytes() == Path(then.path).read_bytes() and Path(now.thumbnail).is_file()
                assert facts.request == before[clip_id].request and facts.task_id == before[clip_id].task_id
                assert [line[1:] for line in facts.history] == [line[1:] for line in before[clip_id].history]
            assert [each.row.prompt for each in _facts(other, 'tag:noir is:pick in:"hero shots" flicker 狐狸')] != []
            again = _read(other, archive)
            assert (again.added, again.known, again.refused) == ((), 2, ())
        assert len(list(other.folders.library.iterdir())) == 2
        assert other.works.board.jobs() == () and len(other.works.library.folders.all()) == 1
        assert other.engine.ledger.recent(10) == []  # what came from a backup is no news on the strip


def test_nothing_in_it_authorises_anything(full: Bench, tmp_path: Path) -> None:
    _write(full, tmp_path / "backup.zip", lambda _id: False)
    (record,) = full.engine.ledger.recent(5)
    assert record.task_token
    with zipfile.ZipFile(tmp_path / "backup.zip") as archive:
        assert all(record.task_token.encode() not in archive.read(name) for name in archive.namelist())


def test_files_are_brought_by_choice_and_later_archives_bring_them_back(full: Bench, tmp_path: Path) -> None:
    assert _write(full, tmp_path / "list.zip", lambda _id: False) == Archived(str(tmp_path / "list.zip"), 2, 0)
    _write(full, tmp_path / "all.zip")
    with _another(tmp_path) as other:
        assert len(_read(other, tmp_path / "list.zip").added) == 2
        assert all(each.row.missing for each in _facts(other))
        assert len(_read(other, tmp_path / "all.zip").found) == 2
        assert not any(each.row.missing for each in _facts(other))


def test_it_merges_beside_what_is_there(full: Bench, tmp_path: Path) -> None:
    _write(full, tmp_path / "backup.zip")
    with _another(tmp_path) as other:
        own = make_clip(tmp_path / "own.mp4", frames=12)
        other.works.library.importer.take([str(own), str(tmp_path / "mine.mp4")], lambda _work: None, CancelToken())
        report = _read(other, tmp_path / "backup.zip")
        assert (len(report.added), report.known) == (1, 1) and len(_facts(other)) == 3


def test_a_stopped_import_keeps_what_is_whole(full: Bench, tmp_path: Path) -> None:
    _write(full, tmp_path / "backup.zip")
    cancel = CancelToken()
    cancel.cancel()
    with _another(tmp_path) as other:
        assert _read(other, tmp_path / "backup.zip", cancel) == ImportReport(stopped=True)
        assert list(other.folders.library.iterdir()) == [] and _facts(other) == []


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04" + b"\0" * 100])
def test_a_file_that_is_no_archive_says_so(bench: Bench, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd.zip").write_bytes(content)
    assert "no backup" in str(_read(bench, tmp_path / "odd.zip").refused[0].reason)
    assert "no backup" in str(_read(bench, tmp_path / "gone.zip").refused[0].reason)


def _changed(source: Path, target: Path, change: Callable[[dict[str, Any]], None], manifest: int = 1) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "clips.jsonl":
                entries = [json.loads(line) for line in data.splitlines()]
                for entry in entries:
                    change(entry)
                data = b"".join(json.dumps(entry).encode() + b"\n" for entry in entries)
            new.writestr(name, json.dumps({MARK: manifest, "clips": 2}) if name == "manifest.json" else data)
    return target


HOSTILE: tuple[Callable[[dict[str, Any]], None], ...] = (
    lambda entry: entry.clear(),
    lambda entry: entry["clip"].update(rate="1/0"),
    lambda entry: entry["clip"].update(rate="1e999999999"),
    lambda entry: entry["clip"].update(frames="many"),
    lambda entry: entry["clip"].update(frames=10**30),
    lambda entry: entry["clip"].update(stored_sha256="0" * 64, streams_sha256="1" * 64),
    lambda entry: entry.update(file="clips/nowhere.mp4"),
    lambda entry: entry.update(verdict={"rating": 99, "flag": ""}),
    lambda entry: entry.update(tags=[{}]),
    lambda entry: entry.update(job={"id": "x", "state": "submitting", "request": "{}", "relation": ""}),
)


def test_what_a_hostile_archive_says_is_left_out(full: Bench, tmp_path: Path) -> None:
    _write(full, tmp_path / "backup.zip")
    with _another(tmp_path) as other:
        for change in HOSTILE:
            report = _read(other, _changed(tmp_path / "backup.zip", tmp_path / "hostile.zip", change))
            assert len(report.refused) == 2 and report.added == () and _facts(other) == []
            assert list(other.folders.library.iterdir()) == []


def test_paths_of_an_archive_lead_nowhere_else(full: Bench, tmp_path: Path) -> None:
    _write(full, tmp_path / "backup.zip")
    hostile = _changed(
        tmp_path / "backup.zip", tmp_path / "hostile.zip", lambda entry: entry["clip"].update(path="../../../evil.mp4")
    )
    with _another(tmp_path) as other:
        assert len(_read(other, hostile).added) == 2
        assert {path.name for path in other.folders.library.iterdir()} == {"evil.mp4", "evil (2).mp4"}


def test_an_archive_of_a_newer_program_says_so(full: Bench, tmp_path: Path) -> None:
    _write(full, tmp_path / "backup.zip")
    newer = _changed(tmp_path / "backup.zip", tmp_path / "newer.zip", lambda _entry: None, manifest=2)
    assert "newer" in str(_read(full, newer).refused[0].reason)


def test_projects_come_along_by_their_names(full: Bench, tmp_path: Path) -> None:
    full.works.shelf.projects.keep(Project("p", "The harbour"))
    full.works.shelf.projects.use("p")
    job = full.until(full.generate(a_request(9))[0], JobState.DONE, JobState.FAILED)
    make_clip(tmp_path / "second.mp4", frames=10)
    full.works.library.importer.take([str(tmp_path / "second.mp4")], lambda _work: None, CancelToken())
    _write(full, tmp_path / "backup.zip")
    inside = {each.row.id for each in _facts(full, 'project:"the harbour"')}
    assert job.clip is not None and job.clip.id in inside and len(inside) == 2
    with _another(tmp_path) as other:
        films = tmp_path / "films"
        other.works.shelf.projects.keep(Project("here", "the Harbour", str(films)))
        assert len(_read(other, tmp_path / "backup.zip").added) == 4
        for _ in range(2):
            found = _facts(other, 'project:"the harbour"')
            assert {each.row.id for each in found} == inside
            assert all(Path(each.row.path).parent == films and not each.row.missing for each in found)
            assert _read(other, tmp_path / "backup.zip").known == 4
    with bench_in(tmp_path / "third") as third:
        _read(third, tmp_path / "backup.zip")
        assert [each.name for each in third.works.shelf.projects.state().all] == ["The harbour"]
        assert len(_facts(third, "project:none")) == 2
