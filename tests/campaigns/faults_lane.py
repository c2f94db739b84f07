"""A sandbox, an engine and a witness that one case after the other is run on. Threads of the engine's own."""

from __future__ import annotations

import itertools
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock

from tests.create.pictures import encoded
from tests.jobs.bench import Bench, a_request
from tests.sandbox.box import Box, running
from veo_desktop import app_engine
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.job import Job
from veo_desktop.core.notice import Notice
from veo_desktop.core.request import FIRST_FRAME, ImageInput, Request
from veo_desktop.core.secret import Secret
from veo_desktop.wiro.client import WiroClient
from veo_desktop.wiro.download import Downloader
from veo_desktop.wiro.guard import Limits
from veo_desktop.wiro.transport import Transport

SPEED = 200.0
BALANCE = "100000"  # USD: nothing waits for a slot unless a case wants it
CALL = Limits(connect=2.0, idle=1.0, total=2.5)  # seconds; the program's own are the same rules with more patience
FILE = Limits(connect=2.0, idle=1.0, total=4.0)
MARK = "marker"  # a value of the request that tells the tasks of one case from all others

_numbers = itertools.count(1)


@contextmanager
def quick_wire() -> Iterator[None]:
    """Calls and downloads lose patience soon, so that a silent peer costs a case a second and not a minute."""
    with (
        mock.patch.object(app_engine, "Transport", partial(Transport, limits=CALL)),
        mock.patch.object(app_engine, "Downloader", partial(Downloader, limits=FILE)),
    ):
        yield


def marked(mark: str) -> Request:
    """The cheapest clip, told from all others by its mark."""
    return a_request(7).with_values(**{MARK: mark})


class Witness(Bench):
    """A bench that remembers every picture of every job, and everything that was said to the person."""

    def __init__(self, folder: Path) -> None:
        self._seen: dict[str, list[Job]] = {}
        self.said: list[str] = []
        self._noting = threading.Lock()
        super().__init__(folder)

    def pictures(self, job_id: str) -> list[Job]:
        with self._noting:
            return list(self._seen.get(job_id, ()))

    def messages(self, job_id: str) -> list[str]:
        """What its card said, in turn."""
        return [str(job.failure.message) for job in self.pictures(job_id) if job.failure is not None]

    def forget(self, job_id: str) -> None:
        """Let go of what was seen of a job."""
        with self._noting:
            self._seen.pop(job_id, None)

    def _dirty(self) -> None:
        with self._noting:
            for job in self.works.board.take():
                self._seen.setdefault(job.id, []).append(job)

    def _notice(self, notice: Notice) -> None:
        if notice.message is not None:
            self.said.append(str(notice.message))
        super()._notice(notice)


class Lane:
    """`client` calls the sandbox as the program does, with little patience."""

    def __init__(self, box: Box, bench: Witness, folder: Path) -> None:
        self.box = box
        self.bench = bench
        self.folder = folder
        self.endpoint = Endpoint(box.api_url, box.socket_url)
        self.keys = Credentials(Secret(box.keys["api_key"]), Secret(box.keys["api_secret"]))
        self._ended_task = ""
        self.client = WiroClient(self.endpoint, self.keys, Transport(limits=CALL), CancelToken())

    def order(self, *faults: dict[str, Any]) -> None:
        for fault in faults:
            self.box.fault(**fault)

    def clear(self) -> None:
        self.box.control("DELETE", "faults")

    def fired(self) -> int:
        """How often the ordered faults acted."""
        return sum(fault["fired"] for fault in self.box.control("GET", "faults")["faults"])

    def generate(self, *, image: bool = False, **values: str) -> tuple[str, str]:
        """One job of the cheapest clip, perhaps with an image that no other has; its id and its mark."""
        mark = f"case {next(_numbers)}"
        request = marked(mark).with_values(**values)
        if image:
            path = self.bench.folders.inputs / f"{mark}.png"
            path.write_bytes(encoded("png", 32, 18) + mark.encode())
            request = replace(request, images=(ImageInput(FIRST_FRAME, path=str(path)),))
        (job_id,) = self.bench.generate(request)
        return job_id, mark

    def tasks(self, mark: str) -> list[dict[str, Any]]:
        """The sandbox's own books of a case's tasks."""
        return [task for task in self.box.ledger()["tasks"] if task["parameters"].get(MARK) == mark]

    def ended_task(self) -> str:
        """The token of a task that has ended well; one serves for all."""
        if not self._ended_task:
            self._ended_task = self.box.token(seed="99")
            self.box.until(self._ended_task)
        return self._ended_task

    def sub_folder(self) -> Path:
        """A new folder for a case that wants one of its own."""
        folder = self.folder / f"own-{next(_numbers)}"
        folder.mkdir()
        return folder


@contextmanager
def lane(folder: Path) -> Iterator[Lane]:
    """Used inside `quick_wire`."""
    folder.mkdir(parents=True)
    with running("--balance", BALANCE, speed=SPEED) as box, witness(folder / "data", box) as bench:
        yield Lane(box, bench, folder)


@contextmanager
def witness(folder: Path, box: Box | None = None) -> Iterator[Witness]:
    """An engine in `folder`, working with `box` if one is given."""
    bench = Witness(folder)
    bench.start()
    try:
        if box is not None:
            bench.use(box)
        yield bench
    finally:
        bench.stop()


def says(pattern: str, lines: list[str]) -> bool:
    return any(re.search(pattern, line) for line in lines)


def in_time(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether `condition` comes true within `seconds`."""
    event = threading.Event()
    for _ in range(int(seconds / 0.01)):
        if condition():
            return True
        event.wait(0.01)
    return condition()
