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
from tests.benchmarks.figures import Figure, at_most, note, reported, spread

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
        arguments = [
            *(str(each) for each in (size.jobs, size.runs, size.seconds, size.settle)),
            "--account",
            "--data-dir",
            folder,
        ]
        arguments += ["--api-url", f"http://127.0.0.1:{port}/v1", "--socket-url", f"ws://127.0.0.1:{port}/v1"]
        with running("tests.benchmarks.live_child", *arguments, environment=environment) as child:
            counted = json.loads(child.line())
            began, first = time.monotonic(), _events(port)
            seen = json.loads(child.line())
            rate = (_events(port) - first) / (time.monotonic() - began)
    figures = [*_counts(counted), *_gaps(seen["gaps"])]
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


def _gaps(runs: list[dict[str, float]]) -> list[Figure]:
    p99, longest = [each["p99"] for each in runs], [each["longest"] for each in runs]
    note(f"live-jobs: gaps p99 {spread(p99)} ms, longest {spread(longest)} ms")
    return [
        at_most("live-jobs-gap-p99", statistics.median(p99), "ms", P99_GOAL),
        at_most("live-jobs-gap-longest", statistics.median(longest), "ms", LONGEST_GOAL),
    ]
