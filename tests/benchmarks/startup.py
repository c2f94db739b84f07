"""`startup`: from the start of the process until the window is painted and has answered a key, against a bare one."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.figures import CannotRunError, Figure, at_most, compared, note
from tests.helpers.services import run_xvfb

GOAL = 2.0
PATIENCE = 60.0  # seconds for a window to go once it has answered
BARE = ("tests.benchmarks.startup_bare",)
OURS = ("tests.benchmarks.startup_ours", "--sandbox")

FULL_RUNS = 15


@dataclass(frozen=True, slots=True)
class Start:
    """Milliseconds until the answer, and what the window said of itself."""

    ms: float
    said: Mapping[str, Any]


def startup(runs: int, environment: Mapping[str, str]) -> list[Figure]:
    """`runs` starts of each in turn, after one that warms the disk's cache and compiles the modules."""
    start(OURS, environment)
    start(BARE, environment)
    ours, bare = [], []
    for _ in range(runs):
        ours.append(start(OURS, environment))
        bare.append(start(BARE, environment))
    said = ours[0].said
    note(f"startup: on Qt's platform {said['platform']}; imported before the first paint: {said['imported'] or 'none'}")
    return [
        compared("startup", [each.ms for each in ours], [each.ms for each in bare], "ms", most=GOAL),
        at_most("startup-imports", len(said["imported"]), "modules", 0),
    ]


@contextmanager
def screen(environment: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    """A real X server where there is one: off screen Qt's video widget has nothing to set up."""
    if shutil.which("Xvfb") is None:
        yield environment
        return
    with tempfile.TemporaryDirectory(prefix="veo-bench-") as folder, run_xvfb(Path(folder)) as shown:
        yield {**environment, "DISPLAY": shown["DISPLAY"], "QT_QPA_PLATFORM": shown["QT_QPA_PLATFORM"]}


def start(module: tuple[str, ...], environment: Mapping[str, str]) -> Start:
    """Run a module of ours, with its arguments, until its window has gone. CannotRunError when it showed none."""
    return start_program((sys.executable, "-m", *module), environment)


def start_program(command: tuple[str, ...], environment: Mapping[str, str]) -> Start:
    """The same for any program that prints FirstPaint's line."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
    with process:
        assert process.stdout is not None
        line = process.stdout.readline()
        ms = (time.perf_counter() - began) * 1000
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
    if not line:
        raise CannotRunError(f"{' '.join(command)} showed no window, exit code {process.returncode}")
    return Start(ms, json.loads(line))
