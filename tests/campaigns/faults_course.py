"""What one job must go through under faults, and whether it did: its states, its words, its bill, its clip."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.campaigns.faults_lane import Lane, Witness, in_time, says
from veo_desktop.core.job import TRANSITIONS, Job, JobState

Fault = dict[str, Any]
PATIENCE = 40.0  # seconds; a bound, not an expectation
CHARGED = r"[Nn]ot charged|Wiro charged \$|amount is in your Wiro account"


@dataclass(frozen=True)
class Course:
    """`faults` are ordered before the job is made. `end` is how it must end and `words` what its card (or the message
    bar) must have said by then.

    `lasting`: the faults stay until the words were said, and the job must not have ended by then; they are taken away
    after that. `sent` is how many tasks the sandbox may have made of it at most, `billed` how many it must have billed.
    `act` is done once the job has a task; `image`: the job has an image, which is uploaded ahead of it.
    """

    faults: tuple[Fault, ...]
    end: JobState = JobState.DONE
    words: str = ""
    lasting: bool = False
    billed: int = 1
    states: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    act: Callable[[Lane, str], None] | None = None
    image: bool = False

    def check(self, lane: Lane) -> list[str]:
        lane.order(*self.faults)
        job_id, mark = lane.generate(image=self.image, **self.values)
        complaints = self._middle(lane, job_id)
        fired = lane.fired()
        if self.lasting:
            lane.clear()
            lane.bench.engine.service.release()
        ended = in_time(lambda: lane.bench.job(job_id).state.ended, PATIENCE)
        fired = max(fired, lane.fired())
        lane.clear()
        job = lane.bench.job(job_id)
        if not fired:
            complaints.append("the fault did not act")
        if not ended:
            return [*complaints, f"stuck: {job.state.value}, {job.hold.value}, {_message(job)}"]
        return complaints + self._judge(lane, job, mark)

    def _middle(self, lane: Lane, job_id: str) -> list[str]:
        if self.act is not None:
            has_task = in_time(lambda: lane.bench.job(job_id).task_id != "", PATIENCE)
            if not has_task:
                return ["got no task"]
            self.act(lane, job_id)
        if not self.lasting:
            return []
        said = in_time(lambda: self._said(lane.bench, job_id) or lane.bench.job(job_id).state.ended, PATIENCE)
        job = lane.bench.job(job_id)
        if job.state.ended:
            return [f"ended while the fault lasted: {job.state.value}, {_message(job)}"]
        return [] if said else [f"never said {self.words!r}: {lane.bench.messages(job_id)}"]

    def _said(self, bench: Witness, job_id: str) -> bool:
        return says(self.words, bench.messages(job_id))

    def _judge(self, lane: Lane, job: Job, mark: str) -> list[str]:
        bench = lane.bench
        complaints = []
        if job.state is not self.end:
            complaints.append(f"ended {job.state.value} instead of {self.end.value}: {_message(job)}")
        if self.words and not self._said(bench, job.id):
            complaints.append(f"never said {self.words!r}: {bench.messages(job.id)} {bench.said[-3:]}")
        if missing := set(self.states) - set(bench.states(job.id)):
            complaints.append(f"was never {', '.join(missing)}")
        complaints += bill(lane, job, mark, self.billed)
        return complaints + history(bench, job) + library(lane, job)


def _message(job: Job) -> str:
    return "" if job.failure is None else str(job.failure.message)


def bill(lane: Lane, job: Job, mark: str, billed: int) -> list[str]:
    """At most one task a click, the right number of them billed, every one owned, and the person knows the cost."""
    tasks = lane.tasks(mark)
    complaints = []
    if len(tasks) > 1:
        complaints.append(f"{len(tasks)} tasks were made of one click")
    if sum(task["billed"] for task in tasks) != billed:
        complaints.append(f"{sum(task['billed'] for task in tasks)} tasks were billed instead of {billed}")
    if any(task["billed"] and task["id"] != job.task_id for task in tasks):
        complaints.append("a billed task is not owned")
    if job.state is JobState.FAILED and not says(CHARGED, [_message(job)]):
        complaints.append(f"does not say what it cost: {_message(job)}")
    if job.state is JobState.FAILED and billed and says("[Nn]ot charged", [_message(job)]):
        complaints.append(f"says that it was not charged, and it was: {_message(job)}")
    return complaints


def history(bench: Witness, job: Job) -> list[str]:
    """The ledger's events go by the table of states, and it and the board agree."""
    states = [JobState(name) for name in bench.states(job.id)]
    wrong = [f"{a.value} → {b.value}" for a, b in pairwise(states) if b not in TRANSITIONS[a]]
    record = bench.engine.ledger.record(job.id)
    if record is None or record.job.state is not job.state:
        wrong.append("the ledger and the card do not agree")
    return wrong


def library(lane: Lane, job: Job) -> list[str]:
    """A done job has its clip, whole and as it came; any other has none; nothing unfinished lies about."""
    folder = lane.bench.folders.library
    strays = [path.name for path in folder.iterdir() if job.id in path.name]
    complaints = [f"left in the library: {', '.join(strays)}"] if strays else []
    if job.state is not JobState.DONE:
        return complaints + (["has a clip although it is not done"] if job.clip else [])
    if job.clip is None:
        return [*complaints, "done without a clip"]
    ledger, path = lane.bench.engine.ledger, Path(job.clip.path)
    if hashlib.sha256(path.read_bytes()).hexdigest() != ledger.stored_sha256(job.clip.id):
        complaints.append("the clip is not what the ledger says")
    outputs = [each for task in lane.box.ledger()["tasks"] if task["id"] == job.task_id for each in task["outputs"]]
    if [each["sha256"] for each in outputs] != [ledger.received_sha256(job.clip.id)]:
        complaints.append("the clip is not what the sandbox sent")
    return complaints
