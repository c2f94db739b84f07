"""The whole engine without a window: its loops on plain threads, against a sandbox process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.sandbox.box import Box
from veo_desktop.app_engine import build_works
from veo_desktop.app_ground import Ground
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.connection import Connection
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.notice import Notice
from veo_desktop.core.options import Options
from veo_desktop.core.order import Order
from veo_desktop.core.redaction import Redactor
from veo_desktop.core.request import VEO_3_1, ImageInput, Request
from veo_desktop.core.secret import Secret
from veo_desktop.jobs.engine import FILE_THREADS
from veo_desktop.store.folders import folders_below
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.workers.engine_host import Reporters, Works

PATIENCE = 40.0  # seconds; a bound, not an expectation
PACE = 0.2  # of the pauses between two tries: a hold is still seen on a machine that is busy
LOOKED_FOR = 0.2 / PACE  # seconds between two looks for a lost task, before they are taken times PACE
WATCHED = 15.0 / PACE  # seconds between two looks at the folders, as above
VALUES = {
    "prompt": "a fox in snow",
    "generateAudio": "false",
    "aspectRatio": "16:9",
    "resolution": "720p",
    "enhancePrompt": "true",
    "personGeneration": "allow_adult",
    "durationSeconds": "4",
}


def a_request(seed: int, images: tuple[ImageInput, ...] = (), **values: str) -> Request:
    return Request(VEO_3_1, {**VALUES, "seed": str(seed), **values}, images)


class Bench:
    """`notices` by key, as the message bar would show them now."""

    def __init__(self, folder: Path, watch_pause: float = WATCHED) -> None:
        self.folders = folders_below(folder)
        self.folders.create()
        self.notices: dict[str, Notice] = {}
        self.connections: list[Connection] = []
        self.arrived: list[str] = []
        self.settings = stored = SettingsFile(self.folders.settings)
        stored.load()
        ground = Ground(
            self.folders,
            Options(data_dir=folder),
            lambda: self.folders.library,
            lambda: "none",
            stored,
            Redactor(),
            look_pause=LOOKED_FOR,
            watch_pause=watch_pause,
            pace=PACE,
        )
        self.works: Works = build_works(
            ground, Reporters(self._dirty, self._notice, self.connections.append, self.arrived.append)
        )
        self.engine = self.works.engine
        self._threads = [(threading.Thread(target=loop.run), loop.stop) for loop in self.engine.loops]

    def start(self) -> None:
        for thread, _ in self._threads:
            thread.start()
        self.engine.open()

    def begun(self) -> None:
        """Wait until the start has tidied up, and then looked at the folders where the list is empty."""
        for _ in range(2):
            free = threading.Barrier(FILE_THREADS + 1)
            for _ in range(FILE_THREADS):
                self.engine.queues.files.post(lambda free=free: free.wait(PATIENCE))
            free.wait(PATIENCE)

    def stop(self) -> None:
        self.engine.halt()
        for thread, stop in self._threads:
            stop()
            thread.join(PATIENCE)
            assert not thread.is_alive(), thread.name

    def use(self, box: Box) -> None:
        credentials = Credentials(Secret(box.keys["api_key"]), Secret(box.keys["api_secret"]))
        self.engine.use(Endpoint(box.api_url, box.socket_url), credentials, sandbox=True)

    def generate(self, *requests: Request) -> tuple[str, ...]:
        return self.engine.service.generate(tuple(Order(request) for request in requests), True)

    def job(self, job_id: str) -> Job:
        job = self.works.board.get(job_id)
        assert job is not None
        return job

    def until(self, job_id: str, *states: JobState) -> Job:
        """The job once it is in one of `states`."""
        wait_for(lambda: self.job(job_id).state in states, lambda: str(self.job(job_id)))
        return self.job(job_id)

    def states(self, job_id: str) -> list[str]:
        """The states that the ledger says the job went through."""
        names = {state.value for state in JobState}
        return [kind for _, kind, _ in self.engine.ledger.history(job_id) if kind in names]

    def _dirty(self) -> None:
        """A job on the board has changed; the campaigns watch."""

    def _notice(self, notice: Notice) -> None:
        if notice.message is None:
            self.notices.pop(notice.key, None)
        else:
            self.notices[notice.key] = notice


def wait_for(condition: Callable[[], bool], tell: Callable[[], str] = lambda: "") -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, tell()
        time.sleep(0.01)


@contextmanager
def bench_in(folder: Path, watch_pause: float = WATCHED) -> Iterator[Bench]:
    """`watch_pause`: seconds, before they are taken times PACE, between two looks at the folders."""
    bench = Bench(folder, watch_pause)
    bench.start()
    try:
        yield bench
    finally:
        bench.stop()


def billed(box: Box) -> dict[str, str]:
    """What the sandbox's own books say was billed: cost by task id."""
    return {task["id"]: task["totalcost"] for task in box.ledger()["tasks"] if task["billed"]}


def runs(box: Box) -> int:
    """How often `/Run` reached the sandbox."""
    return sum(request["call"] == "Run" for request in box.ledger()["requests"])
