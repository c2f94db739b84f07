"""The `.tar.gz` of the frozen folder, for Linux systems without a package of ours. Main thread of a tool."""

from __future__ import annotations

import gzip
import shutil
import tarfile
from pathlib import Path

from tools.packages.names import BUILD, FROZEN, NAME, PACKAGING, ROOT, epoch, machine, say, version
from tools.packages.share import write_share

LEVEL = 6  # of gzip: 9 takes three times as long and saves one part in a hundred


def stage() -> Path:
    """The tree that the archive, the AppImage and the Flatpak hold: the program, `share/`, and what to read."""
    tree = BUILD / "stage" / f"{NAME}-{version()}"
    shutil.rmtree(tree.parent, ignore_errors=True)
    shutil.copytree(FROZEN, tree, symlinks=True)
    write_share(tree / "share")
    shutil.copyfile(ROOT / "LICENSE", tree / "LICENSE")
    shutil.copyfile(PACKAGING / "linux" / "README", tree / "README")
    return tree


def build_archive(out: Path, level: int = LEVEL) -> Path:
    """Write `out`/veo-desktop-VERSION-linux-MACHINE.tar.gz; the same tree gives the same bytes."""
    tree = stage()
    target = out / f"{tree.name}-linux-{machine()}.tar.gz"
    say(f"Writing {target.name}")
    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", level, file, mtime=epoch()) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in [tree, *sorted(tree.rglob("*"))]:
            tar.add(path, str(path.relative_to(tree.parent)), recursive=False, filter=_nobody)
    return target


def _nobody(info: tarfile.TarInfo) -> tarfile.TarInfo:
    """Of no person and no moment of this machine."""
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    info.mtime = epoch()
    info.mode = 0o755 if info.isdir() or info.mode & 0o100 else 0o644
    return info
