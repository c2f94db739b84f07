"""Follows every live task: the socket gives hints, `/Task/Detail` alone ends a job.

Events arrive on the socket thread, polls run on the pool for REST calls. Both only ever move a job forward.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.errors import NetworkError, NotFoundError, StorageError, VeoError, unexpected
from veo_desktop.core.job import Failure, Hold, JobState, Progress, Stage
from veo_desktop.core.text import text
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.ending import DETAIL_LIMIT, Ended, read_ending
from veo_desktop.jobs.holds import hold_after
from veo_desktop.jobs.polling import poll_delay
from veo_desktop.jobs.provider import Provider
from veo_desktop.jobs.stages import stage_of_event, stage_of_status
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.rows import Record
from veo_desktop.wiro.models import Task
from veo_desktop.wiro.task_socket import TaskEvent, TaskSocket

LOG_LINES = 2000
MISSING_LIMIT = 5  # answers in a row that know nothing of a task, before it counts as gone
SILENT_SECONDS = 8.0  # polling shows progress and the socket said nothing for so long: a connection of its own


@dataclass
class _Live:
    """What is known of one task that has not ended."""

    job_id: str
    task_id: str
    token: str
    since: float
    stage: Stage = Stage.NONE
    heard: float = 0.0
    polls: int = 0
    missing: int = 0
    alone: bool = False
    polling: bool = False
    log: deque[tuple[float, str, str]] = field(default_factory=lambda: deque(maxlen=LOG_LINES))


class Follower:
    """`ended` is called, on a pool thread, with the job's id and how its task ended; `trouble` when no answer came."""

    def __init__(
        self,
        ledger: Ledger,
        board: Board,
        queue: CallQueue,
        ended: Callable[[str, Ended], None],
        trouble: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ledger = ledger
        self._board = board
        self._queue = queue
        self._ended = ended
        self._trouble = trouble
        self._clock = clock
        self._lock = threading.Lock()
        self._by_token: dict[str, _Live] = {}
        self._by_job: dict[str, _Live] = {}
        self._provider: Provider | None = None
        self._socket: TaskSocket | None = None
        self._connected = False

    def use(self, provider: Provider | None, socket: TaskSocket | None) -> None:
        """Follow through another account from now on; what was followed is let go (it stays in the ledger)."""
        with self._lock:
            self._by_token.clear()
            self._by_job.clear()
            self._provider = provider
            self._socket = socket
            self._connected = False

    def follow(self, record: Record) -> None:
        """Follow an accepted job until its end. Following it already is no error."""
        live = _Live(record.job.id, record.job.task_id, record.task_token, self._clock(), record.job.stage)
        with self._lock:
            if live.job_id in self._by_job or self._socket is None or self._provider is None:
                return
            if not self._provider.owns(record.job):
                return  # its account was left meanwhile: it goes on when that is in use again
            self._by_job[live.job_id] = live
            if live.token:
                self._by_token[live.token] = live
            socket = self._socket
        if live.token:
            socket.follow(live.token)
        self._plan_poll(live)

    def following(self) -> tuple[str, ...]:
        """The ids of the jobs that are followed."""
        with self._lock:
            return tuple(self._by_job)

    def log(self, job_id: str) -> tuple[tuple[float, str, str], ...]:
        """The task's log lines heard so far: (unix seconds, kind, line)."""
        live = self._by_job.get(job_id)
        return tuple(live.log) if live else ()

    def poll_soon(self, job_id: str) -> None:
        """Ask `/Task/Detail` now, e.g. after a cancel."""
        live = self._by_job.get(job_id)
        if live is not None:
            self._queue.post(lambda: self._poll(live))

    def on_socket(self, connected: bool) -> None:
        """The socket came or went: without it polling takes over."""
        with self._lock:
            changed, self._connected = self._connected != connected, connected
            lives = tuple(self._by_job.values()) if changed and not connected else ()
        for live in lives:
            self._plan_poll(live)

    def on_event(self, event: TaskEvent) -> None:
        """One event of the socket, on its thread: moves the picture on and asks for the end where it hints at one."""
        live = self._live_of(event)
        if live is None:
            return
        live.heard = self._clock()
        if event.log:
            live.log.append((time.time(), event.type.value, event.log))
        stage = stage_of_event(event.type)
        if event.progress is not None:
            self._advance(live, max(stage, Stage.GENERATING, key=_rank), event.progress)
        elif stage is not Stage.NONE:
            self._advance(live, stage, None)
        if stage is Stage.ENDED:
            self._queue.post(lambda: self._poll(live))

    def _live_of(self, event: TaskEvent) -> _Live | None:
        """The task an event is of; one that names none can only be of the only one."""
        if event.token:
            return self._by_token.get(event.token)
        with self._lock:
            return next(iter(self._by_job.values())) if len(self._by_job) == 1 else None

    def _advance(self, live: _Live, stage: Stage, progress: Progress | None) -> None:
        """Move a job on, never back. A new stage is written down without holding up the caller."""
        newer = _rank(stage) > _rank(live.stage) and stage is not Stage.ENDED
        if newer:
            live.stage = stage
            self._ledger.post(lambda: self._ledger.update(live.job_id, stage=stage))
        changes: dict[str, object] = {"stage": live.stage} if newer else {}
        if progress is not None and live.stage is Stage.GENERATING:
            changes["progress"] = progress
        elif newer:
            changes["progress"] = Progress()
        if changes:
            self._board.change(live.job_id, **changes)

    def _plan_poll(self, live: _Live, failed: bool = False) -> None:
        heard = self._connected and live.heard > 0 and not failed
        delay = poll_delay(self._clock() - live.since, heard, len(self._by_job))
        polls = live.polls
        self._queue.post(lambda: self._poll_planned(live, polls), delay)

    def _poll_planned(self, live: _Live, polls: int) -> None:
        if polls == live.polls:  # else another poll came between, and made its own plan
            self._poll(live)

    def _poll(self, live: _Live) -> None:
        provider = self._provider
        with self._lock:
            if provider is None or self._by_job.get(live.job_id) is not live or live.polling:
                return
            live.polling = True
            live.polls += 1
        try:
            self._on_task(live, self._ask(live, provider))
        except Exception as error:
            self._poll_failed(live, unexpected(error))
        finally:
            live.polling = False

    def _ask(self, live: _Live, provider: Provider) -> Task:
        if live.token:
            return provider.client.task_detail(token=live.token)
        return provider.client.task_detail(task_id=live.task_id)

    def _on_task(self, live: _Live, task: Task) -> None:
        live.missing = 0
        ending = read_ending(task)
        if ending is not None:
            live.log.extend((time.time(), kind, words) for kind, words in _full_log(task))
            self._end(live, ending)
            return
        stage = stage_of_status(task.status)
        self._board.change(live.job_id, failure=None, hold=Hold.NONE)
        moved = _rank(stage) > _rank(live.stage)
        self._mark_followed(live)
        self._advance(live, stage, None)
        self._listen_alone(live, moved)
        self._plan_poll(live)

    def _end(self, live: _Live, ending: Ended) -> None:
        """Hand the end on; where it cannot be written down now, the task is followed until it can."""
        lines = tuple(live.log)
        live.log.clear()
        self._ledger.post(lambda: self._ledger.note_all(live.job_id, lines))
        try:
            self._ended(live.job_id, ending)
        except StorageError as error:
            self._board.change(live.job_id, hold=Hold.DISK, failure=Failure(error.user_message, error.detail))
            self._plan_poll(live, failed=True)
            return
        self._forget(live)

    def _mark_followed(self, live: _Live) -> None:
        job = self._board.get(live.job_id)
        if job is not None and job.state is JobState.ACCEPTED:
            self._ledger.move(live.job_id, JobState.FOLLOWING)
            self._board.change(live.job_id, state=JobState.FOLLOWING)

    def _listen_alone(self, live: _Live, moved: bool) -> None:
        silent = self._clock() - max(live.heard, live.since) > SILENT_SECONDS
        if self._connected and moved and silent and not live.alone and live.token and self._socket:
            live.alone = True
            self._socket.follow_alone(live.token)

    def _poll_failed(self, live: _Live, error: VeoError) -> None:
        if isinstance(error, NotFoundError):
            live.missing += 1
            if live.missing >= MISSING_LIMIT:
                self._end(live, _gone(error))
                return
        if isinstance(error, NetworkError):
            self._trouble()
        failure = Failure(error.user_message, error.detail, error.action)
        self._board.change(live.job_id, hold=hold_after(error), failure=failure)
        self._plan_poll(live, failed=True)

    def _forget(self, live: _Live) -> None:
        with self._lock:
            self._by_job.pop(live.job_id, None)
            self._by_token.pop(live.token, None)
            socket = self._socket
        if socket is not None and live.token:
            socket.unfollow(live.token)


def _rank(stage: Stage) -> int:
    return stage.value


def _full_log(task: Task) -> tuple[tuple[str, str], ...]:
    parts = (("debugoutput", task.debugoutput), ("debugerror", task.debugerror))
    return tuple((kind, words[:DETAIL_LIMIT]) for kind, words in parts if words.strip())


def _gone(error: VeoError) -> Ended:
    message = text("Wiro no longer knows this task. If it was charged, the amount is in your Wiro account's history.")
    return replace(Ended(JobState.FAILED), failure=Failure(message, error.detail))
