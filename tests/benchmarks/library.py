"""`library`: 100,000 clips found, listed and kept in memory; pictures and recipes of clips against ffmpeg.

What is below the window: searches end with the rows of their first page.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.children import running
from tests.benchmarks.figures import CannotRunError, Figure, at_most, compared, compared_speed, note, reported, spread
from tests.helpers.big_library import make_library, prompt_of
from tests.media.clips import make_clip
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.jobs.clip_intake import THUMBNAIL_AT, THUMBNAIL_EDGE
from veo_desktop.media.prober import Prober

FRAME = 16.7  # ms
TIMES_RAW = 1.5
TYPED = ("a", "f", "fo", "fox", "fox ", "fox sn", "fox snow", "夜")
RAW = "SELECT rowid FROM clip_words WHERE clip_words MATCH ?"


@dataclass(frozen=True, slots=True)
class Size:
    """Clips of the large library and of the small one, rounds of searches, files for pictures and for recipes."""

    clips: int
    few: int
    rounds: int
    pictures: int
    recipes: int


FULL = Size(100_000, 1_000, 7, 500, 40)


def library(size: Size) -> list[Figure]:
    """Searches, memory, pictures, recipes."""
    with tempfile.TemporaryDirectory(prefix="veo-bench-") as folder:
        large, small = Path(folder) / "large", Path(folder) / "small"
        for place, clips in ((large, size.clips), (small, size.few)):
            place.mkdir()
            make_library(place, clips)
        figures = _searches(large, small, size)
        with _prober() as prober:
            clip = make_clip(Path(folder) / "clip.mp4", size=(1280, 720), frames=192)
            figures += [_pictures(prober, clip, Path(folder), size), _recipes(prober, clip, Path(folder), size)]
    return figures


def _searches(large: Path, small: Path, size: Size) -> list[Figure]:
    """Each keystroke against its goal: one and a half times the index's own search, and a frame."""
    with running("tests.benchmarks.library_child", str(large)) as many, _raw(large) as raw:
        opened = many.ask({"text": ""})
        worst: list[float] = []
        for typed in TYPED:
            times = [(many.ask({"text": typed})["ms"], raw(typed)) for _ in range(size.rounds)]
            ours, theirs = (statistics.median(each) for each in zip(*times, strict=True))
            goal = TIMES_RAW * theirs + FRAME
            note(f"library-search {typed!r}: {ours:.1f} ms, raw {theirs:.1f} ms, goal {goal:.1f} ms")
            worst.append(ours / goal)
        deep = [many.ask({"text": "", "first": size.clips * part // 10})["rows_ms"] for part in range(10)]
        many_memory = many.ask({"memory": True})["bytes"]
    with running("tests.benchmarks.library_child", str(small)) as few:
        few_opened = few.ask({"text": ""})
        for typed in TYPED:
            few.ask({"text": typed})
        few_memory = few.ask({"memory": True})["bytes"]
    note(f"library-page: {spread(deep)} ms")
    return [
        at_most("library-search", max(worst), "of the goal", 1.0),
        reported("library-first-page", opened["ms"], "ms", few_opened["ms"]),
        at_most("library-page-anywhere", max(deep), "ms", FRAME),
        reported("library-memory", many_memory / 2**20, "MiB", few_memory / 2**20),
    ]


@contextmanager
def _raw(folder: Path) -> Iterator[Callable[[str], float]]:
    """Milliseconds that the index alone needs for what was typed, on a connection of its own."""
    with closing(sqlite3.connect(f"{(folder / 'veo.sqlite').as_uri()}?mode=ro", uri=True)) as connection:

        def ask(typed: str) -> float:
            match = " ".join(f'"{word}"*' for word in typed.split())
            began = time.perf_counter()
            connection.execute(RAW, (match,)).fetchall()
            return (time.perf_counter() - began) * 1000

        yield ask


def _pictures(prober: Prober, clip: Path, folder: Path, size: Size) -> Figure:
    """Clips a second: the program's child for all of them, and a run of ffmpeg for each."""
    ours, theirs = [], []
    links = [folder / f"picture {number}.mp4" for number in range(size.pictures)]
    for link in links:
        link.hardlink_to(clip)
    target = folder / "picture.jpg"
    moment = str(192 / 24 * THUMBNAIL_AT)
    for part in range(5):  # they take turns
        some = links[part::5]
        began = time.perf_counter()
        for link in some:
            prober.thumbnail(link, target, at=THUMBNAIL_AT, longest_edge=THUMBNAIL_EDGE)
        ours.append(len(some) / (time.perf_counter() - began))
        began = time.perf_counter()
        for link in some:
            scale = f"scale={THUMBNAIL_EDGE}:-2"
            _ffmpeg("-ss", moment, "-i", str(link), "-frames:v", "1", "-vf", scale, str(target))
        theirs.append(len(some) / (time.perf_counter() - began))
    return compared_speed("library-pictures", ours, theirs, "clips/s", least=3.0)


def _recipes(prober: Prober, clip: Path, folder: Path, size: Size) -> Figure:
    """Milliseconds for one clip; ours is on the disk and compared with what it was, which ffmpeg's is not."""
    recipe = Recipe(Request(VEO_3_1, {"prompt": prompt_of(1), "seed": "7"}), "task")
    ours, theirs = [], []
    for number in range(size.recipes):
        target = folder / f"recipe {number}.mp4"
        began = time.perf_counter()
        prober.embed(clip, target, recipe)
        ours.append((time.perf_counter() - began) * 1000)
        target.unlink()
        began = time.perf_counter()
        tag = f"comment={recipe.to_json()}"
        _ffmpeg("-i", str(clip), "-c", "copy", "-movflags", "faststart", "-metadata", tag, str(target))
        theirs.append((time.perf_counter() - began) * 1000)
        target.unlink()
    return compared("library-recipe", ours, theirs, "ms", most=0.5)


def _ffmpeg(*args: str) -> None:
    try:
        subprocess.run(("ffmpeg", "-nostdin", "-loglevel", "error", "-y", *args), check=True, env=os.environ)
    except FileNotFoundError:
        raise CannotRunError("ffmpeg is not installed") from None


@contextmanager
def _prober() -> Iterator[Prober]:
    prober = Prober()
    try:
        yield prober
    finally:
        prober.close()
