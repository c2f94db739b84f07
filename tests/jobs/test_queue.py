"""The queue: slots, funds, keys and the disk."""

from __future__ import annotations

import shutil

from tests.jobs.bench import Bench, a_request, billed, runs, wait_for
from tests.sandbox.box import Box
from veo_desktop.core.errors import Action
from veo_desktop.core.job import Hold, JobState


def test_jobs_wait_for_a_slot_and_go_on_by_themselves(bench: Bench, box: Box) -> None:
    box.control("POST", "balance", {"balance": "10"})  # one task at a time
    job_ids = bench.generate(*(a_request(seed) for seed in range(3)))
    jobs = [bench.until(job_id, JobState.DONE, JobState.FAILED) for job_id in job_ids]
    assert [job.state for job in jobs] == [JobState.DONE] * 3
    assert len(billed(box)) == 3


def test_no_funds_hold_the_whole_queue_with_one_message(bench: Bench, box: Box) -> None:
    box.control("POST", "balance", {"balance": "0.10"})
    job_ids = bench.generate(a_request(1), a_request(2))
    wait_for(lambda: all(bench.job(job_id).hold is Hold.FUNDS for job_id in job_ids))
    notice = bench.notices["queue"]
    assert notice.action is Action.ADD_FUNDS and box.ledger()["tasks"] == []
    box.control("POST", "balance", {"balance": "50"})
    bench.engine.service.release()
    assert all(bench.until(job_id, JobState.DONE, JobState.FAILED).state is JobState.DONE for job_id in job_ids)
    assert "queue" not in bench.notices


def test_refused_keys_hold_the_queue_and_lose_nothing(bench: Bench, box: Box) -> None:
    box.fault(call="Run", kind="status", status=401, body='{"result": false, "errors": [{"message": "Unauthorized"}]}')
    (job_id,) = bench.generate(a_request(1))
    wait_for(lambda: bench.job(job_id).hold is Hold.ACCOUNT)
    assert bench.notices["queue"].action is Action.OPEN_ACCOUNT
    bench.engine.service.release()
    assert bench.until(job_id, JobState.DONE, JobState.FAILED).state is JobState.DONE


def test_nothing_is_sent_that_could_not_be_stored(bench: Bench, box: Box) -> None:
    shutil.rmtree(bench.folders.library)
    (job_id,) = bench.generate(a_request(1))
    wait_for(lambda: bench.job(job_id).hold is Hold.DISK)
    assert runs(box) == 0 and bench.notices["queue"].action is Action.CHOOSE_FOLDER
    bench.folders.library.mkdir()
    bench.engine.service.release()
    assert bench.until(job_id, JobState.DONE, JobState.FAILED).state is JobState.DONE
