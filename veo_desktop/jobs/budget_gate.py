"""Holds back the jobs whose budget is used up, and lets them go on when there is room again.

Any thread may call; what it looks for runs on the pool for REST calls, since it blocks on the database.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from veo_desktop.core.budget import Scope
from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.errors import BudgetReached
from veo_desktop.core.job import Failure, Hold, Job, JobState
from veo_desktop.core.notice import BUDGET_NOTICE, Level, Notice
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.seen_account import waiting_failure

LOOK = 5.0  # seconds between looks whether there is room again: the day may turn, or a project's budget be raised

Refusal = Callable[[Job], tuple[Scope, BudgetReached] | None]


class BudgetGate:
    """`refusal` says whose ceiling leaves no room for a job, and why; `pause` is in seconds.

    A scope rests as a whole: no cheaper job overtakes the one that does not fit.
    """

    def __init__(
        self,
        refusal: Refusal,
        board: Board,
        queue: CallQueue,
        notify: Callable[[Notice], None],
    ) -> None:
        self._refusal = refusal
        self._board = board
        self._queue = queue
        self._notify = notify
        self._lock = threading.Lock()
        self._over: dict[Scope, Failure] = {}
        self._looking = False

    def holds(self, job: Job) -> bool:
        """Whether `job` rests for want of budget."""
        with self._lock:
            return any(scope.holds(job) for scope in self._over)

    def refuses(self, job: Job, go_on: Callable[[], None]) -> bool:
        """Whether there is no room for `job`. Its scope rests then; `go_on` is called when there is room again."""
        found = self._refusal(job)
        if found is None:
            return False
        scope, error = found
        failure = waiting_failure(error)
        with self._lock:
            self._over[scope] = failure
            first, self._looking = not self._looking, True
        self.tell()
        self._notify(Notice(BUDGET_NOTICE, Level.WARN, failure.message, failure.action))
        if first:
            self._queue.post(lambda: self._look_on(go_on), LOOK)
        return True

    def tell(self) -> None:
        """Let every card that rests say why; new ones too."""
        with self._lock:
            over = dict(self._over)
        for job in self._waiting() if over else ():
            failure = next((failure for scope, failure in over.items() if scope.holds(job)), None)
            if failure is not None and (job.hold, job.failure) != (Hold.BUDGET, failure):
                self._board.change(job.id, hold=Hold.BUDGET, failure=failure)

    def look_soon(self, go_on: Callable[[], None]) -> None:
        """Something was settled: it may have cost less than was put aside for it."""
        with self._lock:
            if not self._over:
                return
        self._queue.post(lambda: self._look(go_on))

    def clear(self) -> None:
        """The person wants another try: nobody rests until the next refusal."""
        with self._lock:
            over, self._over = self._over, {}
        if over:
            self._show(False)

    def _show(self, some: bool) -> None:
        """Cards that rest no longer wait as all others do; the message goes with the last of them."""
        for job in self._waiting():
            if job.hold is Hold.BUDGET and not self.holds(job):
                self._board.change(job.id, hold=Hold.NONE, failure=None)
        self.tell()
        if not some:
            self._notify(Notice(BUDGET_NOTICE, Level.INFO, None))

    def _look_on(self, go_on: Callable[[], None]) -> None:
        """Look again and again while anybody rests."""
        with self._lock:
            self._looking = bool(self._over)
            if not self._looking:
                return
        self._queue.post(lambda: self._look_on(go_on), LOOK)
        self._look(go_on)

    def _look(self, go_on: Callable[[], None]) -> None:
        """Look at the first job of each scope that rests: where there is room for it, the scope rests no longer."""
        with self._lock:
            over = dict(self._over)
        line = sorted(self._waiting(), key=lambda job: job.position)
        still: dict[Scope, Failure] = {}
        for scope in over:
            job = next((job for job in line if scope.holds(job)), None)
            found = self._refusal(job) if job is not None else None
            if found is not None:
                still[found[0]] = waiting_failure(found[1])
        with self._lock:
            changed, self._over = self._over != still, still
        if changed:
            self._show(bool(still))
        if over.keys() - still.keys():
            go_on()

    def _waiting(self) -> list[Job]:
        return [job for job in self._board.jobs() if job.state is JobState.DRAFTED and not job.hold.by_hand]
