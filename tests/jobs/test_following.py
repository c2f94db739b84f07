"""Following: the socket hints, `/Task/Detail` decides, and either may fail."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.jobs.bench import Bench, a_request, billed, runs, wait_for
from tests.sandbox.box import Box
from veo_desktop.core.connection import Line
from veo_desktop.core.job import Hold, JobState, Stage


@pytest.mark.parametrize("kind", ["silent", "newest_only", "duplicate", "disorder", "garbage", "huge", "drop"])
def test_a_bad_socket_brings_the_job_to_its_right_end(bench: Bench, box: Box, kind: str) -> None:
    box.fault(call="socket", kind=kind, times=0, **({"events": 3} if kind == "drop" else {}))
    job_ids = bench.generate(a_request(1), a_request(2))
    assert all(bench.until(job_id, JobState.DONE, JobState.FAILED).state is JobState.DONE for job_id in job_ids)
    assert runs(box) == 2 and len(billed(box)) == 2


def test_without_any_socket_polling_carries_the_job(bench: Bench, box: Box) -> None:
    box.fault(call="socket", kind="refuse", status=503, times=0)
    (job_id,) = bench.generate(a_request(1))
    assert bench.until(job_id, JobState.DONE, JobState.FAILED).state is JobState.DONE


@pytest.mark.parametrize("kind", ["garbage", "reset", "status", "truncate"])
def test_bad_answers_while_following_are_waited_out(bench: Bench, box: Box, kind: str) -> None:
    box.fault(call="Task/Detail", kind=kind, times=2)
    (job_id,) = bench.generate(a_request(1))
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert job.state is JobState.DONE and job.failure is None


def test_a_job_never_moves_back(bench: Bench, box: Box) -> None:
    box.fault(call="socket", kind="disorder", times=0)
    seen: list[Stage] = []
    _watch(bench, lambda: seen.extend(job.stage for job in bench.works.board.take()))
    (job_id,) = bench.generate(a_request(1))
    bench.until(job_id, JobState.DONE)
    ranks = [stage.value for stage in seen]
    assert ranks == sorted(ranks) and len(set(ranks)) > 2


def _watch(bench: Bench, look: Callable[[], None]) -> None:
    """Look at every change of the board as it happens."""
    board = bench.works.board
    board._on_dirty = look  # the edge to the window, which is not here


def test_the_log_is_kept_for_the_details(bench: Bench, box: Box) -> None:
    box.fault(call="task", kind="fail", message="the reason is here")
    (job_id,) = bench.generate(a_request(1))
    bench.until(job_id, JobState.FAILED)
    bench.engine.ledger.history(job_id)
    lines = bench.engine.service.log(job_id)
    assert any("the reason is here" in words for _, _, words in lines)


def test_trouble_at_wiro_is_not_taken_for_a_broken_line(bench: Bench, box: Box) -> None:
    box.fault(call="task", kind="stuck")
    (job_id,) = bench.generate(a_request(1))
    bench.until(job_id, JobState.FOLLOWING)
    box.fault(call="Task/Detail", kind="status", status=503, times=3)
    wait_for(lambda: bench.job(job_id).hold is Hold.PROVIDER)
    assert "connection" not in bench.notices
    wait_for(lambda: bench.job(job_id).hold is Hold.NONE)


def test_a_line_that_breaks_is_said_and_comes_back_by_itself(bench: Bench, box: Box) -> None:
    wait_for(lambda: bench.connections[-1].line is Line.ONLINE)
    box.fault(call="task", kind="stuck")
    (job_id,) = bench.generate(a_request(1))
    bench.until(job_id, JobState.FOLLOWING)
    box.fault(call="socket", kind="refuse", status=503, times=0)
    box.fault(call="*", kind="reset", times=6)
    wait_for(lambda: bench.connections[-1].line is Line.OFFLINE)
    wait_for(lambda: bench.job(job_id).hold is Hold.NETWORK)
    assert "connection" in bench.notices and bench.job(job_id).failure is not None
    wait_for(lambda: bench.connections[-1].line is Line.ONLINE and bench.job(job_id).hold is Hold.NONE)
    assert "connection" not in bench.notices and bench.job(job_id).failure is None
