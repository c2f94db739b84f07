"""The program itself with many live jobs, watched from inside: threads, sockets, gaps of the event loop.

A process of its own. Arguments: jobs, runs, seconds of a run, seconds to settle, then the program's. Prints
a JSON line with what it counted when the runs begin, and one with the gaps of each run when they are over.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from tests.benchmarks.at_exec import call_at_exec
from tests.benchmarks.gaps import Gaps
from veo_desktop.__main__ import main
from veo_desktop.app_window import Desktop
from veo_desktop.core.account import Credentials
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.job import Job, Stage
from veo_desktop.core.order import Order
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.core.secret import Secret

LOOK_MS = 100  # between looks at whether the next step may come
CALLS = 8  # made at once, so that every thread of the pool has its connection before sockets are counted
PATIENCE = 120.0  # seconds for all jobs to run


@dataclass(frozen=True, slots=True)
class Plan:
    """How many jobs; how many runs of how many seconds; `settle` seconds go by before anything is counted."""

    jobs: int
    runs: int
    seconds: float
    settle: float


Steps = Generator[Callable[[], bool], None, None]


class Watcher(QObject):
    """Goes through its steps as each becomes possible, then closes the window."""

    def __init__(self, desktop: Desktop, plan: Plan) -> None:
        super().__init__(desktop)
        self._desktop, self._backend, self._plan = desktop, desktop.backend, plan
        self._gaps = Gaps(self)
        self._seen: dict[str, Job] = {}
        self._updates = 0
        self._online = self._opened = False
        self._deadline = time.monotonic() + PATIENCE
        self._backend.opened.connect(self._on_opened)
        self._backend.connection_changed.connect(self._on_connection)
        self._backend.jobs_changed.connect(self._on_jobs)
        self._steps = self._go()
        self._ready: Callable[[], bool] = next(self._steps)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._look.start()

    def _go(self) -> Steps:
        yield lambda: self._opened
        self._backend.save_account(Credentials(Secret("key"), Secret("secret")))
        yield lambda: self._online
        for number in range(CALLS):
            self._desktop.models.ask_model(f"maker/model-{number}")
        self._backend.generate((Order(_request(VEO_3_1)),))
        yield self._all_run(1)
        self._desktop.page.strip.select(next(iter(self._seen)))  # the inspector follows one of them
        yield _after(self._plan.settle)
        one = _counted()
        self._backend.generate(tuple(Order(_request(VEO_3_1)) for _ in range(self._plan.jobs - 1)))
        yield self._all_run(self._plan.jobs)
        yield _after(self._plan.settle)
        print(json.dumps({"one": one, "many": _counted()}), flush=True)
        self._deadline += self._plan.runs * self._plan.seconds
        gaps, before, began = [], self._updates, time.monotonic()
        for _ in range(self._plan.runs):
            self._gaps.start()
            yield _after(self._plan.seconds)
            gaps.append(self._gaps.finish())
        updates = (self._updates - before) / (time.monotonic() - began)
        print(json.dumps({"gaps": gaps, "updates": updates}), flush=True)

    def _all_run(self, jobs: int) -> Callable[[], bool]:
        def ready() -> bool:
            return sum(job.stage is Stage.GENERATING for job in self._seen.values()) == jobs

        return ready

    @Slot()
    def _on_look(self) -> None:
        if self._ready():
            self._next_step()
        elif time.monotonic() >= self._deadline:
            self._end()

    def _next_step(self) -> None:
        try:
            self._ready = next(self._steps)
        except StopIteration:
            self._end()

    def _end(self) -> None:
        self._look.stop()
        self._desktop.window.close()

    @Slot()
    def _on_opened(self) -> None:
        self._opened = True

    @Slot(object)
    def _on_connection(self, connection: Connection) -> None:
        self._online = connection == Connection(Line.ONLINE, sandbox=False)

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        self._seen.update((job.id, job) for job in jobs)
        self._updates += len(jobs)


def _request(model: str) -> Request:
    return Request(model, {"prompt": "A paper boat sails down a rain gutter", "seed": "7", "durationSeconds": "8"})


def _after(seconds: float) -> Callable[[], bool]:
    end = time.monotonic() + seconds
    return lambda: time.monotonic() >= end


def _counted() -> dict[str, int] | None:
    """Threads and sockets of this process, where the system lists them."""
    tasks, files = Path("/proc/self/task"), Path("/proc/self/fd")
    if not tasks.exists():
        return None
    sockets = 0
    for each in files.iterdir():
        try:
            sockets += str(each.readlink()).startswith("socket:")
        except FileNotFoundError:  # the listing's own, or closed meanwhile
            continue
    return {"threads": len(list(tasks.iterdir())), "sockets": sockets}


def _watch(plan: Plan) -> None:
    app = QApplication.instance()
    assert app is not None
    Watcher(next(each for each in app.children() if isinstance(each, Desktop)), plan)


if __name__ == "__main__":
    jobs, runs, seconds, settle = sys.argv[1:5]
    plan = Plan(int(jobs), int(runs), float(seconds), float(settle))
    call_at_exec(lambda: _watch(plan))
    sys.exit(main(sys.argv[5:]))
