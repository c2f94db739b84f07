"""`live-jobs`: 100 running jobs with 10 events a second each, through the real window and engine."""

from __future__ import annotations

import json
import statistics
import tempfile
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.benchmarks.children import running
from tests.benchmarks.figures import Figure, note, reported, spread

P99_GOAL, LONGEST_GOAL = 25.0, 60.0  # ms


@dataclass(frozen=True, slots=True)
class Size:
    """How many jobs, how many runs of how many seconds each, seconds before anything is counted."""

    jobs: int
    runs: int
    seconds: float
    settle: float


FULL = Size(100, 5, 10.0, 3.0)


def live_jobs(size: Size, environment: Mapping[str, str]) -> list[Figure]:
    with (
        tempfile.TemporaryDirectory(prefix="veo-bench-") as folder,
        running("tests.benchmarks.live_peer") as peer,
    ):
        port = peer.line()
        plan = (size.jobs, size.runs, size.seconds, size.settle)
        arguments = [*map(str, plan), "--account", "--data-dir", folder]
        arguments += ["--api-url", f"http://127.0.0.1:{port}/v1", "--socket-url", f"ws://127.0.0.1:{port}/v1"]
        with running("tests.benchmarks.live_child", *arguments, environment=environment) as child:
            counted = json.loads(child.line())
            began, first = time.monotonic(), _events(port)
            with running("tests.benchmarks.gaps_bare", str(size.runs), str(size.seconds)) as bare:
                seen, idle = json.loads(child.line()), json.loads(bare.line())
            rate = (_events(port) - first) / (time.monotonic() - began)
    figures = [*_counts(counted), *_gaps(seen["gaps"], idle)]
    return [*figures, reported("live-jobs-events", rate, "1/s"), reported("live-jobs-updates", seen["updates"], "1/s")]


def _events(port: str) -> int:
    """How many the server has sent."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/events", timeout=10) as answer:
        return int(answer.read())


def _counts(counted: Mapping[str, Any]) -> list[Figure]:
    one, many = counted["one"], counted["many"]
    if one is None:
        note("live-jobs: this system does not list threads and sockets")
        return []
    return [
        Figure(f"live-jobs-{what}", many[what], "", one[what], many[what] / one[what], 1.0, many[what] <= one[what])
        for what in ("threads", "sockets")
    ]


def _gaps(runs: list[dict[str, float]], idle: list[dict[str, float]]) -> list[Figure]:
    """The baseline tells what a busy machine did to an event loop that had nothing to do."""
    return [
        _gap("live-jobs-gap-p99", [each["p99"] for each in runs], [each["p99"] for each in idle], P99_GOAL),
        _gap(
            "live-jobs-gap-longest",
            [each["longest"] for each in runs],
            [each["longest"] for each in idle],
            LONGEST_GOAL,
        ),
    ]


def _gap(name: str, ours: list[float], idle: list[float], goal: float) -> Figure:
    note(f"{name}: ours {spread(ours)} ms, idle {spread(idle)} ms")
    value, baseline = statistics.median(ours), statistics.median(idle)
    return Figure(name, value, "ms", baseline, value / baseline, goal, value <= goal)
