"""Brings finished clips home: download, check, recipe, final name, ledger. Runs on the pool for downloads.

A clip is shown as done only when it is whole, decodable, on the disk and in the ledger.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import (
    Action,
    MediaError,
    NetworkError,
    NotFoundError,
    StorageError,
    VeoError,
    unexpected,
)
from veo_desktop.core.job import Clip, Failure, Hold, Job, JobState, Progress
from veo_desktop.core.text import text
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.clip_intake import ClipIntake
from veo_desktop.jobs.ending import charge, read_ending
from veo_desktop.jobs.holds import hold_after
from veo_desktop.jobs.provider import Provider
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.rows import ClipFile
from veo_desktop.wiro.models import Output

RETRY_PAUSES = (2.0, 5.0, 15.0, 30.0, 60.0)  # seconds between attempts; the last one repeats
HOPELESS_LIMIT = 3  # whole downloads that cannot be played, or addresses that serve nothing, before the job says so
ASK_AGAIN = 2  # attempts in vain, after which Wiro is asked whether the clip has another address by now
DISK_PAUSE = 10.0  # seconds between looks at a disk that is full or away


class Fetcher:
    """`arrived` is called with the finished job, on a pool thread, after the ledger has its clip."""

    def __init__(
        self,
        ledger: Ledger,
        board: Board,
        queue: CallQueue,
        intake: ClipIntake,
        provider: Callable[[], Provider | None],
        arrived: Callable[[str], None],
    ) -> None:
        self._ledger = ledger
        self._board = board
        self._queue = queue
        self._intake = intake
        self._provider = provider
        self._arrived = arrived
        self._stop = CancelToken()
        self._lock = threading.Lock()
        self._busy: set[str] = set()
        self._reached: dict[str, int] = {}  # bytes that were here at most, by job

    def fetch(self, job_id: str, outputs: tuple[Output, ...], delay: float = 0.0, attempt: int = 0) -> None:
        """Bring the outputs of a FETCHING job home; without outputs their addresses are asked for first."""
        self._queue.post(lambda: self._run_once(job_id, outputs, attempt), delay)

    def stop(self) -> None:
        """Give up running downloads; they go on from their `.part` at the next start."""
        self._stop.cancel()

    def _run_once(self, job_id: str, outputs: tuple[Output, ...], attempt: int) -> None:
        with self._lock:
            if job_id in self._busy or self._stop.cancelled:
                return
            self._busy.add(job_id)
        try:
            self._run(job_id, outputs, attempt)
        finally:
            with self._lock:
                self._busy.discard(job_id)

    def _run(self, job_id: str, outputs: tuple[Output, ...], attempt: int) -> None:
        job, provider = self._board.get(job_id), self._provider()
        if job is None or job.state is not JobState.FETCHING or provider is None or not provider.owns(job):
            return
        try:
            files = [
                self._intake.take(job, number, output, provider, self._progress(job_id), self._stop)
                for number, output in enumerate(outputs or self._ask_outputs(job, provider))
            ]
            self._ledger.finish(job_id, files)
        except Exception as error:
            if not self._stop.cancelled:
                self._failed(job, outputs, attempt, unexpected(error))
            return
        self._done(job, files)

    def _done(self, job: Job, files: list[ClipFile]) -> None:
        self._reached.pop(job.id, None)
        clip: Clip = files[0].clip
        self._board.change(
            job.id,
            state=JobState.DONE,
            clip=clip,
            failure=None,
            hold=Hold.NONE,
            progress=Progress(),
            ended=time.time(),
        )
        self._arrived(job.id)

    def _ask_outputs(self, job: Job, provider: Provider) -> tuple[Output, ...]:
        ending = read_ending(provider.client.task_detail(task_id=job.task_id))
        if ending is None or not ending.outputs:
            raise NotFoundError(text("Wiro has no file for this clip any more."))
        return ending.outputs

    def _progress(self, job_id: str) -> Callable[[int, int], None]:
        def report(done: int, total: int) -> None:
            fraction = done / total if total else None
            self._board.change(job_id, progress=Progress(fraction, None, done, total), failure=None, hold=Hold.NONE)

        return report

    def _failed(self, job: Job, outputs: tuple[Output, ...], attempt: int, error: VeoError) -> None:
        hopeless = isinstance(error, (MediaError, NotFoundError)) or (
            isinstance(error, NetworkError) and not error.retryable
        )
        if hopeless and attempt + 1 >= HOPELESS_LIMIT:
            self._give_up(job, error)
            return
        failure = Failure(error.user_message, error.detail, error.action)
        self._board.change(job.id, hold=hold_after(error), failure=failure)
        if not hopeless and self._came_further(job.id):
            attempt = 0  # slowly, but it comes
        pause = RETRY_PAUSES[min(attempt, len(RETRY_PAUSES) - 1)]
        pause = DISK_PAUSE if isinstance(error, StorageError) else pause
        at_once = isinstance(error, NotFoundError) and not attempt  # a new address may serve
        known = () if hopeless or attempt >= ASK_AGAIN else outputs
        self.fetch(job.id, known, 0.0 if at_once else pause, attempt + 1)

    def _came_further(self, job_id: str) -> bool:
        """Whether more of the clip is here than after any attempt before."""
        job = self._board.get(job_id)
        done = job.progress.done if job is not None else 0
        further = done > self._reached.get(job_id, 0)
        self._reached[job_id] = max(done, self._reached.get(job_id, 0))
        return further

    def _give_up(self, job: Job, error: VeoError) -> None:
        current = self._board.get(job.id) or job
        message = text(
            "The clip could not be brought home: {why} {charge}", why=error.user_message, charge=charge(current.cost)
        )
        failure = Failure(message, error.detail, Action.RETRY)
        self._intake.give_up(job)
        self._ledger.move(job.id, JobState.FAILED, error.detail, failure=failure)
        self._board.change(job.id, state=JobState.FAILED, failure=failure, ended=time.time())
