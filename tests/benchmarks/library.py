"""`library`: a hundred thousand clips opened, found, scrolled and kept in memory; pictures and recipes against ffmpeg.

All but the last two in the program's own window. The libraries are made once, before anything is timed.
"""

from __future__ import annotations

import json
import statistics
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.benchmarks import library_files
from tests.benchmarks.children import running
from tests.benchmarks.figures import Figure, at_most, compared, note, reported, spread
from tests.benchmarks.startup import start
from tests.helpers.big_library import make_library
from veo_desktop.media.prober import Prober

START_GOAL = 1.1  # times an empty library
SEARCH_GOAL = 1.5  # times the index's own search, and a frame
MEMORY_GOAL = 1.3  # times that at `few` clips
FRAME = 16.7  # ms
RATE = 24
WINDOW = "tests.benchmarks.library_window"


@dataclass(frozen=True, slots=True)
class Size:
    """Clips of the large library and of the small one; starts of each, rounds of typing, frames of each scrolling.

    `pictures` and `recipes` are made of clips of `width` × `height` and so many `frames_of_clip`.
    """

    clips: int
    few: int
    starts: int
    rounds: int
    frames: int
    pictures: int
    recipes: int
    width: int = 1280
    height: int = 720
    frames_of_clip: int = 192


FULL = Size(100_000, 1_000, 9, 6, 1200, 500, 40)
PARTS = ("search", "scroll", "memory", "start", "pictures", "recipes")
_IN_LIBRARIES = {"search", "scroll", "memory", "start"}
KEEP = "VEO_BENCH_LIBRARIES"  # a folder to find the libraries in, and to leave them in, from one run to the next


@dataclass(frozen=True, slots=True)
class Ground:
    """What is measured on: real clips, and libraries by their size (the folders for `--data-dir`)."""

    clips: Sequence[Path]
    large: Path
    small: Path
    empty: Path


def library(size: Size, environment: Mapping[str, str], parts: Collection[str] = PARTS) -> list[Figure]:
    """All figures, or those of some PARTS."""
    figures: list[Figure] = []
    with library_files.prober() as prober, _ground(size, prober, environment, parts) as ground:
        if {"search", "scroll", "memory"}.intersection(parts):
            figures += _courses(ground, size, environment, parts)
        if "start" in parts:
            figures.append(_start(ground, size, environment))
        with tempfile.TemporaryDirectory(prefix="veo-bench-") as spare:
            if "pictures" in parts:
                seconds = size.frames_of_clip / RATE
                figures.append(library_files.pictures(prober, ground.clips, Path(spare), size.pictures, seconds))
            if "recipes" in parts:
                figures.append(library_files.recipes(prober, ground.clips, Path(spare), size.recipes))
    return figures


def _courses(ground: Ground, size: Size, environment: Mapping[str, str], parts: Collection[str]) -> list[Figure]:
    """In both libraries the same, for the memory."""
    part = size if "memory" in parts else replace(size, rounds=size.rounds * ("search" in parts))
    part = part if {"memory", "scroll"}.intersection(parts) else replace(part, frames=0)
    large = _course(ground.large, part, environment)
    figures = [*_search(large)] if "search" in parts else []
    if "scroll" in parts:
        figures += _scrolling(large)
    if "memory" in parts:
        figures.append(_memory(large, _course(ground.small, part, environment)))
    return figures


@contextmanager
def _ground(
    size: Size, prober: Prober, environment: Mapping[str, str], parts: Collection[str] = PARTS
) -> Iterator[Ground]:
    with tempfile.TemporaryDirectory(prefix="veo-bench-") as folder:
        root = Path(environment.get(KEEP, folder)).absolute()
        large, small, empty, spare = (root / name for name in ("large", "small", "empty", "spare"))
        if not spare.is_dir():
            _make_clips(spare, size, environment)
        clips = sorted(spare.glob("*.mp4"))
        if _IN_LIBRARIES.intersection(parts) and not large.is_dir():
            pictures = library_files.make_pictures(prober, clips, spare)
            for place, count in ((large, size.clips), (small, size.few), (empty, 0)):
                make_library(place, count, clips, pictures)
            list_bytes = (large / "veo.sqlite").stat().st_size
            note(f"library: {size.clips} clips, their list takes {list_bytes / 2**20:.0f} MiB")
        yield Ground(clips, large, small, empty)


def _make_clips(folder: Path, size: Size, environment: Mapping[str, str]) -> None:
    folder.mkdir(parents=True)
    measures = map(str, (folder, size.width, size.height, size.frames_of_clip))
    with running("tests.benchmarks.player_files", *measures, environment=environment) as child:
        child.line()


def _course(folder: Path, size: Size, environment: Mapping[str, str]) -> dict[str, Any]:
    arguments = ("course", str(size.rounds), str(size.frames), "--sandbox", "--data-dir", str(folder))
    with running(WINDOW, *arguments, environment=environment) as child:
        found: dict[str, Any] = json.loads(child.line())
        return found


def _search(course: Mapping[str, Any]) -> list[Figure]:
    """Each keystroke against its goal; the figure is that of the slowest one."""
    by_text: dict[str, list[tuple[float, float]]] = {}
    for typed, ours, raw in course["keystrokes"]:
        by_text.setdefault(typed, []).append((ours, raw))
    parts = []
    for typed, times in by_text.items():
        ours, raw = (statistics.median(each) for each in zip(*times, strict=True))
        goal = SEARCH_GOAL * raw + FRAME
        note(f"library-search {typed!r}: {ours:.1f} ms, raw {raw:.1f} ms, goal {goal:.1f} ms")
        parts.append(ours / goal)
    note(f"library-filter: {spread(course['filters'])} ms")
    return [
        at_most("library-search", max(parts), "of the goal", 1.0),
        reported("library-filter", max(course["filters"]), "ms"),
    ]


def _scrolling(course: Mapping[str, Any]) -> list[Figure]:
    """From when each frame was due until it was painted: by the wheel, and dragged from one end to the other."""
    figures = []
    for name, frames in (("library-scroll", course["wheeled"]), ("library-drag", course["dragged"])):
        note(f"{name}: {spread(frames)} ms")
        figures += [
            at_most(f"{name} p95", statistics.quantiles(frames, n=20)[18], "ms", FRAME),
            reported(f"{name} longest", max(frames), "ms"),
        ]
    return [*figures, reported("library-scroll pictures", course["with_pictures"], "of those in sight")]


def _memory(large: Mapping[str, Any], small: Mapping[str, Any]) -> Figure:
    """After the same course; 0 where only Linux could tell."""
    many, few = large["bytes"] / 2**20, small["bytes"] / 2**20
    ratio = many / few if few else 0.0
    return Figure("library-memory", many, "MiB", few, ratio, MEMORY_GOAL, ratio <= MEMORY_GOAL)


def _start(ground: Ground, size: Size, environment: Mapping[str, str]) -> Figure:
    """From the start of the process until the library's first page is painted and a key was answered, in turns."""
    large, empty = ((WINDOW, "start", "--sandbox", "--data-dir", str(each)) for each in (ground.large, ground.empty))
    start(empty, environment)  # the others were opened before
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(size.starts):
        for command, found, clips in zip((large, empty), times, (size.clips, 0), strict=True):
            begun = start(command, environment)
            assert begun.said["clips"] == clips
            found.append(begun.ms)
    return compared("library-start", *times, "ms", most=START_GOAL)
