"""Runs the programs that make packages. Main thread of a tool."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tools.packages.names import ROOT, PackageError, epoch

THREADS = "2"  # of dpkg-deb: xz writes other bytes with one, so a fixed number keeps builds the same everywhere


def run(command: Sequence[str | Path], folder: Path = ROOT) -> str:
    """What `command` prints; PackageError with its words when it fails."""
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(epoch()),
        "LC_ALL": "C.UTF-8",
        "DPKG_DEB_THREADS_MAX": THREADS,
    }
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise PackageError(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def need(program: str, package: str) -> str:
    """The path of `program`; PackageError that names the `package` to install where it is not there."""
    found = shutil.which(program)
    if found is None:
        raise PackageError(f"{program} is not installed: it is in {package}.")
    return found
