"""`package`: how large the Debian package is, and how fast the built program starts beside its own source.

It builds the package first, with `dev.py package`. Both programs run in what that made: the frozen folder, and the
virtual environment that it was frozen from.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.benchmarks import startup
from tests.benchmarks.figures import CannotRunError, Figure, at_most, compared, note
from tests.helpers.environment import ROOT
from tools.packages.freeze import WATCHED
from tools.packages.names import BENCH, FROZEN

DEB_MB, INSTALLED_MB, COLD = 90.0, 300.0, 1.3
FULL_RUNS, COLD_RUNS = 15, 5
Command = tuple[str, ...]
VENV = ROOT / "build" / "venv"


def package(runs: int, cold_runs: int, environment: Mapping[str, str]) -> list[Figure]:
    """Sizes in MB (10⁶ bytes); `cold_runs` starts from a disk that is not in memory, `runs` from one that is."""
    with tempfile.TemporaryDirectory(prefix="veo-package-") as folder:
        deb = _build(Path(folder), environment)
        sizes = [at_most("package-deb", deb.stat().st_size / 1e6, "MB", DEB_MB), _installed(deb)]
    libraries = [path for path in FROZEN.rglob("*avcodec*") if not path.is_symlink()]
    return [
        *sizes,
        at_most("package-ffmpegs", len(libraries), "libavcodec files", 1),
        *_starts(runs, cold_runs, environment),
    ]


def _build(out: Path, environment: Mapping[str, str]) -> Path:
    if not sys.platform.startswith("linux"):
        raise CannotRunError("the goals are those of the Debian package")
    command = [sys.executable, "dev.py", "package", "deb", "--bench", "--out", str(out)]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=sys.stderr, check=False)
    if done.returncode != 0:
        raise CannotRunError("the package cannot be built; why is said above")
    (deb,) = out.glob("*.deb")
    return deb


def _installed(deb: Path) -> Figure:
    command = ["dpkg-deb", "--field", str(deb), "Installed-Size"]
    kib = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return at_most("package-installed", kib * 1024 / 1e6, "MB", INSTALLED_MB)


def _starts(runs: int, cold_runs: int, environment: Mapping[str, str]) -> list[Figure]:
    python = str(VENV / "bin" / "python")
    built: Command = (str(BENCH / WATCHED), *startup.OURS[1:])
    source: Command = (python, "-m", *startup.OURS)
    bare: Command = (python, "-m", *startup.BARE)
    compiled = Path(environment["PYTHONPYCACHEPREFIX"])
    read = [BENCH, FROZEN, VENV, ROOT / "veo_desktop", ROOT / "resources", compiled]
    for command in (built, source, bare):
        startup.start_program(command, environment)
    cold: dict[Command, list[float]] = {built: [], source: []}
    for _ in range(cold_runs):
        for command, times in cold.items():
            _forget(read)
            times.append(startup.start_program(command, environment).ms)
    warm: dict[Command, list[float]] = {built: [], source: [], bare: []}
    for _ in range(runs):
        for command, times in warm.items():
            times.append(startup.start_program(command, environment).ms)
    note(f"package: source against the bare window {_median(warm[source]) / _median(warm[bare]):.2f}")
    return [
        compared("package-cold-start", cold[built], cold[source], "ms", most=COLD),
        compared("package-warm-start", warm[built], warm[source], "ms", most=COLD),
        compared("package-startup", warm[built], warm[bare], "ms", most=startup.GOAL),
    ]


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def _forget(folders: Iterable[Path]) -> None:
    """Have the system drop from memory what it has read of these files, so that a start reads the disk."""
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                handle = os.open(path, os.O_RDONLY)
                try:
                    os.fsync(handle)
                    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                finally:
                    os.close(handle)
