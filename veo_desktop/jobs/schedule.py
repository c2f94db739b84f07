"""Decides which waiting jobs are sent, and when. Any thread may call; sending runs on the pool for REST calls.

Jobs are sent one after the other, in the order of their position: a clip takes minutes, a request
seconds, and so no job overtakes another and no burst is refused.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.errors import Action, BusyError, StorageError, VeoError, unexpected
from veo_desktop.core.job import Hold, IllegalTransition, Job, JobState
from veo_desktop.core.notice import Level, Notice
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.budget_gate import BudgetGate
from veo_desktop.jobs.folder_gate import FolderGate
from veo_desktop.jobs.holds import hold_after
from veo_desktop.jobs.provider import Provider
from veo_desktop.jobs.seen_account import waiting_failure
from veo_desktop.jobs.submit import Sent, Submitter

BUSY_PAUSES = (5.0, 10.0, 20.0, 40.0, 60.0)  # seconds between tries while every slot is taken
OFFLINE_PAUSES = (2.0, 5.0, 15.0, 30.0, 60.0)
DISK_PAUSE = 10.0  # seconds between tries while the ledger cannot be written
QUEUE_NOTICE = "queue"


class Scheduler:
    """Sends drafted jobs in order, as slots allow.

    A queue that is held (funds, account, disk) stays so until `release`; one that the person paused until `resume`.
    `folders` keeps back what could not be stored, `gate` what the budget has no room for. `heard` is told what Wiro
    refused for now, and whether it was the sandbox.
    """

    def __init__(
        self,
        board: Board,
        queue: CallQueue,
        submitter: Submitter,
        provider: Callable[[], Provider | None],
        folders: FolderGate,
        gate: BudgetGate,
        heard: Callable[[VeoError, bool, str], None],
        notify: Callable[[Notice], None],
    ) -> None:
        self._board = board
        self._queue = queue
        self._submitter = submitter
        self._provider = provider
        self._folders = folders
        self._gate = gate
        self._heard = heard
        self._notify = notify
        self._lock = threading.Lock()
        self._sending: str | None = None
        self._hold = Hold.NONE
        self._paused = False
        self._limit: int | None = None  # tasks at once, as the last refusal named it
        self._not_before = 0  # counts the pauses: only the latest one's end is a try
        self._pausing = False
        self._tries = 0

    @property
    def paused(self) -> bool:
        """Whether the person holds the whole queue."""
        return self._paused

    def pause(self, paused: bool) -> None:
        """Hold the whole queue, or let it go on."""
        self._paused = paused
        if not paused:
            self.admit()

    def admit(self) -> None:
        """Send the next job, if one may be sent now; the one after it follows by itself."""
        self._folders.tell()
        self._gate.tell()
        with self._lock:
            if self._sending is not None or self._pausing or self._paused or self._hold is not Hold.NONE:
                return
            job = self._next()
            if job is None:
                return
            self._sending = job.id
        self._queue.post(lambda: self._send(job.id))

    def slot_freed(self) -> None:
        """A task has ended: the next job may go at once. It may have cost less than was put aside for it."""
        with self._lock:
            self._pausing, self._tries = False, 0
        self._gate.look_soon(self.admit)
        self.admit()

    def release(self) -> None:
        """The person settled what held the queue (funds, keys, disk), or wants another try now."""
        with self._lock:
            self._hold, self._pausing, self._tries, self._limit = Hold.NONE, False, 0, None
        self._notify(Notice(QUEUE_NOTICE, Level.INFO, None))
        self._folders.clear()
        self._gate.clear()
        self.admit()

    def is_sending(self, job_id: str) -> bool:
        """Whether a job is on its way, or next in line to be sent: too late to change it."""
        with self._lock:
            return self._sending == job_id

    def _next(self) -> Job | None:
        """The first job that waits for this account, unless the slots that Wiro named are taken."""
        provider = self._provider()
        if provider is None or self._slots_taken(provider):
            return None
        line = (job for job in self._waiting(provider) if not (self._folders.holds(job) or self._gate.holds(job)))
        return min(line, key=lambda job: job.position, default=None)

    def _slots_taken(self, provider: Provider) -> bool:
        if self._limit is None:
            return False
        ours = sum(job.state.at_provider and provider.owns(job) for job in self._board.jobs())
        return ours >= self._limit

    def _waiting(self, provider: Provider) -> list[Job]:
        """Jobs that wait for this account, those aside that a person holds."""
        return [
            job
            for job in self._board.jobs()
            if job.state is JobState.DRAFTED and not job.hold.by_hand and provider.owns(job)
        ]

    def _send(self, job_id: str) -> None:
        sent, error = Sent.HELD, None
        try:
            sent, error = self._send_one(job_id)
        except IllegalTransition:
            sent = Sent.REFUSED  # taken back by its maker at the same moment
        except Exception as fault:
            error = unexpected(fault)
        finally:
            with self._lock:
                self._sending = None
        self._after(sent, error)

    def _send_one(self, job_id: str) -> tuple[Sent, VeoError | None]:
        job, provider = self._board.get(job_id), self._provider()
        waits = job is not None and job.state is JobState.DRAFTED and not job.hold.by_hand
        if job is None or not waits or provider is None or not provider.owns(job):
            return Sent.REFUSED, None  # cancelled, paused or left while it stood in line, or the account was changed
        if self._folders.refuses(job, self.admit) or self._gate.refuses(job, self.admit):
            return Sent.REFUSED, None
        return self._submitter.submit(job, provider)

    def _after(self, sent: Sent, error: VeoError | None) -> None:
        provider = self._provider()
        if error is not None and provider is not None:
            self._heard(error, provider.sandbox, provider.account)
        match sent:
            case Sent.BUSY:
                self._limit = error.limit if isinstance(error, BusyError) else None
                self._wait(BUSY_PAUSES)
                self._tell_waiting(Hold.SLOT, error)
            case Sent.NOT_SENT if error is not None:
                self._wait(OFFLINE_PAUSES)
                self._tell_waiting(hold_after(error), error)
            case Sent.HELD if error is not None:
                self._hold_queue(error)
            case _:
                self._tries = 0
                self.admit()

    def _wait(self, pauses: tuple[float, ...]) -> None:
        """Try again later, longer after each failure; a freed slot ends the wait."""
        with self._lock:
            self._pausing = True
            self._not_before += 1
            mine, pause = self._not_before, pauses[min(self._tries, len(pauses) - 1)]
            self._tries += 1
        self._queue.post(lambda: self._waited(mine), pause)

    def _waited(self, mine: int) -> None:
        with self._lock:
            if mine != self._not_before:
                return
            self._pausing = False
            self._limit = None  # the balance, and so the limit, may have grown
        self.admit()

    def _hold_queue(self, error: VeoError) -> None:
        """One message for the whole queue; the jobs keep waiting and lose nothing."""
        hold = Hold.DISK if isinstance(error, StorageError) else _HOLDS.get(error.action, Hold.ACCOUNT)
        with self._lock:
            self._hold = hold
        self._tell_waiting(hold, error)
        failure = waiting_failure(error)
        self._notify(Notice(QUEUE_NOTICE, Level.ERROR, failure.message, failure.action, failure.detail))
        if hold is Hold.DISK:
            self._queue.post(self._look_at_disk, DISK_PAUSE)

    def _look_at_disk(self) -> None:
        """Try again by itself: the ledger's disk may be back, or have room."""
        if self._hold is Hold.DISK:
            self.release()

    def _tell_waiting(self, hold: Hold, error: VeoError | None) -> None:
        """Let every waiting card say what it waits for."""
        provider = self._provider()
        if provider is None or error is None:
            return
        failure = waiting_failure(error)
        for job in self._waiting(provider):
            self._board.change(job.id, hold=hold, failure=failure)


_HOLDS = {
    Action.ADD_FUNDS: Hold.FUNDS,
    Action.OPEN_ACCOUNT: Hold.ACCOUNT,
}
