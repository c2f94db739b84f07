"""Answers that get lost: the task is found and adopted, and nothing is sent or paid twice."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.jobs.bench import Bench, a_request, bench_in, billed, runs, wait_for
from tests.sandbox.box import Box
from veo_desktop.core.errors import Action
from veo_desktop.core.job import Hold, JobState


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "reset", "processed": True},
        {"kind": "garbage"},
        {"kind": "truncate"},
        {"kind": "truncate", "silent": True},
        {"kind": "status", "status": 502, "body": "Bad gateway", "processed": True},
    ],
    ids=lambda fault: "-".join(str(value) for value in fault.values()),
)
def test_an_accepted_job_whose_answer_is_lost_is_adopted(bench: Bench, box: Box, fault: dict[str, object]) -> None:
    box.fault(call="Run", **fault)
    (job_id,) = bench.generate(a_request(31))
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert job.state is JobState.DONE, job
    assert runs(box) == 1 and set(billed(box)) == {job.task_id}
    assert "unknown" in bench.states(job_id)


def test_two_lost_jobs_find_each_its_own(bench: Bench, box: Box) -> None:
    box.fault(call="Run", kind="reset", processed=True, times=2)
    job_ids = bench.generate(a_request(1), a_request(2))
    jobs = [bench.until(job_id, JobState.DONE, JobState.FAILED) for job_id in job_ids]
    assert [job.state for job in jobs] == [JobState.DONE] * 2
    assert len({job.task_id for job in jobs}) == 2 and runs(box) == 2 and len(billed(box)) == 2


def test_a_job_that_never_arrived_is_said_so_and_waits_for_a_click(bench: Bench, box: Box) -> None:
    box.fault(call="Run", kind="reset")
    (job_id,) = bench.generate(a_request(3))
    job = bench.until(job_id, JobState.FAILED)
    assert job.failure is not None and job.failure.action is Action.RETRY
    assert "never got" in str(job.failure.message) and runs(box) == 1 and billed(box) == {}
    looks = sum(request["call"] == "Task/List" for request in box.ledger()["requests"])
    assert looks >= 3


def test_a_crash_after_sending_is_looked_up_at_the_next_start(tmp_path: Path, box: Box) -> None:
    box.fault(call="Run", kind="lost", times=1)
    with bench_in(tmp_path) as bench:
        bench.use(box)
        (job_id,) = bench.generate(a_request(8))
        wait_for(lambda: len(box.ledger()["tasks"]) == 1)  # the process ends while the answer is awaited
    with bench_in(tmp_path) as bench:
        assert bench.job(job_id).state is JobState.UNKNOWN
        bench.use(box)
        job = bench.until(job_id, JobState.DONE, JobState.FAILED)
        assert job.state is JobState.DONE and runs(box) == 1 and len(billed(box)) == 1


def test_a_running_job_is_followed_after_a_restart(tmp_path: Path, box: Box) -> None:
    with bench_in(tmp_path) as bench:
        bench.use(box)
        (job_id,) = bench.generate(a_request(9))
        bench.until(job_id, JobState.ACCEPTED, JobState.FOLLOWING, JobState.FETCHING)
    with bench_in(tmp_path) as bench:
        bench.use(box)
        job = bench.until(job_id, JobState.DONE, JobState.FAILED)
        assert job.state is JobState.DONE and runs(box) == 1
        assert len(list(bench.folders.library.iterdir())) == 1


def test_what_was_provably_not_sent_is_sent_again_by_itself(tmp_path: Path, box: Box) -> None:
    with bench_in(tmp_path) as bench:
        api_url, box.api_url = box.api_url, "http://127.0.0.1:1/v1"  # nobody listens there
        bench.use(box)
        (job_id,) = bench.generate(a_request(4))
        wait_for(lambda: bench.job(job_id).hold is Hold.NETWORK)
        assert bench.job(job_id).state is JobState.DRAFTED
        box.api_url = api_url
        bench.use(box)
        assert bench.until(job_id, JobState.DONE, JobState.FAILED).state is JobState.DONE


def test_jobs_that_are_equal_to_the_seed_are_assigned_one_to_one(bench: Bench, box: Box) -> None:
    box.fault(call="Run", kind="reset", processed=True, times=2)
    job_ids = bench.generate(a_request(7), a_request(7))
    jobs = [bench.until(job_id, JobState.DONE, JobState.FAILED) for job_id in job_ids]
    assert [job.state for job in jobs] == [JobState.DONE] * 2
    assert len({job.task_id for job in jobs}) == 2 and runs(box) == 2 and len(billed(box)) == 2


def test_several_tasks_that_fit_are_shown_and_chosen_from(bench: Bench, box: Box) -> None:
    request = a_request(7)
    box.run(**request.values)  # made elsewhere, with the same settings and seed
    box.fault(call="Run", kind="reset", processed=True)
    (job_id,) = bench.generate(request)
    wait_for(lambda: (failure := bench.job(job_id).failure) is not None and failure.action is Action.CHOOSE_TASK)
    assert bench.job(job_id).state is JobState.UNKNOWN
    first, second = bench.works.reconciler.choices(job_id).tasks
    bench.works.reconciler.choose(job_id, second.task_id)
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert job.task_id == second.task_id != first.task_id and runs(box) == 2


def test_a_list_without_parameters_is_looked_into_task_by_task(bench: Bench, box: Box) -> None:
    box.fault(call="Task/List", kind="patch", task={"parameters": {}}, times=0)
    box.fault(call="Run", kind="reset", processed=True)
    (job_id,) = bench.generate(a_request(7))
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert job.state is JobState.DONE and runs(box) == 1


def test_a_wrong_clock_here_does_not_hide_a_task(bench: Bench, box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 5 * 3600)  # five hours ahead of the provider
    box.fault(call="Run", kind="reset", processed=True)
    (job_id,) = bench.generate(a_request(7))
    assert bench.until(job_id, JobState.DONE, JobState.FAILED).state is JobState.DONE
    assert runs(box) == 1
