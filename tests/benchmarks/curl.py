"""curl, the peer of the transfers: the same body or file, timed by itself."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.figures import CannotRunError


@dataclass(frozen=True, slots=True)
class Timed:
    """Seconds of the transfer without the program's start, and processor seconds of the whole program."""

    seconds: float
    cpu: float


def upload(path: Path, url: str) -> Timed:
    return _run("-F", f"file=@{path}", "-o", os.devnull, url)


def download(url: str, path: Path) -> Timed:
    return _run("-o", str(path), url)


def _run(*args: str) -> Timed:
    curl = shutil.which("curl")
    if curl is None:
        raise CannotRunError("curl is not installed")
    before = os.times()
    done = subprocess.run(
        [curl, "-q", "-sS", "--fail", "--noproxy", "*", "-w", '{"seconds": %{time_total}}', *args],
        stdout=subprocess.PIPE,
        check=False,
    )
    after = os.times()
    if done.returncode != 0:
        raise CannotRunError(f"curl ended with exit code {done.returncode}")
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Timed(json.loads(done.stdout)["seconds"], cpu)
