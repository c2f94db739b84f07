"""The ledger: what is written is there after a restart, and an illegal step is an error."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from tests.store.ledger_helpers import a_clip, a_job, open_ledger
from veo_desktop.core.errors import Action
from veo_desktop.core.job import Failure, Hold, IllegalTransition, JobState, Stage
from veo_desktop.core.text import text
from veo_desktop.store.ledger import TaskTakenError


def test_a_job_lives_through_a_restart(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        opened.ledger.create(a_job(prompt='Grüße, 你好 "quoted" 🦊\nsecond line'))
        opened.ledger.move("one", JobState.SUBMITTING, attempted=12.5)
        opened.ledger.move("one", JobState.ACCEPTED, task_id="2221", task_token="token")
        opened.ledger.update("one", stage=Stage.GENERATING)
    with open_ledger(tmp_path) as opened:
        record = opened.ledger.record("one")
    assert record is not None
    assert record.job.request.value("prompt") == 'Grüße, 你好 "quoted" 🦊\nsecond line'
    assert (record.job.state, record.job.stage, record.job.task_id) == (JobState.ACCEPTED, Stage.GENERATING, "2221")
    assert (record.task_token, record.attempted) == ("token", 12.5)


def test_an_illegal_step_changes_nothing(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        opened.ledger.create(a_job())
        with pytest.raises(IllegalTransition):
            opened.ledger.move("one", JobState.DONE)
        record = opened.ledger.record("one")
        history = opened.ledger.history("one")
    assert record is not None and record.job.state is JobState.DRAFTED
    assert [kind for _, kind, _ in history] == ["drafted"]


def test_a_task_belongs_to_one_job_alone(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        for name in ("one", "two"):
            opened.ledger.create(a_job(name))
            opened.ledger.move(name, JobState.SUBMITTING)
        opened.ledger.move("one", JobState.ACCEPTED, task_id="7")
        with pytest.raises(TaskTakenError):
            opened.ledger.move("two", JobState.ACCEPTED, task_id="7")
        assert opened.ledger.owned_tasks(sandbox=False) == {"7"}


def test_the_end_and_its_clip_are_written_together(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        opened.ledger.create(a_job())
        opened.ledger.move("one", JobState.SUBMITTING)
        opened.ledger.move("one", JobState.ACCEPTED, task_id="7")
        clip = a_clip(tmp_path)
        opened.ledger.prepare("one", clip)
        with pytest.raises(IllegalTransition):
            opened.ledger.finish("one", [clip])
        assert opened.ledger.library_size("") == (0, 0)
        opened.ledger.move("one", JobState.FETCHING, cost=Decimal("3.20"))
        unfinished = opened.ledger.record("one")
        assert unfinished is not None and unfinished.job.clip is None  # never shown before it is done
        opened.ledger.finish("one", [clip])
        record = opened.ledger.record("one")
        assert opened.ledger.library_size("") == (1, 1234)
        assert opened.charged_since(0) == Decimal("3.20")
    assert record is not None and record.job.clip is not None
    assert record.job.state is JobState.DONE and record.job.clip.path == str(tmp_path / "library" / "fox.mp4")


def test_the_sandbox_is_no_money(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        opened.ledger.create(a_job(sandbox=True))
        opened.ledger.move("one", JobState.SUBMITTING)
        opened.ledger.move("one", JobState.ACCEPTED)
        opened.ledger.move("one", JobState.FETCHING, cost=Decimal("3.20"))
        assert opened.charged_since(0) == 0


def test_a_failure_keeps_its_words_and_its_way_out(tmp_path: Path) -> None:
    failure = Failure(text("Not sent: {why}", why="no {braces}"), "detail", Action.ADD_FUNDS)
    with open_ledger(tmp_path) as opened:
        opened.ledger.create(a_job())
        opened.ledger.move("one", JobState.FAILED, failure=failure, hold=Hold.FUNDS)
        record = opened.ledger.record("one")
    assert record is not None and record.job.failure == failure and record.job.hold is Hold.FUNDS
    assert str(record.job.failure.message) == "Not sent: no {braces}"


def test_live_jobs_are_always_among_the_recent(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        for number in range(30):
            opened.ledger.create(a_job(f"job {number}"))
            if number >= 5:
                opened.ledger.move(f"job {number}", JobState.CANCELLED)
        opened.ledger.update("job 29", dismissed=1.0)
        found = [record.job.id for record in opened.ledger.recent(3)]
    assert found == ["job 28", "job 27", "job 26", "job 4", "job 3", "job 2", "job 1", "job 0"]


def test_a_clip_prepared_twice_is_one(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        opened.ledger.create(a_job())
        opened.ledger.prepare("one", a_clip(tmp_path, "first.mp4"))
        opened.ledger.prepare("one", a_clip(tmp_path, "second.mp4"))
        prepared = opened.ledger.prepared("one", 0)
    assert prepared is not None and prepared.clip.path == str(tmp_path / "library" / "second.mp4")
