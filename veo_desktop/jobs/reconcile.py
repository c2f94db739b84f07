"""Looks for tasks whose answer got lost, so that they are adopted and never paid twice. Runs on the REST pool.

Source: traps "Paid jobs": page `/Task/List` until older than the attempt, skip owned tasks, match parameters and time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.errors import Action, VeoError, unexpected
from veo_desktop.core.job import Failure, JobState
from veo_desktop.core.request import FIRST_FRAME, Request
from veo_desktop.core.text import text
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.provider import Provider
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.rows import Record
from veo_desktop.wiro.models import Task

LOOKS = 3
LOOK_PAUSE = 60.0  # seconds: three looks take at least two minutes
CLOCK_SLACK = 300.0  # the provider's clock and ours may differ by so many seconds
PAGE = 50
PAGES = 20

SEVERAL = text(
    "Wiro shows several new clips with these settings, and it is not certain which one is this. "
    "Nothing is sent again; have a look at your Wiro account."
)
NEVER_ARRIVED = text("Wiro never got this job. Not charged. Send it again when you like.")


class Reconciler:
    """`adopted` and `missing` are told of a job's id once its new state is on the disk."""

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

    def _look(self, job_id: str) -> None:
        provider = self._provider()
        with self._one:
            record = self._ledger.record(job_id)
            if record is None or record.job.state not in (JobState.UNKNOWN, JobState.SUBMITTING):
                return
            if provider is None or provider.sandbox != record.job.sandbox:
                return  # looked up when its account is in use again
            try:
                matches = self._matches(record, provider)
            except Exception as error:
                self._postpone(job_id, unexpected(error))
                return
            self._decide(record, matches)

    def _decide(self, record: Record, matches: list[Task]) -> None:
        job_id = record.job.id
        if len(matches) == 1:
            task = matches[0]
            self._ledger.move(
                job_id, JobState.ACCEPTED, f"found task {task.id}", task_id=task.id, task_token=task.token, failure=None
            )
            self._board.change(job_id, state=JobState.ACCEPTED, task_id=task.id, failure=None)
            self._adopted(job_id)
        elif matches:
            self._settle_unknown(record, Failure(SEVERAL, ", ".join(task.id for task in matches)))
        else:
            self._nothing(record)

    def _nothing(self, record: Record) -> None:
        self._settle_unknown(record, record.job.failure)
        looks = record.looks + 1
        if looks < LOOKS:
            self._ledger.update(record.job.id, looks=looks)
            self.look_up(record.job.id, self._pause)
            return
        failure = Failure(NEVER_ARRIVED, "", Action.RETRY)
        self._ledger.move(record.job.id, JobState.FAILED, "never arrived", failure=failure, looks=looks)
        self._board.change(record.job.id, state=JobState.FAILED, failure=failure, ended=time.time())

    def _settle_unknown(self, record: Record, failure: Failure | None) -> None:
        if record.job.state is JobState.SUBMITTING:  # a crash, or a disk that was full, came between
            self._ledger.move(record.job.id, JobState.UNKNOWN, failure=failure)
        else:
            self._ledger.update(record.job.id, failure=failure)
        self._board.change(record.job.id, state=JobState.UNKNOWN, failure=failure)

    def _postpone(self, job_id: str, error: VeoError) -> None:
        self._board.change(job_id, failure=Failure(error.user_message, error.detail))
        self.look_up(job_id, self._pause)

    def _matches(self, record: Record, provider: Provider) -> list[Task]:
        owned = self._ledger.owned_tasks(record.job.sandbox)
        attempted = record.attempted if record.attempted is not None else record.job.created
        found: list[Task] = []
        for page in range(PAGES):
            # of every model: what Wiro makes of a model's name in this call is not certain, and an empty
            # list would say "never arrived"
            tasks = provider.client.task_list(start=page * PAGE, limit=PAGE)
            young = [task for task in tasks if not task.createtime or task.createtime >= attempted - CLOCK_SLACK]
            found += [task for task in young if task.id not in owned and same_request(record.job.request, task)]
            if len(tasks) < PAGE or len(young) < len(tasks):
                break
        return found


def same_request(request: Request, task: Task) -> bool:
    """Whether a listed task can be this request: every value that the list shows is the one that was sent.

    A list that shows no parameters at once rules nothing out by them (wiro-api: unproven).
    """
    shown = task.parameters
    return all(shown[name] == value for name, value in request.values.items() if name in shown and name != FIRST_FRAME)
