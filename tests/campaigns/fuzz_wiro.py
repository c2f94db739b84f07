"""A Wiro without a network, whose answers are spoilt on the way. Any thread; one lock.

It never lies about an end: while a task runs its answers may be bent in any way, and its end is told rightly in the
end. So whatever came before, each job has one right end.
"""

from __future__ import annotations

import json
import random
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.campaigns.fuzz_mutate import Mutator
from tests.campaigns.fuzz_samples import OUTPUT, REFUSALS, RUNNING, Json, seed_sample
from veo_desktop.core.account import Endpoint
from veo_desktop.core.job import JobState
from veo_desktop.wiro.events import TaskEvent, read_event
from veo_desktop.wiro.task_socket import SocketState
from veo_desktop.wiro.transport import Answer

ENDPOINT = Endpoint("http://127.0.0.1:1/v1", "ws://127.0.0.1:1/v1")
IN_A_ROW = 4  # spoilt answers to one question, then a good one: five times "no such task" would be the end


@dataclass(frozen=True)
class Fate:
    """How a task ends, as `/Task/Detail` tells it, and what its job must be then."""

    state: JobState
    told: Mapping[str, Any]


CLIP = {**OUTPUT, "url": "http://127.0.0.1:1/cdn/0.mp4"}
NO_CLIP = {"totalcost": "0", "outputs": []}
FATES = {
    "clip": Fate(JobState.DONE, {"status": "task_postprocess_end", "pexit": "0", "outputs": [CLIP]}),
    "failure": Fate(JobState.FAILED, {"status": "task_postprocess_end", "pexit": "1", **NO_CLIP}),
    "early failure": Fate(JobState.FAILED, {"status": "task_error", "pexit": None, **NO_CLIP}),
    "cancelled": Fate(JobState.CANCELLED, {"status": "task_cancel", "pexit": None, **NO_CLIP}),
    "nothing made": Fate(JobState.FAILED, {"status": "task_postprocess_end", "pexit": "0", "outputs": []}),
}
FREQUENCIES = {  # each fate comes by turns, whatever the chance
    "clip": 1,
    "failure": 3,
    "early failure": 2,
    "cancelled": 3,
    "nothing made": 2,
}
TURNS = tuple(FATES[name] for name, times in FREQUENCIES.items() for _ in range(times))


@dataclass
class FakeTask:
    """One run: how it will end, and whether it has."""

    id: str
    token: str
    values: dict[str, str]
    fate: Fate
    ended: bool = False
    spoilt: int = 0
    created: int = field(default_factory=lambda: int(time.time()))


class FakeWiro:
    """Answers calls and serves the clip; `spoilt` counts what went out wrong."""

    def __init__(self, chance: random.Random, clip: bytes) -> None:
        self.tasks: dict[str, FakeTask] = {}
        self.spoilt = 0
        self._chance = chance
        self._mutator = Mutator(chance)
        self._clip = clip
        self._lock = threading.Lock()
        self._sample: Json = seed_sample("seed_task_detail")["tasklist"][0]
        self._calls: dict[str, Callable[[Json], Answer]] = {
            "/Task/Detail": self._detail,
            "/Task/List": self._list,
        }

    # -- the transport's side ----------------------------------------------------------------

    def post(self, url: str, body: Any, *_: Any, **__: Any) -> Answer:
        path, asked = url.removeprefix(ENDPOINT.api_url), json.loads(b"".join(body))
        with self._lock:
            if path.startswith("/Run/"):
                return self._run(asked)
            call = self._calls.get(path)
            return _answer(REFUSALS[0]) if call is None else call(asked)

    @contextmanager
    def get(self, _url: str, _headers: Mapping[str, str], _guard: object) -> Iterator[FakeFile]:
        with self._lock:
            bad = self._chance.random() < 0.2
            self.spoilt += bad
        yield FakeFile(503, b"busy") if bad else FakeFile(200, self._clip)

    def close(self) -> None:
        pass

    # -- the calls ---------------------------------------------------------------------------

    def _run(self, asked: Json) -> Answer:
        number = len(self.tasks) + 1
        task = FakeTask(str(600_000 + number), f"token{number:06}", asked, TURNS[number % len(TURNS)])
        self.tasks[task.token] = task
        answer = {"errors": [], "taskid": task.id, "socketaccesstoken": task.token, "result": True}
        if self._chance.random() < 0.2:
            return self._broken(answer)
        return _answer(answer)

    def _detail(self, asked: Json) -> Answer:
        task = self.tasks.get(asked.get("tasktoken", "")) or next(
            (each for each in self.tasks.values() if each.id == asked.get("taskid")), None
        )
        if task is None:
            return _answer(REFUSALS[1])
        if task.spoilt < IN_A_ROW and self._chance.random() < 0.75:
            task.spoilt += 1
            return self._spoil(task)
        task.spoilt = 0
        told = task.fate.told if task.ended else {"status": self._chance.choice(RUNNING)}
        return _answer({"total": "1", "errors": [], "tasklist": [self._told(task, told)], "result": True})

    def _spoil(self, task: FakeTask) -> Answer:
        """A wrong answer about a task that runs, or none at all."""
        running = self._told(task, {"status": self._chance.choice(RUNNING), "pexit": None, "outputs": None})
        answer = {"total": "1", "errors": [], "tasklist": [running], "result": True}
        if self._chance.random() < 0.3:
            return self._broken(answer)
        self.spoilt += 1
        status = self._chance.choice([200, 200, 200, 401, 404, 429, 500, 503])
        return Answer(status, self._mutator.bent(self._chance.choice([answer, answer, *REFUSALS])))

    def _list(self, asked: Json) -> Answer:
        start, limit = int(asked.get("start", 0)), int(asked.get("limit", 20))
        newest = list(self.tasks.values())[::-1][start : start + limit]
        told = [self._told(task, task.fate.told if task.ended else {"status": "task_start"}) for task in newest]
        answer = {"total": str(len(self.tasks)), "errors": [], "tasklist": told, "result": True}
        return self._broken(answer) if self._chance.random() < 0.4 else _answer(answer)

    def _told(self, task: FakeTask, told: Mapping[str, Any]) -> Json:
        own = {
            "id": task.id,
            "socketaccesstoken": task.token,
            "parameters": task.values,
            "createtime": str(task.created),
        }
        return {**self._sample, **own, **told}

    def _broken(self, answer: Json) -> Answer:
        self.spoilt += 1
        return Answer(200, self._mutator.broken(answer))


def _answer(message: Json) -> Answer:
    return Answer(200, json.dumps(message).encode())


class FakeFile:
    """What the downloader reads of a response."""

    def __init__(self, status: int, content: bytes) -> None:
        self.status = status
        self.headers = {"Content-Length": str(len(content)), "ETag": '"one"'}
        self._left = content

    def read(self, size: int, decode_content: bool = False) -> bytes:  # noqa: ARG002 - as urllib3's own
        taken, self._left = self._left[:size], self._left[size:]
        return taken


class FakeSocket:
    """Takes the task socket's place: what is fed to it is read and handed on as the real one does."""

    def __init__(
        self,
        _endpoint: Endpoint,
        _proxy: object,
        on_event: Callable[[TaskEvent], None],
        on_state: Callable[[SocketState], None],
    ) -> None:
        self.tokens: set[str] = set()
        self._on_event = on_event
        self._on_state = on_state
        self._stopped = threading.Event()

    def follow(self, token: str) -> None:
        self.tokens.add(token)

    def follow_alone(self, token: str) -> bool:
        return token in self.tokens

    def unfollow(self, token: str) -> None:
        self.tokens.discard(token)

    def stop(self) -> None:
        self._stopped.set()

    def loop(self) -> None:
        self._on_state(SocketState.CONNECTED)
        self._stopped.wait()
        self._on_state(SocketState.IDLE)

    def feed(self, payload: bytes) -> None:
        """One message from the network. Raises what the reading or the handling of it raises."""
        event = read_event(payload)
        if event is not None and event.token in {*self.tokens, ""}:
            self._on_event(event)
