"""`library`: a hundred thousand clips opened, found, scrolled and kept in memory; pictures and recipes against ffmpeg.

All but the last two in the program's own window. The libraries are made once, before anything is timed.
"""

from __future__ import annotations

import json
import statistics
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
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
    """Clips of the large library and of the small one; starts of each, rounds of typing, frames of scrolling.

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


FULL = Size(100_000, 1_000, 9, 6, 2400, 500, 40)


@dataclass(frozen=True, slots=True)
class Ground:
    """What is measured on: real clips, and libraries by their size (the folders for `--data-dir`)."""

    clips: Sequence[Path]
    large: Path
    small: Path
    empty: Path
    spare: Path


def library(size: Size, environment: Mapping[str, str]) -> list[Figure]:
    """Search, scrolling, memory, start, pictures, recipes."""
    with library_files.prober() as prober, _ground(size, prober, environment) as ground:
        large, small = (_course(folder, size, environment) for folder in (ground.large, ground.small))
        return [
            *_search(large),
            *_scrolling(large),
            _memory(large, small),
            _start(ground, size, environment),
            library_files.pictures(prober, ground.clips, ground.spare, size.pictures, size.frames_of_clip / RATE),
            library_files.recipes(prober, ground.clips, ground.spare, size.recipes),
        ]


@contextmanager
def _ground(size: Size, prober: Prober, environment: Mapping[str, str]) -> Iterator[Ground]:
    with tempfile.TemporaryDirectory(prefix="veo-bench-") as folder:
        large, small, empty, spare = (Path(folder) / name for name in ("large", "small", "empty", "spare"))
        for each in (large, small, empty, spare):
            each.mkdir()
        measures = map(str, (spare, size.width, size.height, size.frames_of_clip))
        with running("tests.benchmarks.player_files", *measures, environment=environment) as child:
            clips = [Path(path) for path in json.loads(child.line()).values()]
        pictures = library_files.make_pictures(prober, clips, spare)
        for place, count in ((large, size.clips), (small, size.few), (empty, 0)):
            make_library(place, count, clips, pictures)
        note(f"library: {size.clips} clips, their list takes {(large / 'veo.sqlite').stat().st_size / 2**20:.0f} MiB")
        yield Ground(clips, large, small, empty, spare)


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
    """From when each frame was due until it was painted, through the whole grid and then as the wheel goes."""
    frames = course["frames"]
    note(f"library-scroll: {spread(frames)} ms; pictures in sight at the wheel {course['with_pictures']:.0%}")
    p95 = statistics.quantiles(frames, n=20)[18]
    return [
        at_most("library-scroll p95", p95, "ms", FRAME),
        reported("library-scroll longest", max(frames), "ms"),
        reported("library-scroll pictures", course["with_pictures"], "of those in sight"),
    ]


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
