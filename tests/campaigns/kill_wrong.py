"""Two programs that are wrong on purpose: a campaign that does not catch them proves nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from veo_desktop.core.errors import AnswerLost
from veo_desktop.core.job import Hold, JobState
from veo_desktop.store.ledger import Ledger
from veo_desktop.wiro.client import WiroClient

SAVED_AFTER = "saved only after the request"
BLIND_RETRY = "blind retry"
TRIES = 3


def make_wrong(variant: str) -> None:
    """Change the program for the rest of this process; "" leaves it as it is."""
    if variant:
        {SAVED_AFTER: _save_only_after, BLIND_RETRY: _retry_blindly}[variant]()


def _save_only_after() -> None:
    """What is written of a job before its request was answered is written only then."""
    create, move = Ledger.create, Ledger.move
    waiting: dict[str, list[Callable[[], None]]] = defaultdict(list)

    def create_later(self: Ledger, job: Any) -> None:
        waiting[job.id].append(lambda: create(self, job))

    def move_later(self: Ledger, job_id: str, state: JobState, detail: str = "", **columns: Any) -> None:
        if job_id in waiting and state is JobState.SUBMITTING:
            waiting[job_id].append(lambda: move(self, job_id, state, detail, **columns))
            return
        for write in waiting.pop(job_id, ()):
            write()
        move(self, job_id, state, detail, **columns)

    Ledger.create = create_later  # type: ignore[method-assign]
    Ledger.move = move_later  # type: ignore[method-assign]


def _retry_blindly() -> None:
    """A request whose answer was lost is sent again, now and after a restart."""
    run, recent = WiroClient.run, Ledger.recent

    def run_again(self: WiroClient, *args: Any, **named: Any) -> Any:
        for _ in range(TRIES - 1):
            try:
                return run(self, *args, **named)
            except AnswerLost:
                continue
        return run(self, *args, **named)

    def recent_as_new(self: Ledger, *args: Any, **named: Any) -> Any:
        for record in recent(self, *args, **named):
            if record.job.state in (JobState.SUBMITTING, JobState.UNKNOWN):
                self.update(record.job.id, state=JobState.DRAFTED, hold=Hold.NONE)
        return recent(self, *args, **named)

    WiroClient.run = run_again  # type: ignore[method-assign]
    Ledger.recent = recent_as_new  # type: ignore[method-assign]
