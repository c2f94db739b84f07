"""Every way a task can end without a clip, said in words and with its cost."""

from __future__ import annotations

import pytest

from tests.jobs.bench import Bench, a_request, billed, runs, wait_for
from tests.sandbox.box import Box
from veo_desktop.core.job import Hold, JobState, Stage


def test_a_task_that_fails_says_why_and_costs_nothing(bench: Bench, box: Box) -> None:
    box.fault(call="task", kind="fail", message="Blocked by the safety filter: violence")
    (job_id,) = bench.generate(a_request(1))
    job = bench.until(job_id, JobState.FAILED)
    assert job.failure is not None and str(job.failure.message) == "Blocked by the safety filter. Not charged."
    assert "violence" in job.failure.detail and billed(box) == {}


def test_an_early_failure_is_an_end_too(bench: Bench, box: Box) -> None:
    box.fault(call="task", kind="task_error")
    (job_id,) = bench.generate(a_request(1))
    job = bench.until(job_id, JobState.FAILED)
    assert job.failure is not None and "Not charged." in str(job.failure.message)


def test_a_finished_task_without_a_file_says_what_it_cost(bench: Bench, box: Box) -> None:
    box.fault(call="task", kind="no_outputs")
    (job_id,) = bench.generate(a_request(1))
    job = bench.until(job_id, JobState.FAILED)
    (cost,) = billed(box).values()
    assert job.failure is not None and f"Wiro charged ${float(cost):.2f}." in str(job.failure.message)


def test_a_queued_task_is_cancelled_and_a_running_one_stopped(bench: Bench, box: Box) -> None:
    box.fault(call="task", kind="stuck", times=0)
    (job_id,) = bench.generate(a_request(1))
    wait_for(lambda: bench.job(job_id).stage is Stage.GENERATING)
    bench.engine.cancel(job_id)
    job = bench.until(job_id, JobState.CANCELLED)
    assert not job.cost and billed(box) == {}


def test_a_waiting_job_is_taken_back_unsent(bench: Bench, box: Box) -> None:
    box.fault(call="Run", kind="error", code=96, times=0)
    (job_id,) = bench.generate(a_request(1))
    wait_for(lambda: bench.job(job_id).hold is Hold.SLOT)
    bench.engine.cancel(job_id)
    assert bench.job(job_id).state is JobState.CANCELLED
    assert box.ledger()["tasks"] == []


@pytest.mark.parametrize(
    ("message", "words"),
    [("Request parameter [prompt] required", "prompt"), ("slug-owner-project-not-exist", "")],
)
def test_a_refusal_is_final_and_said(bench: Bench, box: Box, message: str, words: str) -> None:
    box.fault(call="Run", kind="error", code=0 if words else 1, message=message)
    (job_id,) = bench.generate(a_request(1))
    job = bench.until(job_id, JobState.FAILED)
    assert job.failure is not None and words in (str(job.failure.message) + job.failure.detail)
    assert runs(box) == 1


def test_a_retry_is_a_new_job_with_the_same_settings(bench: Bench, box: Box) -> None:
    box.fault(call="task", kind="fail")
    (job_id,) = bench.generate(a_request(5))
    bench.until(job_id, JobState.FAILED)
    bench.engine.service.retry(job_id, sandbox=True)
    (other,) = [job.id for job in bench.works.board.jobs() if job.id != job_id]
    job = bench.until(other, JobState.DONE, JobState.FAILED)
    assert job.state is JobState.DONE and job.request == a_request(5)
    assert bench.job(job_id).state is JobState.FAILED and len(billed(box)) == 1
