"""The door to all use cases: what the window may ask for. Any thread may call; the work runs on the queues."""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass, replace
from decimal import Decimal

from veo_desktop.core.job import Failure, Hold, Job, JobState, Progress, Stage
from veo_desktop.core.request import Request
from veo_desktop.core.text import text
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.ending import Ended
from veo_desktop.jobs.fetch import Fetcher
from veo_desktop.jobs.follow import Follower
from veo_desktop.jobs.provider import Provider
from veo_desktop.jobs.reconcile import Reconciler
from veo_desktop.jobs.schedule import Scheduler
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.rows import Record

RECENT = 200  # ended jobs that the strip brings back at start
ASK_AFTER = 3600.0  # a job that waited so long is not sent at start without its maker


@dataclass(frozen=True, slots=True)
class UseCases:
    """The parts of the service, built by the composition root."""

    scheduler: Scheduler
    follower: Follower
    fetcher: Fetcher
    reconciler: Reconciler


class JobService:
    """Makes, cancels, retries and dismisses jobs, and picks up at start what was left."""

    def __init__(self, ledger: Ledger, board: Board) -> None:
        self._ledger = ledger
        self._board = board
        self._parts: UseCases

    def attach(self, parts: UseCases) -> None:
        """Take the parts, which call back into this service and so are made after it."""
        self._parts = parts

    def load(self) -> None:
        """Read the newest jobs from the ledger onto the board. Nothing is sent yet."""
        records = self._ledger.recent(RECENT)
        now = time.time()
        for record in records:
            if record.job.state is JobState.DRAFTED and now - record.job.created > ASK_AFTER:
                self._ledger.update(record.job.id, hold=Hold.USER)
        self._board.put(*(_at_start(record, now) for record in reversed(records)))

    def resume(self, provider: Provider) -> None:
        """Go on with every live job of this account: follow, fetch, look up, send."""
        for job in self._board.jobs():
            if job.sandbox != provider.sandbox or job.state.ended:
                continue
            if job.state in (JobState.ACCEPTED, JobState.FOLLOWING):
                self._follow(job.id)
            elif job.state is JobState.FETCHING:
                self._parts.fetcher.fetch(job.id, ())
            elif job.state in (JobState.UNKNOWN, JobState.SUBMITTING):
                self._parts.reconciler.look_up(job.id)
        self._parts.scheduler.release()

    def generate(self, requests: tuple[Request, ...], sandbox: bool, estimate: Decimal | None) -> tuple[str, ...]:
        """Write one drafted job a request and let the queue send them; `estimate` in USD each. Answers their ids."""
        jobs = tuple(
            Job(uuid.uuid4().hex, JobState.DRAFTED, request, time.time() + number * 1e-3, sandbox, estimate=estimate)
            for number, request in enumerate(requests)
        )
        for job in jobs:
            self._ledger.create(job)
        self._board.put(*jobs)
        self._parts.scheduler.admit()
        return tuple(job.id for job in jobs)

    def retry(self, job_id: str) -> None:
        """Send a waiting job now, or make an ended one's request again as a new job."""
        job = self._board.get(job_id)
        if job is None:
            return
        if job.state is JobState.DRAFTED:
            self._ledger.update(job_id, hold=Hold.NONE, failure=None)
            self._board.change(job_id, hold=Hold.NONE, failure=None)
            self._parts.scheduler.release()
        elif job.state.ended:
            self.generate((job.request,), job.sandbox, job.estimate)

    def release(self) -> None:
        """The person settled what held the queue."""
        self._parts.scheduler.release()

    def cancel(self, job_id: str, provider: Provider | None) -> None:
        """Take a waiting job back, or ask the provider to end its task. Raises VeoError when that is refused."""
        job = self._board.get(job_id)
        if job is None or job.state.ended:
            return
        if job.state is JobState.DRAFTED:
            self._ledger.move(job_id, JobState.CANCELLED)
            self._board.change(job_id, state=JobState.CANCELLED, hold=Hold.NONE, failure=None, ended=time.time())
            return
        record = self._ledger.record(job_id)
        if record is None or provider is None or job.state not in (JobState.ACCEPTED, JobState.FOLLOWING):
            return
        queued = job.stage.value <= Stage.QUEUED.value
        call = provider.client.cancel_task if queued else provider.client.kill
        try:
            call(job.task_id, record.task_token)
        finally:  # refused or lost: the task's own state decides what is shown
            self._parts.follower.poll_soon(job_id)

    def dismiss(self, job_id: str) -> None:
        """Take an ended job off the strip; the ledger keeps it."""
        job = self._board.get(job_id)
        if job is not None and job.state.ended:
            self._ledger.update(job_id, dismissed=time.time())
            self._board.forget((job_id,))

    def log(self, job_id: str) -> tuple[tuple[float, str, str], ...]:
        """A job's history and its task's log lines: (unix seconds, kind, line), oldest first."""
        return (*self._ledger.history(job_id), *self._parts.follower.log(job_id))

    def accepted(self, job_id: str) -> None:
        """A job has a task now: follow it."""
        self._follow(job_id)

    def task_ended(self, job_id: str, ended: Ended) -> None:
        """A followed task has ended: fetch its clip, or say why there is none."""
        if ended.state is JobState.FETCHING:
            self._ledger.move(job_id, JobState.FETCHING, cost=ended.cost, failure=None, stage=Stage.ENDED)
            self._board.change(
                job_id,
                state=JobState.FETCHING,
                stage=Stage.ENDED,
                cost=ended.cost,
                progress=Progress(),
                failure=None,
                hold=Hold.NONE,
            )
            self._parts.fetcher.fetch(job_id, ended.outputs)
        else:
            self._ledger.move(job_id, ended.state, cost=ended.cost, failure=ended.failure, stage=Stage.ENDED)
            self._board.change(
                job_id,
                state=ended.state,
                stage=Stage.ENDED,
                cost=ended.cost,
                failure=ended.failure,
                hold=Hold.NONE,
                ended=time.time(),
            )
        self._parts.scheduler.slot_freed()

    def _follow(self, job_id: str) -> None:
        record = self._ledger.record(job_id)
        if record is not None:
            self._parts.follower.follow(record)


def _at_start(record: Record, now: float) -> Job:
    """The picture of a job as a restart finds it: an old waiting job rests until its maker sends it."""
    job = record.job
    if job.state is JobState.DRAFTED and now - job.created > ASK_AFTER:
        message = text("Waited since the last time. Send it when you still want it.")
        return replace(job, hold=Hold.USER, failure=Failure(message))
    if job.state is JobState.SUBMITTING:
        return replace(job, state=JobState.UNKNOWN)
    return job
