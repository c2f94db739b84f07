"""What every package is called and made of: names, version, date, folders. Main thread of a tool."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"
WORK = BUILD / "work"  # what PyInstaller keeps between builds, and what the recipe notes for the packages
FROZEN = BUILD / "frozen" / "veo-desktop"  # the program with its Python, as PyInstaller leaves it
BENCH = BUILD / "bench"  # the same, ended at its first answer: see `dev.py bench package`
ICONS = BUILD / "icons"
TRANSLATIONS = BUILD / "translations"

NAME = "veo-desktop"  # the command, the package, the desktop file, the icon
TITLE = "Veo Desktop"
APP_ID = "io.github.veo_desktop.VeoDesktop"  # where a name must be reversed: AppStream, Flatpak, macOS
MAINTAINER = "Veo Desktop maintainers <maintainers@veo-desktop.invalid>"
SUMMARY = "Make video clips with Veo 3.1 and review them frame by frame"


def version() -> str:
    """The one of `veo_desktop/__init__.py`."""
    source = (ROOT / "veo_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', source, re.MULTILINE)
    assert found is not None, "veo_desktop/__init__.py names no version"
    return found[1]


def epoch() -> int:
    """Seconds that stand for "when it was built": SOURCE_DATE_EPOCH, the last commit, or the youngest source."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        committed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        committed = ""  # a source archive
    return int(committed) if committed else int(max(p.stat().st_mtime for p in (ROOT / "veo_desktop").rglob("*.py")))


def machine() -> str:
    """What a package is named after: x86_64, arm64."""
    return {"AMD64": "x86_64"}.get(platform.machine(), platform.machine())


class PackageError(Exception):
    """A package cannot be built here; the message says why."""


def say(message: str) -> None:
    print(f"[package] {message}", flush=True)
