"""Compiles translations with Qt's `lrelease`, for a program that runs from its source. UI thread, before the window."""

from __future__ import annotations

import logging
import shutil
import subprocess
from pathlib import Path

from PySide6 import QtCore

LONGEST = 20.0  # seconds; it takes a twentieth of one

log = logging.getLogger(__name__)


def compile_into(source: Path, target: Path) -> Path | None:
    """Make `target` from the `.ts` file `source`, in place of older ones of it; None where that cannot be."""
    lrelease = _lrelease()
    if lrelease is None:
        log.warning("Qt's lrelease is not installed")
        return None
    part = target.with_suffix(".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        command = [lrelease, "-silent", str(source), "-qm", str(part)]
        subprocess.run(command, check=True, capture_output=True, timeout=LONGEST)
        for old in target.parent.glob(f"{source.stem}-*.qm"):
            old.unlink(missing_ok=True)
        return part.replace(target)
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("%s could not be compiled: %s", source.name, error)
        return None


def _lrelease() -> str | None:
    """The one that comes with PySide6, else the system's."""
    folder = Path(QtCore.__file__).parent
    own = (folder / "lrelease", folder / "lrelease.exe", folder / "Qt" / "libexec" / "lrelease")
    return next((str(each) for each in own if each.exists()), None) or shutil.which("lrelease")
