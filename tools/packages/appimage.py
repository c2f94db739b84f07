"""The AppImage: the staged tree with a start script, packed by appimagetool. Main thread of a tool."""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.packages.archive import stage
from tools.packages.icons import icon
from tools.packages.names import APP_ID, BUILD, NAME, PACKAGING, machine, version
from tools.packages.tools import need, run


def build_appimage(out: Path) -> Path:
    """Write `out`/veo-desktop-VERSION-MACHINE.AppImage."""
    tool = need("appimagetool", "the AppImage project's releases")
    target = out / f"{NAME}-{version()}-{machine()}.AppImage"
    run([tool, "--no-appstream", make_appdir(), target])
    return target


def make_appdir() -> Path:
    """`build/appimage/veo-desktop.AppDir`, as the AppDir specification wants it."""
    folder = BUILD / "appimage" / f"{NAME}.AppDir"
    shutil.rmtree(folder.parent, ignore_errors=True)
    tree = stage()
    shutil.copytree(tree, folder / "usr" / "lib" / NAME, symlinks=True, ignore=shutil.ignore_patterns("share"))
    shutil.copytree(tree / "share", folder / "usr" / "share")
    shutil.copyfile(tree / "share" / "applications" / f"{NAME}.desktop", folder / f"{NAME}.desktop")
    shutil.copyfile(icon(256), folder / f"{NAME}.png")
    (folder / ".DirIcon").symlink_to(f"{NAME}.png")
    metainfo = folder / "usr" / "share" / "metainfo"
    (metainfo / f"{APP_ID}.metainfo.xml").rename(metainfo / f"{NAME}.appdata.xml")  # where appimagetool looks
    start = folder / "AppRun"
    shutil.copyfile(PACKAGING / "linux" / "AppRun", start)
    start.chmod(0o755)
    return folder
