"""The door to all use cases: what the window may ask for. Any thread may call; the work runs on the queues."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from veo_desktop.core.errors import Action, VeoError
from veo_desktop.core.job import Hold, IllegalTransition, Job, JobState, Progress, Stage, awaits_clip
from veo_desktop.core.notice import QUEUE_PAUSED, Level, Notice
from veo_desktop.core.order import Order, Relation
from veo_desktop.core.request import Request
from veo_desktop.core.text import Text, text, textn
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.ending import Ended
from veo_desktop.jobs.fetch import Fetcher
from veo_desktop.jobs.follow import Follower
from veo_desktop.jobs.provider import Provider
from veo_desktop.jobs.reconcile import Reconciler
from veo_desktop.jobs.schedule import Scheduler
from veo_desktop.store.ledger import Ledger

RECENT = 200  # ended jobs that the strip brings back at start
OLD_NOTICE = "old jobs"
ASK_AFTER = 3600.0  # a job that waited so long is not sent at start without its maker

_OTHER_ACCOUNT = {  # by whether the job is one of the sandbox
    True: text("This was made in the sandbox. To make it with your Wiro account, reuse its settings."),
    False: text("This was made with your Wiro account. To try it in the sandbox, reuse its settings."),
}

_OTHER_KEYS = text(
    "This was made with another of your Wiro accounts. Change to that one in the settings, or reuse its settings here."
)


@dataclass(frozen=True, slots=True)
class UseCases:
    """The parts of the service, built by the composition root."""

    scheduler: Scheduler
    follower: Follower
    fetcher: Fetcher
    reconciler: Reconciler


class JobService:
    """Makes, cancels, retries and dismisses jobs, and picks up at start what was left.

    New jobs belong to the project that `project` names.
    """

    def __init__(
        self, ledger: Ledger, board: Board, notify: Callable[[Notice], None], project: Callable[[], str]
    ) -> None:
        self._ledger = ledger
        self._board = board
        self._notify = notify
        self._project = project
        self._parts: UseCases

    def attach(self, parts: UseCases) -> None:
        """Take the parts, which call back into this service and so are made after it."""
        self._parts = parts

    def load(self, ended_only: bool = False) -> None:
        """Read the newest jobs from the ledger onto the board. Nothing is sent yet.

        `ended_only`: nothing can be written down, so nothing that goes on is followed.
        """
        records = [each for each in self._ledger.recent(RECENT) if each.job.state.ended or not ended_only]
        now = time.time()
        jobs = [_at_start(record.job, now) for record in reversed(records)]
        self._board.put(*jobs)
        if old := sum(job.hold is Hold.OLD for job in jobs):
            self._notify(Notice(OLD_NOTICE, Level.INFO, _old_jobs(old), Action.SEND_WAITING))
        if self._ledger.note(QUEUE_PAUSED):
            self._pause_queue(True)

    def resume(self, provider: Provider) -> None:
        """Go on with every live job of this account: follow, fetch, look up, send."""
        for job in self._board.jobs():
            if not provider.owns(job):
                self._say_whose(job, Hold.ACCOUNT)
                continue
            self._say_whose(job, Hold.NONE)
            if job.state in (JobState.ACCEPTED, JobState.FOLLOWING):
                self._follow(job.id)
            elif job.state is JobState.FETCHING:
                self._parts.fetcher.fetch(job.id, ())
            elif job.state is JobState.UNKNOWN:
                self._parts.reconciler.look_up(job.id)
        self._parts.scheduler.release()

    def generate(self, orders: tuple[Order, ...], sandbox: bool, account: str = "") -> tuple[str, ...]:
        """Write one drafted job an order and let the queue send them. Answers their ids.

        `account` is the id of the Wiro account that they are for, wherever `sandbox` is false.
        """
        return self._make(orders, sandbox, "" if sandbox else account, self._project())

    def _make(self, orders: tuple[Order, ...], sandbox: bool, account: str, project: str) -> tuple[str, ...]:
        now = time.time()
        jobs = tuple(
            Job(
                id=uuid.uuid4().hex,
                state=JobState.DRAFTED,
                request=order.request,
                created=now + number * 1e-3,
                sandbox=sandbox,
                estimate=order.estimate,
                position=now + number * 1e-3,
                project=project,
                parent=order.parent,
                relation=order.relation,
                account=account,
            )
            for number, order in enumerate(orders)
        )
        for job in jobs:
            self._ledger.create(job)
        self._board.put(*jobs)
        self._parts.scheduler.admit()
        return tuple(job.id for job in jobs)

    def retry(self, job_id: str, sandbox: bool, account: str = "") -> None:
        """Send a waiting job now, or make an ended one's request again as a new job.

        A clip that was paid for and did not come home is fetched again: that costs nothing. Raises VeoError
        for a job of the account that is not in use.
        """
        job = self._board.get(job_id)
        if job is None:
            return
        if job.sandbox != sandbox:
            raise VeoError(_OTHER_ACCOUNT[job.sandbox])
        if not sandbox and job.account != account:
            raise VeoError(_OTHER_KEYS, action=Action.OPEN_ACCOUNT)
        if job.state is JobState.DRAFTED:
            self._set_hold(job_id, Hold.NONE)
            self._parts.scheduler.release()
        elif awaits_clip(job):
            self._fetch_again(job_id)
        elif job.state.ended:
            parent, relation = (job.id, Relation.AGAIN) if job.clip is not None else (job.parent, job.relation)
            order = Order(job.request, job.estimate, parent, relation)
            self._make((order,), job.sandbox, job.account, job.project)

    def pause(self, job_id: str) -> bool:
        """Hold one waiting job until its maker starts it (`retry`); False when it is too late."""
        job = self._board.get(job_id)
        if job is None or job.state is not JobState.DRAFTED:
            return False
        self._set_hold(job_id, Hold.USER)  # first held, then asked: so it cannot leave in between
        if not self._parts.scheduler.is_sending(job_id):
            return True
        self._set_hold(job_id, Hold.NONE)
        return False

    def edit(self, job_id: str, request: Request, estimate: Decimal | None) -> bool:
        """Change what a waiting job asks for; False when it is too late. It keeps its place, and waits held."""
        if not self.pause(job_id):
            return False
        self._ledger.change_request(job_id, request, estimate)
        self._board.change(job_id, request=request, estimate=estimate)
        return True

    def move(self, job_id: str, before: str | None) -> None:
        """Put a waiting job right before another one, or behind all (None)."""
        waiting = sorted(self._waiting(), key=lambda job: job.position)
        others = [job for job in waiting if job.id != job_id]
        place = next((number for number, job in enumerate(others) if job.id == before), len(others))
        position = _between(others[place - 1] if place else None, others[place] if place < len(others) else None)
        self._ledger.update(job_id, position=position)
        self._board.change(job_id, position=position)

    def pause_queue(self, paused: bool) -> None:
        """Send nothing more until the person lets the queue go on; this outlasts a restart."""
        self._ledger.keep_note(QUEUE_PAUSED, "1" if paused else "")
        self._pause_queue(paused)

    def send_waiting(self) -> None:
        """Let the jobs of another day go."""
        for job in self._waiting():
            if job.hold is Hold.OLD:
                self._set_hold(job.id, Hold.NONE)
        self._notify(Notice(OLD_NOTICE, Level.INFO, None))
        self._parts.scheduler.admit()

    def release(self) -> None:
        """The person settled what held the queue."""
        self._parts.scheduler.release()

    def cancel(self, job_id: str, provider: Provider | None) -> None:
        """Take a waiting job back, or ask the provider to end its task. Raises VeoError when that is refused."""
        job = self._board.get(job_id)
        if job is None or job.state.ended:
            return
        if self.take_back(job_id):
            return
        record, job = self._ledger.record(job_id), self._board.get(job_id) or job
        if record is None or provider is None or job.state not in (JobState.ACCEPTED, JobState.FOLLOWING):
            return
        if not provider.owns(job):
            raise VeoError(_OTHER_KEYS, action=Action.OPEN_ACCOUNT)
        queued = job.stage.value <= Stage.QUEUED.value
        call = provider.client.cancel_task if queued else provider.client.kill
        try:
            call(job.task_id, record.task_token)
        finally:  # refused or lost: the task's own state decides what is shown
            self._parts.follower.poll_soon(job_id)

    def take_back(self, job_id: str) -> bool:
        """Cancel a job that was never sent; False where it is at the provider, or left at this very moment."""
        job = self._board.get(job_id)
        if job is None or job.state is not JobState.DRAFTED:
            return False
        try:
            self._ledger.move(job_id, JobState.CANCELLED, hold=Hold.NONE, failure=None)
        except IllegalTransition:
            return False
        self._board.change(job_id, state=JobState.CANCELLED, hold=Hold.NONE, failure=None, ended=time.time())
        return True

    def dismiss(self, job_id: str) -> None:
        """Take an ended job off the strip; the ledger keeps it."""
        job = self._board.get(job_id)
        if job is not None and job.state.ended:
            self._ledger.update(job_id, dismissed=time.time())
            self._board.forget((job_id,))

    def bring_back(self, job_id: str) -> None:
        """Put a dismissed job on the strip again."""
        self._ledger.update(job_id, dismissed=None)
        record = self._ledger.record(job_id)
        if record is not None:
            self._board.put(record.job)

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

    def _fetch_again(self, job_id: str) -> None:
        self._ledger.move(job_id, JobState.FETCHING, "again", failure=None, ended=None)
        self._board.change(job_id, state=JobState.FETCHING, failure=None, ended=None, progress=Progress())
        self._parts.fetcher.fetch(job_id, ())

    def _say_whose(self, job: Job, hold: Hold) -> None:
        """A waiting job of another Wiro account says so, as long as that is not in use."""
        other = Hold.NONE if hold is Hold.ACCOUNT else Hold.ACCOUNT
        if job.state is JobState.DRAFTED and not job.sandbox and job.hold is other:
            self._board.change(job.id, hold=hold, failure=None)

    def _waiting(self) -> list[Job]:
        return [job for job in self._board.jobs() if job.state is JobState.DRAFTED]

    def _set_hold(self, job_id: str, hold: Hold) -> None:
        self._ledger.update(job_id, hold=hold, failure=None)
        self._board.change(job_id, hold=hold, failure=None)

    def _pause_queue(self, paused: bool) -> None:
        self._parts.scheduler.pause(paused)
        words = text("The queue is paused: nothing more is sent. Clips at Wiro go on.") if paused else None
        self._notify(Notice(QUEUE_PAUSED, Level.INFO, words, Action.RESUME_QUEUE))

    def _follow(self, job_id: str) -> None:
        record = self._ledger.record(job_id)
        if record is not None:
            self._parts.follower.follow(record)


def _at_start(job: Job, now: float) -> Job:
    """The picture of a job as a restart finds it: an old waiting job rests until its maker sends it."""
    if job.state is JobState.DRAFTED and job.hold is not Hold.USER:
        return replace(job, hold=Hold.OLD if now - job.created > ASK_AFTER else Hold.NONE, failure=None)
    if job.state is JobState.SUBMITTING:
        return replace(job, state=JobState.UNKNOWN)
    return job


def _old_jobs(number: int) -> Text:
    return textn(
        "One job waits since the last time. It was not sent.",
        "{n} jobs wait since the last time. They were not sent.",
        number,
    )


def _between(left: Job | None, right: Job | None) -> float:
    """A position between two neighbours."""
    if left is None and right is None:
        return time.time()
    if left is None:
        assert right is not None
        return right.position - 1.0
    return left.position + 1.0 if right is None else (left.position + right.position) / 2
