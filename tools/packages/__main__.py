"""`python3 dev.py package [NAME...]`: builds what is named, or all that this system is meant to make."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from tools.packages import appimage, archive, deb, macos, wheel, windows
from tools.packages.freeze import freeze
from tools.packages.names import ROOT, PackageError, say

Paths = Path | list[Path]
BUILDERS: dict[str, Callable[[Path], Paths]] = {
    "wheel": wheel.build_wheel,
    "archive": archive.build_archive,
    "deb": deb.build_deb,
    "appimage": appimage.build_appimage,
    "installer": windows.build_installer,
    "dmg": macos.build_disk_image,
}
FAST: dict[str, Callable[[Path], Paths]] = {
    "archive": partial(archive.build_archive, level=1),
    "deb": partial(deb.build_deb, level=0),
}
USUAL: dict[str, Sequence[str]] = {
    "linux": ("wheel", "archive", "deb"),
    "win32": ("wheel", "installer"),
    "darwin": ("wheel", "dmg"),
}
UNFROZEN = {"wheel"}


def main(args: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py package", description="Build packages into dist/.")
    usual = USUAL.get(sys.platform, ("wheel",))
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(BUILDERS)}; here usually {usual}")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="the folder to write to, dist/ by default")
    parser.add_argument("--fast", action="store_true", help="pack quickly instead of small, for tests")
    parser.add_argument("--bench", action="store_true", help="also build what `dev.py bench package` starts")
    given = parser.parse_args(args)
    names: Sequence[str] = given.names or usual
    unknown = set(names) - BUILDERS.keys()
    if unknown:
        parser.error(f"nothing is called {', '.join(sorted(unknown))}")
    given.out.mkdir(parents=True, exist_ok=True)
    try:
        _build(names, given.out.resolve(), given.fast, given.bench)
    except PackageError as error:
        say(str(error))
        return 1
    return 0


def _build(names: Sequence[str], out: Path, fast: bool, with_bench: bool) -> None:
    if set(names) - UNFROZEN:
        freeze(with_bench)
    for name in names:
        made = (FAST if fast and name in FAST else BUILDERS)[name](out)
        for path in made if isinstance(made, list) else [made]:
            say(f"{path.stat().st_size / 1e6:8.1f} MB  {path}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
