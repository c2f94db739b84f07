"""`upload` and `download`: the program's client and curl take turns against the same server on this machine."""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks import curl
from tests.benchmarks.children import Child, running
from tests.benchmarks.figures import Figure, at_most, compared_speed, reported

GIGABIT = 125e6  # bytes a second
UNBOUNDED = 1e12
MB = 1e6
MEMORY_GOAL = 16.0  # MiB
HEAD_ROOM = 4096  # bytes left for the form around the file: Wiro takes 100 MB with it


@dataclass(frozen=True, slots=True)
class Size:
    """Bytes to carry, and how often each side does."""

    size: int
    runs: int


UPLOAD = Size(100_000_000 - HEAD_ROOM, 7)
DOWNLOAD = Size(200_000_000, 11)


def upload(size: Size) -> list[Figure]:
    """To a server that reads at 1 Gbit/s."""
    with tempfile.TemporaryDirectory(prefix="veo-bench-") as folder:
        path = Path(folder) / "file.bin"
        _fill(path, size.size)
        with _peer(GIGABIT) as (root, client):
            ours, theirs = [], []
            for _ in range(size.runs + 1):
                theirs.append(curl.upload(path, f"{root}/v1/File/Upload"))
                ours.append(client.ask({"do": "upload", "path": str(path)}))
    return _figures("upload", size, ours, theirs, least=0.95)


def download(size: Size) -> list[Figure]:
    """Hashed and on the disk for good, which curl's file is not."""
    with tempfile.TemporaryDirectory(prefix="veo-bench-") as folder:
        served, part, other = (Path(folder) / name for name in ("served.mp4", "ours.part", "theirs.mp4"))
        _fill(served, size.size)
        with _peer(UNBOUNDED, "--serve", str(served)) as (root, client):
            ours, theirs = [], []
            for _ in range(size.runs + 1):
                _make_room(other)
                theirs.append(curl.download(f"{root}/file.mp4", other))
                _make_room(part)
                ours.append(client.ask({"do": "download", "path": str(part)}))
    return _figures("download", size, ours, theirs, least=0.9)


@contextmanager
def _peer(rate: float, *args: str) -> Iterator[tuple[str, Child]]:
    with running("tests.benchmarks.transfer_peer", "--rate", f"{rate:g}", *args) as peer:
        root = f"http://127.0.0.1:{peer.line()}"
        with running("tests.benchmarks.transfer_child", root) as client:
            yield root, client


def _fill(path: Path, size: int) -> None:
    block = os.urandom(1 << 20)
    with path.open("wb") as file:
        for start in range(0, size, len(block)):
            file.write(block[: size - start])


def _make_room(path: Path) -> None:
    """Each run finds the memory that its own last file had, and waits for no other run's file to reach the disk."""
    path.unlink(missing_ok=True)
    if hasattr(os, "sync"):
        os.sync()


def _figures(name: str, size: Size, ours: list[Any], theirs: list[curl.Timed], *, least: float) -> list[Figure]:
    """The first run of each only warms, but its memory counts."""
    growths = [each["growth"] for each in ours if each["growth"] is not None]
    memory = [at_most(f"{name}-memory", max(growths) / 2**20, "MiB", MEMORY_GOAL)] if growths else []
    del ours[0], theirs[0]
    speeds = [size.size / MB / each["seconds"] for each in ours]
    their_speeds = [size.size / MB / each.seconds for each in theirs]
    cpu, their_cpu = (statistics.median(each) for each in ([run["cpu"] for run in ours], [run.cpu for run in theirs]))
    return [
        compared_speed(name, speeds, their_speeds, "MB/s", least=least),
        reported(f"{name}-cpu", cpu, "s", their_cpu),
        *memory,
    ]
