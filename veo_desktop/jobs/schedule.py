"""Decides which waiting jobs are sent, and when. Any thread may call; sending runs on the pool for REST calls."""

from __future__ import annotations

import threading
from collections.abc import Callable

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.errors import Action, StorageError, VeoError, unexpected
from veo_desktop.core.job import Failure, Hold, Job, JobState
from veo_desktop.core.notice import Level, Notice
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.provider import Provider
from veo_desktop.jobs.submit import Sent, Submitter
from veo_desktop.store.ledger import Ledger

BUSY_PAUSES = (5.0, 10.0, 20.0, 40.0, 60.0)  # seconds between tries while every slot is taken
OFFLINE_PAUSES = (2.0, 5.0, 15.0, 30.0, 60.0)
QUEUE_NOTICE = "queue"
ROOM = 500 * 1024 * 1024  # bytes: with less on the disk nothing is sent, since its clip could not be kept


class Scheduler:
    """Sends drafted jobs in order, as slots allow.

    `ready` raises StorageError when a clip could not be stored: then nothing is sent, since it would be paid.
    A queue that is held (funds, account, disk) stays so until `release`.
    """

    def __init__(
        self,
        ledger: Ledger,
        board: Board,
        queue: CallQueue,
        submitter: Submitter,
        provider: Callable[[], Provider | None],
        ready: Callable[[], None],
        notify: Callable[[Notice], None],
    ) -> None:
        self._ledger = ledger
        self._board = board
        self._queue = queue
        self._submitter = submitter
        self._provider = provider
        self._ready = ready
        self._notify = notify
        self._lock = threading.Lock()
        self._sending: set[str] = set()
        self._held: Failure | None = None
        self._hold = Hold.NONE
        self._full = False
        self._busy_tries = 0
        self._offline_tries = 0

    def admit(self) -> None:
        """Send what may be sent now: all that waits, or one try at a time while the slots are full."""
        with self._lock:
            if self._hold is not Hold.NONE or self._provider() is None:
                return
            waiting = self._waiting()
            if not waiting:
                self._full = False
            if self._full:
                waiting = waiting[: 0 if self._sending else 1]
            self._sending.update(job.id for job in waiting)
        for job in waiting:
            self._post(job)

    def slot_freed(self) -> None:
        """A task has ended: the next job may go at once."""
        self._busy_tries = 0
        self.admit()

    def release(self) -> None:
        """The person settled what held the queue (funds, keys, disk), or wants another try now."""
        with self._lock:
            self._hold, self._held, self._full = Hold.NONE, None, False
            self._busy_tries = self._offline_tries = 0
        self._notify(Notice(QUEUE_NOTICE, Level.INFO, None))
        self.admit()

    def _waiting(self) -> list[Job]:
        """Jobs that wait for this account, oldest first, those aside that a person holds."""
        provider = self._provider()
        jobs = [
            job
            for job in self._board.jobs()
            if job.state is JobState.DRAFTED
            and job.hold is not Hold.USER
            and job.id not in self._sending
            and provider is not None
            and job.sandbox == provider.sandbox
        ]
        return sorted(jobs, key=lambda job: job.created)

    def _post(self, job: Job) -> None:
        self._queue.post(lambda: self._send(job.id))

    def _send(self, job_id: str) -> None:
        sent, error = Sent.HELD, None
        try:
            sent, error = self._send_one(job_id)
        except Exception as fault:
            error = unexpected(fault)
        finally:
            with self._lock:
                self._sending.discard(job_id)
        self._after(sent, error)

    def _send_one(self, job_id: str) -> tuple[Sent, VeoError | None]:
        job, provider = self._board.get(job_id), self._provider()
        gone = job is None or job.state is not JobState.DRAFTED
        if gone or job is None or provider is None or self._hold is not Hold.NONE:
            return Sent.REFUSED, None  # cancelled, or held, while it stood in line
        self._ready()
        return self._submitter.submit(job, provider)

    def _after(self, sent: Sent, error: VeoError | None) -> None:
        match sent:
            case Sent.ACCEPTED:
                self._busy_tries = self._offline_tries = 0
                self.admit()
            case Sent.BUSY:
                self._full = True
                self._again(BUSY_PAUSES[min(self._busy_tries, len(BUSY_PAUSES) - 1)])
                self._busy_tries += 1
            case Sent.NOT_SENT:
                self._again(OFFLINE_PAUSES[min(self._offline_tries, len(OFFLINE_PAUSES) - 1)])
                self._offline_tries += 1
            case Sent.HELD if error is not None:
                self._hold_queue(error)
            case _:
                self.admit()

    def _again(self, pause: float) -> None:
        self._queue.post(self.admit, pause)

    def _hold_queue(self, error: VeoError) -> None:
        """One message for the whole queue; the jobs keep waiting and lose nothing."""
        hold = _HOLDS.get(error.action, Hold.DISK if isinstance(error, StorageError) else Hold.ACCOUNT)
        failure = Failure(error.user_message, error.detail, error.action)
        with self._lock:
            self._hold, self._held = hold, failure
            waiting = self._waiting()
        for job in waiting:
            self._board.change(job.id, hold=hold, failure=failure)
        self._notify(Notice(QUEUE_NOTICE, Level.ERROR, error.user_message, error.action, error.detail))


_HOLDS = {
    Action.ADD_FUNDS: Hold.FUNDS,
    Action.OPEN_ACCOUNT: Hold.ACCOUNT,
    Action.CHOOSE_FOLDER: Hold.DISK,
}
