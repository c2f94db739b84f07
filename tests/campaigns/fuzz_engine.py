"""Wrong events and answers into a whole engine, valid ones among them: every job still comes to its right end.

Real: the reading, the follower, the ledger, the reconciler, the queue, the fetching. Not real: the wire.
"""

from __future__ import annotations

import json
import math
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from unittest import mock

from tests.campaigns.faults_course import history
from tests.campaigns.faults_lane import Witness, in_time, marked
from tests.campaigns.fuzz_mutate import Mutator
from tests.campaigns.fuzz_samples import OUTPUT, event, events
from tests.campaigns.fuzz_wiro import ENDPOINT, FakeSocket, FakeTask, FakeWiro
from tests.media.clips import make_clip
from veo_desktop import app_engine
from veo_desktop.core.account import Credentials
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.secret import Secret

AT_ONCE = 20  # jobs that live side by side
PATIENCE = 60.0  # seconds
STAGES_KEPT = frozenset({JobState.ACCEPTED, JobState.FOLLOWING})


class EngineFuzz:
    """`cases` counts the wrong messages that went in; `failures` says what came of them that must not."""

    def __init__(self, chance: random.Random) -> None:
        self.cases = 0
        self.jobs = 0
        self.ends: dict[str, int] = {}
        self.failures: list[str] = []
        self._chance = chance
        self._mutator = Mutator(chance)

    def run(self, count: int) -> None:
        """Feed at least `count` wrong messages to job after job."""
        with tempfile.TemporaryDirectory(prefix="veo-fuzz-") as folder, _engine(Path(folder), self._chance) as ground:
            bench, wiro, sockets = ground
            while self.cases + wiro.spoilt < count:
                self._batch(bench, wiro, sockets[-1], max(50, min(400, count // AT_ONCE)))
            self.cases += wiro.spoilt

    def _batch(self, bench: Witness, wiro: FakeWiro, socket: FakeSocket, each: int) -> None:
        marks = [f"fuzz {self.jobs + number}" for number in range(AT_ONCE)]
        self.jobs += AT_ONCE
        job_ids = bench.generate(*(marked(mark) for mark in marks))
        if not in_time(lambda: all(bench.job(job_id).task_id for job_id in job_ids), PATIENCE):
            self.failures += [f"no task: {bench.job(job_id)}" for job_id in job_ids if not bench.job(job_id).task_id]
            return
        by_id = {task.id: task for task in wiro.tasks.values()}
        tasks = [by_id[bench.job(job_id).task_id] for job_id in job_ids]
        for _ in range(each):
            for task in tasks:
                self._feed(socket, task)
        for task in tasks:
            task.ended = True
        self._end(bench, socket, job_ids, tasks)
        for job_id, task, mark in zip(job_ids, tasks, marks, strict=True):
            self.failures += [f"{mark}: {each}" for each in _judge(bench, bench.job(job_id), task)]

    def _feed(self, socket: FakeSocket, task: FakeTask) -> None:
        """A wrong message, and now and then a valid one."""
        message = self._chance.choice(events(task.token))
        wrong = self._chance.random() < 0.9
        payload = json.dumps(message).encode()
        if wrong:
            payload = self._mutator.bent(message) if self._chance.random() < 0.9 else self._mutator.broken(message)
            self.cases += 1
        try:
            socket.feed(payload)
        except Exception as error:
            self.failures.append(f"event: {type(error).__name__}: {error} ← {payload[:200]!r}")

    def _end(self, bench: Witness, socket: FakeSocket, job_ids: tuple[str, ...], tasks: list[FakeTask]) -> None:
        """Say that they have ended, as often as it takes: each time may meet a spoilt answer."""

        def tell() -> bool:
            for job_id, task in zip(job_ids, tasks, strict=True):
                if bench.job(job_id).state in STAGES_KEPT:
                    socket.feed(json.dumps(event("task_postprocess_end", task.token, [OUTPUT])).encode())
            return all(bench.job(job_id).state.ended for job_id in job_ids)

        in_time(tell, PATIENCE)
        for job_id in job_ids:
            state = bench.job(job_id).state.value
            self.ends[state] = self.ends.get(state, 0) + 1


def _judge(bench: Witness, job: Job, task: FakeTask) -> list[str]:
    complaints = []
    if job.state is not task.fate.state:
        complaints.append(f"{job.state.value} instead of {task.fate.state.value}: {job.failure}")
    if job.state is JobState.DONE and (job.clip is None or not Path(job.clip.path).is_file()):
        complaints.append("done without a clip")
    pictures = bench.pictures(job.id)
    if any(later.stage.value < earlier.stage.value for earlier, later in pairwise(pictures) if earlier.task_id):
        complaints.append("moved back a stage")
    if any(not _sane(picture) for picture in pictures):
        complaints.append("showed progress that is none")
    bench.forget(job.id)
    return complaints + history(bench, job)


def _sane(job: Job) -> bool:
    fraction, left = job.progress.fraction, job.progress.seconds_left
    return (fraction is None or 0 <= fraction <= 1) and (left is None or (math.isfinite(left) and left >= 0))


@contextmanager
def _engine(folder: Path, chance: random.Random) -> Iterator[tuple[Witness, FakeWiro, list[FakeSocket]]]:
    clip = make_clip(folder / "clip.mp4", frames=4, audio=False).read_bytes()
    wiro, sockets = FakeWiro(random.Random(chance.random()), clip), list[FakeSocket]()  # noqa: S311 - no secret

    def socket(*args: object) -> FakeSocket:
        sockets.append(FakeSocket(*args))  # type: ignore[arg-type]
        return sockets[-1]

    with (
        mock.patch.object(app_engine, "Transport", lambda _proxy: wiro),
        mock.patch.object(app_engine, "TaskSocket", socket),
    ):
        bench = Witness(folder / "data")
        bench.start()
        try:
            bench.engine.use(ENDPOINT, Credentials(Secret("planted-key"), Secret("planted-secret")), sandbox=True)
            yield bench, wiro, sockets
        finally:
            bench.stop()
