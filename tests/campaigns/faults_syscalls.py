"""System calls that fail, by `strace -e inject`: whatever it was, the next start brings the job to its right end.

An engine of its own process is traced from the moment its job is made. Only cases whose trace shows the injection
count. `when` is counted a thread, so the first call of every thread can be hit, and "1+" hits all of them.
"""

from __future__ import annotations

import json
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tests.campaigns.faults_case import Case, NotHere
from tests.campaigns.faults_course import bill, history, library
from tests.campaigns.faults_lane import Lane, in_time, marked, witness
from veo_desktop.core.job import JobState

PATIENCE = 40.0  # seconds; a bound
ERRORS = {
    "openat": ("EMFILE", "EACCES", "ENOSPC", "EIO"),
    "write": ("ENOSPC", "EIO"),
    "pwrite64": ("ENOSPC", "EIO"),
    "fsync": ("EIO", "ENOSPC"),
    "fdatasync": ("EIO",),
    "rename": ("ENOSPC", "EACCES", "EIO"),
    "unlink": ("EACCES", "EIO"),
    "socket": ("EMFILE",),
    "connect": ("ECONNRESET", "ENETUNREACH"),
    "sendto": ("ECONNRESET",),
    "recvfrom": ("ECONNRESET",),
    "pread64": ("EIO",),
    "read": ("EIO",),
    "statfs": ("EIO",),
}
TIMES = ("1", "2", "4", "8", "1+3", "1+")
INSIDE = "Something went wrong inside"


def cases() -> list[Case]:
    return [
        Case("system call", f"{call} {error} at {when}", partial(_check, call, error, when))
        for call, errors in ERRORS.items()
        for error in errors
        for when in TIMES
    ]


def _check(call: str, error: str, when: str, lane: Lane) -> list[str]:
    if shutil.which("strace") is None:
        raise NotHere("strace is not installed")
    root = lane.sub_folder()
    mark = f"{call} {error} {when}"
    told, trace = _traced(lane, root, mark, call, f"{call}:error={error}:when={when}")
    if "INJECTED" not in trace:
        raise NotHere("the call was not made so often")
    complaints = _first(told)
    return complaints + _second(lane, root, mark) + _sound(root / "veo.sqlite")


def _traced(lane: Lane, root: Path, mark: str, call: str, inject: str) -> tuple[str, str]:
    """What the engine printed last, and the trace."""
    command = [sys.executable, "-m", "tests.campaigns.faults_child"]
    log = root.with_suffix(".errors")
    order = {"folder": str(root), "mark": mark, "api_url": lane.endpoint.api_url, **_socket_and_keys(lane)}
    with (
        log.open("w") as errors,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True) as child,
    ):
        assert child.stdin is not None and child.stdout is not None
        try:
            child.stdin.write(json.dumps(order) + "\n")
            child.stdin.flush()
            if child.stdout.readline().strip() != "ready":
                return log.read_text(), ""
            trace = root.with_suffix(".trace")
            with _attached(child.pid, call, inject, trace):
                told = _answer(child, log)
            return told + f"exit code {child.returncode}" * bool(child.returncode), trace.read_text()
        finally:
            child.kill()


def _answer(child: subprocess.Popen[str], log: Path) -> str:
    """What it prints from "go" on; where it stands when it does not end."""
    try:
        return child.communicate("go\n", timeout=PATIENCE)[0]
    except subprocess.TimeoutExpired:
        child.send_signal(signal.SIGUSR1)
        time.sleep(0.5)
        return f"hangs: {log.read_text()}"


def _socket_and_keys(lane: Lane) -> dict[str, str]:
    secret = lane.keys.api_secret
    assert secret is not None
    return {
        "socket_url": lane.endpoint.socket_url,
        "api_key": lane.keys.api_key.reveal(),
        "api_secret": secret.reveal(),
    }


@contextmanager
def _attached(pid: int, call: str, inject: str, trace: Path) -> Iterator[None]:
    command = ["strace", "-f", "-p", str(pid), "-e", f"trace={call}", "-e", f"inject={inject}", "-o", str(trace)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        try:
            line = tracer.stderr.readline()
            if "attached" not in line:
                raise NotHere(f"strace: {line.strip()}")
            yield
        finally:
            tracer.terminate()
            tracer.wait(10)


def _first(told: str) -> list[str]:
    """The engine lives through it, and what it says names a cause."""
    lines = told.strip().splitlines()
    try:
        answer = json.loads(lines[-1])
    except (IndexError, ValueError):
        return [f"the engine did not live through it: {told[-3000:]!r}"]
    if "refused" in answer:
        return ["refused with a fault of ours"] if INSIDE in answer["refused"] else []
    words = answer["words"]
    complaints = [f"said {line!r}" for line in words if INSIDE in line]
    if not words and not JobState(answer["state"]).ended:
        complaints.append(f"{answer['state']} without a word")
    return complaints


def _second(lane: Lane, root: Path, mark: str) -> list[str]:
    """A start without the error."""
    with witness(root, lane.box) as bench:
        jobs = bench.works.board.jobs()
        if not jobs:
            bench.generate(marked(mark))
            jobs = bench.works.board.jobs()
        (job,) = jobs
        if not in_time(lambda: bench.job(job.id).state.ended, PATIENCE):
            left = bench.job(job.id)
            return [f"stuck: {left.state.value}, {left.hold.value}, {bench.messages(job.id)[-1:]}"]
        job, own = bench.job(job.id), Lane(lane.box, bench, root)
        billed = sum(task["billed"] for task in lane.tasks(mark))
        complaints = bill(own, job, mark, min(1, billed)) + history(bench, job) + library(own, job)
        if job.state is not JobState.DONE and billed:
            complaints.append(f"a paid clip is not there: {job.state.value}, {job.failure}")
        strays = [path.name for path in bench.folders.library.iterdir() if not re.search(r"\.mp4$", path.name)]
        return complaints + [f"stray file: {name}" for name in strays]


def _sound(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        answer = connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()
    return [] if answer == "ok" else [f"the database is damaged: {answer}"]
