"""Fetching: a clip is done when it is whole; an interrupted one goes on, an expired link is asked for again."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.jobs.bench import Bench, a_request, bench_in, billed, wait_for
from tests.sandbox.box import Box
from veo_desktop.core.job import Hold, JobState


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "truncate"},
        {"kind": "reset"},
        {"kind": "status", "status": 503},
        {"kind": "expire"},
        {"kind": "garbage"},
    ],
    ids=lambda fault: str(fault["kind"]),
)
def test_a_bad_download_is_made_good(bench: Bench, box: Box, fault: dict[str, object]) -> None:
    box.fault(call="cdn", **fault)
    (job_id,) = bench.generate(a_request(1))
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    (output,) = box.ledger()["tasks"][0]["outputs"]
    assert job.clip is not None, job
    assert bench.engine.ledger.received_sha256(job.clip.id) == output["sha256"]
    assert [path.suffix for path in bench.folders.library.iterdir()] == [".mp4"]


def test_a_clip_that_is_gone_for_good_is_never_shown_as_done(bench: Bench, box: Box) -> None:
    box.fault(call="cdn", kind="expire", for_good=True, times=0)
    (job_id,) = bench.generate(a_request(1))
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    (cost,) = billed(box).values()
    assert job.state is JobState.FAILED and job.clip is None and job.failure is not None
    assert f"Wiro charged ${float(cost):.2f}." in str(job.failure.message)
    assert list(bench.folders.library.glob("*.mp4")) == []


def test_a_download_goes_on_after_a_restart(tmp_path: Path, box: Box) -> None:
    box.fault(call="cdn", kind="drip", bytes=20_000, seconds=0.2)
    with bench_in(tmp_path) as bench:
        bench.use(box)
        (job_id,) = bench.generate(a_request(1))
        bench.until(job_id, JobState.FETCHING)
        wait_for(lambda: bench.job(job_id).progress.done > 0)
    with bench_in(tmp_path) as bench:
        assert bench.job(job_id).state is JobState.FETCHING
        bench.use(box)
        job = bench.until(job_id, JobState.DONE, JobState.FAILED)
        assert job.clip is not None
        assert [path.name for path in bench.folders.library.iterdir()] == [Path(job.clip.path).name]


def test_a_clip_waits_while_its_folder_is_away(bench: Bench, box: Box) -> None:
    box.fault(call="cdn", kind="delay", seconds=1.0)
    (job_id,) = bench.generate(a_request(1))
    bench.until(job_id, JobState.FETCHING)
    away = bench.folders.library.with_name("away")
    bench.folders.library.rename(away)
    wait_for(lambda: bench.job(job_id).hold is Hold.DISK)
    away.rename(bench.folders.library)
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert job.clip is not None
    assert hashlib.sha256(Path(job.clip.path).read_bytes()).hexdigest() == bench.engine.ledger.stored_sha256(
        job.clip.id
    )


def test_an_unsafe_address_ends_with_what_it_cost(bench: Bench, box: Box) -> None:
    box.fault(call="Task/Detail", kind="patch", output={"url": "file:///etc/passwd"}, times=0)
    (job_id,) = bench.generate(a_request(1))
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    (cost,) = billed(box).values()
    assert job.failure is not None and f"Wiro charged ${float(cost):.2f}." in str(job.failure.message)


def test_a_paid_clip_that_did_not_come_is_fetched_again_and_not_paid_again(bench: Bench, box: Box) -> None:
    box.fault(call="cdn", kind="garbage", times=3)
    (job_id,) = bench.generate(a_request(1))
    bench.until(job_id, JobState.FAILED)
    bench.engine.service.retry(job_id, sandbox=True)
    job = bench.until(job_id, JobState.DONE)
    assert job.clip is not None and len(billed(box)) == 1 and len(bench.works.board.jobs()) == 1
