"""The queue: slots, funds, keys and the disk."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.jobs.bench import Bench, a_request, bench_in, billed, runs, wait_for
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
    assert runs(box) == 0 and bench.notices["folder"].action is Action.CHOOSE_FOLDER
    bench.folders.library.mkdir()
    bench.engine.service.release()
    assert bench.until(job_id, JobState.DONE, JobState.FAILED).state is JobState.DONE


def _order(box: Box) -> list[str]:
    """The seeds of the tasks, in the order they were made."""
    return [task["parameters"]["seed"] for task in box.ledger()["tasks"]]


def test_the_order_can_be_changed_and_jobs_are_sent_in_it(bench: Bench, box: Box) -> None:
    bench.engine.service.pause_queue(True)
    one, two, three = bench.generate(*(a_request(seed) for seed in (1, 2, 3)))
    bench.engine.service.move(three, one)
    bench.engine.service.move(one, None)
    bench.engine.service.pause_queue(False)
    for job_id in (one, two, three):
        bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert _order(box) == ["3", "2", "1"]


def test_a_paused_job_waits_while_others_pass(bench: Bench, box: Box) -> None:
    bench.engine.service.pause_queue(True)
    one, two = bench.generate(a_request(1), a_request(2))
    assert bench.engine.service.pause(one)
    bench.engine.service.pause_queue(False)
    bench.until(two, JobState.DONE, JobState.FAILED)
    assert bench.job(one).state is JobState.DRAFTED and bench.job(one).hold is Hold.USER
    bench.engine.service.retry(one, sandbox=True)
    assert bench.until(one, JobState.DONE, JobState.FAILED).state is JobState.DONE


def test_a_waiting_job_can_be_edited_and_is_sent_as_edited(bench: Bench, box: Box) -> None:
    bench.engine.service.pause_queue(True)
    (job_id,) = bench.generate(a_request(1))
    assert bench.engine.service.edit(job_id, a_request(1, prompt="another fox"), None)
    bench.engine.service.pause_queue(False)
    bench.engine.service.retry(job_id, sandbox=True)
    bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert box.ledger()["tasks"][0]["parameters"]["prompt"] == "another fox"
    assert not bench.engine.service.edit(job_id, a_request(9), None)


def test_a_paused_queue_and_its_order_outlast_a_restart(tmp_path: Path, box: Box) -> None:
    with bench_in(tmp_path) as bench:
        bench.use(box)
        bench.engine.service.pause_queue(True)
        one, two = bench.generate(a_request(1), a_request(2))
        bench.engine.service.move(two, one)
    with bench_in(tmp_path) as bench:
        bench.use(box)
        assert bench.notices["queue paused"].action is Action.RESUME_QUEUE
        assert runs(box) == 0
        bench.engine.service.pause_queue(False)
        for job_id in (one, two):
            bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert _order(box) == ["2", "1"]


def test_jobs_of_another_day_are_shown_and_sent_by_one_click(tmp_path: Path, box: Box) -> None:
    with bench_in(tmp_path) as bench:
        bench.use(box)
        bench.engine.service.pause_queue(True)
        (job_id,) = bench.generate(a_request(1))
        bench.engine.ledger.update(job_id, created=bench.job(job_id).created - 7200)
        bench.engine.ledger.keep_note("queue paused", "")
    with bench_in(tmp_path) as bench:
        bench.use(box)
        assert bench.job(job_id).hold is Hold.OLD and bench.notices["old jobs"].action is Action.SEND_WAITING
        assert runs(box) == 0
        bench.engine.service.send_waiting()
        assert bench.until(job_id, JobState.DONE, JobState.FAILED).state is JobState.DONE
        assert "old jobs" not in bench.notices
