"""The library is checked and repaired, says what takes its room, and clears what lies at the provider."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.jobs.bench import Bench, a_request, wait_for
from tests.media.clips import make_clip
from tests.sandbox.box import Box
from veo_desktop.core import settings
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.judging import Change, Flag
from veo_desktop.core.library import CheckReport, Room, Work
from veo_desktop.core.recipe import Recipe
from veo_desktop.media.prober import Prober


def _made(bench: Bench, *seeds: int) -> list[Job]:
    jobs = bench.generate(*(a_request(seed) for seed in seeds))
    return [bench.until(job, JobState.DONE, JobState.FAILED) for job in jobs]


def _check(bench: Bench, *, repair: bool = False, cancel: CancelToken | None = None) -> CheckReport:
    told: list[Work] = []
    report = bench.works.library.checker.check(repair, told.append, cancel or CancelToken())
    assert told[-1].done == told[-1].total
    return report


def _room(bench: Bench) -> Room:
    return bench.engine.queues.reader.call(lambda: bench.works.library.room.room(CancelToken()))


def _path(job: Job) -> Path:
    assert job.clip is not None, job
    return Path(job.clip.path)


def _id(job: Job) -> str:
    assert job.clip is not None, job
    return job.clip.id


def test_a_check_finds_what_is_wrong_and_a_repair_mends_what_can_be(bench: Bench, tmp_path: Path) -> None:
    jobs = _made(bench, 1, 2, 3, 4)
    moved, tagged, damaged, pale = jobs
    assert _check(bench) == CheckReport(checked=4)
    _path(moved).rename(_path(moved).with_name("elsewhere.mp4"))
    prober = Prober()
    try:  # as another program does that writes a tag
        prober.embed(_path(tagged), tmp_path / "tagged.mp4", Recipe(a_request(2, prompt="other words")))
    finally:
        prober.close()
    _path(tagged).write_bytes((tmp_path / "tagged.mp4").read_bytes())
    data = bytearray(_path(damaged).read_bytes())
    _path(damaged).write_bytes(data[: len(data) // 2])
    assert pale.clip is not None
    Path(pale.clip.thumbnail).unlink()
    found = _check(bench)
    assert (found.checked, found.missing, found.rewritten) == (4, (_id(moved),), (_id(tagged),))
    assert [each.path for each in found.damaged] == [str(_path(damaged))] and found.without_picture == 1
    mended = _check(bench, repair=True)
    assert (mended.found, mended.missing, mended.rewritten) == ((_id(moved),), (), (_id(tagged),))
    assert bench.job(moved.id).clip is not None and _path(bench.job(moved.id)).name == "elsewhere.mp4"
    after = _check(bench)
    assert (after.missing, after.rewritten, after.without_picture, len(after.damaged)) == ((), (), 0, 1)


def test_a_folder_that_is_away_is_offline_and_nothing_is_forgotten(bench: Bench) -> None:
    (job,) = _made(bench, 1)
    bench.folders.library.rename(bench.folders.library.with_name("unplugged"))
    report = _check(bench, repair=True)
    assert (report.offline, report.missing) == ((_id(job),), ())
    bench.folders.library.with_name("unplugged").rename(bench.folders.library)
    assert _check(bench) == CheckReport(checked=1)


def test_missing_clips_are_found_in_a_folder_and_those_that_are_not_are_named(bench: Bench, tmp_path: Path) -> None:
    lost, gone, here = _made(bench, 1, 2, 3)
    (tmp_path / "elsewhere").mkdir()
    _path(lost).rename(tmp_path / "elsewhere" / "another name.mp4")
    (tmp_path / "elsewhere" / "broken.mp4").write_bytes(b"no video")
    make_clip(tmp_path / "elsewhere" / "a stranger.mp4")
    _path(gone).unlink()
    done = bench.works.library.relinker.relink(str(tmp_path / "elsewhere"), lambda _work: None, CancelToken())
    assert done.found == (str(_path(bench.job(lost.id))),) and Path(done.found[0]).is_file()
    assert done.missing == (str(_path(gone)),) and not done.stopped
    assert [Path(each.path).name for each in done.refused] == ["broken.mp4"]
    after = _check(bench)
    assert (after.checked, after.missing) == (3, (_id(gone),)) and _path(here).is_file()  # no stranger came in


def test_a_check_can_be_stopped(bench: Bench) -> None:
    _made(bench, 1)
    cancel = CancelToken()
    cancel.cancel()
    assert _check(bench, cancel=cancel) == CheckReport(stopped=True)


def test_room_is_told_by_month_and_stars(bench: Bench) -> None:
    first, second = _made(bench, 1, 2)
    bench.works.judge.change([_id(first)], Change(rating=4))
    bench.works.judge.change([_id(second)], Change(flag=Flag.REJECT))
    room = _room(bench)
    assert [(row.rating, row.clips, row.size) for row in room.rows] == [
        (4, 1, _path(first).stat().st_size),
        (0, 1, _path(second).stat().st_size),
    ]
    (reject,) = room.rejects
    assert (reject.id, reject.path, reject.size) == (_id(second), str(_path(second)), _path(second).stat().st_size)
    assert room.duplicates == ()  # the other one is rejected, so the first one is the last of its kind


def test_of_clips_that_show_the_same_the_best_rated_stays(bench: Bench) -> None:
    first, second, third = _made(bench, 1, 1, 1)
    assert first.clip is not None and second.clip is not None
    assert first.clip.streams_sha256 == second.clip.streams_sha256
    bench.works.judge.change([_id(second)], Change(rating=2))
    assert {clip.id for clip in _room(bench).duplicates} == {_id(first), _id(third)}


def _deletions(box: Box) -> int:
    return sum(request["call"] == "Task/InputOutputDelete" for request in box.ledger()["requests"])


def test_files_at_the_provider_are_deleted_for_chosen_clips_and_that_is_written_down(bench: Bench, box: Box) -> None:
    first, second = _made(bench, 1, 2)
    _path(second).rename(_path(second).with_suffix(".away"))
    one, other = bench.works.library.provider_files.look((_id(first), _id(second)))
    assert (one.clip_id, one.path, one.request, one.reason) == (_id(first), str(_path(first)), first.request, None)
    assert other.clip_id == _id(second) and "not here" in str(other.reason)
    assert _deletions(box) == 0  # nothing was asked yet
    done = bench.works.library.provider_files.delete((_id(first), _id(second)))
    assert done.clip_ids == (_id(first),) and "not here" in str(done.refused[0].reason)
    assert _deletions(box) == 1
    facts = bench.engine.queues.reader.call(lambda: bench.works.library.search.facts(_id(first)))
    assert facts is not None and facts.gone_at_provider is not None
    assert "deleted at Wiro" in [kind for _, kind, _ in bench.engine.ledger.history(first.id)]


@pytest.mark.parametrize("always", [True, False])
def test_they_are_deleted_on_arrival_where_that_is_wanted(bench: Bench, box: Box, always: bool) -> None:
    bench.settings.set(settings.DELETE_AT_PROVIDER, always)
    (job,) = _made(bench, 1)
    wait_for(lambda: bench.arrived == [job.id])
    if always:
        wait_for(lambda: _deletions(box) == 1)
    else:
        bench.engine.queues.rest.call(lambda: None)
        assert _deletions(box) == 0


def test_an_imported_clip_has_nothing_there(bench: Bench, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "mine.mp4", frames=8)
    report = bench.works.library.importer.take([str(clip)], lambda _work: None, CancelToken())
    done = bench.works.library.provider_files.delete(report.added)
    assert done.clip_ids == () and "no task" in str(done.refused[0].reason)
