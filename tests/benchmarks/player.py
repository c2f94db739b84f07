"""`player`: steps, scrubbing, opening, playing backwards and memory, on four kinds of file, and two clips compared."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import player_peer
from tests.benchmarks.children import Child, running
from tests.benchmarks.figures import Figure, at_most, compared, note, spread

STEP_P95, STEP_LONGEST, SCRUB_P95 = 10.0, 42.0, 16.7  # ms
OF_MPV = 0.1
OPEN = 1.5  # of PyAV's own time
DROPPED, DROPPED_AGAIN = 0.02, 0.0  # parts of the frames
COMPARED = 0.01  # as above
HELD, LEFT = 750.0, 1.05  # MB above idle; of idle after 50 clips
LITTLE = 350  # MB: a limit that a clip does not fit into

PARTS = ("open", "reverse", "steps", "scrub", "memory", "compare")
_OF_A_KIND = {"open", "reverse", "steps", "scrub"}


@dataclass(frozen=True, slots=True)
class Size:
    """The clips in pixels and frames, of those that are compared too; how often what is done."""

    width: int
    height: int
    compared: tuple[int, int]
    frames: int
    steps: int
    scrubs: int
    opens: int
    clips: int


FULL = Size(1920, 1080, (1280, 720), 192, 150, 200, 10, 50)


def player(size: Size, environment: Mapping[str, str], parts: Collection[str] = PARTS) -> list[Figure]:
    """All figures, or those of some PARTS."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="veo-bench-") as folder:
        files = _files(Path(folder), size.width, size.height, size.frames)
        for kind, path in files.items() if _OF_A_KIND.intersection(parts) else ():
            with running("tests.benchmarks.player_child", environment=environment) as child:
                figures += _of_kind(kind, path, size, child, parts)
        if "memory" in parts:
            with running("tests.benchmarks.player_child", environment=environment) as child:
                figures += _memory(files["one-gop"], size, child)
    return [*figures, *_side_by_side(size, environment)] if "compare" in parts else figures


def _side_by_side(size: Size, environment: Mapping[str, str]) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="veo-bench-") as folder:
        files = _files(Path(folder), *size.compared, size.frames)
        with running("tests.benchmarks.player_child", environment=environment) as child:
            return _compared((files["one-gop"], files["open-gop"]), size, child)


def _files(folder: Path, width: int, height: int, frames: int) -> dict[str, str]:
    arguments = [str(folder), str(width), str(height), str(frames)]
    made = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.player_files", *arguments], check=True, stdout=subprocess.PIPE
    )
    files: dict[str, str] = json.loads(made.stdout)
    return files


def _of_kind(kind: str, path: str, size: Size, child: Child, parts: Collection[str]) -> list[Figure]:
    opened = child.ask({"order": "open", "path": path, "runs": size.opens if "open" in parts else 1})
    figures = [compared(f"open {kind}", opened["ours"], opened["bare"], "ms", most=OPEN)] if "open" in parts else []
    if "reverse" in parts:
        backwards = child.ask({"order": "reverse", "path": path})
        for name, run, goal in zip(("reverse", "reverse again"), backwards, (DROPPED, DROPPED_AGAIN), strict=True):
            missing = max(0.0, 1 - run["painted"] / size.frames)
            figures.append(at_most(f"{name} {kind}", missing, "part dropped", goal))
    if "steps" in parts:
        figures += _all_steps(kind, path, size, child)
    if "scrub" in parts:
        times = child.ask({"order": "scrub", "count": size.scrubs})
        note(f"scrub {kind}: {spread(times)} ms")
        figures.append(at_most(f"scrub {kind} p95", _p95(times), "ms", SCRUB_P95))
    return figures


def _all_steps(kind: str, path: str, size: Size, child: Child) -> list[Figure]:
    figures = []
    for name, direction in (("step-back", -1), ("step-forward", 1)):
        for paced in (False, True):
            times = child.ask({"order": "steps", "direction": direction, "count": size.steps, "paced": paced})
            figures += _steps(f"{name} {kind}" + (" at 30/s" if paced else ""), times)
            if direction < 0 and not paced:
                figures += _against_mpv(kind, path, times, size)
    return figures


def _steps(name: str, times: Sequence[float]) -> list[Figure]:
    note(f"{name}: {spread(times)} ms")
    return [
        at_most(f"{name} p95", _p95(times), "ms", STEP_P95),
        at_most(f"{name} longest", max(times), "ms", STEP_LONGEST),
    ]


def _against_mpv(kind: str, path: str, ours: Sequence[float], size: Size) -> list[Figure]:
    if not player_peer.installed():
        note("mpv is not installed: no comparison with it")
        return []
    with player_peer.playing(path) as mpv:
        theirs = mpv.step_back(size.frames / 24 * 0.9, max(3, min(30, size.steps // 5)))
    note(f"step-back {kind}: mpv {spread(theirs)} ms")
    value, baseline = _p95(ours), statistics.median(theirs)
    ratio = value / baseline
    return [Figure(f"step-back {kind} of mpv", value, "ms", baseline, ratio, OF_MPV, ratio <= OF_MPV)]


def _compared(paths: tuple[str, str], size: Size, child: Child) -> list[Figure]:
    """What counts is a frame of both clips, painted together."""
    figures = []
    for mode, painted in child.ask({"order": "compare", "paths": paths}).items():
        missing = max(0.0, 1 - painted / size.frames)
        figures.append(at_most(f"compare {mode}", missing, "part dropped", COMPARED))
    return figures


def _memory(path: str, size: Size, child: Child) -> list[Figure]:
    held = child.ask({"order": "memory", "path": path, "clips": size.clips})
    figures = [
        at_most("memory whole clip", held["held"] - held["idle"], "MB above idle", HELD),
        Figure(
            "memory after closing", held["after"], "MB", held["idle"], held["after"] / held["idle"], LEFT,
            held["after"] / held["idle"] <= LEFT,
        ),
    ]  # fmt: skip
    child.ask({"order": "limit", "megabytes": LITTLE})
    child.ask({"order": "load", "path": path})
    for name, direction in (("step-back", -1), ("step-forward", 1)):
        times = child.ask({"order": "steps", "direction": direction, "count": size.steps, "paced": True})
        figures += _steps(f"{name} within {LITTLE} MB at 30/s", times)
    return figures


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[max(0, round(0.95 * len(times)) - 1)]
