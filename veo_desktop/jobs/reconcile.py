"""Settles jobs whose answer got lost: adopted, shown to the person, or never arrived. Runs on the REST pool."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from veo_desktop.core.answers import TaskChoice, TaskChoices
from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.errors import Action, VeoError, unexpected
from veo_desktop.core.job import Failure, Hold, Job, JobState
from veo_desktop.core.request import PROMPT
from veo_desktop.core.text import text
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.holds import hold_after
from veo_desktop.jobs.lookup import Found, find_tasks
from veo_desktop.jobs.provider import Provider
from veo_desktop.store.ledger import Ledger, TaskTakenError
from veo_desktop.store.rows import Record
from veo_desktop.wiro.models import Task

LOOKS = 3
LOOK_PAUSE = 60.0  # seconds: three looks take at least two minutes
OFFLINE_PAUSE = 15.0  # seconds after a look that found nothing out

SEVERAL = text("Wiro shows several tasks that may be this one. Choose the right one: nothing is sent again by itself.")
NEVER_ARRIVED = text("Wiro never got this job. Not charged. Send it again when you like.")


class Reconciler:
    """`adopted` is told of a job's id once its task is on the disk."""

    def __init__(
        self,
        ledger: Ledger,
        board: Board,
        queue: CallQueue,
        provider: Callable[[], Provider | None],
        adopted: Callable[[str], None],
        pause: float = LOOK_PAUSE,
    ) -> None:
        self._ledger = ledger
        self._board = board
        self._queue = queue
        self._provider = provider
        self._adopted = adopted
        self._pause = pause
        self._one = threading.Lock()  # looks are serial: two lost jobs must not adopt one task

    def look_up(self, job_id: str, delay: float = 0.0) -> None:
        """Search for the job's task, now or after `delay` seconds, until it is found or surely not there."""
        self._queue.post(lambda: self._look(job_id), delay)

    def choices(self, job_id: str) -> TaskChoices:
        """The tasks that a person may choose from for a job that is still unknown. Raises VeoError."""
        return TaskChoices(job_id, tuple(_choice(task) for task in self._candidates(job_id)))

    def choose(self, job_id: str, task_id: str) -> None:
        """The person says which task it is, or "" for none of them: then it never arrived. Raises VeoError."""
        task = next((each for each in self._candidates(job_id) if each.id == task_id), None)
        with self._one:
            record = self._ledger.record(job_id)
            if record is None or record.job.state is not JobState.UNKNOWN:
                return
            if not task_id:
                self._never_arrived(record)
            elif task is not None:
                self._adopt(record.job, task)

    def _candidates(self, job_id: str) -> tuple[Task, ...]:
        record, provider = self._ledger.record(job_id), self._provider()
        if record is None or provider is None:
            return ()
        if not provider.owns(record.job):
            raise VeoError(
                text("This job belongs to another account than the one in use. Change to that one to look for it."),
                action=Action.OPEN_ACCOUNT,
            )
        found = self._search(record, provider)
        return (*found.sure, *found.unsure)

    def _look(self, job_id: str) -> None:
        provider = self._provider()
        with self._one:
            record = self._ledger.record(job_id)
            if record is None or record.job.state not in (JobState.UNKNOWN, JobState.SUBMITTING):
                return
            if provider is None or not provider.owns(record.job):
                return  # looked up when its account is in use again
            if self._twin_on_its_way(record.job):
                self.look_up(job_id, self._pause)
                return
            try:
                self._decide(record, self._search(record, provider))
            except Exception as error:
                self._postpone(job_id, unexpected(error))

    def _search(self, record: Record, provider: Provider) -> Found:
        owned = self._ledger.owned_tasks(record.job.sandbox)
        attempted = record.attempted if record.attempted is not None else record.job.created
        return find_tasks(record.job.request, attempted, owned, provider)

    def _twin_on_its_way(self, job: Job) -> bool:
        """Whether an equal job is being sent right now: the task that is found could be that one's."""
        return any(
            other.state is JobState.SUBMITTING and other.id != job.id and other.request == job.request
            for other in self._board.jobs()
        )

    def _decide(self, record: Record, found: Found) -> None:
        twins = self._ledger.lost_like(record.job)
        if 0 < len(found.sure) <= len(twins):  # equal jobs and equal tasks: one to one, whichever is which
            for twin, task in zip(twins, found.sure, strict=False):
                self._adopt(twin.job, task)
            if all(twin.job.id != record.job.id for twin in twins[: len(found.sure)]):
                self._nothing(record)
        elif found.sure or found.unsure:
            ids = ", ".join(task.id for task in (*found.sure, *found.unsure))
            self._settle_unknown(record, Failure(SEVERAL, ids, Action.CHOOSE_TASK))
        else:
            self._nothing(record)

    def _adopt(self, job: Job, task: Task) -> None:
        try:
            self._ledger.move(
                job.id, JobState.ACCEPTED, f"found task {task.id}", task_id=task.id, task_token=task.token, failure=None
            )
        except TaskTakenError:  # by hand, in the same moment: look again without it
            self.look_up(job.id)
            return
        self._board.change(job.id, state=JobState.ACCEPTED, task_id=task.id, failure=None, hold=Hold.NONE)
        self._adopted(job.id)

    def _nothing(self, record: Record) -> None:
        looks = record.looks + 1
        if looks >= LOOKS:
            self._never_arrived(record)
            return
        self._settle_unknown(record, record.job.failure)
        self._ledger.update(record.job.id, looks=looks)
        self.look_up(record.job.id, self._pause)

    def _never_arrived(self, record: Record) -> None:
        failure = Failure(NEVER_ARRIVED, "", Action.RETRY)
        self._ledger.move(record.job.id, JobState.FAILED, "never arrived", failure=failure)
        self._board.change(record.job.id, state=JobState.FAILED, failure=failure, hold=Hold.NONE, ended=time.time())

    def _settle_unknown(self, record: Record, failure: Failure | None) -> None:
        if record.job.state is JobState.SUBMITTING:  # a crash, or a disk that was full, came between
            self._ledger.move(record.job.id, JobState.UNKNOWN, failure=failure)
        else:
            self._ledger.update(record.job.id, failure=failure)
        self._board.change(record.job.id, state=JobState.UNKNOWN, failure=failure, hold=Hold.NONE)

    def _postpone(self, job_id: str, error: VeoError) -> None:
        failure = Failure(error.user_message, error.detail, error.action)
        self._board.change(job_id, hold=hold_after(error), failure=failure)
        self.look_up(job_id, min(self._pause, OFFLINE_PAUSE))


def _choice(task: Task) -> TaskChoice:
    return TaskChoice(task.id, task.createtime, task.status, task.parameters.get(PROMPT, ""))
