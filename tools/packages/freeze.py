"""Makes the folder that holds the program with its Python, by PyInstaller. Main thread of a tool."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6

from tools.packages.icons import draw_icons
from tools.packages.names import BENCH, FROZEN, NAME, PACKAGING, ROOT, TRANSLATIONS, WORK, PackageError, epoch, say
from tools.packages.tools import run

WATCHED = f"{NAME}-watched"


def freeze(with_bench: bool = False) -> None:
    """Make `build/frozen/veo-desktop`; `with_bench` also the program that `dev.py bench package` starts."""
    say("Freezing the program")
    draw_icons()
    _compile_translations()
    WORK.mkdir(parents=True, exist_ok=True)
    environment = {
        **os.environ,
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",  # a start takes modules as they lie; packages are packed anyway
        "PYTHONHASHSEED": "0",  # so that two builds of one tree are the same
        "SOURCE_DATE_EPOCH": str(epoch()),
        "VEO_PACKAGE_BENCH": "1" if with_bench else "",
    }
    command = [sys.executable, "-m", "PyInstaller", str(PACKAGING / "veo-desktop.spec"), "--noconfirm"]
    command += ["--distpath", str(FROZEN.parent), "--workpath", str(WORK), "--log-level", "ERROR"]
    if subprocess.run(command, env=environment, check=False).returncode != 0:
        raise PackageError("PyInstaller could not freeze the program; its last words are above.")
    _strip()
    if with_bench:
        _make_bench()


def _compile_translations() -> None:
    """`build/translations/<name>.qm` for each `.ts`: the program looks for them before it compiles any itself."""
    shutil.rmtree(TRANSLATIONS, ignore_errors=True)
    TRANSLATIONS.mkdir(parents=True)
    qt = Path(PySide6.__file__).parent
    tools = [qt / "lrelease", qt / "lrelease.exe", qt / "Qt" / "libexec" / "lrelease"]
    lrelease = next((str(each) for each in tools if each.exists()), "lrelease")
    for source in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        run([lrelease, "-silent", source, "-qm", TRANSLATIONS / f"{source.stem}.qm"])


def system_libraries() -> set[str]:
    """The names of those in `build/frozen` that come from this Linux system."""
    return set((WORK / "system-libraries.txt").read_text().split())


def _strip() -> None:
    """Python's own libraries may hold 20 MB for debuggers. The wheels' are as their makers left them."""
    tool = shutil.which("strip")
    if not sys.platform.startswith("linux") or tool is None:
        return
    inside = FROZEN / "_internal"
    files = [*inside.glob("libpython*.so*"), *inside.glob("python*/lib-dynload/*.so")]
    subprocess.run([tool, "--strip-unneeded", *files], check=True)


def _make_bench() -> None:
    """Beside the real one it would be shipped: it gets a folder of its own with the same libraries."""
    shutil.rmtree(BENCH, ignore_errors=True)
    BENCH.mkdir()
    (BENCH / "_internal").symlink_to(FROZEN / "_internal")
    shutil.copy2(WORK / NAME / WATCHED, BENCH / WATCHED)


def size(folder: Path) -> int:
    """Bytes of the files below `folder`, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_symlink() or path.is_file())
