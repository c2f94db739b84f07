"""2,000 jobs in one run of the program: memory, threads, open files and the database's size a job stay as they are.

Compared are the means of the second and of the last quarter. Linux, whose /proc tells the figures.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import fmean
from typing import Any

from tests.campaigns.summary import Summary, note
from tests.sandbox.box import Box, running

FULL = 2000
SAMPLES = 400
SPEED = 400.0
BALANCE = "1000000"
STEADY = 1.05  # last quarter over second quarter, at most
SHORT, SHORT_STEADY = 1000, 1.4  # with fewer jobs the second quarter is still the beginning
PATIENCE = 120.0  # seconds without any job ending

Sample = dict[str, Any]
FIGURES: dict[str, Callable[[Sample], float]] = {
    "memory": lambda sample: sample["memory"] / 2**20,
    "threads": lambda sample: sample["threads"],
    "files": lambda sample: sample["files"],
    "database a job": lambda sample: sample["database"] / sample["done"],
}


def run(cases: int | None, seed: int) -> Summary:
    """`seed` changes nothing: the same few clips are made again and again."""
    jobs = cases or FULL
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="veo-soak-") as folder, running("--balance", BALANCE, speed=SPEED) as box:
        samples, code = _soak(box, Path(folder), jobs)
    if not samples:
        return Summary("soak", 0, 1, {"exit code": code})
    limit = STEADY if jobs >= SHORT else SHORT_STEADY
    second, last = _quarter(samples, 1), _quarter(samples, 3)
    ratios = {name: round(fmean(map(of, last)) / fmean(map(of, second)), 3) for name, of in FIGURES.items()}
    grown = [name for name, ratio in ratios.items() if ratio > limit]
    done, failed = samples[-1]["done"], samples[-1]["failed"]
    for name in grown:
        note(f"FAILED {name} grew: {ratios[name]} times the second quarter's")
    more = {
        "ratios": ratios,
        "limit": limit,
        "at the end": {name: round(of(samples[-1]), 1) for name, of in FIGURES.items()},
        "unfinished": jobs - done,
        "exit code": code,
        "seconds": round(time.monotonic() - began),
        "seed": seed,
    }
    return Summary("soak", done, failed + len(grown) + (jobs - done) + bool(code), more)


def _quarter(samples: list[Sample], number: int) -> list[Sample]:
    size = max(1, len(samples) // 4)
    return samples[number * size : (number + 1) * size] if number < 3 else samples[-size:]


def _soak(box: Box, folder: Path, jobs: int) -> tuple[list[Sample], int]:
    """What the program said, and its exit code; it is ended when nothing happens any more."""
    order = {
        "folder": str(folder / "data"),
        "jobs": jobs,
        "samples": SAMPLES,
        "api_url": box.api_url,
        "socket_url": box.socket_url,
        "api_key": box.keys["api_key"],
        "api_secret": box.keys["api_secret"],
    }
    command = [sys.executable, "-m", "tests.campaigns.soak_program"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdin is not None
        program.stdin.write(json.dumps(order) + "\n")
        program.stdin.flush()
        try:
            samples = list(_lines(program))
            return samples, program.wait(30)
        finally:
            program.kill()


def _lines(program: subprocess.Popen[str]) -> Iterator[Sample]:
    """Its samples as they come; a program that says nothing for too long is ended."""
    assert program.stdout is not None
    while True:
        watchdog = threading.Timer(PATIENCE, program.kill)
        watchdog.start()
        line = program.stdout.readline()
        watchdog.cancel()
        watchdog.join()
        if not line:
            return
        note(line.strip())
        yield json.loads(line)
