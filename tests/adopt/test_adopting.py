"""Tasks that were run elsewhere: found, made into jobs, fetched as any other, and never owned twice."""

from __future__ import annotations

import time
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.jobs.bench import Bench, a_request, bench_in, billed, runs, wait_for
from tests.sandbox.box import Box
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.connection import Line
from veo_desktop.core.errors import Action
from veo_desktop.core.found import Fate, FoundTasks
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.request import VEO_3_1


def find(bench: Bench, start: int = 0) -> FoundTasks:
    return bench.works.adoption.find(start, True, CancelToken())


def adopt(bench: Bench, *task_ids: str) -> list[Job]:
    """The jobs made of these tasks."""
    answer = bench.works.adoption.adopt(task_ids)
    assert (answer.task_ids, answer.problem) == (task_ids, None)
    by_task = {job.task_id: job for job in bench.works.board.jobs()}
    return [by_task[task_id] for task_id in task_ids]


def ended(box: Box, **values: Any) -> str:
    """The id of a task that was run elsewhere and has ended."""
    return str(box.until(box.token(**values))["id"])


def test_a_finished_task_arrives_as_a_clip(bench: Bench, box: Box) -> None:
    task_id = ended(box, prompt="run elsewhere", seed="4711")
    (task,) = find(bench).tasks
    assert (task.task_id, task.prompt, task.model, task.fate) == (task_id, "run elsewhere", VEO_3_1, Fate.READY)
    assert task.cost == Decimal(billed(box)[task_id])
    (job,) = adopt(bench, task_id)
    assert job.created == task.created
    done = bench.until(job.id, JobState.DONE)
    assert done.clip is not None and Path(done.clip.path).name.endswith("4711.mp4")
    assert done.cost == task.cost
    assert bench.states(job.id) == ["accepted", "fetching", "done"]
    assert find(bench).tasks == ()
    assert runs(box) == 1


def test_a_running_task_is_followed_to_its_clip(bench: Bench, box: Box) -> None:
    box.fault(call="task", kind="stuck")
    token = box.token(prompt="still at work")
    box.until(token, "task_start")
    (task,) = find(bench).tasks
    assert task.fate is Fate.RUNNING
    (job,) = adopt(bench, task.task_id)
    bench.until(job.id, JobState.FOLLOWING)
    bench.engine.cancel(job.id)
    bench.until(job.id, JobState.CANCELLED)


def test_what_there_is_nothing_to_fetch_of_says_so(bench: Bench, box: Box) -> None:
    box.fault(call="task", kind="fail")
    failed = ended(box, prompt="fails")
    box.fault(call="task", kind="task_error")
    early = ended(box, prompt="fails early")
    box.fault(call="task", kind="stuck")
    token = box.token(prompt="cancelled")
    box.until(token, "task_start")
    cancelled = box.call("Task/Kill", {"tasktoken": token})["tasklist"][0]["id"]
    token = box.token(prompt="deleted")
    gone = box.until(token)["id"]
    box.call("Task/InputOutputDelete", {"tasktoken": token})
    fates = {task.task_id: task.fate for task in find(bench).tasks}
    assert fates == {failed: Fate.FAILED, early: Fate.FAILED, cancelled: Fate.CANCELLED, gone: Fate.GONE}
    assert not any(fate.fetchable for fate in fates.values())


def test_an_expired_file_is_an_explained_failure(bench: Bench, box: Box) -> None:
    task_id = ended(box)
    find(bench)
    box.fault(call="cdn", kind="expire", times=0, for_good=True)
    (job,) = adopt(bench, task_id)
    failed = bench.until(job.id, JobState.FAILED)
    assert failed.failure is not None and "expired" in str(failed.failure.message.args["why"])
    assert find(bench).tasks == ()


def test_jobs_of_ours_are_not_among_them(bench: Bench, box: Box) -> None:
    (job_id,) = bench.generate(a_request(1))
    bench.until(job_id, JobState.DONE)
    other = ended(box, prompt="run elsewhere")
    assert [task.task_id for task in find(bench).tasks] == [other]


def test_a_task_that_may_be_a_lost_jobs_is_left_to_it(bench: Bench, box: Box) -> None:
    """Its answer got lost: the look-up has to find the task, which must not get a second job before."""
    request = a_request(5)
    lost = Job("lost", JobState.DRAFTED, request, time.time(), sandbox=True)
    bench.engine.ledger.create(lost)
    bench.engine.ledger.move(lost.id, JobState.SUBMITTING)
    bench.works.board.put(replace(lost, state=JobState.UNKNOWN))
    box.token(**request.values)
    other = box.until(box.token(**request.with_values(seed="6").values))["id"]
    found = find(bench)
    assert ([task.task_id for task in found.tasks], found.lost) == ([other], 1)


def test_adopting_twice_makes_one_job(bench: Bench, box: Box) -> None:
    task_id = ended(box)
    find(bench)
    assert adopt(bench, task_id) == adopt(bench, task_id)
    assert len(bench.works.board.jobs()) == 1


def test_a_long_list_is_gone_through_piece_by_piece(bench: Bench, box: Box) -> None:
    box.fault(call="task", kind="task_error", times=0)
    for number in range(60):
        box.token(prompt=f"number {number}")
    first = find(bench)
    assert [task.prompt for task in first.tasks] == [f"number {number}" for number in range(59, 9, -1)]
    assert first.following == 50
    second = find(bench, first.following)
    assert [task.prompt for task in second.tasks] == [f"number {number}" for number in range(9, -1, -1)]
    assert second.following is None


@pytest.mark.parametrize(
    "parameters",
    [
        {"prompt": "x" * 300_000, "durationSeconds": "8"},
        {"prompt": "\u202e\x00../../etc", "durationSeconds": "8", "../x": "y", "inputImage": "file:///etc/passwd"},
        {f"field{n}": "v" for n in range(5000)} | {"durationSeconds": "8"},
        {"prompt": ["a list"], "seed": None, "durationSeconds": 8},
        {},
    ],
)
def test_settings_that_make_no_sense_do_no_harm(bench: Bench, box: Box, parameters: dict[str, Any]) -> None:
    task_id = ended(box)
    box.fault(call="Task/List", kind="patch", task={"parameters": parameters})
    find(bench)
    (job,) = adopt(bench, task_id)
    assert len(job.request.values) <= 64 and len(job.request.to_json()) < 200_000
    assert job.request.images == ()
    done = bench.until(job.id, JobState.DONE)
    assert done.clip is not None and Path(done.clip.path).parent == bench.folders.library


def test_offline_is_said_and_looked_at_again(bench: Bench, box: Box) -> None:
    wait_for(lambda: bench.connections[-1].line is Line.ONLINE)  # what asks for the list at the start has its answer
    box.fault(call="Task/List", kind="reset")
    problem = find(bench).problem
    assert problem is not None and "Wiro" in str(problem.message)
    assert find(bench).problem is None


def test_without_an_account_it_says_so(bench: Bench) -> None:
    bench.engine.leave()
    problem = find(bench).problem
    assert problem is not None and problem.action is Action.OPEN_ACCOUNT


def test_what_another_account_found_is_not_adopted(bench: Bench, box: Box) -> None:
    task_id = ended(box)
    find(bench)
    bench.use(box)
    answer = bench.works.adoption.adopt((task_id,))
    assert answer.task_ids == () and answer.problem is not None
    assert bench.works.board.jobs() == ()


def test_an_adopted_job_is_followed_after_a_restart(box: Box, tmp_path: Path) -> None:
    box.fault(call="cdn", kind="stall", times=0)
    with bench_in(tmp_path) as first:
        first.use(box)
        task_id = ended(box)
        find(first)
        (job,) = adopt(first, task_id)
        first.until(job.id, JobState.FETCHING)
    box.control("DELETE", "faults")
    with bench_in(tmp_path) as second:
        second.use(box)
        second.until(job.id, JobState.DONE)


@pytest.mark.parametrize(("age", "spent"), [(0.0, Decimal("1.25")), (40 * 86400.0, Decimal(0))])
def test_what_was_charged_long_ago_is_not_spent_today(bench: Bench, age: float, spent: Decimal) -> None:
    """The sandbox is no money, so the ledger is told of a task of a real account."""
    now = time.time()
    job = Job("real", JobState.ACCEPTED, a_request(1), now - age, sandbox=False, task_id="77")
    assert bench.engine.ledger.adopt(job, "token")
    bench.engine.ledger.move(job.id, JobState.FETCHING, cost=Decimal("1.25"))
    assert bench.works.budget.spending(sandbox=False).spent.day.charged == spent
