"""Pictures and recipes of clips, against ffmpeg run on them one after the other. Part of `library`."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.figures import Figure, compared, compared_speed, note, reported
from tests.helpers.big_library import prompt_of
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.jobs.clip_intake import THUMBNAIL_AT, THUMBNAIL_EDGE
from veo_desktop.media.prober import Prober

PARTS = 5  # in which ours and ffmpeg take turns


@contextmanager
def prober() -> Iterator[Prober]:
    """The program's child for files."""
    started = Prober()
    try:
        yield started
    finally:
        started.close()


def make_pictures(asked: Prober, clips: Sequence[Path], folder: Path) -> list[Path]:
    """A clip's picture each, as the program makes it."""
    targets = [folder / f"{clip.stem}.jpg" for clip in clips]
    for clip, target in zip(clips, targets, strict=True):
        asked.thumbnail(clip, target, at=THUMBNAIL_AT, longest_edge=THUMBNAIL_EDGE)
    return targets


def pictures(asked: Prober, clips: Sequence[Path], folder: Path, count: int, seconds: float) -> Figure:
    """Clips a second, `count` in all: the program's child for all of them, and a run of ffmpeg for each."""
    links = [folder / f"picture {number}.mp4" for number in range(count)]
    for number, link in enumerate(links):
        link.hardlink_to(clips[number % len(clips)])
    target = folder / "picture.jpg"
    moment, scale = str(seconds * THUMBNAIL_AT), f"scale={THUMBNAIL_EDGE}:-2"
    ours, theirs = [], []
    for part in range(PARTS):
        some = links[part::PARTS]
        began = time.perf_counter()
        for link in some:
            asked.thumbnail(link, target, at=THUMBNAIL_AT, longest_edge=THUMBNAIL_EDGE)
        ours.append(len(some) / (time.perf_counter() - began))
        if not _is_there():
            continue
        began = time.perf_counter()
        for link in some:
            _ffmpeg("-ss", moment, "-i", str(link), "-frames:v", "1", "-vf", scale, str(target))
        theirs.append(len(some) / (time.perf_counter() - began))
    if not theirs:
        return _alone("library-pictures", ours, "clips/s")
    return compared_speed("library-pictures", ours, theirs, "clips/s", least=3.0)


def recipes(asked: Prober, clips: Sequence[Path], folder: Path, count: int) -> Figure:
    """Milliseconds for one clip; ours is on the disk and compared with what it was, which ffmpeg's is not."""
    recipe = Recipe(Request(VEO_3_1, {"prompt": prompt_of(1), "seed": "7"}), "task")
    ours, theirs = [], []
    for number in range(count):
        clip, target = clips[number % len(clips)], folder / f"recipe {number}.mp4"
        began = time.perf_counter()
        asked.embed(clip, target, recipe)
        ours.append((time.perf_counter() - began) * 1000)
        target.unlink()
        if not _is_there():
            continue
        began = time.perf_counter()
        tag = f"comment={recipe.to_json()}"
        _ffmpeg("-i", str(clip), "-c", "copy", "-movflags", "faststart", "-metadata", tag, str(target))
        theirs.append((time.perf_counter() - began) * 1000)
        target.unlink()
    if not theirs:
        return _alone("library-recipe", ours, "ms")
    return compared("library-recipe", ours, theirs, "ms", most=0.5)


def _alone(name: str, ours: Sequence[float], unit: str) -> Figure:
    note(f"{name}: ffmpeg is not installed, so there is nothing to compare with")
    return reported(name, sorted(ours)[len(ours) // 2], unit)


def _is_there() -> bool:
    return shutil.which("ffmpeg") is not None


def _ffmpeg(*args: str) -> None:
    subprocess.run(("ffmpeg", "-nostdin", "-loglevel", "error", "-y", *args), check=True)
