"""What a Linux desktop is told of the program: the tree `share/` of every Linux package. Main thread of a tool."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

from tools.packages.icons import SIZES, SOURCE, icon
from tools.packages.names import APP_ID, NAME, PACKAGING, epoch, version

LINUX = PACKAGING / "linux"


def write_share(share: Path) -> None:
    """Fill `share` with desktop file, AppStream metainfo, icons and man page."""
    _fill(LINUX / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    _fill(LINUX / f"{NAME}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml")
    _fill(LINUX / f"{NAME}.1", share / "man" / "man1" / f"{NAME}.1")
    icons = share / "icons" / "hicolor"
    for size in SIZES:
        _copy(icon(size), icons / f"{size}x{size}" / "apps" / f"{NAME}.png")
    _copy(SOURCE, icons / "scalable" / "apps" / f"{NAME}.svg")


def _fill(source: Path, target: Path) -> None:
    """Copy a text, with the version and the date of this build in it."""
    text = source.read_text(encoding="utf-8")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text.replace("@VERSION@", version()).replace("@DATE@", build_date()), encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def build_date() -> str:
    return datetime.datetime.fromtimestamp(epoch(), datetime.UTC).date().isoformat()
